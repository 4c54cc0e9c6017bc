// Logging in, as somebody who may and as somebody who guesses. ASVS 5.0 V6 and V7.
import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { hashPassword } from '../../kernel/passwords.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Answer, TestApp } from '../../test/harness/app.ts';

let house: TestApp;
let now = fixedClock('2025-02-18T09:00:00Z').now();
const clock = { now: () => now, today: () => now.toString().slice(0, 10) };
const password = 'vier natte sokken aan de lijn';
let hash: string;

beforeAll(async () => {
  house = await testApp({ clock });
  hash = await hashPassword(password);
});
afterAll(() => house.close());

/** Everybody has the password, nobody a second factor, nobody guessed yet. */
beforeEach(async () => {
  now = now.add({ hours: 25 });
  await house.admin.query(
    `insert into hs.credential (tenant_id, account_id, password_hash) select tenant_id, id, $1 from hs.account
     on conflict (tenant_id, account_id) do update set password_hash = $1, totp_enabled = false, totp_secret = null, totp_last_step = null, must_change = false`,
    [hash],
  );
});

const logIn = (account: string, given = password, more: Record<string, unknown> = {}, remoteAddress = '10.0.0.1'): Promise<Answer> =>
  house.anonymous.send({ method: 'POST', url: '/session', payload: { account, password: given, ...more }, remoteAddress });
type Inside = {
  get(url: string): Promise<Answer>;
  post(url: string, body: unknown): Promise<Answer>;
  send(method: 'DELETE' | 'PATCH', url: string, body?: unknown): Promise<Answer>;
  cookie: string;
};
function inside(answer: Answer): Inside {
  const cookie = String([answer.headers['set-cookie']].flat()[0]).split(';')[0]!;
  const headers = { cookie, 'x-csrf-token': answer.body.csrf };
  return {
    cookie,
    get: (url) => house.anonymous.send({ method: 'GET', url, headers }),
    post: (url, payload) => house.anonymous.send({ method: 'POST', url, payload: payload as object, headers }),
    send: (method, url, payload) =>
      house.anonymous.send({ method, url, headers, ...(payload !== undefined && { payload: payload as object }) }),
  };
}

describe('with the right password', () => {
  it('one is in, with a cookie that scripts and other sites do not see', async () => {
    const answer = await logIn('socialworker');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      account: { login: 'socialworker', roles: ['socialWorker'] },
      tenant: { id: 1 },
      csrf: expect.any(String),
    });
    expect(answer.headers['set-cookie']).toMatch(/^hoeksteen=1\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await inside(answer).get('/me')).body.account.login).toBe('socialworker');
  });
  it('capitals in the name of the account do not matter', async () => expect((await logIn(' SocialWorker ')).status).toBe(201));
  it('over TLS the cookie is bound to the host', async () => {
    const tls = await testApp({ publicUrl: 'https://sociaalhuis.example', clock });
    await tls.admin.query('insert into hs.credential (tenant_id, account_id, password_hash) select tenant_id, id, $1 from hs.account', [
      hash,
    ]);
    const answer = await tls.anonymous.post('/session', { account: 'head', password });
    await tls.close();
    expect(answer.headers['set-cookie']).toMatch(/^__Host-hoeksteen=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers['strict-transport-security']).toContain('max-age');
  });
  it('the token itself stands nowhere in the database', async () => {
    const token = inside(await logIn('head')).cookie.split('.')[1]!;
    const { rows } = await house.admin.query('select s::text as row from hs.session s');
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });
  it('a former session of the same browser ends', async () => {
    const first = inside(await logIn('head'));
    await house.anonymous.send({
      method: 'POST',
      url: '/session',
      payload: { account: 'head', password },
      headers: { cookie: first.cookie },
    });
    expect((await first.get('/me')).status).toBe(401);
  });
  it('a token that somebody planted before the login is not used', async () => {
    const planted = `hoeksteen=1.${'p'.repeat(43)}`;
    const answer = await house.anonymous.send({
      method: 'POST',
      url: '/session',
      payload: { account: 'head', password },
      headers: { cookie: planted },
    });
    expect(String(answer.headers['set-cookie'])).not.toContain('pppp');
  });
  it('an account without a role, or with roles that do not go together, is not let in', async () => {
    await house.admin.query(`insert into hs.account_role (tenant_id, account_id, role) values (1, $1, 'head')`, [
      house.accounts['admin']!.id,
    ]);
    const answer = await logIn('admin');
    await house.admin.query(`delete from hs.account_role where account_id = $1 and role = 'head'`, [house.accounts['admin']!.id]);
    expect(answer.body.code).toBe('login.noRole');
  });
  it('the login stands in the audit log', async () => {
    await logIn('secretary');
    const { rows } = await house.admin.query(`select action from hs.audit where account_id = $1`, [house.accounts['secretary']!.id]);
    expect(rows).toContainEqual({ action: 'session.open' });
  });
});

