// People, households and facts for tests, made through the doors of the room person, so that a test says only what it is about:
//   const home = await household(house, worker, { persons: [person({ given: 'Amina' }), person({ role: 'child', birthDate: '2015-01-01' })] });
//   await fact(house, worker, { householdId: home.householdId, personId: home.personIds[0], predicate: 'savings', value: 250_000 });
import type pg from 'pg';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { asActor } from '../kernel/db.ts';
import type { Keys } from '../kernel/keys.ts';
import { noteFact } from '../rooms/person/fact/facts.ts';
import type { Noting } from '../rooms/person/fact/facts.ts';
import { noteAddress, openHousehold } from '../rooms/person/household/households.ts';
import { enterPerson, readTyped } from '../rooms/person/identity/enter.ts';
import type { NewAddress, NewPerson } from '../rooms/person/schema.ts';

export type Place = { pool: pg.Pool; keys: Keys; clock: Clock };

export type PersonGiven = Omit<NewPerson, 'name' | 'householdId' | 'seen' | 'teamId' | 'address'> & {
  given: string;
  family: string;
  from?: string;
};
let count = 0;
// No two alike, so that nobody is taken for somebody else.
const families = [
  'Abeel',
  'Bogaert',
  'Cornelis',
  'Dupont',
  'Engels',
  'Fierens',
  'Gielis',
  'Hendrickx',
  'Ingels',
  'Kuppens',
  'Lievens',
  'Moons',
  'Nuyts',
  'Pauwels',
  'Quintens',
];

/** A person as typed; what a test does not say is invented, a new one each time. */
export function person(more: Partial<PersonGiven> = {}): PersonGiven {
  count++;
  const year = 1950 + ((count * 7) % 50);
  return {
    given: `Proef${count}`,
    family: families[count % families.length]!,
    birthDate: `${year}-${String(1 + (count % 12)).padStart(2, '0')}-${String(1 + (count % 28)).padStart(2, '0')}`,
    ...more,
  };
}

export type HouseholdGiven = {
  persons?: PersonGiven[];
  address?: NewAddress;
  facts?: Omit<Noting, 'householdId' | 'source'>[];
  isAnonymous?: boolean;
  teamId?: string;
};
export type Home = { householdId: string; personIds: string[] };

/** A household of one unless told otherwise; the first person is the reference person. */
export function household(place: Place, actor: Actor, given: HouseholdGiven = {}): Promise<Home> {
  return asActor(place.pool, place.keys, actor, async (db) => {
    const door = { db, actor, clock: place.clock, keys: place.keys };
    const opened = await openHousehold(db, actor, place.clock, { isAnonymous: given.isAnonymous ?? false, teamId: given.teamId ?? null });
    const personIds: string[] = [];
    for (const [index, one] of (given.persons ?? [person()]).entries()) {
      const { given: first, family, from, role, ...rest } = one;
      const typed = { ...rest, name: { given: first, family } };
      const placed = { household: opened, role: role ?? (index === 0 ? 'reference' : 'other'), from: from ?? '2020-01-01' };
      personIds.push((await enterPerson(door, readTyped(typed, place.clock.today()), typed, placed)).personId);
    }
    if (given.address) await noteAddress(db, actor, place.clock, opened, given.address);
    for (const one of given.facts ?? [])
      await noteFact(db, actor, place.clock, { ...one, householdId: opened.id, source: { kind: 'declared' } });
    return { householdId: opened.id, personIds };
  });
}

/** Notes a fact, as declared unless told otherwise. Its id. */
export const fact = (place: Place, actor: Actor, given: Omit<Noting, 'source'> & { source?: Noting['source'] }): Promise<string> =>
  asActor(
    place.pool,
    place.keys,
    actor,
    async (db) => (await noteFact(db, actor, place.clock, { source: { kind: 'declared' }, ...given })).id,
  );
