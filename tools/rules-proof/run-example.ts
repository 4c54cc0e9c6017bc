// Runs an example through watched rules and says whether what it claims comes out: the same claims as rules/rights/cases.test.ts and test/acceptance make.
import { baseOf, evaluate } from '../../rules/engine/evaluate.ts';
import { type RuleSet, type Version, changeDays } from '../../rules/engine/compile.ts';
import { ymd } from '../../rules/engine/dates.ts';
import { explain } from '../../rules/engine/explain.ts';
import { sayIn } from '../../rules/engine/templates.ts';
import type { Household, RightCode } from '../../rules/contract.ts';
import type { Example, Expected } from './examples.ts';
import { type Watch, type Watched, watched } from './sites.ts';

export type Stretch = { from: string; rules: Watched; examples: Example[] };

/** Rules that are not watched, where only what comes out matters. */
export const rulesOf = (version: Version): Watched => ({ version, sites: new Map(), arms: new Map() });

/** The examples, put together by the stretch of days whose rules they run on. `also`: the first days of stretches that are wanted without an example too. */
export function stretchesOf(rules: RuleSet, examples: readonly Example[], watch: Watch | null, also: readonly string[] = []): Stretch[] {
  const days = changeDays(rules);
  const found = new Map<string, Stretch>(also.map((from) => [from, { from, rules: watched(rules, from, watch), examples: [] }]));
  for (const example of examples) {
    const from = days.filter((day) => day <= example.on).at(-1) ?? example.on;
    const stretch = found.get(from) ?? { from, rules: watched(rules, from, watch), examples: [] };
    found.set(from, stretch);
    stretch.examples.push(example);
  }
  return [...found.values()];
}

function findings({ rules: { version } }: Stretch, example: Example, rights: readonly string[]) {
  version.run.today = ymd(example.on);
  return evaluate(
    version,
    example.household,
    rights as readonly RightCode[],
    example.says.some((one) => one.expected.leaning !== undefined),
  );
}

/** The claims of the example about these rights that do not come out. */
export function broken(stretch: Stretch, example: Example, rights: ReadonlySet<string>): string[] {
  const asked = example.says.filter((one) => rights.has(one.right));
  if (asked.length === 0) return [];
  const found = findings(
    stretch,
    example,
    asked.map((one) => one.right),
  );
  return asked.flatMap(({ right, person, expected }) => {
    const at = placeOf(example.household, person);
    const one = found.find((each) => each.compiled.right.code === right && (each.person === at || each.person < 0));
    if (!one) return expected.outcome === 'none' ? [] : [`${right}: no result`];
    return claims(expected).flatMap(([claim, wanted]) => {
      const said = JSON.stringify(claim(stretch, one, wanted));
      return said === JSON.stringify(wanted) ? [] : [`${right}: ${said}`];
    });
  });
}

export const placeOf = (household: Household, id: string): number => household.persons.findIndex((one) => one.id === id);

type Found = ReturnType<typeof evaluate>[number];
type Claim = (stretch: Stretch, found: Found, wanted: unknown) => unknown;
const whole = (stretch: Stretch, found: Found) => explain(stretch.rules.version, found, null, 'nl');

function claims(expected: Expected): [Claim, unknown][] {
  const all: [Claim, unknown][] = [];
  if (expected.outcome !== undefined) all.push([(_, found) => found.outcome, expected.outcome]);
  if (expected.cents !== undefined) all.push([(_, found) => found.cents, expected.cents]);
  if (expected.amount === null) all.push([(_, found) => found.cents, null]);
  if (expected.leaning !== undefined) all.push([(_, found) => found.leaning, expected.leaning]);
  if (expected.range !== undefined) all.push([(_, found) => [found.low, found.high], expected.range]);
  if (expected.missing !== undefined)
    all.push([(_, found, wanted) => found.missing.find((one) => one === wanted) ?? null, expected.missing]);
  if (expected.law !== undefined) all.push([(stretch, found) => whole(stretch, found).law, expected.law]);
  if (expected.rule !== undefined)
    all.push([(stretch, found, wanted) => whole(stretch, found).reasons.find((one) => one.rule === wanted)?.rule ?? null, expected.rule]);
  if (expected.notRule !== undefined)
    all.push([
      (stretch, found) => (whole(stretch, found).reasons.some((one) => one.rule === expected.notRule) ? null : expected.notRule),
      expected.notRule,
    ]);
  if (expected.steps !== undefined)
    all.push([(stretch, found) => Object.fromEntries(whole(stretch, found).steps.map((one) => [one.name, one.cents])), expected.steps]);
  if (expected.mentions !== undefined)
    all.push([
      (stretch, found) => {
        const text = whole(stretch, found).reasons.find((one) => one.rule === expected.rule)?.text ?? '';
        return text.includes(expected.mentions ?? '') ? expected.mentions : text;
      },
      expected.mentions,
    ]);
  if (expected.has !== undefined)
    all.push([
      (stretch, found) => {
        const shown = new Map(whole(stretch, found).steps.map((one) => [one.name, one.cents]));
        return Object.fromEntries(
          Object.keys(expected.has ?? {}).map((value) => [value, shown.get(nameOfStep(stretch, found, value)) ?? null]),
        );
      },
      expected.has,
    ]);
  return all;
}

/** The line of the computation that shows this value, by the name people see (texts change, the value does not). */
function nameOfStep({ rules: { version } }: Stretch, found: Found, value: string): string {
  const line = found.compiled.steps.find((one) => one.step.value === value);
  return line ? sayIn(line.name, 'nl', version.run, baseOf(version.run, found.person)) : '';
}
