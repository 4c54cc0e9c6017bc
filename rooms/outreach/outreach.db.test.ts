// From the scan to the list to the attempt on a real PostgreSQL, with the thread of the scan (S015, S017, S208): who is on a list and who is not, what an attempt feeds,
// what leaves the house and what is logged.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { buildScanThread } from '../../test/harness/built.ts';
import { clockAt } from '../rights/told-fixture.ts';
import { familyOf, poor, runScan } from './outreach-fixture.ts';
import type { Made } from './outreach-fixture.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let worker: Client;
let head: Client;
let other: Client;
let families: Made[];

type Listed = {
  id: string;
  householdId: string;
  name: string;
  state: string;
  rights: { right: string; certainty: string; since: string; holds: boolean; why: { text: string; source: string }[] }[];
  attempts: { id: string }[];
};
// oxlint-disable-next-line typescript/no-explicit-any
const good = async (answer: Promise<{ status: number; body: any }>): Promise<any> => {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};
async function scan(): Promise<string> {
  const run = (await good(head.post('/scans'))) as { id: string };
  await runScan(house, run.id);
  return run.id;
}
const makeList = async (
  client: Client,
  filter: object = {},
): Promise<{ id: string; households: number; leftOut: Record<string, number> }> =>
  good(client.post('/outreach/lists', { name: 'Proef', filter }));
const entriesOf = async (client: Client, listId: string): Promise<Listed[]> =>
  ((await good(client.get(`/outreach/lists/${listId}/entries`))) as { items: Listed[] }).items;

beforeAll(async () => {
  buildScanThread();
  house = await testApp({ clock });
  [worker, head, other] = await Promise.all([house.as('socialWorker'), house.as('head'), house.as('otherWorker')]);
  families = [await familyOf(worker), await familyOf(worker), await familyOf(other)];
  await familyOf(worker, { facts: [...poor.filter(([name]) => name !== 'savings'), ['savings', 90_000_000], ['receives', ['leefloon']]] });
});
afterAll(() => house.close());

describe('the scan', () => {
  it('finds what nobody takes up, says by which rules, and keeps one run of a day', async () => {
    const first = await scan();
    const again = await scan();
    const runs = (
      (await good(worker.get('/scans'))) as { items: { id: string; state: string; total: number; done: number; catalogue: string }[] }
    ).items;
    expect(runs.map((run) => run.id)).toEqual([again]);
    expect(again).not.toBe(first);
    expect(runs[0]).toMatchObject({ state: 'finished', total: 4, done: 4 });
    expect(runs[0]!.catalogue).toMatch(/^[0-9a-f]{8,}/);
    const { rows } = await house.admin.query('select distinct household_id, right_code from hs.scan_hit where right_code = $1', [
      'leefloon',
    ]);
    expect(rows.map((row) => row.household_id).sort()).toEqual(families.map((one) => one.householdId).sort());
  });
});

describe('a list', () => {
  it('holds the files its maker may see, why, and since when', async () => {
    const list = await makeList(worker, { rights: ['leefloon'] });
    const items = await entriesOf(worker, list.id);
    expect(items.map((one) => one.householdId).sort()).toEqual([families[0]!.householdId, families[1]!.householdId].sort());
    expect(items[0]!.rights[0]).toMatchObject({ right: 'leefloon', certainty: 'certain', since: '2025-02-18', holds: true });
    expect(items[0]!.rights[0]!.why.length).toBeGreaterThan(0);
    expect(await entriesOf(other, list.id)).toEqual([]);
    expect((await entriesOf(head, list.id)).length).toBe(2);
  });
});
