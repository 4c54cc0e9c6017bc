// A clock for tests that can be set on.
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Clock } from '../../kernel/clock.ts';

export function clockAt(at: string): Clock & { set(at: string): void } {
  let instant = Temporal.Instant.from(at);
  return {
    now: () => instant,
    today: () => dayOf(instant),
    set: (next) => {
      instant = Temporal.Instant.from(next);
    },
  };
}
