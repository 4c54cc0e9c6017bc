// One line on a file, apart from any conversation: a call, a visit, a mail. Sealed with the key of the household.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Keys } from '../../kernel/keys.ts';
import { openNote, sealNote } from '../../kernel/notes.ts';
import type { FileColumns } from '../task/public.ts';

export async function insertHouseholdNote(
  db: Db,
  keys: Keys,
  actor: Actor,
  clock: Clock,
  note: { householdId: string; personId: string | null; channel: string; text: string; file: FileColumns },
): Promise<string> {
  const id = newId();
  const sealed = await sealNote(db, keys, actor.tenantId, note.householdId, id, note.text);
  await db
    .insertInto('household_note')
    .values({
      tenant_id: actor.tenantId,
      id,
      household_id: note.householdId,
      person_id: note.personId,
      channel: note.channel,
      sealed,
      by_id: actor.accountId,
      at: clock.now().toString(),
      ...note.file,
    })
    .execute();
  return id;
}

export async function householdNotes(db: Db, keys: Keys, tenantId: number, householdId: string) {
  const rows = await db
    .selectFrom('household_note as n')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'n.tenant_id').onRef('a.id', '=', 'n.by_id'))
    .select(['n.id', 'n.channel', 'n.sealed', 'n.by_id', 'n.at', 'n.person_id', 'a.name'])
    .where('n.tenant_id', '=', tenantId)
    .where('n.household_id', '=', householdId)
    .where('n.undone_at', 'is', null)
    .orderBy('n.at', 'desc')
    .limit(200)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      channel: row.channel,
      text: await openNote(db, keys, tenantId, householdId, row.id, row.sealed),
      by: { id: row.by_id, name: row.name ?? '' },
      at: row.at,
      personId: row.person_id,
    })),
  );
}

export async function undoHouseholdNote(db: Db, actor: Actor, clock: Clock, noteId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('household_note')
    .set({ undone_at: clock.now().toString(), undone_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', noteId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
