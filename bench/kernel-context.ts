// What row security, the signed context and the audit row cost beside the same SQL without them, over the same pool. One JSON line.
import { randomUUID } from 'node:crypto';
import { audit } from '../kernel/audit.ts';
import type { Actor } from '../kernel/actor.ts';
import { asActor, execute, openPool } from '../kernel/db.ts';
import { urlFor } from '../kernel/migrate.ts';
import { startTestCluster, templateName } from '../test/harness/global-postgres.ts';
import { testKeys } from '../test/harness/keys.ts';

const seconds = Number(process.argv[2] ?? 4);
const clients = 8;
const { cluster, stop } = await startTestCluster();
const adminUrl = cluster.url(templateName);
const admin = openPool(adminUrl, { max: clients });
const pool = openPool(urlFor(adminUrl, testKeys, 'hs_login'), { max: clients });
await admin.query(`insert into hs.tenant (id, name, municipality) select n, 'Tenant ' || n, '99001' from generate_series(1, 20) n`);
await admin.query(
  `insert into hs.team (tenant_id, id, name) select 1 + n % 20, gen_random_uuid(), 'Team ' || n from generate_series(1, 40000) n`,
);
await admin.query('analyze');
const ids = (await admin.query<{ id: string }>('select id from hs.team where tenant_id = 1')).rows.map((row) => row.id);
const actor: Actor = {
  tenantId: 1,
  accountId: randomUUID(),
  roles: ['socialWorker'],
  teamIds: [randomUUID(), randomUUID()],
  personId: null,
  grants: [],
  dbRole: 'hs_staff',
};
const one = 'select * from hs.team where tenant_id = $1 and id = $2';
const list = 'select * from hs.team where tenant_id = $1 and name > $2 order by name limit 50';
const id = (): string => ids[Math.floor(Math.random() * ids.length)]!;

async function rate(work: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        await work();
        done++;
      }
    }),
  );
  return Math.round(done / seconds);
}

const bare = (text: string, value: () => string) => async (): Promise<void> => {
  const client = await admin.connect();
  await client.query({ name: text.slice(0, 50), text, values: [1, value()] });
  client.release();
};
const rate1 = await rate(bare(one, id));
const bound = await rate(() => asActor(pool, testKeys, actor, (db) => execute(db, one, [1, id()])));
const audited = await rate(() =>
  asActor(pool, testKeys, actor, async (db) => {
    const [rows] = await Promise.all([
      execute(db, one, [1, id()]),
      audit(db, actor, { action: 'team.read', subjects: [actor.accountId], fields: ['name'], requestId: 'r' }),
    ]);
    return rows;
  }),
);
const list1 = await rate(bare(list, () => 'Team 2'));
const listBound = await rate(() => asActor(pool, testKeys, actor, (db) => execute(db, list, [1, 'Team 2'])));
const ctx = await asActor(pool, testKeys, actor, async (db) => {
  await execute(db, 'select count(hs.ctx_tenant()) from generate_series(1, 1000)', []);
  const from = performance.now();
  await execute(db, 'select count(hs.ctx_tenant()) from generate_series(1, 10000)', []);
  return (performance.now() - from) / 10;
});
console.log(
  JSON.stringify({
    bareRead: rate1,
    boundRead: bound,
    auditedRead: audited,
    bareList: list1,
    boundList: listBound,
    ratioAudited: audited / rate1,
    ratioList: listBound / list1,
    ctxTenantMicroseconds: ctx,
  }),
);
await pool.end();
await admin.end();
await stop();
