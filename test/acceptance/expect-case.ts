// One household worked out by hand and what it must give, run through the public entry of the engine: `alonePerson` as changed by `person`, with `others`, in Heiderode
// unless `more` says otherwise. Each other key is a right, with the person after a slash where it is not the first.
import { expect } from 'vitest';
import { checkHousehold } from '../../rules/check.ts';
import type { CheckResult } from '../../rules/contract.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { alonePerson } from '../alone.ts';

export type Expected = {
  outcome: string;
  cents?: number;
  /** The right, without an amount: it is not known, or there is none. */
  amount?: null;
  law?: string | null;
  rule?: string;
  leaning?: string;
  range?: [number, number];
  missing?: string;
  /** All that is missing, in any order. */
  onlyMissing?: string[];
  /** A reason that must not be among them. */
  notRule?: string;
  /** Every line of the computation: its Dutch name and its cents. */
  steps?: Record<string, number>;
};
export type Case = { name: string; on?: string; person?: object; others?: object[]; more?: object } & Record<string, unknown>;

const notRights = new Set(['name', 'on', 'person', 'others', 'more']);

export function expectCase(one: Case): void {
  const on = one.on ?? '2025-02-18';
  const input = { municipality: '99001', ...one.more, persons: [{ ...alonePerson, ...one.person }, ...(one.others ?? [])] };
  const valid = validateHousehold(input, { on, today: on });
  if (!valid.ok) throw new Error(JSON.stringify(valid.faults));
  const result = checkHousehold(valid.household, { on });
  for (const [key, value] of Object.entries(one)) if (!notRights.has(key)) expectRight(result, key, value as Expected);
}

function expectRight(result: CheckResult, key: string, expected: Expected): void {
  const [right = '', person = 'a'] = key.split('/');
  const found = result.results.find((one) => one.right === right && (one.person === person || one.person === null));
  expect(found, `${right} of ${person}`).toBeDefined();
  if (!found) return;
  expect
    .soft(
      found.outcome,
      `${key}: ${JSON.stringify({ reasons: found.reasons.map((one) => [one.rule, one.met, one.text]), missing: found.missing })}`,
    )
    .toBe(expected.outcome);
  if (expected.cents !== undefined) expect.soft(found.amount?.cents, JSON.stringify(found.steps)).toBe(expected.cents);
  if (expected.amount === null) expect.soft(found.amount).toBeNull();
  if (expected.law !== undefined) expect.soft(found.law).toBe(expected.law);
  if (expected.leaning !== undefined) expect.soft(found.leaning).toBe(expected.leaning);
  if (expected.range !== undefined) expect.soft([found.range?.lowCents, found.range?.highCents]).toEqual(expected.range);
  if (expected.missing !== undefined) expect.soft(found.missing).toContain(expected.missing);
  if (expected.onlyMissing !== undefined) expect.soft([...found.missing].sort()).toEqual([...expected.onlyMissing].sort());
  if (expected.rule !== undefined) expect.soft(found.reasons.map((one) => one.rule)).toContain(expected.rule);
  if (expected.notRule !== undefined) expect.soft(found.reasons.map((one) => one.rule)).not.toContain(expected.notRule);
  if (expected.steps !== undefined)
    expect.soft(Object.fromEntries(found.steps.map((one) => [one.name, one.cents]))).toEqual(expected.steps);
}
