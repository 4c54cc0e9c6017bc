// The examples take every branch of every right, and notice every figure and threshold that is bent: each row of figures in force since 2020 by a cent, each threshold by
// a cent, a day or a year, each first day of a row or of a rule by a day. What can never matter is named with its reason in not-held.ts; a reason that is no longer
// true fails too. HOEKSTEEN_LONG=1 (npm run test:long) bends them all; else a seeded sample of them, and all that is said not to be held.
import { describe, expect, test } from 'vitest';
import { seeded } from '../../rules/engine/random.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { Looked, coverage } from './coverage.ts';
import { DateMutations, nameOfDate } from './dates.ts';
import { Mutations, nameOf } from './mutation.ts';
import { daysNotHeld, figuresNotHeld, reasonFor } from './not-held.ts';
import { isLong } from '../../test/harness/long.ts';

/** All of them, or about so many, the same each time, with those that are said not to be held. */
function some<T>(all: readonly T[], about: number, isSaid: (one: T) => boolean): T[] {
  const random = seeded(20_260_301);
  return isLong ? [...all] : all.filter((one) => isSaid(one) || random() < about / all.length);
}

const looked = new Looked();

// Each condition met, not met and open as far as it can be, each remark, each matter for a person, each arm of a choice.
test('the examples take every branch', () => {
  const { wanted, taken } = coverage(looked);
  expect(wanted.size).toBeGreaterThan(700);
  expect([...wanted].filter((one) => !taken.has(one))).toEqual([]);
  expect([...taken].filter((one) => !wanted.has(one))).toEqual([]);
}, 1_800_000);

describe('figures and thresholds bent', () => {
  const mutations = new Mutations(looked.stretches);
  const said = (name: string): boolean => reasonFor(figuresNotHeld, name) !== null;

  test('every example says the truth as the rules stand', () => {
    expect(mutations.untrue()).toEqual([]);
  }, 1_800_000);

  test('each is noticed by an example, save for what can never matter', () => {
    expect(mutations.mutants.length).toBeGreaterThan(1300);
    const free = some(mutations.mutants, 60, (one) => said(nameOf(one)))
      .map((one) => mutations.try(one))
      .filter((one) => one.caughtBy === null)
      .map(nameOf);
    expect(free.filter((one) => !said(one))).toEqual([]);
    expect(figuresNotHeld.filter(({ names }) => !free.some((one) => names.test(one)))).toEqual([]);
    expect(mutations.mutants.map(nameOf).filter((one) => said(one) && !free.includes(one))).toEqual([]);
  }, 1_800_000);

  test('the limits of attachment are whole euros, on which its reason rests', () => {
    const { rows } = shippedRules.params.get('loonbeslag')!;
    const limits = rows.flatMap(({ values }) => [values['free'], values['b20'], values['b30'], values['b40'], values['child']]);
    expect(limits.filter((one) => (one ?? 0) % 100 !== 0)).toEqual([]);
  });
});

describe('days bent', () => {
  const mutations = new DateMutations();
  const said = (name: string): boolean => reasonFor(daysNotHeld, name) !== null;

  test('each first day of a row and of a rule is noticed, save for what can never matter', () => {
    expect(mutations.mutants.length).toBeGreaterThan(500);
    const free = some(mutations.mutants, 20, () => false)
      .map((one) => mutations.try(one))
      .filter((one) => one.caughtBy === null)
      .map(nameOfDate);
    expect(free.filter((one) => !said(one))).toEqual([]);
    if (isLong) expect(mutations.mutants.map(nameOfDate).filter((one) => said(one) && !free.includes(one))).toEqual([]);
  }, 1_800_000);
});
