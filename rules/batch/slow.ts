// A household that the columns do not decide: its row goes back into the numbered slots, and the engine of one household says what it comes to and which facts are missing.
import { BitSearch, Leaves } from '../engine/leaves.ts';
import { type Version } from '../engine/compile.ts';
import { type Found, evaluate } from '../engine/evaluate.ts';
import { type Run, type Variable, householdOwner } from '../engine/graph.ts';
import { generateIntervals } from '../engine/intervals.ts';
import { newRun } from '../engine/read.ts';
import { room } from '../engine/read-lists.ts';
import type { ListName } from '../engine/syntax.ts';
import { generateStraight } from '../engine/straight.ts';
import { TakenFacts } from '../engine/taken.ts';
import { TakenFigures } from '../engine/taken-figures.ts';
import { makeFiller } from '../engine/unknowns.ts';
import { generateValues } from '../engine/values.ts';
import { listFields } from '../engine/vocabulary.ts';
import { type Layout, unknownOf } from './layout.ts';
import type { Plan } from './plan.ts';
import type { SegmentArrays } from './segment.ts';

export class OneByOne {
  readonly #layout: Layout;
  readonly #version: Version;
  readonly #household: Cell[];
  readonly #person: Cell[];
  readonly #fields: Record<ListName, { at: number; unknown: number; field: number }[]>;

  constructor(plan: Plan, layout: Layout) {
    this.#layout = layout;
    const { graph } = plan;
    const run = newRun(graph);
    run.today = layout.today;
    const leaves = new Leaves(run, graph.household, graph.person);
    this.#version = {
      ...plan.version,
      graph,
      rights: plan.rights.map(({ compiled, ok, manual, receives, amount, holder }) => ({
        ...compiled,
        ok,
        manual,
        receives,
        amount,
        holder,
      })),
      run,
      read: () => undefined,
      values: generateValues(graph),
      intervals: generateIntervals(graph),
      usualIntervals: generateIntervals(graph, false),
      straight: generateStraight(graph),
      filler: makeFiller(graph, leaves),
      openFacts: new BitSearch(run, leaves),
      leaves,
      taken: new TakenFacts(run),
      figures: new TakenFigures(run),
    };
    this.#household = cellsOf(graph.household, layout);
    this.#person = cellsOf(graph.person, layout);
    const fieldsOf = (list: ListName) =>
      listFields[list].flatMap(({ name }, field) => {
        const column = layout.byKey.get(`${list}.${name}`);
        return column ? [{ at: column.at, unknown: unknownOf[column.kind], field }] : [];
      });
    this.#fields = { incomes: fieldsOf('incomes'), properties: fieldsOf('properties'), events: fieldsOf('events') };
  }

  check(segment: SegmentArrays, h: number, leaning: boolean): Found[] {
    this.#read(segment, h);
    // The row is read already: `read` of this version does nothing.
    return evaluate(this.#version, { persons: [] }, undefined, leaning);
  }

  #read(segment: SegmentArrays, h: number): void {
    const { run } = this.#version;
    const first = segment.offsets[h] ?? 0;
    run.n = (segment.offsets[h + 1] ?? 0) - first;
    readCells(this.#household, segment, h, 0, run.V, 0);
    for (let i = 0; i < run.n; i++) readCells(this.#person, segment, first + i, i, run.V, run.personBase + i * run.stride);
    if (this.#layout.usesRelations) {
      const at = segment.relationsAt[h] ?? 0;
      for (let k = 0; k < run.n * run.n; k++) run.relations[k] = segment.relations[at + k] ?? 0;
    }
    for (const list of ['incomes', 'properties'] as const) {
      let place = 1;
      for (let i = 0; i < run.n; i++) place = this.#items(segment, list, run, first + i, i, place);
    }
    this.#items(segment, 'events', run, h, householdOwner, 1);
  }

  /** Item 0 stays free: it stands for any item of a list that is not known. */
  #items(segment: SegmentArrays, list: ListName, run: Run, owner: number, index: number, place: number): number {
    const items = run.lists[list];
    const count = segment.counts[list]?.[owner] ?? -1;
    const start = segment.starts[list]?.[owner] ?? 0;
    items.start[index] = place;
    items.count[index] = count;
    for (let k = 0; k < count; k++) {
      const q = room(items, place + k);
      items.V.fill(Number.NaN, q, q + items.width);
      for (const { at, unknown, field } of this.#fields[list]) {
        const value = segment.columns[at]?.[start + k] ?? unknown;
        items.V[q + field] = value === unknown ? Number.NaN : value;
      }
    }
    return place + Math.max(0, count);
  }
}

const special = { none: 0, reference: 1, index: 2 } as const;
type Cell = { slot: number; at: number; unknown: number; special: number };

function cellsOf(variables: readonly Variable[], layout: Layout): Cell[] {
  return variables.flatMap((one) => {
    if (one.fact === undefined) return [];
    const column = layout.byKey.get(one.fact === '#isReference' ? '#role' : one.fact);
    const kind = one.fact === '#index' ? special.index : one.fact === '#isReference' ? special.reference : special.none;
    const unknown = column && column.bit >= 0 ? unknownOf[column.kind] : Number.NaN;
    return [{ slot: one.slot, at: column?.at ?? -1, unknown, special: kind }];
  });
}

function readCells(cells: readonly Cell[], segment: SegmentArrays, from: number, index: number, V: Float64Array, b: number): void {
  for (const cell of cells) {
    const value = segment.columns[cell.at]?.[from] ?? Number.NaN;
    V[b + cell.slot] =
      cell.special === special.index
        ? index
        : cell.special === special.reference
          ? Number(value === 0)
          : value === cell.unknown
            ? Number.NaN
            : value;
  }
}
