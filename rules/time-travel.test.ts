// Any check replays on any day since 2020 with the rules and figures of that day: over every right, every stretch of days, and twice the same.
import { describe, expect, test } from 'vitest';
import { amountTables } from './amounts/all.ts';
import { checkHousehold } from './check.ts';
import type { Household } from './contract.ts';
import { changeDays, versionOn } from './engine/compile.ts';
import { dayBefore } from './engine/dates.ts';
import { compose } from './local/compose.ts';
import { shippedRules } from './rights/all.ts';

/** A family about whom much is known, and a person alone about whom nothing is: some rights need the one, some the other. */
const known: Household = {
  municipality: '99001',
  dwelling: {
    tenure: 'privateRent',
    since: '2015-01-01',
    rent: 65_000,
    arrears: 130_000,
    arrearsSince: '2019-11-01',
    kind: 'apartment',
    permanentMainResidence: true,
  },
  energy: { heating: 'oil', gasMeter: 'prepaid', electricityMeter: 'normal', arrears: 20_000 },
  events: [],
  persons: [
    {
      id: 'a',
      role: 'reference',
      birthDate: '1975-05-12',
      nationality: 'BE',
      residence: { status: 'belgian', register: 'population' },
      livesInBelgium: true,
      incomes: [],
      savings: 0,
      properties: [],
      work: { willing: true, exemption: 'none', status: 'unemployed' },
      student: 'none',
      health: { insured: true, increasedReimbursement: false },
    },
    { id: 'c', role: 'child', birthDate: '2012-03-01', parents: ['a'], incomes: [], savings: 0, properties: [] },
  ],
};
const unknown: Household = { persons: [{ id: 'x', role: 'reference', birthDate: '1950-01-01' }] };

const days = changeDays(shippedRules).filter((day) => day >= '2020-01-01');

test('since 2020 there are many stretches of days, and each is tried on its first and its last day', () => {
  expect(days.length).toBeGreaterThan(40);
});

describe.each([
  ['a family', known],
  ['somebody of whom little is known', unknown],
])('%s', (_, household) => {
  test('gets an answer for every right in force on each of those days, with the figures of that day, and the same one when asked again', () => {
    const first = new Map<string, string>();
    const asked = [...days.flatMap((day) => [dayBefore(day), day]), '2026-11-21'].filter((day) => day >= '2020-01-01');
    for (const on of asked) {
      const check = checkHousehold(household, { on });
      expect(check.on).toBe(on);
      const inForce = shippedRules.rights
        .filter((right) => right.from <= on && (right.to === undefined || on <= right.to))
        .map((right) => right.code);
      expect(new Set(inForce)).toEqual(new Set([...new Set(check.results.map((one) => one.right)), ...withoutHolder(household, on)]));
      first.set(on, JSON.stringify(check));
    }
    // In another order: no day leaves anything behind for another.
    for (const on of asked.toReversed()) expect(JSON.stringify(checkHousehold(household, { on })) === first.get(on), on).toBe(true);
  });
});

/** Rights of children alone have no result where no child is in the file. */
function withoutHolder(household: Household, on: string): string[] {
  const results = new Set(checkHousehold(household, { on }).results.map((one) => one.right as string));
  return versionOn(shippedRules, on)
    .rights.map((one) => one.right.code as string)
    .filter((code) => !results.has(code) && isOfChildren(code));
}
const isOfChildren = (code: string): boolean =>
  checkHousehold(known, { on: '2025-02-18' }).results.some((one) => one.right === code && one.person === 'c');

test('every figure of the leefloon since 2020 comes back on its own days, to the cent, on the first and on the last', () => {
  const alone: Household = { ...known, persons: known.persons.slice(0, 1) };
  const rows = amountTables.find((one) => one.name === 'leefloon')?.rows.filter((row) => row.from >= '2020-01-01') ?? [];
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows)
    for (const on of [row.from, row.to ?? row.from])
      expect([on, checkHousehold(alone, { on, rights: ['leefloon'] }).results[0]?.amount?.cents]).toEqual([on, row.values['cat2']]);
});

test('a new row from a day on changes nothing before that day, in any right', () => {
  const own = {
    table: 'leefloonYear',
    from: '2026-09-01',
    to: null,
    values: { cat1: 1_093_872, cat2: 1_640_811, cat3: 2_217_467 },
    confidence: 'page' as const,
    source: 'omzendbrief',
  };
  const rules = compose(shippedRules, { rules: [], amounts: [own] });
  const alone: Household = { ...known, persons: known.persons.slice(0, 1) };
  const results = (on: string, with_ = rules, household = known) => checkHousehold(household, { on, rules: with_ }).results;
  for (const on of days.filter((day, at) => day < '2026-09-01' && at % 8 === 0))
    expect(JSON.stringify(results(on)) === JSON.stringify(results(on, shippedRules)), on).toBe(true);
  const cents = (with_: typeof rules) => results('2026-09-01', with_, alone).find((one) => one.right === 'leefloon')?.amount?.cents;
  expect([cents(shippedRules), cents(rules)]).toEqual([134_047, 136_734]);
});
