// The door itself, tried with routes made for it: what a request costs to be let in, and that nothing leaves when something behind it fails.
import { Readable } from 'node:stream';
import { Type } from '@sinclair/typebox';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import { fixedClock } from './clock.ts';
import { asActor, execute } from './db.ts';
import { notFound, problem } from './errors.ts';
import { openHouse } from './http.ts';
import type { App, HttpOptions } from './http.ts';
import { newId } from './ids.ts';
import { authActor, openSession } from './session.ts';
import { expectedVersion, versionConflict } from './versions.ts';

let database: TestDatabase;
let app: App;
let cookie: string;
let csrf: string;
let accountId: string;
let now = fixedClock('2025-02-18T09:00:00Z').now();
const clock = { now: () => now, today: () => now.toString().slice(0, 10) };
const subject = newId();

const access: HttpOptions['access'] = {
  open: { roles: 'public', why: 'test' },
  work: { roles: ['socialWorker'], why: 'test' },
  headOnly: { roles: ['head'], why: 'test' },
  weighty: { roles: ['socialWorker'], why: 'test', stepUp: true },
};
const Body = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 20 }),
  cents: Type.Optional(Type.Integer({ minimum: 0 })),
  kind: Type.Optional(Type.Union([Type.Literal('a'), Type.Literal('b')])),
});
const Saved = Type.Object({ id: Type.String(), name: Type.String(), version: Type.Integer() });
const plain = { config: { access: 'work', personal: false }, schema: { response: { 200: Type.Any() } } } as const;

function routes(on: App): void {
  on.get('/open', { config: { access: 'open' }, schema: { response: { 200: Type.Object({ ok: Type.Boolean() }) } } }, async () => ({
    ok: true,
    secret: 'cut',
  }));
  on.get('/teams', plain, async (request) => execute(request.db, 'select name from hs.team where tenant_id = $1', [1]));
  on.get('/head', { ...plain, config: { access: 'headOnly', personal: false } }, async () => ({}));
  on.get('/weighty', { ...plain, config: { access: 'weighty', personal: false } }, async () => ({}));
  on.get(
    '/person/:personId',
    {
      config: { access: 'work' },
      schema: { params: Type.Object({ personId: Type.String({ format: 'uuid' }) }), response: { 200: Type.Any() } },
    },
    async (request) => {
      if (request.params.personId === subject) await request.audit({ action: 'person.read', subjects: [subject], fields: ['name'] });
      return { name: 'Somebody' };
    },
  );
  on.post(
    '/person/:personId',
    {
      config: { access: 'work' },
      schema: { params: Type.Object({ personId: Type.String({ format: 'uuid' }) }), body: Type.Object({}), response: { 200: Type.Any() } },
    },
    async (request) => {
      await request.audit({ action: 'person.change', subjects: [request.params.personId] });
      return { name: 'Somebody' };
    },
  );
  on.post(
    '/items',
    { config: { access: 'work', personal: false }, schema: { body: Body, response: { 201: Saved } } },
    async (request, reply) => {
      await execute(request.db, 'insert into hs.idempotency (tenant_id, account_id, key, fingerprint, status) values ($1, $2, $3, $4, 0)', [
        1,
        accountId,
        `effect-${newId()}`,
        Buffer.from('x'),
      ]);
      reply.code(201);
      return { id: newId(), name: request.body.name, version: 4, secret: 'cut' };
    },
  );
  on.post(
    '/fails-late',
    { config: { access: 'work', personal: false }, schema: { body: Body, response: { 201: Saved } } },
    async (request) => {
      await execute(request.db, 'insert into hs.idempotency (tenant_id, account_id, key, fingerprint, status) values ($1, $2, $3, $4, 0)', [
        1,
        accountId,
        'late',
        Buffer.from('x'),
      ]);
      throw new Error(`a fault that names ${request.body.name}`);
    },
  );
  on.put('/item', { config: { access: 'work', personal: false }, schema: { body: Body, response: { 200: Saved } } }, async (request) => {
    const current = { id: 'x', name: 'theirs', version: 7 };
    if (expectedVersion(request) !== 7) throw versionConflict(current, request.body);
    return { ...current, ...request.body, version: 8 };
  });
  on.get('/stream', { config: { access: 'work', personal: false }, schema: { response: { 200: Type.Any() } } }, async (_request, reply) =>
    reply.type('application/pdf').send(Readable.from([Buffer.from('%PDF-'), Buffer.from('2.0')])),
  );
  on.get('/buffer', plain, async (_request, reply) => reply.type('application/pdf').send(Buffer.from('%PDF-1.7')));
  on.get(
    '/throws/:what',
    { ...plain, schema: { params: Type.Object({ what: Type.String() }), response: { 200: Type.Any() } } },
    async (request) => {
      const { what } = request.params;
      if (what === 'problem') throw problem('contact.cannotClose', { status: 409, reasons: ['noOutcome'] });
      if (what === 'notFound') throw notFound();
      if (what === 'constraint')
        await execute(request.db, 'insert into hs.account_role (tenant_id, account_id, role) values ($1, $2, $3)', [1, accountId, 'head']);
      if (what === 'duplicate') {
        const text = 'insert into hs.audit_unsealed (tenant_id, at, id) values ($1, now(), $2)';
        await execute(request.db, text, [1, subject]);
        await execute(request.db, text, [1, subject]);
      }
      if (what === 'value') await execute(request.db, 'select $1::text::uuid', ['not a uuid']);
      if (what === 'bug') throw new TypeError('the secret is 85.07.30-033.28');
      return {};
    },
  );
}

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001')`);
  accountId = newId();
  await database.admin.query(`insert into hs.account (tenant_id, id, login, name) values (1, $1, 'lotte', 'Lotte')`, [accountId]);
  await database.admin.query(`insert into hs.account_role (tenant_id, account_id, role) values (1, $1, 'socialWorker')`, [accountId]);
  app = openHouse({ pool: database.pool, keys: database.keys, clock, access });
  await app.register(async (scope) => routes(scope as App));
  await app.ready();
});
beforeEach(async () => {
  now = fixedClock('2025-02-18T09:00:00Z').now();
  const opened = await asActor(database.pool, database.keys, authActor(1, accountId), (db) => openSession(db, clock, 1, accountId, 'test'));
  cookie = `hoeksteen=${opened.token}`;
  csrf = opened.csrf;
});
afterAll(async () => {
  await app.close();
  await database.close();
});

