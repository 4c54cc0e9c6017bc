// A segment through the fused programs: first the households of which everything is known, then the bounds, and what those leave goes one by one.
import type { Outcome, RightCode } from '../contract.ts';
import type { Found } from '../engine/evaluate.ts';
import { type Fused, type Results, build, codeOf } from './fuse.ts';
import type { Layout } from './layout.ts';
import { type Chosen, type Plan, chosenRights, planOf } from './plan.ts';
import { outcomeCodes } from './result.ts';
import type { SegmentArrays } from './segment.ts';
import { OneByOne } from './slow.ts';

/** V8 does not optimise a function of more than some 60 kB of bytecode: the rights are spread over programs that stay under it. */
const longestCode = 40_000;

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
    const planFor = (from: number, to: number): Plan => change(planOf(version, rights.slice(from, to)));
    this.#programs = spread(rights.length, (from, to) => codeOf(planFor(from, to), layout, 'complete').length).map(([from, to]) => {
      const plan = planFor(from, to);
      let open: Fused | null = null;
      return {
        rights: Array.from({ length: to - from }, (_, at) => from + at),
        results: { outcomes: [], cents: [], left: new Uint8Array(0) },
        complete: build(codeOf(plan, layout, 'complete')),
        // Made on the first household that misses something.
        open: () => (open ??= build(codeOf(plan, layout, 'open'))),
      };
    });
  }

  /** Not to be kept: the next segment writes over it. */
  compute(segment: SegmentArrays): Computed {
    const { households, persons } = segment;
    this.#grow(Math.max(households, persons));
    const found = new Map<number, Found[]>();
    const outcomes: Uint8Array[] = [];
    const cents: (Float64Array | null)[] = [];
    for (const { rights, results, complete, open } of this.#programs) {
      complete(segment, results, 0, households);
      if (next(results.left, 0, households, 1) < households) open()(segment, results, 0, households);
      for (const [at, right] of rights.entries()) {
        outcomes[right] = results.outcomes[at] ?? new Uint8Array(0);
        cents[right] = this.rights[right]?.amount ? (results.cents[at] ?? null) : null;
      }
    }
    for (const { results } of this.#programs) {
      for (let h = next(results.left, 0, households, 0); h < households; h = next(results.left, h + 1, households, 0))
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

/** As many rights in one program as fit: from this one up to that one. */
function spread(count: number, lengthOf: (from: number, to: number) => number): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  while (from < count) {
    let to = lengthOf(from, count) <= longestCode ? count : from + 1;
    while (to < count && lengthOf(from, to + 1) <= longestCode) to += 1;
    parts.push([from, to]);
    from = to;
  }
  return parts;
}

/** The first household from here on that is left: with this mark, or with any (0). */
function next(left: Uint8Array, from: number, to: number, mark: number): number {
  let h = from;
  while (h < to && (mark === 0 ? left[h] === 0 : left[h] !== mark)) h += 1;
  return h;
}

export const outcomeOf = (code: number): Outcome => outcomeCodes[code] ?? 'unknown';
