// `rights scan` of a file of the synthetic municipality against JSON.parse of the same file: complete facts, and 20% unknown beside it.
import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../kernel/paths.ts';
import { megabytes } from './batch.ts';
import { day, seed, tenRights } from './workload.ts';

export type ScanFigures = {
  households: number;
  fileMb: number;
  parseMs: number;
  scanMs: number;
  oneThreadMs: number | null;
  ratio: number;
  ratioOneThread: number | null;
};

/** A child process from beginning to end: what it said last, and how long it took. */
function child(args: string[]): Promise<{ said: string; ms: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    running.stdout.on('data', (data: Buffer) => (said += data.toString()));
    running.once('error', reject);
    running.once('exit', (code) => {
      if (code === 0) resolve({ said: said.trim().split('\n').at(-1) ?? '', ms: performance.now() - start });
      else reject(new Error(`${args[0]} ${args[1]} ended with ${code}`));
    });
  });
}

const script = (name: string, ...args: string[]): Promise<{ said: string; ms: number }> =>
  child([path.join('tools', 'run.mjs'), name, ...args]);

export async function scanAgainstParse(households: number, unknown: number): Promise<ScanFigures> {
  const file = path.join(tmpdir(), `synthetisch-bilzen-${process.pid}-${unknown}.ndjson`);
  try {
    const options = { households, seed, on: day, unknown, out: file };
    await script('demo/bilzen/generate.ts', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]));
    const scan = (...more: string[]) =>
      child([
        path.join('bin', 'hoeksteen.mjs'),
        'rights',
        'scan',
        file,
        '--on',
        day,
        '--rights',
        tenRights.join(),
        '--out',
        '/dev/null',
        ...more,
      ]);
    await child([path.join('bin', 'hoeksteen.mjs'), 'rights', 'schema']);
    // In turns, and the best of each: once for a large file, which takes long enough by itself.
    let [parseMs, wholeMs, oneMs] = [Infinity, Infinity, Infinity];
    for (let round = 0; round < (households > 300_000 ? 1 : 3); round++) {
      parseMs = Math.min(parseMs, (JSON.parse((await script('bench/rights/parse.ts', file)).said) as { ms: number }).ms);
      wholeMs = Math.min(wholeMs, (await scan()).ms);
      if (unknown === 0) oneMs = Math.min(oneMs, (await scan('--threads', '0')).ms);
    }
    const ratio = (ms: number): number => Math.round((ms / parseMs) * 100) / 100;
    return {
      households,
      fileMb: megabytes(statSync(file).size),
      parseMs,
      scanMs: Math.round(wholeMs),
      oneThreadMs: oneMs === Infinity ? null : Math.round(oneMs),
      ratio: ratio(wholeMs),
      ratioOneThread: oneMs === Infinity ? null : ratio(oneMs),
    };
  } finally {
    rmSync(file, { force: true });
  }
}

export const memoryOf = async (households: number): Promise<{ peakRssMb: number; columnsMb: number; left: number }> =>
  JSON.parse((await script('bench/rights/memory.ts', String(households))).said) as { peakRssMb: number; columnsMb: number; left: number };
