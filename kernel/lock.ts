// One Hoeksteen per data folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beganAt, isRunning } from './processes.ts';

type Held = { pid: number; started: string };

/** Another process uses the folder. */
export class FolderInUse extends Error {}

const stillRuns = ({ pid, started }: Held): boolean => isRunning(pid) && beganAt(pid) === started;

/** Throws one line that says what to do (`FolderInUse`) when another process uses the folder. Returns the function that gives the folder free. */
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
      throw new FolderInUse(
        `the data folder ${folder} is in use by process ${held.pid}: stop it (kill ${held.pid}), or set HOEKSTEEN_DATA to another folder`,
      );
    }
    rmSync(file, { force: true });
  }
}
