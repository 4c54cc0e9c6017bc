// Account and password, then the code of the authenticator when the account has one. Errors in plain words, beside the field that mends them.
import { useState, type FormEvent } from 'react';
import { call } from '../call.ts';
import { useText } from '../language.tsx';
import type { Me } from '../me.ts';
import { useProblemText } from '../problem-text.ts';
import { asProblem } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Banner } from '../ui/message.tsx';

type Props = {
  account: string | null;
  password?: string;
  /** Only the password once more, for who is logged in. */ confirms?: boolean;
  onDone: (me: Me) => void;
  onSend?: () => void;
  onRefused?: () => void;
};

export function LoginForm({ account: given, password: known, confirms = false, onDone, onSend, onRefused }: Props) {
  const t = useText();
  const say = useProblemText();
  const [account, setAccount] = useState(given ?? '');
  const [password, setPassword] = useState(known ?? '');
  const [totp, setTotp] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const code = error === null ? null : asProblem(error).code;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setError(null);
    onSend?.();
    try {
      onDone(
        await call<Me>('POST', confirms ? '/session/confirm' : '/session', {
          body: {
            ...(confirms ? {} : { account: account.trim() }),
            password,
            ...(totp === null ? {} : { [confirms ? 'code' : 'totp']: totp.replace(/\s/g, '') }),
          },
          isAnonymous: true,
          isReading: true,
        }),
      );
    } catch (caught) {
      if (asProblem(caught).code === 'login.totpRequired') setTotp('');
      else setError(caught);
      onRefused?.();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)} noValidate>
      {error !== null && code !== 'login.totpWrong' ? (
        <Banner kind="bad" title={say(error).title}>
          {say(error).body}
        </Banner>
      ) : null}
      {totp === null ? (
        <>
          {confirms ? null : (
            <TextField
              label={t('login.account')}
              value={account}
              onChange={setAccount}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus={account === '' || given === null}
              required
            />
          )}
          <TextField
            label={t('login.password')}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="current-password"
            autoFocus={given !== null}
            required
          />
        </>
      ) : (
        <TextField
          label={t('login.totp')}
          hint={t('login.totp.hint')}
          error={code === 'login.totpWrong' ? say(error).title : null}
          value={totp}
          onChange={setTotp}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
        />
      )}
      <Button type="submit" kind="do" busy={isBusy}>
        {confirms ? t('login.confirm.do') : t('login.do')}
      </Button>
    </form>
  );
}
