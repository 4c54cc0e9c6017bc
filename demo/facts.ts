// From a demo household to the facts of the contract: what is left when names, phones and streets go.
import type { Household, Person } from '../rules/contract.ts';
import { demoHouseholds } from './households.ts';
import type { DemoHousehold, DemoPerson } from './types.ts';

/** The demo household with this key. Throws when there is none: a scene must not run on nothing. */
export function demoHousehold(key: string): DemoHousehold {
  const found = demoHouseholds.find((household) => household.key === key);
  if (!found) throw new Error(`there is no demo household "${key}"`);
  return found;
}

const identity = [
  'key',
  'given',
  'family',
  'birthYear',
  'language',
  'interpreter',
  'phone',
  'numbered',
] as const satisfies (keyof DemoPerson)[];

export function personFacts(person: DemoPerson): Person {
  const facts: Record<string, unknown> = { ...person, id: person.key };
  for (const field of identity) delete facts[field];
  return facts as Person;
}

export function householdFacts(household: DemoHousehold): Household {
  const { municipality, dwelling, energy, events } = household;
  return { id: household.key, municipality, dwelling, energy, events, persons: household.persons.map(personFacts) };
}
