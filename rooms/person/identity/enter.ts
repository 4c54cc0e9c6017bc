// A person comes in: what was typed is read and checked, who looks alike is shown, and only then a record is made. The same on every path, so that no door
// lets doubles in. Who matches a shielded person is entered like everybody else, and the data protection officer is warned without anybody noticing.
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { problem } from '../../../kernel/errors.ts';
import type { Fault } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { nationalNumberIndex, sealNationalNumber } from '../../../kernel/keys.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { noteBirth } from '../fact/facts.ts';
import { join, noteAddress, openHousehold, visibleHousehold } from '../household/households.ts';
import type { HouseholdRow } from '../household/queries.ts';
import type { ChangedPerson, FoundPerson, NewPerson } from '../schema.ts';
import { findPersons } from '../search/find.ts';
import { nameQuestion } from '../search/keys.ts';
import { fold } from '../search/fold.ts';
import { noteCollision, waitForTwin } from '../search/queries.ts';
import { duplicateScore } from '../search/rank.ts';
import { birthColumns, birthFault } from './birth.ts';
import { indexPerson } from './index-person.ts';
import { readNationalNumber } from './national-number.ts';
import type { NationalNumber } from './national-number.ts';
import { isMail, readPhone } from './phone.ts';
import { addNumber, addPerson } from './queries.ts';
import type { PhoneRow } from './queries.ts';

export type Door = { db: Db; actor: Actor; clock: Clock; keys: Keys };
export const candidatesShown = 5;

type Typed = Omit<ChangedPerson, 'seen'> & { address?: NewPerson['address'] };
/** What was typed, as it is kept. */
export type Read = {
  given: string;
  family: string;
  birth: string | null;
  number: NationalNumber | null;
  phones: PhoneRow[];
  mail: string | null;
  gender: string | null;
};

/** Without what stands around it. A name in which nothing can be seen (a joiner, an accent without its letter) is none. */
function tidy(text = ''): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return /[^\p{C}\p{M}\p{Z}]/u.test(name) ? name : '';
}

/** Throws every fault at once, each by its pointer, never with the value. */
export function readTyped(typed: Typed, today: string): Read {
  const faults: Fault[] = [];
  const wrong = (pointer: string, code: string): null => {
    faults.push({ pointer, code, in: 'body' });
    return null;
  };
  const found = typed.nationalNumber?.trim() ? readNationalNumber(typed.nationalNumber, today) : null;
  const number = typeof found === 'string' ? wrong('/nationalNumber', found) : found;
  const birth = typed.birthDate ?? number?.birth ?? null;
  const fault = birth === null ? null : birthFault(birth, today);
  if (fault) wrong('/birthDate', fault);
  const phones = (typed.phones ?? []).flatMap(({ number: text, label }, index) => {
    const read = readPhone(text);
    if (read === null) wrong(`/phones/${index}/number`, 'phone.unreadable');
    return read === null ? [] : [{ id: newId(), number: read, label: label?.trim() || null }];
  });
  const mail = typed.mail?.trim() || null;
  if (mail !== null && !isMail(mail)) wrong('/mail', 'mail.unreadable');
  if (typed.deceasedOn && typed.deceasedOn > today) wrong('/deceasedOn', 'date.future');
  if (typed.deceasedOn && birth && typed.deceasedOn < birth) wrong('/deceasedOn', 'date.beforeBirth');
  const code = faults.find((one) => one.code.startsWith('nationalNumber'))?.code;
  if (faults.length > 0) throw problem(code ?? 'request.invalid', { status: 400, errors: faults });
  return {
    given: tidy(typed.name?.given),
    family: tidy(typed.name?.family),
    birth,
    number,
    phones,
    mail,
    gender: typed.gender ?? number?.gender ?? null,
  };
}

/** Before looking: whoever is entered at this very moment with the same birth date or name is waited for, so that a double click makes one record. */
export const waitForTwins = ({ db, actor }: Door, read: Read): Promise<void> =>
  waitForTwin(db, actor, read.birth ?? fold(`${read.given} ${read.family}`));

