// How a contact ends, and how one without a name gets one: records, undone by records.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Outcome, RightsState } from './closing.ts';
import { audienceOf } from './queries.ts';
import type { ContactRow } from './queries.ts';

export const closureOf = (db: Db, tenantId: number, contactId: string) =>
  db
    .selectFrom('contact_closure')
    .select(['id', 'outcome', 'rights_check', 'reason', 'to_team', 'referred_to', 'is_accepted', 'at', 'by_id'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();

export type ClosureRow = {
  outcome: Outcome;
  rightsCheck: RightsState;
  reason: string | null;
  toTeam: string | null;
  referredTo: string | null;
  isAccepted: boolean | null;
};

export async function insertClosure(db: Db, actor: Actor, clock: Clock, contact: ContactRow, closure: ClosureRow): Promise<string> {
  const id = newId();
  await db
    .insertInto('contact_closure')
    .values({
      tenant_id: actor.tenantId,
      id,
      contact_id: contact.id,
      ...audienceOf(contact),
      outcome: closure.outcome,
      rights_check: closure.rightsCheck,
      reason: closure.reason,
      to_team: closure.toTeam,
      referred_to: closure.referredTo,
      is_accepted: closure.isAccepted,
      at: clock.now().toString(),
      by_id: actor.accountId,
    })
    .execute();
  return id;
}

export async function undoClosure(db: Db, actor: Actor, clock: Clock, closureId: string): Promise<void> {
  await db
    .updateTable('contact_closure')
    .set({ undone_at: clock.now().toString(), undone_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', closureId)
    .execute();
}

// ---------------------------------------------------------------- from no name to a name

export const linkOf = (db: Db, tenantId: number, contactId: string) =>
  db
    .selectFrom('contact_link')
    .select(['id', 'from_household', 'from_person', 'household_id', 'person_id', 'consent_id', 'moved', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();

export type LinkRow = { fromHousehold: string; fromPerson: string | null; personId: string; consentId: string | null; moved: unknown };

/** `contact` already has its new household. */
export async function insertLink(db: Db, actor: Actor, clock: Clock, contact: ContactRow, link: LinkRow): Promise<string> {
  const id = newId();
  await db
    .insertInto('contact_link')
    .values({
      tenant_id: actor.tenantId,
      id,
      contact_id: contact.id,
      ...audienceOf(contact),
      from_household: link.fromHousehold,
      from_person: link.fromPerson,
      person_id: link.personId,
      consent_id: link.consentId,
      moved: JSON.stringify(link.moved),
      at: clock.now().toString(),
      by_id: actor.accountId,
    })
    .execute();
  return id;
}

export async function undoLink(db: Db, actor: Actor, clock: Clock, linkId: string): Promise<void> {
  await db
    .updateTable('contact_link')
    .set({ undone_at: clock.now().toString(), undone_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', linkId)
    .execute();
}
