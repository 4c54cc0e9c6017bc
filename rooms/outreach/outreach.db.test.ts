// From the scan to the list to the attempt on a real PostgreSQL (S006, S015, S017, S208): who is on a list and who is not, what an attempt feeds, what leaves the house
// and what is logged.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { buildScanThread } from '../../test/harness/built.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { tasksOf } from '../rights/told-fixture.ts';
import { lapseJob } from './jobs.ts';
import { familyOf, runJob, runScan } from './outreach-fixture.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let worker: Client;
let colleague: Client;
let other: Client;
let head: Client;

type Right = {
  right: string;
  certainty: string;
  since: string;
  holds: boolean;
  cents: number | null;
  why: { text: string; source: string }[];
};
type Listed = {
  id: string;
  householdId: string;
  personId: string;
  name: string;
  age: number | null;
  state: string;
  phones: string[];
  address: { street: string } | null;
  isAddressProtected: boolean;
  rights: Right[];
  attempts: { id: string; words: string | null }[];
};
type List = { id: string; households: number; approached: number; ended: number; lapsed: number; leftOut: Record<string, number> };

async function logIn(): Promise<void> {
  [worker, colleague, other, head] = await Promise.all([
    house.anew('socialWorker'),
    house.anew('colleague'),
    house.anew('otherWorker'),
    house.anew('head'),
  ]);
}
beforeAll(async () => {
  buildScanThread();
  house = await testApp({ clock });
  await logIn();
});
afterAll(() => house.close());

const body = <T>({ status, body: answered }: { status: number; body: T }): T => {
  expect(status, JSON.stringify(answered)).toBeLessThan(300);
  return answered;
};
const scan = async () => runScan(house, body<{ id: string }>(await head.post('/scans')).id);
const listOf = async (client: Client, filter: object = { rights: ['leefloon'] }): Promise<List> =>
  body<List>(await client.post('/outreach/lists', { name: 'Proef', filter }));
const entriesOf = async (client: Client, list: List): Promise<Listed[]> =>
  body<{ items: Listed[] }>(await client.get(`/outreach/lists/${list.id}/entries`)).items;
const closeAll = async (): Promise<void> => {
  for (const one of body<{ items: { id: string; closedAt: string | null }[] }>(await head.get('/outreach/lists')).items)
    if (one.closedAt === null) await head.post(`/outreach/lists/${one.id}/close`);
};
const tried = (result: string, more: object = {}) => ({ on: clock.today(), channel: 'phone', result, ...more });

