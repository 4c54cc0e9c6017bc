// A session ends after fifteen minutes without a call. Two minutes before, that is said, with one key to stay (WCAG 2.2.1).
import { useEffect, useState } from 'react';
import { call } from '../call.ts';
import { nowMs } from '../clock.ts';
import { useText } from '../language.tsx';
import { lastAnswer } from '../login.ts';
import { useStore } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/message.tsx';

const endsMs = 15 * 60_000;
const warnsMs = 13 * 60_000;

export function SessionWarning() {
  const t = useText();
  const since = useStore(lastAnswer);
  const [now, setNow] = useState(nowMs);
  const quietMs = now - since;
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMs()), 15_000);
    return () => clearInterval(timer);
  }, []);
  // Once it has ended there is nothing to stay in: the next call asks the password above the page.
  if (since === 0 || quietMs < warnsMs || quietMs >= endsMs) return null;
  const minutes = Math.max(1, Math.ceil((endsMs - quietMs) / 60_000));
  return (
    <Banner
      kind="mind"
      icon="clock"
      title={t('shell.timeout')}
      action={
        <Button small onClick={() => void call('GET', '/me')}>
          {t('shell.timeout.stay')}
        </Button>
      }
    >
      {t('shell.timeout.body', { minutes })}
    </Banner>
  );
}
