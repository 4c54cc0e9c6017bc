// A database of its own for one test file: a copy of the migrated template, some tens of milliseconds.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openPool } from '../../kernel/db.ts';
import type { Keys } from '../../kernel/keys.ts';
import { urlFor } from '../../kernel/migrate.ts';
import { templateName } from './global-postgres.ts';
import { testKeys } from './keys.ts';

export type TestDatabase = {
  /** As the application logs in. */
  url: string;
  /** As the administrator, whom row security does not bind: to arrange and to look behind the walls. */
  adminUrl: string;
  pool: pg.Pool;
  /** A pool of the administrator. */
  admin: pg.Pool;
  keys: Keys;
  close(): Promise<void>;
};

const on = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

async function cloneDatabase(server: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name} template ${templateName} strategy file_copy`);
  // a copy does not take over who may enter
  await client.query(`revoke all on database ${name} from public; grant connect on database ${name} to hs_login, hs_queue`);
  await client.end();
  const adminUrl = on(server, name);
  const url = urlFor(adminUrl, testKeys, 'hs_login');
  const pool = openPool(url);
  const admin = openPool(adminUrl, { max: 2 });
  return {
    url,
    adminUrl,
    pool,
    admin,
    keys: testKeys,
    close: async () => {
      await Promise.all([pool.end(), admin.end()]);
      const last = new pg.Client({ connectionString: server });
      await last.connect();
      await last.query(`drop database if exists ${name} with (force)`);
      await last.end();
    },
  };
}

/** For a test file that runs under vitest. */
export const testDatabase = (): Promise<TestDatabase> => cloneDatabase(inject('postgres'));
