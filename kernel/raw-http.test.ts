// What comes over the wire and is no request: said as a problem like any other, with nothing of it repeated, and never taken for a fault of the database.
import { type AddressInfo, type Socket, connect } from 'node:net';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { Type } from '@sinclair/typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from './clock.ts';
import { openHouse } from './http.ts';
import type { App } from './http.ts';
import { openLog } from './log.ts';

let app: App;
let logged = '';
let onLog: (() => void) | null = null;
const open: Socket[] = [];

beforeAll(async () => {
  const lines = new Writable({
    write(chunk: Buffer, _, done) {
      logged += chunk.toString();
      onLog?.();
      done();
    },
  });
  // A public route asks for no database.
  app = openHouse({
    pool: null as never,
    keys: null as never,
    clock: systemClock,
    access: { open: { roles: 'public', why: 'test' } },
    logger: openLog('info', lines),
  });
  app.post(
    '/items',
    { config: { access: 'open' }, schema: { body: Type.Object({ name: Type.String() }), response: { 201: Type.Any() } } },
    async (request, reply) => reply.code(201).send({ name: request.body.name }),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await app.close();
});

function dial(): Socket {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  open.push(socket);
  return socket;
}

async function answerTo(bytes: string | Buffer): Promise<{ status: number; headers: string; body: Record<string, unknown>; text: string }> {
  const socket = dial();
  let text = '';
  socket.on('data', (data: Buffer) => (text += data.toString()));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  const [headers = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(headers.split(' ')[1]), headers: headers.toLowerCase(), body: JSON.parse(body) as Record<string, unknown>, text };
}
const post = (headers: string, body = ''): string =>
  `POST /items HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`;

describe('what is no request', () => {
  it.each<[string, string | Buffer, number, string]>([
    ['a control character in a header', 'GET /items HTTP/1.1\r\nHost: here\r\nX-Name: Fatima\u0001\r\n\r\n', 400, 'request.unreadable'],
    ['two lengths', post('Content-Length: 5\r\nContent-Length: 6', '{"name":"Fatima"}'), 400, 'request.unreadable'],
    [
      'a length and pieces',
      post('Content-Length: 5\r\nTransfer-Encoding: chunked', '0\r\n\r\nGET /Fatima HTTP/1.1\r\n\r\n'),
      400,
      'request.unreadable',
    ],
    ['a negative length', post('Content-Length: -5', 'Fatima'), 400, 'request.unreadable'],
    ['the hello of TLS', Buffer.from('160301020001000001fc0303', 'hex'), 400, 'request.unreadable'],
    ['headers without an end', `GET /items HTTP/1.1\r\nHost: here\r\nX-Name: ${'Fatima'.repeat(20_000)}\r\n\r\n`, 431, 'headers.tooLarge'],
  ])('%s', async (_, bytes, status, code) => {
    const answer = await answerTo(bytes);
    expect([answer.status, answer.body['code'], answer.body['status']]).toEqual([status, code, status]);
    expect(answer.body['detail']).toMatch(/\.$/);
    expect(answer.headers).toContain('content-type: application/problem+json');
    expect(answer.headers).toContain('cache-control: no-store');
    expect(answer.text).not.toContain('Fatima');
  });
});

it('who does not send the rest of a request is told so, and the connection ends', async () => {
  expect(app.server.requestTimeout).toBe(60_000);
  const accepted = once(app.server, 'connection') as Promise<[Socket]>;
  const told = answerTo(post('Content-Length: 500', '{"name":"Fat'));
  const [socket] = await accepted;
  // What the server of Node does itself after that time.
  app.server.emit('clientError', Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
  expect(await told).toMatchObject({ status: 408, body: { code: 'request.tooSlow' } });
});

it('a body that breaks off is no fault of the database', async () => {
  const said = new Promise<void>((resolve) => {
    onLog = () => logged.includes('request.broken') && resolve();
  });
  const arrived = once(app.server, 'request');
  const socket = dial();
  socket.write(post('Content-Length: 500', '{"name":"Fat'));
  await arrived;
  socket.destroy();
  await said;
  expect(logged).not.toContain('database.unavailable');
  expect(logged).not.toContain('"level":50');
  expect(logged).not.toContain('Fat');
});
