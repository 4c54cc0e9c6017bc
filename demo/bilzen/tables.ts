// The tables of Bilzen that the synthetic municipality follows (sources in README.md), read from the folder beside this file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../kernel/paths.ts';

/** A table by its first column: rows of numbers by the names of the other columns. An empty cell is absent. */
export function table(name: string): Map<string, Record<string, number>> {
  const text = readFileSync(path.join(root, 'demo', 'bilzen', 'tables', `${name}.csv`), 'utf8');
  const [head = '', ...lines] = text.trim().split('\n');
  const columns = head.split(',').slice(1);
  return new Map(
    lines.map((line) => {
      const [key = '', ...cells] = line.trim().split(',');
      const known = columns.flatMap((column, at) => (cells[at] ? [[column, Number(cells[at])] as const] : []));
      return [key, Object.fromEntries(known)];
    }),
  );
}

function cell(name: string, row: string, column: string): number {
  const value = table(name).get(row)?.[column];
  if (value === undefined || Number.isNaN(value)) throw new Error(`no ${column} of ${row} in the table ${name}`);
  return value;
}

export const shareOfSize = (size: '1' | '2' | '3' | '4' | '5+'): number => cell('household-size-2020', size, 'bilzen') / 100;
export const shareOfType = (type: string): number => cell('household-type-2019', type, 'pct') / 100;
export const shareOfAge = (group: string): number => cell('age-2019', group, 'pct') / 100;
export const povertyRisk = (group: string): number => cell('poverty-risk-2019', group, 'pct') / 100;
export const householdsOfBilzen = cell('households-2020', 'private_huishoudens', 'value');
export const personsOfBilzen = cell('population-2020', 'inwoners', 'value');
export const shareOfOtherOrigin = cell('origin-2019', 'niet_belgisch', '2019') / cell('origin-2019', 'totaal', '2019');
/** Of the inhabitants of other than Belgian origin: the share of each group. */
export const originGroups: ReadonlyMap<string, number> = (() => {
  const rows = [...table('origin-groups-2019')].map(([group, row]) => [group, row['count'] ?? 0] as const);
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return new Map(rows.map(([group, count]) => [group, count / all]));
})();
