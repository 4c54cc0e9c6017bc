// Buttons. `do` is the pen: one a screen. `law` is black: a legal act that cannot be undone. `notYet` is dashed and says why in `title`.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'do' | 'plain' | 'bare' | 'law';
type Look = { kind?: ButtonKind; small?: boolean; icon?: IconName; flip?: boolean; keys?: string; children: ReactNode };
type Props = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> & { busy?: boolean; notYet?: boolean };

export function Button({
  kind = 'plain',
  small,
  icon,
  flip,
  keys,
  busy = false,
  notYet = false,
  children,
  className,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  // aria-disabled instead of disabled: the button keeps focus and its reason can be read.
  const isHeld = busy || notYet;
  return (
    <button
      {...rest}
      type={type}
      className={classOf(kind, small, className)}
      aria-busy={busy || undefined}
      aria-disabled={notYet || undefined}
      onClick={isHeld ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <Icon name="sync" size={16} /> : icon ? <Icon name={icon} size={small ? 16 : 20} flip={flip} /> : null}
      {children}
      {keys ? <kbd aria-hidden="true">{keys}</kbd> : null}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  kind = 'plain',
  small,
  icon,
  flip,
  keys,
  children,
  to,
  className,
  onClick,
}: Look & { to: string; className?: string; onClick?: () => void }) {
  return (
    <Link to={to} className={classOf(kind, small, className)} onClick={onClick}>
      {icon ? <Icon name={icon} size={small ? 16 : 20} flip={flip} /> : null}
      {children}
      {keys ? <kbd aria-hidden="true">{keys}</kbd> : null}
    </Link>
  );
}

/** A square button with only an icon: the label is spoken and shown as title. */
export function IconButton({
  icon,
  label,
  flip,
  ...rest
}: { icon: IconName; label: string; flip?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'>) {
  return (
    <button type="button" title={label} {...rest} className="icb" aria-label={label}>
      <Icon name={icon} flip={flip} />
    </button>
  );
}

function classOf(kind: ButtonKind, small: boolean | undefined, extra: string | undefined): string {
  return ['btn', kind === 'plain' ? '' : kind, small ? 'small' : '', extra ?? ''].filter((part) => part !== '').join(' ');
}
