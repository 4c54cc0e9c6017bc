// Every operation of the API as no client of ours would ask it: no body, a body of another kind, another media type, a parameter given twice, a method that is not
// there. Whatever it is, the answer is a problem that says how to go on, with nothing in it of what was sent; and nothing of it stands in the log.
import { Writable } from 'node:stream';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { openLog } from '../kernel/log.ts';
import { openApiOf } from '../kernel/openapi.ts';
import type { Operation } from '../kernel/openapi.ts';
import { testApp } from './harness/app.ts';
import type { Answer, Client, TestApp } from './harness/app.ts';

const canary = 'Fatima Canary 85.07.30-033.28';
const json = { 'content-type': 'application/json' };

let house: TestApp;
let logged = '';
beforeAll(async () => {
  const lines = new Writable({
    write(chunk: Buffer, _, done) {
      logged += chunk.toString();
      done();
    },
  });
  house = await testApp({ logger: openLog('debug', lines) });
});
afterAll(() => house.close());

type Shot = { what: string } & InjectOptions;

function shotsAt(method: string, address: string, operation: Operation): Shot[] {
  const url = address.replaceAll(/\{\w+\}/g, newId());
  const wrongMethods = (['HEAD', 'OPTIONS', 'TRACE'] as const).map((other): Shot => ({ what: other, method: other as 'HEAD', url }));
  if (method === 'get') {
    const query = (operation.parameters ?? []).filter((one) => one.in === 'query');
    const asked = query.flatMap(({ name }): Shot[] => [
      { what: `${name} twice`, url: `${url}?${name}=1&${name}=2&${name}[]=3` },
      ...['', canary, '%00', '%ff', '-1', '9'.repeat(30), '2025-02-30'].map((value): Shot => ({
        what: `${name}=${value}`,
        url: `${url}?${name}=${value.replaceAll(' ', '%20')}`,
      })),
    ]);
    const inPath = { what: 'in the path', url: address.replaceAll(/\{\w+\}/g, encodeURIComponent(canary)) };
    return [...asked, ...(address.includes('{') ? [inPath] : []), ...wrongMethods];
  }
  const send = (what: string, payload: string | undefined, headers: Record<string, string> = json): Shot => ({
    what,
    method: method.toUpperCase() as 'POST',
    url,
    headers: { 'if-match': '"1"', ...headers },
    ...(payload !== undefined && { payload }),
  });
  const fields = Object.keys(propertiesOf(operation));
  const filled = (value: unknown): string => JSON.stringify(Object.fromEntries(fields.map((name) => [name, value])));
  return [
    send('no body', undefined, {}),
    send('an empty body', ''),
    send('a list', JSON.stringify([canary])),
    send('a text', JSON.stringify(canary)),
    send('null', 'null'),
    send('a number beyond numbers', '1e400'),
    send('an unknown key', JSON.stringify({ [canary]: canary })),
    send('a key twice', `{"a":1,"a":"${canary}"}`),
    send('half a document', `{"a":"${canary}`),
    send('a well', '['.repeat(400_000)),
    send('plain text', canary, { 'content-type': 'text/plain' }),
    send('a form', `name=${canary}`, { 'content-type': 'application/x-www-form-urlencoded' }),
    send('no media type', '{}', { 'content-type': '' }),
    send('a key of a request with blanks', '{}', { ...json, 'idempotency-key': canary }),
    send('another token', '{}', { ...json, 'x-csrf-token': canary }),
    send('another page', '{}', { ...json, origin: 'https://elsewhere.example' }),
    ...(fields.length === 0
      ? []
      : [canary, '\u200b', -1, {}, '2025-02-30', `\u202e${canary}`].map((value) => send(`all ${JSON.stringify(value)}`, filled(value)))),
    ...wrongMethods,
  ];
}

const propertiesOf = (operation: Operation): Record<string, unknown> =>
  (operation.requestBody?.content['application/json']?.schema?.['properties'] ?? {}) as Record<string, unknown>;

function wrongs({ method = 'GET' }: Shot, { status, body, headers, raw }: Answer): string[] {
  if (status < 400) return [];
  const found: string[] = [];
  if (status >= 500) found.push(`status ${status}`);
  if (!String(headers['content-type']).startsWith('application/problem+json')) found.push(`type ${headers['content-type']}`);
  if (headers['cache-control'] !== 'no-store') found.push('it may be kept');
  if (raw.toString().includes('Canary') || raw.toString().includes('033.28')) found.push('it repeats what was sent');
  if (method === 'HEAD') return found;
  if (typeof body?.code !== 'string' || typeof body.requestId !== 'string') found.push('no code or number of the request');
  const says = typeof body?.detail === 'string' || (body?.errors?.length ?? 0) > 0 || (body?.reasons?.length ?? 0) > 0;
  if (!says) found.push(`${body?.code} does not say how to go on`);
  return found;
}

async function clientFor(operation: Operation): Promise<Client> {
  const asked = Array.isArray(operation['x-roles']) ? (operation['x-roles'] as Role[]).filter((role) => role !== 'job') : [];
  return house.as(asked[0] ?? 'socialWorker');
}

it('every operation answers what is no request of ours as a problem with a way on', async () => {
  const faults: string[] = [];
  const statuses = new Set<number>();
  let sent = 0;
  for (const [address, operations] of Object.entries(openApiOf(house.app).paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      if (`${method} ${address}` === 'delete /api/v1/session') continue;
      const client = await clientFor(operation);
      for (const shot of shotsAt(method, address.replace('/api/v1', ''), operation)) {
        const { what, ...request } = shot;
        const answer = await client.send(request);
        sent += 1;
        statuses.add(answer.status);
        faults.push(...wrongs(shot, answer).map((fault) => `${method} ${address}, ${what}: ${fault}`));
      }
    }
  }
  expect(faults.slice(0, 30)).toEqual([]);
  expect(sent).toBeGreaterThan(2000);
  expect([...statuses]).toEqual(expect.arrayContaining([400, 403, 404, 415]));
  expect(logged).toContain('request refused');
  expect(logged).not.toContain('Canary');
  expect(logged).not.toContain('033.28');
});

it('would see an answer that repeats, that is no problem, or that leaves somebody alone', () => {
  const shot: Shot = { what: 'planted' };
  const answer = (more: object, headers: object = {}): Answer => {
    const body = { code: 'x', requestId: 'y', detail: 'Do this.', ...more };
    return {
      status: 400,
      body,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
      raw: Buffer.from(JSON.stringify(body)),
    };
  };
  expect(wrongs(shot, answer({}))).toEqual([]);
  expect(wrongs(shot, answer({ errors: [{ pointer: `/${canary}` }] }))).toHaveLength(1);
  expect(wrongs(shot, answer({ detail: undefined }))).toHaveLength(1);
  expect(wrongs(shot, answer({}, { 'content-type': 'text/html' }))).toHaveLength(1);
  expect(wrongs(shot, { ...answer({}), status: 500 })).toHaveLength(1);
});
