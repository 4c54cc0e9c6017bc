// The items of the lists of a household (incomes, properties, events) into their columns. Item 0 of each list stays free: it stands for any item of a list that is
// not known.
import type { Household, Income, Property } from '../contract.ts';
import { type Items, householdOwner } from './graph.ts';
import { planOf, readKeys } from './read-keys.ts';
import { listFields } from './vocabulary.ts';

const incomePlan = planOf([
  { path: 'kind', kind: 'code', slot: 0, codes: listFields.incomes[0]?.type.codes ?? [] },
  { path: 'net', kind: 'number', slot: 1 },
  { path: 'taxableGross', kind: 'number', slot: 2 },
  { path: 'startedOnLeefloon', kind: 'flag', slot: 3 },
  { path: 'per', kind: 'code', slot: 4, codes: ['month'], absent: -1 },
  { path: 'from', kind: 'date', slot: 5, absent: -Infinity },
  { path: 'until', kind: 'date', slot: 6, absent: Infinity },
]);
const noneKept: unknown[] = [];
const eventKept: unknown[] = [undefined];
const scratch = new Float64Array(8);

export function readIncome(one: Income, into: Items, at: number, today: number): void {
  const q = room(into, at);
  readKeys(incomePlan, one, scratch, 0, noneKept, 0);
  const times = scratch[4] === 0 ? 12 : 1;
  const { V } = into;
  V[q] = scratch[0] as number;
  V[q + 1] = (scratch[1] as number) * times;
  V[q + 2] = (scratch[2] as number) * times;
  V[q + 3] = scratch[3] as number;
  V[q + 4] = (scratch[5] as number) <= today && (scratch[6] as number) >= today ? 1 : 0;
}

const propertyPlan = planOf([
  { path: 'use', kind: 'code', slot: 0, codes: listFields.properties[0]?.type.codes ?? [] },
  { path: 'cadastralIncome', kind: 'number', slot: 1 },
  { path: 'share', kind: 'number', slot: 2 },
  { path: 'rentReceivedPerYear', kind: 'number', slot: 3 },
  { path: 'mortgageInterestPerYear', kind: 'number', slot: 4 },
]);

export function readProperty(one: Property, into: Items, at: number): void {
  readKeys(propertyPlan, one, into.V, room(into, at), noneKept, 0);
}

export type EventItem = NonNullable<Household['events']>[number];
const eventPlan = planOf([
  { path: 'kind', kind: 'code', slot: 0, codes: listFields.events[0]?.type.codes ?? [] },
  { path: 'on', kind: 'date', slot: 1 },
  { path: 'person', kind: 'kept', slot: 0 },
]);

/** `placeOf`: the place of the person with this id, -1 where there is none. */
export function readEvents(all: readonly EventItem[] | undefined, into: Items, placeOf: (id: unknown) => number): void {
  into.start[householdOwner] = 1;
  into.count[householdOwner] = all ? all.length : -1;
  if (!all) return;
  for (const [at, one] of all.entries()) {
    const q = room(into, at + 1);
    eventKept[0] = undefined;
    readKeys(eventPlan, one, into.V, q, eventKept, 0);
    into.V[q + 2] = eventKept[0] === undefined ? -1 : placeOf(eventKept[0]);
  }
}

/** Offset of an item, the columns grown where they are too short. */
export function room(items: Items, at: number): number {
  const q = at * items.width;
  if (q + items.width > items.V.length) {
    for (const column of ['V', 'L', 'H'] as const) {
      const longer = new Float64Array(items[column].length * 2);
      longer.set(items[column]);
      items[column] = longer;
    }
    items.B = new Int32Array(items.V.length);
  }
  return q;
}
