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
import { Segment } from './segment.ts';

export type ScanRow = {
  household: number;
  person: number;
  right: RightCode;
  outcome: Outcome;
  cents: number | null;
  per: Per | null;
  missing: readonly string[];
};

export { Computer, outcomeOf } from './compute.ts';
export { noResult } from './result.ts';
export { Stream } from './stream.ts';

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

export function scan(
  columns: Columns,
  options: { rights?: readonly RightCode[]; outcomes?: readonly Outcome[] },
  each: (row: ScanRow) => void,
): void {
  const computer = new Computer(columns.layout, options.rights);
  let before = 0;
  for (const { arrays } of columns.segments) {
    const { outcomes, cents, found } = computer.compute(arrays);
    for (let h = 0; h < arrays.households; h++) {
      const household = before + h;
      const rows = found.get(h);
      if (rows) {
        for (const one of rows) {
          if (options.outcomes && !options.outcomes.includes(one.outcome)) continue;
          const per = one.cents === null ? null : (one.compiled.right.amount?.per ?? null);
          const right = one.compiled.right.code;
          each({ household, person: one.person, right, outcome: one.outcome, cents: one.cents, per, missing: one.missing });
        }
        continue;
      }
      const [first = 0, end = 0] = [arrays.offsets[h], arrays.offsets[h + 1]];
      for (const [at, right] of computer.rights.entries()) {
        const [from, to] = right.ofPerson ? [first, end] : [h, h + 1];
        for (let row = from; row < to; row++) {
          const code = outcomes[at]?.[row] ?? noResult;
          if (code === noResult) continue;
          const outcome = outcomeOf(code);
          if (options.outcomes && !options.outcomes.includes(outcome)) continue;
          const amount = cents[at]?.[row] ?? Number.NaN;
          const isKnown = amount === amount;
          const per = isKnown ? (right.compiled.right.amount?.per ?? null) : null;
          each({
            household,
            person: right.ofPerson ? row - first : -1,
            right: right.code,
            outcome,
            cents: isKnown ? amount : null,
            per,
            missing: none,
          });
        }
      }
    }
    before += arrays.households;
  }
}

const none: readonly string[] = [];
