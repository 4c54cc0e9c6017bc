// A segment through the fused programs: first the households of which everything is known, then the bounds, and what those leave goes one by one.
import type { Outcome, RightCode } from '../contract.ts';
import type { CompiledRight } from '../engine/compile.ts';
import type { Found } from '../engine/evaluate.ts';
import { type Fused, type Results, build, codeOf } from './fuse.ts';
import type { Layout } from './layout.ts';
import type { Variable } from '../engine/graph.ts';
import { type Chosen, type Plan, chosenRights, eachNode, partsOf, planOf, reachable, rootsOf } from './plan.ts';
import { outcomeCodes } from './result.ts';
import type { SegmentArrays } from './segment.ts';
import { OneByOne } from './slow.ts';

/** V8 does not optimise a function of more than some 60 kB of bytecode, and long before that the registers run out: forty rights in one program of 60,000 letters took
 *  twelve times as long as in three. This many nodes of expressions make some 20,000 letters. */
const mostNodes = 1500;

type Program = { rights: number[]; results: Results; complete: Fused; open: () => Fused };

/** What a segment comes to. `outcomes[r]` and `cents[r]` go by person or by household; a household that is not decided by its columns has its rows in `found`. */
export type Computed = {
  outcomes: Uint8Array[];
  cents: (Float64Array | null)[];
  found: Map<number, Found[]>;
};

export class Computer {
  readonly layout: Layout;
  readonly rights: Chosen[];
  readonly #programs: Program[];
  readonly #oneByOne: () => OneByOne;
  #known: OneByOne | null = null;
  #room = 0;

  /** `change` is for tests: a plan made wrong must be caught. */
  constructor(layout: Layout, only?: readonly RightCode[], change: (plan: Plan) => Plan = (plan) => plan) {
    this.layout = layout;
    const { version, rights } = chosenRights(layout.rules, layout.on, only);
    const whole = planOf(version, rights);
    this.rights = whole.rights;
    this.#oneByOne = () => (this.#known ??= new OneByOne(whole, layout));
    const planFor = (places: readonly number[]): Plan =>
      change(
        planOf(
          version,
          rights.filter((_, at) => places.includes(at)),
        ),
      );
    this.#programs = spread(rights).map((places) => {
      const plan = planFor(places);
      let open: Fused | null = null;
      return {
        rights: places,
        results: { outcomes: [], cents: [], left: new Uint8Array(0) },
        complete: build(codeOf(plan, layout, 'complete')),
        // Made on the first household that misses something.
        open: () => (open ??= build(codeOf(plan, layout, 'open'))),
      };
    });
  }

  /** From household `from` on. Not to be kept: the next segment writes over it. */
  compute(segment: SegmentArrays, from = 0): Computed {
    const { households, persons } = segment;
    this.#grow(Math.max(households, persons));
    const found = new Map<number, Found[]>();
    const outcomes: Uint8Array[] = [];
    const cents: (Float64Array | null)[] = [];
    for (const { rights, results, complete, open } of this.#programs) {
      complete(segment, results, from, households);
      if (next(results.left, from, households, 1) < households) open()(segment, results, from, households);
      for (const [at, right] of rights.entries()) {
        outcomes[right] = results.outcomes[at] ?? new Uint8Array(0);
        cents[right] = this.rights[right]?.amount ? (results.cents[at] ?? null) : null;
      }
    }
    for (const { results } of this.#programs) {
      for (let h = next(results.left, from, households, 0); h < households; h = next(results.left, h + 1, households, 0))
        if (!found.has(h)) found.set(h, this.#oneByOne().check(segment, h));
    }
    return { outcomes, cents, found };
  }

  #grow(rows: number): void {
    if (rows <= this.#room) return;
    this.#room = rows * 2;
    for (const { rights, results } of this.#programs) {
      results.left = new Uint8Array(this.#room);
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
    while (part.length === 0 || newOf(next) <= room) {
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

/** The first household from here on that is left: with this mark, or with any (0). */
function next(left: Uint8Array, from: number, to: number, mark: number): number {
  let h = from;
  while (h < to && (mark === 0 ? left[h] === 0 : left[h] !== mark)) h += 1;
  return h;
}

export const outcomeOf = (code: number): Outcome => outcomeCodes[code] ?? 'unknown';
