// What the house has to say above the page: no connection, a draft that did not arrive; and at the foot the toasts with their way back.
import { useEffect, useState } from 'react';
import { useText } from '../language.tsx';
import { useProblemText } from '../problem-text.ts';
import { dropReported, reported, type Reported } from '../funnel.ts';
import { useStore } from '../store.ts';
import { sync, syncState } from '../sync.ts';
import { dropToast, toasts, type Toast } from '../toasts.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Banner } from '../ui/message.tsx';
import { SessionWarning } from './session-warning.tsx';

export function Notices() {
  const t = useText();
  const now = useStore(sync);
  const state = syncState(now);
  const open = useStore(toasts);
  const problems = useStore(reported);
  return (
    <>
      {state === 'offline' ? (
        <Banner icon="offline" title={t('shell.offline')}>
          {t('shell.offline.body')}
        </Banner>
      ) : null}
      {state === 'failed' ? (
        <Banner kind="bad" title={t('shell.failed')}>
          {t('shell.failed.body')}
        </Banner>
      ) : null}
      <SessionWarning />
      <div className="toasts" role="status">
        {problems.map((entry) => (
          <ProblemToast key={entry.id} entry={entry} />
        ))}
        {open.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const t = useText();
  const [left, setLeft] = useState(toast.seconds);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setInterval(() => setLeft((before) => before - 1), 1000);
    return () => clearInterval(timer);
  }, [isHeld]);
  useEffect(() => {
    if (left <= 0) dropToast(toast.id);
  }, [left, toast.id]);
  const undo = () => {
    dropToast(toast.id);
    toast.undo?.();
  };
  // Time stands still while somebody reads or tabs into it (WCAG 2.2.1).
  return (
    <p
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo ? (
        <>
          <span className="left num" aria-hidden="true">
            {t('shell.toast.left', { seconds: left })}
          </span>
          <Button small icon="undo" onClick={undo}>
            {t('shell.toast.undo')}
          </Button>
        </>
      ) : (
        <IconButton icon="cross" label={t('ui.close')} onClick={() => dropToast(toast.id)} />
      )}
    </p>
  );
}

function ProblemToast({ entry }: { entry: Reported }) {
  const t = useText();
  const { title, body } = useProblemText()(entry.error);
  return (
    <div className="toast bad">
      <span>
        <b>{title}</b> {body}
      </span>
      <IconButton icon="cross" label={t('ui.close')} onClick={() => dropReported(entry.id)} />
    </div>
  );
}
