// What the house says: a banner, an empty place, a wait. A banner says what happened, what is kept, what can be done now.
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Icon, type IconName } from './icon.tsx';
import { unbroken } from './unbroken.tsx';

export type BannerKind = 'bad' | 'mind' | 'good' | 'plain';
const icons: Record<BannerKind, IconName> = { bad: 'warn', mind: 'split', good: 'check', plain: 'info' };

export function Banner({
  kind = 'plain',
  icon,
  title,
  children,
  action,
}: {
  kind?: BannerKind;
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={kind === 'plain' ? 'ban' : `ban ${kind}`} role={kind === 'bad' ? 'alert' : undefined}>
      <Icon name={icon ?? icons[kind]} />
      <div>
        <b>{unbroken(title)}</b> {unbroken(children)}
      </div>
      {action}
    </div>
  );
}

/** Says what comes here, and gives the one action. */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <b>{title}</b>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}

/** From here on the words can be seen too: grey lines alone do not say whether something is still coming. */
const longMs = 1200;

/** Ghost lines, not before 300 ms: what arrives sooner never flickers. */
export function Skeleton({ lines = 3, at = 300 }: { lines?: number; /** For the gallery: 0 shows it at once. */ at?: number }) {
  const t = useText();
  const [isShown, setShown] = useState(at === 0);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (at === 0) return undefined;
    const timers = [setTimeout(() => setShown(true), at), setTimeout(() => setLong(true), longMs)];
    return () => timers.forEach(clearTimeout);
  }, [at]);
  return (
    <div aria-busy="true" className="ghosts">
      <span className={isLong ? 'meta' : 'sr'}>{t('ui.loading')}</span>
      {isShown ? Array.from({ length: lines }, (_, index) => <span key={index} className={`ghost w${index % 3}`} />) : null}
    </div>
  );
}

/** Work of more than a second shows how far it is; without a figure it only says that it runs. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  const t = useText();
  return (
    <div className="prog">
      <span>
        {label} {done !== undefined && total !== undefined ? <span className="meta num">{t('ui.progress', { done, total })}</span> : null}
      </span>
      <progress aria-label={label} value={done} max={total} />
    </div>
  );
}

export function Stamp({ kind = 'late', children }: { kind?: 'late' | 'open' | 'quiet'; children: ReactNode }) {
  return <span className={kind === 'late' ? 'stamp' : `stamp ${kind}`}>{children}</span>;
}
