// The scan of the centre's own households on a real PostgreSQL, in its thread, by its jobs: what it finds, by which rules, and what happens when it is cut off.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '../../kernel/db.ts';
import { jobActor } from '../../kernel/actor.ts';
import { startWorker } from '../../kernel/jobs.ts';
import { urlFor } from '../../kernel/migrate.ts';
import { checkHousehold } from '../../rules/check.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { buildScanThread } from '../../test/harness/built.ts';
import { householdFacts } from '../person/public.ts';
import { aloneFacts } from '../../test/alone.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { cursorOf, familyOf, runJob, runScan, stepOnce } from './outreach-fixture.ts';
import type { Made } from './outreach-fixture.ts';
import { scanJobs } from './scan.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let worker: Client;
let head: Client;
let families: Made[];
/** Another moment; whoever was logged in at the other one logs in again. */
async function at(moment: string): Promise<void> {
  clock.set(moment);
  [worker, head] = await Promise.all([house.anew('socialWorker'), house.anew('head')]);
}
type Run = { id: string; state: string; total: number; done: number; refused: number; catalogue: string };

beforeAll(async () => {
  buildScanThread();
  house = await testApp({ clock });
  [worker, head] = await Promise.all([house.as('socialWorker'), house.as('head')]);
  families = [];
  for (let at = 0; at < 5; at++) families.push(await familyOf(worker));
  families.push(await familyOf(worker, { facts: [...aloneFacts, ['receives', ['leefloon']]] }));
  families.push(await familyOf(worker, { facts: aloneFacts.filter(([name]) => name !== 'savings') }));
});
afterAll(() => house.close());

const begin = async (): Promise<Run> => {
  const { status, body } = await head.post('/scans');
  expect(status, JSON.stringify(body)).toBe(201);
  return body as Run;
};
const runs = async (): Promise<Run[]> => (await worker.get('/scans')).body.items;
const hitsOf = async (runId: string): Promise<string[]> =>
  (
    await house.admin.query<{ key: string }>(
      `select household_id || '/' || right_code || '/' || coalesce(person_id::text, '') || '/' || certainty || '/' || coalesce(cents::text, '') as key
       from hs.scan_hit where run_id = $1 order by 1`,
      [runId],
    )
  ).rows.map((row) => row.key);

describe('the scan', () => {
  it('S017: finds what the check of one household finds, traceable to the rules by their hash', async () => {
    const run = await begin();
    await runScan(house, run.id);
    const found = await hitsOf(run.id);
    expect(found.length).toBeGreaterThan(0);
    const expected: string[] = [];
    const actor = { ...jobActor(1) };
    for (const { householdId } of families) {
      const { household } = await asActor(house.pool, house.keys, actor, (db) => householdFacts(db, 1, householdId, '2025-02-18'));
      for (const one of checkHousehold(household, { on: '2025-02-18' }).results) {
        if (one.right === 'beslagvrijInkomen' || one.right === 'maximumfactuur') continue;
        const certainty = one.outcome === 'entitled' ? 'certain' : one.outcome === 'unknown' && one.leaning === 'likely' ? 'likely' : null;
        const cents = certainty === 'certain' ? (one.amount?.cents ?? '') : '';
        if (certainty) expected.push(`${householdId}/${one.right}/${one.person ?? ''}/${certainty}/${cents}`);
      }
    }
    expect(found).toEqual(expected.sort());
    const [shown] = await runs();
    expect(shown).toMatchObject({ id: run.id, state: 'finished', total: 7, done: 7, refused: 0 });
    const { rows } = await house.admin.query('select count(*)::int as n from hs.rule_set where hash = $1', [shown!.catalogue]);
    const isShipped = shown!.catalogue === checkHousehold({ persons: [{ id: 'a', role: 'reference' }] }, { on: '2025-02-18' }).catalogue;
    expect(rows[0].n === 1 || isShipped).toBe(true);
  });

  it('keeps one run of a day, and the rows of the last run alone; a right keeps the day since which it is found', async () => {
    const [first] = await runs();
    const second = await begin();
    await runScan(house, second.id);
    expect((await runs()).map((run) => run.id)).toEqual([second.id]);
    await at('2025-02-19T09:00:00Z');
    const third = await begin();
    await runScan(house, third.id);
    expect((await runs()).map((run) => run.id)).toEqual([third.id, second.id]);
    expect([await hitsOf(first!.id), await hitsOf(second.id)]).toEqual([[], []]);
    const { rows } = await house.admin.query('select distinct since_on from hs.scan_hit where run_id = $1', [third.id]);
    expect(rows.map((row) => row.since_on)).toEqual(['2025-02-18']);
  });

  it('leaves alone who took back the consent to look up rights', async () => {
    const family = families[0]!;
    const consent = await worker.post(`/persons/${family.personId}/consents`, { purpose: 'rightsCheck', language: 'nl' });
    await worker.post(`/consents/${consent.body.id}/withdraw`);
    const run = await begin();
    await runScan(house, run.id);
    expect((await hitsOf(run.id)).filter((key) => key.startsWith(family.householdId))).toEqual([]);
    await worker.post(`/persons/${family.personId}/consents`, { purpose: 'rightsCheck', language: 'nl' });
  });
});

