// The batch form says of every household what the engine of one household says: outcome, amount and missing facts, on random days around every change. And no
// completion of the unknown facts contradicts it. HOEKSTEEN_LONG=1 takes ten times as many. Mutants of the generated code must be caught.
import { describe, expect, test } from 'vitest';
import type { Household, Outcome, RightCode } from '../contract.ts';
import { changeDays, versionOn } from '../engine/compile.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Expr, Operator } from '../engine/graph.ts';
import { settings } from '../engine/properties-setup.ts';
import { completed, randomHousehold, seeded } from '../engine/random.ts';
import { shippedRules } from '../rights/all.ts';
import { Computer } from './compute.ts';
import { Columns, type ScanRow, scan, scanInTurns } from './columns.ts';
import type { Plan } from './plan.ts';
import { partsOf } from './plan.ts';
import { noResult } from './result.ts';
import { Stream } from './stream.ts';

const { count: scale, days } = settings(changeDays(shippedRules));
const count = scale === 500 ? 10_000 : 100_000;
const each = Math.ceil(count / days.length);

type Row = [RightCode, number, string, number | null, string | null, string];
const rowOf = (row: ScanRow): Row => [row.right, row.person, row.outcome, row.cents, row.per, row.missing.join(' ')];

function oneByOne(household: Household, on: string, rights?: readonly RightCode[]): Row[] {
  return evaluate(versionOn(shippedRules, on), household, rights, false).map(({ compiled, person, outcome, cents, missing }) => [
    compiled.right.code,
    person,
    outcome,
    cents,
    cents === null ? null : (compiled.right.amount?.per ?? null),
    missing.join(' '),
  ]);
}

function inColumns(households: readonly Household[], on: string, rights?: readonly RightCode[]): Row[][] {
  const columns = new Columns(shippedRules, on, rights);
  for (const [at, household] of households.entries()) columns.add(String(at), household);
  const rows: Row[][] = households.map(() => []);
  scan(columns, rights ? { rights } : {}, (row) => rows[row.household]?.push(rowOf(row)));
  return rows;
}

/** Full ones, nearly full ones, half empty ones: what is full takes the path of its own, the others are what a wrong word of unknowns would spoil. */
const unknownShare = (at: number): number => [0, 0, 0.02, 0, 0, 0, 0.3, 0][at % 8] ?? 0;

