// What other rooms may ask of this one. Whoever calls these from a route writes the audit row (request.audit) with the ids that come back.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { householdFacts as factsOfHousehold, noteFact, retractFact } from './fact/facts.ts';
import type { Noting } from './fact/facts.ts';
import type { Assembled, Provenance } from './fact/assemble.ts';
import type { FactRow } from './fact/weigh.ts';
import { assign, join, openHousehold, referenceOn, visibleHousehold } from './household/households.ts';
import { absorbedInto, follow, householdById as rowOfHousehold, membershipsOf } from './household/queries.ts';
import type { HouseholdRow } from './household/queries.ts';
import { newId } from '../../kernel/ids.ts';
import { notFound } from '../../kernel/errors.ts';
import { birthColumns, birthOf } from './identity/birth.ts';
import { addPerson, personById, personsById } from './identity/queries.ts';
import { merge, unmerge } from './identity/merging.ts';
import { addConsent } from './consent-queries.ts';

export { auditApart } from './audit-apart.ts';
export { bringAlong, bringBack } from './household/along.ts';
export type { Along } from './household/along.ts';
export { noteFact, retractFact };
export type { Assembled, FactRow, HouseholdRow, Noting, Provenance };

/** The household of the contract as known for a day, with the fact behind each value. 404 where the actor may not see the file. */
export const householdFacts = (db: Db, tenantId: number, householdId: string, on: string): Promise<Assembled> =>
  factsOfHousehold(db, { tenantId }, householdId, on);

/** What row security reads of a file, for rows of other rooms that belong to it. hs.household_follow() keeps them equal afterwards. */
export type HouseholdFile = {
  id: string;
  isAnonymous: boolean;
  pseudonym: string | null;
  absorbedInto: string | null;
  workerId: string | null;
  teamId: string | null;
  shielded: boolean;
  kin: string[];
  version: number;
};

/** null: there is no such household, or none that this actor may know of. */
export async function householdFile(db: Db, tenantId: number, householdId: string): Promise<HouseholdFile | null> {
  const row = await rowOfHousehold(db, { tenantId }, householdId);
  return (
    row && {
      id: row.id,
      isAnonymous: row.anonymous,
      pseudonym: row.pseudonym,
      absorbedInto: row.absorbed_into,
      workerId: row.worker_id,
      teamId: row.team_id,
      shielded: row.shielded,
      kin: row.kin,
      version: row.version,
    }
  );
}

/** Hands a file to a worker or a team, with its record. false: the actor may not see it. */
export async function giveFileTo(
  db: Db,
  actor: Actor,
  clock: Clock,
  householdId: string,
  to: { workerId: string | null; teamId: string | null },
): Promise<boolean> {
  const row = await rowOfHousehold(db, actor, householdId);
  if (row) await assign(db, actor, clock, row, to);
  return row !== null;
}

/** The ids of the household and of those without names that were merged into it: rows of other rooms keep the household they were made in. */
export const householdWithAbsorbed = (db: Db, tenantId: number, householdId: string): Promise<string[]> =>
  absorbedInto(db, { tenantId }, householdId);

/** Fills in what row security reads, on rows just written for a file that the actor may not see yet. */
export const followFile = (db: Db, tenantId: number, householdId: string): Promise<void> => follow(db, { tenantId }, householdId);

export type PersonName = { given: string; family: string };

/** null: no such person for this actor. */
export async function personName(db: Db, tenantId: number, personId: string): Promise<PersonName | null> {
  const row = await personById(db, { tenantId }, personId);
  return row && { given: row.given, family: row.family };
}

/** Names of those that the actor may see, by id. */
export async function personNames(db: Db, tenantId: number, personIds: string[]): Promise<Map<string, PersonName>> {
  const rows = await personsById(db, { tenantId }, [...new Set(personIds)]);
  return new Map(rows.map((row) => [row.id, { given: row.given, family: row.family }]));
}

/** `name`: as one says it, or the pseudonym; null for a household without either. */
export type Head = {
  householdId: string;
  personId: string;
  name: string | null;
  given: string;
  family: string;
  birthDate: string | null;
  language: string | null;
};

/** The reference person of a household on a day; null where the actor may not see the household, or nobody lives in it. */
export async function householdHead(db: Db, tenantId: number, householdId: string, on: string): Promise<Head | null> {
  return (await householdHeads(db, tenantId, [householdId], on)).get(householdId) ?? null;
}

export async function householdHeads(db: Db, tenantId: number, householdIds: string[], on: string): Promise<Map<string, Head>> {
  const ids = [...new Set(householdIds)];
  const memberships = await membershipsOf(db, { tenantId }, ids);
  const references = ids.flatMap(
    (id) =>
      referenceOn(
        memberships.filter((one) => one.household_id === id),
        on,
      ) ?? [],
  );
  const persons = new Map(
    (
      await personsById(
        db,
        { tenantId },
        references.map((one) => one.person_id),
      )
    ).map((row) => [row.id, row]),
  );
  const heads = new Map<string, Head>();
  for (const { household_id, person_id } of references) {
    const person = persons.get(person_id);
    const household = person && person.given + person.family === '' ? await rowOfHousehold(db, { tenantId }, household_id) : null;
    if (person)
      heads.set(household_id, {
        householdId: household_id,
        personId: person_id,
        name: `${person.given} ${person.family}`.trim() || household?.pseudonym || null,
        given: person.given,
        family: person.family,
        birthDate: birthOf(person),
        language: person.language,
      });
  }
  return heads;
}

