// The leaves of one household that are not known, numbered, and sets of them as bits: bit 0 stands for a figure of the law that nobody has, bit n for leaf n.
// As many words of 32 bits as the household needs, so no kind of fact can fall off the end.
import type { Run, Variable } from './graph.ts';
import { type ListName, listNames } from './syntax.ts';
import { listFields } from './vocabulary.ts';

/** What keeps an outcome open, found by bits here or traced back by missing.ts. */
export type OpenFacts = {
  begin(): void;
  trace(variable: Variable, person: number): void;
  end(): { pointers: string[]; notKnown: boolean };
};

const listNumber: Record<ListName, number> = { incomes: 0, properties: 1, events: 2 };

export class Leaves {
  readonly #run: Run;
  readonly #spelled: (string | undefined)[] = [];
  readonly #household: ReadonlyMap<number, string>;
  readonly #person: ReadonlyMap<number, string>;
  /** For each leaf its slot, or -1 and then where it stands: list, owner, item (-1: the list itself), field. */
  #places = new Int32Array(512);
  #ofLists = new Int32Array(512 * 4);
  #count = 1;

  constructor(run: Run, household: readonly Variable[], person: readonly Variable[]) {
    this.#run = run;
    const names = (all: readonly Variable[]) => new Map(all.filter((one) => one.stage === 0).map((one) => [one.slot, one.fact ?? '']));
    this.#household = names(household);
    this.#person = names(person);
  }

  /** One more than the highest number: leaves count from 1. */
  get count(): number {
    return this.#count;
  }

  begin(): void {
    this.#count = 1;
  }

  slot(at: number): void {
    if (this.#count === this.#places.length) this.#grow();
    this.#places[this.#count++] = at;
  }

  list(list: ListName, owner: number): number {
    return this.item(list, owner, -1, 0);
  }

  item(list: ListName, owner: number, item: number, field: number): number {
    if (this.#count === this.#places.length) this.#grow();
    const leaf = this.#count++;
    this.#places[leaf] = -1;
    const at = leaf * 4;
    this.#ofLists[at] = listNumber[list];
    this.#ofLists[at + 1] = owner;
    this.#ofLists[at + 2] = item;
    this.#ofLists[at + 3] = field;
    return leaf;
  }

  #grow(): void {
    const [places, ofLists] = [this.#places, this.#ofLists];
    this.#places = new Int32Array(places.length * 2);
    this.#places.set(places);
    this.#ofLists = new Int32Array(ofLists.length * 2);
    this.#ofLists.set(ofLists);
  }

  /** Gives the set of each slot that is a leaf its own bit. */
  spread(run: Run): void {
    // The generated bounds write the first two words without asking.
    const words = Math.max(2, (this.#count + 31) >> 5);
    run.words = words;
    if (run.M.length < run.V.length * words) run.M = new Int32Array(run.V.length * words);
    const { M } = run;
    const size = run.V.length;
    const places = this.#places;
    for (let leaf = 1; leaf < this.#count; leaf++) {
      const at = places[leaf] ?? -1;
      if (at < 0) continue;
      for (let k = 0; k < words; k++) M[k * size + at] = 0;
      M[(leaf >> 5) * size + at] = 1 << (leaf & 31);
    }
  }

  pointer(leaf: number): string {
    const at = this.#places[leaf] ?? 0;
    return at < 0 ? this.#ofList(leaf * 4) : (this.#spelled[at] ??= this.#spell(at));
  }

  #spell(at: number): string {
    const { personBase, stride } = this.#run;
    if (at < personBase) return `/${this.#household.get(at) ?? ''}`;
    const person = Math.floor((at - personBase) / stride);
    return `/persons/${person}/${this.#person.get((at - personBase) % stride) ?? ''}`;
  }

  #ofList(at: number): string {
    const [number = 0, owner = 0, item = 0, field = 0] = this.#ofLists.subarray(at, at + 4);
    const name = listNames[number] ?? 'events';
    const list = name === 'events' ? '/events' : `/persons/${owner}/${name}`;
    return item < 0 ? list : `${list}/${item}/${listFields[name][field]?.predicate ?? ''}`;
  }
}

/** Reads the sets that the generated bounds keep beside every open slot. */
export class BitSearch implements OpenFacts {
  readonly #run: Run;
  readonly #leaves: Leaves;
  #found = new Int32Array(8);

  constructor(run: Run, leaves: Leaves) {
    this.#run = run;
    this.#leaves = leaves;
  }

  begin(): void {
    const { words } = this.#run;
    if (this.#found.length < words) this.#found = new Int32Array(words);
    this.#found.fill(0, 0, words);
  }

  trace(variable: Variable, person: number): void {
    const { V, L, H, M, words, personBase, stride } = this.#run;
    const at = variable.of === 'person' ? personBase + person * stride + variable.slot : variable.slot;
    if (L[at] === H[at]) return;
    for (let k = 0; k < words; k++) this.#found[k] = (this.#found[k] ?? 0) | (M[k * V.length + at] ?? 0);
  }

  end(): { pointers: string[]; notKnown: boolean } {
    const pointers: string[] = [];
    for (let word = 0; word < this.#run.words; word++) {
      let bits = this.#found[word] ?? 0;
      if (word === 0) bits &= ~1;
      while (bits !== 0) {
        const lowest = bits & -bits;
        pointers.push(this.#leaves.pointer(word * 32 + 31 - Math.clz32(lowest)));
        bits ^= lowest;
      }
    }
    return { pointers, notKnown: ((this.#found[0] ?? 0) & 1) === 1 };
  }
}
