// Days of things that follow each other: an open end runs until the next begins; what is newer takes the days of what is older.
import { dayAfter, dayBefore } from '../engine/dates.ts';

type Days = { from: string; to?: string | null };
const endOf = (one: Days): string => one.to ?? '9999-12-31';

export const overlaps = (one: Days, other: Days): boolean => one.from <= endOf(other) && other.from <= endOf(one);

/** In order of their first day; an open end closes the day before the next begins. */
export function inOrder<T extends Days>(all: readonly T[]): T[] {
  const sorted = [...all].sort((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.map((one, at) => {
    const next = sorted[at + 1];
    return next && (one.to === undefined || one.to === null) ? { ...one, to: dayBefore(next.from) } : one;
  });
}

/** What is left of `one` outside the days of `other`: nothing, one piece or two. An open end stays open. */
export function without<T extends Days>(one: T, other: Days): T[] {
  if (!overlaps(one, other)) return [one];
  const left: T[] = one.from < other.from ? [{ ...one, to: dayBefore(other.from) }] : [];
  const end = other.to ?? null;
  if (end !== null && end < endOf(one)) left.push({ ...one, from: dayAfter(end) });
  return left;
}
