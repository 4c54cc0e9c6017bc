// A segment through the fused programs: first the households of which everything is known, then the bounds, and what those leave goes one by one.
import type { Outcome, RightCode } from '../contract.ts';
import type { CompiledRight } from '../engine/compile.ts';
import type { Found } from '../engine/evaluate.ts';
import { type Form, type Fused, type Results, build, codeOf, mostRights } from './fuse.ts';
import type { Layout } from './layout.ts';
import type { Variable } from '../engine/graph.ts';
import { type Chosen, type Plan, chosenRights, eachNode, partsOf, planOf, reachable, rootsOf } from './plan.ts';
import { outcomeCodes } from './result.ts';
import type { SegmentArrays } from './segment.ts';
import { OneByOne } from './slow.ts';

/** V8 does not optimise a function of more than some 60 kB of bytecode, and long before that the registers run out: forty rights in one program of 60,000 letters took
 *  twelve times as long as in three. This many nodes of expressions make some 20,000 letters. */
const mostNodes = 1500;

/** Up to so many rights are quicker each by itself than all of them in one go, where there are so many households that their programs are worth making. */
const fewRights = 3;
const worthEach = 200;

type Program = { rights: number[]; results: Results; complete: Fused; open: () => Fused; usual: () => Fused };

/** What a segment comes to. `outcomes[r]` and `cents[r]` go by person or by household; where columns do not tell all that is asked of a household, `found` has its rows
 *  of those rights (`found.get(h)[r]`, null for a right that the columns tell). */
export type Computed = {
  outcomes: Uint8Array[];
  cents: (Float64Array | null)[];
  found: Map<number, (Found[] | null)[]>;
};

export type Asking = {
  /** Only rows with these outcomes are looked at. Of a right that is open with another one it is not asked which facts are missing. */
  outcomes?: readonly Outcome[] | undefined;
  /** Of what stays unknown only those are asked where everything that is usual says yes; they have `leaning`. */
  likely?: boolean;
  /** For tests: a plan made wrong must be caught. */
  change?: (plan: Plan) => Plan;
};

export class Computer {
  readonly layout: Layout;
  readonly rights: Chosen[];
  readonly #programs: Program[];
  readonly #all: () => OneByOne;
  readonly #each: (() => OneByOne)[];
  readonly #places: ReadonlyMap<RightCode, number>;
  readonly #needs: Uint8Array;
  readonly #likely: boolean;
  #room = 0;

