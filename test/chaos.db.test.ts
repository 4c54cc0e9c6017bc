// Connections that die while people work: an answer is whole and audited, or it is a 503; nothing else, and afterwards everything works as before.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApp } from './harness/app.ts';
import type { Client, TestApp } from './harness/app.ts';
import { isLong } from './harness/long.ts';

let house: TestApp;
let worker: Client;
beforeAll(async () => {
  house = await testApp();
  worker = await house.as('socialWorker');
});
afterAll(() => house.close());

const search = async (): Promise<number> => (await worker.post('/persons/search', { text: 'Peeters' })).status;

it('answers whole and audited, or 503, while backends are killed', async () => {
  expect(await search()).toBe(200);
  const rounds = isLong ? 2000 : 60;
  const statuses: number[] = [];
  let kills = 0;
  const working = new AbortController();
  const killer = (async () => {
    while (!working.signal.aborted) {
      const { rows } = await house.admin.query<{ killed: boolean }>(
        `select pg_terminate_backend(pid) as killed from pg_stat_activity where usename = 'hs_login' and datname = current_database() order by random() limit 1`,
      );
      kills += rows.length;
      await wait(5);
    }
  })();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let round = 0; round < rounds; round++) statuses.push(await search());
    }),
  );
  working.abort();
  await killer;
  const answered = statuses.filter((status) => status === 200).length;
  expect(kills).toBeGreaterThan(3);
  expect([...new Set(statuses)].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(answered).toBeGreaterThan(statuses.length / 4);
  expect(answered).toBeLessThan(statuses.length);
  const { rows } = await house.admin.query<{ count: number }>('select count(*) from hs.audit where account_id = $1', [worker.account.id]);
  expect(rows[0]!.count).toBeGreaterThanOrEqual(answered);
  for (let after = 0; after < 20; after++) expect(await search()).toBe(200);
  expect(house.pool.waitingCount).toBe(0);
  expect(house.pool.idleCount).toBe(house.pool.totalCount);
}, 300_000);
