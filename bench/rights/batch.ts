// The batch form against the limit: the same households in both kinds of columns, the same stretches of 4,096, in turns. The best round of each stretch counts and these
// are added up (clock.ts says what is counted). Then on two threads, by the clock, and for all rights of a day. Before any of it every row of every household is compared.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import path from 'node:path';
import type { Household, RightCode } from '../../rules/contract.ts';
import { Computer } from '../../rules/batch/compute.ts';
import { Columns } from '../../rules/batch/columns.ts';
import type { SegmentArrays } from '../../rules/batch/segment.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { bilzen } from '../../demo/bilzen/municipality.ts';
import { root } from '../../kernel/paths.ts';
import { Watch } from './clock.ts';
import { limit, type LimitColumns, limitColumns, limitResults } from './limit.ts';
import { day, ofHousehold, outcomeNumbers, seed, tenRights } from './workload.ts';

/** As many households as the engine keeps together. */
const stretch = 4096;

export type Loaded = { columns: Columns; limits: LimitColumns[]; persons: number };

export function households(count: number, unknown = 0, on = day): Iterable<Household> {
  return (function* () {
    for (const { household } of bilzen({ households: count, seed, on, unknown })) yield household;
  })();
}

export function load(count: number): Loaded {
  const columns = new Columns(shippedRules, day, tenRights);
  const limits: LimitColumns[] = [];
  let waiting: Household[] = [];
  for (const household of households(count)) {
    columns.add(household.id ?? '', household);
    waiting.push(household);
    if (waiting.length === stretch) {
      limits.push(limitColumns(waiting));
      waiting = [];
    }
  }
  if (waiting.length > 0) limits.push(limitColumns(waiting));
  return { columns, limits, persons: limits.reduce((sum, one) => sum + (one.first[one.households] ?? 0), 0) };
}

/** The rows in which the batch form and the limit differ, and how many were looked at. */
export function compare({ columns, limits }: Loaded): { rows: number; different: number } {
  const computer = new Computer(columns.layout, tenRights);
  const order = orderOf(computer);
  const [unknown] = [outcomeNumbers.indexOf('unknown')];
  let [rows, different] = [0, 0];
  for (const [at, { arrays }] of columns.segments.entries()) {
    const one = limits[at] as LimitColumns;
    const results = limitResults(one.households, one.first[one.households] ?? 0);
    limit(one, results, 0, one.households);
    const { outcomes, cents, found } = computer.compute(arrays);
    for (const [right, code] of tenRights.entries()) {
      const place = order[right] as number;
      const count = ofHousehold.has(code) ? one.households : (one.first[one.households] ?? 0);
      for (let row = 0; row < count; row++) {
        const wanted = results.cents[right]?.[row] ?? Number.NaN;
        const has = cents[place]?.[row] ?? Number.NaN;
        if ((outcomes[place]?.[row] ?? unknown) !== results.outcomes[right]?.[row] || !Object.is(has, wanted)) different++;
      }
      rows += count;
    }
    // Complete facts: nothing may be left for the engine of one household.
    different += found.size;
  }
  return { rows, different };
}

/** Where each of the ten stands in what the computer gives. */
function orderOf(computer: Computer): number[] {
  return tenRights.map((code) => computer.rights.findIndex((one) => one.code === code));
}

/** The least time of each stretch over the rounds, in milliseconds, together. */
class Stretches {
  readonly #least: Float64Array;

  constructor(count: number) {
    this.#least = new Float64Array(count).fill(Infinity);
  }

  round(work: (stretch: number) => void): void {
    for (let at = 0; at < this.#least.length; at++) {
      const watch = new Watch();
      work(at);
      this.#least[at] = Math.min(this.#least[at] as number, watch.ms);
    }
  }

  get together(): number {
    return this.#least.reduce((sum, one) => sum + one, 0);
  }
}

