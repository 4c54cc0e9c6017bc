// Some thousands of households side by side in columns on shared memory. Persons follow each other by household, items by person: `offsets` says where each begins.
import { type Column, type Kind, type Layout, type Numbers, type Owner, unknownOf } from './layout.ts';
import type { ListName } from '../engine/syntax.ts';

/** What goes to another thread: the arrays alone, their memory is shared. */
export type SegmentArrays = {
  households: number;
  persons: number;
  /** The first person of each household, and one more. */
  offsets: Int32Array;
  /** `words` a household: a bit for each column in which something is not known. */
  unknown: Int32Array;
  columns: Numbers[];
  /** The flags of each person, many in a word; a flag that is not known is 0 here. */
  packs: Int32Array[];
  /** The first item of each owner, and how many; -1 = the list is not known. */
  starts: Partial<Record<ListName, Int32Array>>;
  counts: Partial<Record<ListName, Int32Array>>;
  /** What each person is to each other, household after household (relations[relationsAt[h] + i * n + j]), and all of it in one word a person. */
  relationsAt: Int32Array;
  relations: Uint8Array;
  related: Uint8Array;
  /** For each bit of a relation: who of the first members is that to a person, as bits. */
  members: Int32Array[];
};

export const householdsEach = 4096;

function make(kind: Kind | 'int' | 'byte', length: number): Numbers {
  const memory = (bytes: number) => new SharedArrayBuffer(bytes);
  if (kind === 'number') return new Float64Array(memory(length * 8));
  if (kind === 'day' || kind === 'int') return new Int32Array(memory(length * 4));
  return kind === 'country' ? new Uint16Array(memory(length * 2)) : new Uint8Array(memory(length));
}

function longer<T extends Numbers>(old: T, kind: Kind | 'int' | 'byte', length: number, rest: number): T {
  const next = make(kind, length) as T;
  if (rest !== 0) next.fill(rest, old.length);
  next.set(old);
  return next;
}

export class Segment {
  readonly layout: Layout;
  readonly arrays: SegmentArrays;
  /** How many items each list holds. */
  readonly used: Record<ListName, number> = { incomes: 0, properties: 0, events: 0 };
  readonly #room: Record<Owner, number>;
  #relationsUsed = 0;

