// Reads a household into the numbered slots: dates become yyyymmdd, codes their place in the schema, what is absent NaN. Only the facts the rules use.
import type { Household, Income, Person, Property } from '../contract.ts';
import { ymd } from './dates.ts';
import { type Graph, type Items, type Run, type Variable, householdOwner, maxPersons } from './graph.ts';
import { codeNumbers } from './codes.ts';
import { fillRelations, roleNumber } from './relations.ts';
import type { ListName } from './syntax.ts';
import { countryNumber, factInfo, listFields } from './vocabulary.ts';

type Source = Record<string, unknown>;
export type Reader = (household: Household, run: Run) => void;

export function newRun(graph: Graph): Run {
  const size = graph.householdSlots + maxPersons * graph.personSlots;
  return {
    n: 0,
    today: 0,
    isKnown: false,
    V: new Float64Array(size),
    L: new Float64Array(size),
    H: new Float64Array(size),
    personBase: graph.householdSlots,
    stride: graph.personSlots,
    relations: new Int32Array(maxPersons * maxPersons),
    lists: { incomes: newItems('incomes'), properties: newItems('properties'), events: newItems('events') },
    high: 0,
    M: new Int32Array(size * 4),
    words: 1,
  };
}

function newItems(list: ListName): Items {
  const width = listFields[list].length;
  const size = 64 * width;
  const owners = maxPersons + 1;
  return {
    V: new Float64Array(size),
    L: new Float64Array(size),
    H: new Float64Array(size),
    B: new Int32Array(size),
    ownerB: new Int32Array(owners),
    width,
    start: new Int32Array(owners),
    count: new Int32Array(owners),
    usualMost: 0,
  };
}

export function makeReader(graph: Graph): Reader {
  const ofPerson = planOf(graph.person);
  const ofHousehold = planOf(graph.household);
  const derive = makeDerived(graph.person);
  const usesRelations = [...graph.person, ...graph.household].some(
    (one) => one.over?.set && one.over.set !== 'members' && one.over.set !== 'others',
  );
  const needsPartner = usesRelations || graph.person.some((one) => one.fact === '#hasPartner');
  const hasPartner = new Uint8Array(maxPersons);
  return (household, run) => {
    const { persons } = household;
    run.n = persons.length;
    hasPartner[0] = 0;
    run.relations[0] = 0;
    readPlan(ofHousehold, household as unknown as Source, run.V, 0);
    if (needsPartner && run.n > 1) fillRelations(persons, run.relations, hasPartner);
    for (let i = 0; i < run.n; i++) {
      const person = persons[i];
      if (!person) continue;
      const b = run.personBase + i * run.stride;
      readPlan(ofPerson, person as unknown as Source, run.V, b);
      derive(person, i, hasPartner[i] ?? 0, run.V, b);
    }
    readLists(household, run);
  };
}

type Derive = (person: Person, index: number, hasPartner: number, V: Float64Array, b: number) => void;

/** What follows from the place, the role and `receives`: known for everybody. */
function makeDerived(variables: readonly Variable[]): Derive {
  const slotOf = (name: string): number => variables.find((one) => one.fact === name)?.slot ?? -1;
  const [role, reference, partner, place] = ['#role', '#isReference', '#hasPartner', '#index'].map(slotOf);
  const receives = variables.flatMap((one) =>
    one.fact?.startsWith('#receives:') ? [{ slot: one.slot, code: one.fact.slice('#receives:'.length) }] : [],
  );
  const put = (V: Float64Array, b: number, slot: number | undefined, value: number): void => {
    if (slot !== undefined && slot >= 0) V[b + slot] = value;
  };
  return (person, index, hasPartner, V, b) => {
    const number = roleNumber(person.role);
    put(V, b, role, number);
    put(V, b, reference, number === 0 ? 1 : 0);
    put(V, b, partner, hasPartner);
    put(V, b, place, index);
    const codes = person.receives;
    for (const one of receives) V[b + one.slot] = codes?.includes(one.code) ? 1 : 0;
  };
}

const isLeaf = (one: Variable): boolean => one.fact !== undefined && !one.fact.startsWith('#');

/** How a leaf is read; whole numbers, because this is the innermost loop of a scan. */
const kinds = { number: 0, flag: 1, date: 2, code: 3, country: 4, within: 5, digits: 6 } as const;
type Leaf = { kind: number; slot: number; numberOf: (code: string) => number; inner: ReadonlyMap<string, Leaf> };
type Plan = { leaves: ReadonlyMap<string, Leaf>; slots: Int32Array; absent: Float64Array };

const never = (): number => Number.NaN;

