// The heading of a block: a word, how many, and at the end of the line where to go on.
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = { id?: string; children: ReactNode; count?: ReactNode; to?: { href: string; label: string }; spaced?: boolean };

export function BlockHeading({ id, children, count, to, spaced }: Props) {
  return (
    <h2 className={spaced ? 'h spaced' : 'h'} id={id}>
      {children} {count === undefined || count === null ? null : <span className="n">{count}</span>}{' '}
      {to ? (
        <Link className="to" to={to.href}>
          {to.label}
        </Link>
      ) : null}
    </h2>
  );
}
