// Files that people hand in or that we make, by uuid, encrypted per tenant. No name of a person or a file ever becomes part of a path.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from './ids.ts';
import { decryptBytes, encryptBytes } from './keys.ts';
import type { Keys } from './keys.ts';

export type Storage = {
  /** Returns the id under which the bytes can be read back. */
  save(tenantId: number, bytes: Buffer): Promise<string>;
  read(tenantId: number, id: string): Promise<Buffer>;
  remove(tenantId: number, id: string): Promise<void>;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const largestFile = 25_000_000;

export function fileStorage(folder: string, keys: Keys): Storage {
  const place = (tenantId: number, id: string): string => {
    if (!uuid.test(id) || !Number.isInteger(tenantId)) throw new Error('not the id of a file');
    return path.join(folder, String(tenantId), id.slice(-2), id);
  };
  return {
    async save(tenantId, bytes) {
      if (bytes.length > largestFile) throw new Error(`a file holds at most ${largestFile} bytes`);
      const id = newId();
      const file = place(tenantId, id);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      // Written beside and renamed: a file that exists is whole.
      await writeFile(`${file}.part`, encryptBytes(keys.derive('files', tenantId), bytes, id), { mode: 0o600, flush: true });
      await rename(`${file}.part`, file);
      return id;
    },
    read: async (tenantId, id) => decryptBytes(keys.derive('files', tenantId), await readFile(place(tenantId, id)), id),
    remove: (tenantId, id) => rm(place(tenantId, id), { force: true }),
  };
}
