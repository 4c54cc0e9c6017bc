// Where drafts lie on the device: IndexedDB, by account, so that nobody who logs in later on this device finds them. They go as soon as the server has them.
import { openDB, type IDBPDatabase } from 'idb';
import type { DraftStore, LocalDraft } from './drafts.ts';

const name = 'hoeksteen';
const table = 'drafts';
let opening: Promise<IDBPDatabase> | null = null;

function database(): Promise<IDBPDatabase> {
  opening ??= openDB(name, 1, {
    upgrade: (db) => {
      db.createObjectStore(table, { keyPath: 'key' });
    },
    terminated: () => {
      opening = null;
    },
  });
  return opening;
}

export function deviceStore<V>(): DraftStore<V> {
  return {
    read: async (key) => (await (await database()).get(table, key)) as LocalDraft<V> | undefined,
    write: async (draft) => {
      // 'strict': on the disk before the promise is kept, so that a killed tab loses nothing.
      const change = (await database()).transaction(table, 'readwrite', { durability: 'strict' });
      await change.store.put(draft);
      await change.done;
    },
    remove: async (key) => {
      await (await database()).delete(table, key);
    },
  };
}

/** What this account typed on this device and what the server does not have yet. */
export async function unsentDrafts(accountId: string): Promise<{ key: string; editedAt: number }[]> {
  const all = (await (await database()).getAll(table)) as LocalDraft<unknown>[];
  return all
    .filter((draft) => draft.key.startsWith(`${accountId}/`))
    .map(({ key, editedAt }) => ({ key: key.slice(accountId.length + 1), editedAt }));
}
