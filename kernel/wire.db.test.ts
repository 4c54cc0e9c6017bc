// What one turn asks leaves in one write, however many statements; a statement that fails takes along what stood behind it, and nothing that comes later.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import { packetsOf } from '../test/harness/packets.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import type { Actor } from './actor.ts';
import { beginAfter, beginAs, execute } from './db.ts';
import { newId } from './ids.ts';
import { ask } from './wire.ts';

let database: TestDatabase;
let client: pg.PoolClient;
const actor: Actor = { tenantId: 1, accountId: newId(), roles: ['head'], teamIds: [], personId: null, grants: [], dbRole: 'hs_staff' };

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001')`);
});
afterAll(() => database.close());

describe('a transaction costs three packets, however much it asks at once', () => {
  const work = async (transaction: Awaited<ReturnType<typeof beginAs>>): Promise<void> => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((letter) => execute(transaction.db, `select name as ${letter} from hs.tenant where id = $1`, [1])),
    );
    await transaction.commit();
  };
  it('when the actor is known: the work, the end', async () =>
    expect(await packetsOf(database.pool, async () => work(await beginAs(database.pool, database.keys, actor)))).toBe(2));
  it('when somebody must be asked for first: the question, the work, the end', async () => {
    const question = { text: 'select 1 as one', values: [] };
    expect(await packetsOf(database.pool, async () => work((await beginAfter(database.pool, database.keys, question, () => actor))!))).toBe(
      3,
    );
  });
});

describe('a statement that fails', () => {
  beforeAll(async () => void (client = await database.admin.connect()));
  afterAll(() => client.release());

  it('takes along what stood behind it and leaves what stood before', async () => {
    const results = await Promise.allSettled([
      ask(client, 'select 1 as one'),
      ask(client, 'select 1 / $1::int as broken', [0]),
      ask(client, 'select 2 as two'),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(results.slice(1).map((result) => (result as PromiseRejectedResult).reason.code)).toEqual(['22012', '22012']);
  });
  it('can be asked again, and so can what it took along', async () => {
    expect((await ask(client, 'select 1 / $1::int as broken', [1])).rows).toEqual([{ broken: 1 }]);
    expect((await ask(client, 'select 2 as two')).rows).toEqual([{ two: 2 }]);
  });
  it('that was never understood can be asked again when it is', async () => {
    await expect(ask(client, 'select later from pg_temp.later')).rejects.toMatchObject({ code: '42P01' });
    await ask(client, 'create temporary table later as select 3 as later');
    expect((await ask(client, 'select later from pg_temp.later')).rows).toEqual([{ later: 3 }]);
  });
  it('because its columns changed is prepared anew the next time', async () => {
    await ask(client, 'create temporary table shape as select 1 as one');
    expect((await ask(client, 'select * from pg_temp.shape')).rows).toEqual([{ one: 1 }]);
    await ask(client, 'alter table pg_temp.shape add column two int');
    await expect(ask(client, 'select * from pg_temp.shape')).rejects.toMatchObject({ code: '0A000' });
    expect((await ask(client, 'select * from pg_temp.shape')).rows).toEqual([{ one: 1, two: null }]);
  });
});

describe('an answer', () => {
  beforeAll(async () => void (client = await database.admin.connect()));
  afterAll(() => client.release());

  it('is the same the first time and from then on', async () => {
    const text = `select 9007199254740991 as big, date '2026-02-28' as day, timestamptz '2026-02-28 10:00+00' as at, array[1, 2] as list, null as nothing, $1::bytea as bytes`;
    const asked = (): Promise<unknown> => ask(client, text, [Buffer.from('é')]).then(({ rows }) => rows);
    const first = await asked();
    expect(first).toEqual([
      { big: 9007199254740991, day: '2026-02-28', at: '2026-02-28T10:00:00.000Z', list: [1, 2], nothing: null, bytes: Buffer.from('é') },
    ]);
    expect(await asked()).toEqual(first);
    expect(await Promise.all([asked(), asked()])).toEqual([first, first]);
  });
  it('says how many rows were touched', async () => {
    await ask(client, 'create temporary table few as select generate_series(1, 5) as n');
    expect(await ask(client, 'delete from pg_temp.few where n > $1', [2])).toMatchObject({ command: 'DELETE', count: 3, rows: [] });
    expect(await ask(client, 'insert into pg_temp.few values ($1), ($2)', [7, 8])).toMatchObject({ command: 'INSERT', count: 2 });
  });
  it('that cannot be read is the fault of its own statement alone', async () => {
    const [unreadable, other] = await Promise.allSettled([ask(client, 'select 9007199254740993 as big'), ask(client, 'select 4 as four')]);
    expect(unreadable).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('too large') } });
    expect(other).toMatchObject({ status: 'fulfilled', value: { rows: [{ four: 4 }] } });
  });
});
