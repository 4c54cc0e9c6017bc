// The leaves of one household that are not known, numbered, and sets of them as bits: bit 0 stands for a figure of the law that nobody has, bit n for leaf n.
// As many words of 32 bits as the household needs, so no kind of fact can fall off the end.
import type { Run, Variable } from './graph.ts';
import type { ListName } from './syntax.ts';
import { listFields } from './vocabulary.ts';

/** What keeps an outcome open, found by bits here or traced back by missing.ts. */
export type OpenFacts = {
  begin(): void;
  trace(variable: Variable, person: number): void;
  end(): { pointers: string[]; notKnown: boolean };
};

type ListLeaf = { list: ListName; owner: number; item: number; field: number };

export class Leaves {
  readonly #run: Run;
  readonly #spelled: (string | undefined)[] = [];
  readonly #household: ReadonlyMap<number, string>;
  readonly #person: ReadonlyMap<number, string>;
  /** For each leaf its slot, or -1 - its place among the leaves of lists. */
  readonly #places: number[] = [];
  readonly #ofLists: ListLeaf[] = [];

  constructor(run: Run, household: readonly Variable[], person: readonly Variable[]) {
    this.#run = run;
    const names = (all: readonly Variable[]) => new Map(all.filter((one) => one.stage === 0).map((one) => [one.slot, one.fact ?? '']));
    this.#household = names(household);
    this.#person = names(person);
  }

  begin(): void {
    this.#places.length = 1;
    this.#ofLists.length = 0;
  }

  slot(at: number): void {
    this.#places.push(at);
  }

  list(list: ListName, owner: number): number {
    return this.item(list, owner, -1, 0);
  }

  item(list: ListName, owner: number, item: number, field: number): number {
    this.#ofLists.push({ list, owner, item, field });
    return this.#places.push(-this.#ofLists.length) - 1;
  }

  /** Gives the set of each slot that is a leaf its own bit. */
  spread(run: Run): void {
    const words = (this.#places.length + 31) >> 5;
    run.words = words;
    if (run.M.length < run.V.length * words) run.M = new Int32Array(run.V.length * words);
    const { M } = run;
    for (let leaf = 1; leaf < this.#places.length; leaf++) {
      const at = this.#places[leaf] ?? -1;
      if (at < 0) continue;
      const start = at * words;
      M.fill(0, start, start + words);
      M[start + (leaf >> 5)] = 1 << (leaf & 31);
    }
  }

  /** One more than the highest number: leaves count from 1. */
  get count(): number {
    return this.#places.length;
  }

  pointer(leaf: number): string {
    const at = this.#places[leaf] ?? 0;
    return at < 0 ? this.#ofList(-1 - at) : (this.#spelled[at] ??= this.#spell(at));
  }

  #spell(at: number): string {
    const { personBase, stride } = this.#run;
    if (at < personBase) return `/${this.#household.get(at) ?? ''}`;
    const person = Math.floor((at - personBase) / stride);
    return `/persons/${person}/${this.#person.get((at - personBase) % stride) ?? ''}`;
  }

  #ofList(place: number): string {
    const leaf = this.#ofLists[place];
    if (!leaf) return '';
    const list = leaf.list === 'events' ? '/events' : `/persons/${leaf.owner}/${leaf.list}`;
    return leaf.item < 0 ? list : `${list}/${leaf.item}/${listFields[leaf.list][leaf.field]?.predicate ?? ''}`;
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
    const { L, H, M, words, personBase, stride } = this.#run;
    const at = variable.of === 'person' ? personBase + person * stride + variable.slot : variable.slot;
    if (L[at] !== H[at]) addBits(this.#found, 0, M, at * words, words);
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

export function addBits(into: Int32Array, at: number, from: Int32Array, start: number, words: number): void {
  for (let k = 0; k < words; k++) into[at + k] = (into[at + k] ?? 0) | (from[start + k] ?? 0);
}

export function clearBits(into: Int32Array, at: number, words: number): void {
  for (let k = 0; k < words; k++) into[at + k] = 0;
}
