// Whether a process is still there. Linux tells more than a signal does: a killed process that nobody waits for (common in containers) stays in the
// table as a zombie, and a process id is reused.
import { existsSync, readFileSync } from 'node:fs';

/** State and start of a process, from /proc; null where there is none. */
function stat(pid: number): { state: string; began: string } | null {
  const file = `/proc/${pid}/stat`;
  try {
    const fields = readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ');
    return { state: fields[0]!, began: fields[19]! };
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return existsSync('/proc/self') ? !['Z', 'X', undefined].includes(stat(pid)?.state) : true;
}

/** Differs between two processes that had the same id one after the other; '' where that is not known. */
export const beganAt = (pid: number): string => stat(pid)?.began ?? '';
