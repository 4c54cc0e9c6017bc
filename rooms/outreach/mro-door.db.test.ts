// The door of the regional nurse, reasons from the facts, a report that is corrected, and which file uses which method (S012, S209), on a real PostgreSQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '../../kernel/db.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { familyOf } from './outreach-fixture.ts';
import type { Made } from './outreach-fixture.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let nurse: Client;
let worker: Client;
let head: Client;
beforeAll(async () => {
  house = await testApp({ clock });
  [nurse, worker, head] = await Promise.all([house.as('partner'), house.as('socialWorker'), house.as('head')]);
});
afterAll(() => house.close());

const body = <T>({ status, body: answered }: { status: number; body: T }): T => {
  expect(status, JSON.stringify(answered)).toBeLessThan(300);
  return answered;
};
type Sent = { id: string; state: string; family: string; settledOn: string | null };
const sent = (more: object = {}) => ({
  organisation: 'Kind en Gezin',
  referredOn: '2025-02-14',
  given: 'Amina',
  family: 'Zonderling',
  phone: '0470 12 34 56',
  town: 'Heiderode',
  childBornOn: '2024-06-01',
  language: 'fr',
  grounds: ['youngChild'],
  agreed: true,
  ...more,
});
const send = async (more: object = {}): Promise<Sent> => body<Sent>(await nurse.post('/referrals', sent(more)));
const listed = async (client: Client, path = '/referrals') => body<{ items: Sent[] }>(await client.get(path)).items;
const refer = (home: Made, more: object = {}) =>
  worker.post(`/households/${home.householdId}/mro`, {
    referredOn: '2025-02-14',
    referrer: 'regionalNurse',
    organisation: 'Kind en Gezin',
    grounds: ['lowWorkIntensity'],
    consent: { personId: home.personId, given: true },
    ...more,
  });
const actionsOf = async (accountId: string): Promise<{ action: string; subjects: string[] }[]> =>
  (
    await house.admin.query<{ action: string; subjects: string[] }>(
      'select action, subjects from hs.audit where account_id = $1 order by at, id',
      [accountId],
    )
  ).rows;

