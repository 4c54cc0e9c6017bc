// Where tests keep what they throw away: in memory where there is enough of it (a container often has 64 MB of /dev/shm), else in the temporary folder.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const enough = 2_000_000_000;

export function scratchParent(): string {
  if (!existsSync('/dev/shm')) return os.tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize >= enough ? '/dev/shm' : os.tmpdir();
}

/** A new folder that every user can walk into: started as root, the database server runs as another user. */
export function scratchFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(scratchParent(), prefix));
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o755 });
  return folder;
}