type Method = 'GET' | 'POST' | 'PUT';
async function ask(method: Method, url: string, payload?: unknown, headers: Record<string, string> = {}) {
  const raw = typeof payload === 'string' || Buffer.isBuffer(payload);
  const answer = await app.inject({
    method,
    url,
    ...(payload !== undefined && { payload: raw ? payload : JSON.stringify(payload) }),
    headers: { cookie, 'x-csrf-token': csrf, ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.payload,
    body: answer.payload.startsWith('{') ? JSON.parse(answer.payload) : null,
  };
}
const count = async (where: string): Promise<number> => Number((await database.admin.query(`select count(*) from ${where}`)).rows[0].count);

describe('the house does not open', () => {
  const opening = async (route: (on: App) => void): Promise<void> => {
    const other = openHouse({ pool: database.pool, keys: database.keys, clock, access });
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
    now = now.add({ minutes: 14 });
    expect((await ask('GET', '/teams')).status).toBe(200);
    now = now.add({ minutes: 14 });
    expect((await ask('GET', '/teams')).status).toBe(200);
    now = now.add({ minutes: 15 });
    expect((await ask('GET', '/teams')).body.code).toBe('session.over');
  });
  it('for 9 hours at most, however busy', async () => {
    for (let minutes = 0; minutes < 9 * 60; minutes += 10) {
      expect((await ask('GET', '/teams')).status).toBe(200);
      now = now.add({ minutes: 10 });
    }
    expect((await ask('GET', '/teams')).status).toBe(401);
  });
  it('not for what weighs when the password was given longer than 10 minutes ago', async () => {
    expect((await ask('GET', '/weighty')).status).toBe(200);
    now = now.add({ minutes: 11 });
    expect((await ask('GET', '/weighty')).body.code).toBe('stepUp.needed');
  });
  it('with what the roles are now, not what they were at the login', async () => {
    await database.admin.query(`update hs.account_role set role = 'head' where account_id = $1`, [accountId]);
    expect((await ask('GET', '/head')).status).toBe(200);
    expect((await ask('GET', '/teams')).status).toBe(403);
    await database.admin.query(`update hs.account_role set role = 'socialWorker' where account_id = $1`, [accountId]);
  });
  it('not once the account is closed', async () => {
    await database.admin.query('update hs.account set active = false where id = $1', [accountId]);
    expect((await ask('GET', '/teams')).status).toBe(401);
    await database.admin.query('update hs.account set active = true where id = $1', [accountId]);
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
    const { rows } = await database.admin.query('select * from hs.audit where $1 = any(subjects)', [subject]);
    expect(rows).toMatchObject([{ action: 'person.read', account_id: accountId, fields: ['name'], request_id: headers['x-request-id'] }]);
  });
  it('is held back when no audit row was written', async () => {
    const { status, text, body } = await ask('GET', `/person/${newId()}`);
    expect(status).toBe(500);
    expect(body.code).toBe('audit.missing');
    expect(text).not.toContain('Somebody');
  });
  it('is held back when the audit row cannot be written: 503 and nothing of the answer', async () => {
    await database.admin.query('revoke insert on hs.audit from hs_staff');
    const { status, text, body } = await ask('GET', `/person/${subject}`);
    await database.admin.query('grant insert on hs.audit to hs_staff');
    expect(status).toBe(503);
    expect(body.code).toBe('audit.unavailable');
    expect(text).not.toContain('Somebody');
  });
  it('is held back when the commit fails', async () => {
    // a constraint that is only looked at when the transaction ends
    await database.admin
      .query(`create function hs.no() returns trigger language plpgsql as $$ begin raise exception 'no' using errcode = '40001'; end $$;
      create constraint trigger at_commit after insert on hs.idempotency deferrable initially deferred for each row execute function hs.no()`);
    const before = await count('hs.idempotency');
    const { status, text } = await ask('POST', '/items', { name: 'never' });
    await database.admin.query('drop trigger at_commit on hs.idempotency; drop function hs.no()');
    expect(status).toBe(503);
    expect(text).not.toContain('never');
    expect(await count('hs.idempotency')).toBe(before);
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
    expect(await count(`hs.idempotency where key = 'late'`)).toBe(0);
  });
  it('does not tell an unknown address from a hidden record', async () => {
    const [hidden, unknown] = [await ask('GET', '/throws/notFound'), await ask('GET', '/no/such/address')];
    const without = ({ body }: typeof hidden) => ({ ...body, requestId: '' });
    expect(without(hidden)).toEqual(without(unknown));
  });
  it('gives every connection back', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, i) => ask('GET', `/throws/${['bug', 'duplicate', 'problem'][i % 3]}`)));
    expect((await ask('GET', '/teams')).status).toBe(200);
    expect(database.pool.totalCount - database.pool.idleCount).toBe(0);
  });
});

