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
parentPort?.on('message', (message: { segments: SegmentArrays[] } | 'compute') => {
  if (message === 'compute') for (const one of segments) computer.compute(one);
  else ({ segments } = message);
  parentPort?.postMessage('done', []);
});
parentPort?.postMessage('ready', []);
