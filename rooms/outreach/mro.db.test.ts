// The mini rights investigation on a real PostgreSQL (S012, S013, S209), story 2 through the API, and the birthdays that make a check due (S014).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '../../kernel/db.ts';
import { jobActor } from '../../kernel/actor.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { tasksOf } from '../rights/told-fixture.ts';
import { birthdayJob, noteBirthdays } from './birthdays.ts';
import { familyOf, runJob } from './outreach-fixture.ts';
import type { Made } from './outreach-fixture.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let worker: Client;
let head: Client;
type Mro = {
  id: string;
  state: string;
  contacts: { id: string; number: number; on: string; words: string | null }[];
  vouchers: { id: string; serial: string; cents: number; redemption: { shop: string } | null }[];
  steps: { id: string; state: string; reportId: string | null }[];
  method: { version: number; voucherCents: number; source: string };
  isIncreased: boolean | null;
  vouchersOfFamily: number;
  whyNot: Record<string, string[]>;
};

async function logIn(): Promise<void> {
  [worker, head] = await Promise.all([house.anew('socialWorker'), house.anew('head')]);
}
beforeAll(async () => {
  house = await testApp({ clock });
  await logIn();
});
afterAll(() => house.close());

const body = <T>({ status, body: answered }: { status: number; body: T }): T => {
  expect(status, JSON.stringify(answered)).toBeLessThan(300);
  return answered;
};
const refer = async (home: Made, more: object = {}): Promise<Mro> =>
  body<Mro>(
    await worker.post(`/households/${home.householdId}/mro`, {
      referredOn: '2025-01-06',
      referrer: 'regionalNurse',
      organisation: 'Kind en Gezin',
      grounds: ['youngChild', 'lowWorkIntensity'],
      why: { youngChild: 'het kind is nog niet ingeschreven' },
      consent: { personId: home.personId, given: true },
      ...more,
    }),
  );
const contact = async (mro: Mro, on: string, more: object = {}): Promise<Mro> =>
  body<Mro>(await worker.post(`/mro/${mro.id}/contacts`, { on, place: 'home', ...more }));
const giveVoucher = (mro: Mro, at: number, serial: string, on = '2025-02-10') =>
  worker.post(`/mro/${mro.id}/vouchers`, { contactId: mro.contacts[at]!.id, serial, on });
const say = async (home: Made, predicate: string, value: unknown): Promise<void> =>
  void body(
    await worker.post(`/households/${home.householdId}/facts`, { personId: home.personId, predicate, value, source: { kind: 'document' } }),
  );

