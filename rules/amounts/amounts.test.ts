// What holds for every amount, and the traps where published figures mislead.
import { describe, expect, test } from 'vitest';
import { amountTables } from './all.ts';
import { exemptResources, exemptResourcesFrom } from './exempt-resources.ts';
import { english } from '../../test/jargon.ts';
import type { AmountTable } from './row.ts';

const table = (name: string): AmountTable => {
  const found = amountTables.find((one) => one.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const on = (name: string, day: string) => table(name).rows.find((row) => row.from <= day && (row.to === null || day <= row.to));
const value = (parameter: string, day: string): number | null | undefined => {
  const [name = '', key = ''] = parameter.split('.');
  return on(name, day)?.values[key];
};
const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe.each(amountTables.map((one) => [one.name, one] as const))('%s', (_, one) => {
  test('has rows without overlap and without gap; a gap is written', () => {
    for (const [at, row] of one.rows.entries()) {
      const next = one.rows[at + 1];
      if (next) expect(next.from).toBe(row.to === null ? 'after an open row nothing may follow' : nextDay(row.to));
      else expect(row.to, 'the last row stays open, as a missing row where nothing is known').toBeNull();
      if (row.to !== null) expect(row.to >= row.from).toBe(true);
    }
  });

  test('names law, unit and source; null is missing, money is whole cents', () => {
    expect(one.law).not.toBe('');
    expect(one.rows.length + one.undated.length).toBeGreaterThan(0);
    const keys = Object.keys(one.rows[0]?.values ?? {});
    for (const row of one.rows) {
      expect(row.source.length).toBeGreaterThan(3);
      expect(Object.keys(row.values)).toEqual(keys);
      const known = Object.values(row.values).filter((amount) => amount !== null);
      if (row.confidence === 'missing') expect(known).toEqual([]);
      else expect(known.length).toBeGreaterThan(0);
      if (one.unit.startsWith('cents')) for (const amount of known) expect(Number.isInteger(amount) && amount >= 0).toBe(true);
    }
    for (const row of one.undated) expect(row.source.length).toBeGreaterThan(3);
  });

  test('says its law, sources and notes in Dutch, as they stand on the screens', () => {
    const said = [one.law, ...[...one.rows, ...one.undated].flatMap((row) => [row.source, row.note ?? ''])];
    expect(said.filter((text) => english.test(text))).toEqual([]);
  });
});

test('names of tables are unique', () => {
  const names = amountTables.map((one) => one.name);
  expect(new Set(names).size).toBe(names.length);
});

// base 2020 x 1.02^n; the base itself rose by 2.6875% of 2020 in January 2021, 2022 and 2023 and by 2% in July 2021 and July 2023.
const base2020 = { cat1: 537_127, cat2: 805_692, cat3: 1_088_850 };
const raises = (day: string) => {
  const k = day < '2021-01-01' ? 0 : day < '2022-01-01' ? 1 : day < '2023-01-01' ? 2 : 3;
  return (1 + k * 0.026875) * (day >= '2021-07-01' ? 1.02 : 1) * (day >= '2023-07-01' ? 1.02 : 1);
};

describe('the leefloon', () => {
  const rows = table('leefloonYear').rows.filter((row) => row.from >= '2020-01-01');

  test.each(rows.map((row) => [row.from]))(
    '%s follows base x coefficient within 2 cents a year (trap 2: what was applied, not what was planned)',
    (day) => {
      const coefficient = value('leefloonIndex.coefficient', day) ?? 0;
      for (const key of ['cat1', 'cat2', 'cat3'] as const) {
        const year = value(`leefloonYear.${key}`, day) ?? 0;
        expect(Math.abs(year - base2020[key] * raises(day) * coefficient)).toBeLessThan(2.5);
      }
    },
  );

  test.each(rows.map((row) => [row.from]))('%s: the month is the year divided by 12, rounded after the year (trap 3)', (day) => {
    for (const key of ['cat1', 'cat2', 'cat3']) {
      const year = value(`leefloonYear.${key}`, day) ?? 0;
      expect(value(`leefloon.${key}`, day)).toBe(Math.floor((year + 6) / 12));
    }
  });

  test('every coefficient is a power of 1.02 rounded to four places', () => {
    for (const row of table('leefloonIndex').rows) {
      const coefficient = row.values['coefficient'] ?? 0;
      const n = Math.round(Math.log(coefficient) / Math.log(1.02));
      expect(coefficient).toBe(Math.round(1.02 ** n * 10_000) / 10_000);
    }
  });

  test('trap 1: 1 January 2022 is 714.86 / 1,072.30 / 1,449.15, not the 1,051.30 announced before the index passed', () => {
    expect(on('leefloon', '2022-01-10')?.values).toEqual({ cat1: 71_486, cat2: 107_230, cat3: 144_915 });
  });

  test('trap 2: no step in January 2024', () => {
    expect(value('leefloon.cat1', '2024-01-01')).toBe(value('leefloon.cat1', '2023-12-31'));
  });

  test('trap 3: November 2023, category 1 is 842.12; the year over 12 without rounding gives 842.11', () => {
    expect(value('leefloon.cat1', '2023-11-01')).toBe(84_212);
  });

  test('before 2020 an index step was not seen: the amount is a written null, never the older one', () => {
    expect(value('leefloon.cat1', '2019-01-01')).toBeNull();
    expect(value('leefloonYear.cat1', '2019-08-01')).toBeNull();
  });

  test('the installation premium is one month of category 3, on every date', () => {
    for (const row of table('installatiepremie').rows) expect(row.values['amount']).toBe(value('leefloon.cat3', row.from));
  });

  test('work exemptions follow 177.76 x coefficient', () => {
    for (const row of table('leefloonWork').rows) {
      const coefficient = value('leefloonIndex.coefficient', row.from) ?? 0;
      expect(row.values['perMonth']).toBe(Math.round(17_776 * coefficient + 1e-6));
    }
  });
});

test('trap 6: the 30% bracket of early 2023 is 171 wide, so 51.30', () => {
  const row = on('loonbeslag', '2023-02-01')?.values ?? {};
  expect(Math.round(((row['b30'] ?? 0) - (row['b20'] ?? 0)) * 0.3)).toBe(5130);
});

test('trap 7: the heating fund has its own ceiling, and the eviction fund its own term by text', () => {
  expect(value('verwarmingstoelage.ceiling', '2024-06-01')).toBe(2_432_819);
  expect(value('vtCurrent.first', '2024-06-01')).toBe(2_755_086);
  expect(value('fondsUithuiszettingTerm.payWithin', '2021-12-31')).toBe(5);
  expect(value('fondsUithuiszettingTerm.payWithin', '2022-01-01')).toBe(10);
});

test('trap 8: counting the maintenance debtors who live in is a duty from 1 March 2026, with a reasoned derogation', () => {
  expect(value('leefloonCohabitants.mustCountDebtors', '2026-02-28')).toBe(0);
  expect(value('leefloonCohabitants.mustCountDebtors', '2026-03-01')).toBe(1);
  expect(value('leefloonCohabitants.equityDerogation', '2026-03-01')).toBe(1);
});

test('a figure that was not found stays unknown', () => {
  expect(value('vtPreviousYear.first', '2025-06-01')).toBeNull();
  expect(value('fondsUithuiszetting.maxPayment', '2025-06-01')).toBeNull();
  expect(value('verwarmingstoelageLitre.top', '2025-02-01')).toBeNull();
});

test('the list of resources that never count has the 18 items of art. 22 par. 1, each once', () => {
  expect(exemptResourcesFrom).toBe('2024-05-31');
  expect(new Set(exemptResources).size).toBe(18);
});

test('the Groeipakket follows its steps: 2% each September, 1% + 1% in 2022; the limits 5.21% in September 2023', () => {
  const step = (cents: number | null | undefined, tenThousandths: number) => Math.floor(((cents ?? 0) * tenThousandths + 5000) / 10_000);
  const base = (day: string) => value('groeipakketBasis.amount', day);
  expect(base('2021-09-01')).toBe(step(base('2020-09-01'), 10_200));
  expect(base('2022-09-01')).toBe(step(base('2021-09-01'), 10_100));
  expect(base('2022-12-01')).toBe(step(base('2022-09-01'), 10_100));
  expect(base('2023-09-01')).toBe(step(base('2022-12-01'), 10_200));
  expect(base('2024-09-01')).toBe(step(base('2023-09-01'), 10_200));
  expect(value('groeipakketSocialeToeslag.limitLow', '2023-09-01')).toBe(
    step(value('groeipakketSocialeToeslag.limitLow', '2023-01-01'), 10_521),
  );
  expect(value('groeipakketSocialeToeslag.limitHigh3', '2023-09-01')).toBe(
    step(value('groeipakketSocialeToeslag.limitHigh3', '2022-09-01'), 10_521),
  );
});