describe('columns and one household agree', () => {
  test(`on ${count} households, every right`, () => {
    const random = seeded(21);
    for (const on of days) {
      const households = Array.from({ length: each }, (_, at) => randomHousehold(random, unknownShare(at), on));
      const rows = inColumns(households, on);
      for (const [at, household] of households.entries()) {
        const wanted = oneByOne(household, on);
        // Millions of rows: they are only put beside each other in words where they differ.
        const isSame =
          wanted.length === rows[at]?.length && wanted.every((row, place) => row.every((cell, k) => cell === rows[at]?.[place]?.[k]));
        if (!isSame) expect(rows[at], `${on} ${JSON.stringify(household)}`).toEqual(wanted);
      }
    }
  });

  test('on some rights alone, which read less', () => {
    const random = seeded(22);
    const all = versionOn(shippedRules, '2025-02-18').rights.map((one) => one.right.code);
    for (let round = 0; round < 10; round++) {
      const rights = all.filter(() => random() < 0.3);
      const on = days[round % days.length] ?? '2025-02-18';
      const households = Array.from({ length: 100 }, (_, at) => randomHousehold(random, unknownShare(at), on));
      expect(inColumns(households, on, rights), `${on} ${rights.join()}`).toEqual(households.map((one) => oneByOne(one, on, rights)));
    }
  });

  test('on some outcomes alone, of which less has to be asked', () => {
    const random = seeded(28);
    for (const outcomes of [['entitled'], ['unknown', 'manual'], ['alreadyReceives', 'excluded']] as Outcome[][]) {
      for (const on of ['2025-02-18', '2023-12-15']) {
        const households = Array.from({ length: 300 }, (_, at) => randomHousehold(random, [0.05, 0.2, 0.5][at % 3] ?? 0, on));
        const columns = new Columns(shippedRules, on);
        for (const [at, household] of households.entries()) columns.add(String(at), household);
        const rows: Row[][] = households.map(() => []);
        scan(columns, { outcomes }, (row) => rows[row.household]?.push(rowOf(row)));
        expect(rows).toEqual(households.map((one) => oneByOne(one, on).filter((row) => outcomes.includes(row[2] as Outcome))));
      }
    }
  });

  test('on what is likely where it stays unknown', () => {
    const random = seeded(29);
    for (const on of ['2025-02-18', '2023-12-15']) {
      const households = Array.from({ length: 600 }, (_, at) => randomHousehold(random, [0, 0.05, 0.2, 0.5][at % 4] ?? 0, on));
      const stream = new Stream(shippedRules, on, undefined, { outcomes: ['entitled'], likely: true });
      for (const household of households) stream.add(household);
      const { outcomes, found } = stream.compute();
      const { rights } = stream.computer;
      const { offsets } = stream.segment.arrays;
      const told: string[][] = households.map((_, h) =>
        rights.flatMap((right, at) => {
          const asked = found.get(h)?.[at];
          if (asked)
            return asked.filter((one) => one.leaning === 'likely').map((one) => `${right.code} ${one.person} ${one.missing.join()}`);
          // What the columns let stand as unknown must not be likely.
          const [from = 0, to = 0] = right.ofPerson ? [offsets[h], offsets[h + 1]] : [h, h + 1];
          return [...(outcomes[at]?.subarray(from, to) ?? [])].every((code) => code <= noResult) ? [] : ['no outcome'];
        }),
      );
      const version = versionOn(shippedRules, on);
      const wanted = households.map((household) =>
        evaluate(version, household)
          .filter((one) => one.outcome === 'unknown' && one.leaning === 'likely')
          .map((one) => `${one.compiled.right.code} ${one.person} ${one.missing.join()}`),
      );
      expect(wanted.flat().length).toBeGreaterThan(100);
      expect(told).toEqual(wanted);
    }
  });

  test('more households than a segment holds, more persons and items than it has room for', () => {
    const random = seeded(23);
    const on = '2025-02-18';
    const crowd = Array.from({ length: 60 }, (_, at) => ({
      ...(randomHousehold(random, 0.1, on).persons[0] ?? { role: 'reference' }),
      id: `p${at}`,
      role: at === 0 ? ('reference' as const) : ('other' as const),
      incomes: Array.from({ length: 20 }, () => ({ kind: 'wage' as const, net: 1000, per: 'month' as const })),
    }));
    const households = Array.from({ length: 4200 }, (_, at) =>
      at % 10 === 0 ? ({ persons: crowd } as Household) : randomHousehold(random, 0, on),
    );
    const rights: RightCode[] = ['leefloon', 'sociaalTariefEnergie', 'proDeo'];
    const rows = inColumns(households, on, rights);
    for (let at = 0; at < households.length; at += 5) expect(rows[at]).toEqual(oneByOne(households[at] as Household, on, rights));
  });
});

test('facts set one by one, as rows of a database bring them, say the same as the household', () => {
  const random = seeded(26);
  const on = '2025-02-18';
  const households = Array.from({ length: 300 }, (_, at) => randomHousehold(random, unknownShare(at), on));
  const columns = new Columns(shippedRules, on);
  for (const [at, { persons, ...household }] of households.entries()) {
    columns.open(String(at));
    for (const { id, role, ...facts } of persons) {
      columns.person(id, role);
      for (const [predicate, value] of leaves(facts)) columns.set(predicate, value);
    }
    for (const [predicate, value] of leaves(household)) columns.set(predicate, value);
    columns.close();
  }
  const rows: Row[][] = households.map(() => []);
  scan(columns, {}, (row) => rows[row.household]?.push(rowOf(row)));
  expect(rows).toEqual(households.map((one) => oneByOne(one, on)));
});