/** The household that answers for a person; null where the actor may not see the person. */
export const homeOf = async (db: Db, tenantId: number, personId: string): Promise<string | null> =>
  (await personById(db, { tenantId }, personId))?.household_id ?? null;

/** Persons who live in the household on a day, reference person first. */
export async function membersOf(db: Db, tenantId: number, householdId: string, on: string): Promise<{ personId: string; role: string }[]> {
  return (await membershipsOf(db, { tenantId }, [householdId]))
    .filter((one) => one.valid_from <= on && (one.valid_until === null || one.valid_until >= on))
    .toSorted((one, other) => Number(other.role === 'reference') - Number(one.role === 'reference'))
    .map((one) => ({ personId: one.person_id, role: one.role }));
}

type Nameless = { role: string; birthDate?: string | null; language?: string | null; needsInterpreter?: boolean | null };

/**
 * A household of persons without identity, for a contact without a name: the same tables and the same facts as others have, but in no search.
 * The persons come back in the order given; the first should be the reference person.
 */
export async function openAnonymousHousehold(
  db: Db,
  actor: Actor,
  clock: Clock,
  given: { pseudonym?: string | null; teamId?: string | null; persons?: Nameless[] } = {},
): Promise<{ household: HouseholdRow; personIds: string[] }> {
  const household = await openHousehold(db, actor, clock, {
    isAnonymous: true,
    pseudonym: given.pseudonym ?? null,
    teamId: given.teamId ?? null,
  });
  const personIds: string[] = [];
  for (const one of given.persons ?? [{ role: 'reference' }]) personIds.push(await joinNameless(db, actor, clock, household, one));
  return { household, personIds };
}

/** Somebody without identity comes to live in a household without names; gives the id. null: the actor may not see it, or its people have names. */
export async function addNameless(db: Db, actor: Actor, clock: Clock, householdId: string, one: Nameless): Promise<string | null> {
  const household = await rowOfHousehold(db, actor, householdId);
  return household?.anonymous ? joinNameless(db, actor, clock, household, one) : null;
}

async function joinNameless(db: Db, actor: Actor, clock: Clock, household: HouseholdRow, one: Nameless): Promise<string> {
  const id = newId();
  await addPerson(db, actor, {
    id,
    household_id: household.id,
    given: '',
    family: '',
    original_name: null,
    ...birthColumns(one.birthDate ?? null),
    gender: null,
    language: one.language ?? null,
    written_language: null,
    needs_interpreter: one.needsInterpreter ?? null,
    phones: [],
    mail: null,
    safety_flag: null,
    safety_note: null,
    deceased_on: null,
    created_by: actor.accountId,
    created_at: clock.now().toString(),
  });
  await join(db, actor, clock, household, { personId: id, role: one.role, from: clock.today(), isMove: false });
  return id;
}

/**
 * The person without a name proves to be somebody known: the nameless reference person of `householdId` is merged into `personId`, and with it what was told.
 * Others of the nameless household stay in it. The id of the household that the person lives in, and of the merge (it can be undone).
 */
export async function nameHousehold(
  db: Db,
  actor: Actor,
  clock: Clock,
  householdId: string,
  personId: string,
): Promise<{ householdId: string; mergeId: string }> {
  await visibleHousehold(db, actor, householdId);
  const nameless = referenceOn(await membershipsOf(db, actor, [householdId]), clock.today());
  const person = await personById(db, actor, personId);
  if (!nameless || !person) throw notFound();
  const mergeId = await merge(db, actor, clock, nameless.person_id, personId);
  return { householdId: person.household_id, mergeId };
}

/** Undoes nameHousehold: the nameless person stands apart again, with what was told before. */
export const unnameHousehold = async (db: Db, actor: Actor, clock: Clock, mergeId: string): Promise<void> =>
  void (await unmerge(db, actor, clock, mergeId));

/** Notes a consent that was given in a conversation; gives its id. null: the actor may not see the file it belongs to. */
export async function giveConsent(
  db: Db,
  actor: Actor,
  clock: Clock,
  given: { householdId: string; personId: string; purpose: string; language: string },
): Promise<string | null> {
  const file = await rowOfHousehold(db, actor, given.householdId);
  if (!file) return null;
  const id = newId();
  await addConsent(
    db,
    actor,
    {
      id,
      household_id: file.id,
      person_id: given.personId,
      purpose: given.purpose,
      partner: null,
      field_classes: [],
      language: given.language,
      valid_from: clock.today(),
      valid_until: null,
      withdrawn_at: null,
      withdrawn_by: null,
      created_by: actor.accountId,
      recorded_at: clock.now().toString(),
    },
    { worker_id: file.worker_id, team_id: file.team_id, shielded: file.shielded, kin: file.kin },
  );
  return id;
}

// ---------------------------------------------------------------- many at once, for the scan and for lists

export { bornBetween, countKept, keptAfter } from './fact/bulk-queries.ts';
export type { KeptHousehold } from './fact/bulk-queries.ts';
export { consentingOfMany, householdsFacts, reachOf } from './fact/bulk.ts';
export type { Consenting, Reach } from './fact/bulk.ts';