export type BatchFigures = {
  limitPerSecond: number;
  perSecond: number;
  perSecondTwoThreads: number;
  oneThreadOfTwo: number;
  columnsMb: number;
};

export async function measure({ columns, limits }: Loaded, rounds: number): Promise<BatchFigures> {
  const computer = new Computer(columns.layout, tenRights);
  const results = limitResults(stretch, Math.max(...limits.map((one) => one.first[one.households] ?? 0)));
  const [hand, engine] = [new Stretches(limits.length), new Stretches(limits.length)];
  for (let round = 0; round < rounds; round++) {
    hand.round((at) => limit(limits[at] as LimitColumns, results, 0, limits[at]?.households ?? 0));
    engine.round((at) => computer.compute(columns.segments[at]?.arrays as SegmentArrays));
  }
  const threads = await onThreads(columns, rounds, tenRights);
  const perSecond = (ms: number): number => Math.round((columns.count / ms) * 1000);
  return {
    limitPerSecond: perSecond(hand.together),
    perSecond: perSecond(engine.together),
    perSecondTwoThreads: perSecond(threads.two),
    oneThreadOfTwo: perSecond(threads.one),
    columnsMb: megabytes(columns.bytes),
  };
}

export const megabytes = (bytes: number): number => Math.round(bytes / (1 << 20));

export type AllFigures = {
  rights: number;
  households: number;
  perSecond: number;
  perSecondTwoThreads: number;
  oneThreadOfTwo: number;
  onePerOnePercent: number;
};

/** All rights in force on a day: on one thread, and on two by the clock. */
export async function allRights(count: number, on: string, rounds: number): Promise<AllFigures> {
  const columns = new Columns(shippedRules, on);
  for (const household of households(count, 0, on)) columns.add(household.id ?? '', household);
  const computer = new Computer(columns.layout);
  const times = new Stretches(columns.segments.length);
  let left = 0;
  for (let round = 0; round < rounds; round++) {
    left = 0;
    times.round((at) => (left += computer.compute(columns.segments[at]?.arrays as SegmentArrays).found.size));
  }
  const threads = await onThreads(columns, rounds, null);
  const perSecond = (ms: number): number => Math.round((count / ms) * 1000);
  return {
    rights: computer.rights.length,
    households: count,
    perSecond: perSecond(times.together),
    perSecondTwoThreads: perSecond(threads.two),
    oneThreadOfTwo: perSecond(threads.one),
    onePerOnePercent: Math.round((left / count) * 1000) / 10,
  };
}

/** One worker over everything and two over a half each, in turns; they begin when told, the best round counts. */
async function onThreads(columns: Columns, rounds: number, rights: readonly RightCode[] | null): Promise<{ one: number; two: number }> {
  const all = columns.segments.map(({ arrays }) => arrays);
  const workers = await Promise.all([0, 1].map(() => startWorker(columns.layout.on, rights)));
  await Promise.all(workers.map((worker) => ask(worker, { segments: all })));
  const half = Math.ceil(all.length / 2);
  const run = async (...parts: [from: number, to: number][]): Promise<number> => {
    const start = performance.now();
    await Promise.all(parts.map(([from, to], at) => ask(workers[at] as Worker, { from, to })));
    return performance.now() - start;
  };
  let [one, two] = [Infinity, Infinity];
  for (let round = 0; round < rounds + 2; round++) {
    one = Math.min(one, await run([0, all.length]));
    two = Math.min(two, await run([0, half], [half, all.length]));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { one, two };
}

async function startWorker(on: string, rights: readonly RightCode[] | null): Promise<Worker> {
  const worker = new Worker(path.join(root, 'tools', 'run.mjs'), {
    argv: [path.join('bench', 'rights', 'batch-thread.ts')],
    workerData: { on, rights },
  });
  await once(worker, 'message');
  return worker;
}

async function ask(worker: Worker, message: unknown): Promise<void> {
  const answered = once(worker, 'message');
  worker.postMessage(message, []);
  await answered;
}
