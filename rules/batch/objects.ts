// From the household of the contract, as JSON gives it, into the columns. It has passed validateHousehold.
import type { Household, Income, Person, Property } from '../contract.ts';
import { ymd } from '../engine/dates.ts';
import type { ListName } from '../engine/syntax.ts';
import type { Filling } from './filling.ts';
import type { Column, Layout } from './layout.ts';

type Source = Record<string, unknown>;
type Leaf = { column: Column | null; inner: Map<string, Leaf> };

/** The number that stands for a value of the contract; NaN where it is not known. */
export function numberOf(column: Column, raw: unknown): number {
  if (raw === null || raw === undefined) return Number.NaN;
  switch (column.kind) {
    case 'flag':
      return raw === true ? 1 : 0;
    case 'day':
      return ymd(raw as string);
    case 'number':
      return typeof raw === 'number' ? raw : column.numberOf(raw as string);
    default:
      return column.numberOf(raw as string);
  }
}

export class ObjectLoader {
  readonly #filling: Filling;
  readonly #household: Map<string, Leaf>;
  readonly #person: Map<string, Leaf>;
  readonly #receives: { column: Column; code: string }[];
  readonly #lists: ReadonlySet<ListName>;
  readonly #fields: (name: string) => Column | undefined;

  constructor(filling: Filling) {
    const { layout } = filling;
    this.#filling = filling;
    this.#household = treeOf(layout, 'household');
    this.#person = treeOf(layout, 'person');
    this.#receives = receivesOf(layout);
    this.#lists = new Set(layout.lists);
    this.#fields = (name) => layout.byKey.get(name);
  }

  load(household: Household): void {
    const filling = this.#filling;
    filling.begin();
    this.#leaves(this.#household, household as unknown as Source);
    for (const person of household.persons) this.#load(person);
    if (household.events && this.#lists.has('events')) this.events(household.events, household.persons);
    filling.end(household.persons);
  }

  #load(person: Person): void {
    const filling = this.#filling;
    filling.beginPerson(person.role);
    this.#leaves(this.#person, person as unknown as Source);
    if (person.receives) this.receives(person.receives);
    if (person.incomes && this.#lists.has('incomes')) this.incomes(person.incomes);
    if (person.properties && this.#lists.has('properties')) this.properties(person.properties);
    filling.endPerson();
  }

  #leaves(leaves: ReadonlyMap<string, Leaf>, from: Source): void {
    for (const key in from) {
      const leaf = leaves.get(key);
      if (leaf === undefined) continue;
      const raw = from[key];
      if (raw === null || raw === undefined) continue;
      if (leaf.column) this.#filling.put(leaf.column, numberOf(leaf.column, raw));
      else this.#leaves(leaf.inner, raw as Source);
    }
  }

  receives(codes: readonly string[]): void {
    for (const { column, code } of this.#receives) if (codes.includes(code)) this.#filling.put(column, 1);
  }

  incomes(incomes: readonly Income[]): void {
    const filling = this.#filling;
    const { today } = filling.layout;
    const from = filling.list('incomes', incomes.length);
    for (const [at, one] of incomes.entries()) {
      const times = one.per === 'month' ? 12 : 1;
      const begun = one.from === undefined || one.from === null || ymd(one.from) <= today;
      const goesOn = one.until === undefined || one.until === null || ymd(one.until) >= today;
      this.#field('incomes.kind', from + at, one.kind);
      this.#field('incomes.yearNet', from + at, typeof one.net === 'number' ? one.net * times : null);
      this.#field('incomes.yearGross', from + at, typeof one.taxableGross === 'number' ? one.taxableGross * times : null);
      this.#field('incomes.startedOnLeefloon', from + at, one.startedOnLeefloon);
      this.#field('incomes.active', from + at, begun && goesOn);
    }
  }

  properties(properties: readonly Property[]): void {
    const from = this.#filling.list('properties', properties.length);
    for (const [at, one] of properties.entries()) {
      this.#field('properties.use', from + at, one.use);
      this.#field('properties.cadastralIncome', from + at, one.cadastralIncome);
      this.#field('properties.share', from + at, one.share);
      this.#field('properties.rentReceivedPerYear', from + at, one.rentReceivedPerYear);
      this.#field('properties.mortgageInterestPerYear', from + at, one.mortgageInterestPerYear);
    }
  }

  events(events: NonNullable<Household['events']>, persons: readonly { id: string }[]): void {
    const from = this.#filling.list('events', events.length);
    for (const [at, one] of events.entries()) {
      this.#field('events.kind', from + at, one.kind);
      this.#field('events.on', from + at, one.on);
      this.#field('events.whose', from + at, one.person === undefined ? -1 : persons.findIndex((person) => person.id === one.person));
    }
  }

  #field(name: string, place: number, raw: unknown): void {
    const column = this.#fields(name);
    if (column) this.#filling.field(column, place, numberOf(column, raw));
  }
}

export const receivesOf = (layout: Layout): { column: Column; code: string }[] =>
  layout.columns.flatMap((column) =>
    column.key.startsWith('#receives:') ? [{ column, code: column.key.slice('#receives:'.length) }] : [],
  );

function treeOf(layout: Layout, of: 'household' | 'person'): Map<string, Leaf> {
  const root = new Map<string, Leaf>();
  for (const column of layout.columns) {
    if (column.of !== of || column.key.startsWith('#')) continue;
    const path = column.key.split('/');
    const last = path.pop() ?? '';
    let level = root;
    for (const step of path) {
      const known: Leaf = level.get(step) ?? { column: null, inner: new Map() };
      level.set(step, known);
      level = known.inner;
    }
    level.set(last, { column, inner: new Map() });
  }
  return root;
}
