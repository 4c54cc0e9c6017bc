// The door itself, tried with routes made for it: what a request costs to be let in, and that nothing leaves when something behind it fails.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse } from './http.ts';
import type { App } from './http.ts';
import { newId } from './ids.ts';
import { TriedHouse, access, subject } from './http-fixture.ts';

let house: TriedHouse;
beforeAll(async () => {
  house = await TriedHouse.open();
});
beforeEach(() => house.logIn());
afterAll(() => house.close());
const ask: TriedHouse['ask'] = (...given) => house.ask(...given);

describe('the house does not open', () => {
  const opening = async (route: (on: App) => void): Promise<void> => {
    const other = openHouse({ pool: house.database.pool, keys: house.database.keys, clock: house.clock, access });
    await other.register(async (scope) => route(scope as App));
    await other.ready();
  };
  it('with a route that declares no access', () =>
    expect(opening((on) => void on.get('/x', {}, async () => 1))).rejects.toThrow('GET /x declares no access'));
  it('with a route whose action no table holds', () =>
    expect(opening((on) => void on.get('/x', { config: { access: 'all' } }, async () => 1))).rejects.toThrow('no access table holds'));
  it('with a route that does not say what it answers', () =>
    expect(opening((on) => void on.get('/x', { config: { access: 'work' } }, async () => 1))).rejects.toThrow('does not say'));
});

describe('who comes in', () => {
  it('nobody without a session, whatever the cookie says', async () => {
    for (const wrong of ['', 'hoeksteen=', 'hoeksteen=1.short', `hoeksteen=2.${'a'.repeat(43)}`, `hoeksteen=1.${'a'.repeat(43)}`]) {
      expect((await ask('GET', '/teams', undefined, { cookie: wrong })).status).toBe(401);
    }
  });
  it('not who has another role', async () =>
    expect((await ask('GET', '/head')).body).toMatchObject({ status: 403, code: 'access.refused' }));
  it('until 15 minutes without use have passed, and not after', async () => {
    house.wait({ minutes: 14 });
    expect((await ask('GET', '/teams')).status).toBe(200);
    house.wait({ minutes: 14 });
    expect((await ask('GET', '/teams')).status).toBe(200);
    house.wait({ minutes: 15 });
    expect((await ask('GET', '/teams')).body.code).toBe('session.over');
  });
  it('for 9 hours at most, however busy', async () => {
    for (let minutes = 0; minutes < 9 * 60; minutes += 10) {
      expect((await ask('GET', '/teams')).status).toBe(200);
      house.wait({ minutes: 10 });
    }
    expect((await ask('GET', '/teams')).status).toBe(401);
  });
  it('not for what weighs when the password was given longer than 10 minutes ago', async () => {
    expect((await ask('GET', '/weighty')).status).toBe(200);
    house.wait({ minutes: 11 });
    expect((await ask('GET', '/weighty')).body.code).toBe('stepUp.needed');
  });
  it('with what the roles are now, not what they were at the login', async () => {
    await house.database.admin.query(`update hs.account_role set role = 'head' where account_id = $1`, [house.accountId]);
    expect((await ask('GET', '/head')).status).toBe(200);
    expect((await ask('GET', '/teams')).status).toBe(403);
    await house.database.admin.query(`update hs.account_role set role = 'socialWorker' where account_id = $1`, [house.accountId]);
  });
  it('not once the account is closed', async () => {
    await house.database.admin.query('update hs.account set active = false where id = $1', [house.accountId]);
    expect((await ask('GET', '/teams')).status).toBe(401);
    await house.database.admin.query('update hs.account set active = true where id = $1', [house.accountId]);
  });
});

describe('a change is asked by our own page', () => {
  const item = { name: 'x' };
  it('with the token of the session', async () => expect((await ask('POST', '/items', item)).status).toBe(201));
  it.each(['', 'wrong', 'x'.repeat(32)])('not with the token "%s"', async (token) =>
    expect((await ask('POST', '/items', item, { 'x-csrf-token': token })).body.code).toBe('csrf.token'),
  );
  it('not from another origin', async () => {
    expect((await ask('POST', '/items', item, { origin: 'https://elsewhere.example' })).body.code).toBe('csrf.origin');
    expect((await ask('POST', '/items', item, { origin: 'null' })).body.code).toBe('csrf.origin');
    expect((await ask('POST', '/items', item, { 'sec-fetch-site': 'cross-site' })).body.code).toBe('csrf.origin');
    expect((await ask('POST', '/items', item, { 'sec-fetch-site': 'same-site' })).body.code).toBe('csrf.origin');
  });
  it('from this origin', async () =>
    expect((await ask('POST', '/items', item, { origin: 'http://localhost:80', host: 'localhost:80' })).status).toBe(201));
});

