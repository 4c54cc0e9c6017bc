// The households of the contract by the hundreds: what facts.ts gives for one, for many, from the same rows by the same rules.
import type { Db } from '../../../kernel/db.ts';
import type { Household } from '../../../rules/contract.ts';
import { mergedInto, personsById } from '../identity/queries.ts';
import type { PersonRow } from '../identity/queries.ts';
import type { Scope } from '../scope.ts';
import { assemble } from './assemble.ts';
import { factsOfMany, lastConsents, mainAddressesOf, membersOfMany } from './bulk-queries.ts';

const of = <Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> => {
  const found = new Map<Key, Row[]>();
  for (const row of rows) {
    const known = found.get(key(row));
    if (known) known.push(row);
    else found.set(key(row), [row]);
  }
  return found;
};

/** `hidden`, `deceased`: ids of persons. */
export type ManyFacts = { household: Household; hidden: ReadonlySet<string>; deceased: ReadonlySet<string> };

/** By household: the facts as known for the day. Households that the actor may not see, or in which nobody lives, are not in it. */
export async function householdsFacts(db: Db, actor: Scope, householdIds: string[], on: string): Promise<Map<string, ManyFacts>> {
  if (householdIds.length === 0) return new Map();
  const memberships = await membersOfMany(db, actor, householdIds);
  const personIds = [...new Set(memberships.map((one) => one.person_id))];
  const [persons, facts, merged, addresses] = await Promise.all([
    personsById(db, actor, personIds),
    factsOfMany(db, actor, householdIds, personIds),
    mergedInto(db, actor, personIds),
    mainAddressesOf(db, actor, householdIds, on),
  ]);
  const births = new Map(persons.map((person) => [person.id, person.birth_date]));
  const into = new Map([...merged].map(([id, one]) => [id, one.into]));
  const municipalities = new Map(addresses.map((one) => [one.household_id, one.municipality]));
  const ofHousehold = of(
    facts.filter((fact) => fact.person_id === null),
    (fact) => fact.household_id,
  );
  const ofPerson = of(
    facts.filter((fact) => fact.person_id !== null),
    (fact) => fact.person_id!,
  );
  const found = new Map<string, ManyFacts>();
  const hidden = new Set(persons.filter((person) => person.shielded).map((person) => person.id));
  const deceased = new Set(persons.filter((person) => person.deceased_on !== null).map((person) => person.id));
  for (const [householdId, members] of of(memberships, (one) => one.household_id)) {
    const { household } = assemble({
      householdId,
      members: members.map((one) => ({
        personId: one.person_id,
        role: one.role,
        birthDate: births.get(one.person_id) ?? null,
        from: one.valid_from,
        until: one.valid_until,
      })),
      facts: [
        ...(ofHousehold.get(householdId) ?? []),
        ...[...new Set(members.map((one) => one.person_id))].flatMap((id) => ofPerson.get(id) ?? []),
      ],
      on,
      municipality: municipalities.get(householdId) ?? null,
      merged: into,
    });
    if (household.persons.length > 0) found.set(householdId, { household, hidden, deceased });
  }
  return found;
}

/** Whether somebody may be spoken to of their own accord: `no` after a withdrawal, `yes` while a consent runs, else `notAsked`. */
export type Consenting = 'yes' | 'no' | 'notAsked';

function consentingOf(
  consents: readonly { purpose: string; valid_until: string | null; withdrawn_at: string | null }[],
  on: string,
): Consenting {
  if (consents.some((one) => one.withdrawn_at !== null)) return 'no';
  return consents.some((one) => one.valid_until === null || one.valid_until >= on) ? 'yes' : 'notAsked';
}

/** By household; one without a consent is not in it. `purposes`: of each the last that was told counts. */
export async function consentingOfMany(
  db: Db,
  actor: Scope,
  householdIds: string[],
  purposes: string[],
  on: string,
): Promise<Map<string, Consenting>> {
  if (householdIds.length === 0) return new Map();
  const rows = await lastConsents(db, actor, householdIds, purposes);
  return new Map([...of(rows, (row) => row.household_id)].map(([id, consents]) => [id, consentingOf(consents, on)]));
}

export type Reach = {
  personId: string;
  name: string;
  birthDate: string | null;
  language: string | null;
  needsInterpreter: boolean | null;
  phones: string[];
  mail: string | null;
  /** null: not known, or kept from everybody. */
  address: { street: string; number: string; box: string | null; postalCode: string; city: string } | null;
  isAddressProtected: boolean;
  neverAlone: boolean;
  isDeceased: boolean;
};

/** How somebody can be reached, as the actor may see it. A protected address goes on no list, and a person whose address is protected gets no letter or visit. */
export async function reachOf(
  db: Db,
  actor: Scope,
  wanted: readonly { householdId: string; personId: string }[],
  on: string,
): Promise<Map<string, Reach>> {
  const [persons, addresses] = await Promise.all([
    personsById(db, actor, [...new Set(wanted.map((one) => one.personId))]),
    mainAddressesOf(db, actor, [...new Set(wanted.map((one) => one.householdId))], on),
  ]);
  const byId = new Map(persons.map((person) => [person.id, person]));
  const byHousehold = new Map(addresses.map((address) => [address.household_id, address]));
  const found = new Map<string, Reach>();
  for (const { householdId, personId } of wanted) {
    const person = byId.get(personId);
    if (person) found.set(householdId, reach(person, byHousehold.get(householdId) ?? null));
  }
  return found;
}

type AddressLine = Awaited<ReturnType<typeof mainAddressesOf>>[number];
function reach(person: PersonRow, address: AddressLine | null): Reach {
  const isAddressProtected = person.safety_flag === 'addressProtected' || address?.protected === true;
  return {
    personId: person.id,
    name: `${person.given} ${person.family}`.trim(),
    birthDate: person.birth_date,
    language: person.language,
    needsInterpreter: person.needs_interpreter,
    phones: person.phones.map((phone) => phone.number),
    mail: person.mail,
    address:
      address && !isAddressProtected
        ? { street: address.street, number: address.number, box: address.box, postalCode: address.postal_code, city: address.city }
        : null,
    isAddressProtected,
    neverAlone: person.safety_flag === 'staffSafety',
    isDeceased: person.deceased_on !== null,
  };
}
