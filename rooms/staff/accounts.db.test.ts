// Managing accounts and controlling the log: two functions that see no files, and that nobody else has.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../kernel/clock.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';

let house: TestApp;
let admin: Client;
beforeAll(async () => {
  house = await testApp();
  admin = await house.as('admin');
});
afterAll(() => house.close());

const newAccount = (login: string, more = {}) => ({
  login,
  name: 'Mira Claes',
  roles: ['socialWorker'],
  teamIds: [house.teams.intake],
  ...more,
});

describe('an account', () => {
  it('is made with a password that is told once and opens only the page to change it', async () => {
    const { status, body } = await admin.post('/accounts', newAccount('mira', { mail: 'Mira@Heiderode.example' }));
    expect(status).toBe(201);
    expect(body.account).toMatchObject({
      login: 'mira',
      roles: ['socialWorker'],
      teams: [{ name: 'intake' }],
      mail: 'mira@heiderode.example',
      active: true,
      version: 1,
    });
    const login = await house.anonymous.post('/session', { account: 'mira', password: body.temporaryPassword });
    expect(login.body.account.mustChangePassword).toBe(true);
    const identity = { cookie: String(login.headers['set-cookie']).split(';')[0]!, 'x-csrf-token': login.body.csrf };
    const send = (method: 'GET' | 'POST', url: string, payload?: object) =>
      house.anonymous.send({ method, url, headers: identity, ...(payload && { payload }) });
    const asAdmin = await house.admin.query(`update hs.account_role set role = 'admin' where account_id = $1`, [body.account.id]);
    expect(asAdmin.rowCount).toBe(1);
    expect((await send('GET', '/accounts')).body.code).toBe('password.mustChange');
    const changed = await send('POST', '/me/password', { current: body.temporaryPassword, next: 'zeven gele fietsen in de regen' });
    expect(changed.body.account.mustChangePassword).toBe(false);
    identity.cookie = String(changed.headers['set-cookie']).split(';')[0]!;
    expect((await send('GET', '/accounts')).status).toBe(200);
  });
  it('has a name that nobody else has', async () => {
    await admin.post('/accounts', newAccount('tom'));
    expect((await admin.post('/accounts', newAccount('tom'))).body).toMatchObject({
      status: 409,
      code: 'account.loginTaken',
      errors: [{ pointer: '/login' }],
    });
  });
  it('belongs to a team of this house', async () => {
    const { rows } = await house.admin.query('select id from hs.team where tenant_id = 2');
    expect((await admin.post('/accounts', newAccount('far', { teamIds: [rows[0].id] }))).body).toMatchObject({
      status: 422,
      code: 'team.unknown',
    });
  });
  it('of another house does not exist here', async () => {
    const id = house.accounts['foreignWorker']!.id;
    expect((await admin.get(`/accounts/${id}`)).status).toBe(404);
    expect((await admin.patch(`/accounts/${id}`, { active: false }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await admin.post(`/accounts/${id}/reset`)).status).toBe(404);
    expect((await admin.get('/accounts')).body.items.map((each: { id: string }) => each.id)).not.toContain(id);
  });
  it('is changed on the version that was read', async () => {
    const { account } = (await admin.post('/accounts', newAccount('an'))).body;
    expect((await admin.patch(`/accounts/${account.id}`, { name: 'An' })).status).toBe(428);
    expect((await admin.patch(`/accounts/${account.id}`, { name: 'An' }, { 'if-match': '"1"' })).body).toMatchObject({
      name: 'An',
      version: 2,
    });
    expect((await admin.patch(`/accounts/${account.id}`, { name: 'Ann' }, { 'if-match': '"1"' })).body).toMatchObject({
      status: 412,
      current: { name: 'An', version: 2 },
      yours: { name: 'Ann' },
    });
  });
  it('loses every session when its roles change, at the next request', async () => {
    const guide = await house.as('pathwayGuide');
    expect((await guide.get('/me')).status).toBe(200);
    await admin.patch(`/accounts/${guide.account.id}`, { roles: ['head'] }, { 'if-match': '"1"' });
    expect((await guide.get('/me')).body.code).toBe('session.over');
  });
  it('loses them when it is closed, and when its password is reset', async () => {
    const [mediator, secretary] = [await house.as('debtMediator'), await house.as('secretary')];
    await admin.patch(`/accounts/${mediator.account.id}`, { active: false }, { 'if-match': '"1"' });
    expect((await mediator.get('/me')).status).toBe(401);
    const reset = await admin.post(`/accounts/${secretary.account.id}/reset`);
    expect(reset.status).toBe(200);
    expect((await secretary.get('/me')).status).toBe(401);
    expect((await house.anonymous.post('/session', { account: 'secretary', password: reset.body.temporaryPassword })).status).toBe(201);
  });
  it('is never changed by itself in what it may do', async () => {
    expect((await admin.patch(`/accounts/${admin.account.id}`, { roles: ['admin'] }, { 'if-match': '"1"' })).body.code).toBe(
      'account.notYourself',
    );
    expect((await admin.patch(`/accounts/${admin.account.id}`, { active: false }, { 'if-match': '"1"' })).body.code).toBe(
      'account.notYourself',
    );
  });
  it('holds no roles that stand apart', async () =>
    expect((await admin.post('/accounts', newAccount('both', { roles: ['admin', 'head'] }))).body.code).toBe('account.rolesApart'));
  it('shows no hash and no secret to anybody', async () => {
    const { raw } = await admin.get('/accounts');
    expect(raw.toString()).not.toMatch(/argon2|passwordHash|password_hash|totpSecret|totp_secret/i);
  });
});

describe('a team', () => {
  it('is made, renamed and closed', async () => {
    const { body, status } = await admin.post('/teams', { name: 'Nacht' });
    expect(status).toBe(201);
    expect((await admin.patch(`/teams/${body.id}`, { name: 'Avond', active: false })).body).toEqual({
      id: body.id,
      name: 'Avond',
      active: false,
    });
    expect((await admin.post('/teams', { name: 'Avond' })).body.code).toBe('team.nameTaken');
  });
});

describe('the audit log', () => {
  it('is read by the data protection officer, newest first, in pages, and that is written down too', async () => {
    const dpo = await house.as('dpo');
    const all = await dpo.get('/audit?limit=500');
    const actions = all.body.items.map((row: { action: string }) => row.action);
    expect(actions).toEqual(expect.arrayContaining(['audit.read', 'account.create', 'account.reset', 'team.create']));
    const times = all.body.items.map((row: { at: string }) => row.at);
    expect(times).toEqual(times.toSorted().toReversed());
    const first = await dpo.get('/audit?limit=3');
    const second = await dpo.get(`/audit?limit=3&after=${encodeURIComponent(first.body.next)}`);
    const ids = [...first.body.items, ...second.body.items].map((row: { id: string }) => row.id);
    expect(new Set(ids).size).toBe(6);
    expect(all.body.items.find((row: { action: string }) => row.action === 'account.create').account.name).toBe('Test admin');
  });
  it('is searched by whose data, by whom, by what', async () => {
    const dpo = await house.as('dpo');
    const id = house.accounts['secretary']!.id;
    expect((await dpo.get(`/audit?subjectId=${id}&action=account.reset`)).body.items).toMatchObject([
      { subjects: [id], action: 'account.reset' },
    ]);
    expect((await dpo.get(`/audit?accountId=${house.accounts['head']!.id}`)).body.items).toEqual([]);
    expect((await dpo.get('/audit?from=2099-01-01T00:00:00Z')).body.items).toEqual([]);
  });
  it('is read by nobody else', async () => {
    for (const role of ['admin', 'head', 'socialWorker', 'policy'] as const)
      expect([role, (await (await house.as(role)).get('/audit')).status]).toEqual([role, 403]);
  });
});

describe('colleagues', () => {
  it('are those of this house who are still there, with their teams', async () => {
    const { items } = (await (await house.as('socialWorker')).get('/colleagues')).body;
    expect(items).toContainEqual({
      id: house.accounts['colleague']!.id,
      name: 'Test colleague',
      teams: [{ id: house.teams.intake, name: 'intake' }],
    });
    const ids = items.map((each: { id: string }) => each.id);
    expect(ids).not.toContain(house.accounts['foreignWorker']!.id);
    expect(ids).not.toContain(house.accounts['debtMediator']!.id);
  });
});

describe('what weighs asks for the password again', () => {
  it('ten minutes after it was given', async () => {
    let now = systemClock.now();
    const clock = { now: () => now, today: systemClock.today };
    const later = await testApp({ clock });
    const client = await later.as('admin');
    expect((await client.post('/teams', { name: 'Een' })).status).toBe(201);
    now = now.add({ minutes: 11 });
    expect((await client.post('/teams', { name: 'Twee' })).body.code).toBe('stepUp.needed');
    expect((await client.get('/accounts')).status).toBe(200);
    await later.close();
  });
});

describe('the doors of the login page', () => {
  it('name the house', async () =>
    expect((await house.anonymous.get('/door')).body).toEqual({ tenant: 'Sociaal Huis Heiderode', oidc: null, demo: null }));
});
