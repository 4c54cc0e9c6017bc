// What the walls cost: reading a dossier (household, members, addresses, facts) through session, row security and an audit row, beside the same SQL in a
// bare Fastify route over a pool of the same size. Both answer the same JSON. One JSON line; `node tools/run.mjs bench/dossier-reads.ts [seconds a round]`.
import { Type } from '@sinclair/typebox';
import autocannon from 'autocannon';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { authActor } from '../kernel/actor.ts';
import { systemClock } from '../kernel/clock.ts';
import { asActor, execute, openPool } from '../kernel/db.ts';
import { openHouse } from '../kernel/http.ts';
import { urlFor } from '../kernel/migrate.ts';
import { openSession } from '../kernel/session.ts';
import { startTestCluster, templateName } from '../test/harness/global-postgres.ts';
import { testKeys } from '../test/harness/keys.ts';

const connections = 8;
const rounds = 8;
const households = 5000;
const queries = [
  'select id, worker_id, team_id, version from hs.household where tenant_id = $1 and id = $2',
  `select m.role, m.valid_from, p.id, p.given, p.family, p.birth_date from hs.membership m
   join hs.person p on p.tenant_id = $1 and p.id = m.person_id where m.tenant_id = $1 and m.household_id = $2`,
  'select street, number, city, valid_from from hs.address where tenant_id = $1 and household_id = $2',
  'select id, person_id, predicate, value, source_kind, valid_from, recorded_at from hs.fact where tenant_id = $1 and household_id = $2 and retracted_at is null',
];
const answer = Type.Object({ household: Type.Unknown(), members: Type.Unknown(), addresses: Type.Unknown(), facts: Type.Unknown() });

async function arrange(admin: pg.Pool): Promise<{ accountId: string; ids: string[] }> {
  const [accountId, teamId] = [randomUUID(), randomUUID()];
  await admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001')`);
  await admin.query(`insert into hs.account (tenant_id, id, login, name) values (1, $1, 'bench', 'Bench')`, [accountId]);
  await admin.query(`insert into hs.account_role (tenant_id, account_id, role) values (1, $1, 'socialWorker')`, [accountId]);
  await admin.query(`insert into hs.team (tenant_id, id, name) values (1, $1, 'Bench')`, [teamId]);
  await admin.query('insert into hs.team_member (tenant_id, team_id, account_id) values (1, $1, $2)', [teamId, accountId]);
  const who = [accountId, teamId];
  await admin.query(
    `insert into hs.household (tenant_id, id, team_id, created_by, created_at) select 1, gen_random_uuid(), $2, $1, now() from generate_series(1, ${households})`,
    who,
  );
  await admin.query(
    `insert into hs.person (tenant_id, id, household_id, given, family, birth_date, birth_year, birth_month, created_by, created_at)
     select 1, gen_random_uuid(), h.id, 'Given ' || n, 'Family', date '1980-05-01', 1980, 5, $1, now() from hs.household h, generate_series(1, 3) n`,
    [accountId],
  );
  await admin.query(
    `insert into hs.membership (tenant_id, id, household_id, person_id, role, valid_from, team_id, created_by, recorded_at)
     select 1, gen_random_uuid(), household_id, id, 'other', date '2020-01-01', $2, $1, now() from hs.person`,
    who,
  );
  await admin.query(
    `insert into hs.address (tenant_id, id, household_id, street, number, city, valid_from, team_id, created_by, recorded_at)
     select 1, gen_random_uuid(), id, 'Kerkstraat', '1', 'Heiderode', date '2020-01-01', $2, $1, now() from hs.household`,
    who,
  );
  await admin.query(
    `insert into hs.fact (tenant_id, id, household_id, person_id, predicate, value, source_kind, field_class, recorded_at, noted_by, team_id)
     select 1, gen_random_uuid(), household_id, id, 'savings', to_jsonb(n), 'declared', 'F3', now(), $1, $2 from hs.person, generate_series(1, 8) n`,
    who,
  );
  await admin.query('analyze');
  return { accountId, ids: (await admin.query<{ id: string }>('select id from hs.household limit 1000')).rows.map((row) => row.id) };
}

type Load = () => Promise<number>;
async function load(app: FastifyInstance, ids: string[], cookie: string, seconds: number): Promise<Load> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const requests = ids.map((id) => ({ path: `/households/${id}`, headers: { cookie } }));
  return async () => {
    const result = await autocannon({ url, connections, duration: seconds, workers: 1, requests });
    if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were refused`);
    return result.requests.average;
  };
}
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function dossierReads(seconds: number): Promise<Record<string, unknown>> {
  const { cluster, stop } = await startTestCluster();
  const admin = openPool(cluster.url(templateName), { max: connections });
  const pool = openPool(urlFor(cluster.url(templateName), testKeys, 'hs_login'), { max: connections });
  try {
    const { accountId, ids } = await arrange(admin);
    const bare = Fastify();
    bare.get<{ Params: { id: string } }>('/households/:id', { schema: { response: { 200: answer } } }, async (request) => {
      const client = await admin.connect();
      try {
        const results = await Promise.all(
          queries.map((text, index) => client.query({ name: `bare ${index}`, text, values: [1, request.params.id] })),
        );
        const [household, members, addresses, facts] = results.map((result) => result.rows);
        return { household: household![0], members, addresses, facts };
      } finally {
        client.release();
      }
    });
    const ours = openHouse({
      pool,
      keys: testKeys,
      clock: systemClock,
      access: { 'household.read': { roles: ['socialWorker'], why: 'bench' } },
    });
    ours.get<{ Params: { id: string } }>(
      '/households/:id',
      { config: { access: 'household.read' }, schema: { response: { 200: answer } } },
      async (request) => {
        const { id } = request.params;
        const results = await Promise.all([
          ...queries.map((text) => execute(request.db, text, [1, id])),
          request.audit({ action: 'household.read', subjects: [id], fields: ['facts'] }),
        ]);
        const [household, members, addresses, facts] = results as unknown[][];
        return { household: household![0], members, addresses, facts };
      },
    );
    const { token } = await asActor(pool, testKeys, authActor(1, accountId), (db) => openSession(db, systemClock, 1, accountId, 'bench'));
    const bareLoad = await load(bare, ids, '', seconds);
    const ourLoad = await load(ours as unknown as FastifyInstance, ids, `hoeksteen=${token}`, seconds);
    await Promise.all([bareLoad(), ourLoad()]);
    // In turns, each first as often as the other: a machine that is busy with something else for a while is so for both.
    const [bares, ourss]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      bares.push(await bareLoad());
      ourss.push(await ourLoad(), await ourLoad());
      bares.push(await bareLoad());
    }
    await Promise.all([bare.close(), ours.close()]);
    const ratios = bares.map((value, index) => ourss[index]! / value);
    return {
      barePerSecond: Math.round(median(bares)),
      perSecond: Math.round(median(ourss)),
      ratio: thousandths(sum(ourss) / sum(bares)),
      medianRatio: thousandths(median(ratios)),
      rounds: bares.map((value, index) => [Math.round(value), Math.round(ourss[index]!)]),
    };
  } finally {
    await Promise.all([admin.end(), pool.end()]);
    await stop();
  }
}

console.log(JSON.stringify({ bench: 'dossier', ...(await dossierReads(Number(process.argv[2] ?? 1))) }));