function leaves(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? leaves(inner as object, `${path}${key}/`)
      : [[path + key, inner]],
  );
}

test('a scan that is stopped tells where, and goes on from there to the same rows', async () => {
  const random = seeded(27);
  const on = '2025-02-18';
  const rights: RightCode[] = ['parkeerkaart', 'sociaalInternet'];
  const columns = new Columns(shippedRules, on, rights);
  for (let at = 0; at < 10_000; at++) columns.add(String(at), randomHousehold(random, at % 100 === 0 ? 0.2 : 0, on));
  const whole: Row[] = [];
  expect(scan(columns, { rights }, (row) => whole.push(rowOf(row)))).toBe(columns.count);
  const parts: Row[] = [];
  const signal = { aborted: false };
  const told: number[] = [];
  const progress = (done: number, all: number): void => {
    told.push(done);
    signal.aborted = done < all;
  };
  let rests = 0;
  const rest = async (): Promise<void> => {
    rests += 1;
  };
  for (let from = 0; from < columns.count;)
    from = await scanInTurns(columns, { rights, from, signal, progress }, (row) => parts.push(rowOf(row)), rest);
  expect(parts).toEqual(whole);
  expect(told.length).toBeGreaterThan(2);
  expect(rests).toBeGreaterThan(0);
  const last: number[] = [];
  scan(columns, { rights, from: 5000, outcomes: ['entitled'] }, (row) => last.push(row.household));
  expect(Math.min(...last)).toBeGreaterThanOrEqual(5000);
});

describe('mutants are caught', () => {
  const swaps: [Operator, Operator][] = [
    ['max', 'min'],
    ['<', '<='],
    ['and', 'or'],
    ['+', '-'],
  ];
  test.each(swaps)('%s for %s', (from, to) => {
    const on = '2025-02-18';
    const random = seeded(24);
    const columns = new Columns(shippedRules, on);
    for (let at = 0; at < 400; at++) columns.add(String(at), randomHousehold(random, 0, on));
    const wrong = (plan: Plan): Plan => {
      for (const one of [...plan.graph.person, ...plan.graph.household]) for (const part of partsOf(one)) mutate(part, from, to);
      return plan;
    };
    const segment = columns.segments[0]?.arrays;
    if (!segment) throw new Error('no segment');
    const honest = new Computer(columns.layout).compute(segment);
    const mutant = new Computer(columns.layout, undefined, { change: wrong }).compute(segment);
    const text = (one: typeof honest): string =>
      JSON.stringify([one.outcomes.map((codes) => [...codes]), one.cents.map((cents) => (cents ? [...cents] : []))]);
    expect(text(mutant)).not.toBe(text(honest));
  });
});

function mutate(expr: Expr, from: Operator, to: Operator): void {
  if (expr.op !== 'calc') return;
  if (expr.operator === from) (expr as { operator: Operator }).operator = to;
  for (const arg of expr.args) mutate(arg, from, to);
}

test('soundness: no completion of the unknown facts contradicts what was decided', () => {
  const random = seeded(25);
  for (const on of days.slice(0, scale === 500 ? 6 : days.length)) {
    const households = Array.from({ length: 200 }, () => randomHousehold(random, 0.2, on));
    const said = inColumns(households, on);
    const told = inColumns(
      households.map((one) => completed(one, random, on)),
      on,
    );
    for (const [at, rows] of said.entries()) {
      for (const [place, [right, person, outcome, cents]] of rows.entries()) {
        const real = told[at]?.[place];
        if (real?.[2] === 'alreadyReceives' && outcome !== 'alreadyReceives') continue;
        const where = `${right} ${person} ${on} ${JSON.stringify(households[at])}`;
        if (outcome === 'entitled' || outcome === 'excluded' || outcome === 'alreadyReceives') expect(real?.[2], where).toBe(outcome);
        if (cents !== null && real?.[3] != null) expect(real[3], where).toBe(cents);
      }
    }
  }
});
