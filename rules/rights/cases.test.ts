// Runs every cases.yaml: the examples a social worker can sign off (S020, S021, S036, S038, S043, S212). `base` is a Belgian of 39 who lives alone, has
// nothing and never had a leefloon; `person` and `more` change that person and the household, `others` join it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../kernel/paths.ts';
import { alonePerson } from '../../test/alone.ts';
import { checkHousehold } from '../check.ts';
import { shippedRules } from './all.ts';
import { validateHousehold } from '../validate.ts';

type Expected = {
  outcome: string;
  person?: string;
  cents?: number;
  per?: string;
  amount?: null;
  rule?: string;
  missing?: string;
  law?: string | null;
  leaning?: string;
  range?: [number, number];
  /** Every line of the computation, in order: its Dutch name and its cents. */
  steps?: Record<string, number>;
};
type Case = { name: string; article: string; on?: string; person?: object; others?: object[]; more?: object; expect: Expected };

const folder = path.join(root, 'rules', 'rights');
const codes = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);
const base = { ...alonePerson, monthsOnLeefloon: 0 };

function run(right: string, one: Case) {
  const on = one.on ?? '2025-02-18';
  const input = { municipality: '99001', ...one.more, persons: [{ ...base, ...one.person }, ...(one.others ?? [])] };
  const valid = validateHousehold(input, { on, today: on });
  if (!valid.ok) throw new Error(JSON.stringify(valid.faults));
  const who = one.expect.person ?? 'a';
  const found = checkHousehold(valid.household, { on }).results.find(
    (result) => result.right === right && (result.person === who || result.person === null),
  );
  if (!found) throw new Error(`no result of ${right} for ${who}`);
  return found;
}

describe.each(codes.map((code) => [code]))('%s', (code) => {
  const file = path.join(folder, code, 'cases.yaml');
  const cases = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Case[]) : [];

  // That each condition is shown met, not met and open, each remark and each matter for a person: tools/rules-proof.
  test('is registered and has cases, each with its article', () => {
    expect(shippedRules.rights.map((one) => one.code as string)).toContain(code);
    expect(cases.length).toBeGreaterThan(2);
    for (const one of cases) expect(one.article, one.name).toMatch(/\w/);
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const found = run(code, one);
    const why = JSON.stringify({
      reasons: found.reasons.map((reason) => [reason.rule, reason.met, reason.text]),
      steps: found.steps,
      missing: found.missing,
    });
    expect.soft(found.outcome, why).toBe(one.expect.outcome);
    if (one.expect.cents !== undefined) expect.soft(found.amount?.cents, why).toBe(one.expect.cents);
    if (one.expect.per !== undefined) expect.soft(found.amount?.per).toBe(one.expect.per);
    if (one.expect.amount === null) expect.soft(found.amount).toBeNull();
    if (one.expect.rule !== undefined)
      expect
        .soft(
          found.reasons.map((reason) => reason.rule),
          why,
        )
        .toContain(one.expect.rule);
    if (one.expect.missing !== undefined) expect.soft(found.missing, why).toContain(one.expect.missing);
    if (one.expect.law !== undefined) expect.soft(found.law).toBe(one.expect.law);
    if (one.expect.range !== undefined) expect.soft([found.range?.lowCents, found.range?.highCents]).toEqual(one.expect.range);
    if (one.expect.steps !== undefined)
      expect.soft(found.steps.map((step) => [step.name, step.cents])).toEqual(Object.entries(one.expect.steps));
    if (one.expect.leaning !== undefined) expect.soft(found.leaning).toBe(one.expect.leaning);
    expect.soft(found.reasons.length, 'an outcome without a reason').toBeGreaterThan(0);
  });
});
