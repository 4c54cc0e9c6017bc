// What a right that each municipality makes for itself is put together from: the conditions, names, amounts and doubts of its local versions, each with its days.
import { dayAfter, dayBefore } from '../engine/dates.ts';
import type { Condition, Definition, Manual, Text } from '../engine/right.ts';
import type { LocalRule, LocalVersion } from './local-rule.ts';

export const inside = (municipalities: readonly number[]) => `municipality in (${municipalities.join(', ')})`;
const period = (one: { from: string; to?: string }) => (one.to === undefined ? { from: one.from } : { from: one.from, to: one.to });

export const conditionsOf = (rules: readonly LocalRule[]): Condition[] =>
  rules.flatMap((rule) =>
    rule.versions.flatMap((version) =>
      version.conditions.map((one) => ({ ...one, when: inside(rule.municipalities), ...period(version) })),
    ),
  );
export const manualOf = (rules: readonly LocalRule[]): Manual[] =>
  rules.flatMap((rule) =>
    rule.versions.flatMap((version) =>
      (version.manual ?? []).map((one) => ({ ...one, when: `${inside(rule.municipalities)} and (${one.when})`, ...period(version) })),
    ),
  );
export const namesOf = (rules: readonly LocalRule[]): Definition[] =>
  rules.flatMap((rule) => rule.versions.flatMap((version) => (version.definitions ?? []).map((one) => ({ ...one, ...period(version) }))));

type Stretch = { from: string; to?: string; known: { municipalities: readonly number[]; version: LocalVersion }[] };

/** Days in which no local version changes, each with the versions in force. */
export function stretchesOf(rules: readonly LocalRule[]): Stretch[] {
  const days = rules.flatMap((rule) => rule.versions.flatMap((one) => [one.from, ...(one.to === undefined ? [] : [dayAfter(one.to)])]));
  const starts = [...new Set(days)].sort();
  return starts.map((from, at) => {
    const next = starts[at + 1];
    const known = rules.flatMap(({ municipalities, versions }) => {
      const version = versions.find((one) => one.from <= from && (one.to === undefined || from <= one.to));
      return version ? [{ municipalities, version }] : [];
    });
    return { from, ...(next !== undefined && { to: dayBefore(next) }), known };
  });
}

/** The amount of the municipality, not known elsewhere. */
export const amountsOf = (rules: readonly LocalRule[]): Definition[] =>
  stretchesOf(rules).map(({ known, ...days }) => ({
    name: 'localAmount',
    is: [
      ...known.flatMap(({ municipalities, version }) =>
        version.amount === undefined ? [] : [`if ${inside(municipalities)} then (${version.amount})`],
      ),
      'notKnown',
    ].join(' else '),
    ...days,
  }));

/** Where no version is in force, a person looks it up: `text` says where. */
export const withoutRule = (rules: readonly LocalRule[], source: string, text: Text): Manual[] =>
  stretchesOf(rules).map(({ known, ...days }) => ({
    rule: 'noLocalRule',
    when: known.length === 0 ? 'true' : `not (${inside(known.flatMap((one) => one.municipalities))})`,
    source,
    text,
    ...days,
  }));
