// What happens to a contact between its opening and its end: taken, handed over, named, closed, opened again. Each leaves a record.
import { notFound, problem } from '../../kernel/errors.ts';
import type { Acting } from '../../kernel/acting.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { bringAlong, bringBack, giveConsent, giveFileTo, nameHousehold, unnameHousehold } from '../person/public.ts';
import type { Along } from '../person/public.ts';
import { fileOf, moveTasksOfContact, openTask, settleTasksOfContact } from '../task/public.ts';
import { whyItCannotClose } from './closing.ts';
import type { Closing } from './closing.ts';
import { closureOf, insertClosure, insertLink, linkOf, undoClosure, undoLink } from './end-queries.ts';
import { followHousehold } from './follow-queries.ts';
import { resealNotes } from './notes.ts';
import { answerTerm, isCaseworker, isNameless, openWords, startWords, takeTerm } from './opening.ts';
import { changeContact, contactById, contactForUpdate, insertHandover, moveParts } from './queries.ts';
import type { ContactRow } from './queries.ts';

/** The contact, held for writing. 404 where the actor may not see it. */
export async function heldContact(db: Db, actor: Actor, contactId: string): Promise<ContactRow> {
  const contact = await contactForUpdate(db, actor.tenantId, contactId);
  if (!contact) throw notFound();
  return contact;
}

export async function readContact(db: Db, actor: Actor, contactId: string): Promise<ContactRow> {
  const contact = await contactById(db, actor.tenantId, contactId);
  if (!contact) throw notFound();
  return contact;
}

/** A question that waits with a team becomes that of the worker who starts on it: S007, exactly one owner. */
export async function takeIfFree(db: Db, actor: Actor, clock: Clock, contact: ContactRow): Promise<ContactRow> {
  if (contact.owner_id !== null || !isCaseworker(actor) || contact.closed_at !== null) return contact;
  if (!actor.teamIds.includes(contact.owner_team ?? '') && !actor.roles.includes('head')) return contact;
  await handOver(db, actor, clock, contact, { ownerId: actor.accountId, ownerTeam: contact.owner_team });
  return heldContact(db, actor, contact.id);
}

export async function handOver(
  db: Db,
  actor: Actor,
  clock: Clock,
  contact: ContactRow,
  to: { ownerId: string | null; ownerTeam: string | null },
): Promise<void> {
  const owner = { ownerId: to.ownerId, ownerTeam: to.ownerTeam ?? (to.ownerId === actor.accountId ? contact.owner_team : null) };
  // Who hands over keeps seeing it until the other side takes it.
  const handedBy = owner.ownerId === actor.accountId ? null : actor.accountId;
  await insertHandover(db, actor, clock, contact, owner);
  const columns = { owner_id: owner.ownerId, owner_team: owner.ownerTeam, handed_by: handedBy };
  await moveParts(db, actor.tenantId, contact.id, columns);
  await changeContact(db, actor.tenantId, contact.id, columns);
  await moveTasksOfContact(db, actor, clock, contact.id, { owner: { workerId: owner.ownerId, teamId: owner.ownerTeam, handedBy } });
  // A household without names belongs to its one question: who takes the question must be able to read what was told.
  if (await isNameless(db, actor.tenantId, contact.household_id))
    await giveFileTo(db, actor, clock, contact.household_id, { workerId: owner.ownerId, teamId: owner.ownerTeam });
}

// ---------------------------------------------------------------- the end

export async function closeContact(db: Db, actor: Actor, clock: Clock, contact: ContactRow, closing: Closing): Promise<void> {
  const reasons = whyItCannotClose(
    { closedAt: contact.closed_at, themes: contact.themes, tags: contact.tags, owner: { kind: contact.owner_id ? 'worker' : 'team' } },
    closing,
  );
  if (reasons.length > 0)
    throw problem(reasons[0] === 'alreadyClosed' ? 'contact.closed' : 'contact.cannotClose', { status: 409, reasons });
  await insertClosure(db, actor, clock, contact, {
    outcome: closing.outcome!,
    rightsCheck: closing.rightsCheck!,
    reason: closing.reason?.trim() || null,
    toTeam: closing.toTeam ?? null,
    referredTo: closing.referredTo?.trim() || null,
    isAccepted: closing.isAccepted ?? null,
  });
  await changeContact(db, actor.tenantId, contact.id, { closed_at: clock.now().toString() });
  await settleTasksOfContact(db, actor, clock, contact.id);
  const file = { worker_id: contact.worker_id, team_id: contact.team_id, shielded: contact.shielded, kin: contact.kin };
  const common = { start: startWords, startedOn: clock.today(), householdId: contact.household_id, contactId: contact.id, file };
  if (closing.outcome === 'transferred' && closing.toTeam) {
    const what = { nl: 'Vraag overnemen', fr: 'Reprendre la demande', en: 'Take over the question' };
    await openTask(db, actor, clock, {
      ...common,
      kind: 'contact.take',
      what,
      term: takeTerm,
      owner: { workerId: null, teamId: closing.toTeam },
    });
  }
  if (closing.rightsCheck === 'planned') {
    const what = { nl: 'Rechten nakijken', fr: 'Vérifier les droits', en: 'Check rights' };
    await openTask(db, actor, clock, {
      ...common,
      kind: 'rights.check',
      what,
      term: { ...answerTerm, length: 10 },
      owner: { workerId: contact.owner_id, teamId: contact.owner_team },
    });
  }
}

