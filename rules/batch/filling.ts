// Writes households into a segment, value by value, and keeps of each household in which columns something is not known. Whatever the source is (objects, bytes,
// rows of a database) goes through here.
import type { Person } from '../contract.ts';
import { fillRelations, roleNumber } from '../engine/relations.ts';
import type { ListName } from '../engine/syntax.ts';
import { type Column, type Layout, unknownOf } from './layout.ts';
import { Segment } from './segment.ts';

/** What the relations are made of. */
export type Who = Pick<Person, 'id' | 'role' | 'parents' | 'partnerOf'>;

export type Mark = { persons: number } & Record<ListName, number>;

export class Filling {
  readonly layout: Layout;
  segment: Segment;
  /** Place of the household and of the person that are being written. */
  h = 0;
  p = 0;
  readonly #role: number;
  readonly #hasPartner: Column | undefined;
  readonly #householdMask: Int32Array;
  readonly #personMask: Int32Array;
  readonly #knownOfHousehold: Int32Array;
  readonly #knownOfPerson: Int32Array;
  readonly #unknown: Int32Array;
  readonly #relations = new Int32Array(60 * 60);
  readonly #partners = new Uint8Array(60);
  #first = 0;

  constructor(layout: Layout, segment: Segment) {
    this.layout = layout;
    this.segment = segment;
    this.#role = layout.byKey.get('#role')?.at ?? -1;
    this.#hasPartner = layout.byKey.get('#hasPartner');
    const words = () => new Int32Array(layout.words);
    [this.#householdMask, this.#personMask, this.#knownOfHousehold] = [words(), words(), words()];
    [this.#knownOfPerson, this.#unknown] = [words(), words()];
    const put = (mask: Int32Array, bit: number): void => {
      if (bit >= 0) mask[bit >> 5] = (mask[bit >> 5] ?? 0) | (1 << (bit & 31));
    };
    for (const one of layout.columns) {
      if (one.of === 'household') put(this.#householdMask, one.bit);
      else if (one.of === 'person') put(this.#personMask, one.bit);
    }
    for (const [list, bit] of layout.listBits) put(list === 'events' ? this.#householdMask : this.#personMask, bit);
  }

  begin(): void {
    const { arrays } = this.segment;
    this.h = arrays.households;
    this.#first = arrays.persons;
    arrays.offsets[this.h] = arrays.persons;
    for (let word = 0; word < this.layout.words; word++) {
      this.#knownOfHousehold[word] = 0;
      this.#unknown[word] = 0;
    }
  }

  beginPerson(role: Person['role']): void {
    this.p = this.segment.person();
    (this.segment.arrays.columns[this.#role] ?? this.#unknown)[this.p] = roleNumber(role);
    this.#knownOfPerson.fill(0);
  }

  endPerson(): void {
    for (let word = 0; word < this.layout.words; word++)
      this.#unknown[word] = (this.#unknown[word] ?? 0) | ((this.#personMask[word] ?? 0) & ~(this.#knownOfPerson[word] ?? 0));
  }

  /** A value that is known, of the person or the household at hand. */
  put(column: Column, value: number): void {
    const values = this.segment.arrays.columns[column.at];
    if (!values) return;
    const { bit } = column;
    if (column.of === 'household') {
      values[this.h] = value;
      if (bit >= 0) this.#knownOfHousehold[bit >> 5] = (this.#knownOfHousehold[bit >> 5] ?? 0) | (1 << (bit & 31));
    } else {
      values[this.p] = value;
      if (column.pack) this.#pack(column.pack, this.p, value);
      if (bit >= 0) this.#knownOfPerson[bit >> 5] = (this.#knownOfPerson[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  #pack({ word, bit }: { word: number; bit: number }, p: number, value: number): void {
    const flags = this.segment.arrays.packs[word];
    if (flags) flags[p] = ((flags[p] ?? 0) & ~(1 << bit)) | (value << bit);
  }

  /** A list that is known; gives the place of its first item. */
  list(list: ListName, count: number): number {
    const from = this.items(list, count, list === 'events' ? this.h : this.p);
    const bit = this.layout.listBits.get(list) ?? 0;
    const known = list === 'events' ? this.#knownOfHousehold : this.#knownOfPerson;
    known[bit >> 5] = (known[bit >> 5] ?? 0) | (1 << (bit & 31));
    return from;
  }

  /** A field of an item; NaN where it is not known. */
  field(column: Column, place: number, value: number): void {
    const values = this.segment.arrays.columns[column.at];
    if (!values) return;
    const { bit } = column;
    if (value === value) values[place] = value;
    else {
      values[place] = unknownOf[column.kind];
      this.#unknown[bit >> 5] = (this.#unknown[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  end(persons: readonly Who[]): void {
    for (let word = 0; word < this.layout.words; word++)
      this.#unknown[word] = (this.#unknown[word] ?? 0) | ((this.#householdMask[word] ?? 0) & ~(this.#knownOfHousehold[word] ?? 0));
    this.close(persons, ...this.#unknown);
  }

  // What the generated reader of fine.ts calls: it writes the values itself.

  /** Where things stand, to come back to. */
  mark(): Mark {
    const { arrays, used } = this.segment;
    return { persons: arrays.persons, incomes: used.incomes, properties: used.properties, events: used.events };
  }

  undo(mark: Mark): void {
    this.segment.undo(this.h, mark);
  }

  room(): number {
    return (this.p = this.segment.person());
  }

  items(list: ListName, count: number, owner: number): number {
    const { arrays } = this.segment;
    const from = this.segment.items(list, count);
    const [starts, counts] = [arrays.starts[list], arrays.counts[list]];
    if (starts && counts) {
      starts[owner] = from;
      counts[owner] = count;
    }
    return from;
  }

  /** `unknown`: a word of bits after the other. */
  close(persons: readonly Who[], ...unknown: number[]): void {
    const { layout, segment } = this;
    const { arrays } = segment;
    for (let word = 0; word < layout.words; word++) arrays.unknown[this.h * layout.words + word] = unknown[word] ?? 0;
    if (layout.usesRelations) this.#relate(persons);
    arrays.households = this.h + 1;
    arrays.offsets[this.h + 1] = arrays.persons;
  }

  #relate(persons: readonly Who[]): void {
    const { layout, segment } = this;
    const n = persons.length;
    const from = segment.relations(n);
    const { arrays } = segment;
    arrays.relationsAt[this.h] = from;
    const partner = this.#hasPartner && arrays.columns[this.#hasPartner.at];
    const pack = this.#hasPartner?.pack;
    if (n === 1) {
      arrays.relations[from] = 0;
      arrays.related[this.#first] = 0;
      for (const bit of layout.relations) this.#members(bit)[this.#first] = 0;
      if (partner) partner[this.#first] = 0;
      return;
    }
    fillRelations(persons, this.#relations, this.#partners);
    for (let i = 0; i < n; i++) {
      let all = 0;
      for (let j = 0; j < n; j++) {
        const one = this.#relations[i * n + j] ?? 0;
        arrays.relations[from + i * n + j] = one;
        all |= one;
      }
      arrays.related[this.#first + i] = all;
      if (partner) partner[this.#first + i] = this.#partners[i] ?? 0;
      if (pack) this.#pack(pack, this.#first + i, this.#partners[i] ?? 0);
      for (const bit of layout.relations) {
        let members = 0;
        if ((all >> bit) & 1 && n < 31) for (let j = 0; j < n; j++) members |= (((this.#relations[i * n + j] ?? 0) >> bit) & 1) << j;
        this.#members(bit)[this.#first + i] = members;
      }
    }
  }

  #members(bit: number): Int32Array {
    return this.segment.arrays.members[bit] ?? this.#unknown;
  }
}
