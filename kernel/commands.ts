// The commands of the operator: `hoeksteen audit verify` and `hoeksteen db migrate`. They work beside a running server as well as without one.
import { existsSync } from 'node:fs';
import { readCheckpoints, verifyAudit } from './audit-verify.ts';
import { readConfig } from './config.ts';
import { loadKeys } from './keys.ts';
import type { Keys } from './keys.ts';
import { FolderInUse, lockFolder } from './lock.ts';
import { migrate, urlFor } from './migrate.ts';
import { openDatabase } from './postgres/database.ts';

/** The database of this installation, opened for one piece of work and left as it was found. */
export async function withDatabase<T>(run: (adminUrl: string, keys: Keys) => Promise<T>): Promise<T> {
  const config = readConfig();
  if (config.databaseUrl === null && !existsSync(config.dataFolder))
    throw new Error(`there is no data folder ${config.dataFolder}: set HOEKSTEEN_DATA or DATABASE_URL`);
  const keys = loadKeys(config.keysFile);
  const unlock = config.databaseUrl === null ? lockUnlessUsed(config.dataFolder) : null;
  try {
    const database = await openDatabase(config, keys, () => {});
    try {
      return await run(database.adminUrl, keys);
    } finally {
      // A server that a running Hoeksteen uses, or that outlived one, is left running.
      if (!database.adopted) await database.stop();
    }
  } finally {
    unlock?.();
  }
}

/** null: a running Hoeksteen holds the folder, and its server is asked. */
function lockUnlessUsed(folder: string): (() => void) | null {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof FolderInUse) return null;
    throw error;
  }
}

/** Exit code: 0 nothing wrong, 1 faults found. */
export async function verifyCommand(options: { checkpoints?: string; tenant?: number }): Promise<number> {
  const checkpoints = options.checkpoints === undefined ? [] : readCheckpoints(options.checkpoints);
  const results = await withDatabase((adminUrl, keys) =>
    verifyAudit(urlFor(adminUrl, keys, 'hs_login'), keys, checkpoints, options.tenant),
  );
  let faults = 0;
  for (const result of results) {
    const speed = Math.round((result.rows / Math.max(result.milliseconds, 1)) * 1000);
    console.log(
      `tenant ${result.tenant}: ${result.rows} rows, ${result.seals} seals, ${result.waiting} rows not sealed yet, ${result.faults.length} faults (${speed} rows/s)`,
    );
    for (const fault of result.faults) console.log(`  ${fault}`);
    faults += result.faults.length;
  }
  if (options.checkpoints === undefined)
    console.log('without --checkpoints FILE a log whose end was cut off cannot be told from a whole one');
  return faults === 0 ? 0 : 1;
}

export async function migrateCommand(): Promise<void> {
  const { applied } = await withDatabase((adminUrl, keys) => migrate(adminUrl, keys));
  console.log(applied.length > 0 ? applied.map((name) => `ran ${name}`).join('\n') : 'nothing to do');
}
