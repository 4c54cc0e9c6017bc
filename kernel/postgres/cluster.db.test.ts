// The server under misfortune: a backend killed, the whole server killed, the application killed, keys that do not fit.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/harness/scratch.ts';
import { openPool } from '../db.ts';
import { root } from '../paths.ts';
import { startCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';

const base = scratchFolder('hoeksteen-chaos-');
const password = 'only-for-this-test';
const running = new Set<Cluster>();
const start = async (name: string): Promise<Cluster> => {
  const cluster = await startCluster({ folder: path.join(base, name), password, settings: { synchronous_commit: 'on' } });
  running.add(cluster);
  return cluster;
};
afterAll(async () => {
  await Promise.all([...running].map((cluster) => cluster.stop()));
  rmSync(base, { recursive: true });
});

/** Asks until it is answered; the number of refusals in between. */
async function untilAnswered(pool: pg.Pool, withinMs = 20_000): Promise<number> {
  for (let refused = 0, until = Date.now() + withinMs; ; refused++) {
    try {
      await pool.query('select 1');
      return refused;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(50);
    }
  }
}

describe('a server of our own', () => {
  it('asks a password, on its socket too', async () => {
    const cluster = await start('one');
    const url = new URL(cluster.url('postgres'));
    url.password = 'wrong';
    await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow('password authentication failed');
    expect(readFileSync(path.join(base, 'one', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m);
  });

  it('keeps what was committed when a backend and then the whole server are killed', async () => {
    const cluster = await start('two');
    const pool = openPool(cluster.url('postgres'), { max: 3 });
    await pool.query('create table kept (n int)');
    let acknowledged = 0;
    const stop = new AbortController();
    const writer = (async () => {
      for (let n = 1; !stop.signal.aborted; n++) {
        try {
          await pool.query('insert into kept values ($1)', [n]);
          acknowledged++;
        } catch {
          await wait(20); // not acknowledged: may or may not be there
        }
      }
    })();
    await wait(200);
    const { rows } = await pool.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1',
      ['client backend'],
    );
    for (const { pid } of rows) process.kill(pid, 'SIGKILL'); // the server restarts all its backends
    await untilAnswered(pool);
    const before = cluster.pid();
    process.kill(before, 'SIGKILL');
    await wait(100);
    const from = Date.now();
    await untilAnswered(pool);
    expect(Date.now() - from).toBeLessThan(15_000);
    expect(cluster.pid()).not.toBe(before);
    await wait(100);
    stop.abort();
    await writer;
    const { rows: counted } = await pool.query<{ count: number }>('select count(*) from kept');
    expect(acknowledged).toBeGreaterThan(10);
    expect(counted[0]!.count).toBeGreaterThanOrEqual(acknowledged);
    await pool.end();
  });

  it('that outlived its application is taken over, and restarted when it dies later', async () => {
    const folder = path.join(base, 'three');
    const application = spawn(process.execPath, ['tools/run.mjs', 'test/harness/orphan.ts', folder, password], { cwd: root });
    const line = await new Promise<string>((resolve, reject) => {
      application.stdout.once('data', (data) => resolve(String(data)));
      application.stderr.on('data', (data) => reject(new Error(String(data))));
    });
    application.kill('SIGKILL');
    const cluster = await start('three');
    expect(cluster.adopted).toBe(true);
    expect(cluster.pid()).toBe(Number(line.split(' ')[1]));
    const pool = openPool(cluster.url('postgres'), { max: 1 });
    await untilAnswered(pool);
    process.kill(cluster.pid(), 'SIGKILL');
    await wait(400);
    await untilAnswered(pool);
    await pool.end();
  });
});