describe('a list', () => {
  it('holds the files its reader may see, why, since when and how to reach them, and each person is logged before anything leaves', async () => {
    const mine = await familyOf(worker);
    const theirs = await familyOf(other);
    await scan();
    const list = await listOf(head);
    const [one] = (await entriesOf(worker, list)).filter((entry) => entry.householdId === mine.householdId);
    expect(one).toMatchObject({ personId: mine.personId, state: 'new', phones: ['+3211223344'], isAddressProtected: false });
    expect(one!.name).toContain(mine.family);
    expect(one!.rights).toMatchObject([{ right: 'leefloon', certainty: 'certain', since: '2025-02-18', holds: true }]);
    expect(one!.rights[0]!.why[0]!.source).toMatch(/Wet|KB|art\./);
    expect((await entriesOf(worker, list)).some((entry) => entry.householdId === theirs.householdId)).toBe(false);
    expect((await entriesOf(other, list)).map((entry) => entry.householdId)).toEqual([theirs.householdId]);
    expect((await entriesOf(head, list)).length).toBe(2);
    const { rows } = await house.admin.query<{ subjects: string[] }>(
      `select subjects from hs.audit where action = 'outreach.list' and account_id = $1`,
      [house.accounts['otherWorker']!.id],
    );
    expect(rows[0]!.subjects).toEqual([list.id, theirs.householdId, theirs.personId]);
    const log = body<{ items: { action: string }[] }>(await worker.get(`/persons/${mine.personId}/access-log`)).items;
    expect(log.map((row) => row.action)).toContain('outreach.list');
    await closeAll();
  });

  it('says where the facts changed since, and keeps a protected address to itself', async () => {
    const home = await familyOf(worker, { person: { safetyFlag: 'addressProtected' }, street: 'Geheimstraat' });
    await scan();
    const list = await listOf(worker);
    await worker.post(`/households/${home.householdId}/facts`, {
      personId: home.personId,
      predicate: 'receives',
      value: ['leefloon'],
      source: { kind: 'document' },
    });
    const entry = (await entriesOf(worker, list)).find((one) => one.householdId === home.householdId)!;
    expect(entry).toMatchObject({ address: null, isAddressProtected: true });
    expect(entry.rights[0]).toMatchObject({ holds: false });
    await closeAll();
    expect((await listOf(worker, { street: 'Geheimstraat' })).households).toBe(0);
  });

  it('leaves out who does not want it, who applied, who took back consent, who stands on another list; and says how many', async () => {
    const [no, applied, silent, listed, free] = [
      await familyOf(worker, { street: 'Uitstraat' }),
      await familyOf(worker, { street: 'Uitstraat' }),
      await familyOf(worker, { street: 'Uitstraat' }),
      await familyOf(worker, { street: 'Uitstraat' }),
      await familyOf(worker, { street: 'Uitstraat' }),
    ];
    for (const [home, states] of [
      [no!, ['informed', 'notWanted']],
      [applied!, ['informed', 'applied']],
    ] as const) {
      await worker.post(`/households/${home.householdId}/checks`, { trigger: 'intake' });
      const findings = body<{ items: { id: string; right: string }[] }>(await worker.get(`/households/${home.householdId}/findings`)).items;
      const found = findings.find((one) => one.right === 'leefloon')!;
      for (const state of states)
        body(
          await worker.post(`/findings/${found.id}/steps`, {
            state,
            on: clock.today(),
            ...(state === 'notWanted' && { reason: 'zoekt werk' }),
          }),
        );
    }
    const consent = body<{ id: string }>(
      await worker.post(`/persons/${silent!.personId}/consents`, { purpose: 'contact', language: 'nl' }),
    );
    await worker.post(`/consents/${consent.id}/withdraw`);
    await scan();
    const filter = { rights: ['leefloon'], street: 'uitstraat' };
    const first = await listOf(worker, filter);
    expect(first).toMatchObject({ households: 2, leftOut: { notWanted: 1, applied: 1, consent: 1, onOtherList: 0, nobody: 0 } });
    expect(await listOf(worker, filter)).toMatchObject({ households: 0, leftOut: { onOtherList: 2 } });
    await closeAll();
    await worker.post(`/persons/${free!.personId}/consents`, { purpose: 'contact', language: 'nl' });
    const agreed = await listOf(worker, { ...filter, consentOnly: true });
    expect((await entriesOf(worker, agreed)).map((one) => one.householdId)).toEqual([free!.householdId]);
    expect(listed).toBeDefined();
    await closeAll();
  });

  it('never shows a shielded person to who may not see them, nor the own family', async () => {
    const home = await familyOf(worker, { street: 'Schermstraat' });
    const kin = await familyOf(worker, { street: 'Schermstraat' });
    await scan();
    const list = await listOf(head, { street: 'Schermstraat', rights: ['leefloon'] });
    expect((await entriesOf(colleague, list)).length).toBe(2);
    await worker.post(`/persons/${home.personId}/shield`, { reason: 'bedreigd door een familielid' });
    await house.admin.query('update hs.account set person_id = $1 where id = $2', [kin.personId, house.accounts['colleague']!.id]);
    await logIn();
    expect(await entriesOf(colleague, list)).toEqual([]);
    expect((await entriesOf(head, list)).map((one) => one.householdId)).toEqual([kin.householdId]);
    expect((await entriesOf(worker, list)).map((one) => one.householdId).sort()).toEqual([home.householdId, kin.householdId].sort());
    const entry = (await entriesOf(worker, list)).find((one) => one.householdId === home.householdId)!;
    expect((await head.post(`/outreach/entries/${entry.id}/attempts`, tried('noAnswer'))).status).toBe(404);
    await house.admin.query('update hs.account set person_id = null where id = $1', [house.accounts['colleague']!.id]);
    await closeAll();
  });

  it('S015: of people over eighty for the visitors, with the age of who is visited', async () => {
    const old = await familyOf(worker, { birthDate: '1940-03-03', street: 'Oudstraat' });
    await familyOf(worker, { birthDate: '1992-08-21', street: 'Oudstraat' });
    await scan();
    const list = await listOf(worker, { ageFrom: 80, street: 'Oudstraat' });
    expect((await entriesOf(worker, list)).map((one) => [one.householdId, one.age])).toEqual([[old.householdId, 84]]);
    await closeAll();
  });
});

