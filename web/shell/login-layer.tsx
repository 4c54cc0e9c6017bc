// The session ended while somebody was working: the password is asked in a layer above the page, and the call that met the end goes on by itself.
import { useText } from '../language.tsx';
import { queryClient } from '../query-client.ts';
import { canQuery, meQuery, useMe, welcome, type Me } from '../me.ts';
import { loginRequest } from '../login.ts';
import { paths } from '../paths.ts';
import { useStore } from '../store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LoginForm } from './login-form.tsx';

export function LoginLayer() {
  const request = useStore(loginRequest);
  if (!request) return null;
  return request.kind === 'login' ? <Layer done={request.done} /> : <Confirm done={request.done} giveUp={request.giveUp} />;
}

function Layer({ done }: { done: () => void }) {
  const t = useText();
  const me = useMe();
  const arrive = (arrived: Me) => {
    // Somebody else on this page: what the first had open is not for the second.
    if (arrived.account.id !== me.account.id) {
      window.location.assign(paths.myDay);
      return;
    }
    queryClient.setQueryData(meQuery.queryKey, welcome(arrived));
    void queryClient.invalidateQueries({ queryKey: canQuery.queryKey });
    done();
  };
  return (
    <Dialog title={t('login.again')} onClose={() => {}} isFirm>
      <p>{t('login.again.body')}</p>
      <LoginForm account={me.account.login} onDone={arrive} />
    </Dialog>
  );
}

/** An act that gives or takes rights asks the password once more, if it was not given in the last minutes. */
function Confirm({ done, giveUp }: { done: () => void; giveUp: () => void }) {
  const t = useText();
  const me = useMe();
  return (
    <Dialog title={t('login.confirm')} onClose={giveUp}>
      <p>{t('login.confirm.body')}</p>
      <LoginForm account={me.account.login} confirms onDone={done} />
    </Dialog>
  );
}
