// Logging out while a text is only on this device: it would be lost, so it is said, and staying is the first choice.
import { useText } from '../language.tsx';
import { useStore } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { logOut, unsentAtLogOut } from './log-out.ts';

export function UnsentDialog() {
  const t = useText();
  const count = useStore(unsentAtLogOut);
  if (count === null) return null;
  const close = () => unsentAtLogOut.set(null);
  return (
    <Dialog title={t('shell.unsent')} onClose={close}>
      <p>{t('shell.unsent.body', { n: count })}</p>
      <p className="acts">
        <Button kind="do" onClick={close}>
          {t('shell.unsent.stay')}
        </Button>
        <Button kind="law" onClick={() => void logOut({ throwsAway: true })}>
          {t('shell.unsent.leave')}
        </Button>
      </p>
    </Dialog>
  );
}
