// `npm run bench`: every bar of the house in one run, one JSON line at the end. Ratios are measured side by side in the same run; absolute times are of this machine.
// `npm run bench -- --quick` leaves out the search over a million persons.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../kernel/paths.ts';
import { secondStart } from './second-start.ts';
import { webSize } from './web-size.ts';

const quick = process.argv.includes('--quick');
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The last line that a benchmark script prints, read as JSON. */
function lastLine(script: string, args: string[] = []): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'tools', 'run.mjs'), script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      const line = said.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(JSON.parse(line));
      else reject(new Error(`${script} ended with ${code}: ${line}`));
    });
  });
}

say('one household through the rights');
const rules = await lastLine('bench/rules-one.ts');
say('reading a dossier, with and without the walls');
const dossier = await lastLine('bench/dossier-reads.ts');
say('finding a person');
const search = await lastLine('bench/search.ts', quick ? ['100000'] : ['100000', '1000000']);
say('starting again');
const start = await secondStart();
const web = webSize();
console.log(JSON.stringify({ rules, dossier, search, start, web }));
process.exit(0);
