// A new indexation beside its formula. RMI art. 15, Wet 02-08-1971: each time the pivot is passed the amounts are multiplied by 1.02; the coefficient is 1.02^n to
// four places, the yearly amount is the basis times the coefficient, the month is the rounded year divided by 12 and rounded. The basis is that of 2020: it rose by
// 2.6875% of itself in January 2021, 2022 and 2023 and by 2% in July 2021 and July 2023. Others that move with the same coefficient: the exemptions of work, what a
// dependant counts for in legal aid, the IVT and the IGO.
import type { AmountTable } from './row.ts';

export type IndexCheck = {
  table: string;
  key: string;
  entered: number | null;
  expected: number;
  difference: number | null;
  formula: string;
};
type Row = { table: string; from: string; values: Readonly<Record<string, number | null>> };
type World = { tables: ReadonlyMap<string, AmountTable>; on: string };

const base2020: Readonly<Record<string, number>> = { cat1: 537_127, cat2: 805_692, cat3: 1_088_850 };
const raised = (on: string): number => {
  const rises = on < '2021-01-01' ? 0 : on < '2022-01-01' ? 1 : on < '2023-01-01' ? 2 : 3;
  return (1 + rises * 0.026_875) * (on >= '2021-07-01' ? 1.02 : 1) * (on >= '2023-07-01' ? 1.02 : 1);
};
/** KB 11-07-2002 art. 35: the exemptions of work, at the pivot of the law. */
const workBase: Readonly<Record<string, number>> = { perMonth: 17_776, artistPerYear: 213_312 };
/** The same article, for work in a shortage occupation. */
const shortageBase = 25_475;
/** Wet 27-02-1987 art. 6, at the pivot of the law: A and C since 2024, B two percent higher since 2026. */
const ivtBase = (key: string, on: string): number | undefined =>
  on < '2024-01-01' ? undefined : { A: 619_101, B: on < '2026-01-01' ? 928_653 : 947_226, C: 1_255_016 }[key];
/** KB 03-08-2016: for each dependant a fifth of the leefloon of who has a family. */
const proDeoShare = 0.2;

const round = (value: number): number => Math.floor(value + 0.500_001);
const fourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;
const isCategory = (key: string): boolean => base2020[key] !== undefined;

function valueOn({ tables, on }: World, table: string, key: string): number | null {
  return tables.get(table)?.rows.find((row) => row.from <= on && (row.to === null || on <= row.to))?.values[key] ?? null;
}

/** What the formula gives for a key of a table on a day; null where there is no formula or a part of it is not known. */
function expectedOf(world: World, table: string, key: string): { value: number; formula: string } | null {
  const coefficient = valueOn(world, 'leefloonIndex', 'coefficient');
  if (table === 'leefloonIndex' && key === 'coefficient') return nextStep(world);
  if (coefficient === null) return null;
  const base = base2020[key];
  if (table === 'leefloonYear' && base !== undefined)
    return { value: round(base * raised(world.on) * coefficient), formula: `${base} x ${raised(world.on).toFixed(6)} x ${coefficient}` };
  if (table === 'leefloon' && isCategory(key)) return monthOf(world, key);
  if (table === 'installatiepremie' && key === 'amount') {
    const month = valueOn(world, 'leefloon', 'cat3');
    return month === null ? null : { value: month, formula: 'leefloon.cat3' };
  }
  const work = workBase[key];
  if (table === 'leefloonWork' && work !== undefined) return { value: round(work * coefficient), formula: `${work} x ${coefficient}` };
  if (table === 'leefloonShortage' && key === 'perMonth')
    return { value: round(shortageBase * coefficient), formula: `${shortageBase} x ${coefficient}` };
  if (table === 'proDeoDependant' && key === 'amount') return dependant(world);
  const ivt = table === 'ivt' ? ivtBase(key, world.on) : undefined;
  if (ivt !== undefined) return { value: round(ivt * coefficient), formula: `${ivt} x ${coefficient}` };
  return table === 'igo' ? igoOf(world, key, coefficient) : null;
}

function dependant(world: World): { value: number; formula: string } | null {
  const month = valueOn(world, 'leefloon', 'cat3');
  return month === null ? null : { value: round(month * proDeoShare), formula: `leefloon.cat3 x ${proDeoShare}` };
}

/** Wet 22-03-2001 art. 6: the amount before, moved as the coefficient moved; who lives alone gets one and a half times the base. */
function igoOf(world: World, key: string, coefficient: number): { value: number; formula: string } | null {
  if (key === 'increased') {
    const base = valueOn(world, 'igo', 'base');
    return base === null ? null : { value: round(base * 1.5), formula: 'igo.base x 1.5' };
  }
  const before = world.tables
    .get('igo')
    ?.rows.filter((row) => row.from < world.on)
    .at(-1);
  const old = before && valueOn({ ...world, on: before.from }, 'leefloonIndex', 'coefficient');
  const base = before?.values['base'] ?? null;
  if (key !== 'base' || base === null || !old) return null;
  return { value: round((base * coefficient) / old), formula: `${base} x ${coefficient} / ${old}` };
}

function monthOf(world: World, key: string): { value: number; formula: string } | null {
  const year = valueOn(world, 'leefloonYear', key);
  return year === null ? null : { value: round(year / 12), formula: `${year} / 12` };
}

/** One step further than the day before. */
function nextStep(world: World): { value: number; formula: string } | null {
  const rows = world.tables.get('leefloonIndex')?.rows ?? [];
  const before = rows.filter((row) => row.from < world.on).at(-1)?.values['coefficient'] ?? null;
  if (before === null) return null;
  const steps = Math.round(Math.log(before) / Math.log(1.02)) + 1;
  return { value: fourPlaces(1.02 ** steps), formula: `1.02^${steps}` };
}

/** `tables`: with this row in them. Empty where the table follows no index. */
export function indexChecks(row: Row, tables: ReadonlyMap<string, AmountTable>): IndexCheck[] {
  return Object.entries(row.values).flatMap(([key, entered]) => {
    const expected = expectedOf({ tables, on: row.from }, row.table, key);
    if (!expected) return [];
    const difference =
      entered === null ? null : row.table === 'leefloonIndex' ? fourPlaces(entered - expected.value) : entered - expected.value;
    return [{ table: row.table, key, entered, expected: expected.value, difference, formula: expected.formula }];
  });
}

/**
 * The tables that move with the coefficient to the cent, in the order in which they follow from each other. The IGO has its formula beside it but is not made by it:
 * its published amounts differ from it by up to five cents.
 */
export const indexed = [
  'leefloonIndex',
  'leefloonYear',
  'leefloon',
  'installatiepremie',
  'leefloonWork',
  'leefloonShortage',
  'proDeoDependant',
  'ivt',
] as const;

/** A new coefficient entered once: the rows that follow from it. `withRow` puts a row into the tables, so that the next can use it. */
export function rowsOfIndexation(
  coefficient: number,
  from: string,
  tables: ReadonlyMap<string, AmountTable>,
  withRow: (tables: ReadonlyMap<string, AmountTable>, row: Row) => ReadonlyMap<string, AmountTable>,
): Row[] {
  const rows: Row[] = [];
  let known = tables;
  for (const table of indexed) {
    const keys = Object.keys(known.get(table)?.rows[0]?.values ?? {});
    const value = (key: string): number | null =>
      table === 'leefloonIndex' ? coefficient : (expectedOf({ tables: known, on: from }, table, key)?.value ?? null);
    const row: Row = { table, from, values: Object.fromEntries(keys.map((key) => [key, value(key)])) };
    rows.push(row);
    known = withRow(known, row);
  }
  return rows;
}
