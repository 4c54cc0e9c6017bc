// Worked out by hand from the law, run through the public entry of the engine (S020, S021, S043, S212).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../kernel/paths.ts';
import { checkHousehold } from '../../rules/check.ts';
import type { CheckResult } from '../../rules/contract.ts';
import { alonePerson } from '../alone.ts';
import { validateHousehold } from '../../rules/validate.ts';

type Expected = {
  outcome: string;
  cents?: number;
  law?: string | null;
  rule?: string;
  leaning?: string;
  range?: [number, number];
  missing?: string;
  /** A reason that must not be among them. */
  notRule?: string;
  /** Every line of the computation: its Dutch name and its cents. */
  steps?: Record<string, number>;
};
type Case = { name: string; on?: string; person?: object; others?: object[]; more?: object } & Record<string, unknown>;

const folder = path.join(root, 'test/acceptance');
const cases = readdirSync(folder)
  .filter((name) => /^rights.*\.yaml$/.test(name))
  .flatMap((name) => parse(readFileSync(path.join(folder, name), 'utf8')) as Case[]);
const notRights = new Set(['name', 'on', 'person', 'others', 'more']);

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const on = one.on ?? '2025-02-18';
  const input = { municipality: '99001', ...one.more, persons: [{ ...alonePerson, ...one.person }, ...(one.others ?? [])] };
  const valid = validateHousehold(input, { on, today: on });
  if (!valid.ok) throw new Error(JSON.stringify(valid.faults));
  const result = checkHousehold(valid.household, { on });
  for (const [key, value] of Object.entries(one)) if (!notRights.has(key)) expectRight(result, key, value as Expected);
});

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
  if (expected.law !== undefined) expect.soft(found.law).toBe(expected.law);
  if (expected.leaning !== undefined) expect.soft(found.leaning).toBe(expected.leaning);
  if (expected.range !== undefined) expect.soft([found.range?.lowCents, found.range?.highCents]).toEqual(expected.range);
  if (expected.missing !== undefined) expect.soft(found.missing).toContain(expected.missing);
  if (expected.rule !== undefined) expect.soft(found.reasons.map((one) => one.rule)).toContain(expected.rule);
  if (expected.notRule !== undefined) expect.soft(found.reasons.map((one) => one.rule)).not.toContain(expected.notRule);
  if (expected.steps !== undefined)
    expect.soft(Object.fromEntries(found.steps.map((one) => [one.name, one.cents]))).toEqual(expected.steps);
}
