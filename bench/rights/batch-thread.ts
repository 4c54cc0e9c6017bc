// One thread of the batch bench: it holds its own program and the columns it was given, in shared memory, and computes them when told.
import { parentPort, workerData } from 'node:worker_threads';
import { Computer } from '../../rules/batch/compute.ts';
import { layoutOf } from '../../rules/batch/layout.ts';
import type { SegmentArrays } from '../../rules/batch/segment.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import type { RightCode } from '../../rules/contract.ts';

/** Without `rights`: all that are in force. */
const { on, rights } = workerData as { on: string; rights: readonly RightCode[] | null };
const computer = new Computer(layoutOf(shippedRules, on, rights ?? undefined), rights ?? undefined);
let segments: SegmentArrays[] = [];
parentPort?.on('message', (message: { segments: SegmentArrays[] } | { from: number; to: number }) => {
  if ('segments' in message) ({ segments } = message);
  else for (let at = message.from; at < message.to; at++) computer.compute(segments[at] as SegmentArrays);
  parentPort?.postMessage('done', []);
});
parentPort?.postMessage('ready', []);
