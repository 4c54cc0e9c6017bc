// Facts one by one into the columns, as rows of a database bring them: no household object is made. The values are those of the contract and have been checked when
// they were noted; a predicate that no right reads is passed over.
import type { Household, Income, Person, Property } from '../contract.ts';
import type { Filling, Who } from './filling.ts';
import type { Column } from './layout.ts';
import { type ObjectLoader, numberOf } from './objects.ts';

export class RowLoader {
  readonly #filling: Filling;
  readonly #objects: ObjectLoader;
  readonly #persons: Who[] = [];
  readonly #lists: ReadonlySet<string>;
  #events: Household['events'] = null;
  #person: { -readonly [K in keyof Who]: Who[K] } | null = null;

  constructor(filling: Filling, objects: ObjectLoader) {
    this.#filling = filling;
    this.#objects = objects;
    this.#lists = new Set(filling.layout.lists);
  }

  open(): void {
    this.#filling.begin();
    this.#persons.length = 0;
    this.#events = null;
    this.#person = null;
  }

  person(id: string, role: Person['role']): void {
    if (this.#person) this.#filling.endPerson();
    this.#person = { id, role };
    this.#persons.push(this.#person);
    this.#filling.beginPerson(role);
  }

  /** Of the person at hand, or of the household: the predicate says which. Null is unknown. */
  set(predicate: string, value: unknown): void {
    if (value === null || value === undefined) return;
    const column: Column | undefined = this.#filling.layout.byKey.get(predicate);
    if (column) {
      this.#filling.put(column, numberOf(column, value));
      return;
    }
    if (predicate === 'events') this.#events = value as Household['events'];
    else if (this.#person) this.#ofPerson(this.#person, predicate, value);
  }

  #ofPerson(person: { -readonly [K in keyof Who]: Who[K] }, predicate: string, value: unknown): void {
    if (predicate === 'receives') this.#objects.receives(value as string[]);
    else if (predicate === 'parents') person.parents = value as string[];
    else if (predicate === 'partnerOf') person.partnerOf = value as string;
    else if (predicate === 'incomes' && this.#lists.has('incomes')) this.#objects.incomes(value as Income[]);
    else if (predicate === 'properties' && this.#lists.has('properties')) this.#objects.properties(value as Property[]);
  }

  close(): void {
    if (this.#person) this.#filling.endPerson();
    if (this.#events && this.#lists.has('events')) this.#objects.events(this.#events, this.#persons);
    this.#filling.end(this.#persons);
  }
}
