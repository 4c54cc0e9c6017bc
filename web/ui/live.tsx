// Rights that change while one talks: from-mark, arrow, to-mark, and "Want: ...".
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';
import { Disc, type Outcome } from './marks.tsx';

export type RightChange = {
  key: string;
  name: ReactNode;
  to?: string;
  amount?: ReactNode;
  before: { outcome: Outcome; words: string };
  after: { outcome: Outcome; words: string };
  because: ReactNode;
};

export function ChangeList({ changes }: { changes: RightChange[] }) {
  return (
    <>
      {changes.map((change) => (
        <div className="chg" key={change.key}>
          <h3>
            {change.to ? <Link to={change.to}>{change.name}</Link> : change.name}
            {change.amount ? <span className="num">{change.amount}</span> : null}
          </h3>
          <p className="from">
            <Disc outcome={change.before.outcome} /> {change.before.words} <Icon name="arrow" flip />{' '}
            <Disc outcome={change.after.outcome} /> <b>{change.after.words}</b>
          </p>
          <p>{change.because}</p>
        </div>
      ))}
    </>
  );
}

/** The one question that decides most, beside its ochre bar, with the answers in place. */
export function AskBlock({ question, why, children }: { question: ReactNode; why?: ReactNode; children: ReactNode }) {
  return (
    <div className="ask">
      <span className="q">{question}</span>
      {why ? <span className="w">{why}</span> : null}
      <div className="ans">{children}</div>
    </div>
  );
}
