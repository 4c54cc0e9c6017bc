// The batch form of the engine: many households in columns, and what they come to. Answers are those of checkHousehold, row for row.
import type { Household, Outcome, Per, Person, RightCode } from '../contract.ts';
import type { RuleSet } from '../engine/compile.ts';
import { Computer, outcomeOf } from './compute.ts';
import { Filling } from './filling.ts';
import { type FineLoader, fineLoader } from './fine.ts';
import { type Layout, layoutOf } from './layout.ts';
import { ObjectLoader } from './objects.ts';
import { noResult } from './result.ts';
import { RowLoader } from './rows.ts';
import { Segment, type SegmentArrays } from './segment.ts';

export type ScanRow = {
  household: number;
  person: number;
  right: RightCode;
  outcome: Outcome;
  cents: number | null;
  per: Per | null;
  missing: readonly string[];
};

export class Columns {
  readonly layout: Layout;
  readonly ids: string[] = [];
  readonly segments: Segment[] = [];
  readonly #filling: Filling;
  readonly #objects: ObjectLoader;
  readonly #rows: RowLoader;
  readonly #fine: FineLoader;

  /** `rights` leaves out the columns that only other rights read. */
  constructor(rules: RuleSet, on: string, rights?: readonly RightCode[]) {
    this.layout = layoutOf(rules, on, rights);
    this.#filling = new Filling(this.layout, this.#segment());
    this.#objects = new ObjectLoader(this.#filling);
    this.#fine = fineLoader(this.#filling);
    this.#rows = new RowLoader(this.#filling, this.#objects);
  }

  get count(): number {
    return this.ids.length;
  }

  get bytes(): number {
    return this.segments.reduce((sum, one) => sum + one.bytes, 0);
  }

  /** A household that has passed validateHousehold. */
  add(id: string, household: Household): void {
    this.#makeRoom();
    this.#objects.load(household);
    this.ids.push(id);
  }

  /** What JSON.parse gave, held against the schema on the way. False: nothing was added; validateHousehold says why, or it can be added as it is. */
  addFine(id: string, json: unknown): boolean {
    this.#makeRoom();
    if (!this.#fine(json, this.layout.on)) return false;
    this.ids.push(id);
    return true;
  }

  /** Fact by fact, from the rows of a database: `open`, then for each person `person` and his facts, then `close`. A fact of the household may stand anywhere. */
  open(id: string): void {
    this.#makeRoom();
    this.#rows.open();
    this.ids.push(id);
  }

  person(id: string, role: Person['role']): void {
    this.#rows.person(id, role);
  }

  set(predicate: string, value: unknown): void {
    this.#rows.set(predicate, value);
  }

  close(): void {
    this.#rows.close();
  }

  #makeRoom(): void {
    if (this.#filling.segment.isFull) this.#filling.segment = this.#segment();
  }

  #segment(): Segment {
    const segment = new Segment(this.layout);
    this.segments.push(segment);
    return segment;
  }
}

export type ScanOptions = {
  rights?: readonly RightCode[];
  outcomes?: readonly Outcome[];
  /** The first household, for a scan that goes on where an earlier one stopped. */
  from?: number;
  /** Looked at after each few thousand households: what is begun is finished. */
  signal?: { readonly aborted: boolean };
  progress?: (done: number, all: number) => void;
};

/** Every result, household after household; gives the household at which it stopped (`columns.count` when it came to the end). */
export function scan(columns: Columns, options: ScanOptions, each: (row: ScanRow) => void): number {
  const steps = stepsOf(columns, options, each);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, with a rest after each few thousand households, so that a server goes on answering: `rest` is setImmediate, or a wait of one's own. */
export async function scanInTurns(
  columns: Columns,
  options: ScanOptions,
  each: (row: ScanRow) => void,
  rest: () => Promise<unknown>,
): Promise<number> {
  const steps = stepsOf(columns, options, each);
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  return step.value;
}

function* stepsOf(columns: Columns, options: ScanOptions, each: (row: ScanRow) => void): Generator<void, number> {
  const computer = new Computer(columns.layout, options.rights, { outcomes: options.outcomes });
  const wanted = Array.from({ length: noResult + 1 }, (_, code) => {
    const outcome = outcomeOf(code);
    return code !== noResult && (!options.outcomes || options.outcomes.includes(outcome)) ? outcome : null;
  });
  let before = 0;
  for (const { arrays } of columns.segments) {
    const end = before + arrays.households;
    const first = Math.max(0, (options.from ?? 0) - before);
    if (first < arrays.households) {
      tell(computer, arrays, before, first, wanted, each);
      options.progress?.(end, columns.count);
      if (end < columns.count && options.signal?.aborted) return end;
      yield;
    }
    before = end;
  }
  return columns.count;
}

/** The rows of one segment, from one of its households on. */
function tell(
  computer: Computer,
  segment: SegmentArrays,
  before: number,
  from: number,
  wanted: readonly (Outcome | null)[],
  each: (row: ScanRow) => void,
): void {
  const { outcomes, cents, found } = computer.compute(segment, from);
  const { offsets, households } = segment;
  for (let h = from; h < households; h++) {
    const household = before + h;
    const asked = found.get(h);
    const [first = 0, end = 0] = [offsets[h], offsets[h + 1]];
    for (const [at, right] of computer.rights.entries()) {
      const open = asked?.[at];
      if (open) {
        for (const { compiled, person, outcome, cents: amount, missing } of open) {
          if (!wanted.includes(outcome)) continue;
          const { code, amount: given } = compiled.right;
          each({ household, person, right: code, outcome, cents: amount, per: amount === null ? null : (given?.per ?? null), missing });
        }
        continue;
      }
      const start = right.ofPerson ? first : h;
      for (let row = start; row < (right.ofPerson ? end : h + 1); row++) {
        const outcome = wanted[outcomes[at]?.[row] ?? noResult] ?? null;
        if (outcome === null) continue;
        const amount = cents[at]?.[row] ?? Number.NaN;
        const isKnown = amount === amount;
        const per = isKnown ? (right.compiled.right.amount?.per ?? null) : null;
        const person = right.ofPerson ? row - first : -1;
        each({ household, person, right: right.code, outcome, cents: isKnown ? amount : null, per, missing: none });
      }
    }
  }
}

const none: readonly string[] = [];
