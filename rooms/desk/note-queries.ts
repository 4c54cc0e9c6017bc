// The notes of a contact in the database, sealed. What may be written over what, and who opens them: notes.ts.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { FileColumns } from '../task/public.ts';
import { audienceOf } from './queries.ts';
import type { ContactRow } from './queries.ts';

export type NoteRow = {
  id: string;
  household_id: string;
  domain: string;
  sealed: Buffer;
  discussed: boolean;
  saved_by: string;
  saved_at: string;
  version: number;
};
const columns = ['id', 'household_id', 'domain', 'sealed', 'discussed', 'saved_by', 'saved_at', 'version'] as const;

export const noteRows = (db: Db, tenantId: number, contactId: string): Promise<NoteRow[]> =>
  db
    .selectFrom('contact_note')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('saved_at')
    .execute();

/** Held until what is saved is stored. */
export const noteForUpdate = (db: Db, tenantId: number, contactId: string, domain: string): Promise<NoteRow | undefined> =>
  db
    .selectFrom('contact_note')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where('domain', '=', domain)
    .forUpdate()
    .executeTakeFirst();

/** False where there is one of this domain already. */
export async function insertNote(
  db: Db,
  actor: Actor,
  clock: Clock,
  contact: ContactRow,
  note: { id: string; domain: string; sealed: Buffer; discussed: boolean },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('contact_note')
    .values({
      tenant_id: actor.tenantId,
      contact_id: contact.id,
      ...audienceOf(contact),
      ...note,
      saved_by: actor.accountId,
      saved_at: clock.now().toString(),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'contact_id', 'domain']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function keepPast(db: Db, tenantId: number, contact: ContactRow, row: NoteRow): Promise<void> {
  const { id, sealed, saved_by, saved_at, version } = row;
  await db
    .insertInto('contact_note_past')
    .values({ tenant_id: tenantId, id: newId(), note_id: id, ...audienceOf(contact), sealed, saved_by, saved_at, version })
    .execute();
}

export async function writeNote(
  db: Db,
  tenantId: number,
  id: string,
  note: { sealed: Buffer; discussed: boolean; savedBy: string; savedAt: string; version: number },
): Promise<void> {
  const { sealed, discussed, savedBy, savedAt, version } = note;
  await db
    .updateTable('contact_note')
    .set({ sealed, discussed, saved_by: savedBy, saved_at: savedAt, version })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** Each with the id of the note itself, by which it was sealed. */
export async function pastRows(
  db: Db,
  tenantId: number,
  contactId: string,
  domain: string,
): Promise<Omit<NoteRow, 'domain' | 'discussed'>[]> {
  const rows = await db
    .selectFrom('contact_note_past as p')
    .innerJoin('contact_note as n', (join) => join.onRef('n.tenant_id', '=', 'p.tenant_id').onRef('n.id', '=', 'p.note_id'))
    .select(['p.note_id as id', 'p.household_id', 'p.sealed', 'p.saved_by', 'p.saved_at', 'p.version'])
    .where('p.tenant_id', '=', tenantId)
    .where('n.contact_id', '=', contactId)
    .where('n.domain', '=', domain)
    .orderBy('p.version', 'desc')
    .execute();
  return rows;
}

type Sealed = { id: string; sealed: Buffer };

/** The notes of a contact with their earlier texts, as they lie there. */
export async function sealedNotes(db: Db, tenantId: number, contactId: string): Promise<(Sealed & { past: Sealed[] })[]> {
  const notes = await db
    .selectFrom('contact_note')
    .select(['id', 'sealed'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .execute();
  const past = (noteId: string): Promise<Sealed[]> =>
    db.selectFrom('contact_note_past').select(['id', 'sealed']).where('tenant_id', '=', tenantId).where('note_id', '=', noteId).execute();
  return Promise.all(notes.map(async (note) => ({ ...note, past: await past(note.id) })));
}

export async function moveNote(
  db: Db,
  tenantId: number,
  table: 'contact_note' | 'contact_note_past',
  id: string,
  columns: FileColumns & { household_id: string; sealed: Buffer },
): Promise<void> {
  await db.updateTable(table).set(columns).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}