describe('with a wrong one', () => {
  it('the answer is the same as for an account that does not exist', async () => {
    const [wrong, unknown] = [await logIn('head', 'not the password at all'), await logIn('nobody', 'not the password at all')];
    const plain = ({ body, status }: Answer) => ({ ...body, status, requestId: '' });
    expect(plain(wrong)).toEqual(plain(unknown));
    expect(wrong.body.code).toBe('login.wrong');
  });
  it('a closed account is a wrong password', async () => {
    await house.admin.query(`update hs.account set active = false where login = 'policy'`);
    const answer = await logIn('policy');
    await house.admin.query(`update hs.account set active = true where login = 'policy'`);
    expect(answer.body.code).toBe('login.wrong');
  });
  it('after five guesses one waits, each time longer, and then may try again', async () => {
    for (let i = 0; i < 5; i++) expect((await logIn('head', 'guess number something')).status).toBe(401);
    const locked = await logIn('head', password);
    expect([locked.status, locked.body.code, locked.body.retryAfterSeconds, locked.headers['retry-after']]).toEqual([
      423,
      'login.locked',
      2,
      '2',
    ]);
    now = now.add({ seconds: 3 });
    expect((await logIn('head', 'guess number something')).status).toBe(401);
    expect((await logIn('head', password)).body.retryAfterSeconds).toBe(4);
    now = now.add({ seconds: 5 });
    expect((await logIn('head', password)).status).toBe(201);
    expect((await logIn('head', 'guess number something')).status).toBe(401);
  });
  it('a stranger elsewhere locks nobody out', async () => {
    for (let i = 0; i < 8; i++) await logIn('head', 'guess number something', {}, '203.0.113.9');
    expect((await logIn('head', password, {}, '203.0.113.9')).status).toBe(423);
    expect((await logIn('head', password, {}, '10.0.0.1')).status).toBe(201);
  });
  it('an account that does not exist locks in the same way', async () => {
    for (let i = 0; i < 5; i++) await logIn('nobody', 'guess number something');
    expect((await logIn('nobody')).body.code).toBe('login.locked');
  });
  it('thirty guesses sent at once are not thirty free guesses', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => logIn('head', 'guess number something', {}, '203.0.113.77')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 423)).toHaveLength(25);
  });
  it('one password on everybody is stopped by address', async () => {
    for (let i = 0; i < 100; i++)
      await house.admin.query(
        `insert into hs.login_attempt select 1, gen_random_uuid(), sha256($1), (select ip_hash from hs.login_attempt order by at desc limit 1), false, $2`,
        [Buffer.from(`account ${i}`), now.toString()],
      );
    const [{ rows }] = [await house.admin.query('select count(*)::int as n from hs.login_attempt')];
    expect(rows[0].n).toBeGreaterThan(100);
    expect((await logIn('head', password, {}, '203.0.113.77')).status).toBe(423);
  });
});

