// The database of an installation: our own server in the data folder, or the one that DATABASE_URL names.
import path from 'node:path';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { Keys } from '../keys.ts';
import { startCluster } from './cluster.ts';

export type Database = {
  /** As the administrator: for migrations and for the first start, never for a request. */
  adminUrl: string;
  /** Process id of our own server; null when it is not ours. */
  pid(): number | null;
  /** True when the server was running already. */
  adopted: boolean;
  stop(): Promise<void>;
};

const oldest = 15;

async function checkVersion(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    const major = Math.floor(Number(rows[0]!.version) / 10_000);
    if (major < oldest) throw new Error(`it is PostgreSQL ${major}, Hoeksteen needs ${oldest} or newer`);
  } catch (error) {
    const { hostname } = new URL(url);
    throw new Error(`the database at ${hostname || 'DATABASE_URL'} cannot be used: ${(error as Error).message}`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

async function createOnce(serverUrl: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: serverUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

export async function openDatabase(config: Config, keys: Keys, say: (text: string) => void): Promise<Database> {
  if (config.databaseUrl !== null) {
    await checkVersion(config.databaseUrl);
    return { adminUrl: config.databaseUrl, pid: () => null, adopted: false, stop: async () => {} };
  }
  const folder = path.join(config.dataFolder, 'postgres');
  const cluster = await startCluster({ folder, password: keys.databasePassword('postgres'), onRestart: say });
  if (cluster.folder !== folder) say(`the database is in ${cluster.folder}, because its user cannot reach ${config.dataFolder}`);
  if (cluster.adopted) say('took over the database server that was left running');
  try {
    await createOnce(cluster.url('postgres'), 'hoeksteen');
  } catch (error) {
    await cluster.stop();
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new Error(`the keys in ${config.keysFile} are not those of the database in ${cluster.folder}: put the right keys back`, {
      cause: error,
    });
  }
  return { adminUrl: cluster.url('hoeksteen'), pid: cluster.pid, adopted: cluster.adopted, stop: cluster.stop };
}
