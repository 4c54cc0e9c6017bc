// Rows of rights: disc, name, amount or effect at the end. A question row asks in place, with what it decides over. States are words first.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../language.tsx';
import { Disc, type Outcome } from './marks.tsx';
import { unbroken } from './unbroken.tsx';

export type RightLine = {
  to: string;
  outcome: Outcome;
  name: ReactNode;
  /** '€ 1.155,66' */
  amount?: ReactNode;
  /** '/ maand', 'vanzelf, na de toekenning' */
  effect?: ReactNode;
  /** 'tot 28 feb': in ochre */
  until?: ReactNode;
  /** Second line: the reason or the warning. */
  note?: ReactNode;
  isCurrent?: boolean;
  /** Just changed: holds the wash for two seconds. */
  isNew?: boolean;
  replace?: boolean;
};

export function RightRow({ to, outcome, name, amount, effect, until, note, isCurrent, isNew, replace }: RightLine) {
  const t = useText();
  return (
    <Link className={isNew ? 'rr fresh' : 'rr'} to={to} aria-current={isCurrent ? 'true' : undefined} replace={replace} preventScrollReset>
      <Disc outcome={outcome} />
      <span className="nm">
        {name}
        <span className="sr">, {t(`ui.outcome.${outcome}`)}</span>
      </span>
      <span className="am num">
        {amount} {effect ? <small>{effect}</small> : null} {until ? <span className="soon-t">{until}</span> : null}
      </span>
      {note ? <span className="ex">{unbroken(note)}</span> : null}
    </Link>
  );
}

export type QuestionLine = {
  outcome?: Outcome;
  /** The right or rights it decides over. */
  name: ReactNode;
  /** '€ 1.776,07' */
  stake?: ReactNode;
  /** 'eenmalig' */
  stakeNote?: ReactNode;
  question: ReactNode;
  /** The answer buttons or field, in place. */
  children: ReactNode;
};

export function QuestionRow({ outcome = 'open', name, stake, stakeNote, question, children }: QuestionLine) {
  return (
    <div className="qrow">
      <Disc outcome={outcome} />
      <span className="nm">{name}</span>
      {stake ? (
        <b className="num">
          {stake} {stakeNote ? <span className="meta">{stakeNote}</span> : null}
        </b>
      ) : (
        <span className="meta">{stakeNote}</span>
      )}
      <p className="q">{question}</p>
      <div className="ans">{children}</div>
    </div>
  );
}

/** How many of each outcome, and the sum that is certain. */
export function RightsSum({
  counts,
  totalLabel,
  total,
}: {
  counts: { outcome: Outcome; n: number }[];
  totalLabel?: string;
  total?: string | null;
}) {
  const t = useText();
  return (
    <dl className="rights-sum">
      {counts.map(({ outcome, n }) => (
        <div key={outcome}>
          <dt>
            <Disc outcome={outcome} /> {t(`ui.outcome.${outcome}`)}
          </dt>
          <dd className="num">{n}</dd>
        </div>
      ))}
      {totalLabel ? (
        <div className="tot">
          <dt>{totalLabel}</dt>
          <dd className="num">{total ?? t('ui.fact.unknown')}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** The sums under a 2 px rule; the first may be big. */
export function SumBlock({ lines }: { lines: { label: string; value: ReactNode; big?: boolean }[] }) {
  return (
    <dl className="sum">
      {lines.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd className={line.big ? 'big num' : 'num'}>{line.value}</dd>
        </div>
      ))}
    </dl>
  );
}
