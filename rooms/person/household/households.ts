// Opening a household, who joins and who leaves, where they live, and the household as the screens read it.
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { notFound, problem } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { consentsOfHousehold } from '../consent-queries.ts';
import type { ConsentRow } from '../consent-queries.ts';
import type { AclRow } from '../fact/queries.ts';
import { ageOn, birthOf } from '../identity/birth.ts';
import { personsById } from '../identity/queries.ts';
import type { PersonRow } from '../identity/queries.ts';
import type { Household, NewAddress } from '../schema.ts';
import { addressKey } from '../search/keys.ts';
import { writeAddressKey } from '../search/queries.ts';
import {
  addAddress,
  addAssignment,
  addHousehold,
  addMembership,
  addressesOf,
  assignHousehold,
  changeMembership,
  endMainAddress,
  follow,
  householdById,
  membershipsOf,
  membershipsOfPerson,
  municipalityNamed,
  namesOfStaff,
  nameOfTeam,
  raiseHouseholdVersion,
} from './queries.ts';
import type { AddressRow, HouseholdRow, MembershipRow } from './queries.ts';
import type { Scope } from '../scope.ts';

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** The file, or the answer that it does not exist. */
export async function visibleHousehold(db: Db, actor: Scope, householdId: string): Promise<HouseholdRow> {
  const row = await householdById(db, actor, householdId);
  if (!row) throw notFound();
  return row;
}

export const aclOf = ({ worker_id, team_id, shielded, kin }: AclRow): AclRow => ({ worker_id, team_id, shielded, kin });

/** A new household. Who opens it works on it when that is a social worker; else the team does. */
export async function openHousehold(
  db: Db,
  actor: Actor,
  clock: Clock,
  given: { isAnonymous?: boolean; pseudonym?: string | null; teamId?: string | null; id?: string } = {},
): Promise<HouseholdRow> {
  const row = {
    id: given.id ?? newId(),
    anonymous: given.isAnonymous ?? false,
    pseudonym: given.pseudonym ?? null,
    worker_id: actor.roles.includes('socialWorker') ? actor.accountId : null,
    team_id: given.teamId ?? actor.teamIds[0] ?? null,
    shielded: false,
    kin: [],
    created_by: actor.accountId,
    created_at: clock.now().toString(),
  };
  await addHousehold(db, actor, row);
  return { ...row, absorbed_into: null, version: 1 };
}

type Joining = { personId: string; role: string; from: string; isMove: boolean };

export async function join(
  db: Db,
  actor: Actor,
  clock: Clock,
  household: HouseholdRow,
  { personId, role, from, isMove }: Joining,
): Promise<MembershipRow> {
  if (isMove) await leaveHomes(db, actor, personId, household.id, dayBefore(from));
  const row = {
    id: newId(),
    household_id: household.id,
    person_id: personId,
    role,
    valid_from: from,
    valid_until: null,
    created_by: actor.accountId,
    recorded_at: clock.now().toString(),
  };
  await addMembership(db, actor, row, aclOf(household));
  await raiseHouseholdVersion(db, actor, household.id);
  await follow(db, actor, household.id);
  await indexAddress(db, actor, household.id);
  return { ...row, version: 1 };
}

async function leaveHomes(db: Db, actor: Actor, personId: string, except: string, until: string): Promise<void> {
  for (const old of await membershipsOfPerson(db, actor, personId)) {
    if (old.household_id === except || old.valid_until !== null || old.valid_from > until) continue;
    if ((await changeMembership(db, actor, old.id, old.version, { valid_until: until })) === null)
      throw problem('conflict', { status: 409 });
  }
}

/** Role or period of a member. `null` end: lives here still. */
export async function changeMember(
  db: Db,
  actor: Actor,
  membership: MembershipRow,
  change: { role?: string; from?: string; until?: string | null },
): Promise<number | null> {
  const version = await changeMembership(db, actor, membership.id, membership.version, {
    ...(change.role !== undefined && { role: change.role }),
    ...(change.from !== undefined && { valid_from: change.from }),
    ...(change.until !== undefined && { valid_until: change.until }),
  });
  if (version === null) return null;
  await raiseHouseholdVersion(db, actor, membership.household_id);
  await follow(db, actor, membership.household_id);
  await indexAddress(db, actor, membership.household_id);
  return version;
}

/** Where the household lives. A new main address ends the one before it. */
export async function noteAddress(db: Db, actor: Actor, clock: Clock, household: HouseholdRow, address: NewAddress): Promise<AddressRow> {
  const from = address.from ?? clock.today();
  const kind = address.kind ?? 'main';
  const id = newId();
  if (kind === 'main') await endMainAddress(db, actor, household.id, { id, from, dayBefore: dayBefore(from) });
  const row: AddressRow = {
    id,
    household_id: household.id,
    kind,
    street: address.street.trim(),
    number: address.number.trim(),
    box: address.box?.trim() || null,
    postal_code: address.postalCode.trim(),
    city: address.city.trim(),
    country: address.country ?? 'BE',
    municipality: address.municipality ?? (await municipalityNamed(db, address.city.trim(), from)),
    valid_from: from,
    valid_until: address.until ?? null,
    protected: address.isProtected ?? false,
    created_by: actor.accountId,
    recorded_at: clock.now().toString(),
  };
  // as it is now: the row that was handed in may be older than its members
  await addAddress(db, actor, row, aclOf(await visibleHousehold(db, actor, household.id)));
  await raiseHouseholdVersion(db, actor, household.id);
  await indexAddress(db, actor, household.id);
  return row;
}