/** Undo of closing: the question is open again and back on its list. */
export async function reopenContact(db: Db, actor: Actor, clock: Clock, contact: ContactRow): Promise<void> {
  const closure = await closureOf(db, actor.tenantId, contact.id);
  if (!closure || contact.closed_at === null) throw problem('contact.notClosed', { status: 409 });
  await undoClosure(db, actor, clock, closure.id);
  await settleTasksOfContact(db, actor, clock, contact.id);
  await changeContact(db, actor.tenantId, contact.id, { closed_at: null });
  await openTask(db, actor, clock, {
    kind: 'contact.open',
    what: openWords,
    start: startWords,
    startedOn: clock.today(),
    term: contact.owner_id ? answerTerm : takeTerm,
    householdId: contact.household_id,
    contactId: contact.id,
    owner: { workerId: contact.owner_id, teamId: contact.owner_team },
    file: { worker_id: contact.worker_id, team_id: contact.team_id, shielded: contact.shielded, kin: contact.kin },
  });
}

// ---------------------------------------------------------------- from no name to a name

/** With consent, the contact gets a name: what was told goes to the household of that person, notes under its key. */
export async function linkContact(acting: Acting, contact: ContactRow, personId: string, consent: { language: string }): Promise<string> {
  const { db, actor, clock } = acting;
  if (contact.person_id !== null || !(await isNameless(db, actor.tenantId, contact.household_id)))
    throw problem('contact.hasName', { status: 409 });
  const from = contact.household_id;
  // first those who came along, then the person: after that the household without names no longer exists
  const along = await bringAlong(db, actor, clock, from, personId);
  const { householdId, mergeId } = await nameHousehold(db, actor, clock, from, personId);
  const consentId = await giveConsent(db, actor, clock, { householdId, personId, purpose: 'linkContact', language: consent.language });
  await moveTo(acting, contact.id, { from, to: householdId, personId });
  const linked = await readContact(db, actor, contact.id);
  return insertLink(db, actor, clock, linked, { fromHousehold: from, fromPerson: null, personId, consentId, moved: { mergeId, along } });
}

/** Takes the name away again: notes and facts go back to the household without names. */
export async function unlinkContact(acting: Acting, contact: ContactRow): Promise<void> {
  const { db, actor, clock } = acting;
  const link = await linkOf(db, actor.tenantId, contact.id);
  if (!link) throw problem('contact.notLinked', { status: 409 });
  await undoLink(db, actor, clock, link.id);
  const { mergeId, along } = link.moved as { mergeId: string; along: Along | null };
  await unnameHousehold(db, actor, clock, mergeId);
  if (along) await bringBack(db, actor, along);
  await moveTo(acting, contact.id, { from: contact.household_id, to: link.from_household, personId: null });
}

async function moveTo(
  acting: Acting,
  contactId: string,
  { from, to, personId }: { from: string; to: string; personId: string | null },
): Promise<void> {
  const { db, actor, clock } = acting;
  const file = await fileOf(db, actor.tenantId, to);
  const known = file ?? { worker_id: null, team_id: null, shielded: false, kin: [] };
  await resealNotes(acting, contactId, { from, to, file: known });
  await moveParts(db, actor.tenantId, contactId, { household_id: to, ...known });
  await moveTasksOfContact(db, actor, clock, contactId, { householdId: to, file: known });
  await changeContact(db, actor.tenantId, contactId, { household_id: to, person_id: personId, ...known });
  if (!file) await followHousehold(db, actor.tenantId, to);
}
