// A person as it is read and changed.
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { notFound } from '../../../kernel/errors.ts';
import { openNationalNumber } from '../../../kernel/keys.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { noteBirth } from '../fact/facts.ts';
import { householdById } from '../household/queries.ts';
import type { ChangedPerson, Person } from '../schema.ts';
import { ageOn, birthColumns, birthOf } from './birth.ts';
import { keepNumber, warn } from './enter.ts';
import type { Door, Read } from './enter.ts';
import { indexPerson } from './index-person.ts';
import { formatNumber, maskNumber } from './national-number.ts';
import { changePerson, mergedInto, numbersOf, personById, removeNumbers } from './queries.ts';
import type { PersonRow } from './queries.ts';

export async function visiblePerson(db: Db, actor: Actor, personId: string): Promise<PersonRow> {
  const row = await personById(db, actor, personId);
  if (!row) throw notFound();
  return row;
}

/** The number is masked unless it was asked for with a reason. A national number counts above a bis number. */
export async function personOut(db: Db, actor: Actor, keys: Keys, clock: Clock, row: PersonRow, isUnmasked = false): Promise<Person> {
  const number = (await numbersOf(db, actor, row.id))[0];
  // sealed for the person it was noted of; after a merge that may be another record
  const digits = number
    ? openSealed(keys, actor.tenantId, row.id, number.sealed, [...(await mergedInto(db, actor, [row.id])).keys()])
    : null;
  const birth = birthOf(row);
  return {
    id: row.id,
    version: row.version,
    householdId: row.household_id,
    name: { given: row.given, family: row.family },
    originalName: row.original_name,
    birthDate: birth,
    age: ageOn(birth, row.deceased_on ?? clock.today()),
    nationalNumber:
      number && digits
        ? { kind: number.kind as 'national' | 'bis', number: isUnmasked ? formatNumber(digits) : maskNumber(digits), isMasked: !isUnmasked }
        : null,
    gender: row.gender as Person['gender'],
    language: row.language,
    writtenLanguage: row.written_language,
    needsInterpreter: row.needs_interpreter,
    phones: row.phones,
    mail: row.mail,
    safetyFlag: row.safety_flag as Person['safetyFlag'],
    safetyNote: row.safety_note,
    deceasedOn: row.deceased_on,
    isShielded: row.shielded,
    mergedInto: row.merged_into,
  };
}

/** A change as columns; what is absent stays. */
function columnsOf(body: ChangedPerson, read: Read): Parameters<typeof changePerson>[4] {
  return {
    ...(body.name && { given: read.given, family: read.family }),
    ...(body.originalName !== undefined && { original_name: body.originalName?.trim() || null }),
    ...((body.birthDate !== undefined || read.birth !== null) && birthColumns(read.birth)),
    ...((body.gender !== undefined || read.gender !== null) && { gender: read.gender }),
    ...(body.language !== undefined && { language: body.language }),
    ...(body.writtenLanguage !== undefined && { written_language: body.writtenLanguage }),
    ...(body.needsInterpreter !== undefined && { needs_interpreter: body.needsInterpreter }),
    ...(body.phones && { phones: read.phones }),
    ...(body.mail !== undefined && { mail: read.mail }),
    ...(body.safetyFlag !== undefined && { safety_flag: body.safetyFlag }),
    ...(body.safetyNote !== undefined && { safety_note: body.safetyNote?.trim() || null }),
    ...(body.deceasedOn !== undefined && { deceased_on: body.deceasedOn }),
  };
}

/** false: somebody else changed it since. `read` is the body, read and checked. */
export async function change(door: Door, row: PersonRow, version: number, body: ChangedPerson, read: Read): Promise<boolean> {
  const { db, actor, clock } = door;
  if ((await changePerson(db, actor, row.id, version, columnsOf(body, read))) === null) return false;
  // null: the number that stood there was of somebody else
  if (body.nationalNumber === null) await removeNumbers(db, actor, row.id);
  if (read.number) await keepNumber(door, row.id, read.number);
  const household = read.birth && read.birth !== birthOf(row) ? await householdById(db, actor, row.household_id) : null;
  if (household && read.birth) {
    const source =
      read.number && !body.birthDate
        ? { kind: 'document' as const, detail: 'nationalNumber' }
        : { kind: 'declared' as const, detail: null };
    await noteBirth(db, actor, clock, household, { personId: row.id, birth: read.birth, source });
  }
  await indexPerson(db, actor, row.id);
  await warn(door, row.id, read);
  return true;
}

// ---------------------------------------------------------------- numbers after a merge

function openSealed(keys: Keys, tenantId: number, personId: string, sealed: Buffer, others: string[]): string | null {
  for (const id of [personId, ...others]) {
    try {
      return openNationalNumber(keys, tenantId, id, sealed);
    } catch {
      // tied to another of the records that became this one
    }
  }
  return null;
}