/** A protected address is not looked for. */
async function indexAddress(db: Db, actor: Scope, householdId: string): Promise<void> {
  const main = (await addressesOf(db, actor, householdId)).find((address) => address.kind === 'main' && address.valid_until === null);
  const key =
    main && !main.protected ? addressKey(actor.tenantId, { postalCode: main.postal_code, street: main.street, number: main.number }) : null;
  await writeAddressKey(db, actor, householdId, key);
}

/** Hands a file over. The change and who made it stay as a record. */
export async function assign(
  db: Db,
  actor: Actor,
  clock: Clock,
  household: HouseholdRow,
  to: { workerId: string | null; teamId: string | null },
): Promise<void> {
  const row = { id: newId(), household_id: household.id, to_worker: to.workerId, to_team: to.teamId, from_at: clock.now().toString() };
  await addAssignment(db, actor, row, aclOf(household));
  await assignHousehold(db, actor, household.id, to.workerId, to.teamId);
}

// ---------------------------------------------------------------- as the screens read it

export async function readHousehold(
  db: Db,
  actor: Scope,
  clock: Clock,
  household: HouseholdRow,
): Promise<{ household: Household; subjects: string[] }> {
  const memberships = await membershipsOf(db, actor, [household.id]);
  const persons = new Map(
    (await personsById(db, actor, [...new Set(memberships.map((one) => one.person_id))])).map((person) => [person.id, person]),
  );
  const addresses = await addressesOf(db, actor, household.id);
  const consents = await consentsOfHousehold(db, actor, household.id);
  const today = clock.today();
  const reference = referenceOn(memberships, today);
  const head = reference ? (persons.get(reference.person_id) ?? null) : null;
  const workers = await namesOfStaff(db, actor, household.worker_id ? [household.worker_id] : []);
  const team = household.team_id ? await nameOfTeam(db, actor, household.team_id) : null;
  return {
    household: {
      id: household.id,
      version: household.version,
      isAnonymous: household.anonymous,
      pseudonym: household.pseudonym,
      members: inOrder(memberships).map((one) => memberOut(one, persons.get(one.person_id) ?? null, today)),
      addresses: addresses.map(addressOut),
      language: head?.language ?? null,
      writtenLanguage: head?.written_language ?? null,
      needsInterpreter: head?.needs_interpreter ?? null,
      phones: head?.phones ?? [],
      safety: safetyOf([...persons.values()]),
      isShielded: household.shielded,
      worker: household.worker_id ? { id: household.worker_id, name: workers.get(household.worker_id) ?? '' } : null,
      team: household.team_id ? { id: household.team_id, name: team ?? '' } : null,
      consents: consents.map(consentOut),
      absorbedInto: household.absorbed_into,
    },
    subjects: [household.id, ...persons.keys()],
  };
}

export const referenceOn = (memberships: MembershipRow[], on: string): MembershipRow | null =>
  memberships.find((one) => one.role === 'reference' && one.valid_from <= on && (one.valid_until === null || one.valid_until >= on)) ??
  memberships.findLast((one) => one.role === 'reference') ??
  memberships[0] ??
  null;

// Who lives there now before who left, and the reference person before all.
const inOrder = (memberships: MembershipRow[]): MembershipRow[] =>
  memberships.toSorted(
    (one, other) =>
      Number(one.valid_until !== null) - Number(other.valid_until !== null) ||
      Number(other.role === 'reference') - Number(one.role === 'reference'),
  );

const memberOut = (one: MembershipRow, person: PersonRow | null, today: string): Household['members'][number] => {
  const birth = person && birthOf(person);
  return {
    id: one.id,
    personId: one.person_id,
    role: one.role as Household['members'][number]['role'],
    name: { given: person?.given ?? '', family: person?.family ?? '' },
    birthDate: birth,
    age: ageOn(birth, person?.deceased_on ?? today),
    from: one.valid_from,
    until: one.valid_until,
    version: one.version,
  };
};

export const addressOut = (row: AddressRow): Household['addresses'][number] => ({
  id: row.id,
  kind: row.kind,
  street: row.street,
  number: row.number,
  box: row.box,
  postalCode: row.postal_code,
  city: row.city,
  country: row.country,
  municipality: row.municipality,
  from: row.valid_from,
  until: row.valid_until,
  isProtected: row.protected,
});

export const consentOut = (row: ConsentRow): Household['consents'][number] => ({
  id: row.id,
  personId: row.person_id,
  purpose: row.purpose,
  partner: row.partner,
  fieldClasses: row.field_classes,
  language: row.language,
  givenOn: row.valid_from,
  until: row.valid_until,
  withdrawnOn: row.withdrawn_at === null ? null : dayOf(Temporal.Instant.from(row.withdrawn_at)),
});

// The danger of one member is the danger of whoever knocks at that door.
function safetyOf(persons: PersonRow[]): Household['safety'] {
  const flagged = persons.find((person) => person.safety_flag === 'staffSafety') ?? persons.find((person) => person.safety_flag !== null);
  return flagged ? { flag: flagged.safety_flag as 'staffSafety' | 'addressProtected', note: flagged.safety_note } : null;
}
