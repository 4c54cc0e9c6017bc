// One Hoeksteen per data folder.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Held = { pid: number; started: string };

// The moment a process began, so that a number given out again is not taken for the process that left the lock. Linux only; elsewhere the number alone counts.
function beganAt(pid: number): string {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) ? (readFileSync(file, 'utf8').split(') ')[1]?.split(' ')[19] ?? '') : '';
}

function stillRuns({ pid, started }: Held): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return beganAt(pid) === started;
}

/** Throws one line with the mend when another process uses the folder. Returns how to let go. */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'hoeksteen.lock');
  mkdirSync(folder, { recursive: true });
  const mine: Held = { pid: process.pid, started: beganAt(process.pid) };
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw error;
    }
    let held: Held | null = null;
    try {
      held = JSON.parse(readFileSync(file, 'utf8')) as Held;
    } catch {
      // half written by a process that was killed
    }
    if (held && held.pid !== process.pid && stillRuns(held)) {
      throw new Error(
        `the data folder ${folder} is in use by process ${held.pid}: stop it (kill ${held.pid}), or set HOEKSTEEN_DATA to another folder`,
      );
    }
    rmSync(file, { force: true });
  }
}
