// From the day a term starts to the day it ends, with each reason on the way: what the screen shows under "why this date".
// Ger.W. art. 52 (the first day does not count, the last one does), art. 53 (a last day on a Saturday, Sunday or legal holiday moves to the next working
// day), art. 54 (months and years run from the day to the day before the same day). A centre may count its own norms in working days.
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

export type Term = {
  length: number;
  unit: 'day' | 'workingDay' | 'month' | 'year';
  /** What happens to a last day on which the house is closed. */
  lastDay: 'nextWorkingDay' | 'asItFalls';
  /** The article, or the name of the house's own norm. */
  source: string | null;
};
/** Both days are suspended; `untilOn` null = still suspended. */
export type Suspension = { fromOn: string; untilOn: string | null; reason: string };
export type Why =
  | { code: 'start'; on: string }
  | { code: 'length'; length: number; unit: Term['unit']; on: string }
  | { code: 'suspended'; fromOn: string; untilOn: string | null; days: number; reason: string }
  | { code: 'weekend'; on: string }
  | { code: 'holiday'; on: string; name: { nl: string; fr: string; en: string } };
export type TermEnd = { dueOn: string; why: Why[] };

const calendar = new Holidays('BE', { types: ['public'] });
const years = new Map<number, Map<string, { nl: string; fr: string; en: string }>>();

/** The legal holidays of a year (Wet 04.01.1974 art. 4, KB 18.04.1974). */
export function holidaysOf(year: number): ReadonlyMap<string, { nl: string; fr: string; en: string }> {
  const known = years.get(year);
  if (known) return known;
  const named = new Map<string, { nl: string; fr: string; en: string }>();
  for (const language of ['nl', 'fr', 'en'] as const) {
    for (const { date, name } of calendar.getHolidays(year, language)) {
      const on = date.slice(0, 10);
      named.set(on, { ...(named.get(on) ?? { nl: name, fr: name, en: name }), [language]: name });
    }
  }
  years.set(year, named);
  return named;
}

/** Why the house is closed that day; null on a working day. */
export function closedOn(on: string): Why | null {
  const day = Temporal.PlainDate.from(on);
  const name = holidaysOf(day.year).get(on);
  if (name) return { code: 'holiday', on, name };
  return day.dayOfWeek > 5 ? { code: 'weekend', on } : null;
}

const plusDays = (on: string, days: number): string => Temporal.PlainDate.from(on).add({ days }).toString();

function count(startedOn: string, { length, unit }: Term): string {
  if (unit === 'month' || unit === 'year')
    return Temporal.PlainDate.from(startedOn)
      .add({ [`${unit}s`]: length })
      .toString();
  if (unit === 'day') return plusDays(startedOn, length);
  let on = startedOn;
  for (let left = length; left > 0;) {
    on = plusDays(on, 1);
    if (closedOn(on) === null) left--;
  }
  return on;
}

const daysBetween = (from: string, until: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;

/** `today` ends a suspension that still runs: the day shown is the earliest possible one. */
export function termEnd(startedOn: string, term: Term, suspensions: readonly Suspension[] = [], today = startedOn): TermEnd {
  const why: Why[] = [{ code: 'start', on: startedOn }];
  let end = count(startedOn, term);
  why.push({ code: 'length', length: term.length, unit: term.unit, on: end });
  for (const { fromOn, untilOn, reason } of [...suspensions].sort((a, b) => a.fromOn.localeCompare(b.fromOn))) {
    // A suspension that begins after the end of the term came too late to stop it.
    if (fromOn > end) continue;
    const first = fromOn > startedOn ? fromOn : plusDays(startedOn, 1);
    const last = untilOn ?? (today > first ? today : first);
    const days = daysBetween(first, last) + 1;
    if (days <= 0) continue;
    end = plusDays(end, days);
    why.push({ code: 'suspended', fromOn, untilOn, days, reason });
  }
  if (term.lastDay === 'nextWorkingDay') {
    for (let closed = closedOn(end); closed !== null; closed = closedOn(end)) {
      why.push(closed);
      end = plusDays(end, 1);
    }
  }
  return { dueOn: end, why };
}

export type Group = 'late' | 'today' | 'week' | 'later';

/** The groups of the work list. The week ends on Sunday. */
export function groupOf(dueOn: string, today: string): Group {
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= weekEnd(today) ? 'week' : 'later';
}

export const weekEnd = (today: string): string => plusDays(today, 7 - Temporal.PlainDate.from(today).dayOfWeek);
