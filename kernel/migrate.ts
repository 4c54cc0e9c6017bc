// Brings a database to the newest schema: roles, then each file of db/migrations once, in order, in a transaction of its own. Forward only.
import { createHash, pbkdf2Sync, createHmac, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runMigrations } from 'graphile-worker';
import { contextPads } from './context.ts';
import type { Keys } from './keys.ts';
import { root } from './paths.ts';

const folder = path.join(root, 'db', 'migrations');
const lockNumber = 7_061_001;
const extensions = ['pg_trgm', 'unaccent', 'fuzzystrmatch', 'btree_gist', 'btree_gin'];

export type MigrationFile = { name: string; sql: string; hash: string };

export const migrationFiles = (): MigrationFile[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    });

/** The connection URL of the same database for another role. */
export function urlFor(adminUrl: string, keys: Keys, role: 'hs_login' | 'hs_queue'): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = keys.databasePassword(role);
  return url.href;
}

// What PostgreSQL stores for a password (RFC 5803), made here so that the password itself never stands in a statement.
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256');
  const hmac = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
}

async function prepareServer(client: pg.Client, keys: Keys): Promise<void> {
  await client.query(readFileSync(path.join(root, 'db', 'roles.sql'), 'utf8'));
  for (const role of ['hs_login', 'hs_queue']) {
    await client.query(`alter role ${role} password '${scramVerifier(keys.databasePassword(role))}'`);
  }
  const database = client.escapeIdentifier((await client.query<{ name: string }>('select current_database() as name')).rows[0]!.name);
  await client.query(`
    revoke all on database ${database} from public;
    grant connect on database ${database} to hs_login, hs_queue;
    grant create on database ${database} to hs_owner, hs_queue;
    create schema if not exists hs authorization hs_owner;
    create schema if not exists hs_queue authorization hs_queue;
    alter default privileges for role hs_owner revoke execute on functions from public;
    ${extensions.map((name) => `create extension if not exists ${name} with schema public;`).join('\n')}
    set role hs_owner;
    create table if not exists hs.migration (name text primary key, hash text not null, applied_at timestamptz not null default now());
    comment on table hs.migration is '@local which files have run';
    reset role;
  `);
}

async function runFile(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(
      `set local role hs_owner; set local search_path = hs, public; set local citus.multi_shard_modify_mode = 'sequential'`,
    );
    await client.query(file.sql);
    await client.query('insert into hs.migration (name, hash) values ($1, $2)', [file.name, file.hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const at = (error as pg.DatabaseError).position;
    const line = at ? `:${file.sql.slice(0, Number(at)).split('\n').length}` : '';
    throw new Error(`${file.name}${line}: ${(error as Error).message}`, { cause: error });
  }
}

async function runFiles(client: pg.Client): Promise<string[]> {
  const done = new Map(
    (await client.query<{ name: string; hash: string }>('select name, hash from hs.migration')).rows.map((row) => [row.name, row.hash]),
  );
  const files = migrationFiles();
  const names = new Set(files.map((file) => file.name));
  const unknown = [...done.keys()].find((name) => !names.has(name));
  if (unknown) throw new Error(`the database was migrated by a newer Hoeksteen (it knows ${unknown}): start that version`);
  const applied: string[] = [];
  for (const file of files) {
    const hash = done.get(file.name);
    if (hash === undefined) {
      await runFile(client, file);
      applied.push(file.name);
    } else if (hash !== file.hash) {
      throw new Error(`${file.name} was changed after it ran on this database: undo the change and write a new migration`);
    }
  }
  return applied;
}

// The one door to the queue for request roles; hs.add_job (which checks the actor) stands before it.
const queueDoor = `
  create or replace function hs_queue.add(p_tenant int, p_name text, p_payload jsonb, p_run_at timestamptz, p_key text) returns void
    language plpgsql security definer set search_path = '' as $$
  begin
    perform graphile_worker.add_job(p_name, json_build_object('tenantId', p_tenant, 'payload', p_payload), queue_name => null, run_at => p_run_at, job_key => p_key);
  end $$;
  revoke execute on function hs_queue.add(int, text, jsonb, timestamptz, text) from public;
  grant usage on schema hs_queue to hs_owner;
  grant execute on function hs_queue.add(int, text, jsonb, timestamptz, text) to hs_owner`;

async function prepareQueue(adminUrl: string, keys: Keys): Promise<void> {
  const pool = new pg.Pool({ connectionString: urlFor(adminUrl, keys, 'hs_queue'), max: 1 });
  pool.on('error', () => {});
  pool.on('connect', (connected) => connected.on('error', () => {}));
  try {
    await runMigrations({ pgPool: pool });
    await pool.query(queueDoor);
  } finally {
    await pool.end();
  }
}

async function writeContextKey(client: pg.Client, keys: Keys): Promise<void> {
  const { inner, outer } = contextPads(keys.context);
  await client.query('set role hs_owner');
  await client.query(
    `insert into hs.ctx_key (key_id, inner_pad, outer_pad) values ('current', $1, $2)
     on conflict (key_id) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad where ctx_key.inner_pad <> excluded.inner_pad`,
    [inner, outer],
  );
  await client.query('select hs.audit_partitions((now() at time zone $1)::date, 3)', ['UTC']);
  await client.query('reset role');
}

/** Returns the names of the files that ran. `adminUrl`: a role that may create roles and owns the database. */
export async function migrate(adminUrl: string, keys: Keys): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    await prepareServer(client, keys);
    const applied = await runFiles(client);
    await writeContextKey(client, keys);
    await prepareQueue(adminUrl, keys);
    return { applied };
  } finally {
    await client.end();
  }
}
