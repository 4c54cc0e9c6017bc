// The server as it is started: listens, answers over a real connection, stops in order.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from './kernel/config.ts';
import { systemClock } from './kernel/clock.ts';
import { openMetrics, serveMetrics } from './kernel/metrics.ts';
import { startServer } from './server.ts';
import { testDatabase } from './test/harness/database.ts';
import type { TestDatabase } from './test/harness/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const start = () =>
  startServer({
    config: { ...readConfig({ HOEKSTEEN_LOG: 'fatal' }), port: 0 },
    pool: database.pool,
    keys: database.keys,
    clock: systemClock,
  });

describe('the server', () => {
  it('answers on its address and lets go of it', async () => {
    const server = await start();
    const health = await fetch(`${server.address}/api/v1/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    expect((await (await fetch(`${server.address}/api/v1/openapi.json`)).json()).openapi).toBe('3.1.0');
    await server.close();
    await expect(fetch(`${server.address}/api/v1/health`)).rejects.toThrow('fetch failed');
  });
  it('says 503, not 500, while the database is away, and comes back with it', async () => {
    const server = await start();
    await database.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hs_login'`);
    const statuses = new Set<number>();
    for (let i = 0; i < 10; i++) statuses.add((await fetch(`${server.address}/api/v1/door`)).status);
    expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);
    expect((await fetch(`${server.address}/api/v1/door`)).status).toBe(200);
    await server.close();
  });
  it('refuses what is no request without falling over', async () => {
    const server = await start();
    const { port } = new URL(server.address);
    const { connect } = await import('node:net');
    const say = (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let heard = '';
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
        socket
          .on('data', (bytes) => (heard += bytes.toString()))
          .on('close', () => resolve(heard))
          .on('error', reject);
        socket.setTimeout(3000, () => socket.destroy());
      });
    expect(await say('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await say(`GET /api/v1/health HTTP/1.1\r\nhost: x\r\nbig: ${'x'.repeat(40_000)}\r\nconnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
    expect((await fetch(`${server.address}/api/v1/health`)).status).toBe(200);
    await server.close();
  });
});

describe('the figures', () => {
  it('tell of routes and connections, on this machine alone', async () => {
    const figures = openMetrics(database.pool);
    const served = await serveMetrics(figures, 0);
    const text = await (await fetch(served.address)).text();
    await served.close();
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(text).toContain('hoeksteen_database_connections{state="busy"}');
    expect(text).toContain('hoeksteen_request_seconds');
  });
});
