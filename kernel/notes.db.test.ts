// Free notes and files: unreadable without their key, gone when the key of the household is gone (S004: notes of a conversation stay with the household).
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import { staff } from '../test/harness/staff.ts';
import { asActor } from './db.ts';
import { newId } from './ids.ts';
import { openNote, sealNote } from './notes.ts';
import { fileStorage, largestFile } from './storage.ts';

let database: TestDatabase;
const folder = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-files-'));
const actor = staff();
const as = <T>(run: Parameters<typeof asActor<T>>[3]): Promise<T> => asActor(database.pool, database.keys, actor, run);

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001')`);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

describe('a note', () => {
  const household = newId();
  const note = newId();
  it('is read back with the key of its household, and only in its own place', async () => {
    const sealed = await as((db) => sealNote(db, database.keys, 1, household, note, 'huur te hoog'));
    expect(sealed.includes('huur')).toBe(false);
    expect(await as((db) => openNote(db, database.keys, 1, household, note, sealed))).toBe('huur te hoog');
    await expect(as((db) => openNote(db, database.keys, 1, household, newId(), sealed))).rejects.toThrow();
  });
  it('is nothing once the key is destroyed', async () => {
    const sealed = await as((db) => sealNote(db, database.keys, 1, household, note, 'weg'));
    await database.admin.query('delete from hs.note_key where household_id = $1', [household]);
    expect(await as((db) => openNote(db, database.keys, 1, household, note, sealed))).toBeNull();
  });
  it('gets one key, also when two first notes come at once', async () => {
    const fresh = newId();
    const sealed = await Promise.all(['a', 'b', 'c'].map((text) => as((db) => sealNote(db, database.keys, 1, fresh, note, text))));
    expect(await as((db) => Promise.all(sealed.map((one) => openNote(db, database.keys, 1, fresh, note, one))))).toEqual(['a', 'b', 'c']);
  });
});

describe('a file', () => {
  it('is stored under an id, encrypted, for one tenant', async () => {
    const storage = fileStorage(folder, database.keys);
    const id = await storage.save(1, Buffer.from('inhoud van een loonfiche'));
    expect((await storage.read(1, id)).toString()).toBe('inhoud van een loonfiche');
    await expect(storage.read(2, id)).rejects.toThrow();
    const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(stored.map((entry) => entry.name)).toEqual([id]);
    expect(readFileSync(path.join(stored[0]!.parentPath, id)).includes('loonfiche')).toBe(false);
    await storage.remove(1, id);
    await expect(storage.read(1, id)).rejects.toThrow();
  });
  it.each(['../../etc/passwd', '', 'x', `${newId()}/..`, '%2e%2e'])('is never found under %j', async (id) => {
    await expect(fileStorage(folder, database.keys).read(1, id)).rejects.toThrow('not the id');
  });
  it('of more than the limit is refused', async () => {
    await expect(fileStorage(folder, database.keys).save(1, Buffer.alloc(largestFile + 1))).rejects.toThrow('at most');
  });
});
