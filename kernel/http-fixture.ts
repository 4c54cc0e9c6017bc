// A house with routes made to be tried: what is cut, what is logged, what fails late, what has a version. One account, logged in anew for each test.
import { Readable } from 'node:stream';
import { Type } from '@sinclair/typebox';
import type { Temporal } from 'temporal-polyfill';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import { fixedClock } from './clock.ts';
import { asActor, execute } from './db.ts';
import { notFound, problem } from './errors.ts';
import { openHouse } from './http.ts';
import type { App, HttpOptions } from './http.ts';
import { newId } from './ids.ts';
import { authActor } from './actor.ts';
import { openSession } from './session.ts';
import { expectedVersion, versionConflict } from './versions.ts';

export const subject = newId();

export const access: HttpOptions['access'] = {
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

function routes(on: App, accountId: string): void {
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

type Method = 'GET' | 'POST' | 'PUT';

export class TriedHouse {
  readonly database: TestDatabase;
  readonly accountId: string;
  readonly app: App;
  #now = fixedClock('2025-02-18T09:00:00Z').now();
  #cookie = '';
  #csrf = '';
  readonly clock = { now: () => this.#now, today: () => this.#now.toString().slice(0, 10) };

  private constructor(database: TestDatabase, accountId: string) {
    this.database = database;
    this.accountId = accountId;
    this.app = openHouse({ pool: database.pool, keys: database.keys, clock: this.clock, access });
  }

  static async open(): Promise<TriedHouse> {
    const database = await testDatabase();
    const accountId = newId();
    await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001')`);
    await database.admin.query(`insert into hs.account (tenant_id, id, login, name) values (1, $1, 'lotte', 'Lotte')`, [accountId]);
    await database.admin.query(`insert into hs.account_role (tenant_id, account_id, role) values (1, $1, 'socialWorker')`, [accountId]);
    const house = new TriedHouse(database, accountId);
    await house.app.register(async (scope) => routes(scope as App, accountId));
    await house.app.ready();
    return house;
  }

  /** A new session, in the morning. */
  async logIn(): Promise<void> {
    const { pool, keys } = this.database;
    this.#now = fixedClock('2025-02-18T09:00:00Z').now();
    const opened = await asActor(pool, keys, authActor(1, this.accountId), (db) => openSession(db, this.clock, 1, this.accountId, 'test'));
    this.#cookie = `hoeksteen=${opened.token}`;
    this.#csrf = opened.csrf;
  }

  wait(time: Temporal.DurationLike): void {
    this.#now = this.#now.add(time);
  }

  async ask(method: Method, url: string, payload?: unknown, headers: Record<string, string> = {}) {
    const raw = typeof payload === 'string' || Buffer.isBuffer(payload);
    const answer = await this.app.inject({
      method,
      url,
      ...(payload !== undefined && { payload: raw ? payload : JSON.stringify(payload) }),
      headers: {
        cookie: this.#cookie,
        'x-csrf-token': this.#csrf,
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      body: answer.payload.startsWith('{') ? JSON.parse(answer.payload) : null,
    };
  }

  async count(where: string): Promise<number> {
    return Number((await this.database.admin.query(`select count(*) from ${where}`)).rows[0].count);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}
