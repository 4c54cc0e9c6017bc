// The batch form against the limit: the same households in both kinds of columns, the same stretches of 4,096, in turns; the best round of each counts, because on a shared
// machine only the best is of the code. Then on two threads, and for all rights of the day. Before any of it every row of every household is compared.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import path from 'node:path';
import type { Household, RightCode } from '../../rules/contract.ts';
import { Computer } from '../../rules/batch/compute.ts';
import { Columns } from '../../rules/batch/index.ts';
import type { Layout } from '../../rules/batch/layout.ts';
import type { SegmentArrays } from '../../rules/batch/segment.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { bilzen } from '../../demo/bilzen/municipality.ts';
import { root } from '../../kernel/paths.ts';
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

const best = (rounds: number, work: () => void): number => {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

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
  const byHand = (): void => {
    for (const one of limits) limit(one, results, 0, one.households);
  };
  const byEngine = (): void => {
    for (const { arrays } of columns.segments) computer.compute(arrays);
  };
  let [hand, engine] = [Infinity, Infinity];
  for (let round = 0; round < rounds + 2; round++) {
    const [a, b] = [best(1, byHand), best(1, byEngine)];
    if (round < 2) continue;
    hand = Math.min(hand, a);
    engine = Math.min(engine, b);
  }
  const threads = await onThreads(columns, rounds);
  const perSecond = (ms: number): number => Math.round((columns.count / ms) * 1000);
  return {
    limitPerSecond: perSecond(hand),
    perSecond: perSecond(engine),
    perSecondTwoThreads: perSecond(threads.two),
    oneThreadOfTwo: perSecond(threads.one),
    columnsMb: megabytes(columns.bytes),
  };
}

export const megabytes = (bytes: number): number => Math.round(bytes / (1 << 20));

/** All rights in force on a day, one thread. */
export function allRights(
  count: number,
  on: string,
  rounds: number,
): { rights: number; households: number; perSecond: number; onePerOnePercent: number } {
  const columns = new Columns(shippedRules, on);
  for (const household of households(count, 0, on)) columns.add(household.id ?? '', household);
  const computer = new Computer(columns.layout);
  let left = 0;
  const ms = best(rounds + 1, () => {
    left = 0;
    for (const { arrays } of columns.segments) left += computer.compute(arrays).found.size;
  });
  return {
    rights: computer.rights.length,
    households: count,
    perSecond: Math.round((count / ms) * 1000),
    onePerOnePercent: Math.round((left / count) * 1000) / 10,
  };
}

export type ThreadWork = { layout: Pick<Layout, 'on'>; segments: SegmentArrays[]; rights: readonly RightCode[]; rounds: number };

/** One worker over everything, then two over a half each; both begin when told, the best round counts. */
async function onThreads(columns: Columns, rounds: number): Promise<{ one: number; two: number }> {
  const all = columns.segments.map(({ arrays }) => arrays);
  const workers = await Promise.all([0, 1].map(() => startWorker(columns.layout.on)));
  const half = Math.ceil(all.length / 2);
  const run = async (shares: SegmentArrays[][]): Promise<number> => {
    await Promise.all(shares.map((segments, at) => ask(workers[at] as Worker, { segments })));
    let least = Infinity;
    for (let round = 0; round < rounds + 2; round++) {
      const start = performance.now();
      await Promise.all(shares.map((_, at) => ask(workers[at] as Worker, 'compute')));
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const one = await run([all]);
  const two = await run([all.slice(0, half), all.slice(half)]);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { one, two };
}

async function startWorker(on: string): Promise<Worker> {
  const worker = new Worker(path.join(root, 'tools', 'run.mjs'), {
    argv: [path.join('bench', 'rights', 'batch-thread.ts')],
    workerData: { on },
  });
  await once(worker, 'message');
  return worker;
}

async function ask(worker: Worker, message: unknown): Promise<void> {
  const answered = once(worker, 'message');
  worker.postMessage(message, []);
  await answered;
}
