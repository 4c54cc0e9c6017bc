// How many questions it takes, over all households of the demo (UX rule 10; S012): the first right after at most 8, the end after at most 20 in the middle. And the
// engine of the browser finds at every step what the engine of the house finds.
import { describe, expect, it } from 'vitest';
import { bilzen } from '../../demo/bilzen/municipality.ts';
import { demoHouseholds } from '../../demo/households.ts';
import { householdFacts } from '../../demo/facts.ts';
import type { Household } from '../../rules/contract.ts';
import { compile, versionOn } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { type CitizenFound, citizenFound, isLikely } from './shared/found.ts';
import { checkOf, pack, type Packed } from './shared/graph-code.ts';
import { isRuledOut } from './shared/next.ts';
import { walk } from './truthful-fixture.ts';

const today = '2026-09-15';
const version = versionOn(shippedRules, today);
const ofTheHouse = (household: Household): CitizenFound[] =>
  household.persons.length === 0 ? [] : evaluate(version, household).map(citizenFound);
// As the browser gets it: written as text, read again.
const packed = JSON.parse(JSON.stringify(pack(compile(shippedRules, version.from, 'closures')))) as Packed;
const check = checkOf(packed)(today);
const middle = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Rights that hold for anybody at all (a ceiling on medical costs) are no find. */
const forAnybody = new Set(
  check({ persons: [{ id: 'reference1', role: 'reference' }] })
    .filter(isLikely)
    .map((one) => one.right),
);
const walks = demoHouseholds.map((household) => ({ key: household.key, ...walk(householdFacts(household), check, today) }));
const firstRight = ({ steps }: (typeof walks)[number]): number | null =>
  steps.find((step) => step.found.some((one) => isLikely(one) && !forAnybody.has(one.right)))?.asked ?? null;

describe('the questions of the page, put to the households of the demo', () => {
  it('come to an end after at most 20, in the middle and for nearly everybody', () => {
    const counts = walks.map((one) => one.asked.length);
    expect(middle(counts)).toBeLessThanOrEqual(20);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  });

  it('show a first right after at most 8, wherever one is found at all', () => {
    const late = walks.filter((one) => (firstRight(one) ?? 0) > 8);
    expect(late.map((one) => one.key)).toEqual([]);
    // Who said next to nothing is the exception, not the rule.
    expect(walks.filter((one) => firstRight(one) === null).length).toBeLessThanOrEqual(3);
  });

  it('ask only what still matters: at the end no page could change anything', () => {
    for (const { key, state, steps } of walks) {
      const last = steps.at(-1);
      expect.soft(last?.open, key).toEqual([]);
      for (const one of last?.found ?? []) if (isRuledOut(one, state)) expect.soft(one.outcome, `${key} ${one.right}`).not.toBe('excluded');
    }
  });

  it('give facts that keep the contract', () => {
    for (const { key, state } of walks) {
      const valid = validateHousehold(state.household, { today });
      expect.soft(valid.ok ? [] : valid.faults, key).toEqual([]);
    }
  });
});

describe('the questions, put to a sample of the synthetic Bilzen', () => {
  const sample = [...bilzen({ households: 240, seed: 73_006, on: today, unknown: 0 })].map(({ household }) => ({
    key: household.id ?? '',
    ...walk(household, check, today),
  }));

  it('come to an end after at most 20, in the middle', () => {
    expect(middle(sample.map((one) => one.asked.length))).toBeLessThanOrEqual(20);
  });

  it('show a first right after at most 8 to nine of ten for whom there is one', () => {
    const firsts = sample.map(firstRight).filter((one) => one !== null);
    expect(firsts.length).toBeGreaterThan(sample.length / 2);
    expect(firsts.filter((one) => one <= 8).length / firsts.length).toBeGreaterThanOrEqual(0.9);
  });
});

it('the packed rules find at every step what the rules of the house find', () => {
  const plain = (found: readonly CitizenFound[]) => found.map((one) => ({ ...one, missing: one.missing.toSorted() }));
  for (const { key, state } of walks) {
    expect(plain(check(state.household)), key).toEqual(plain(ofTheHouse(state.household)));
  }
  // Other facts than the page would ask, and other days.
  for (const household of demoHouseholds) {
    const facts = householdFacts(household);
    expect(plain(check(facts)), household.key).toEqual(plain(ofTheHouse(facts)));
  }
});

it('a right of the house is a right of the page', () => {
  expect(packed.rights.map(([code]) => code)).toEqual(version.rights.map((one) => one.right.code));
});
