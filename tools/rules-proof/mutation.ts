// Bends every figure and threshold by the least there is (a cent, a day, a year, one percent of a rate) and asks whether an example notices.
import { dayNumber, dayOfNumber } from '../../rules/engine/dates.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { allExamples } from './examples.ts';
import { type Stretch, broken, stretchesOf } from './run-example.ts';
import type { Site } from './sites.ts';

export type Mutant = { key: string; by: 1 | -1; kind: Site['kind'] };
export type Verdict = Mutant & { base: number; caughtBy: string | null; cents?: number };

const bent = (site: Site, by: number): number => {
  if (site.kind === 'date') return dayOfNumber(dayNumber(site.base) + by);
  return site.kind === 'rate' ? site.base * (1 + by / 100) : site.base + by;
};
/** A yearly amount that is paid by the month shows a change of one cent a month: the cent of the year is rounded away. */
const aYear = 12;

export class Mutations {
  readonly stretches: Stretch[];
  readonly mutants: Mutant[];
  readonly #rights = new Map<string, Set<string>>();

  constructor() {
    this.stretches = stretchesOf(shippedRules, allExamples(), null);
    const kinds = new Map<string, Site['kind']>();
    for (const { rules } of this.stretches)
      for (const site of rules.sites.values()) {
        kinds.set(site.key, site.kind);
        const rights = this.#rights.get(site.key) ?? new Set<string>();
        for (const right of site.rights) rights.add(right);
        this.#rights.set(site.key, rights);
      }
    this.mutants = [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, kind]) => [
        { key, kind, by: 1 as const },
        { key, kind, by: -1 as const },
      ]);
  }

  rightsOf(key: string): string[] {
    return [...(this.#rights.get(key) ?? [])];
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
    const least = this.#bend(mutant, mutant.by);
    if (least.caughtBy !== null || mutant.kind !== 'money' || !this.#isYearly(mutant.key)) return least;
    const month = this.#bend(mutant, mutant.by * aYear);
    return month.caughtBy === null ? least : { ...month, cents: aYear };
  }

  #isYearly(key: string): boolean {
    return shippedRules.params.get(/^\$(\w+)\./.exec(key)?.[1] ?? '')?.unit.startsWith('cents/year') === true;
  }

  #bend(mutant: Mutant, by: number): Verdict {
    const rights = this.#rights.get(mutant.key) ?? new Set<string>();
    let base = Number.NaN;
    for (const stretch of this.stretches) {
      const site = stretch.rules.sites.get(mutant.key);
      if (!site) continue;
      ({ base } = site);
      site.value = bent(site, by);
      const caught = stretch.examples.find((example) => broken(stretch, example, rights).length > 0);
      site.value = site.base;
      if (caught) return { ...mutant, base, caughtBy: caught.name };
    }
    return { ...mutant, base, caughtBy: null };
  }
}
