// What an unknown fact can be: all it can be (for a decision) or what it usually is (for `leaning`). Fills the bounds of everything that was read.
import { factByPredicate } from '../facts.ts';
import { type Graph, type Run, type Variable, most } from './graph.ts';
import { yearsBefore } from './dates.ts';
import type { ListName } from './syntax.ts';
import { factInfo, listFields, usualMostItems } from './vocabulary.ts';

type Leaf = { slot: number; low: number; high: number; usualLow: number; usualHigh: number; years: boolean; isBirth: boolean };
export type Filler = { decide: (run: Run) => void; usual: (run: Run) => void };

export function makeFiller(graph: Graph): Filler {
  const household = graph.household.filter((one) => one.stage === 0).map((one) => leafOf(one));
  const person = graph.person.filter((one) => one.stage === 0).map((one) => leafOf(one));
  const fill = (run: Run, usual: boolean): void => {
    fillLeaves(run, household, 0, usual);
    for (let i = 0; i < run.n; i++) fillLeaves(run, person, run.personBase + i * run.stride, usual);
    for (const list of ['incomes', 'properties', 'events'] as const) fillItems(run, list, usual);
  };
  return { decide: (run) => fill(run, false), usual: (run) => fill(run, true) };
}

function leafOf(variable: Variable): Leaf {
  const info = factInfo.get((variable.fact ?? '').replaceAll('/', '.'));
  const [low, high] = [info?.low ?? 0, info?.high ?? 0];
  const usual = info?.usual ?? { low, high };
  const years = info?.type.kind === 'date' && info.usual !== null;
  return { slot: variable.slot, low, high, usualLow: usual.low, usualHigh: usual.high, years, isBirth: variable.fact === 'birthDate' };
}

function fillLeaves(run: Run, leaves: readonly Leaf[], b: number, usual: boolean): void {
  const { V, L, H } = run;
  for (const leaf of leaves) {
    const at = b + leaf.slot;
    const value = V[at] ?? Number.NaN;
    if (value === value) {
      L[at] = value;
      H[at] = value;
      continue;
    }
    L[at] = usual ? (leaf.years ? yearsBefore(run.today, leaf.usualHigh) : leaf.usualLow) : leaf.low;
    H[at] = usual ? (leaf.years ? yearsBefore(run.today, leaf.usualLow) : leaf.usualHigh) : leaf.high;
    if (leaf.isBirth) H[at] = run.today;
  }
}

const usualOf = Object.fromEntries(
  (['incomes', 'properties', 'events'] as const).map((list) => [
    list,
    listFields[list].map((field) => {
      const usual = factByPredicate.get(`${list}/*/${field.predicate ?? ''}`)?.usual;
      const times = field.name.startsWith('year') ? 12 : 1;
      return usual ? { low: usual.low * times, high: usual.high * times } : { low: field.low, high: field.high };
    }),
  ]),
) as Record<ListName, { low: number; high: number }[]>;

function fillItems(run: Run, list: ListName, usual: boolean): void {
  const items = run.lists[list];
  const fields = listFields[list];
  const bounds = usual ? usualOf[list] : fields;
  items.usualMost = usual ? usualMostItems[list] : most;
  let last = 0;
  for (let owner = 0; owner < items.count.length; owner++) {
    if (owner >= run.n && owner < items.count.length - 1) continue;
    last = Math.max(last, (items.start[owner] ?? 0) + Math.max(0, items.count[owner] ?? 0));
  }
  for (let item = 0; item < Math.max(1, last); item++) {
    for (let f = 0; f < items.width; f++) {
      const at = item * items.width + f;
      const value = item === 0 ? Number.NaN : (items.V[at] ?? Number.NaN);
      const isKnown = value === value;
      items.L[at] = isKnown ? value : (bounds[f]?.low ?? 0);
      items.H[at] = isKnown ? value : (bounds[f]?.high ?? 0);
    }
  }
}
