// Many requests at once over few connections, as random actors of random tenants, with every kind of failure in between: does one ever see what another may see?
// `npm run test:access:poolfuzz -- --requests 100000`. The same run with a session-level SET must leak, or the fuzz itself is blind.
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { pathToFileURL } from 'node:url';
import type { Actor } from '../kernel/actor.ts';
import { audit } from '../kernel/audit.ts';
import { beginAs, execute, openPool } from '../kernel/db.ts';
import type { Db } from '../kernel/db.ts';
import { newId } from '../kernel/ids.ts';
import type { Keys } from '../kernel/keys.ts';

export type FuzzResult = { requests: number; committed: number; failed: number; killed: number; leaks: number };
export type FuzzOptions = { adminUrl: string; loginUrl: string; keys: Keys; requests: number; seed: number; mutant?: boolean };

const tenants = 20;
const connections = 8;
const callers = 32;

// A small repeatable source of chance (mulberry32), so that a failing run can be run again.
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function arrange(admin: pg.Pool): Promise<void> {
  await admin.query(
    `insert into hs.tenant (id, name, municipality) select n, 'Tenant ' || n, '99001' from generate_series(1, $1::int) n on conflict do nothing`,
    [tenants],
  );
  await admin.query(
    `insert into hs.team (tenant_id, id, name) select 1 + n % $1::int, gen_random_uuid(), 'Team ' || n from generate_series(1, $1::int * 10) n on conflict do nothing`,
    [tenants],
  );
}

/** What a request does wrong, if anything. */
const failures: [until: number, (db: Db) => Promise<unknown>][] = [
  [0.08, () => Promise.reject(new Error('the handler throws'))],
  [0.14, (db) => execute(db, 'select 1 / 0', [])],
  [0.18, (db) => execute(db, 'select pg_sleep(0.05), set_local_that_does_not_exist()', [])],
  [0.21, (db) => Promise.all([execute(db, 'select 1 / 0', []), execute(db, 'select name from hs.team where tenant_id = $1', [1])])],
  [0.24, (db) => execute(db, `select hs.bind('')`, []).then(() => execute(db, 'select 1 / 0', []))],
];

const killedUntil = 0.26;

/** The way it must not be done: role and context of the session, left behind for whoever comes next. Only to see that the fuzz has eyes. */
async function careless(pool: pg.Pool, keys: Keys, actor: Actor, run: (db: Db) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    if (actor.grants.length > 0) {
      const { signContext } = await import('../kernel/context.ts');
      await client.query('set role hs_staff');
      await client.query(`set app.ctx = '${signContext(keys.context, actor)}'`);
    }
    await run({
      executeQuery: async (query: { sql: string; parameters: unknown[] }) => client.query(query.sql, query.parameters),
    } as unknown as Db);
    client.release();
  } catch (error) {
    // kept, unless the connection itself is gone
    client.release(!/^(22|42|P0)/.test((error as { code?: string }).code ?? '') && (error as Error).message !== 'the handler throws');
    throw error;
  }
}

export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { keys, loginUrl, requests } = options;
  const admin = openPool(options.adminUrl, { max: 2 });
  await arrange(admin);
  const pool = openPool(loginUrl, { max: connections });
  const random = chance(options.seed);
  const result: FuzzResult = { requests: 0, committed: 0, failed: 0, killed: 0, leaks: 0 };

  async function kill(db: Db): Promise<void> {
    const [backend] = await execute<{ pid: number }>(db, 'select pg_backend_pid() as pid', []);
    await admin.query('select pg_terminate_backend($1)', [backend!.pid]);
    result.killed++;
  }
  async function look(db: Db, tenant: number): Promise<void> {
    const rows = await execute<{ tenant_id: number }>(db, 'select distinct tenant_id from hs.team', []);
    result.leaks += rows.filter((row) => row.tenant_id !== tenant).length;
  }
  async function careful(actor: Actor, run: (db: Db) => Promise<void>): Promise<void> {
    const transaction = await beginAs(pool, keys, actor);
    try {
      await run(transaction.db);
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }
  async function request(): Promise<void> {
    const tenant = 1 + Math.floor(random() * tenants);
    // One in ten is an actor of a tenant that does not exist, who must see nothing; for the mutant, one who forgot to bind.
    const nobody = random() < 0.1;
    const actor: Actor = {
      tenantId: nobody ? 0 : tenant,
      accountId: newId(),
      roles: ['socialWorker'],
      teamIds: [newId()],
      personId: null,
      grants: nobody ? [] : [newId()],
      dbRole: 'hs_staff',
    };
    const luck = random();
    const failure = failures.find(([until]) => luck < until)?.[1] ?? (luck < killedUntil ? kill : undefined);
    const late = random() < 0.5;
    const work = async (db: Db): Promise<void> => {
      if (failure && !late) await failure(db);
      await look(db, actor.tenantId);
      if (!options.mutant && random() < 0.3) await audit(db, actor, { action: 'fuzz', subjects: [newId()] });
      if (random() < 0.2) await wait(random() * 3);
      await look(db, actor.tenantId);
      if (failure && late) await failure(db);
    };
    result.requests++;
    try {
      await (options.mutant ? careless(pool, keys, actor, work) : careful(actor, work));
      result.committed++;
    } catch {
      result.failed++;
    }
  }
  let left = requests;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (left-- > 0) await request();
    }),
  );
  await Promise.all([pool.end(), admin.end()]);
  return result;
}

async function main(): Promise<void> {
  const { startTestCluster, templateName } = await import('./harness/global-postgres.ts');
  const { testKeys } = await import('./harness/keys.ts');
  const { urlFor } = await import('../kernel/migrate.ts');
  const at = process.argv.indexOf('--requests');
  const requests = at > 0 ? Number(process.argv[at + 1]) : 100_000;
  const { cluster, stop } = await startTestCluster();
  try {
    const adminUrl = cluster.url(templateName);
    const base = { adminUrl, loginUrl: urlFor(adminUrl, testKeys, 'hs_login'), keys: testKeys, seed: 1 };
    const real = await fuzz({ ...base, requests });
    const mutant = await fuzz({ ...base, requests: 3000, mutant: true });
    console.log(JSON.stringify({ real, mutant }));
    if (real.leaks > 0 || mutant.leaks === 0) process.exitCode = 1;
  } finally {
    await stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
