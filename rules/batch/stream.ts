// One segment that is filled, computed and filled again: for a file that is read from end to end and never held whole.
import type { Household, RightCode } from '../contract.ts';
import type { RuleSet } from '../engine/compile.ts';
import { type Asking, type Computed, Computer } from './compute.ts';
import { Filling } from './filling.ts';
import { type FineLoader, fineLoader } from './fine.ts';
import { layoutOf } from './layout.ts';
import { ObjectLoader } from './objects.ts';
import { Segment } from './segment.ts';

export class Stream {
  readonly computer: Computer;
  readonly segment: Segment;
  readonly #on: string;
  readonly #fine: FineLoader;
  readonly #objects: ObjectLoader;

  constructor(rules: RuleSet, on: string, rights?: readonly RightCode[], asking?: Asking) {
    const layout = layoutOf(rules, on, rights);
    this.#on = on;
    this.segment = new Segment(layout);
    const filling = new Filling(layout, this.segment);
    this.computer = new Computer(layout, rights, asking);
    this.#fine = fineLoader(filling);
    this.#objects = new ObjectLoader(filling);
  }

  get isFull(): boolean {
    return this.segment.isFull;
  }

  /** What JSON.parse gave: its place in the segment, or -1 where it must be looked at again (nothing was added). */
  addFine(json: unknown, isWhole?: (keys: number) => boolean): number {
    return this.#fine(json, this.#on, isWhole) ? this.segment.arrays.households - 1 : -1;
  }

  /** A household that has passed validateHousehold. */
  add(household: Household): number {
    this.#objects.load(household);
    return this.segment.arrays.households - 1;
  }

  compute(): Computed {
    return this.computer.compute(this.segment.arrays);
  }

  clear(): void {
    this.segment.clear();
  }
}
