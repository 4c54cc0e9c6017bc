// The two shape alphabets. Circle = outcome of a right. Square = strength of a source. Full = settled, dashed = not known, half = weigh it.
// A mark never stands alone: the word stands beside it, or `label` says it.
import type { ReactNode } from 'react';

export type Outcome = 'yes' | 'likely' | 'open' | 'unlikely' | 'self' | 'no' | 'already';
export const outcomes: Outcome[] = ['yes', 'likely', 'open', 'self', 'unlikely', 'already', 'no'];
export type SourceKind = 'authentic' | 'document' | 'declared';

const line = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const ring = <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const dashedRing = (
  <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.7 2.32" strokeDashoffset="1.3" />
);

const discs: Record<Outcome, ReactNode> = {
  yes: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="m4.7 8.3 2.3 2.3 4.3-5" {...line} stroke="var(--gap,var(--sheet))" strokeWidth="1.8" />
    </>
  ),
  likely: (
    <>
      {dashedRing}
      <path d="m5.2 8.2 2 2 3.6-4.2" {...line} strokeWidth="1.7" />
    </>
  ),
  open: (
    <>
      {dashedRing}
      <path d="M6.2 6.6c0-1.1.8-1.8 1.8-1.8s1.8.7 1.8 1.6c0 1.3-1.8 1.3-1.8 2.6" {...line} strokeWidth="1.5" />
      <circle cx="8" cy="11.2" r=".95" fill="currentColor" />
    </>
  ),
  unlikely: (
    <>
      {dashedRing}
      <path d="M5.4 8h5.2" {...line} strokeWidth="1.7" />
    </>
  ),
  self: (
    <>
      {ring}
      <path d="M8 1.6a6.4 6.4 0 0 0 0 12.8Z" fill="currentColor" />
    </>
  ),
  no: (
    <>
      {ring}
      <path d="M5 8h6" {...line} strokeWidth="1.8" />
    </>
  ),
  already: (
    <>
      {ring}
      <path d="m5 8.2 2.1 2.1 3.9-4.5" {...line} strokeWidth="1.6" />
    </>
  ),
};

export function Disc({ outcome, size = 16, label }: { outcome: Outcome; size?: number; label?: string }) {
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={`g g-${outcome}`} width={size} height={size} viewBox="0 0 16 16" {...spoken}>
      {discs[outcome]}
    </svg>
  );
}

const box = 'M2.5 2.5h11v11h-11z';
const squares: Record<SourceKind | 'unknown', ReactNode> = {
  authentic: <path d={box} fill="currentColor" stroke="currentColor" strokeWidth="1.4" />,
  document: (
    <>
      <path d={box} fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M2.5 13.5h11v-11Z" fill="currentColor" />
    </>
  ),
  declared: <path d={box} fill="none" stroke="currentColor" strokeWidth="1.4" />,
  unknown: <path d={box} fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.2 2.2" />,
};

export function Square({ source, size = 11, label }: { source: SourceKind | 'unknown'; size?: number; label?: string }) {
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className="g sq" width={size} height={size} viewBox="0 0 16 16" {...spoken}>
      {squares[source]}
    </svg>
  );
}
