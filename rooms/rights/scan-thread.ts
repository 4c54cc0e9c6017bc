// A thread of a scan: whole lines in, lines of the CSV out.
import { parentPort, workerData } from 'node:worker_threads';
import { type LineOptions, LineScanner } from './scan-lines.ts';

export type Task = { bytes: Uint8Array; number: number };
export type Done = { csv: Uint8Array<ArrayBuffer>; errors: string; refused: number };

const scanner = new LineScanner(workerData as LineOptions);
parentPort?.on('message', ({ bytes, number }: Task) => {
  const { csv, errors, refused } = scanner.take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), number);
  const encoded = new TextEncoder().encode(csv);
  parentPort?.postMessage({ csv: encoded, errors, refused } satisfies Done, [encoded.buffer]);
});