describe('a run that does not go well', () => {
  it('one at a time, stopped by who began it, and a step that comes late does nothing', async () => {
    const run = await begin();
    expect(await head.post('/scans')).toMatchObject({ status: 409, body: { code: 'scan.goesOn' } });
    await runScan(house, run.id, 1);
    expect((await runs()).find((one) => one.id === run.id)).toMatchObject({ state: 'running', total: 7, done: 2 });
    expect((await worker.post(`/scans/${run.id}/stop`)).status).toBe(403);
    expect((await head.post(`/scans/${run.id}/stop`)).body).toMatchObject({ state: 'stopped', done: 2 });
    expect(await stepOnce(house, jobActor(1), { runId: run.id, cursor: await cursorOf(house, run.id) })).toBeNull();
    expect(await head.post(`/scans/${run.id}/stop`)).toMatchObject({ status: 409, body: { code: 'scan.ended' } });
    expect(await head.post(`/scans/${run.id}/resume`)).toMatchObject({ status: 409, body: { code: 'scan.ended' } });
  });

  it('a step that is cut off leaves nothing, a step done twice counts once, and the run ends with the same rows', async () => {
    const whole = await begin();
    await runScan(house, whole.id);
    const expected = await hitsOf(whole.id);
    const run = await begin();
    await runScan(house, run.id, 1);
    const cursor = await cursorOf(house, run.id);
    const actor = jobActor(1);
    const before = await hitsOf(run.id);
    await expect(
      asActor(house.pool, house.keys, actor, async (db) => {
        const { scanStep } = await import('./scan.ts');
        await scanStep({ runId: run.id, cursor }, { db, actor, keys: house.keys, clock }, 2);
        throw new Error('the power went');
      }),
    ).rejects.toThrow('the power went');
    expect(await hitsOf(run.id)).toEqual(before);
    // the same step, twice at once: one waits for the other and then finds it done
    const both = await Promise.all([stepOnce(house, actor, { runId: run.id, cursor }), stepOnce(house, actor, { runId: run.id, cursor })]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    await runScan(house, run.id);
    expect(await hitsOf(run.id)).toEqual(expected);
    expect((await runs())[0]).toMatchObject({ id: run.id, done: 7 });
  });

  it('a server that was killed left its step locked: the run is asked again and goes on where it was', async () => {
    const run = await begin();
    await runScan(house, run.id, 2);
    const cursor = await cursorOf(house, run.id);
    await house.admin.query(`delete from graphile_worker._private_jobs`);
    await head.post(`/scans/${run.id}/resume`);
    await house.admin.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a server that is gone'`);
    await at('2025-02-19T09:00:20Z');
    await runJob(house, scanJobs[1]!);
    const jobs = async () =>
      (await house.admin.query(`select count(*)::int as n from graphile_worker._private_jobs where locked_at is null`)).rows[0].n as number;
    expect(await jobs()).toBe(0);
    await at('2025-02-19T09:06:00Z');
    expect((await runs())[0]).toMatchObject({ id: run.id, state: 'cutOff', done: 4 });
    await runJob(house, scanJobs[1]!);
    expect(await jobs()).toBe(1);
    expect(await cursorOf(house, run.id)).toBe(cursor);
    const faults: string[] = [];
    const jobWorker = await startWorker({
      queueUrl: urlFor(house.adminUrl, house.keys, 'hs_queue'),
      pool: house.pool,
      keys: house.keys,
      clock,
      jobs: [scanJobs[0]!],
      onError: (name, error) => faults.push(`${name}: ${error.message}`),
    });
    await expect.poll(async () => (await runs())[0]!.state, { timeout: 20_000, interval: 50 }).toBe('finished');
    await jobWorker.stop();
    expect(faults).toEqual([]);
    expect((await runs())[0]).toMatchObject({ id: run.id, total: 7, done: 7 });
  });
});

describe('who may count', () => {
  it('sees counts and no names, with cells under five hidden', async () => {
    const policy = await house.as('policy');
    const [run] = (await policy.get('/scans')).body.items as Run[];
    const { body } = await policy.get(`/scans/${run!.id}`);
    const leefloon = body.items.find((one: { right: string }) => one.right === 'leefloon');
    expect(leefloon).toMatchObject({ certain: 5, likely: null });
    expect(leefloon.yearlyCents).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain(families[0]!.householdId);
    expect(body.definition.length * body.base.length).toBeGreaterThan(0);
    expect((await policy.post('/scans')).status).toBe(403);
    expect((await policy.get('/outreach/lists')).status).toBe(403);
  });

  it('a shielded family is scanned for who may see it, and is in no count', async () => {
    await worker.post(`/persons/${families[1]!.personId}/shield`, { reason: 'bedreigd door een familielid' });
    const run = await begin();
    await runScan(house, run.id);
    expect((await runs())[0]).toMatchObject({ total: 6, done: 6 });
    expect((await hitsOf(run.id)).some((key) => key.startsWith(families[1]!.householdId))).toBe(true);
    const { body } = await head.get(`/scans/${run.id}`);
    expect(body.items.find((one: { right: string }) => one.right === 'leefloon').certain).toBeNull();
  });
});
