// Notes: what was said, by life domain, sealed with the key of the household. A text that somebody else wrote is kept before it is written over.
import { Temporal } from 'temporal-polyfill';
import type { Acting } from '../../kernel/acting.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Keys } from '../../kernel/keys.ts';
import { openNote, sealNote } from '../../kernel/notes.ts';
import type { FileColumns } from '../task/public.ts';
import { insertNote, keepPast, moveNote, noteForUpdate, noteRows, pastRows, sealedNotes, writeNote } from './note-queries.ts';
import type { NoteRow } from './note-queries.ts';
import type { ContactRow } from './queries.ts';
import type { DomainNote } from './schema.ts';
import type { Domain } from './themes.ts';

type NoteWords = { text: string; strength: string | null; worry: string | null; wish: string | null };
/** What is to be saved. `readVersion`: the version that the writer had before him; 0 where there was none. */
export type Said = NoteWords & { discussed: boolean; readVersion: number };

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
  return Promise.all((await noteRows(db, tenantId, contactId)).map((row) => opened(db, keys, tenantId, row)));
}

type SavedNote = { ok: true; note: DomainNote } | { ok: false; current: DomainNote | null };

/** Saves when the caller read the newest version. The same words again change nothing, so a repeated save is free. */
export async function saveNote(acting: Acting, contact: ContactRow, domain: Domain, said: Said): Promise<SavedNote> {
  const { db, keys, actor, clock } = acting;
  const row = await noteForUpdate(db, actor.tenantId, contact.id, domain);
  if (!row) return firstNote(acting, contact, domain, said);
  const { discussed, readVersion, ...words } = said;
  const current = await opened(db, keys, actor.tenantId, row);
  // The answer to a save was lost on the way: what is sent again is already stored.
  if (isSame(current, said)) return { ok: true, note: current };
  if (row.version !== readVersion) return { ok: false, current };
  if (row.saved_by !== actor.accountId || isLongAgo(row.saved_at, clock)) await keepPast(db, actor.tenantId, contact, row);
  const saved = { discussed, savedBy: actor.accountId, savedAt: clock.now().toString(), version: row.version + 1 };
  const sealed = await sealNote(db, keys, actor.tenantId, contact.household_id, row.id, JSON.stringify(words));
  await writeNote(db, actor.tenantId, row.id, { sealed, ...saved });
  return { ok: true, note: { ...current, ...words, ...saved } };
}

async function firstNote({ db, keys, actor, clock }: Acting, contact: ContactRow, domain: Domain, said: Said): Promise<SavedNote> {
  const { discussed, readVersion, ...words } = said;
  if (readVersion !== 0) return { ok: false, current: null };
  const id = newId();
  const sealed = await sealNote(db, keys, actor.tenantId, contact.household_id, id, JSON.stringify(words));
  const isNew = await insertNote(db, actor, clock, contact, { id, domain, sealed, discussed });
  const notes = await notesOf(db, keys, actor.tenantId, contact.id);
  const note = notes.find((one) => one.domain === domain) ?? null;
  // Somebody else wrote the first one a moment before.
  return isNew && note ? { ok: true, note } : { ok: false, current: note };
}

const isSame = (one: DomainNote, other: Said): boolean =>
  one.text === other.text &&
  one.strength === other.strength &&
  one.worry === other.worry &&
  one.wish === other.wish &&
  one.discussed === other.discussed;

const isLongAgo = (at: string, clock: Clock): boolean =>
  Temporal.Duration.compare(clock.now().since(Temporal.Instant.from(at)), keepEvery) > 0;

/** Earlier texts of one domain, newest first. */
export async function pastNotes(db: Db, keys: Keys, tenantId: number, contactId: string, domain: Domain): Promise<DomainNote[]> {
  const rows = await pastRows(db, tenantId, contactId, domain);
  return Promise.all(rows.map((row) => opened(db, keys, tenantId, { ...row, domain, discussed: true })));
}

/** The notes of a contact go to another household: opened with the key of the one, sealed with the key of the other. */
export async function resealNotes(
  { db, keys, actor }: Acting,
  contactId: string,
  move: { from: string; to: string; file: FileColumns },
): Promise<void> {
  const { tenantId } = actor;
  const again = async (noteId: string, sealed: Buffer): Promise<Buffer> => {
    const plain = await openNote(db, keys, tenantId, move.from, noteId, sealed);
    return plain === null ? sealed : sealNote(db, keys, tenantId, move.to, noteId, plain);
  };
  for (const note of await sealedNotes(db, tenantId, contactId)) {
    const place = { ...move.file, household_id: move.to };
    await moveNote(db, tenantId, 'contact_note', note.id, { ...place, sealed: await again(note.id, note.sealed) });
    for (const old of note.past)
      await moveNote(db, tenantId, 'contact_note_past', old.id, { ...place, sealed: await again(note.id, old.sealed) });
  }
}