/** Which key goes to which slot. The keys an object has are gone through, not the ones it might have: no two files have the same, and asking a machine for a key
 *  that is not there is slow. */
function planOf(variables: readonly Variable[]): Plan {
  const all = variables.filter(isLeaf);
  const leaves = new Map<string, Leaf>();
  for (const one of all) {
    const path = (one.fact ?? '').split('/');
    const last = path.pop() ?? '';
    let level = leaves;
    for (const step of path) {
      const known = level.get(step) ?? { kind: kinds.within, slot: -1, numberOf: never, inner: new Map<string, Leaf>() };
      level.set(step, known);
      level = known.inner as Map<string, Leaf>;
    }
    level.set(last, { kind: kindOf(one), slot: one.slot, numberOf: codeNumbers(one.type.codes ?? []), inner: leaves });
  }
  const absent = all.map((one) => factInfo.get((one.fact ?? '').replaceAll('/', '.'))?.absent ?? Number.NaN);
  return { leaves, slots: Int32Array.from(all, (one) => one.slot), absent: Float64Array.from(absent) };
}

function kindOf(one: Variable): number {
  if (one.fact === 'nationality') return kinds.country;
  if (one.fact === 'municipality') return kinds.digits;
  const { kind } = one.type;
  return kind === 'flag' || kind === 'date' || kind === 'code' ? kinds[kind] : kinds.number;
}

function readPlan(plan: Plan, from: Source, V: Float64Array, b: number): void {
  const { slots, absent } = plan;
  for (let at = 0; at < slots.length; at++) V[b + (slots[at] ?? 0)] = absent[at] ?? Number.NaN;
  readLeaves(plan.leaves, from, V, b);
}

function readLeaves(leaves: ReadonlyMap<string, Leaf>, from: Source, V: Float64Array, b: number): void {
  for (const key in from) {
    const leaf = leaves.get(key);
    if (leaf === undefined) continue;
    const raw = from[key];
    if (raw === null || raw === undefined) continue;
    if (leaf.kind === kinds.within) readLeaves(leaf.inner, raw as Source, V, b);
    else V[b + leaf.slot] = leafNumber(leaf, raw);
  }
}

function leafNumber(leaf: Leaf, raw: unknown): number {
  switch (leaf.kind) {
    case kinds.number:
      return raw as number;
    case kinds.flag:
      return raw === true ? 1 : 0;
    case kinds.date:
      return ymd(raw as string);
    case kinds.code:
      return leaf.numberOf(raw as string);
    case kinds.country:
      return countryNumber(raw as string);
    default:
      return Number(raw);
  }
}

const incomeKind = codeNumbers(listFields.incomes[0]?.type.codes ?? []);
const propertyUse = codeNumbers(listFields.properties[0]?.type.codes ?? []);
const eventKind = codeNumbers(listFields.events[0]?.type.codes ?? []);

/** Item 0 of each list stays free: it stands for any item of a list that is not known. */
function readLists(household: Household, run: Run): void {
  const { incomes, properties, events } = run.lists;
  let [income, property] = [1, 1];
  for (let i = 0; i < run.n; i++) {
    const person = household.persons[i];
    incomes.start[i] = income;
    incomes.count[i] = person?.incomes ? person.incomes.length : -1;
    if (person?.incomes) for (const one of person.incomes) readIncome(one, incomes, income++, run.today);
    properties.start[i] = property;
    properties.count[i] = person?.properties ? person.properties.length : -1;
    if (person?.properties) for (const one of person.properties) readProperty(one, properties, property++);
  }
  events.start[householdOwner] = 1;
  events.count[householdOwner] = household.events ? household.events.length : -1;
  if (!household.events) return;
  for (const [at, event] of household.events.entries()) {
    const q = room(events, at + 1);
    events.V[q] = eventKind(event.kind);
    events.V[q + 1] = ymd(event.on);
    events.V[q + 2] = event.person === undefined ? -1 : household.persons.findIndex((one) => one.id === event.person);
  }
}

function readIncome(one: Income, into: Items, at: number, today: number): void {
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

function readProperty(one: Property, into: Items, at: number): void {
  const q = room(into, at);
  const { V } = into;
  V[q] = propertyUse(one.use);
  V[q + 1] = one.cadastralIncome ?? Number.NaN;
  V[q + 2] = one.share ?? Number.NaN;
  V[q + 3] = one.rentReceivedPerYear ?? Number.NaN;
  // A deduction that nobody claims is not there; a claimed one whose amount is not known is null.
  V[q + 4] = one.mortgageInterestPerYear === undefined ? 0 : (one.mortgageInterestPerYear ?? Number.NaN);
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
