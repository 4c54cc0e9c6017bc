// A row of an amount with a fault is refused with its reason; a new indexation is entered once and laid beside the formula.
import { describe, expect, test } from 'vitest';
import { amountTables } from '../amounts/all.ts';
import { faultsOfAmount, indexOfAmount, indexation } from './amount-faults.ts';
import type { OwnAmount } from './own-rule.ts';

const none = { rules: [], amounts: [] };
// 1.02^30 = 1.8114; basis 2020 x rises x 1.8114
const row: OwnAmount = {
  table: 'leefloonYear',
  from: '2026-09-01',
  to: null,
  values: { cat1: 1_093_872, cat2: 1_640_811, cat3: 2_217_467 },
  confidence: 'page',
  source: 'omzendbrief 25-08-2026',
};
const faults = (more: Partial<OwnAmount>, released: OwnAmount[] = []) =>
  faultsOfAmount({ ...row, ...more }, amountTables, { rules: [], amounts: released });

test('a row that follows the open one has no fault; a row in a stretch that was not known fills it', () => {
  expect(faults({})).toEqual([]);
  expect(
    faults({ table: 'leefloon', from: '2018-09-01', to: '2019-06-30', values: { cat1: 60_700, cat2: 91_000, cat3: 123_000 } }),
  ).toEqual([]);
  expect(
    faults({ table: 'leefloon', from: '2018-10-01', to: '2019-05-31', values: { cat1: 60_700, cat2: 91_000, cat3: 123_000 } }),
  ).toEqual([]);
});

describe('refused', () => {
  test('an overlap, with the row it is with', () => {
    expect(faults({ from: '2026-03-01' })).toContainEqual({ pointer: '/from', code: 'overlap', column: null, detail: '2026-03-01' });
    expect(faults({ from: '2025-06-01' }).map((one) => [one.code, one.detail])).toContainEqual(['overlap', '2025-02-01 2026-02-28']);
    expect(faults({ from: '2026-09-01' }, [row])[0]).toMatchObject({ code: 'overlap', detail: '2026-09-01' });
  });
  test('a gap before it and a gap after it', () => {
    const own: OwnAmount = { ...row, table: 'lokaalFonds', values: { bedrag: 5000 }, from: '2025-01-01', to: '2025-06-30' };
    expect(
      faults({ table: 'lokaalFonds', values: { bedrag: 6000 }, from: '2025-08-01' }, [own]).map((one) => [
        one.pointer,
        one.code,
        one.detail,
      ]),
    ).toEqual([['/from', 'gap', '2025-07-31']]);
    expect(faults({ table: 'lokaalFonds', values: { bedrag: 6000 }, from: '2025-07-01' }, [own])).toEqual([]);
    expect(faults({ to: '2027-01-31' }).map((one) => [one.pointer, one.code, one.detail])).toEqual([['/to', 'gap', '2027-02-01']]);
  });
  test('a value that goes down by half', () => {
    expect(faults({ values: { ...row.values, cat1: 536_187 } })).toEqual([
      { pointer: '/values/cat1', code: 'halved', column: null, detail: 'cat1 1072375 536187' },
    ]);
    expect(faults({ values: { ...row.values, cat1: 536_188 } })).toEqual([]);
  });
  test('no source, an unknown table, a key that is missing, cents that are not whole', () => {
    expect(faults({ source: ' ' }).map((one) => one.code)).toEqual(['noSource']);
    expect(faults({ table: 'leefloonJaar' }).map((one) => one.code)).toEqual(['unknownTable']);
    expect(faults({ values: { cat1: 1_093_872, cat2: 1_640_811 } }).map((one) => [one.pointer, one.code])).toEqual([
      ['/values/cat3', 'keyMissing'],
    ]);
    expect(faults({ values: { ...row.values, cat2: 1_640_811.5 } }).map((one) => one.code)).toEqual(['wholeCents']);
    expect(faults({ values: { cat1: null, cat2: null, cat3: null } }).map((one) => one.code)).toEqual(['knownButMissing']);
  });
});

