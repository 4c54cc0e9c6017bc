// Noting a fact, taking it back, and the household of the contract as it is known.
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { invalid, notFound, problem } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { addressesOf, membershipsOf, namesOfStaff } from '../household/queries.ts';
import type { HouseholdRow, MembershipRow } from '../household/queries.ts';
import { aclOf, visibleHousehold } from '../household/households.ts';
import { birthColumns } from '../identity/birth.ts';
import { indexPerson } from '../identity/index-person.ts';
import { changePerson, mergedInto, personById, personsById } from '../identity/queries.ts';
import type { Fact, NewFact } from '../schema.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import { fieldClassOf, hasItems, predicateOf } from './classes.ts';
import { addFact, factById, factsOf, retract } from './queries.ts';
import { valueFaults } from './validate.ts';
import { weigh } from './weigh.ts';
import type { FactRow, SourceKind, Weighed } from './weigh.ts';
import type { Scope } from '../scope.ts';

export type Noting = Omit<NewFact, 'personId' | 'itemId'> & { householdId: string; personId?: string | null; itemId?: string | null };

/** Notes one fact. Throws a problem with the pointer of what the contract refuses. */
export async function noteFact(db: Db, actor: Actor, clock: Clock, noting: Noting): Promise<FactRow> {
  const household = await visibleHousehold(db, actor, noting.householdId);
  const personId = noting.personId ?? null;
  const members = await membershipsOf(db, actor, [household.id]);
  refuseMisplaced(noting, personId, members);
  const fieldClass = fieldClassOf(noting.predicate);
  if (fieldClass === 'F4' && !actor.roles.some((role) => ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'].includes(role)))
    throw problem('fact.classRefused', { status: 403 });
  const faults = valueFaults(
    noting,
    members.map((one) => one.person_id),
    clock.today(),
  );
  if (faults.length > 0) throw problem('fact.invalid', { status: 400, errors: faults });
  const fact: FactRow = {
    id: newId(),
    household_id: household.id,
    person_id: personId,
    predicate: noting.predicate,
    item_id: noting.itemId ?? null,
    value: noting.value ?? null,
    source_kind: noting.source.kind,
    source_detail: noting.source.detail ?? null,
    valid_from: noting.since ?? null,
    valid_until: noting.until ?? null,
    field_class: fieldClass,
    recorded_at: clock.now().toString(),
    noted_by: actor.accountId,
    retracted_at: null,
    version: 1,
  };
  await storeFact(db, actor, household, fact);
  if (noting.predicate === 'birthDate') await carryBirth(db, actor, clock, household.id, personId!);
  return fact;
}

const storeFact = async (
  db: Db,
  actor: Actor,
  household: HouseholdRow,
  { version: _version, retracted_at: _retracted, ...fact }: FactRow,
): Promise<void> => addFact(db, actor, fact, aclOf(household));

function refuseMisplaced({ predicate, itemId, since, until }: Noting, personId: string | null, members: MembershipRow[]): void {
  const known = predicateOf(predicate);
  if (!known) throw invalid('/predicate', 'unknown');
  if (known.of === 'person' && personId === null) throw invalid('/personId', 'missing');
  if (known.of === 'household' && personId !== null) throw invalid('/personId', 'notOfPerson');
  if (personId !== null && !members.some((one) => one.person_id === personId)) throw invalid('/personId', 'notInHousehold');
  if (itemId && !hasItems(predicate)) throw invalid('/itemId', 'noList');
  if (since && until && until < since) throw invalid('/until', 'beforeSince');
}

/** The birth date is both a fact with its source and part of who somebody is; the fact that counts decides. */
async function carryBirth(db: Db, actor: Actor, clock: Clock, householdId: string, personId: string): Promise<void> {
  const person = await personById(db, actor, personId);
  if (!person) return;
  const all = (await factsOf(db, actor, householdId, [personId])).filter(
    (fact) => fact.person_id === personId && fact.predicate === 'birthDate',
  );
  const value = weigh(all, clock.today())?.fact.value;
  const birth = typeof value === 'string' ? value : null;
  if (birth === person.birth_date) return;
  await changePerson(db, actor, personId, person.version, birthColumns(birth));
  await indexPerson(db, actor, personId);
}

/** The birth date as a fact, for a person who was entered with one. */
export async function noteBirth(
  db: Db,
  actor: Actor,
  clock: Clock,
  household: HouseholdRow,
  { personId, birth, source }: { personId: string; birth: string; source: Fact['source'] },
): Promise<void> {
  if (birth.length < 10) return;
  await storeFact(db, actor, household, {
    id: newId(),
    household_id: household.id,
    person_id: personId,
    predicate: 'birthDate',
    item_id: null,
    value: birth,
    source_kind: source.kind,
    source_detail: source.detail,
    valid_from: null,
    valid_until: null,
    field_class: 'F1',
    recorded_at: clock.now().toString(),
    noted_by: actor.accountId,
    retracted_at: null,
    version: 1,
  });
}

/** Takes a fact back: it stays in the history and counts no more. */
export async function retractFact(db: Db, actor: Actor, clock: Clock, factId: string, reason: string | null): Promise<FactRow> {
  const fact = await factById(db, actor, factId);
  if (!fact) throw notFound();
  if (!(await retract(db, actor, factId, clock.now().toString(), reason))) throw problem('fact.retracted', { status: 409 });
  if (fact.predicate === 'birthDate' && fact.person_id) await carryBirth(db, actor, clock, fact.household_id, fact.person_id);
  return { ...fact, retracted_at: clock.now().toString(), version: fact.version + 1 };
}

// ---------------------------------------------------------------- reading

/** The household as the contract takes it, as known for a day. Throws notFound where the actor may not see it. */
export async function householdFacts(db: Db, actor: Scope, householdId: string, on: string): Promise<Assembled> {
  await visibleHousehold(db, actor, householdId);
  const memberships = await membershipsOf(db, actor, [householdId]);
  const ids = [...new Set(memberships.map((one) => one.person_id))];
  const persons = new Map((await personsById(db, actor, ids)).map((person) => [person.id, person]));
  const facts = await factsOf(db, actor, householdId, ids);
  const merged = await mergedInto(db, actor, ids);
  const main = (await addressesOf(db, actor, householdId)).find(
    (one) => one.kind === 'main' && one.valid_from <= on && (one.valid_until === null || one.valid_until >= on),
  );
  return assemble({
    householdId,
    members: memberships.map((one) => ({
      personId: one.person_id,
      role: one.role,
      birthDate: persons.get(one.person_id)?.birth_date ?? null,
      from: one.valid_from,
      until: one.valid_until,
    })),
    facts,
    on,
    municipality: main?.municipality ?? null,
    merged: new Map([...merged].map(([id, { into }]) => [id, into])),
  });
}

/** All facts of the household and its members, those that were taken back too. */
export async function factHistory(db: Db, actor: Scope, householdId: string): Promise<FactRow[]> {
  await visibleHousehold(db, actor, householdId);
  const memberships = await membershipsOf(db, actor, [householdId]);
  return factsOf(db, actor, householdId, [...new Set(memberships.map((one) => one.person_id))]);
}

export async function factsOut(db: Db, actor: Scope, facts: Weighed[]): Promise<Fact[]> {
  const names = await namesOfStaff(
    db,
    actor,
    facts.map(({ fact }) => fact.noted_by),
  );
  return facts.map(({ fact, differs }) => ({
    id: fact.id,
    pointer: `${fact.person_id === null ? '' : `/persons/${fact.person_id}`}/${fact.predicate}${fact.item_id === null ? '' : `/${fact.item_id}`}`,
    personId: fact.person_id,
    predicate: fact.predicate,
    itemId: fact.item_id,
    value: fact.value,
    source: sourceOf(fact),
    fieldClass: fact.field_class,
    since: fact.valid_from,
    until: fact.valid_until,
    notedBy: { id: fact.noted_by, name: names.get(fact.noted_by) ?? '' },
    notedAt: fact.recorded_at,
    version: fact.version,
    retractedAt: fact.retracted_at,
    differs: differs.map((other) => ({ id: other.id, value: other.value, source: sourceOf(other), notedAt: other.recorded_at })),
  }));
}

const sourceOf = (fact: FactRow): Fact['source'] => ({ kind: fact.source_kind as SourceKind, detail: fact.source_detail });

/** An income that was ended is no fact of today: an item without a value is left out of the list of what is known. */
export const isTold = ({ fact }: Weighed): boolean => fact.item_id === null || fact.value !== null;
