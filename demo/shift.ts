// The demo is told in February 2025. Loaded later, all its dates move by whole months, so that a birth is still last month and an oil delivery still recent.
// Months, because people's dates fall on the first of one.
import { Temporal } from 'temporal-polyfill';
import type { DemoHousehold } from './types.ts';
import { demoOn } from './types.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;

/** Whole months from the day of the scenes to `today`, such that no date of the demo falls after today. */
export function monthsToToday(today: string): number {
  const months = (Number(today.slice(0, 4)) - Number(demoOn.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(demoOn.slice(5, 7));
  return today.slice(8) < demoOn.slice(8) ? months - 1 : months;
}

/** The same household, every date some months later. */
export function shifted(household: DemoHousehold, months: number): DemoHousehold {
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return date.test(value) ? Temporal.PlainDate.from(value).add({ months }).toString() : value;
    if (Array.isArray(value)) return value.map(move);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, move(one)]));
  };
  return move(household) as DemoHousehold;
}
