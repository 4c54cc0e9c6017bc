// Jobs: they exist when the transaction that asked for them does, run as an actor of their tenant, and are tried again when they fail.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import { staff } from '../test/harness/staff.ts';
import { fixedClock } from './clock.ts';
import { asActor, execute } from './db.ts';
import { newId } from './ids.ts';
import { jobActor } from './actor.ts';
import { addJob, defineJob, houseKeeping, startWorker } from './jobs.ts';
import { urlFor } from './migrate.ts';

let database: TestDatabase;
const someone = staff('socialWorker', { tenantId: 2 });
const clock = fixedClock('2025-02-18T09:24:00Z');

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001'), (2, 'Two', '99002')`);
  await database.admin.query(
    `insert into hs.team (tenant_id, id, name) select n, gen_random_uuid(), 'Team ' || n from generate_series(1, 2) n`,
  );
});
afterAll(() => database.close());

it('runs what a committed transaction asked for, in its tenant, and nothing of a transaction that failed', async () => {
  const done: string[] = [];
  let finished = (): void => {};
  const last = new Promise<void>((resolve) => (finished = resolve));
  const look = defineJob<{ text: string }>('test.look', async ({ text }, { db, actor, clock: given }) => {
    const teams = await execute<{ name: string }>(db, 'select name from hs.team', []);
    done.push(`${text} ${actor.tenantId} ${given.today()} ${teams.map((team) => team.name).join()}`);
  });
  let stumbled = (): void => {};
  const first = new Promise<void>((resolve) => (stumbled = resolve));
  let attempts = 0;
  const stumble = defineJob('test.stumble', async () => {
    if (++attempts === 1) {
      stumbled();
      throw new Error('the first time');
    }
    finished();
  });
  await expect(
    asActor(database.pool, database.keys, someone, async (db) => {
      await addJob(db, 'test.look', { text: 'never' });
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  await asActor(database.pool, database.keys, someone, async (db) => {
    await addJob(db, 'test.look', { text: 'hello' });
    await addJob(db, 'test.stumble', {});
  });
  const failures: string[] = [];
  const options = { queueUrl: urlFor(database.adminUrl, database.keys, 'hs_queue'), pool: database.pool, keys: database.keys, clock };
  const worker = await startWorker({
    ...options,
    jobs: [look, stumble, houseKeeping],
    onError: (name, error) => failures.push(`${name}: ${error.message}`),
  });
  // the queue waits longer before each new attempt; the test does not
  await first;
  await new Promise((resolve) => setTimeout(resolve, 100));
  await database.admin.query('update graphile_worker._private_jobs set run_at = now()');
  await last;
  await worker.stop();
  expect(done).toEqual(['hello 2 2025-02-18 Team 2']);
  expect(failures).toEqual(['test.stumble: the first time']);
});

it('says that the connection of the queue is gone', async () => {
  let heard = (_name: string): void => {};
  const said = new Promise<string>((resolve) => (heard = resolve));
  const worker = await startWorker({
    queueUrl: urlFor(database.adminUrl, database.keys, 'hs_queue'),
    pool: database.pool,
    keys: database.keys,
    clock,
    jobs: [houseKeeping],
    onError: (name) => heard(name),
  });
  // The connection that waits for new jobs; it is there a moment after the start.
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hs_queue' and datname = current_database() and query ilike 'listen%'`;
  while ((await database.admin.query(end)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await said).toBe('queue');
  await worker.stop();
});

it('cannot be asked for another tenant, nor past the door', async () => {
  const as = (text: string): Promise<unknown> => asActor(database.pool, database.keys, someone, (db) => execute(db, text, []));
  await expect(as(`select hs.add_job(1, 'test.look', '{}', null, null)`)).rejects.toThrow('an actor of its tenant');
  await expect(as(`select hs_queue.add(1, 'test.look', '{}', null, null)`)).rejects.toThrow('permission denied');
  await expect(as(`select graphile_worker.add_job('test.look')`)).rejects.toThrow('permission denied');
});

it('clears away the answers to requests of more than two days ago', async () => {
  await database.admin.query(
    `insert into hs.idempotency (tenant_id, account_id, key, fingerprint, status, at) values (2, $1, 'old', '', 201, '2025-02-15T00:00:00Z'), (2, $1, 'new', '', 201, '2025-02-18T09:00:00Z'), (1, $1, 'other', '', 201, '2025-02-15T00:00:00Z')`,
    [newId()],
  );
  const actor = jobActor(2);
  await asActor(database.pool, database.keys, actor, (db) => houseKeeping.run(null, { db, actor, keys: database.keys, clock }));
  const { rows } = await database.admin.query<{ key: string }>('select key from hs.idempotency order by key');
  expect(rows.map((row) => row.key)).toEqual(['new', 'other']);
  const { rows: parts } = await database.admin.query(`select to_regclass('hs.audit_2025_03') is not null as made`);
  expect(parts).toEqual([{ made: true }]);
});
