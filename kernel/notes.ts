// Free notes, readable only with the key of their household. The key itself lies wrapped in hs.note_key; deleting that row destroys every note of the
// household, in every table, without searching for them (GDPR art. 17).
import { randomBytes } from 'node:crypto';
import { execute } from './db.ts';
import type { Db } from './db.ts';
import { decrypt, decryptBytes, encrypt, encryptBytes } from './keys.ts';
import type { Keys } from './keys.ts';

// Asked once a transaction for each household: a page shows many notes.
const asked = new WeakMap<Db, Map<string, Promise<Buffer | null>>>();

async function readKey(db: Db, keys: Keys, tenantId: number, householdId: string): Promise<Buffer | null> {
  const [row] = await execute<{ wrapped: Buffer | null }>(db, 'select hs.note_key_of($1, $2) as wrapped', [tenantId, householdId]);
  return row?.wrapped ? decryptBytes(keys.derive('note keys', tenantId), row.wrapped, householdId) : null;
}

function keyOf(db: Db, keys: Keys, tenantId: number, householdId: string): Promise<Buffer | null> {
  let known = asked.get(db);
  if (!known) asked.set(db, (known = new Map()));
  let key = known.get(householdId);
  if (!key) known.set(householdId, (key = readKey(db, keys, tenantId, householdId)));
  return key;
}

async function keyFor(db: Db, keys: Keys, tenantId: number, householdId: string): Promise<Buffer> {
  const known = await keyOf(db, keys, tenantId, householdId);
  if (known) return known;
  const wrapped = encryptBytes(keys.derive('note keys', tenantId), randomBytes(32), householdId);
  await execute(db, 'select hs.note_key_keep($1, $2, $3)', [tenantId, householdId, wrapped]);
  // Two first notes at once make one key: whoever lost reads the winner's.
  asked.get(db)?.delete(householdId);
  return (await keyOf(db, keys, tenantId, householdId))!;
}

/** `noteId` ties the text to its row. */
export async function sealNote(db: Db, keys: Keys, tenantId: number, householdId: string, noteId: string, text: string): Promise<Buffer> {
  return encrypt(await keyFor(db, keys, tenantId, householdId), text, noteId);
}

/** null when the key of the household was destroyed. */
export async function openNote(
  db: Db,
  keys: Keys,
  tenantId: number,
  householdId: string,
  noteId: string,
  sealed: Buffer,
): Promise<string | null> {
  const key = await keyOf(db, keys, tenantId, householdId);
  return key && decrypt(key, sealed, noteId);
}
