// PostgreSQL refuses to run as root. When we are root, the server runs as the first ordinary system user there is.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export type ServerUser = { uid: number; gid: number; name: string };

/** null when we are not root: the server then runs as ourselves. */
export function serverUser(): ServerUser | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const line = users.find((user) => user[0] === name);
    if (line) return { name, uid: Number(line[2]), gid: Number(line[3]) };
  }
  throw new Error('PostgreSQL does not run as root: make a user for it (adduser --system postgres) or start Hoeksteen as an ordinary user');
}

/** Whether that user can walk down to a folder: every parent must let others through. */
export function reachable(folder: string, user: ServerUser | null): boolean {
  if (!user) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const allowed = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001;
    if (!allowed) return false;
    if (at === path.dirname(at)) return true;
  }
}
