// The indicator of the watch list (S210): how many days lie between the publication of a change and the release of the version that works it in, by right. Pure.
import { Temporal } from 'temporal-polyfill';
import type { WatchState } from './watch.ts';

/** What was released together: one set of rules, the rights it concerns, and how many households it touched (null: nobody counted). */
export type Release = { id: string; on: string; rights: string[]; touched: number | null };
export type Followed = { rights: string[]; publishedOn: string | null; state: WatchState; releases: Release[] };

type RightFigure = {
  right: string;
  changes: number;
  released: number;
  /** Done without a version of the centre: by an update of the product, or because a text was enough. */
  withoutVersion: number;
  noChange: number;
  open: number;
  medianDays: number | null;
  longestDays: number | null;
  touched: number | null;
  touchedIs: 'shown' | 'hidden' | 'notCounted';
};

/** Households from one to four are in no figure that leaves the file. */
const smallest = 5;

export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;

/** Of changes published in the period. A change without a day of publication cannot be placed: it is counted apart, never as zero days. */
export function figuresOf(changes: readonly Followed[], from: string, until: string): { items: RightFigure[]; undated: number } {
  const dated = changes.filter((one) => one.publishedOn !== null && one.publishedOn >= from && one.publishedOn <= until);
  const rights = [...new Set(dated.flatMap((one) => one.rights))].sort();
  return {
    undated: changes.filter((one) => one.publishedOn === null).length,
    items: rights.map((right) =>
      figureOf(
        right,
        dated.filter((one) => one.rights.includes(right)),
      ),
    ),
  };
}

function figureOf(right: string, changes: readonly Followed[]): RightFigure {
  const first = changes.flatMap((change) => {
    const release = firstRelease(change, right);
    return release ? [{ release, days: daysBetween(change.publishedOn!, release.on) }] : [];
  });
  const rest = changes.filter((change) => !firstRelease(change, right));
  const count = (...states: WatchState[]): number => rest.filter((one) => states.includes(one.state)).length;
  const days = first.map((one) => one.days).sort((a, b) => a - b);
  return {
    right,
    changes: changes.length,
    released: first.length,
    withoutVersion: count('done'),
    noChange: count('noChange'),
    open: count('given', 'checking'),
    medianDays: median(days),
    longestDays: days.at(-1) ?? null,
    ...touchedBy([...new Map(first.map(({ release }) => [release.id, release])).values()]),
  };
}

const firstRelease = (change: Followed, right: string): Release | undefined =>
  change.releases.filter((one) => one.rights.includes(right)).sort((a, b) => a.on.localeCompare(b.on))[0];

/** Of an even number the higher of the two in the middle: a day that occurred. */
const median = (sorted: readonly number[]): number | null => sorted[Math.floor(sorted.length / 2)] ?? null;

/** One release with a small count hides the sum: with the other releases known it could be reckoned back. */
function touchedBy(releases: readonly Release[]): Pick<RightFigure, 'touched' | 'touchedIs'> {
  if (releases.length === 0 || releases.some((one) => one.touched === null)) return { touched: null, touchedIs: 'notCounted' };
  const counts = releases.map((one) => one.touched!);
  if (counts.some((one) => one > 0 && one < smallest)) return { touched: null, touchedIs: 'hidden' };
  return { touched: counts.reduce((sum, one) => sum + one, 0), touchedIs: 'shown' };
}
