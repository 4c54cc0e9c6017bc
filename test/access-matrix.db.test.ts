// Who gets what: EVERY operation of the API, sent as EVERY role, about EVERY kind of file, on a real database. The outcome stands in
// access-matrix.golden.txt; a difference there is a change of policy and is looked at by a person. `npx vitest run -u` writes it anew.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { roles } from '../kernel/access.ts';
import { openApiOf } from '../kernel/openapi.ts';
import type { OpenApi, Operation } from '../kernel/openapi.ts';
import { fixedIds, namesFile, samples, unknownId } from './access-samples.ts';
import { testApp } from './harness/app.ts';
import type { Client, TestApp } from './harness/app.ts';
import { buildWorld, fileKinds, letters } from './harness/world.ts';
import type { FileIds, FileKind } from './harness/world.ts';

let house: TestApp;
let world: Record<FileKind, FileIds>;
let document: OpenApi;
let send: (
  client: Client,
  method: string,
  url: string,
  body: unknown,
  headers: Record<string, string>,
) => Promise<{ status: number; text: string; code: string }>;
let close: () => Promise<void>;
const askers = ['nobody', ...roles, 'otherWorker', 'foreignWorker'] as const;
const clients = new Map<string, Client>();

beforeAll(async () => {
  house = await testApp();
  world = await buildWorld(house);
  for (const asker of askers) clients.set(asker, asker === 'nobody' ? house.anonymous : await house.as(asker));
  // The same house, in which every request runs whole and leaves nothing behind.
  const still = await buildApp({ pool: house.pool, keys: house.keys, clock: house.clock, rollbackAll: true });
  await still.ready();
  document = openApiOf(still);
  close = () => still.close();
  send = async (client, method, url, payload, headers) => {
    const identity = await client.identity();
    const answer = await still.inject({
      // an address of one's own, so that one does not wait for the guesses of another
      remoteAddress: `10.0.0.${1 + [...clients.values()].indexOf(client)}`,
      method: method as 'GET',
      url: `/api/v1${url}`,
      ...(payload !== undefined && { payload: JSON.stringify(payload) }),
      headers: { ...identity, ...headers, ...(payload !== undefined && { 'content-type': 'application/json' }) },
    });
    const code = answer.statusCode >= 400 ? (JSON.parse(answer.payload) as { code: string }).code : '';
    return { status: answer.statusCode, text: answer.payload, code };
  };
});
afterAll(async () => {
  await close();
  await house.close();
});

const operations = (): { name: string; method: string; address: string; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, each]) =>
    Object.entries(each).map(([method, operation]) => {
      const address = path.replace('/api/v1', '');
      return { name: `${method.toUpperCase()} ${address}`, method: method.toUpperCase(), address, operation };
    }),
  );

const parameters = (address: string): string[] => [...address.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
const isAboutFile = (name: string, address: string): boolean =>
  namesFile.has(name) || parameters(address).some((parameter) => world.own[parameter] !== undefined);

function idFor(parameter: string, file: FileIds): string {
  if (parameter === 'accountId') return house.accounts[file.kind === 'foreign' ? 'foreignWorker' : 'citizen']!.id;
  if (parameter === 'teamId') return house.teams.schuld;
  return file[parameter] ?? fixedIds[parameter] ?? unknownId;
}

const refusedAtTheDoor = new Map<string, string>();
function isDeclaredFor(asker: string, name: string): boolean {
  const declared = operations().find((each) => each.name === name)!.operation['x-roles'];
  return !Array.isArray(declared) || clients.get(asker)!.account.roles.some((role) => declared.includes(role));
}

/** Logging out ends the session that asks, so it gets one of its own. */
const clientFor = async (asker: string, name: string): Promise<Client> =>
  name === 'DELETE /session' && asker !== 'nobody' ? house.anew(asker) : clients.get(asker)!;

/** `200 ot`: the status, and whose names stand in the answer. */
async function cell(asker: string, name: string, method: string, address: string, file: FileIds): Promise<string> {
  // Declared access is decided before any file is looked at, so who is refused there is asked once.
  const known = refusedAtTheDoor.get(`${asker} ${name}`);
  if (known) return known;
  const { body, query = '', ifMatch } = samples[name]!(file);
  const url = address.replace(/\{(\w+)\}/g, (_, parameter: string) => idFor(parameter, file)) + query;
  const filled: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body).replaceAll('$team', house.teams.schuld));
  const { status, text, code } = await send(
    await clientFor(asker, name),
    method,
    url,
    filled,
    ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` },
  );
  if (!isDeclaredFor(asker, name)) refusedAtTheDoor.set(`${asker} ${name}`, String(status));
  if (status >= 500) throw new Error(`${name} as ${asker} about ${file.kind}: ${status} ${code}`);
  // What the asker sent comes back as an echo; then only the id of a person tells that the file was found.
  const sent = url + JSON.stringify(filled ?? '');
  const shows = (mark: string | undefined): boolean => mark !== undefined && text.includes(mark) && !sent.includes(mark);
  const seen = fileKinds.filter((kind) => shows(world[kind].canary) || shows(world[kind]['personId'])).map((kind) => letters[kind]);
  return `${status}${seen.length > 0 ? `:${seen.join('')}` : ''}`;
}

describe('the access matrix', () => {
  it('has a right request for every operation, and none for an operation that is gone', () => {
    expect(
      operations()
        .map(({ name }) => name)
        .filter((name) => !samples[name]),
    ).toEqual([]);
  });

  it('is the one that was agreed', async () => {
    const legend = fileKinds.map((kind) => `${letters[kind]}=${kind}`).join(' ');
    const lines = [
      `Per operation and kind of file: status of the answer, whose names stand in it, and for whom. ${legend}. "-": not about a file. Written by test/access-matrix.db.test.ts.`,
      '',
    ];
    for (const { name, method, address } of operations()) {
      for (const kind of isAboutFile(name, address) ? fileKinds : (['own'] as const)) {
        const outcomes = new Map<string, string[]>();
        for (const asker of askers) {
          const outcome = await cell(asker, name, method, address, world[kind]);
          outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), asker]);
        }
        const cells = [...outcomes]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([outcome, who]) => `${outcome} ${who.length === askers.length ? 'everyone' : who.join(' ')}`);
        lines.push(`${name} | ${isAboutFile(name, address) ? kind : '-'} | ${cells.join(' | ')}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./access-matrix.golden.txt');
  }, 300_000);
});

