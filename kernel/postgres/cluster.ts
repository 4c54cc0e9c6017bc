// Our own PostgreSQL server: makes its folder once, starts it, takes over a server that outlived its application, starts it again when it is killed.
// It listens on a socket inside its folder (or, where that path is too long, on a free port of this machine) and always asks a password.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '../processes.ts';
import { findBinaries, openFolder } from './binaries.ts';
import { reachable, serverUser } from './user.ts';
import type { ServerUser } from './user.ts';

export type Cluster = {
  /** Address of a database as the administrator. */
  url(database: string): string;
  /** Process id of the server that answers now. */
  pid(): number;
  /** Where its files are: not in the asked folder when the server's user cannot reach that. */
  folder: string;
  /** True when the server was already running, left behind by an application that was killed. */
  adopted: boolean;
  stop(): Promise<void>;
};

export type ClusterOptions = {
  folder: string;
  password: string;
  /** Settings of postgres, name -> value. */
  settings?: Record<string, string>;
  /** Data that may be lost at a power cut: tests. */
  throwaway?: boolean;
  onRestart?: (why: string) => void;
};

type Address = { host: string; port: number };

const readyWithinMs = 60_000;
const socketPathLimit = 90;

/** Lines of postmaster.pid: pid, folder, start, port, socket folder, listen address, shared memory, state. */
function readPidFile(folder: string): { pid: number; address: Address; ready: boolean } | null {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!pid || !isRunning(pid)) return null;
  return { pid, address: { host: lines[4] || lines[5] || '127.0.0.1', port: Number(lines[3]) }, ready: lines[7]?.trim() === 'ready' };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

function makeFolder(folder: string, user: ServerUser | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
}

function initialise(initdb: string, folder: string, password: string, user: ServerUser | null): void {
  // A folder without its version file is a first start that was cut off: there are no data in it yet.
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder, user);
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    const made = spawnSync(
      initdb,
      [
        '-D',
        folder,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      {
        ...(user && { uid: user.uid, gid: user.gid }),
        cwd: folder,
        env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' },
        encoding: 'utf8',
      },
    );
    if (made.status !== 0) throw new Error(`the database folder ${folder} could not be made: ${made.error?.message ?? made.stderr.trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Where the server keeps its files: the asked folder, or one that the server's user can reach (a note in the asked folder says where). */
function placeOf(asked: string, user: ServerUser | null): string {
  mkdirSync(path.dirname(asked), { recursive: true });
  if (reachable(path.dirname(asked), user)) return asked;
  const note = `${asked}.elsewhere`;
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  // A name of its own: a new data folder in the same place must not find the database of the one before it.
  const place = path.join(openFolder, 'data', `${asked.replace(/[^a-zA-Z0-9]+/g, '-').slice(-40)}-${randomBytes(4).toString('hex')}`);
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  writeFileSync(note, `${place}\n`);
  return place;
}

function lastWords(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return (
    lines
      .filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line))
      .slice(-3)
      .join(' ') || lines.slice(-3).join(' ')
  );
}

const isSocket = (host: string): boolean => host.startsWith('/');

function settingsOf({ host, port }: Address, options: ClusterOptions): Record<string, string> {
  return {
    port: String(port),
    listen_addresses: isSocket(host) ? '' : host,
    unix_socket_directories: isSocket(host) ? host : '',
    log_timezone: 'UTC',
    timezone: 'UTC',
    max_connections: '120',
    // what a failed statement held may be about a person: the log names the fault, not the values
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    // after a kill the whole folder is synced once: in one call where there is one, not file by file
    ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
    ...(options.throwaway && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
    }),
    ...options.settings,
  };
}

const urlOf = ({ host, port }: Address, password: string, database: string): string =>
  isSocket(host)
    ? `postgres://postgres:${password}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://postgres:${password}@${host}:${port}/${database}`;

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = serverUser();
  const folder = placeOf(path.resolve(options.folder), user);
  const log = `${folder}.log`;
  const binaries = findBinaries(user);
  if (!existsSync(path.join(folder, 'PG_VERSION'))) initialise(binaries.initdb, folder, options.password, user);

  let child: ChildProcess | null = null;
  let address: Address = { host: folder, port: 5432 };
  let pid = 0;
  let stopping = false;

  async function spawnServer(): Promise<void> {
    const onSocket = folder.length <= socketPathLimit;
    address = onSocket ? { host: folder, port: 5432 } : { host: '127.0.0.1', port: await freePort() };
    const settings = settingsOf(address, options);
    if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
    const output = openSync(log, 'a', 0o600);
    const args = ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    // Its own process group: an interrupt from the keyboard goes to the application, which then stops the server in order.
    const started = spawn(binaries.postgres, args, {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
    closeSync(output);
    child = started;
    let ended: string | null = null;
    started.once('error', (error) => (ended = error.message));
    started.once('exit', (code, signal) => (ended = `ended with ${signal ?? code}`));
    for (const until = Date.now() + readyWithinMs; Date.now() < until; await wait(15)) {
      if (ended) throw new Error(`the database server did not start: ${ended}. ${lastWords(log)}`);
      const running = readPidFile(folder);
      if (running?.ready && running.pid === started.pid) {
        pid = running.pid;
        started.once('exit', () => void restart('the database server ended'));
        return;
      }
    }
    throw new Error(`the database server was not ready in ${readyWithinMs / 1000} s. ${lastWords(log)}`);
  }

  // After a kill the old backends need a moment to let go of the shared memory, so the first tries may fail.
  async function restart(why: string): Promise<void> {
    if (!stopping) options.onRestart?.(why);
    for (let attempt = 1; ; attempt++) {
      if (stopping) return;
      try {
        return await spawnServer();
      } catch (error) {
        if (attempt === 20) options.onRestart?.(`the database server does not come back: ${(error as Error).message}`);
        await wait(Math.min(100 * attempt, 2000));
      }
    }
  }

  const orphan = readPidFile(folder);
  if (orphan) {
    for (const until = Date.now() + readyWithinMs; Date.now() < until && !readPidFile(folder)?.ready && isRunning(orphan.pid);)
      await wait(25);
    ({ address, pid } = readPidFile(folder) ?? orphan);
    // Not our child, so nobody tells us when it ends.
    const watch = setInterval(() => {
      if (isRunning(pid) || stopping) return;
      clearInterval(watch);
      void restart('the database server ended');
    }, 250);
    watch.unref();
  } else {
    await spawnServer();
  }

  return {
    folder,
    adopted: orphan !== null,
    pid: () => pid,
    url: (database) => urlOf(address, options.password, database),
    stop: async () => {
      stopping = true;
      child?.removeAllListeners('exit');
      if (!pid || !isRunning(pid)) return;
      process.kill(pid, options.throwaway ? 'SIGQUIT' : 'SIGINT');
      for (const until = Date.now() + 30_000; Date.now() < until && isRunning(pid);) await wait(10);
    },
  };
}