/** Who looks like what was typed, most likely first. */
export async function lookAlikes(
  { db, actor, keys }: Door,
  read: Read,
  address: NewPerson['address'],
  except: string | null = null,
): Promise<FoundPerson[]> {
  const asked = {
    name: `${read.given} ${read.family}`.trim(),
    birth: read.birth,
    phones: read.phones.map((phone) => phone.number),
    mail: read.mail,
  };
  const lives = address && !address.isProtected ? address : null;
  const byName = await findPersons(db, actor, keys, { ...asked, number: null, address: lives }, 20);
  const byNumber = read.number ? await findPersons(db, actor, keys, { ...asked, number: read.number.number, address: null }, 1) : [];
  const number = new Set(byNumber.map((one) => one.personId));
  return [...byNumber, ...byName.filter((one) => !number.has(one.personId) && one.score >= duplicateScore)].filter(
    (one) => one.personId !== except,
  );
}

export type Held = { held: FoundPerson[]; isBlocked: boolean };

/** Those that must be looked at before this entry is made. The same number blocks; others may have been seen and found different. */
export function heldBack(found: FoundPerson[], seen: string[]): Held | null {
  const isBlocked = found.some((one) => one.reason.includes('sameNumber'));
  const unseen = found.filter((one) => one.reason.includes('sameNumber') || !seen.includes(one.personId));
  return unseen.length === 0 ? null : { held: unseen.slice(0, candidatesShown), isBlocked };
}

type Placed = { household: HouseholdRow | null; role: string; from?: string; isMove?: boolean; teamId?: string | null };

/** Makes the record, in a household of its own where none is given. Nobody was held back. */
export async function enterPerson(
  door: Door,
  read: Read,
  typed: Typed,
  placed: Placed,
): Promise<{ personId: string; household: HouseholdRow }> {
  const { db, actor, clock } = door;
  const personId = newId();
  const household = placed.household ?? (await openHousehold(db, actor, clock, { teamId: placed.teamId ?? null }));
  await addPerson(db, actor, {
    id: personId,
    household_id: household.id,
    given: read.given,
    family: read.family,
    original_name: typed.originalName?.trim() || null,
    ...birthColumns(read.birth),
    gender: read.gender,
    language: typed.language ?? null,
    written_language: typed.writtenLanguage ?? null,
    needs_interpreter: typed.needsInterpreter ?? null,
    phones: read.phones,
    mail: read.mail,
    safety_flag: typed.safetyFlag ?? null,
    safety_note: typed.safetyNote?.trim() || null,
    deceased_on: typed.deceasedOn ?? null,
    created_by: actor.accountId,
    created_at: clock.now().toString(),
  });
  await join(db, actor, clock, household, { personId, role: placed.role, from: placed.from ?? clock.today(), isMove: false });
  if (read.number) await keepNumber(door, personId, read.number);
  if (read.birth) {
    const source =
      read.number && !typed.birthDate
        ? { kind: 'document' as const, detail: 'nationalNumber' }
        : { kind: 'declared' as const, detail: null };
    await noteBirth(db, actor, clock, await visibleHousehold(db, actor, household.id), { personId, birth: read.birth, source });
  }
  await indexPerson(db, actor, personId);
  if (typed.address) await noteAddress(db, actor, clock, household, typed.address);
  await warn(door, personId, read);
  return { personId, household };
}

/** The number is unique; 409 when it became somebody's in the meantime. */
export async function keepNumber({ db, actor, clock, keys }: Door, personId: string, number: NationalNumber): Promise<void> {
  const added = await addNumber(db, actor, {
    id: newId(),
    personId,
    kind: number.kind,
    sealed: sealNationalNumber(keys, actor.tenantId, personId, number.number),
    blind: nationalNumberIndex(keys, actor.tenantId, number.number),
    at: clock.now().toString(),
  });
  if (!added) throw problem('person.duplicate', { status: 409, candidates: [], isBlocked: true });
}

/** Runs on every entry, so that its time tells nothing. */
export async function warn({ db, actor, clock, keys }: Door, personId: string, read: Read): Promise<void> {
  const name = nameQuestion(actor.tenantId, `${read.given} ${read.family}`);
  await noteCollision(db, actor, {
    id: newId(),
    personId,
    blind: read.number && nationalNumberIndex(keys, actor.tenantId, read.number.number),
    spelled: name.spelled.flat(),
    sound: name.sound.flat(),
    birthDate: read.birth?.length === 10 ? read.birth : null,
    at: clock.now().toString(),
  });
}