describe('what comes in', () => {
  const fault = async (payload: unknown, headers = {}) => {
    const { status, body, text } = await ask('POST', '/items', payload, headers);
    return { status, text, errors: (body?.errors ?? []).map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`) };
  };
  it.each([
    ['a wrong type', { name: 12 }, '/name type'],
    ['a text for a number', { name: 'x', cents: '12' }, '/cents type'],
    ['a negative amount', { name: 'x', cents: -1 }, '/cents tooSmall'],
    ['half a cent', { name: 'x', cents: 1.5 }, '/cents type'],
    ['an unknown choice', { name: 'x', kind: 'c' }, '/kind choice'],
    ['a missing field', {}, '/name missing'],
    ['a misspelt field', { name: 'x', naam: 'y' }, '/naam unknown'],
    ['too long a text', { name: 'x'.repeat(21) }, '/name tooLong'],
    ['a NUL character', '{"name":"a\\u0000b"}', '/name controlCharacter'],
    ['a lone surrogate', '{"name":"a\\ud800"}', '/name loneSurrogate'],
    ['a key that reaches a prototype', '{"name":"x","__proto__":{"a":1}}', ' key'],
    ['a constructor', '{"name":"x","constructor":{"prototype":1}}', ' key'],
    ['half a document', '{"name":', ' json'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), ' utf8'],
    ['a well of arrays', `${'['.repeat(500)}${']'.repeat(500)}`, ' tooDeep'],
  ])('is refused by pointer: %s', async (_, payload, expected) => {
    const { status, errors } = await fault(payload);
    expect(status).toBe(400);
    expect(errors).toContain(expected);
  });
  it('is never echoed', async () => expect((await fault({ name: 'x', kind: 'my secret' })).text).not.toContain('my secret'));
  it('names every fault at once', async () => expect((await fault({ name: 1, cents: 'x' })).errors).toEqual(['/name type', '/cents type']));
  it('is at most one million bytes', async () => expect((await fault({ name: 'x'.repeat(1_000_001) })).status).toBe(413));
  it('is JSON', async () => expect((await fault('name=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415));
  it('is a body where one is asked', async () => expect((await ask('POST', '/items')).status).toBe(400));
  it('is made uniform: NFC, and no marks that turn the reading direction', async () => {
    expect((await ask('POST', '/items', { name: 'Rene\u0301' })).body.name).toBe('Ren\u00e9');
    expect((await ask('POST', '/items', { name: 'a\u202eb\u200f' })).body.name).toBe('ab');
  });
  it('by the address is refused when it is no id', async () =>
    expect((await ask('GET', '/person/12')).body.errors).toMatchObject([{ pointer: '/personId', in: 'path', code: 'format' }]));
  it('by an address that cannot be read is 400', async () => expect((await ask('GET', '/person/%ff')).status).toBe(400));
});

describe('the same request sent twice', () => {
  const effects = (): Promise<number> => count(`hs.idempotency where key like 'effect-%'`);
  it('is done once and answered alike', async () => {
    const before = await effects();
    const first = await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'one' });
    const second = await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'one' });
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([201, first.text, 'true']);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(await effects()).toBe(before + 1);
  });
  it('leaves an audit row each time it is answered with something of a person', async () => {
    const send = () => ask('POST', `/person/${subject}`, {}, { 'idempotency-key': 'personal' });
    const [first, second] = [await send(), await send()];
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([200, first.text, 'true']);
    const { rows } = await database.admin.query('select action from hs.audit where request_id = $1', [second.headers['x-request-id']]);
    expect(rows).toEqual([{ action: 'request.replay' }]);
  });
  it('with another body is a mistake', async () => {
    await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'two' });
    expect((await ask('POST', '/items', { name: 'y' }, { 'idempotency-key': 'two' })).body).toMatchObject({
      status: 422,
      code: 'idempotency.otherBody',
    });
  });
  it('twenty times at once has one effect', async () => {
    const before = await effects();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'many' })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed']).length).toBe(19);
    expect(await effects()).toBe(before + 1);
  });
  it('after a failure is done anew', async () => {
    expect((await ask('POST', '/fails-late', { name: 'x' }, { 'idempotency-key': 'late-one' })).status).toBe(500);
    expect((await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'late-one' })).status).toBe(201);
  });
  it('keeps no readable answer in the database', async () => {
    await ask('POST', '/items', { name: 'canary-name' }, { 'idempotency-key': 'three' });
    expect((await database.admin.query(`select response::text from hs.idempotency where key = 'three'`)).rows[0].response).not.toContain(
      'canary',
    );
  });
});

describe('two people, one record', () => {
  it('a change names the version it is about', async () =>
    expect((await ask('PUT', '/item', { name: 'mine' })).body).toMatchObject({ status: 428, code: 'version.needed' }));
  it('an older version gets both', async () =>
    expect((await ask('PUT', '/item', { name: 'mine' }, { 'if-match': '"6"' })).body).toMatchObject({
      status: 412,
      code: 'version.conflict',
      current: { name: 'theirs', version: 7 },
      yours: { name: 'mine' },
    }));
  it('the right one passes and the answer carries the next', async () => {
    const { status, headers } = await ask('PUT', '/item', { name: 'mine' }, { 'if-match': '"7"' });
    expect([status, headers['etag']]).toEqual([200, '"8"']);
  });
  it('a version that is none is said so', async () =>
    expect((await ask('PUT', '/item', { name: 'mine' }, { 'if-match': 'seven' })).status).toBe(400));
});
