// Bends every date by a day: the first day of each row of figures that a rule reads, and each day on which the words of a rule change. Asks whether an example notices.
import { type RuleSet, changeDays, compile } from '../../rules/engine/compile.ts';
import { dayAfter, dayBefore } from '../../rules/engine/dates.ts';
import { RuleFault } from '../../rules/engine/syntax.ts';
import type { AmountTable } from '../../rules/amounts/row.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { type Example, allExamples } from './examples.ts';
import { broken, rulesOf } from './run-example.ts';

/** `owner`: a table, a right, or a group of shared definitions; on `day` something of it begins (or the day after it ended). */
type DateMutant = { owner: string; kind: 'table' | 'right' | 'shared'; day: string; by: 1 | -1 };
type DateVerdict = DateMutant & { caughtBy: string | null };
export const nameOfDate = (one: DateMutant): string => `${one.owner} of ${one.day} ${one.by > 0 ? '+' : '-'}`;

const since = '2020-01-01';
type Dated = { from?: string; to?: string };
const moved = (day: string, by: number): string => (by > 0 ? dayAfter(day) : dayBefore(day));

export class DateMutations {
  readonly mutants: DateMutant[];
  readonly #byDay = new Map<string, Example[]>();

  constructor() {
    for (const example of allExamples()) {
      const there = this.#byDay.get(example.on) ?? [];
      this.#byDay.set(example.on, there);
      there.push(example);
    }
    const read = tablesRead(shippedRules);
    const days: Omit<DateMutant, 'by'>[] = [
      ...[...shippedRules.params.values()]
        .filter((table) => read.has(table.name))
        .flatMap((table) =>
          changesOf(table, read.get(table.name) ?? new Set()).map((day) => ({ owner: table.name, kind: 'table' as const, day })),
        ),
      ...shippedRules.rights.flatMap((right) =>
        daysOf([right, ...datedOf(right)]).map((day) => ({ owner: right.code, kind: 'right' as const, day })),
      ),
      ...shippedRules.shared.flatMap((one) => daysOf(one.definitions).map((day) => ({ owner: one.name, kind: 'shared' as const, day }))),
    ];
    this.mutants = days.flatMap((one) => [
      { ...one, by: 1 as const },
      { ...one, by: -1 as const },
    ]);
  }

  try(mutant: DateMutant): DateVerdict {
    // A day later: the day itself still has the old rules. A day earlier: the day before already has the new ones.
    const on = mutant.by > 0 ? mutant.day : dayBefore(mutant.day);
    const examples = this.#byDay.get(on) ?? [];
    if (examples.length === 0) return { ...mutant, caughtBy: null };
    try {
      const rules = bent(mutant);
      const stretch = { from: on, rules: rulesOf(compile(rules, on, 'closures')), examples };
      const caught = examples.find((example) => broken(stretch, example, new Set(example.says.map((one) => one.right))).length > 0);
      return { ...mutant, caughtBy: caught?.name ?? null };
    } catch (error) {
      if (error instanceof RuleFault) return { ...mutant, caughtBy: 'the rules are refused' };
      throw error;
    }
  }
}

/** The keys of each table that the rules compute with, on any day. */
function tablesRead(rules: RuleSet): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const day of changeDays(rules))
    if (day >= since)
      for (const name of compile(rules, day, 'closures').graph.params.keys()) {
        const [table = '', key = ''] = name.split('.');
        found.set(table, (found.get(table) ?? new Set()).add(key));
      }
  return found;
}

/** Days on which a figure that is read takes another value. */
function changesOf(table: AmountTable, keys: ReadonlySet<string>): string[] {
  return table.rows.flatMap((row, at) => {
    const before = table.rows[at - 1];
    const differs = [...keys].some((key) => (row.values[key] ?? null) !== (before?.values[key] ?? null));
    return row.from >= since && differs ? [row.from] : [];
  });
}

const datedOf = ({ definitions = [], conditions, manual = [], notes = [], steps = [] }: RuleSet['rights'][number]): Dated[] => [
  ...definitions,
  ...conditions,
  ...manual,
  ...notes,
  ...steps,
];

function daysOf(list: readonly Dated[]): string[] {
  const days = new Set(list.flatMap((one) => [...(one.from ? [one.from] : []), ...(one.to ? [dayAfter(one.to)] : [])]));
  return [...days].filter((day) => day >= since).sort();
}

function bent({ owner, kind, day, by }: DateMutant): RuleSet {
  const shift = <T extends Dated>(one: T): T => ({
    ...one,
    ...(one.from === day && { from: moved(day, by) }),
    ...(one.to !== undefined && dayAfter(one.to) === day && { to: moved(one.to, by) }),
  });
  if (kind === 'table') {
    const table = shippedRules.params.get(owner)!;
    const rows = table.rows.map((row) => ({
      ...row,
      from: row.from === day ? moved(day, by) : row.from,
      to: row.to !== null && dayAfter(row.to) === day ? moved(row.to, by) : row.to,
    }));
    return { ...shippedRules, params: new Map([...shippedRules.params, [owner, { ...table, rows }]]) };
  }
  if (kind === 'shared')
    return {
      ...shippedRules,
      shared: shippedRules.shared.map((one) => (one.name === owner ? { ...one, definitions: one.definitions.map(shift) } : one)),
    };
  const rights = shippedRules.rights.map((right) => {
    if (right.code !== owner) return right;
    const { definitions = [], conditions, manual = [], notes = [], steps = [] } = right;
    return {
      ...shift(right),
      definitions: definitions.map(shift),
      conditions: conditions.map(shift),
      manual: manual.map(shift),
      notes: notes.map(shift),
      steps: steps.map(shift),
    };
  });
  return { ...shippedRules, rights };
}
