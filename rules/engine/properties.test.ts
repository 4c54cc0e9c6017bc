// What must hold for any household on any day: all generated forms agree, what is called decided cannot be changed by any completion, no fact that matters is
// left out of `missing`, and every outcome has its reason. Seeded; HOEKSTEEN_LONG=1 runs ten to twenty times as many. A mutant of each kind must be caught.
import { describe, expect, test } from 'vitest';
import { settings } from './properties-setup.ts';
import { checkHousehold } from '../check.ts';
import type { Household } from '../contract.ts';
import { valueAt } from '../facts.ts';
import { nextPointer, rankPointers } from '../questions.ts';
import { shippedRules } from '../rights/all.ts';
import { validateHousehold } from '../validate.ts';
import { type Version, changeDays, compile, versionOn } from './compile.ts';
import { ymd } from './dates.ts';
import { type Found, evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import type { Expr } from './graph.ts';
import { completed, randomHousehold, seeded } from './random.ts';
import { generateKnown } from './known.ts';
import { generateValues } from './values.ts';

const { count, whole, days } = settings(changeDays(shippedRules));
const dayFor = (at: number): string => days[at % days.length] ?? '2025-02-18';
const bare = (found: Found[]) =>
  found.map((one) => [
    one.compiled.right.code,
    one.person,
    one.outcome,
    one.cents,
    one.low,
    one.high,
    one.leaning,
    one.missing.toSorted(),
    one.notKnown,
  ]);

describe('all forms agree', () => {
  test(`generated code and closures give the same on ${whole} households`, () => {
    const random = seeded(1);
    for (let at = 0; at < whole; at++) {
      const on = dayFor(at);
      const household = randomHousehold(random, [0, 0.3, 0.3, 0.95][at % 4] ?? 0, on);
      const [slow, fast] = (['closures', 'generated'] as const).map((form) => bare(evaluate(versionOn(shippedRules, on, form), household)));
      // Compared as text first: it is ten times as fast, and nearly always enough.
      if (JSON.stringify(slow) !== JSON.stringify(fast)) expect(slow, `${on} ${JSON.stringify(household)}`).toEqual(fast);
    }
  });

  test(`generated code and closures rest on the same facts in each reason of ${count} households`, () => {
    const random = seeded(11);
    for (let at = 0; at < count; at++) {
      const on = dayFor(at);
      const household = randomHousehold(random, at % 3 === 0 ? 0 : 0.3, on);
      const [slow, fast] = [versionOn(shippedRules, on, 'closures'), versionOn(shippedRules, on)].map((version) =>
        evaluate(version, household).map((one) =>
          explain(version, one, null, 'nl').reasons.map(({ rule, facts }) => [rule, ...facts.toSorted()]),
        ),
      );
      expect(fast, `${on} ${JSON.stringify(household)}`).toEqual(slow);
    }
  });

  test('values and bounds meet where everything is known', () => {
    const random = seeded(2);
    for (let at = 0; at < count; at++) {
      const on = dayFor(at);
      const version = versionOn(shippedRules, on);
      const household = randomHousehold(random, 0, on);
      expect(differences(version, household), `${on} ${JSON.stringify(household)}`).toEqual([]);
    }
  });

  test('a mutant that takes the larger for the smaller is caught', () => {
    const version = compile(shippedRules, '2025-02-18', 'generated');
    for (const variable of version.graph.person) if (variable.expr) mutate(variable.expr);
    const mutants = [generateValues(version.graph), generateKnown(version.graph)];
    const honest = versionOn(shippedRules, '2025-02-18');
    const random = seeded(3);
    const caught = mutants.map(() => 0);
    for (let at = 0; at < 50; at++) {
      const household = randomHousehold(random, 0, '2025-02-18');
      const right = JSON.stringify(bare(evaluate(honest, household)));
      for (const [form, values] of mutants.entries())
        if (JSON.stringify(bare(evaluate({ ...version, values }, household))) !== right) caught[form] = (caught[form] ?? 0) + 1;
    }
    for (const count of caught) expect(count).toBeGreaterThan(0);
  });
});

function mutate(expr: Expr): void {
  if (expr.op !== 'calc') return;
  if (expr.operator === 'max') (expr as { operator: string }).operator = 'min';
  for (const arg of expr.args) mutate(arg);
}

/** Variables whose bounds do not hold the value. */
function differences(version: Version, household: Household): string[] {
  const { run, graph } = version;
  version.read(household, run);
  version.values(run);
  const values = run.V.slice();
  version.filler.decide(run);
  version.intervals(run);
  const found: string[] = [];
  const hold = (name: string, at: number): void => {
    const value = values[at] ?? 0;
    if (!Number.isNaN(value) && (run.L[at] !== value || run.H[at] !== value))
      found.push(`${name}: ${value} not ${run.L[at]}..${run.H[at]}`);
  };
  for (const one of graph.household) hold(one.name, one.slot);
  for (let i = 0; i < run.n; i++) for (const one of graph.person) hold(one.name, run.personBase + i * run.stride + one.slot);
  return found;
}

describe('soundness: no completion contradicts what was said', () => {
  test(`${whole} completions of households with unknown facts`, () => {
    expect(contradictions((version) => version)).toEqual([]);
  });

  test('a mutant that takes unknown for zero is caught', () => {
    const careless = (version: Version): Version => ({
      ...version,
      filler: {
        ...version.filler,
        decide: (run) => {
          version.filler.decide(run);
          for (let slot = 0; slot < run.L.length; slot++) run.H[slot] = run.L[slot] ?? 0;
        },
      },
    });
    expect(contradictions(careless).length).toBeGreaterThan(0);
  });
});

function contradictions(change: (version: Version) => Version): string[] {
  const random = seeded(4);
  const found: string[] = [];
  for (let at = 0; at * 3 < whole && found.length < 5; at++) {
    const on = dayFor(at);
    const version = change(versionOn(shippedRules, on));
    const household = randomHousehold(random, 0.35, on);
    const said = evaluate(version, household);
    for (let round = 0; round < 3; round++) {
      const complete = completed(household, random, on);
      found.push(
        ...against(
          said,
          evaluate(versionOn(shippedRules, on), complete),
          `${on} ${JSON.stringify(household)} with ${JSON.stringify(complete)}`,
        ),
      );
    }
  }
  return found;
}

function against(said: Found[], truth: Found[], where: string): string[] {
  return said.flatMap((one, at) => {
    const real = truth[at];
    if (!real) return [`no result ${at}`];
    // By contract a right that runs already comes before every outcome, and not knowing that it runs keeps none open.
    if (real.outcome === 'alreadyReceives' && one.outcome !== 'alreadyReceives') return [];
    const name = `${one.compiled.right.code} of ${one.person}`;
    const isDecided = one.outcome === 'entitled' || one.outcome === 'excluded' || one.outcome === 'alreadyReceives';
    if (isDecided && real.outcome !== one.outcome) return [`${name}: ${one.outcome} became ${real.outcome}. ${where}`];
    if (one.cents !== null && real.cents !== null && one.cents !== real.cents)
      return [`${name}: ${one.cents} became ${real.cents}. ${where}`];
    const isOutside = one.high !== null && real.cents !== null && (real.cents > one.high || real.cents < (one.low ?? 0));
    return isOutside ? [`${name}: ${real.cents} outside ${one.low}..${one.high}. ${where}`] : [];
  });
}

test('missing names every fact that matters: what is not named changes nothing', () => {
  const random = seeded(5);
  for (let at = 0; at < count; at++) {
    const on = dayFor(at);
    const version = versionOn(shippedRules, on);
    const household = randomHousehold(random, 0.3, on);
    const said = evaluate(version, household);
    const first = completed(household, random, on);
    const [pick] = said
      .filter((one) => one.missing.length > 0 && one.outcome !== 'manual')
      .toSorted((a, b) => a.missing.length - b.missing.length);
    if (!pick) continue;
    const fixed = new Map(pick.missing.map((pointer) => [pointer, valueAt(first, pointer)]));
    const second = completed(household, random, on, fixed);
    const of = (whole: Household) => evaluate(version, whole).find((one) => one.compiled === pick.compiled && one.person === pick.person);
    const [a, b] = [of(first), of(second)];
    if (a?.outcome === 'alreadyReceives' || b?.outcome === 'alreadyReceives') continue;
    expect([b?.outcome, b?.cents], `${pick.compiled.right.code} ${on} ${pick.missing.join(' ')} ${JSON.stringify(household)}`).toEqual([
      a?.outcome,
      a?.cents,
    ]);
  }
});

test('every outcome has a reason, every open one a missing fact or a figure that is not known', () => {
  const random = seeded(6);
  for (let at = 0; at < count; at++) {
    const on = dayFor(at);
    const household = randomHousehold(random, 0.3, on);
    expect(validateHousehold(household, { on, today: on }).ok).toBe(true);
    const text = `${on} ${JSON.stringify(household)}`;
    for (const one of checkHousehold(household, { on }).results) {
      const where = `${one.right} ${text}`;
      expect(one.reasons.length, where).toBeGreaterThan(0);
      expect(one.next, where).not.toBe('');
      if (one.outcome === 'unknown')
        expect(one.missing.length > 0 || one.reasons.some((reason) => reason.rule === 'amountNotKnown'), where).toBe(true);
      if (one.outcome === 'excluded') expect(one.reasons[0]?.met, where).toBe(false);
      for (const step of one.steps) expect(Number.isInteger(step.cents), where).toBe(true);
      for (const pointer of one.missing) expect(valueAt(household, pointer) ?? null, `${where} ${pointer}`).toBeNull();
    }
  }
});

test('the next question is the first of the ranking', () => {
  const random = seeded(8);
  for (let at = 0; at < count; at++) {
    const on = dayFor(at);
    const household = randomHousehold(random, 0.3, on);
    const [first, second] = rankPointers(evaluate(versionOn(shippedRules, on), household, undefined, false));
    const next = nextPointer(household, on);
    // Two facts may weigh the same; then either may come first.
    const isTie = first && second && Math.abs(first.score - second.score) < 1e-6 * first.score;
    if (!isTie) expect(next, `${on} ${JSON.stringify(household)}`).toBe(first?.pointer ?? null);
  }
});

test('the day of a version is the day asked, also twice in a stretch', () => {
  const version = versionOn(shippedRules, '2025-02-18');
  versionOn(shippedRules, '2025-02-19');
  expect(version.run.today).toBe(ymd('2025-02-19'));
});
