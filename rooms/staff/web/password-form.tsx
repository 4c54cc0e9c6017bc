// A new password: at least 15 characters, any characters, pasting allowed. ASVS 5.0 V6.2.
import { useId, useState, type FormEvent } from 'react';
import { useText } from '../../../web/language.tsx';
import { useMe } from '../../../web/me.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { asProblem } from '../../../web/problem.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { useOwnChange } from './own-account.ts';

export function PasswordForm() {
  const t = useText();
  const say = useProblemText();
  const id = useId();
  const login = useMe().account.login;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useOwnChange({
    handlesErrors: true,
    onDone: () => {
      setCurrent('');
      setNext('');
      showToast(t('staff.password.done'));
    },
  });
  const problem = change.error === null ? null : asProblem(change.error);
  const weak = problem?.body.errors?.find((fault) => fault.pointer === '/next')?.code;
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ method: 'POST', path: '/me/password', body: { current, next } });
  };
  return (
    <form className="stack" aria-labelledby={id} onSubmit={send} noValidate>
      <h2 id={id}>{t('staff.password')}</h2>
      {/* So that a password manager knows whose password this is. */}
      <input type="text" className="sr" autoComplete="username" value={login} readOnly tabIndex={-1} aria-hidden="true" />
      <TextField
        label={t('staff.password.current')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={problem?.code === 'login.wrong' ? t('staff.password.wrong') : null}
      />
      <TextField
        label={t('staff.password.next')}
        hint={t('staff.password.hint')}
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={weak ? t(`staff.${weak}`) : problem && problem.code !== 'login.wrong' ? say(problem).title : null}
      />
      <p>
        <Button type="submit" busy={change.isPending}>
          {t('staff.password.do')}
        </Button>
      </p>
    </form>
  );
}
