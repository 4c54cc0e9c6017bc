// A throwaway PostgreSQL for one run of the tests: in memory where there is some, without fsync, with one migrated database that every test file clones.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../kernel/migrate.ts';
import { startCluster } from '../../kernel/postgres/cluster.ts';
import type { Cluster } from '../../kernel/postgres/cluster.ts';
import { isRunning } from '../../kernel/processes.ts';
import { testKeys } from './keys.ts';
import { scratchParent } from './scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server's `postgres` database, as its administrator. */
    postgres: string;
  }
}

export const templateName = 'hs_template';
const parent = scratchParent();
const prefix = 'hoeksteen-test-';

// A run that was killed leaves its server behind; the next run clears it away.
function sweep(): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length));
    if (owner === process.pid || isRunning(owner)) continue;
    const pidFile = path.join(parent, name, 'postgres', 'postmaster.pid');
    if (existsSync(pidFile)) {
      const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
      if (pid && isRunning(pid)) process.kill(pid, 'SIGQUIT');
    }
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

export async function startTestCluster(): Promise<{ cluster: Cluster; stop(): Promise<void> }> {
  if (process.platform === 'linux') sweep();
  const folder = path.join(parent, `${prefix}${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const cluster = await startCluster({
    folder: path.join(folder, 'postgres'),
    password: testKeys.databasePassword('postgres'),
    throwaway: true,
  });
  const stop = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const admin = new pg.Client({ connectionString: cluster.url('postgres') });
    await admin.connect();
    await admin.query(`create database ${templateName}`);
    await admin.end();
    await migrate(cluster.url(templateName), testKeys);
  } catch (error) {
    await stop();
    throw error;
  }
  return { cluster, stop };
}

// The projects db and e2e each ask; they share one server.
type Shared = { users: number; started: ReturnType<typeof startTestCluster> };
const globals = globalThis as { hoeksteenTestCluster?: Shared };

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (globals.hoeksteenTestCluster ??= { users: 0, started: startTestCluster() });
  shared.users++;
  const { cluster, stop } = await shared.started;
  project.provide('postgres', cluster.url('postgres'));
  return async () => {
    if (--shared.users > 0) return;
    delete globals.hoeksteenTestCluster;
    await stop();
  };
}
