// One thread of the batch bench: it holds its own program and the columns it was given, in shared memory, and computes them when told.
import { parentPort, workerData } from 'node:worker_threads';
import { Computer } from '../../rules/batch/compute.ts';
import { layoutOf } from '../../rules/batch/layout.ts';
import type { SegmentArrays } from '../../rules/batch/segment.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { tenRights } from './workload.ts';

const { on } = workerData as { on: string };
const computer = new Computer(layoutOf(shippedRules, on, tenRights), tenRights);
let segments: SegmentArrays[] = [];
parentPort?.on('message', (message: { segments: SegmentArrays[] } | { from: number; to: number }) => {
  if ('segments' in message) ({ segments } = message);
  else for (let at = message.from; at < message.to; at++) computer.compute(segments[at] as SegmentArrays);
  parentPort?.postMessage('done', []);
});
parentPort?.postMessage('ready', []);