describe('the regional nurse', () => {
  it('sends what she enters and sees her own and their state, and each look is logged', async () => {
    expect((await nurse.post('/referrals', sent({ agreed: false }))).status).toBe(400);
    expect((await nurse.post('/referrals', sent({ grounds: [] }))).status).toBe(400);
    expect((await nurse.post('/referrals', sent({ household: 'x' }))).body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/household' }),
    );
    expect((await nurse.post('/referrals', sent({ referredOn: '2025-02-19' }))).status).toBe(400);
    const made = await send();
    const { agreed: _, ...entered } = sent();
    expect(made).toEqual({ ...entered, id: expect.any(String), madeAt: expect.any(String), state: 'waiting', settledOn: null });
    expect((await listed(nurse)).map((one) => one.id)).toEqual([made.id]);
    const rows = await actionsOf(nurse.account.id);
    expect(rows.filter((row) => row.action === 'referral.send')).toEqual([{ action: 'referral.send', subjects: [made.id] }]);
    expect(rows.at(-1)).toEqual({ action: 'referral.list', subjects: [made.id] });
  });

  it('nothing of a file: not when it is taken up, not through any other door, not at the database itself', async () => {
    const made = await send({ family: 'Oprechts' });
    const home = await familyOf(worker);
    const mro = body<{ id: string }>(await refer(home, { referralId: made.id }));
    const own = (await nurse.get('/referrals')).body.items.find((one: Sent) => one.id === made.id);
    expect(own).toMatchObject({ state: 'taken', settledOn: '2025-02-18' });
    expect(JSON.stringify(own)).not.toContain(mro.id);
    expect(JSON.stringify(own)).not.toContain(home.householdId);
    for (const path of [
      `/households/${home.householdId}/mro`,
      `/households/${home.householdId}`,
      '/mro/referrals',
      '/mro/methods',
      '/mro/methods/uses',
    ])
      expect((await nurse.get(path)).status, path).toBe(403);
    expect((await nurse.post('/persons/search', { text: 'Oprechts' })).status).toBe(403);
    const actor = {
      tenantId: 1,
      accountId: nurse.account.id,
      roles: nurse.account.roles,
      teamIds: [],
      personId: null,
      grants: [],
      dbRole: 'hs_partner' as const,
    };
    const asNurse = (columns: 'mro_id' | 'settled_by' | 'id', accountId = nurse.account.id) =>
      asActor(house.pool, house.keys, { ...actor, accountId }, (db) =>
        db.selectFrom('mro_referral').select(columns).where('tenant_id', '=', 1).execute(),
      );
    expect((await asNurse('id')).length).toBeGreaterThan(1);
    await expect(asNurse('mro_id')).rejects.toThrow(/permission denied/);
    await expect(asNurse('settled_by')).rejects.toThrow(/permission denied/);
    await expect(
      asActor(house.pool, house.keys, actor, (db) => db.selectFrom('mro').select('id').where('tenant_id', '=', 1).execute()),
    ).rejects.toThrow(/permission denied/);
    // another nurse has her own
    expect(await asNurse('id', house.accounts['citizen']!.id)).toEqual([]);
    await expect(
      asActor(house.pool, house.keys, actor, (db) =>
        db.updateTable('mro_referral').set({ settled_as: 'taken' }).where('tenant_id', '=', 1).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('is given her door by who manages accounts, and no role beside it', async () => {
    const admin = await house.as('admin');
    const account = (roles: string[]) => admin.post('/accounts', { login: `nurse.${roles.length}`, name: 'Regioverpleegkundige', roles });
    expect((await account(['partner'])).status).toBe(201);
    expect((await account(['partner', 'socialWorker'])).status).toBe(422);
  });
});

describe('what waits at the centre', () => {
  it('is for who may take it up; once, and by one', async () => {
    const [first, second] = [await send({ family: 'Eersteling' }), await send({ family: 'Tweedeling' })];
    expect((await listed(worker, '/mro/referrals')).map((one) => one.family)).toEqual(expect.arrayContaining(['Eersteling', 'Tweedeling']));
    for (const name of ['frontDesk', 'pathwayGuide', 'policy', 'dpo', 'admin'] as const)
      expect((await (await house.as(name)).get('/mro/referrals')).status, name).toBe(403);
    expect(await listed(await house.as('foreignHead'), '/mro/referrals')).toEqual([]);
    const homes = [await familyOf(worker), await familyOf(worker)];
    body(await refer(homes[0]!, { referralId: first.id }));
    expect((await refer(homes[1]!, { referralId: first.id })).body).toMatchObject({ code: 'mro.referralGone' });
    // refused is refused whole: the second family has no investigation and no consent
    expect((await worker.get(`/households/${homes[1]!.householdId}/mro`)).body.items).toEqual([]);
    expect((await worker.get(`/persons/${homes[1]!.personId}/consents`)).body.items).toEqual([]);
    expect((await (await house.as('foreignHead')).post(`/mro/referrals/${second.id}/decline`)).status).toBe(404);
    expect((await head.post(`/mro/referrals/${second.id}/decline`)).status).toBe(204);
    expect((await worker.post(`/mro/referrals/${second.id}/decline`)).status).toBe(404);
    expect((await listed(nurse)).find((one) => one.id === second.id)).toMatchObject({ state: 'declined', settledOn: '2025-02-18' });
    expect((await listed(worker, '/mro/referrals')).map((one) => one.family)).not.toContain('Eersteling');
  });
});

describe('the reasons', () => {
  it('come from the facts, are kept with what they rest on, and are set aside only with a word', async () => {
    const home = await familyOf(worker);
    const path = `/households/${home.householdId}/mro/grounds`;
    const of = async (ground: string) =>
      body<{ items: { ground: string; holds: boolean | null; because: string }[] }>(await worker.get(path)).items.find(
        (one) => one.ground === ground,
      );
    expect(await of('youngChild')).toMatchObject({ holds: false, because: 'noChildUnderThree' });
    await worker.post(`/households/${home.householdId}/facts`, {
      personId: home.personId,
      predicate: 'work/status',
      value: 'unemployed',
      source: { kind: 'document' },
    });
    expect(await of('lowWorkIntensity')).toMatchObject({ holds: true, because: 'nobodyWorks' });
    expect((await refer(home, { grounds: ['lowWorkIntensity', 'youngChild'] })).body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/why/youngChild' }),
    );
    expect((await refer(home, { grounds: ['other'] })).body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/why/lowWorkIntensity' }),
    );
    const mro = body<{ basis: object[] }>(
      await refer(home, { grounds: ['lowWorkIntensity', 'youngChild'], why: { youngChild: 'wordt volgende week geboren' } }),
    );
    expect(mro.basis).toEqual([
      expect.objectContaining({ ground: 'youngChild', holds: false, chosen: true, why: 'wordt volgende week geboren' }),
      expect.objectContaining({ ground: 'lowWorkIntensity', holds: true, chosen: true, why: null, facts: ['/persons/0/work/status'] }),
    ]);
    expect((await (await house.as('otherWorker')).get(path)).status).toBe(404);
    expect((await actionsOf(worker.account.id)).filter((row) => row.action === 'mro.grounds').at(-1)).toMatchObject({
      subjects: [home.householdId],
    });
  });
});

describe('a report that was wrong', () => {
  it('stays, and a new version beside it says why', async () => {
    const home = await familyOf(worker);
    let mro = body<{
      id: string;
      steps: { state: string; reportId: string; reason: string | null; id: string }[];
      whyNot: Record<string, string[]>;
    }>(await refer(home));
    const path = `/mro/${mro.id}`;
    const correct = (reason: string) => worker.post(`${path}/report/corrections`, { lang: 'nl', reason });
    expect((await correct('een bedrag was fout')).body).toMatchObject({ code: 'mro.cannot', reasons: ['notReported'] });
    for (const on of ['2025-02-14', '2025-02-15', '2025-02-17']) body(await worker.post(`${path}/contacts`, { on, place: 'home' }));
    mro = body(await worker.post(`${path}/report`, { lang: 'nl' }));
    expect((await correct(' ')).status).toBe(400);
    mro = body(await correct('het spaargeld was fout'));
    mro = body(await correct('en nog een feit'));
    expect(mro.steps.map(({ state, reason }) => [state, reason])).toEqual([
      ['reported', null],
      ['corrected', 'het spaargeld was fout'],
      ['corrected', 'en nog een feit'],
    ]);
    const reports = new Set(mro.steps.map((step) => step.reportId));
    expect(reports.size).toBe(3);
    for (const id of reports) expect((await worker.get(`/reports/${id}`)).status).toBe(200);
    // what others rest on is not taken back
    expect((await worker.post(`${path}/undo`, { what: 'step', id: mro.steps[0]!.id })).body).toMatchObject({ reasons: ['hasLaterStep'] });
    body(await worker.post(`${path}/end`, { state: 'followed', on: '2025-02-18' }));
    expect((await correct('ook daarna')).status).toBe(201);
    expect((await (await house.as('otherWorker')).post(`${path}/report/corrections`, { lang: 'nl', reason: 'mag niet' })).status).toBe(404);
  });
});

describe('the method', () => {
  it('tells which investigations use which version, of the files one may see', async () => {
    const before = await familyOf(worker);
    body(await refer(before, { referredOn: '2025-01-20' }));
    body(
      await head.post('/mro/methods', {
        from: '2025-02-01',
        minContacts: 4,
        voucherCents: 6000,
        voucherMax: 1,
        voucherFromContact: 3,
        source: 'raadsbesluit 14-01-2025',
      }),
    );
    const after = await familyOf(worker);
    body(await refer(after));
    const uses = body<{ items: { householdId: string; version: number; name: string }[] }>(await head.get('/mro/methods/uses')).items;
    expect(uses).toContainEqual(expect.objectContaining({ householdId: before.householdId, version: 1, referredOn: '2025-01-20' }));
    expect(uses).toContainEqual(
      expect.objectContaining({ householdId: after.householdId, version: 2, name: expect.stringContaining(after.family) }),
    );
    expect(body<{ items: object[] }>(await (await house.as('otherWorker')).get('/mro/methods/uses')).items).toEqual([]);
    expect((await actionsOf(head.account.id)).filter((row) => row.action === 'mro.uses').at(-1)!.subjects).toEqual(
      expect.arrayContaining([after.householdId]),
    );
    expect((await (await house.as('policy')).get('/mro/methods/uses')).status).toBe(403);
  });
});
