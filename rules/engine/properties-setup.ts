// How many random households, and on which days: the days around every change and some in between. HOEKSTEEN_LONG=1 (npm run test:long) takes the full figures.
import { dayNumber, dayOfNumber, isoDay, ymd } from './dates.ts';
import { seeded } from './random.ts';

export function settings(changes: readonly string[]): {
  count: number;
  /** Of what must hold most of all: that the forms agree and that bounds are sound. */
  whole: number;
  days: string[];
} {
  const long = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env['HOEKSTEEN_LONG'] === '1' ? 20 : 1;
  const recent = changes.filter((day) => day >= '2015-01-01');
  const around = recent.flatMap((day) => [day, isoDay(dayOfNumber(dayNumber(ymd(day)) - 1))]);
  const random = seeded(7);
  // Few days in the gate: each is a version to compile. Today's rules most of all.
  const some = ['2025-02-18', '2026-03-01', '2026-02-28', '2022-12-15', '2024-01-15', '2020-07-15'];
  const more = long > 1 ? around : Array.from({ length: 6 }, () => around[Math.floor(random() * around.length)] ?? '2025-02-18');
  return { count: 500 * long, whole: long > 1 ? 100_000 : 10_000, days: [...some, ...more] };
}
