// `npm run bench`: every bar of the house in one run, one JSON line at the end that says of each whether it holds. Ratios are measured side by side in the same
// run; absolute times are of this machine, and the load it had stands beside them. `--quick` leaves out the search over a million persons. The rights against
// other engines have a bench of their own: `npm run bench:rights`.
import { spawn } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { root } from '../kernel/paths.ts';
import { secondStart } from './second-start.ts';
import { webSize } from './web-size.ts';

type Bar = { what: string; value: number; unit: string; atMost?: number; atLeast?: number };
type Rules = Record<'values' | 'explanation' | 'question', { p50: number }>;
type Screens = Record<'palette' | 'answerRequest' | 'answerOnScreen', { p50: number }>;
type Search = { results: { persons: number; oneTypo: { p95: number; recallAt20: number }; variants: { p95: number; recall: number } }[] };

const quick = process.argv.includes('--quick');
const began = performance.now();
const seconds: Record<string, number> = {};
const failed: Record<string, string> = {};

/** One part. A part that fails leaves the others their turn: what is not measured is said, and no bar of it holds. */
async function part<T>(name: string, measure: () => T | Promise<T>): Promise<T | null> {
  process.stderr.write(`${name}\n`);
  const from = performance.now();
  try {
    const found = await measure();
    process.stderr.write(`  ${JSON.stringify(found)}\n`);
    return found;
  } catch (error) {
    failed[name] = error instanceof Error ? error.message.slice(0, 300) : String(error);
    return null;
  } finally {
    seconds[name] = Math.round((performance.now() - from) / 1000);
  }
}

/** The last line that a benchmark script prints, read as JSON. */
function lastLine<T>(script: string, args: string[] = []): Promise<T> {
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
      if (code !== 0 || !line.startsWith('{')) reject(new Error(`${script} ended with ${code}: ${line}`));
      else resolve(JSON.parse(line) as T);
    });
  });
}

const rules = await part('one household through the rights', () => lastLine<Rules>('bench/rules-one.ts'));
const dossier = await part('a dossier with and without the walls', () => lastLine<{ ratio: number }>('bench/dossier-reads.ts'));
const screens = await part('the palette and an answer in place', () => lastLine<Screens>('bench/screens.ts'));
const citizen = await part('the public page on a slow phone', () => lastLine<{ inpMs: number }>('bench/citizen.ts'));
const start = await part('starting again', secondStart);
const web = await part('the size of the pages', webSize);
const search = await part('finding a person', () => lastLine<Search>('bench/search.ts', quick ? ['100000'] : ['100000', '1000000']));

const bars: Bar[] = [];
const bar = (what: string, value: number | undefined, unit: string, limit: Pick<Bar, 'atMost' | 'atLeast'>): void =>
  void bars.push({ what, value: value ?? Number.NaN, unit, ...limit });
bar('rights of one household: values', rules?.values.p50, 'us', { atMost: 5 });
bar('rights of one household: explanation', rules?.explanation.p50, 'us', { atMost: 100 });
bar('rights of one household: next question', rules?.question.p50, 'us', { atMost: 20 });
bar('dossier with its walls against the same SQL bare', dossier?.ratio, 'x', { atLeast: 0.25 });
bar('palette opens (middle)', screens?.palette.p50, 'ms', { atMost: 100 });
bar('answer: the request (middle)', screens?.answerRequest.p50, 'ms', { atMost: 300 });
bar('answer: until the row on the screen has changed (middle)', screens?.answerOnScreen.p50, 'ms', { atMost: 300 });
bar('public page, processor slowed four times: INP', citizen?.inpMs, 'ms', { atMost: 200 });
bar('second start', start?.secondSeconds, 's', { atMost: 5 });
bar('staff shell, gzip', web?.shellKb, 'KB', { atMost: 240 });
bar('public page before the first question, gzip', web?.citizen.beforeQuestionKb, 'KB', { atMost: 30 });
bar('public page: engine and one language, gzip', web?.citizen.engineAndLanguageKb, 'KB', { atMost: 120 });
for (const persons of quick ? [100_000] : [100_000, 1_000_000]) {
  const found = search?.results.find((result) => result.persons === persons);
  bar(`one typo among ${persons} persons, p95`, found?.oneTypo.p95, 'ms', { atMost: persons === 100_000 ? 50 : 250 });
  bar(`spelling variants found among ${persons} persons`, found?.variants.recall, 'share', { atLeast: 0.95 });
}
const isMet = ({ value, atMost = Infinity, atLeast = -Infinity }: Bar): boolean => value <= atMost && value >= atLeast;
const judged = bars.map((one) => ({ ...one, value: Number.isNaN(one.value) ? null : one.value, holds: isMet(one) }));
console.log(
  JSON.stringify({
    bench: 'house',
    holds: judged.filter((one) => one.holds).length,
    of: judged.length,
    bars: judged,
    machine: { cores: cpus().length, load: loadavg().map((value) => Math.round(value * 10) / 10) },
    seconds: { ...seconds, whole: Math.round((performance.now() - began) / 1000) },
    failed,
    parts: { rules, dossier, screens, citizen, start, web, search },
  }),
);
process.exit(Object.keys(failed).length === 0 ? 0 : 1);
