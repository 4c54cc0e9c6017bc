// A sample of the pool fuzz in every run of the tests; the full count is `npm run test:access:poolfuzz`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from './harness/database.ts';
import type { TestDatabase } from './harness/database.ts';
import { fuzz } from './pool-fuzz.ts';
import { isLong } from './harness/long.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
const base = () => ({ adminUrl: database.adminUrl, loginUrl: database.url, keys: database.keys, seed: 7 });

it('shows nobody the rows of another tenant, whatever fails in between', async () => {
  const result = await fuzz({ ...base(), requests: isLong ? 100_000 : 2000 });
  expect(result.leaks).toBe(0);
  expect(result.committed).toBeGreaterThan(result.requests / 2);
  expect(result.failed).toBeGreaterThan(result.requests / 10);
  expect(result.killed).toBeGreaterThan(0);
}, 600_000);

it('would see a leak: the same requests with a session-level SET do leak', async () => {
  expect((await fuzz({ ...base(), requests: 600, mutant: true })).leaks).toBeGreaterThan(0);
});
