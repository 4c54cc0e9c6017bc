// The fence between municipalities, on every table there is: the demo municipality twice in one database, as tenant 1 and as tenant 2, and every request
// role asks every table for everything, without a WHERE.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../demo/load.ts';
import type { Actor, DbRole, Role } from '../kernel/actor.ts';
import { systemClock } from '../kernel/clock.ts';
import { asActor, execute } from '../kernel/db.ts';
import { audit } from '../kernel/audit.ts';
import { newId } from '../kernel/ids.ts';
import { buildScanThread } from './harness/built.ts';
import { testDatabase } from './harness/database.ts';
import type { TestDatabase } from './harness/database.ts';
import { staff } from './harness/staff.ts';

let database: TestDatabase;
let tables: string[];

const actors: [DbRole, Role[]][] = [
  ['hs_staff', ['head']],
  [
    'hs_staff',
    ['socialWorker', 'frontDesk', 'debtMediator', 'pathwayGuide', 'committeeMember', 'secretary', 'financePreparer', 'financeApprover'],
  ],
  ['hs_policy', ['policy']],
  ['hs_dpo', ['dpo']],
  ['hs_admin', ['admin']],
  ['hs_partner', ['partner']],
  ['hs_citizen', ['citizen']],
  ['hs_job', ['job']],
  ['hs_auth', []],
  ['hs_sealer', ['job']],
];

beforeAll(async () => {
  buildScanThread();
  database = await testDatabase();
  const { admin, adminUrl, pool, keys } = database;
  await loadDemo({ adminUrl, pool, keys, clock: systemClock, say: () => {} });
  const { rows: accounts } = await admin.query<{ id: string }>('select id from hs.account order by login limit 1');
  const someone = staff('socialWorker', { accountId: accounts[0]!.id });
  await asActor(pool, keys, someone, (db) => audit(db, someone, { action: 'person.read', subjects: [newId()] }));
  const { rows } = await admin.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> 'tenant_id'
    where c.relnamespace = 'hs'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
    group by c.relname`);
  tables = rows.map((row) => row.name);
  const client = await admin.connect();
  await client.query(`insert into hs.tenant (id, name, municipality) select 2, 'Two', municipality from hs.tenant where id = 1`);
  await client.query(`set session_replication_role = 'replica'`); // foreign keys find their rows when all tables are copied
  for (const { name, columns } of rows) {
    const list = columns.join(', ');
    await client.query(`insert into hs.${name} (tenant_id, ${list}) select 2, ${list} from hs.${name} where tenant_id = 1`);
  }
  await client.query(`set session_replication_role = 'origin'`);
  client.release();
});
afterAll(() => database.close());

/** Tenants whose rows an actor sees in a table; null when the role has no right to the table at all. */
async function tenantsSeen(actor: Actor, table: string): Promise<number[] | null> {
  const text = `select distinct tenant_id from hs.${table}`;
  try {
    return (await asActor(database.pool, database.keys, actor, (db) => execute<{ tenant_id: number }>(db, text, []))).map(
      (row) => row.tenant_id,
    );
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return null;
    throw error;
  }
}

describe.each(actors)('%s as %j', (dbRole, roles) => {
  const actor = (tenantId: number): Actor => ({
    tenantId,
    accountId: newId(),
    roles,
    teamIds: [newId()],
    personId: null,
    grants: [],
    dbRole,
  });
  it.each([1, 2])('sees in tenant %i nothing of another, in any table', async (tenant) => {
    const beyond: string[] = [];
    for (const table of tables) {
      const seen = await tenantsSeen(actor(tenant), table);
      if (seen?.some((other) => other !== tenant)) beyond.push(table);
    }
    expect(beyond).toEqual([]);
  });
  it('sees nothing at all in a tenant that does not exist', async () => {
    const beyond: string[] = [];
    for (const table of tables) if ((await tenantsSeen(actor(3), table))?.length) beyond.push(table);
    expect(beyond).toEqual([]);
  });
});

it('looked at tables with rows: every role that may read, reads its own tenant in some of them', async () => {
  const { rows } = await database.admin.query<{ count: number }>('select count(*) from hs.account where tenant_id = 2');
  expect(rows[0]!.count).toBeGreaterThan(5);
  const head = staff('head', { tenantId: 2 });
  const seen = await Promise.all(tables.map(async (table) => ((await tenantsSeen(head, table))?.length ? table : null)));
  expect(seen.filter(Boolean)).toEqual(expect.arrayContaining(['team', 'team_member', 'account_role']));
});

it('would see a hole: a table whose policy forgot the tenant', async () => {
  await database.admin.query('create policy hole on hs.account_role for select to hs_staff using (true)');
  const head = staff('head', { tenantId: 2 });
  expect((await tenantsSeen(head, 'account_role'))?.toSorted()).toEqual([1, 2]);
  await database.admin.query('drop policy hole on hs.account_role');
});
