// Money and days as the page writes them: € 1.314,20 with a space that does not break, 18/02/2025. Western digits in every language, left to right.
import type { Per } from '../../../rules/contract.ts';
import type { CitizenFound } from './found.ts';
import { type Words, page } from './words.ts';

export function euros(cents: number): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  const rest = Math.abs(cents) % 100;
  return `€\u00a0${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

export const dayWritten = (day: string): string => day.split('-').reverse().join('/');

/** What a right is worth, as far as it is known, and how often. Nothing where it is not: never 0 euro. */
export function worth(words: Words, { cents, low, high, per }: CitizenFound): { amount: string; per: string } | null {
  const each = page(words, `per.${per}` as `per.${Per}`);
  if (cents !== null) return cents > 0 ? { amount: euros(cents), per: each } : null;
  if (low === null || high === null || high === 0) return null;
  const amount = low === 0 ? page(words, 'upTo', { n: euros(high) }) : page(words, 'fromTo', { n: euros(low), m: euros(high) });
  return { amount, per: each };
}