describe('whatever the matrix says', () => {
  /** What the asker gets about these kinds of file, as far as it fits `wrong`. */
  async function gets(asker: string, kinds: readonly FileKind[], wrong: RegExp): Promise<string[]> {
    if (!clients.has(asker)) clients.set(asker, await house.as(asker as 'head'));
    const found: string[] = [];
    for (const { name, method, address } of operations()) {
      if (!isAboutFile(name, address) && !name.startsWith('GET')) continue;
      for (const kind of kinds) {
        const outcome = await cell(asker, name, method, address, world[kind]);
        if (wrong.test(outcome)) found.push(`${asker}: ${name} about ${kind} gives ${outcome}`);
      }
    }
    return found;
  }
  it('everybody who asks below is really inside', async () => {
    for (const asker of askers.filter((name) => name !== 'nobody'))
      expect([asker, await cell(asker, 'GET /me', 'GET', '/me', world.own)]).toEqual([asker, '200']);
    expect(await cell('head', 'GET /households/{householdId}', 'GET', '/households/{householdId}', world.other)).toBe('200:x');
  });
  it('nobody sees anything of another municipality', async () => {
    for (const asker of ['head', 'socialWorker', 'frontDesk', 'dpo', 'admin']) expect(await gets(asker, ['foreign'], /:.*F/)).toEqual([]);
    expect(await gets('foreignWorker', ['own', 'other', 'shielded'], /:.*[otdxSK]/)).toEqual([]);
  }, 120_000);
  it('only who was named sees a shielded person', async () => {
    for (const asker of ['head', 'socialWorker', 'frontDesk', 'debtMediator', 'pathwayGuide', 'admin', 'policy', 'colleague'])
      expect(await gets(asker, ['shielded'], /:.*S/)).toEqual([]);
  }, 120_000);
  it('a shielded file answers as one that does not exist', async () => {
    const absent = Object.fromEntries(
      Object.keys(world.shielded).map((key, n) => [
        key,
        key.endsWith('Id') ? unknownId.replace(/00$/, String(10 + n)) : world.shielded[key]!,
      ]),
    ) as FileIds;
    const different: string[] = [];
    for (const asker of ['head', 'socialWorker', 'frontDesk']) {
      for (const { name, method, address } of operations().filter((each) =>
        parameters(each.address).some((parameter) => world.own[parameter] !== undefined),
      )) {
        const answers: string[] = [];
        for (const file of [world.shielded, absent]) {
          const { body, query = '', ifMatch } = samples[name]!(file);
          const url = address.replace(/\{(\w+)\}/g, (_, parameter: string) => idFor(parameter, file)) + query;
          const { status, text } = await send(
            clients.get(asker)!,
            method,
            url,
            body,
            ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` },
          );
          answers.push(`${status} ${text.replace(/"requestId":"[^"]+"/, '')}`);
        }
        if (answers[0] !== answers[1]) different.push(`${asker}: ${name}: ${answers.join(' <> ')}`);
      }
    }
    expect(different).toEqual([]);
  }, 120_000);
  it('nobody sees the file of the own family', async () => {
    for (const asker of ['socialWorker', 'head', 'pathwayGuide', 'frontDesk'])
      expect(await gets(asker, ['kin', 'own'], /:.*K/)).toEqual([]);
  }, 120_000);
  it('who manages accounts, makes policy or sits in the committee sees no file at all', async () => {
    // Which person an employee is stands in the account, by id: that is how the own family stays hidden.
    const files = (line: string): boolean => !/GET \/accounts .* gives 200:K$/.test(line);
    for (const asker of [
      'admin',
      'policy',
      'committeeMember',
      'secretary',
      'financePreparer',
      'financeApprover',
      'partner',
      'citizen',
      'job',
    ])
      expect((await gets(asker, ['own'], /:/)).filter(files)).toEqual([]);
  }, 120_000);
  it('who guards the data sees who looked at what, and no name', async () => {
    const { text } = await send(clients.get('dpo')!, 'GET', '/audit?limit=500', undefined, {});
    expect(text).toContain(world.own['personId']);
    for (const kind of fileKinds) expect(text).not.toContain(world[kind].canary);
    expect((await gets('dpo', ['own'], /:/)).filter((line) => !line.includes('GET /audit'))).toEqual([]);
  }, 120_000);
});