describe('an attempt', () => {
  const ledger = async (householdId: string) =>
    body<{ items: { right: string; state: string; steps: { state: string; reason: string | null }[] }[] }>(
      await worker.get(`/households/${householdId}/findings`),
    ).items.find((one) => one.right === 'leefloon');

  it('S006: is noted with channel, minutes, result and where it was forwarded; a no stands in the ledger and is respected; it can be undone', async () => {
    const home = await familyOf(worker, { street: 'Neestraat' });
    await scan();
    const filter = { rights: ['leefloon'], street: 'Neestraat' };
    const list = await listOf(worker, filter);
    const [entry] = await entriesOf(worker, list);
    const path = `/outreach/entries/${entry!.id}/attempts`;
    expect(body(await worker.post(path, tried('noAnswer', { minutes: 2 })))).toMatchObject({ state: 'attempted' });
    expect(await ledger(home.householdId)).toBeUndefined();
    expect(await worker.post(path, tried('declined'))).toMatchObject({ status: 409, body: { reasons: ['reasonNeeded'] } });
    expect(await worker.post(path, tried('unreachable'))).toMatchObject({ status: 409, body: { reasons: ['triedTooLittle'] } });
    const said = body<Listed>(
      await worker.post(
        path,
        tried('declined', { words: 'wil het zelf doen', heardFrom: 'leaflet', forwardedTo: 'ziekenfonds', wantsVisit: false }),
      ),
    );
    expect(said).toMatchObject({
      state: 'declined',
      attempts: [{}, { words: 'wil het zelf doen', heardFrom: 'leaflet', forwardedTo: 'ziekenfonds' }],
    });
    expect((await ledger(home.householdId))!.steps.map((step) => [step.state, step.reason])).toEqual([
      ['detected', null],
      ['informed', null],
      ['notWanted', 'wil het zelf doen'],
    ]);
    expect(await worker.post(path, tried('reached'))).toMatchObject({ status: 409, body: { reasons: ['ended'] } });
    const { rows } = await house.admin.query('select sealed from hs.outreach_attempt where sealed is not null');
    expect(rows.every((row: { sealed: Buffer }) => !row.sealed.toString('latin1').includes('zelf'))).toBe(true);
    await closeAll();
    expect(await listOf(worker, filter)).toMatchObject({ households: 0, leftOut: { notWanted: 1 } });
    // only the last attempt is taken back, and with it exactly what it noted
    expect((await worker.post(`/outreach/attempts/${said.attempts[0]!.id}/undo`)).status).toBe(404);
    expect(body(await worker.post(`/outreach/attempts/${said.attempts[1]!.id}/undo`))).toMatchObject({ state: 'attempted' });
    expect((await ledger(home.householdId))!.steps.map((step) => step.state)).toEqual(['detected']);
    expect((await listOf(worker, filter)).households).toBe(1);
    await closeAll();
  });

  it('S208: a yes makes a check due with its term, and the check settles the ledger', async () => {
    const home = await familyOf(worker, { street: 'Jastraat' });
    await scan();
    const list = await listOf(worker, { rights: ['leefloon'], street: 'Jastraat' });
    const [entry] = await entriesOf(worker, list);
    const said = body<Listed>(await worker.post(`/outreach/entries/${entry!.id}/attempts`, tried('accepted', { channel: 'visit' })));
    expect(said.state).toBe('accepted');
    const due = async () => (await tasksOf(worker)).filter((task) => task.householdId === home.householdId);
    expect(await due()).toMatchObject([{ kind: 'rights.check', dueOn: '2025-03-04', why: 'wil hulp 18-02, 14 dagen' }]);
    expect(body<List>(await worker.get(`/outreach/lists/${list.id}`))).toMatchObject({ households: 1, approached: 1, ended: 1 });
    await worker.post(`/outreach/attempts/${said.attempts[0]!.id}/undo`);
    expect(await due()).toEqual([]);
    await closeAll();
    expect(await worker.post(`/outreach/entries/${entry!.id}/attempts`, tried('noAnswer'))).toMatchObject({
      status: 409,
      body: { reasons: ['listClosed'] },
    });
  });

  it('S208: a lead without a contact lapses after its term and is erased; who was spoken to stays', async () => {
    await familyOf(worker, { street: 'Vervalstraat' });
    const spoken = await familyOf(worker, { street: 'Vervalstraat' });
    await scan();
    const list = await listOf(worker, { rights: ['leefloon'], street: 'Vervalstraat' });
    const entries = await entriesOf(worker, list);
    for (const entry of entries)
      await worker.post(`/outreach/entries/${entry.id}/attempts`, tried(entry.householdId === spoken.householdId ? 'reached' : 'noAnswer'));
    await runJob(house, lapseJob);
    expect((await entriesOf(worker, list)).length).toBe(2);
    clock.set('2025-08-18T09:24:00Z');
    await logIn();
    await runJob(house, lapseJob);
    expect((await entriesOf(worker, list)).map((one) => one.householdId)).toEqual([spoken.householdId]);
    expect(body<List>(await worker.get(`/outreach/lists/${list.id}`)).lapsed).toBe(1);
    await closeAll();
  });
});

