// Contacts in the database: the question, its owner, its way to an end. Notes stand in note-queries.ts, lists in list-queries.ts.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { FileColumns } from '../task/public.ts';
import type { Channel } from './themes.ts';

const contactColumns = [
  'id',
  'household_id',
  'person_id',
  'channel',
  'question',
  'themes',
  'product_asked',
  'tags',
  'child_age',
  'opened_at',
  'opened_by',
  'owner_id',
  'owner_team',
  'handed_by',
  'worker_id',
  'team_id',
  'shielded',
  'kin',
  'closed_at',
  'version',
] as const;
export type ContactRow = NonNullable<Awaited<ReturnType<typeof contactById>>>;

export const contactById = (db: Db, tenantId: number, contactId: string) =>
  db.selectFrom('contact').select(contactColumns).where('tenant_id', '=', tenantId).where('id', '=', contactId).executeTakeFirst();

export const contactForUpdate = (db: Db, tenantId: number, contactId: string) =>
  db
    .selectFrom('contact')
    .select(contactColumns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .forUpdate()
    .executeTakeFirst();

/** What row security reads, for the rows under a contact. */
export const audienceOf = (contact: ContactRow) => ({
  household_id: contact.household_id,
  owner_id: contact.owner_id,
  owner_team: contact.owner_team,
  handed_by: contact.handed_by,
  worker_id: contact.worker_id,
  team_id: contact.team_id,
  shielded: contact.shielded,
  kin: contact.kin,
});

export type NewContactRow = {
  householdId: string;
  personId: string | null;
  channel: Channel;
  question: string;
  themes: string[];
  tags: string[];
  productAsked: string | null;
  childAge: number | null;
  ownerId: string | null;
  ownerTeam: string | null;
  file: FileColumns;
};

export async function insertContact(db: Db, actor: Actor, clock: Clock, contact: NewContactRow): Promise<string> {
  const id = newId();
  await db
    .insertInto('contact')
    .values({
      tenant_id: actor.tenantId,
      id,
      household_id: contact.householdId,
      person_id: contact.personId,
      channel: contact.channel,
      question: contact.question,
      themes: contact.themes,
      tags: contact.tags,
      product_asked: contact.productAsked,
      child_age: contact.childAge,
      opened_at: clock.now().toString(),
      opened_by: actor.accountId,
      owner_id: contact.ownerId,
      owner_team: contact.ownerTeam,
      handed_by: contact.ownerId === actor.accountId ? null : actor.accountId,
      ...contact.file,
    })
    .execute();
  return id;
}

export type ContactChange = Partial<{
  channel: Channel;
  question: string;
  themes: string[];
  tags: string[];
  product_asked: string | null;
  child_age: number | null;
  owner_id: string | null;
  owner_team: string | null;
  handed_by: string | null;
  household_id: string;
  person_id: string | null;
  closed_at: string | null;
}> &
  Partial<FileColumns>;

export async function changeContact(db: Db, tenantId: number, contactId: string, change: ContactChange): Promise<void> {
  await db
    .updateTable('contact')
    .set((where) => ({ ...change, version: where('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .execute();
}

type Audience = Partial<{ owner_id: string | null; owner_team: string | null; handed_by: string | null; household_id: string }> &
  Partial<FileColumns>;

/** Everything under a contact follows it: to another owner, to another household. Sealed texts are moved by notes.ts. */
export async function moveParts(db: Db, tenantId: number, contactId: string, to: Audience): Promise<void> {
  for (const table of ['contact_interpreter', 'contact_closure', 'contact_link', 'contact_note'] as const) {
    if (table === 'contact_note' && to.household_id) continue;
    await db.updateTable(table).set(to).where('tenant_id', '=', tenantId).where('contact_id', '=', contactId).execute();
  }
  if (to.household_id) return;
  const notes = await db
    .selectFrom('contact_note')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .execute();
  if (notes.length === 0) return;
  const ids = notes.map((note) => note.id);
  await db.updateTable('contact_note_past').set(to).where('tenant_id', '=', tenantId).where('note_id', 'in', ids).execute();
}

export async function insertHandover(
  db: Db,
  actor: Actor,
  clock: Clock,
  contact: ContactRow,
  to: { ownerId: string | null; ownerTeam: string | null },
): Promise<void> {
  await db
    .insertInto('contact_handover')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      contact_id: contact.id,
      from_worker: contact.owner_id,
      from_team: contact.owner_team,
      to_worker: to.ownerId,
      to_team: to.ownerTeam,
      by_id: actor.accountId,
      at: clock.now().toString(),
    })
    .execute();
}

// ---------------------------------------------------------------- the interpreter

export const interpretersOf = (db: Db, tenantId: number, contactId: string) =>
  db
    .selectFrom('contact_interpreter')
    .select(['id', 'language', 'mode', 'name', 'started_at', 'ended_at'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('started_at', 'desc')
    .execute();

export async function startInterpreter(
  db: Db,
  actor: Actor,
  clock: Clock,
  contact: ContactRow,
  said: { language: string; mode: string; name: string | null },
): Promise<void> {
  await db
    .insertInto('contact_interpreter')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      contact_id: contact.id,
      ...audienceOf(contact),
      ...said,
      started_at: clock.now().toString(),
      ended_at: null,
    })
    .execute();
}

export async function stopInterpreter(db: Db, tenantId: number, interpreterId: string, clock: Clock): Promise<void> {
  await db
    .updateTable('contact_interpreter')
    .set({ ended_at: clock.now().toString() })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', interpreterId)
    .execute();
}
