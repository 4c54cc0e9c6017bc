// The whole server on a database of its own, with someone in every role who can ask. Two municipalities, so that every test can try to look over the fence.
import type { InjectOptions } from 'fastify';
import { buildApp } from '../../app.ts';
import type { AppOptions } from '../../app.ts';
import { authActor } from '../../kernel/actor.ts';
import { roles } from '../../kernel/access.ts';
import type { Role } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { systemClock } from '../../kernel/clock.ts';
import { asActor } from '../../kernel/db.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { openSession } from '../../kernel/session.ts';
import { testDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

// A test says what it expects of a body; a wrong guess about its shape fails the test.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer<Body = any> = {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | number | undefined>;
  raw: Buffer;
};
type Headers = Record<string, string>;
export type Client = {
  account: TestAccount;
  get(path: string, headers?: Headers): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  patch(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  delete(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  /** Any method, any URL (without /api/v1 in front), with the cookie and the token of this client. */
  send(options: InjectOptions): Promise<Answer>;
  /** The cookie and the token themselves. */
  identity(): Promise<Record<string, string>>;
};

export type TestAccount = { id: string; tenantId: number; login: string; roles: Role[]; teamIds: string[] };
export type TestApp = TestDatabase & {
  app: App;
  clock: Clock;
  teams: { intake: string; onthaal: string; begeleiding: string; schuld: string };
  /** By name: every role (team intake, the front desk in onthaal), `colleague` (intake), `otherWorker` (begeleiding), `foreignWorker` (another municipality). */
  accounts: Record<string, TestAccount>;
  as(name: Role | 'colleague' | 'otherWorker' | 'foreignWorker' | 'foreignHead'): Promise<Client>;
  /** The same person in a session of its own, which may be ended. */
  anew(name: string): Promise<Client>;
  /** Nobody: no cookie. */
  anonymous: Client;
};

export async function testApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const clock = options.clock ?? systemClock;
  const { teams, accounts } = await seed(database);
  const app = await buildApp({ pool: database.pool, keys: database.keys, ...options, clock });
  await app.ready();
  const clients = new Map<string, Client>();
  async function anew(name: string): Promise<Client> {
    const account = accounts[name];
    if (!account) throw new Error(`nobody is called ${name}`);
    const { token, csrf } = await asActor(database.pool, database.keys, authActor(account.tenantId, account.id), (db) =>
      openSession(db, clock, account.tenantId, account.id, 'test'),
    );
    return clientOf(app, account, { cookie: `hoeksteen=${token}`, 'x-csrf-token': csrf });
  }
  async function as(name: string): Promise<Client> {
    const client = clients.get(name) ?? (await anew(name));
    clients.set(name, client);
    return client;
  }
  const nobody: TestAccount = { id: '', tenantId: 1, login: '', roles: [], teamIds: [] };
  return {
    ...database,
    app,
    clock,
    teams,
    accounts,
    as,
    anew,
    anonymous: clientOf(app, nobody, {}),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

function clientOf(app: App, account: TestAccount, identity: Headers): Client {
  async function send({ url, headers, ...rest }: InjectOptions): Promise<Answer> {
    const answer = await app.inject({ ...rest, url: `/api/v1${String(url)}`, headers: { ...identity, ...(headers as Headers) } });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      body: isJson && answer.payload !== '' ? JSON.parse(answer.payload) : answer.payload,
      headers: answer.headers,
      raw: answer.rawPayload,
    };
  }
  const call =
    (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE') =>
    (url: string, body?: unknown, headers: Headers = {}) =>
      send({
        method,
        url,
        headers,
        ...(body !== undefined && { payload: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
      });
  return {
    account,
    send,
    identity: async () => identity,
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    post: call('POST'),
    put: call('PUT'),
    patch: call('PATCH'),
    delete: call('DELETE'),
  };
}

/** Team and roles of everybody who works in the tests. */
async function seed({ admin }: TestDatabase): Promise<Pick<TestApp, 'teams' | 'accounts'>> {
  await admin.query(
    `insert into hs.municipality (nis, name_nl, valid_from) values ('99001', 'Heiderode', '1830-01-01'), ('99002', 'Zandbergen', '1830-01-01')`,
  );
  await admin.query(
    `insert into hs.tenant (id, name, municipality) values (1, 'Sociaal Huis Heiderode', '99001'), (2, 'Sociaal Huis Zandbergen', '99002')`,
  );
  const teams = { intake: newId(), onthaal: newId(), begeleiding: newId(), schuld: newId() };
  const foreignTeam = newId();
  for (const [name, id] of Object.entries(teams))
    await admin.query('insert into hs.team (tenant_id, id, name) values (1, $1, $2)', [id, name]);
  await admin.query(`insert into hs.team (tenant_id, id, name) values (2, $1, 'intake')`, [foreignTeam]);
  const accounts: Record<string, TestAccount> = {};
  async function add(name: string, role: Role, teamIds: string[], tenantId = 1): Promise<void> {
    const account: TestAccount = { id: newId(), tenantId, login: name.toLowerCase(), roles: [role], teamIds };
    accounts[name] = account;
    await admin.query('insert into hs.account (tenant_id, id, login, name) values ($1, $2, $3, $4)', [
      tenantId,
      account.id,
      account.login,
      `Test ${name}`,
    ]);
    await admin.query('insert into hs.account_role (tenant_id, account_id, role) values ($1, $2, $3)', [tenantId, account.id, role]);
    for (const teamId of teamIds)
      await admin.query('insert into hs.team_member (tenant_id, team_id, account_id) values ($1, $2, $3)', [tenantId, teamId, account.id]);
  }
  const teamless = new Set<Role>([
    'committeeMember',
    'secretary',
    'financePreparer',
    'financeApprover',
    'policy',
    'dpo',
    'admin',
    'partner',
    'citizen',
    'job',
  ]);
  for (const role of roles)
    await add(
      role,
      role,
      role === 'frontDesk' ? [teams.onthaal] : role === 'debtMediator' ? [teams.schuld] : teamless.has(role) ? [] : [teams.intake],
    );
  await add('colleague', 'socialWorker', [teams.intake]);
  await add('otherWorker', 'socialWorker', [teams.begeleiding]);
  await add('foreignWorker', 'socialWorker', [foreignTeam], 2);
  await add('foreignHead', 'head', [foreignTeam], 2);
  return { teams, accounts };
}
