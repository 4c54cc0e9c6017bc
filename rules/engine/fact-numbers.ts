// A number for every place of a household where a fact can stand (a slot, a field of an item, a list), and its JSON pointer: numbers are gathered and compared,
// pointers only spelled for what is shown, and only once.
import type { FactBag } from './fact-bag.ts';
import { type Run, type Variable, householdOwner, maxPersons } from './graph.ts';
import { type ListName, listNames } from './syntax.ts';
import { listFields } from './vocabulary.ts';

/** Fields of a list that have a number of their own; what lies beyond is said as the list as a whole. */
const mostFields = 4096;

export class FactNumbers {
  readonly #run: Run;
  readonly #spelled: (string | undefined)[] = [];
  readonly #slots: number;
  readonly #slotOfName = new Map<string, number>();
  readonly #ofPerson = new Map<number, string>();
  readonly #ofHousehold = new Map<number, string>();

  constructor(run: Run) {
    this.#run = run;
    this.#slots = run.V.length;
  }

  /** Above every number. */
  get size(): number {
    return this.#slots + listNames.length * (mostFields + maxPersons + 1);
  }

  /** Where a fact is counted within its person or household; several slots can come from one fact (its role makes somebody the reference person). */
  slotOf(variable: Variable): number {
    const name = leafName(variable.fact ?? '');
    const key = `${variable.of} ${name}`;
    const slot = this.#slotOfName.get(key) ?? variable.slot;
    this.#slotOfName.set(key, slot);
    (variable.of === 'person' ? this.#ofPerson : this.#ofHousehold).set(slot, name);
    return slot;
  }

  ofList(list: ListName, b: number): number {
    const owner = list === 'events' ? householdOwner : (b - this.#run.personBase) / this.#run.stride;
    return this.#ofOwner(list, owner);
  }

  #ofOwner(list: ListName, owner: number): number {
    return this.#slots + listNames.length * mostFields + listNames.indexOf(list) * (maxPersons + 1) + owner;
  }

  #ownerOf(list: ListName, item: number): number {
    const { start, count } = this.#run.lists[list];
    let owner = list === 'events' ? householdOwner : 0;
    while (owner < householdOwner && !((start[owner] ?? 0) <= item && item < (start[owner] ?? 0) + (count[owner] ?? 0))) owner += 1;
    return owner;
  }

  /** q: place of the field in the list's columns. */
  ofItem(list: ListName, q: number): number {
    if (q < mostFields) return this.#slots + listNames.indexOf(list) * mostFields + q;
    return this.#ofOwner(list, this.#ownerOf(list, Math.floor(q / this.#run.lists[list].width)));
  }

  pointers(numbers: readonly number[]): string[] {
    const found: string[] = [];
    for (let k = 0; k < numbers.length; k++) found.push(this.#pointer(numbers[k] as number));
    return found;
  }

  /** The same of a set in the bag. */
  pointersOf(bag: FactBag, place: number): string[] {
    const found: string[] = [];
    const from = bag.start(place);
    for (let k = from; k < from + bag.length(place); k++) found.push(this.#pointer(bag.kept[k] as number));
    return found;
  }

  #pointer(number: number): string {
    if (number < this.#slots) return (this.#spelled[number] ??= this.#spellSlot(number));
    const within = number - this.#slots;
    const lists = within - listNames.length * mostFields;
    if (lists >= 0)
      return (this.#spelled[number] ??= listPointer(listNames[Math.floor(lists / (maxPersons + 1))], lists % (maxPersons + 1)));
    return this.#spellItem(listNames[Math.floor(within / mostFields)] ?? 'events', within % mostFields);
  }

  #spellSlot(at: number): string {
    const { personBase, stride } = this.#run;
    if (at < personBase) return `/${this.#ofHousehold.get(at) ?? ''}`;
    return `/persons/${Math.floor((at - personBase) / stride)}/${this.#ofPerson.get((at - personBase) % stride) ?? ''}`;
  }

  /** Whose item it is depends on the household: found again each time. */
  #spellItem(list: ListName, q: number): string {
    const { start, width } = this.#run.lists[list];
    const item = Math.floor(q / width);
    const owner = this.#ownerOf(list, item);
    const field = listFields[list][q % width]?.predicate ?? '';
    return `${listPointer(list, owner)}/${item - (start[owner] ?? 0)}/${field}`;
  }
}

const leafName = (fact: string): string => (fact.startsWith('#receives') ? 'receives' : fact.startsWith('#') ? 'role' : fact);
const listPointer = (list: ListName | undefined, owner: number): string =>
  list === undefined || list === 'events' ? '/events' : `/persons/${owner}/${list}`;
