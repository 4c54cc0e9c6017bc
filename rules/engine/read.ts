// Reads a household into the numbered slots: dates become yyyymmdd, codes their place in the schema, what is absent NaN. Only the facts the rules use.
import type { Household, Income, Person, Property } from '../contract.ts';
import { ymd } from './dates.ts';
import { type Graph, type Items, type Run, type Variable, householdOwner, maxPersons } from './graph.ts';
import { codeNumbers } from './codes.ts';
import { fillRelations, roleNumber } from './relations.ts';
import type { ListName } from './syntax.ts';
import { countryNumber, factInfo, listFields } from './vocabulary.ts';

type Source = Record<string, unknown>;
type Read = (from: Source) => number;
export type Reader = (household: Household, run: Run) => void;

export function newRun(graph: Graph): Run {
  const size = graph.householdSlots + maxPersons * graph.personSlots;
  return {
    n: 0,
    today: 0,
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

/** `fast` uses generated code; without it closures do the same (form 6). */
export function makeReader(graph: Graph, fast: boolean): Reader {
  const ofPerson = fast ? generated(graph.person) : interpreted(graph.person);
  const ofHousehold = fast ? generated(graph.household) : interpreted(graph.household);
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
    ofHousehold(household as unknown as Source, run.V, 0);
    if (needsPartner && run.n > 1) fillRelations(persons, run.relations, hasPartner);
    for (let i = 0; i < run.n; i++) {
      const person = persons[i];
      if (!person) continue;
      const b = run.personBase + i * run.stride;
      ofPerson(person as unknown as Source, run.V, b);
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

/** One number of a leaf; absent or null is NaN (or what the contract says of absence). */
export function numberOf(predicate: string, raw: unknown): number {
  const info = factInfo.get(predicate.replaceAll('/', '.'));
  if (raw === null || raw === undefined || !info) return info?.absent ?? Number.NaN;
  if (predicate === 'nationality') return countryNumber(raw as string);
  if (info.type.kind === 'flag') return raw === true ? 1 : 0;
  if (info.type.kind === 'date') return ymd(raw as string);
  if (info.type.kind === 'code') return info.type.codes?.indexOf(raw as string) ?? Number.NaN;
  return Number(raw);
}

function interpreted(variables: readonly Variable[]): (from: Source, V: Float64Array, b: number) => void {
  const reads = variables.filter(isLeaf).map((one) => {
    const [first = '', second, third] = (one.fact ?? '').split('/');
    const read: Read = (from) => {
      let raw = from[first];
      for (const step of [second, third]) if (step !== undefined) raw = raw === null || raw === undefined ? raw : (raw as Source)[step];
      return numberOf(one.fact ?? '', raw);
    };
    return { slot: one.slot, read };
  });
  return (from, V, b) => {
    for (const one of reads) V[b + one.slot] = one.read(from);
  };
}

/** Straight code: each parent object is looked up once, each leaf by its own name. */
function generated(variables: readonly Variable[]): (from: Source, V: Float64Array, b: number) => void {
  const groups = new Map<string, Variable[]>();
  for (const one of variables.filter(isLeaf)) {
    const parent = (one.fact ?? '').split('/').slice(0, -1).join('.');
    groups.set(parent, [...(groups.get(parent) ?? []), one]);
  }
  const lines: string[] = [];
  const tables: ((code: string) => number)[] = [];
  for (const [parent, all] of groups) {
    const from = parent === '' ? 'x' : `x?.${parent.split('.').join('?.')}`;
    const reads = all.map(
      (one) => `r=o.${(one.fact ?? '').split('/').at(-1) ?? ''};V[b+${one.slot}]=r==null?${absent(one)}:${conversion(one, tables)};`,
    );
    const nothing = all.map((one) => `V[b+${one.slot}]=`).join('');
    const empty = parent === '' ? '' : `if(o==null){${nothing}NaN;}else `;
    lines.push(`{const o=${from};let r;${empty}{${reads.join('')}}}`);
  }
  const functions = tables.map((_, at) => `const E${at}=E[${at}];`).join('');
  const build = new Function('ymd', 'country', 'E', `"use strict";${functions}return function(x,V,b){${lines.join('\n')}}`) as (
    ...helpers: unknown[]
  ) => (from: Source, V: Float64Array, b: number) => void;
  return build(ymd, countryNumber, tables);
}

const absent = (one: Variable): string => String(factInfo.get((one.fact ?? '').replaceAll('/', '.'))?.absent ?? Number.NaN);

function conversion(one: Variable, tables: ((code: string) => number)[]): string {
  if (one.fact === 'nationality') return 'country(r)';
  if (one.fact === 'municipality') return '+r';
  if (one.type.kind === 'flag') return 'r===true?1:0';
  if (one.type.kind === 'date') return 'ymd(r)';
  if (one.type.kind !== 'code') return 'r';
  tables.push(codeNumbers(one.type.codes ?? []));
  return `E${tables.length - 1}(r)`;
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
function room(items: Items, at: number): number {
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
