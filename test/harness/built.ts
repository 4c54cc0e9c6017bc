// What a test needs built before it begins.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../kernel/paths.ts';

/** The thread of the scan: it begins with a file of its own, so it is built as the program is. Does nothing when it is built already. */
export function buildScanThread(): void {
  execFileSync(process.execPath, [path.join(root, 'tools', 'build.mjs'), 'thread']);
}
