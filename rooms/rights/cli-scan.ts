// `hoeksteen rights scan`: many households, one a line, through the columns, on as many threads as the machine has. Each result is a line of the CSV, in the order of the
// input; a bad line goes to FILE.csv.errors with its number and reason, and the rest is computed. Stopped with Ctrl-C it leaves what is whole, and --resume goes on.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { systemClock } from '../../kernel/clock.ts';
import { root } from '../../kernel/paths.ts';
import { catalogueHash, hashOfRules } from '../../rules/catalogue.ts';
import { isOwnCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { printable, shown } from '../../rules/schema.ts';
import type { ScanOptions } from './cli.ts';
import { fileFault, isSameFile, sizeOf } from './cli-files.ts';
import { type Piece, piecesOf } from './scan-input.ts';
import { type LineOptions, LineScanner } from './scan-lines.ts';
import { type Progress, ScanFiles, type Terms } from './scan-output.ts';
import type { Done } from './scan-thread.ts';

/** Built with the command line (tools/build.mjs), because a thread begins with a file of its own. */
const threadFile = path.join(root, 'dist', 'cli-thread.js');
/** Below this a thread takes longer to start than to be of use. */
const worthThreads = 4 << 20;
const stopped = 130;

export async function scanFile(file: string, options: ScanOptions): Promise<number> {
  let rules: RuleSet | undefined;
  try {
    // Loaded only where it is asked for; the threads get the rules with their first breath.
    if (options.database) rules = await (await import('../catalogue/public.ts')).rulesOfDatabase(options.municipality ?? null);
  } catch (error) {
    process.stderr.write(`--database: ${error instanceof Error ? error.message : 'cannot be read'}\n`);
    return 2;
  }
  if (options.resume && file === '-') {
    process.stderr.write('--resume: standard input: expected a file; what came over it is gone\n');
    return 2;
  }
  const strange = options.rights?.find((code) => isOwnCode(code) && !rules?.rights.some((right) => right.code === code));
  if (strange !== undefined) {
    process.stderr.write(`--rights: ${shown(strange)}: expected the code of a right; a centre's own are known with --database\n`);
    return 2;
  }
  // What is read is looked at before what is written: a name that was mistyped must not cost the results of an earlier scan.
  let total = 0;
  try {
    if (file !== '-') total = sizeOf(file);
  } catch (error) {
    process.stderr.write(`${fileFault(file, error)}\n`);
    return 2;
  }
  if (file !== '-' && ['', '.errors', '.progress'].some((end) => isSameFile(file, `${options.out}${end}`))) {
    process.stderr.write(`--out: ${printable(options.out)}: expected a name that leaves the households as they are\n`);
    return 2;
  }
  const terms: Terms = {
    file,
    size: total,
    on: options.on ?? null,
    rights: options.rights ?? null,
    outcomes: options.outcomes ?? null,
    catalogue: rules ? hashOfRules(rules) : catalogueHash(),
  };
  const files = new ScanFiles(options.out, terms);
  let progress: Progress = { read: 0, lines: 0, refused: 0, today: systemClock.today() };
  try {
    const before = options.resume ? files.goOn() : null;
    if (typeof before === 'string') {
      const why =
        before === 'other' ? 'was begun with another file, other options or other rules' : 'the note of how far it came is damaged';
      process.stderr.write(`${options.out}: ${why}; scan it anew without --resume\n`);
      return 2;
    }
    if (before) progress = before;
    else files.create();
  } catch (error) {
    process.stderr.write(`${fileFault(options.out, error)}\n`);
    return 2;
  }
  let isDone = false;
  try {
    const { on, rights, outcomes } = options;
    const lines: LineOptions = { on, today: progress.today, rights, outcomes, isLong: total > worthThreads, ...(rules && { rules }) };
    const scan = new Scan(files, progress, new Bar(total), takersFor(lines, total - progress.read, options.threads));
    isDone = await scan.run(file);
    progress = scan.progress;
  } catch (error) {
    if ((error as { syscall?: string }).syscall === undefined) throw error;
    process.stderr.write(`${fileFault((error as { syscall?: string }).syscall === 'write' ? options.out : file, error)}\n`);
    return 2;
  } finally {
    files.close(isDone);
  }
  if (!isDone) {
    const on = file === '-' ? 'what came over standard input cannot be gone on with' : '--resume goes on from there';
    process.stderr.write(`stopped after ${progress.lines} lines; ${options.out} holds their results, ${on}\n`);
    return stopped;
  }
  return progress.refused > 0 ? 3 : 0;
}

/** Whatever works lines off: a thread, or this one. */
type Taker = { take: (piece: Piece) => Promise<Done>; end: () => Promise<unknown> };

function takersFor(options: LineOptions, bytes: number, threads: number | undefined): Taker[] {
  const count = threads ?? (bytes > 0 && bytes < worthThreads ? 0 : Math.min(8, availableParallelism()));
  if (count === 0) {
    const scanner = new LineScanner(options);
    const take = (piece: Piece): Promise<Done> => {
      const { csv, errors, refused } = scanner.take(piece.bytes, piece.number);
      return Promise.resolve({ csv: new TextEncoder().encode(csv), errors, refused });
    };
    return [{ take, end: () => Promise.resolve() }];
  }
  return Array.from({ length: count }, () => threadTaker(new Worker(threadFile, { workerData: options })));
}

function threadTaker(thread: Worker): Taker {
  const waiting: { resolve: (done: Done) => void; reject: (error: unknown) => void }[] = [];
  thread.on('message', (done: Done) => waiting.shift()?.resolve(done));
  thread.on('error', (error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  return {
    take: ({ bytes, number }) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        thread.postMessage({ bytes, number }, [bytes.buffer]);
      }),
    end: () => thread.terminate(),
  };
}

/** Two pieces for each thread, so that none waits while its last one is written. */
const piecesEach = 2;

class Scan {
  progress: Progress;
  readonly #files: ScanFiles;
  readonly #bar: Bar;
  readonly #takers: readonly Taker[];
  #isStopped = false;

  constructor(files: ScanFiles, progress: Progress, bar: Bar, takers: readonly Taker[]) {
    this.#files = files;
    this.progress = progress;
    this.#bar = bar;
    this.#takers = takers;
  }

  /** False where it was stopped before the end. */
  async run(file: string): Promise<boolean> {
    const stop = (): void => {
      this.#isStopped = true;
    };
    process.once('SIGINT', stop);
    try {
      const underway: { piece: Omit<Piece, 'bytes'>; done: Promise<Done> }[] = [];
      let next = 0;
      for await (const piece of piecesOf(file, this.progress.read, this.progress.lines + 1)) {
        if (this.#isStopped) break;
        const { bytes: _, ...rest } = piece;
        const done = this.#takers[next++ % this.#takers.length]?.take(piece);
        if (!done) break;
        // Whoever waits for it hears of a fault; nobody else does.
        done.catch(() => undefined);
        underway.push({ piece: rest, done });
        if (underway.length >= this.#takers.length * piecesEach) await this.#write(underway);
      }
      while (underway.length > 0 && !this.#isStopped) await this.#write(underway);
      if (!this.#isStopped) this.#bar.end(this.progress.lines);
      return !this.#isStopped;
    } finally {
      process.removeListener('SIGINT', stop);
      await Promise.all(this.#takers.map((one) => one.end()));
    }
  }

  async #write(underway: { piece: Omit<Piece, 'bytes'>; done: Promise<Done> }[]): Promise<void> {
    const first = underway.shift();
    if (!first) return;
    const { csv, errors, refused } = await first.done;
    const { piece } = first;
    this.progress = {
      ...this.progress,
      read: piece.end,
      lines: piece.number + piece.lines - 1,
      refused: this.progress.refused + refused,
    };
    this.#files.add(csv, errors, this.progress);
    this.#bar.show(piece.end, this.progress.lines);
  }
}

/** A bar on a terminal, nothing in a pipe or a log. */
class Bar {
  readonly #total: number;

  constructor(total: number) {
    this.#total = total;
  }

  show(read: number, lines: number): void {
    if (!process.stderr.isTTY) return;
    const share = this.#total > 0 ? Math.min(1, read / this.#total) : 0;
    process.stderr.write(`\r[${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')}] ${lines}`);
  }

  end(lines: number): void {
    if (process.stderr.isTTY) process.stderr.write(`\r[${'#'.repeat(30)}] ${lines}\n`);
  }
}
