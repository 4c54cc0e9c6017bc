// Bends every figure and threshold by the least there is (a cent, a day, a year, one percent of a rate) and asks whether an example notices. A figure of the law is
// bent row by row: one row of its table, on the days of that row alone.
import { dayNumber, dayOfNumber } from '../../rules/engine/dates.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { type Stretch, broken } from './run-example.ts';
import type { Site } from './sites.ts';

/** `row`: the first day of the row that is bent; null for a threshold in the words of a rule, and for a figure that is only known before `since`. */
type Mutant = { key: string; right: string | null; row: string | null; by: 1 | -1; kind: Site['kind'] };
type Verdict = Mutant & { caughtBy: string | null };
export const nameOf = (one: Mutant): string =>
  `${one.right === null ? '' : `${one.right}: `}${one.key}${one.row === null ? '' : ` of ${one.row}`} ${one.by > 0 ? '+' : '-'}`;

/** Rows in force on or after this day are bent one by one. */
const since = '2020-01-01';
const bent = (site: Site, by: number): number => {
  if (site.kind === 'date') return dayOfNumber(dayNumber(site.base) + by);
  return site.kind === 'rate' ? site.base * (1 + by / 100) : site.base + by;
};
/** The rights that have a condition of this name among those that read it: where rights write a condition alike it is one, and each must notice it. */
function rightsThatWrite(key: string, readers: ReadonlySet<string>): (string | null)[] {
  const rule = /^condition (\w+) /.exec(key)?.[1];
  if (rule === undefined) return [null];
  return shippedRules.rights
    .filter((one) => readers.has(one.code) && one.conditions.some((each) => each.rule === rule))
    .map((one) => one.code);
}
const tableOf = (key: string) => shippedRules.params.get(/^\$(\w+)\./.exec(key)?.[1] ?? '');
const rowOn = (key: string, on: string): string | null => {
  const row = tableOf(key)?.rows.find((one) => one.from <= on && (one.to === null || on <= one.to));
  return row === undefined || (row.to !== null && row.to < since) ? null : row.from;
};
const bothWays = (one: Omit<Mutant, 'by'>): Mutant[] => [
  { ...one, by: 1 },
  { ...one, by: -1 },
];

export class Mutations {
  readonly stretches: readonly Stretch[];
  readonly mutants: Mutant[];
  readonly #rights = new Map<string, Set<string>>();

  /** Stretches of every day on which something changes: a row that no example reaches must be seen. */
  constructor(stretches: readonly Stretch[]) {
    this.stretches = stretches;
    // Of a figure that was found for later days too, the rows that ended before `since` are left alone.
    const isLater = new Set(
      this.stretches.flatMap(({ from, rules }) => [...rules.sites.keys()].filter((key) => rowOn(key, from) !== null)),
    );
    const found = new Map<string, Omit<Mutant, 'by' | 'right'>>();
    for (const { from, rules } of this.stretches)
      for (const { key, kind, rights } of rules.sites.values()) {
        const row = rowOn(key, from);
        if (row === null && isLater.has(key)) continue;
        found.set(`${key} ${row}`, { key, kind, row });
        const readers = this.#rights.get(key) ?? new Set<string>();
        for (const right of rights) readers.add(right);
        this.#rights.set(key, readers);
      }
    this.mutants = [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, one]) =>
        rightsThatWrite(one.key, this.#rights.get(one.key) ?? new Set()).flatMap((right) => bothWays({ ...one, right })),
      );
  }

  /** What no example says as it stands: must be nothing, else no verdict means anything. */
  untrue(): string[] {
    return this.stretches.flatMap((stretch) =>
      stretch.examples.flatMap((example) => {
        const rights = new Set(example.says.map((one) => one.right));
        return broken(stretch, example, rights).map((what) => `${example.name}: ${what}`);
      }),
    );
  }

  try(mutant: Mutant): Verdict {
    const rights = mutant.right === null ? (this.#rights.get(mutant.key) ?? new Set<string>()) : new Set([mutant.right]);
    for (const stretch of this.stretches) {
      const site = stretch.rules.sites.get(mutant.key);
      if (!site || rowOn(mutant.key, stretch.from) !== mutant.row) continue;
      site.value = bent(site, mutant.by);
      const caught = stretch.examples.find((example) => broken(stretch, example, rights).length > 0);
      site.value = site.base;
      if (caught) return { ...mutant, caughtBy: caught.name };
    }
    return { ...mutant, caughtBy: null };
  }
}
