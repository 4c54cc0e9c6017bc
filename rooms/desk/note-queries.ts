// Notes: what was said, by life domain, sealed with the key of the household. A text that somebody else wrote is kept before it is written over.
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Keys } from '../../kernel/keys.ts';
import { openNote, sealNote } from '../../kernel/notes.ts';
import type { FileColumns } from '../task/public.ts';
import { audienceOf } from './queries.ts';
import type { ContactRow } from './queries.ts';
import type { DomainNote } from './schema.ts';
import type { Domain } from './themes.ts';

export type NoteWords = { text: string; strength: string | null; worry: string | null; wish: string | null };
type NoteRow = {
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

/** Within this time a save replaces one's own last version, so that half an hour of typing does not leave a hundred versions. */
const keepEvery = Temporal.Duration.from({ minutes: 10 });

async function opened(db: Db, keys: Keys, tenantId: number, row: NoteRow): Promise<DomainNote> {
  const plain = await openNote(db, keys, tenantId, row.household_id, row.id, row.sealed);
  const words: NoteWords = plain === null ? { text: '', strength: null, worry: null, wish: null } : (JSON.parse(plain) as NoteWords);
  return {
    domain: row.domain as Domain,
    ...words,
    discussed: row.discussed,
    savedBy: row.saved_by,
    savedAt: row.saved_at,
    version: row.version,
  };
}

export async function notesOf(db: Db, keys: Keys, tenantId: number, contactId: string): Promise<DomainNote[]> {
  const rows = await db
    .selectFrom('contact_note')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('saved_at')
    .execute();
  return Promise.all(rows.map((row) => opened(db, keys, tenantId, row)));
}

export type SavedNote = { ok: true; note: DomainNote } | { ok: false; current: DomainNote | null };

/** Saves when the caller read the newest version (0: there was none). The same words again change nothing, so a repeated save is free. */
export async function saveNote(
  db: Db,
  keys: Keys,
  actor: Actor,
  clock: Clock,
  contact: ContactRow,
  domain: Domain,
  said: NoteWords & { discussed: boolean },
  readVersion: number,
): Promise<SavedNote> {
  const { tenantId } = actor;
  const row = await db
    .selectFrom('contact_note')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contact.id)
    .where('domain', '=', domain)
    .forUpdate()
    .executeTakeFirst();
  const { discussed, ...words } = said;
  if (!row) {
    if (readVersion !== 0) return { ok: false, current: null };
    const id = newId();
    const sealed = await sealNote(db, keys, tenantId, contact.household_id, id, JSON.stringify(words));
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('contact_note')
      .values({
        tenant_id: tenantId,
        id,
        contact_id: contact.id,
        ...audienceOf(contact),
        domain,
        sealed,
        discussed,
        saved_by: actor.accountId,
        saved_at: clock.now().toString(),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'contact_id', 'domain']).doNothing())
      .executeTakeFirst();
    const notes = await notesOf(db, keys, tenantId, contact.id);
    const note = notes.find((one) => one.domain === domain) ?? null;
    return numInsertedOrUpdatedRows === 1n && note ? { ok: true, note } : { ok: false, current: note };
  }
  const current = await opened(db, keys, tenantId, row);
  const isSame =
    current.text === words.text &&
    current.strength === words.strength &&
    current.worry === words.worry &&
    current.wish === words.wish &&
    current.discussed === discussed;
  // The answer to a save was lost on the way: what is sent again is already stored.
  if (isSame) return { ok: true, note: current };
  if (row.version !== readVersion) return { ok: false, current };
  const now = clock.now();
  const isLongAgo = Temporal.Duration.compare(now.since(Temporal.Instant.from(row.saved_at)), keepEvery) > 0;
  if (row.saved_by !== actor.accountId || isLongAgo) {
    await db
      .insertInto('contact_note_past')
      .values({
        tenant_id: tenantId,
        id: newId(),
        note_id: row.id,
        ...audienceOf(contact),
        sealed: row.sealed,
        saved_by: row.saved_by,
        saved_at: row.saved_at,
        version: row.version,
      })
      .execute();
  }
  const sealed = await sealNote(db, keys, tenantId, contact.household_id, row.id, JSON.stringify(words));
  await db
    .updateTable('contact_note')
    .set({ sealed, discussed, saved_by: actor.accountId, saved_at: now.toString(), version: row.version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', row.id)
    .execute();
  return {
    ok: true,
    note: { ...current, ...words, discussed, savedBy: actor.accountId, savedAt: now.toString(), version: row.version + 1 },
  };
}

/** Earlier texts of one domain, newest first. */
export async function pastNotes(db: Db, keys: Keys, tenantId: number, contactId: string, domain: Domain): Promise<DomainNote[]> {
  const note = await db
    .selectFrom('contact_note')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where('domain', '=', domain)
    .executeTakeFirst();
  if (!note) return [];
  const rows = await db
    .selectFrom('contact_note_past')
    .select(['household_id', 'sealed', 'saved_by', 'saved_at', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('note_id', '=', note.id)
    .orderBy('version', 'desc')
    .execute();
  return Promise.all(rows.map((row) => opened(db, keys, tenantId, { ...row, id: note.id, domain, discussed: true })));
}

/** The notes of a contact go to another household: opened with the key of the one, sealed with the key of the other. */
export async function resealNotes(
  db: Db,
  keys: Keys,
  tenantId: number,
  contactId: string,
  from: string,
  to: string,
  file: FileColumns,
): Promise<void> {
  const notes = await db
    .selectFrom('contact_note')
    .select(['id', 'sealed'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .execute();
  for (const note of notes) {
    const past = await db
      .selectFrom('contact_note_past')
      .select(['id', 'sealed'])
      .where('tenant_id', '=', tenantId)
      .where('note_id', '=', note.id)
      .execute();
    const again = async (sealed: Buffer): Promise<Buffer> => {
      const plain = await openNote(db, keys, tenantId, from, note.id, sealed);
      return plain === null ? sealed : sealNote(db, keys, tenantId, to, note.id, plain);
    };
    await db
      .updateTable('contact_note')
      .set({ ...file, household_id: to, sealed: await again(note.sealed) })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', note.id)
      .execute();
    for (const old of past) {
      await db
        .updateTable('contact_note_past')
        .set({ ...file, household_id: to, sealed: await again(old.sealed) })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', old.id)
        .execute();
    }
  }
}