describe('S012: the mini rights investigation', () => {
  it('story 2: the nurse refers with consent, three contacts, a voucher at the second, a report, one right not wanted, the ledger', async () => {
    const home = await familyOf(worker);
    await say(home, 'health/increasedReimbursement', true);
    const path = `/households/${home.householdId}/mro`;
    expect((await worker.post(path, { referredOn: '2025-01-06', referrer: 'regionalNurse', grounds: ['youngChild'] })).status).toBe(400);
    let mro = await refer(home);
    expect(mro).toMatchObject({ state: 'referred', method: { version: 1, voucherCents: 5000 }, isIncreased: true });
    expect(
      await worker.post(path, {
        referredOn: '2025-01-06',
        referrer: 'own',
        grounds: ['other'],
        consent: { personId: home.personId, given: true },
      }),
    ).toMatchObject({
      status: 409,
      body: { code: 'mro.goesOn' },
    });
    const consents = body<{ items: { purpose: string }[] }>(await worker.get(`/persons/${home.personId}/consents`)).items;
    expect(consents.map((one) => one.purpose)).toEqual(['rightsCheck']);
    mro = await contact(mro, '2025-01-14', { words: 'kennismaking, met de verpleegkundige', minutes: 50 });
    expect(mro.contacts[0]).toMatchObject({ number: 1, words: 'kennismaking, met de verpleegkundige' });
    expect(await giveVoucher(mro, 0, 'A-001')).toMatchObject({ status: 409, body: { reasons: ['tooEarly'] } });
    mro = await contact(mro, '2025-01-28', { place: 'childCentre' });
    mro = body<Mro>(await giveVoucher(mro, 1, 'A-001'));
    expect(mro.vouchers).toMatchObject([{ serial: 'A-001', cents: 5000, redemption: null }]);
    expect(await worker.post(`/mro/${mro.id}/report`, { lang: 'nl' })).toMatchObject({
      status: 409,
      body: { reasons: ['tooFewContacts'] },
    });
    mro = await contact(mro, '2025-02-11');
    mro = body<Mro>(await worker.post(`/mro/${mro.id}/report`, { lang: 'ar' }));
    expect(mro.state).toBe('reported');
    const report = body<{ lang: string }>(await worker.get(`/reports/${mro.steps[0]!.reportId}`));
    expect(report.lang).toBe('ar');
    const findings = body<{ items: { id: string; right: string; state: string }[] }>(
      await worker.get(`/households/${home.householdId}/findings`),
    ).items;
    expect(findings.find((one) => one.right === 'leefloon')!.state).toBe('informed');
    const step = (right: string, state: string, more: object = {}) =>
      worker.post(`/findings/${findings.find((one) => one.right === right)!.id}/steps`, { state, on: '2025-02-18', ...more });
    body(await step('leefloon', 'notWanted', { reason: 'wil eerst werken' }));
    mro = body<Mro>(await worker.post(`/mro/${mro.id}/end`, { state: 'followed', on: '2025-02-18' }));
    expect(mro.state).toBe('followed');
    expect(await worker.post(`/mro/${mro.id}/contacts`, { on: '2025-02-17', place: 'home' })).toMatchObject({
      status: 409,
      body: { reasons: ['ended'] },
    });
  });

  it('two contacts on one day are one; what was wrong is undone by a record, except where something rests on it', async () => {
    const home = await familyOf(worker);
    await say(home, 'health/increasedReimbursement', true);
    let mro = await refer(home);
    mro = await contact(mro, '2025-01-14');
    expect(await worker.post(`/mro/${mro.id}/contacts`, { on: '2025-01-14', place: 'office' })).toMatchObject({
      status: 409,
      body: { reasons: ['sameDay'] },
    });
    mro = await contact(mro, '2025-01-28');
    mro = body<Mro>(await giveVoucher(mro, 1, 'B-001'));
    const undo = (what: string, id: string) => worker.post(`/mro/${mro.id}/undo`, { what, id });
    expect(await undo('contact', mro.contacts[0]!.id)).toMatchObject({ status: 409, body: { reasons: ['hasVoucher'] } });
    mro = body<Mro>(await undo('voucher', mro.vouchers[0]!.id));
    mro = body<Mro>(await undo('contact', mro.contacts[0]!.id));
    expect([mro.contacts.length, mro.vouchers.length, mro.contacts[0]!.on]).toEqual([1, 0, '2025-01-28']);
    const { rows } = await house.admin.query('select count(*)::int as n from hs.mro_contact where mro_id = $1', [mro.id]);
    expect(rows[0].n).toBe(2);
    mro = body<Mro>(await worker.post(`/mro/${mro.id}/end`, { state: 'stopped', on: '2025-02-18', reason: 'verhuisd' }));
    expect(mro.state).toBe('stopped');
    mro = body<Mro>(await undo('step', mro.steps[0]!.id));
    expect(mro.state).toBe('talking');
    expect((await undo('voucher', home.personId)).status).toBe(404);
  });

  it('a family that takes its consent back is not visited again', async () => {
    const home = await familyOf(worker);
    const mro = await refer(home);
    const { items } = body<{ items: { id: string }[] }>(await worker.get(`/persons/${home.personId}/consents`));
    await worker.post(`/consents/${items[0]!.id}/withdraw`);
    expect(await worker.post(`/mro/${mro.id}/contacts`, { on: '2025-01-14', place: 'home' })).toMatchObject({
      status: 409,
      body: { reasons: ['consentWithdrawn'] },
    });
  });

  it('is for its worker, its team and the head; not for others, not for who counts', async () => {
    const home = await familyOf(worker);
    const mro = await refer(home);
    expect((await (await house.anew('otherWorker')).get(`/households/${home.householdId}/mro`)).status).toBe(404);
    expect((await (await house.anew('otherWorker')).post(`/mro/${mro.id}/contacts`, { on: '2025-01-14', place: 'home' })).status).toBe(404);
    expect((await (await house.anew('pathwayGuide')).post(`/mro/${mro.id}/contacts`, { on: '2025-01-14', place: 'home' })).status).toBe(
      403,
    );
    expect((await head.get(`/households/${home.householdId}/mro`)).body.items).toHaveLength(1);
    await worker.post(`/persons/${home.personId}/shield`, { reason: 'bedreigd door een familielid' });
    expect((await head.get(`/households/${home.householdId}/mro`)).status).toBe(404);
  });
});