  constructor(layout: Layout, households = householdsEach) {
    this.layout = layout;
    this.#room = {
      household: households,
      person: households * 3,
      incomes: households * 3,
      properties: households,
      events: households,
    };
    const room = this.#room;
    const fresh = (one: Column): Numbers => {
      const column = make(one.kind, room[one.of]);
      return column.fill(absentOf(one));
    };
    const ownersOf = (list: ListName): number => (list === 'events' ? room.household : room.person);
    const perList = (rest: number) =>
      Object.fromEntries(layout.lists.map((list) => [list, (make('int', ownersOf(list)) as Int32Array).fill(rest)]));
    this.arrays = {
      households: 0,
      persons: 0,
      offsets: make('int', households + 1) as Int32Array,
      unknown: make('int', households * layout.words) as Int32Array,
      columns: layout.columns.map(fresh),
      packs: Array.from({ length: layout.packs }, () => make('int', room.person) as Int32Array),
      starts: perList(0),
      counts: perList(-1),
      relationsAt: make('int', households) as Int32Array,
      relations: make('byte', layout.usesRelations ? room.person * 3 : 0) as Uint8Array,
      related: make('byte', layout.usesRelations ? room.person : 0) as Uint8Array,
      members: Array.from({ length: 8 }, (_, bit) => make('int', layout.relations.includes(bit) ? room.person : 0) as Int32Array),
    };
  }

  get isFull(): boolean {
    return this.arrays.households === this.#room.household;
  }

  get bytes(): number {
    const { columns, offsets, unknown, starts, counts, relations, relationsAt, related, members, packs } = this.arrays;
    const all = [
      ...columns,
      offsets,
      unknown,
      relations,
      relationsAt,
      related,
      ...members,
      ...packs,
      ...Object.values(starts),
      ...Object.values(counts),
    ];
    return all.reduce((sum, one) => sum + one.byteLength, 0);
  }

  /** Room for one more person; his place. */
  person(): number {
    const { arrays } = this;
    if (arrays.persons === this.#room.person) this.#growPersons();
    return arrays.persons++;
  }

  /** Room for `count` more items; the first place. */
  items(list: ListName, count: number): number {
    const from = this.used[list];
    this.used[list] += count;
    while (this.used[list] > this.#room[list]) this.#grow(list);
    return from;
  }

  /** Room for what n persons are to each other. */
  relations(n: number): number {
    const from = this.#relationsUsed;
    this.#relationsUsed += n * n;
    const { arrays } = this;
    while (this.#relationsUsed > arrays.relations.length)
      arrays.relations = longer(arrays.relations, 'byte', arrays.relations.length * 2, 0);
    return from;
  }

  /** Empty again, for the next households of a stream. */
  clear(): void {
    const { arrays, layout, used } = this;
    for (const one of layout.columns) {
      // Every field of an item is written, known or not.
      if (one.of !== 'household' && one.of !== 'person') continue;
      arrays.columns[one.at]?.fill(absentOf(one), 0, one.of === 'household' ? arrays.households : arrays.persons);
    }
    for (const list of layout.lists) {
      arrays.counts[list]?.fill(-1, 0, list === 'events' ? arrays.households : arrays.persons);
      used[list] = 0;
    }
    for (const one of arrays.packs) one.fill(0, 0, arrays.persons);
    arrays.households = 0;
    arrays.persons = 0;
    this.#relationsUsed = 0;
  }

  /** Household h was not to be: what was written of it is taken back. */
  undo(h: number, before: { persons: number } & Record<ListName, number>): void {
    const { arrays, layout } = this;
    for (const one of layout.columns) {
      if (one.of === 'household') arrays.columns[one.at]?.fill(absentOf(one), h, h + 1);
      else if (one.of === 'person') arrays.columns[one.at]?.fill(absentOf(one), before.persons, arrays.persons);
    }
    for (const one of arrays.packs) one.fill(0, before.persons, arrays.persons);
    for (const list of layout.lists) {
      arrays.counts[list]?.fill(-1, list === 'events' ? h : before.persons, list === 'events' ? h + 1 : arrays.persons);
      this.used[list] = before[list];
    }
    arrays.persons = before.persons;
  }

  #grow(owner: Owner): void {
    const { arrays, layout } = this;
    this.#room[owner] *= 2;
    for (const one of layout.columns) {
      const old = arrays.columns[one.at];
      if (one.of === owner && old) arrays.columns[one.at] = longer(old, one.kind, this.#room[owner], absentOf(one));
    }
  }

  #growPersons(): void {
    const { arrays, layout } = this;
    this.#grow('person');
    arrays.packs = arrays.packs.map((one) => longer(one, 'int', this.#room.person, 0));
    for (const list of layout.lists) {
      if (list === 'events') continue;
      for (const [part, rest] of [
        ['starts', 0],
        ['counts', -1],
      ] as const) {
        const old = arrays[part][list];
        if (old) arrays[part][list] = longer(old, 'int', this.#room.person, rest);
      }
    }
    for (const bit of layout.relations) arrays.members[bit] = longer(arrays.members[bit] ?? new Int32Array(0), 'int', this.#room.person, 0);
    if (layout.usesRelations) arrays.related = longer(arrays.related, 'byte', this.#room.person, 0);
  }
}

/** Absent is unknown, save for what the contract reads as "no": nobody is placed, and nobody takes up a right, unless the file says so. */
const absentOf = (one: Column): number => (one.bit < 0 ? 0 : unknownOf[one.kind]);
