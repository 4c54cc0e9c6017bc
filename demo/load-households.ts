// The people of Heiderode, entered as their worker would: persons, who lives with whom, addresses, and each fact with its source.
import { Temporal } from 'temporal-polyfill';

import { fixedClock } from '../kernel/clock.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { factByPredicate } from '../rules/facts.ts';
import { noteFact } from '../rooms/person/fact/facts.ts';
import { noteAddress, openHousehold } from '../rooms/person/household/households.ts';
import type { HouseholdRow } from '../rooms/person/household/queries.ts';
import { enterPerson, readTyped } from '../rooms/person/identity/enter.ts';
import type { Door } from '../rooms/person/identity/enter.ts';
import { personFacts } from './facts.ts';
import type { DemoHousehold, DemoPerson } from './types.ts';

export type Entered = { household: DemoHousehold; householdId: string; personIds: Map<string, string> };

const itemLists = new Set(['incomes', 'properties', 'events']);
const register = ['nationality', 'residence/status', 'residence/register', 'residence/since', 'residence/code207'];
const papers: Record<string, string> = {
  savings: 'rekeninguittreksel',
  incomes: 'loonfiche of uitkeringsbewijs',
  'dwelling/rent': 'huurcontract',
  'dwelling/leaseSignedOn': 'huurcontract',
  properties: 'kadastraal uittreksel',
};

/** One household, in the transaction of its worker. The talk was some days before `clock`. */
export async function enterHousehold(door: Door, demo: DemoHousehold, serial: number): Promise<Entered> {
  const talked = talkBefore(door.clock, 2 + (serial % 19));
  const at: Door = { ...door, clock: talked };
  const household = await openHousehold(at.db, at.actor, talked, {});
  const personIds = new Map<string, string>();
  const [first, ...others] = demo.persons as [DemoPerson, ...DemoPerson[]];
  for (const [index, person] of [first, ...others].entries())
    personIds.set(person.key, await enter(at, demo, household, person, serial * 10 + index));
  await enterAddress(at, demo, household);
  await noteFacts(at, demo, household, personIds);
  return { household: demo, householdId: household.id, personIds };
}

function talkBefore(clock: Clock, days: number): Clock {
  const day = Temporal.PlainDate.from(clock.today()).subtract({ days });
  return fixedClock(
    day
      .toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: `1${days % 6}:${String((days * 7) % 60).padStart(2, '0')}` })
      .toInstant()
      .toString(),
  );
}

async function enter(door: Door, demo: DemoHousehold, household: HouseholdRow, person: DemoPerson, serial: number): Promise<string> {
  const typed = {
    name: { given: person.given, family: person.family },
    birthDate: person.birthDate ?? (person.birthYear ? String(person.birthYear) : null),
    nationalNumber: person.birthDate && person.numbered !== false ? inventedNumber(person.birthDate, serial) : null,
    language: person.language ?? null,
    needsInterpreter: person.interpreter ?? null,
    phones: person.phone ? [{ number: person.phone, label: null }] : [],
    safetyFlag: person.role === 'reference' ? (demo.safety ?? null) : null,
  };
  const from = person.birthDate && person.birthDate > '2015-01-01' ? person.birthDate : '2015-01-01';
  const { personId } = await enterPerson(door, readTyped(typed, door.clock.today()), typed, { household, role: person.role, from });
  return personId;
}

/** A number with a right check digit and a serial that is not given out. */
export function inventedNumber(birthDate: string, serial: number): string {
  const nine = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8)}${String(999 - (serial % 99)).padStart(3, '0')}`;
  const check = 97 - (Number(birthDate < '2000' ? nine : `2${nine}`) % 97);
  return `${nine}${String(check).padStart(2, '0')}`;
}

async function enterAddress(door: Door, demo: DemoHousehold, household: HouseholdRow): Promise<void> {
  const [, street, number] = /^(.*\S)\s+(\d+\w*)$/.exec(demo.street) ?? [];
  if (!street || !number) return;
  await noteAddress(door.db, door.actor, door.clock, household, {
    street,
    number,
    postalCode: '3999',
    city: 'Heiderode',
    municipality: demo.municipality ?? null,
    from: demo.dwelling?.since ?? '2015-01-01',
    isProtected: demo.safety === 'addressProtected',
  });
}

async function noteFacts(door: Door, demo: DemoHousehold, household: HouseholdRow, personIds: ReadonlyMap<string, string>): Promise<void> {
  const named = (value: unknown): unknown =>
    typeof value === 'string' ? (personIds.get(value) ?? value) : Array.isArray(value) ? value.map(named) : value;
  for (const person of demo.persons) {
    const { id: _id, role: _role, birthDate: _birth, ...facts } = personFacts(person);
    const care = facts.informalCare;
    const links = {
      ...(care?.for && { informalCare: { ...care, for: named(care.for) } }),
      ...(facts.parents && { parents: named(facts.parents) }),
      ...(facts.partnerOf && { partnerOf: named(facts.partnerOf) }),
    };
    await note(door, household.id, personIds.get(person.key) ?? null, { ...facts, ...links });
  }
  const { dwelling, energy } = demo;
  await note(door, household.id, null, { dwelling, energy });
}

type Told = { predicate: string; itemId: string | null; value: unknown };

/** The facts of one subject go out together: the connection sends them in one go, and the demo is loaded in a third of the time. */
async function note(door: Door, householdId: string, personId: string | null, facts: object): Promise<void> {
  const since = null;
  await Promise.all(
    factsIn(facts).map((told) =>
      noteFact(door.db, door.actor, door.clock, { householdId, personId, ...told, source: sourceOf(told.predicate), since }),
    ),
  );
}

/** Every fact in a tree of facts, by its predicate. What is absent stays unknown. */
function factsIn(facts: object, path = ''): Told[] {
  return (Object.entries(facts) as [string, unknown][]).flatMap(([key, value]): Told[] => {
    const predicate = path === '' ? key : `${path}/${key}`;
    if (value === null || value === undefined) return [];
    if (typeof value === 'object' && !factByPredicate.has(predicate)) return factsIn(value, predicate);
    const isList = itemLists.has(predicate) && Array.isArray(value) && value.length > 0;
    return isList ? value.map((item) => ({ predicate, itemId: newId(), value: item })) : [{ predicate, itemId: null, value }];
  });
}

function sourceOf(predicate: string): { kind: 'authentic' | 'document' | 'declared'; detail: string | null } {
  if (register.includes(predicate)) return { kind: 'authentic', detail: 'Rijksregister' };
  const paper = papers[predicate];
  return paper ? { kind: 'document', detail: paper } : { kind: 'declared', detail: null };
}