describe('S013: the voucher', () => {
  const ready = async (): Promise<{ home: Made; mro: Mro }> => {
    const home = await familyOf(worker);
    let mro = await refer(home);
    for (const on of ['2025-01-14', '2025-01-21', '2025-01-28']) mro = await contact(mro, on);
    return { home, mro };
  };
  it('fails for a family without the status, while it is not known, and for a third one, also in another file', async () => {
    const { home, mro } = await ready();
    expect(mro.isIncreased).toBeNull();
    expect(await giveVoucher(mro, 1, 'C-001')).toMatchObject({ status: 409, body: { reasons: ['increasedUnknown'] } });
    await say(home, 'health/increasedReimbursement', false);
    expect(await giveVoucher(mro, 1, 'C-001')).toMatchObject({ status: 409, body: { reasons: ['notIncreased'] } });
    await say(home, 'health/increasedReimbursement', true);
    body(await giveVoucher(mro, 1, 'C-001'));
    expect(await giveVoucher(mro, 2, 'C-001')).toMatchObject({ status: 409, body: { code: 'mro.serialTaken' } });
    body(await giveVoucher(mro, 2, 'C-002'));
    expect(await giveVoucher(mro, 2, 'C-003')).toMatchObject({ status: 409, body: { reasons: ['tooMany'] } });
    await worker.post(`/mro/${mro.id}/end`, { state: 'stopped', on: '2025-02-18', reason: 'gestopt door de familie' });
    let again = await refer(home, { referredOn: '2025-02-01' });
    for (const on of ['2025-02-03', '2025-02-10']) again = await contact(again, on);
    expect(again.vouchersOfFamily).toBe(2);
    expect(await giveVoucher(again, 1, 'C-004')).toMatchObject({ status: 409, body: { reasons: ['tooMany'] } });
  });

  it('five at once give two', async () => {
    const { home, mro } = await ready();
    await say(home, 'health/increasedReimbursement', true);
    const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => giveVoucher(mro, 1, `D-00${at}`)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
  });

  it('is used in one of the two shops, once', async () => {
    const { home, mro } = await ready();
    await say(home, 'health/increasedReimbursement', true);
    const given = body<Mro>(await giveVoucher(mro, 1, 'E-001'));
    const use = (shop: string, on = '2025-02-12') =>
      worker.post(`/mro/${mro.id}/redemptions`, { voucherId: given.vouchers[0]!.id, shop, on });
    expect(await use('biesotiekje', '2025-02-01')).toMatchObject({ status: 409, body: { reasons: ['beforeHandedOver'] } });
    expect(body<Mro>(await use('biesotiekje')).vouchers[0]!.redemption).toMatchObject({ shop: 'biesotiekje', on: '2025-02-12' });
    expect(await use('bieskruid')).toMatchObject({ status: 409, body: { reasons: ['redeemed'] } });
  });
});

describe('S209: the method', () => {
  it('is the first one until the centre decides otherwise; a file keeps the one it began with', async () => {
    const before = await refer(await familyOf(worker));
    const method = {
      from: '2025-02-01',
      minContacts: 4,
      voucherCents: 6000,
      voucherMax: 1,
      voucherFromContact: 3,
      source: 'raadsbesluit 14-01-2025',
    };
    expect((await worker.post('/mro/methods', method)).status).toBe(403);
    expect(body<{ items: object[] }>(await head.post('/mro/methods', method)).items).toMatchObject([
      { version: 1 },
      { version: 2, ...method },
    ]);
    expect(await head.post('/mro/methods', method)).toMatchObject({ status: 409, body: { reasons: ['notLater'] } });
    expect((await refer(await familyOf(worker), { referredOn: '2025-02-03' })).method).toMatchObject({ version: 2, voucherCents: 6000 });
    expect((await refer(await familyOf(worker))).method.version).toBe(1);
    expect(await contact(before, '2025-02-12')).toMatchObject({ method: { version: 1 } });
    const foreign = await house.anew('foreignHead');
    expect((await foreign.get('/mro/methods')).body.items).toHaveLength(1);
  });
});

