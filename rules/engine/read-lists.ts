// The items of the lists of a household (incomes, properties, events) into their columns. Item 0 of each list stays free: it stands for any item of a list that is
// not known. Items have few shapes, so their fields are asked for by name.
import type { Household, Income, Property } from '../contract.ts';
import { codeNumbers } from './codes.ts';
import { ymd } from './dates.ts';
import { type Items, householdOwner } from './graph.ts';
import { listFields } from './vocabulary.ts';

const incomeKind = codeNumbers(listFields.incomes[0]?.type.codes ?? []);
const propertyUse = codeNumbers(listFields.properties[0]?.type.codes ?? []);

export function readIncome(one: Income, into: Items, at: number, today: number): void {
  const q = room(into, at);
  const { V } = into;
  const times = one.per === 'month' ? 12 : 1;
  const has =
    (one.from === undefined || one.from === null || ymd(one.from) <= today) &&
    (one.until === undefined || one.until === null || ymd(one.until) >= today);
  V[q] = incomeKind(one.kind);
  V[q + 1] = typeof one.net === 'number' ? one.net * times : Number.NaN;
  V[q + 2] = typeof one.taxableGross === 'number' ? one.taxableGross * times : Number.NaN;
  V[q + 3] = typeof one.startedOnLeefloon === 'boolean' ? Number(one.startedOnLeefloon) : Number.NaN;
  V[q + 4] = has ? 1 : 0;
}

export function readProperty(one: Property, into: Items, at: number): void {
  const q = room(into, at);
  const { V } = into;
  V[q] = propertyUse(one.use);
  V[q + 1] = one.cadastralIncome ?? Number.NaN;
  V[q + 2] = one.share ?? Number.NaN;
  V[q + 3] = one.rentReceivedPerYear ?? Number.NaN;
  V[q + 4] = one.mortgageInterestPerYear ?? Number.NaN;
}

export type EventItem = NonNullable<Household['events']>[number];
const eventKind = codeNumbers(listFields.events[0]?.type.codes ?? []);

/** `placeOf`: the place of the person with this id, -1 where there is none. */
export function readEvents(all: readonly EventItem[] | undefined, into: Items, placeOf: (id: unknown) => number): void {
  into.start[householdOwner] = 1;
  into.count[householdOwner] = all ? all.length : -1;
  if (!all) return;
  for (const [at, one] of all.entries()) {
    const q = room(into, at + 1);
    into.V[q] = eventKind(one.kind);
    into.V[q + 1] = ymd(one.on);
    into.V[q + 2] = one.person === undefined ? -1 : placeOf(one.person);
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
