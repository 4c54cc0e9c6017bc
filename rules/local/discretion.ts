// A right that is a municipality's own everywhere, with or without a local rule in the system: a person decides until a local version is in force.
import { dayBefore } from '../engine/dates.ts';
import type { Definition, Manual, Text } from '../engine/right.ts';
import type { LocalRule } from './local-rule.ts';
import { amountsOf, withoutRule } from './parts.ts';

const before = (rules: readonly LocalRule[]): { to?: string } => {
  const first = rules.flatMap((rule) => rule.versions.map((one) => one.from)).sort()[0];
  return first === undefined ? {} : { to: dayBefore(first) };
};

/** Open as long as the municipality is not known; no municipality has the number 0. */
export const whereverNoRule = (rules: readonly LocalRule[], source: string, text: Text): Manual[] => [
  { rule: 'noLocalRule', when: 'municipality not in (0)', source, text, ...before(rules) },
  ...withoutRule(rules, source, text),
];

/** `localAmount` on every day. */
export const amountsEverywhere = (rules: readonly LocalRule[]): Definition[] => [
  { name: 'localAmount', is: 'notKnown', ...before(rules) },
  ...amountsOf(rules),
];