describe('S012: the indicator', () => {
  it('counts families without naming them, and hides what is small with what could be worked out from it', async () => {
    const policy = await house.anew('policy');
    const counts = async (from: string, until: string) =>
      body<Record<string, unknown>>(await policy.get(`/mro/counts?from=${from}&until=${until}`));
    const year = await counts('2025-01-01', '2025-02-18');
    expect(year['files']).toBeGreaterThanOrEqual(5);
    expect(year['contacts']).toBeGreaterThan(5);
    expect(year['reported']).toBeNull();
    expect(String(year['definition'])).toContain('Minirechtenonderzoeken');
    expect(String(year['base'])).toContain('1 tot 4');
    // one file that began in February: nothing of it is told
    expect(await counts('2025-02-03', '2025-02-18')).toMatchObject({ files: null, contacts: null, contactsAFile: null });
    expect(await counts('2019-01-01', '2019-12-31')).toMatchObject({ files: 0, contacts: 0, contactsAFile: null, vouchers: 0 });
    expect((await worker.get('/mro/counts')).status).toBe(403);
    expect((await policy.get('/mro/counts?from=2025-03-01&until=2025-02-01')).status).toBe(400);
  });
});

describe('S016: a request for heating', () => {
  it('opens a check of rights with the incomes that are known, due in a week, and each request links to one check', async () => {
    const home = await familyOf(worker);
    await say(home, 'incomes', [{ kind: 'unemployment', net: 90_000, per: 'month' }]);
    const event = body<{ id: string; dueOn: string; checkId: string | null }>(
      await worker.post(`/households/${home.householdId}/events`, { kind: 'heatingRequest', on: '2025-02-17' }),
    );
    expect(event).toMatchObject({ dueOn: '2025-02-24', checkId: null });
    const [task] = (await tasksOf(worker)).filter((one) => one.householdId === home.householdId);
    expect(task).toMatchObject({ kind: 'rights.check', why: 'vraag om verwarming 17-02, 7 dagen' });
    // where the task leads, the income stands already: the leefloon is computed with it and nothing is asked again
    const live = body<{ results: { right: string; amount: { cents: number } | null; missing: string[] }[] }>(
      await worker.get(`/households/${home.householdId}/rights`),
    );
    const leefloon = live.results.find((one) => one.right === 'leefloon')!;
    expect(leefloon.missing.filter((pointer) => pointer.includes('incomes'))).toEqual([]);
    expect(leefloon.amount!.cents).toBeGreaterThan(0);
    expect(leefloon.amount!.cents).toBeLessThan(60_000);
    const check = body<{ id: string }>(await worker.post(`/households/${home.householdId}/checks`, { trigger: 'keyEvent' }));
    const { items } = body<{ items: { id: string; checkId: string | null }[] }>(await worker.get(`/households/${home.householdId}/events`));
    expect(items.find((one) => one.id === event.id)!.checkId).toBe(check.id);
    const other = body<{ id: string }>(
      await worker.post(`/households/${home.householdId}/events`, { kind: 'heatingRequest', on: '2025-02-18' }),
    );
    expect(other.id).not.toBe(event.id);
    body(await worker.post(`/households/${home.householdId}/checks`, { trigger: 'keyEvent' }));
    const after = body<{ items: { id: string; checkId: string | null }[] }>(
      await worker.get(`/households/${home.householdId}/events`),
    ).items;
    expect(after.find((one) => one.id === event.id)!.checkId).toBe(check.id);
    expect(after.find((one) => one.id === other.id)!.checkId).not.toBe(check.id);
  });

  it('S014: every kind of event makes a check due, but one that has no rule yet', async () => {
    const home = await familyOf(worker);
    const { items } = body<{ items: { kind: string; hasRule: boolean }[] }>(await worker.get('/key-moments'));
    for (const { kind, hasRule } of items) {
      const event = body<{ dueOn: string | null }>(await worker.post(`/households/${home.householdId}/events`, { kind, on: '2025-02-10' }));
      expect([kind, event.dueOn !== null]).toEqual([kind, hasRule]);
    }
    expect(items.filter((one) => !one.hasRule).map((one) => one.kind)).toEqual(['other']);
  });
});

