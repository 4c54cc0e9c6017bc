// The signed context: what PostgreSQL believes and what it refuses. The check of the signature stands above the scan (a one-time filter), so that its
// price does not grow with the rows.
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import type { Actor } from './actor.ts';
import { contextPads, signContext } from './context.ts';
import { asActor, execute } from './db.ts';
import { newId } from './ids.ts';

let database: TestDatabase;
const actor: Actor = { tenantId: 1, accountId: newId(), roles: ['head'], teamIds: [], personId: null, grants: [], dbRole: 'hs_staff' };

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001'), (2, 'Two', '99002')`);
  await database.admin.query(
    `insert into hs.team (tenant_id, id, name) select 1 + n % 2, gen_random_uuid(), 'Team ' || n from generate_series(1, 200) n`,
  );
});
afterAll(() => database.close());

/** Rows that a transaction sees which binds this text, or the error. */
async function seen(context: string, role = 'hs_staff'): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local role ${role}`);
    await client.query('select hs.bind($1)', [context]);
    return (await client.query('select from hs.team')).rowCount ?? 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const good = (): string => signContext(database.keys.context, actor);
const resigned = (key: Buffer): string => {
  const said = good().split('~')[0]!;
  return `${said}~${createHmac('sha256', key).update(said).digest('hex')}`;
};

describe('a context is believed', () => {
  it('when it is ours', async () => expect(await seen(good())).toBe(100));
  it('while keys are being changed: signed with the one before, and with the one in use', async () => {
    const before = Buffer.alloc(32, 7);
    const { inner, outer } = contextPads(before);
    await database.admin.query(`insert into hs.ctx_key (key_id, inner_pad, outer_pad) values ('before', $1, $2)`, [inner, outer]);
    expect([await seen(resigned(before)), await seen(good()), await seen(resigned(Buffer.alloc(32, 9)))]).toEqual([100, 100, 0]);
    await database.admin.query(`delete from hs.ctx_key where key_id = 'before'`);
    expect([await seen(resigned(before)), await seen(good())]).toEqual([0, 100]);
  });
});

describe('a context shows nothing', () => {
  it.each([
    ['when it is empty', () => ''],
    ['when it is not a context', () => 'hs_staff|2'],
    ['when the tenant was changed', () => good().replace('|1|', '|2|')],
    ['when a role was added', () => good().replace('{head}', '{head,dpo}')],
    ['when it has no signature', () => good().split('~')[0]!],
    ['when it was signed with another key', () => resigned(Buffer.alloc(32, 9))],
    ['when its time is over', () => signContext(database.keys.context, actor, -1)],
    ['when it was made for another role', () => signContext(database.keys.context, { ...actor, dbRole: 'hs_dpo' })],
  ])('%s', async (_, context) => expect(await seen(context())).toBe(0));
  it('when another role is taken with it', async () => expect(await seen(good(), 'hs_dpo')).toBe(0));
  it('when nothing was bound', async () => {
    const client = await database.pool.connect();
    await client.query('begin; set local role hs_staff');
    expect((await client.query('select from hs.team')).rowCount).toBe(0);
    await client.query('rollback');
    client.release();
  });
});

describe('the walls around it', () => {
  it('the login role reads nothing outside a transaction of an actor', async () => {
    await expect(database.pool.query('select from hs.team')).rejects.toThrow('permission denied');
  });
  it('no request role reads the key', async () => {
    await expect(asActor(database.pool, database.keys, actor, (db) => execute(db, 'select * from hs.ctx_key', []))).rejects.toThrow(
      'permission denied',
    );
  });
  it('a quote in the context stays a text', async () => expect(await seen(`x'; set local role hs_owner; --`)).toBe(0));
  it('an actor that holds something else than ids cannot be signed', () => {
    expect(() => signContext(database.keys.context, { ...actor, teamIds: ['a|b'] })).toThrow('not an id');
  });
});

describe('the price', () => {
  it.each([
    ['one table', 'select * from hs.team where tenant_id = $1'],
    ['a join', 'select * from hs.team t join hs.team_member m on m.tenant_id = t.tenant_id and m.team_id = t.id where t.tenant_id = $1'],
  ])('the signature is checked once a query, not once a row: %s', async (_, query) => {
    const text = await asActor(database.pool, database.keys, actor, async (db) => {
      const plan = await execute<{ 'QUERY PLAN': string }>(db, `explain (costs off) ${query}`.replace('$1', '1'), []);
      return plan.map((line) => line['QUERY PLAN']).join('\n');
    });
    expect(text).toContain('One-Time Filter: (ctx_tenant() = 1)');
    expect(text.match(/ctx_tenant/g)).toHaveLength(1);
  });
});