describe('what leaves', () => {
  it('is cut to the schema', async () => {
    expect((await ask('GET', '/open')).body).toEqual({ ok: true });
    expect(Object.keys((await ask('POST', '/items', { name: 'x' })).body)).toEqual(['id', 'name', 'version']);
  });
  it('is kept by nobody and runs nothing', async () => {
    const { headers } = await ask('GET', '/open');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['strict-transport-security']).toBeUndefined();
  });
  it('may be a file or a stream', async () => {
    expect((await ask('GET', '/stream')).text).toBe('%PDF-2.0');
    expect((await ask('GET', '/buffer')).text).toBe('%PDF-1.7');
  });
  it('leaves an audit row of the person it is about', async () => {
    const { status, headers } = await ask('GET', `/person/${subject}`);
    expect(status).toBe(200);
    const { rows } = await house.database.admin.query('select * from hs.audit where $1 = any(subjects)', [subject]);
    expect(rows).toMatchObject([
      { action: 'person.read', account_id: house.accountId, fields: ['name'], request_id: headers['x-request-id'] },
    ]);
  });
  it('is held back when no audit row was written', async () => {
    const { status, text, body } = await ask('GET', `/person/${newId()}`);
    expect(status).toBe(500);
    expect(body.code).toBe('audit.missing');
    expect(text).not.toContain('Somebody');
  });
  it('is held back when the audit row cannot be written: 503 and nothing of the answer', async () => {
    await house.database.admin.query('revoke insert on hs.audit from hs_staff');
    const { status, text, body } = await ask('GET', `/person/${subject}`);
    await house.database.admin.query('grant insert on hs.audit to hs_staff');
    expect(status).toBe(503);
    expect(body.code).toBe('audit.unavailable');
    expect(text).not.toContain('Somebody');
  });
  it('is held back when the commit fails', async () => {
    // a constraint that is only looked at when the transaction ends
    await house.database.admin
      .query(`create function hs.no() returns trigger language plpgsql as $$ begin raise exception 'no' using errcode = '40001'; end $$;
      create constraint trigger at_commit after insert on hs.idempotency deferrable initially deferred for each row execute function hs.no()`);
    const before = await house.count('hs.idempotency');
    const { status, text } = await ask('POST', '/items', { name: 'never' });
    await house.database.admin.query('drop trigger at_commit on hs.idempotency; drop function hs.no()');
    expect(status).toBe(503);
    expect(text).not.toContain('never');
    expect(await house.count('hs.idempotency')).toBe(before);
  });
});

describe('what goes wrong', () => {
  it('on purpose is said by its code, with what belongs to it', async () =>
    expect((await ask('GET', '/throws/problem')).body).toMatchObject({
      type: 'urn:hoeksteen:problem:contact.cannotClose',
      status: 409,
      code: 'contact.cannotClose',
      reasons: ['noOutcome'],
    }));
  it('unforeseen says the number of the request and nothing else', async () => {
    const { status, body, headers } = await ask('GET', '/throws/bug');
    expect(status).toBe(500);
    expect(body).toEqual({
      type: 'urn:hoeksteen:problem:unexpected',
      title: 'Internal Server Error',
      status: 500,
      code: 'unexpected',
      detail: 'A fault of ours; nothing was kept. Give the requestId to who runs this server.',
      requestId: headers['x-request-id'],
    });
  });
  it('in the database is said by the table of constraints', async () => {
    expect((await ask('GET', '/throws/constraint')).body).toMatchObject({ status: 403, code: 'access.refused' });
    expect((await ask('GET', '/throws/duplicate')).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await ask('GET', '/throws/value')).body).toMatchObject({ status: 400, code: 'request.invalid' });
  });
  it('leaves nothing behind', async () => {
    expect((await ask('POST', '/fails-late', { name: 'x' })).status).toBe(500);
    expect(await house.count(`hs.idempotency where key = 'late'`)).toBe(0);
  });
  it('does not tell an unknown address from a hidden record', async () => {
    const [hidden, unknown] = [await ask('GET', '/throws/notFound'), await ask('GET', '/no/such/address')];
    const without = ({ body }: typeof hidden) => ({ ...body, requestId: '' });
    expect(without(hidden)).toEqual(without(unknown));
  });
  it('gives every connection back', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, i) => ask('GET', `/throws/${['bug', 'duplicate', 'problem'][i % 3]}`)));
    expect((await ask('GET', '/teams')).status).toBe(200);
    expect(house.database.pool.totalCount - house.database.pool.idleCount).toBe(0);
  });
});