describe('a list that leaves the house', () => {
  it('asks for a purpose, holds what the purpose needs, and keeps who, why and how many', async () => {
    const home = await familyOf(worker, { street: 'Exportstraat' });
    await scan();
    const list = await listOf(worker, { rights: ['leefloon'], street: 'Exportstraat' });
    const path = `/outreach/lists/${list.id}/export`;
    expect((await worker.post(path, { purpose: 'letters' })).status).toBe(400);
    expect((await worker.post(path, { purpose: 'letters', reason: 'kort' })).status).toBe(400);
    expect((await (await house.anew('pathwayGuide')).post(path, { purpose: 'letters', reason: 'brief over het leefloon' })).status).toBe(
      403,
    );
    const answer = await worker.post(path, { purpose: 'letters', reason: 'brief over het leefloon' });
    expect(answer.headers['content-type']).toContain('text/csv');
    const lines = String(answer.body).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(home.family);
    expect(lines[1]).toContain('Exportstraat');
    expect(lines[0]).not.toContain('telefoon');
    expect(body<{ items: object[] }>(await head.get(`/outreach/lists/${list.id}/exports`)).items).toMatchObject([
      { purpose: 'letters', reason: 'brief over het leefloon', households: 1, by: { id: house.accounts['socialWorker']!.id } },
    ]);
    const { rows } = await house.admin.query(`select subjects, purpose, reason from hs.audit where action = 'outreach.export'`);
    expect(rows).toEqual([
      { subjects: [list.id, home.householdId, home.personId], purpose: 'letters', reason: '1: brief over het leefloon' },
    ]);
    await closeAll();
  });

  it('S017: who may count sees what became of lists by how the family had heard of its right, without small cells', async () => {
    const homes = [];
    for (let at = 0; at < 6; at++) homes.push(await familyOf(worker, { street: 'Folderstraat' }));
    await scan();
    const list = await listOf(worker, { rights: ['leefloon'], street: 'Folderstraat' });
    for (const [at, entry] of (await entriesOf(worker, list)).entries())
      body(await worker.post(`/outreach/entries/${entry.id}/attempts`, tried('reached', { heardFrom: at < 5 ? 'leaflet' : 'partner' })));
    const policy = await house.anew('policy');
    const { items } = body<{ items: { heardFrom: string; households: number | null; reached: number | null; accepted: number | null }[] }>(
      await policy.get('/outreach/counts?from=2025-01-01&until=2025-12-31'),
    );
    expect(items.find((one) => one.heardFrom === 'leaflet')).toMatchObject({ households: 5, reached: 5, accepted: 0 });
    expect(items.find((one) => one.heardFrom === 'partner')).toMatchObject({ households: null, reached: null });
    expect(items.find((one) => one.heardFrom === 'all')!.households).toBeGreaterThan(6);
    expect((await policy.get(`/outreach/lists/${list.id}/entries`)).status).toBe(403);
  });
});
