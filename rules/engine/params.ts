// Figures of the law by day. A row of rules/amounts is the type; each key of its values is a parameter `table.key` of its own. Rows of a table may not overlap,
// a gap is a written row with null, and what lies outside all rows is not known.
import type { AmountRow, AmountTable } from '../amounts/row.ts';
import { dayAfter, isDay } from './dates.ts';
import type { Param, Type } from './graph.ts';
import { RuleFault } from './syntax.ts';

export type ParamSet = ReadonlyMap<string, AmountTable>;

export function paramSet(tables: readonly AmountTable[]): ParamSet {
  const set = new Map<string, AmountTable>();
  for (const table of tables) {
    if (set.has(table.name)) throw new RuleFault(`table ${table.name}`, null, 'stands twice in the amounts');
    checkRows(table);
    set.set(table.name, table);
  }
  return set;
}

function checkRows(table: AmountTable): void {
  const rows = [...table.rows].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, row] of rows.entries()) {
    const where = `table ${table.name}, row ${row.from}`;
    if (!isDay(row.from) || (row.to !== null && !isDay(row.to))) throw new RuleFault(where, null, 'a day that does not exist');
    if (row.to !== null && row.to < row.from) throw new RuleFault(where, null, `ends on ${row.to}, before it begins`);
    const next = rows[at + 1];
    if (next && (row.to === null || next.from <= row.to)) throw new RuleFault(where, null, `overlaps the row of ${next.from}`);
    if (next && row.to !== null && next.from !== dayAfter(row.to))
      throw new RuleFault(where, null, `a gap before ${next.from}: write a row with null`);
  }
}

const isMoney = (table: AmountTable): boolean => table.unit.startsWith('cents');
const keysOf = (table: AmountTable): string[] => Object.keys((table.rows[0] ?? table.undated[0])?.values ?? {});

/** The parameter on a day, or why there is none. */
export function paramOn(set: ParamSet, name: string, on: string): Param | string {
  const [tableName = '', key = '', ...more] = name.split('.');
  const table = set.get(tableName);
  if (!table || more.length > 0) return `unknown table '$${tableName}'`;
  if (!keysOf(table).includes(key)) return `the table ${tableName} has no '${key}' (it has ${keysOf(table).join(', ')})`;
  const row: AmountRow | undefined = table.rows.find((one) => one.from <= on && (one.to === null || on <= one.to));
  const indexed = table.rows.length > 2;
  const base = { law: table.law, name, unit: table.unit, indexed };
  if (!row) return { ...base, value: null, from: '0001-01-01', to: null, source: table.law, confidence: 'missing' };
  return { ...base, value: row.values[key] ?? null, from: row.from, to: row.to, source: row.source, confidence: row.confidence };
}

export function paramType(set: ParamSet, name: string): Type {
  const [tableName = '', key = ''] = name.split('.');
  const table = set.get(tableName);
  if (!table) return { kind: 'number' };
  if (isMoney(table)) return { kind: 'money' };
  const isRate = /^(rate|factor|share|index)/.test(table.unit);
  const isWhole = table.rows.every((row) => Number.isInteger(row.values[key] ?? 0));
  return { kind: isWhole && !isRate ? 'integer' : 'number' };
}

/** The days on which a parameter of one of these tables takes another value. */
export function changesOf(set: ParamSet, tableNames: Iterable<string>): Set<string> {
  const days = new Set<string>();
  for (const name of tableNames) {
    for (const row of set.get(name)?.rows ?? []) {
      days.add(row.from);
      if (row.to !== null) days.add(dayAfter(row.to));
    }
  }
  return days;
}