describe('S014: birthdays make a check due by themselves', () => {
  const events = async (home: Made) =>
    body<{ items: { kind: string; on: string; dueOn: string | null }[] }>(await worker.get(`/households/${home.householdId}/events`)).items;

  it('at 18, 65 and 80, on the list of who answers for the file, once', async () => {
    const [eighteen, sixtyFive, eighty, later] = [
      await familyOf(worker, { birthDate: '2007-02-18' }),
      await familyOf(worker, { birthDate: '1960-02-10' }),
      await familyOf(worker, { birthDate: '1945-01-25' }),
      await familyOf(worker, { birthDate: '2007-02-19' }),
    ];
    await runJob(house, birthdayJob);
    await runJob(house, birthdayJob);
    expect(await events(eighteen)).toMatchObject([{ kind: 'turned18', on: '2025-02-18', dueOn: '2025-03-20' }]);
    expect(await events(sixtyFive)).toMatchObject([{ kind: 'turned65', on: '2025-02-10' }]);
    expect(await events(eighty)).toMatchObject([{ kind: 'turned80', on: '2025-01-25' }]);
    expect(await events(later)).toEqual([]);
    const due = (await tasksOf(worker)).filter((task) => task.householdId === eighteen.householdId);
    expect(due).toMatchObject([
      { kind: 'rights.check', why: '18 jaar geworden 18-02, 30 dagen', action: { to: `/dossiers/${eighteen.householdId}/rechten` } },
    ]);
    clock.set('2025-02-19T03:00:00Z');
    await logIn();
    await runJob(house, birthdayJob);
    expect(await events(later)).toMatchObject([{ kind: 'turned18', on: '2025-02-19' }]);
    body(await worker.post(`/households/${eighteen.householdId}/checks`, { trigger: 'keyEvent' }));
    expect((await tasksOf(worker)).filter((task) => task.householdId === eighteen.householdId)).toEqual([]);
  });

  it('nights that were missed are made up for, up to a month; longer ago is left to the intake', async () => {
    const [missed, long] = [await familyOf(worker, { birthDate: '2007-03-20' }), await familyOf(worker, { birthDate: '2007-02-28' })];
    clock.set('2025-04-10T03:00:00Z');
    await logIn();
    const actor = jobActor(1);
    await asActor(house.pool, house.keys, actor, (db) => noteBirthdays({ db, actor, clock }));
    expect(await events(missed)).toMatchObject([{ kind: 'turned18', on: '2025-03-20', dueOn: '2025-04-22' }]);
    expect(await events(long)).toEqual([]);
  });

  it('follows what the centre decided: other days, or no rule and no task', async () => {
    const rule = { days: 5, rights: ['leefloon', 'studietoelage'], source: 'afspraak van het team' };
    expect((await worker.put('/key-moments/turned18', rule)).status).toBe(403);
    body(await head.put('/key-moments/turned18', rule));
    body(await head.put('/key-moments/turned65', { days: null, rights: [], source: 'afspraak van het team' }));
    const [eighteen, sixtyFive] = [
      await familyOf(worker, { birthDate: '2007-04-09' }),
      await familyOf(worker, { birthDate: '1960-04-09' }),
    ];
    const actor = jobActor(1);
    await asActor(house.pool, house.keys, actor, (db) => noteBirthdays({ db, actor, clock }));
    expect(await events(eighteen)).toMatchObject([{ kind: 'turned18', dueOn: '2025-04-14' }]);
    expect(await events(sixtyFive)).toMatchObject([{ kind: 'turned65', dueOn: null }]);
    const { items } = body<{ items: { kind: string; hasRule: boolean; rights: { right: string }[]; decided: { by: string } | null }[] }>(
      await (await house.anew('policy')).get('/key-moments'),
    );
    expect(items.find((one) => one.kind === 'turned18')).toMatchObject({ hasRule: true, decided: { by: 'Test head' } });
    expect(items.filter((one) => !one.hasRule).map((one) => one.kind)).toEqual(['turned65', 'other']);
    const counts = body<{ items: { kind: string; events: number | null }[] }>(
      await (await house.anew('policy')).get('/key-moments/counts?from=2025-01-01&until=2025-12-31'),
    );
    expect(counts.items.find((one) => one.kind === 'turned65')).toMatchObject({ events: null });
  });
});
