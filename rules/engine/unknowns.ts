// What an unknown fact can be: all it can be (for a decision) or what it usually is (for `leaning`). Fills the bounds of everything that was read.
import { factByPredicate } from '../facts.ts';
import { type Graph, type Items, type Run, type Variable, householdOwner, most } from './graph.ts';
import type { Leaves } from './leaves.ts';
import { yearsBefore } from './dates.ts';
import type { ListName } from './syntax.ts';
import { factInfo, listFields, usualMostItems } from './vocabulary.ts';

type Leaf = { slot: number; low: number; high: number; usualLow: number; usualHigh: number; years: boolean; isBirth: boolean };
/** Days counted back from today, kept as long as today is the same. */
const daysBack = new Map<number, number>();
let daysBackFrom = 0;

function yearsBack(today: number, years: number): number {
  if (daysBackFrom !== today) {
    daysBack.clear();
    daysBackFrom = today;
  }
  const known = daysBack.get(years);
  if (known !== undefined) return known;
  const day = yearsBefore(today, years);
  daysBack.set(years, day);
  return day;
}

export type Filler = { decide: (run: Run) => void; usual: (run: Run) => void };

/** `leaves` numbers what is not known while the bounds for a decision are filled. */
export function makeFiller(graph: Graph, leaves: Leaves): Filler {
  const household = graph.household.filter((one) => one.stage === 0).map((one) => leafOf(one));
  const person = graph.person.filter((one) => one.stage === 0).map((one) => leafOf(one));
  const fill = (run: Run, usual: boolean): void => {
    const numbers = usual ? null : leaves;
    numbers?.begin();
    if (!run.isKnown) {
      fillLeaves(run, household, 0, usual, numbers);
      for (let i = 0; i < run.n; i++) fillLeaves(run, person, run.personBase + i * run.stride, usual, numbers);
    }
    for (const list of ['incomes', 'properties', 'events'] as const) fillItems(run, list, usual, numbers);
    numbers?.spread(run);
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

function fillLeaves(run: Run, leaves: readonly Leaf[], b: number, usual: boolean, numbers: Leaves | null): void {
  const { V, L, H } = run;
  for (const leaf of leaves) {
    const at = b + leaf.slot;
    const value = V[at] ?? Number.NaN;
    if (value === value) {
      L[at] = value;
      H[at] = value;
      continue;
    }
    L[at] = usual ? (leaf.years ? yearsBack(run.today, leaf.usualHigh) : leaf.usualLow) : leaf.low;
    H[at] = usual ? (leaf.years ? yearsBack(run.today, leaf.usualLow) : leaf.usualHigh) : leaf.high;
    if (leaf.isBirth) H[at] = run.today;
    numbers?.slot(at);
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

function fillItems(run: Run, list: ListName, usual: boolean, numbers: Leaves | null): void {
  const items = run.lists[list];
  const bounds = usual ? usualOf[list] : listFields[list];
  items.usualMost = usual ? usualMostItems[list] : most;
  fillItem(items, 0, bounds);
  const [first, last] = list === 'events' ? [householdOwner, householdOwner + 1] : [0, run.n];
  for (let owner = first; owner < last; owner++) {
    const count = items.count[owner] ?? -1;
    items.ownerB[owner] = count < 0 && numbers ? numbers.list(list, owner) : 0;
    const start = items.start[owner] ?? 0;
    for (let k = 0; k < count; k++) {
      fillItem(items, start + k, bounds);
      if (!numbers) continue;
      for (let f = 0; f < items.width; f++) {
        const at = (start + k) * items.width + f;
        items.B[at] = items.L[at] !== items.H[at] && listFields[list][f]?.predicate ? numbers.item(list, owner, k, f) : 0;
      }
    }
  }
}

function fillItem(items: Items, item: number, bounds: readonly { low: number; high: number }[]): void {
  for (let f = 0; f < items.width; f++) {
    const at = item * items.width + f;
    const value = item === 0 ? Number.NaN : (items.V[at] ?? Number.NaN);
    const isKnown = value === value;
    items.L[at] = isKnown ? value : (bounds[f]?.low ?? 0);
    items.H[at] = isKnown ? value : (bounds[f]?.high ?? 0);
  }
}