  constructor(layout: Layout, only?: readonly RightCode[], { outcomes, likely = false, change = (plan) => plan }: Asking = {}) {
    this.layout = layout;
    const { version, rights } = chosenRights(layout.rules, layout.on, only);
    const whole = planOf(version, rights);
    this.rights = whole.rights;
    this.#likely = likely;
    this.#places = new Map(whole.rights.map(({ code }, at) => [code, at]));
    this.#needs = Uint8Array.from(outcomeCodes, (one) => Number((!outcomes || outcomes.includes(one)) && !(likely && one === 'unknown')));
    // Each is made on the first household that asks for it.
    this.#all = once(() => new OneByOne(whole, layout));
    this.#each = rights.map((right) => once(() => new OneByOne(planOf(version, [right]), layout)));
    this.#programs = spread(rights).map((places) => {
      const plan = change(
        planOf(
          version,
          rights.filter((_, at) => places.includes(at)),
        ),
      );
      const programOf = (form: Form) => once(() => build(codeOf(plan, layout, form)));
      return {
        rights: places,
        results: { outcomes: [], cents: [], left: new Uint8Array(0), asked: new Int32Array(0), needs: this.#needs },
        complete: build(codeOf(plan, layout, 'complete')),
        open: programOf('open'),
        usual: programOf('usual'),
      };
    });
  }

  /** From household `from` on. Not to be kept: the next segment writes over it. */
  compute(segment: SegmentArrays, from = 0): Computed {
    const { households, persons } = segment;
    this.#grow(Math.max(households, persons));
    const outcomes: Uint8Array[] = [];
    const cents: (Float64Array | null)[] = [];
    for (const { rights, results, complete, open, usual } of this.#programs) {
      complete(segment, results, from, households);
      if (next(results.left, from, households, 1) < households) open()(segment, results, from, households);
      if (this.#likely && next(results.left, from, households, 3) < households) usual()(segment, results, from, households);
      for (const [at, right] of rights.entries()) {
        outcomes[right] = results.outcomes[at] ?? new Uint8Array(0);
        cents[right] = this.rights[right]?.amount ? (results.cents[at] ?? null) : null;
      }
    }
    return { outcomes, cents, found: this.#ask(segment, from) };
  }

  /** What the engine of one household has to say: of a few rights each by itself, of more all at once. Where anything is open it goes by bounds, as the columns do; a
   *  household in which nothing is open but something is doubtful is its own from beginning to end. */
  #ask(segment: SegmentArrays, from: number): Computed['found'] {
    const { households } = segment;
    const asked = new Map<number, Set<number> | 'all'>();
    for (const { rights, results } of this.#programs) {
      for (let h = nextLeft(results, from, households); h < households; h = nextLeft(results, h + 1, households)) {
        const known = asked.get(h);
        const mark = results.left[h];
        if (mark === 4 || (mark === 2 && this.#programs.every((one) => one.results.left[h] !== 3))) asked.set(h, 'all');
        else if (known !== 'all' && results.asked[h] !== 0) {
          const some = known ?? new Set();
          for (const [at, right] of rights.entries()) if (((results.asked[h] ?? 0) >> at) & 1) some.add(right);
          asked.set(h, some);
        }
      }
    }
    const found: Computed['found'] = new Map();
    for (const [h, some] of asked) {
      const rows = (some !== 'all' && this.#askEach(segment, h, some)) || this.#askAll(segment, h, some);
      if (rows.some((one) => one !== null)) found.set(h, rows);
    }
    return found;
  }

  /** Null where all rights together could say something else: what somebody receives already, which values let stand and bounds refute. */
  #askEach(segment: SegmentArrays, h: number, some: ReadonlySet<number>): (Found[] | null)[] | null {
    if (some.size > fewRights || segment.households < worthEach) return null;
    const rows = this.rights.map((_, right) => (some.has(right) ? (this.#each[right]?.().check(segment, h, this.#likely) ?? []) : null));
    return rows.some((one) => one?.some(({ outcome, cents }) => outcome === 'alreadyReceives' && cents !== null)) ? null : rows;
  }

  #askAll(segment: SegmentArrays, h: number, some: ReadonlySet<number> | 'all'): (Found[] | null)[] {
    const rows: (Found[] | null)[] = this.rights.map((_, right) => (some === 'all' || some.has(right) ? [] : null));
    for (const one of this.#all().check(segment, h, this.#likely)) rows[this.#places.get(one.compiled.right.code) ?? -1]?.push(one);
    return rows;
  }

  #grow(rows: number): void {
    if (rows <= this.#room) return;
    this.#room = rows * 2;
    for (const { rights, results } of this.#programs) {
      results.left = new Uint8Array(this.#room);
      results.asked = new Int32Array(this.#room);
      results.outcomes = rights.map(() => new Uint8Array(this.#room));
      results.cents = rights.map((right) => new Float64Array(this.rights[right]?.amount ? this.#room : 0));
    }
  }
}

/** As many rights in one program as fit, those together that have most to share. Places, in order. */
function spread(rights: readonly CompiledRight[]): number[][] {
  const needs = rights.map((one) => [...reachable(rootsOf(one))]);
  const nodes = new Map<Variable, number>();
  for (const one of needs.flat()) if (!nodes.has(one)) nodes.set(one, nodesOf(one));
  const parts: number[][] = [];
  const left = new Set(rights.keys());
  while (left.size > 0) {
    const there = new Set<Variable>();
    const newOf = (at: number): number => (needs[at] ?? []).reduce((sum, one) => sum + (there.has(one) ? 0 : (nodes.get(one) ?? 0)), 0);
    const shareOf = (at: number): number => newOf(at) / (needs[at] ?? []).reduce((sum, one) => sum + (nodes.get(one) ?? 0), 0);
    // The one with most to compute begins; then always the one of which most is there already.
    let next = [...left].reduce((best, at) => (newOf(at) > newOf(best) ? at : best));
    let room = mostNodes;
    const part: number[] = [];
    while (part.length === 0 || (newOf(next) <= room && part.length < mostRights)) {
      room -= newOf(next);
      for (const one of needs[next] ?? []) there.add(one);
      part.push(next);
      left.delete(next);
      if (left.size === 0) break;
      next = [...left].reduce((best, at) => (shareOf(at) < shareOf(best) ? at : best));
    }
    parts.push(part.toSorted((a, b) => a - b));
  }
  return parts;
}

function nodesOf(variable: Variable): number {
  let nodes = 1;
  for (const part of partsOf(variable)) eachNode(part, () => (nodes += 1));
  return nodes;
}

/** The first household from here on with this mark. */
function next(left: Uint8Array, from: number, to: number, mark: number): number {
  let h = from;
  while (h < to && left[h] !== mark) h += 1;
  return h;
}

/** The first household from here on of which the engine of one household has something to say. */
function nextLeft({ left, asked }: Results, from: number, to: number): number {
  let h = from;
  while (h < to && (left[h] === 0 || (left[h] === 3 && asked[h] === 0))) h += 1;
  return h;
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

export const outcomeOf = (code: number): Outcome => outcomeCodes[code] ?? 'unknown';
