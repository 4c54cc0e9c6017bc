// Reads a household into the numbered slots: dates become yyyymmdd, codes their place in the schema, what is absent NaN. Only the facts the rules use.
// Every object is gone through once by its keys (read-keys.ts) and never asked for a name: among thousands of shapes a machine finds a name slowly.
import type { Household, Income, Person, Property } from '../contract.ts';
import { type Graph, type Items, type Run, type Variable, maxPersons } from './graph.ts';
import { keysOf, planOf, readKeys } from './read-keys.ts';
import { type EventItem, readEvents, readIncome, readProperty } from './read-lists.ts';
import { relationsByRole, roleNumber } from './relations.ts';
import type { ListName } from './syntax.ts';
import { listFields } from './vocabulary.ts';

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

/** What is kept of a household as it stands, and of each person. */
const ofHousehold = ['persons', 'events'] as const;
const ofPerson = ['id', 'role', 'parents', 'partnerOf', 'receives', 'incomes', 'properties'] as const;
const keptKeys = (names: readonly string[]) => names.map((path, slot) => ({ path, kind: 'kept' as const, slot }));
const keptOfPerson = ofPerson.length;

export function makeReader(graph: Graph): Reader {
  const householdPlan = planOf([...keysOf(graph.household), ...keptKeys(ofHousehold)]);
  const personPlan = planOf([...keysOf(graph.person), ...keptKeys(ofPerson)]);
  const derive = makeDerived(graph.person);
  const kept: unknown[] = Array.from({ length: ofHousehold.length }, () => undefined);
  const keptEach: unknown[] = Array.from({ length: maxPersons * keptOfPerson }, () => undefined);
  const roles = new Uint8Array(maxPersons);
  const hasPartner = new Uint8Array(maxPersons);
  return (household, run) => {
    kept.fill(undefined);
    readKeys(householdPlan, household, run.V, 0, kept, 0);
    const [persons, events] = kept as [readonly Person[], readonly EventItem[] | undefined];
    const n = persons.length;
    run.n = n;
    keptEach.fill(undefined, 0, n * keptOfPerson);
    const { incomes, properties } = run.lists;
    let [income, property] = [1, 1];
    let isTold = false;
    for (let i = 0; i < n; i++) {
      const k = i * keptOfPerson;
      readKeys(personPlan, persons[i] as Person, run.V, run.personBase + i * run.stride, keptEach, k);
      roles[i] = roleNumber(keptEach[k + 1] as string);
      isTold ||= keptEach[k + 2] !== undefined || keptEach[k + 3] !== undefined;
      const ofIncome = keptEach[k + 5] as readonly Income[] | undefined;
      incomes.start[i] = income;
      incomes.count[i] = ofIncome ? ofIncome.length : -1;
      if (ofIncome) for (const one of ofIncome) readIncome(one, incomes, income++, run.today);
      const ofProperty = keptEach[k + 6] as readonly Property[] | undefined;
      properties.start[i] = property;
      properties.count[i] = ofProperty ? ofProperty.length : -1;
      if (ofProperty) for (const one of ofProperty) readProperty(one, properties, property++);
    }
    relationsByRole(persons, roles, isTold, run.relations, hasPartner);
    for (let i = 0; i < n; i++) {
      const receives = keptEach[i * keptOfPerson + 4] as readonly string[] | undefined;
      derive(i, roles[i] as number, hasPartner[i] as number, receives, run.V, run.personBase + i * run.stride);
    }
    readEvents(events, run.lists.events, (id) => {
      for (let i = 0; i < n; i++) if (keptEach[i * keptOfPerson] === id) return i;
      return -1;
    });
  };
}

const none: readonly string[] = [];
type Derive = (
  index: number,
  role: number,
  hasPartner: number,
  receives: readonly string[] | undefined,
  V: Float64Array,
  b: number,
) => void;

/** What follows from the place, the role and `receives`: known for everybody. */
function makeDerived(variables: readonly Variable[]): Derive {
  const slotOf = (name: string): number => variables.find((one) => one.fact === name)?.slot ?? -1;
  const [role, reference, partner, place] = ['#role', '#isReference', '#hasPartner', '#index'].map(slotOf);
  const receives = new Map(
    variables.flatMap((one) => (one.fact?.startsWith('#receives:') ? [[one.fact.slice('#receives:'.length), one.slot] as const] : [])),
  );
  const receivesSlots = Int32Array.from(receives.values());
  const put = (V: Float64Array, b: number, slot: number | undefined, value: number): void => {
    if (slot !== undefined && slot >= 0) V[b + slot] = value;
  };
  return (index, number, hasPartner, codes, V, b) => {
    put(V, b, role, number);
    put(V, b, reference, number === 0 ? 1 : 0);
    put(V, b, partner, hasPartner);
    put(V, b, place, index);
    for (const slot of receivesSlots) V[b + slot] = 0;
    for (const code of codes ?? none) {
      const slot = receives.get(code);
      if (slot !== undefined) V[b + slot] = 1;
    }
  };
}