describe('the second factor', () => {
  const code = (secret: string): string => generateSync({ secret, epoch: Math.floor(now.epochMilliseconds / 1000) });
  async function enrol(account: string): Promise<string> {
    const client = inside(await logIn(account));
    const { secret } = (await client.post('/me/totp', { password })).body;
    expect((await client.post('/me/totp/confirm', { code: code(secret) })).status).toBe(200);
    now = now.add({ seconds: 30 });
    return secret;
  }
  it('is asked once it is confirmed, and a code works once', async () => {
    const secret = await enrol('head');
    expect((await logIn('head')).body.code).toBe('login.totpRequired');
    expect((await logIn('head', password, { totp: '000000' })).body.code).toBe('login.totpWrong');
    const once = code(secret);
    const both = await Promise.all([logIn('head', password, { totp: once }), logIn('head', password, { totp: once }, '10.0.0.2')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 401]);
    expect((await logIn('head', password, { totp: once })).body.code).toBe('login.totpWrong');
  });
  it('does not count before it is confirmed', async () => {
    const client = inside(await logIn('head'));
    await client.post('/me/totp', { password });
    expect((await client.post('/me/totp/confirm', { code: '123' })).body.code).toBe('login.totpWrong');
    expect((await logIn('head')).status).toBe(201);
  });
  it('tells nothing to who does not know the password', async () => {
    await enrol('head');
    expect((await logIn('head', 'not the password at all')).body.code).toBe('login.wrong');
  });
  it('is taken off with both', async () => {
    const secret = await enrol('head');
    const client = inside(await logIn('head', password, { totp: code(secret) }));
    now = now.add({ seconds: 30 });
    expect((await client.send('DELETE', '/me/totp', { password: 'wrong', code: code(secret) })).body.code).toBe('login.wrong');
    expect((await client.send('DELETE', '/me/totp', { password, code: code(secret) })).status).toBe(200);
    expect((await logIn('head')).status).toBe(201);
  });
  it('is no readable text in the database', async () => {
    const secret = await enrol('head');
    const { rows } = await house.admin.query(`select totp_secret from hs.credential where account_id = $1`, [house.accounts['head']!.id]);
    expect(rows[0].totp_secret.includes(Buffer.from(secret))).toBe(false);
  });
});

describe('a session', () => {
  it('ends where one logs out, and the browser forgets', async () => {
    const client = inside(await logIn('head'));
    const out = await client.send('DELETE', '/session');
    expect([out.status, out.headers['clear-site-data']]).toEqual([204, '"cache", "cookies", "storage"']);
    expect((await client.get('/me')).status).toBe(401);
  });
  it('gets another token when one proves again who one is; the old one is worth nothing', async () => {
    const before = inside(await logIn('head'));
    now = now.add({ minutes: 12 });
    const confirmed = await before.post('/session/confirm', { password });
    expect(confirmed.status).toBe(200);
    const after = inside(confirmed);
    expect(after.cookie).not.toBe(before.cookie);
    expect((await before.get('/me')).status).toBe(401);
    expect((await after.get('/me')).status).toBe(200);
  });
  it('does not get one for a wrong password, and guessing there waits too', async () => {
    const client = inside(await logIn('head'));
    for (let i = 0; i < 5; i++) expect((await client.post('/session/confirm', { password: 'wrong' })).body.code).toBe('login.wrong');
    expect((await client.post('/session/confirm', { password })).body.code).toBe('login.locked');
  });
});

describe('what everyone sets for themselves', () => {
  it('language and single keys', async () => {
    const client = inside(await logIn('head'));
    expect((await client.send('PATCH', '/me', { language: 'fr', shortcuts: false })).body.account).toMatchObject({
      language: 'fr',
      shortcuts: false,
    });
    expect((await client.get('/me')).body.account).toMatchObject({ language: 'fr', shortcuts: false });
    expect((await client.send('PATCH', '/me', { name: 'Somebody else' })).status).toBe(400);
  });
  it('a password, which ends the sessions elsewhere', async () => {
    const [here, there] = [inside(await logIn('head')), inside(await logIn('head'))];
    const changed = await here.post('/me/password', { current: password, next: 'een andere lange zin om te onthouden' });
    expect(changed.status).toBe(200);
    expect((await there.get('/me')).status).toBe(401);
    expect((await inside(changed).get('/me')).status).toBe(200);
    expect((await logIn('head', password)).status).toBe(401);
    expect((await logIn('head', 'een andere lange zin om te onthouden')).status).toBe(201);
  });
  it.each([
    ['kort', 'password.tooShort'],
    ['password12345678', 'password.common'],
    ['headheadheadhead', 'password.repeated'],
  ])('not a weak one: %s', async (next, reason) => {
    const client = inside(await logIn('head'));
    expect((await client.post('/me/password', { current: password, next })).body.errors).toMatchObject([
      { pointer: '/next', code: reason },
    ]);
  });
});