describe('the index', () => {
  test('the published rows of 2025 and 2026 differ by at most two cents a year from the formula', () => {
    for (const on of ['2025-02-01', '2026-03-01']) {
      const published = amountTables.find((one) => one.name === 'leefloonYear')?.rows.find((one) => one.from === on);
      const checks = indexOfAmount({ ...row, from: on, to: published?.to ?? null, values: published?.values ?? {} }, amountTables, none);
      expect(checks).toHaveLength(3);
      for (const one of checks) expect(Math.abs(one.difference ?? 99)).toBeLessThanOrEqual(2);
    }
  });
  // By how many cents what was published or derived elsewhere may differ from the formula; the sources name the five cents of the IVT and the IGO themselves.
  test.each([
    ['leefloonShortage', '2024-01-01', 0],
    ['proDeoDependant', '2022-01-01', 1],
    ['ivt', '2024-01-01', 5],
    ['igo', '2024-05-01', 5],
  ])('every known row of %s since %s is its formula to %i cents', (table, since, cents) => {
    const known = (amountTables.find((one) => one.name === table)?.rows ?? []).filter(
      (one) => one.from >= since && Object.values(one.values).every((value) => value !== null),
    );
    expect(known.length).toBeGreaterThan(2);
    for (const one of known) {
      const checks = indexOfAmount({ ...one, table }, amountTables, none);
      expect(checks.map((check) => check.key)).toEqual(Object.keys(one.values));
      for (const { key, entered, difference } of checks)
        expect([one.from, key, entered, Math.abs(difference ?? 999_999) <= cents]).toEqual([one.from, key, entered, true]);
    }
  });
  test('no base is known before it was seen: the IVT of 2023 has no formula', () => {
    const old = amountTables.find((one) => one.name === 'ivt')?.rows.find((one) => one.from === '2023-07-01');
    expect(indexOfAmount({ ...row, table: 'ivt', from: '2023-07-01', values: { ...old?.values } }, amountTables, none)).toEqual([]);
  });
  test('a new coefficient is one step of 2% to four places', () => {
    const index: OwnAmount = { ...row, table: 'leefloonIndex', values: { coefficient: 1.8114 } };
    expect(indexOfAmount(index, amountTables, none)).toEqual([
      { table: 'leefloonIndex', key: 'coefficient', entered: 1.8114, expected: 1.8114, difference: 0, formula: '1.02^30' },
    ]);
    expect(indexOfAmount({ ...index, values: { coefficient: 1.82 } }, amountTables, none)[0]?.difference).toBe(0.0086);
  });
  test('entered once: the year, the month, the premium and the exemptions follow', () => {
    const rows = indexation(1.8114, '2026-09-01', 'omzendbrief 25-08-2026', amountTables, none);
    const of = (table: string) => rows.find((one) => one.table === table)?.values;
    expect(rows.map((one) => one.table)).toEqual([
      'leefloonIndex',
      'leefloonYear',
      'leefloon',
      'installatiepremie',
      'leefloonWork',
      'leefloonShortage',
      'proDeoDependant',
      'ivt',
    ]);
    const year = of('leefloonYear')?.['cat1'] ?? 0;
    expect(Math.abs(year - 1_072_375 * (1.8114 / 1.7758))).toBeLessThan(2);
    expect(of('leefloon')?.['cat1']).toBe(Math.floor((year + 6) / 12));
    expect(of('installatiepremie')?.['amount']).toBe(of('leefloon')?.['cat3']);
    expect(of('leefloonWork')?.['perMonth']).toBe(Math.round(17_776 * 1.8114));
    expect(of('leefloonShortage')).toEqual({ perMonth: Math.round(25_475 * 1.8114) });
    expect(of('proDeoDependant')?.['amount']).toBe(Math.round((of('leefloon')?.['cat3'] ?? 0) / 5));
    expect(of('ivt')).toEqual({ A: Math.round(619_101 * 1.8114), B: Math.round(947_226 * 1.8114), C: Math.round(1_255_016 * 1.8114) });
    expect(rows.flatMap((one) => faultsOfAmount(one, amountTables, none))).toEqual([]);
  });
});
