// Everything that keeps a row of an amount from being released: days that overlap or leave a gap, a value that falls by half, a source that is missing.
import { type IndexCheck, indexChecks, rowsOfIndexation } from '../amounts/index-check.ts';
import type { AmountRow, AmountTable } from '../amounts/row.ts';
import { dayAfter, dayBefore, isDay } from '../engine/dates.ts';
import { tablesWith } from './compose.ts';
import { type DraftFault, faultAt } from './fault.ts';
import type { OwnAmount, OwnRules } from './own-rule.ts';
import { overlaps } from './stretch.ts';

type Tables = ReadonlyMap<string, AmountTable>;
const byName = (tables: readonly AmountTable[]): Tables => new Map(tables.map((table) => [table.name, table]));

/** The tables as they stand: what is shipped and what the centre released. */
export const tablesOf = (shipped: readonly AmountTable[], released: OwnRules): Tables => byName(tablesWith(shipped, released));

export function faultsOfAmount(row: OwnAmount, shipped: readonly AmountTable[], released: OwnRules): DraftFault[] {
  const table = tablesOf(shipped, released).get(row.table);
  const faults = [...shapeFaults(row, table), ...valueFaults(row, table)];
  if (faults.some((one) => one.pointer === '/from' || one.pointer === '/to') || !table) return faults;
  return [...faults, ...dayFaults(row, table), ...halved(row, table)];
}

export function indexOfAmount(row: OwnAmount, shipped: readonly AmountTable[], released: OwnRules): IndexCheck[] {
  if (!isDay(row.from)) return [];
  return indexChecks(
    row,
    tablesOf(shipped, {
      ...released,
      amounts: [...released.amounts.filter((one) => one.table !== row.table || one.from !== row.from), row],
    }),
  );
}

/** A new coefficient entered once: every row that follows from it. */
export function indexation(
  coefficient: number,
  from: string,
  source: string,
  shipped: readonly AmountTable[],
  released: OwnRules,
): OwnAmount[] {
  const rowOf = (row: { table: string; from: string; values: Readonly<Record<string, number | null>> }): OwnAmount => ({
    ...row,
    values: { ...row.values },
    to: null,
    confidence: row.table === 'leefloonIndex' ? 'page' : 'derived',
    source,
  });
  const done: OwnAmount[] = [];
  return rowsOfIndexation(coefficient, from, tablesOf(shipped, released), (_, row) => {
    done.push(rowOf(row));
    return tablesOf(shipped, { ...released, amounts: [...released.amounts, ...done] });
  }).map((row) => rowOf(row));
}

function shapeFaults(row: OwnAmount, table: AmountTable | undefined): DraftFault[] {
  const faults: DraftFault[] = [];
  if (!table && !/^lokaal[A-Z]/.test(row.table)) faults.push(faultAt('/table', 'unknownTable', row.table));
  if (row.source.trim() === '') faults.push(faultAt('/source', 'noSource'));
  if (!isDay(row.from)) faults.push(faultAt('/from', 'noSuchDay', row.from));
  if (row.to !== null && (!isDay(row.to) || row.to < row.from)) faults.push(faultAt('/to', 'endsBefore', row.to));
  return faults;
}

function valueFaults(row: OwnAmount, table: AmountTable | undefined): DraftFault[] {
  const faults: DraftFault[] = [];
  const keys = Object.keys(table?.rows[0]?.values ?? row.values);
  for (const key of keys) if (!(key in row.values)) faults.push(faultAt(`/values/${key}`, 'keyMissing', key));
  const isMoney = (table?.unit ?? row.unit ?? 'cents').startsWith('cents');
  for (const [key, value] of Object.entries(row.values)) {
    if (!keys.includes(key)) faults.push(faultAt(`/values/${key}`, 'unknownKey', key));
    if (value !== null && (!Number.isFinite(value) || value < 0 || (isMoney && !Number.isSafeInteger(value))))
      faults.push(faultAt(`/values/${key}`, isMoney ? 'wholeCents' : 'notANumber', key));
  }
  const known = Object.values(row.values).some((value) => value !== null);
  if (keys.length === 0) faults.push(faultAt('/values', 'noValue'));
  if (known === (row.confidence === 'missing') && keys.length > 0)
    faults.push(faultAt('/confidence', known ? 'missingButKnown' : 'knownButMissing'));
  return faults;
}

const isKnown = (row: AmountRow): boolean => Object.values(row.values).some((value) => value !== null);

/** A row may follow the open one, which then ends the day before, and may fill a stretch that was written down as not known. */
function dayFaults(row: OwnAmount, table: AmountTable): DraftFault[] {
  const rows = table.rows;
  const clash = rows.find(
    (one) =>
      isKnown(one) &&
      (one.from === row.from ||
        (one.from < row.from ? one.to !== null && one.to >= row.from : overlaps(one, { from: row.from, to: row.to ?? row.from }))),
  );
  if (clash) return [faultAt('/from', 'overlap', `${clash.from} ${clash.to ?? ''}`.trim())];
  const faults: DraftFault[] = [];
  const covers = (day: string): boolean => rows.some((one) => one.from <= day && (one.to === null || day <= one.to));
  const before = dayBefore(row.from);
  if (rows.some((one) => one.from < row.from) && !covers(before)) faults.push(faultAt('/from', 'gap', before));
  const after = row.to === null ? null : dayAfter(row.to);
  const follows =
    after !== null &&
    rows.some((one) => one.from === after || (!isKnown(one) && one.from <= after && (one.to === null || after <= one.to)));
  if (after !== null && !follows) faults.push(faultAt('/to', 'gap', after));
  return faults;
}

/** An amount that falls to half or less is nearly always a slip: an amount a month for one a year, a comma, another table. */
function halved(row: OwnAmount, table: AmountTable): DraftFault[] {
  return Object.entries(row.values).flatMap(([key, value]) => {
    const before = table.rows.filter((one) => one.from < row.from && (one.values[key] ?? null) !== null).at(-1)?.values[key] ?? null;
    if (value === null || before === null || before === 0 || value * 2 > before) return [];
    return [faultAt(`/values/${key}`, 'halved', `${key} ${before} ${value}`)];
  });
}
