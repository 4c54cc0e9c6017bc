// A thread of a scan: whole lines in, lines of the CSV out. This file starts itself, so it must stay a file of its own in what is built: only ever import it
// dynamically, or the thread would run the program that holds it.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type LineOptions, LineScanner } from './scan-lines.ts';

export type Task = { bytes: Uint8Array; number: number };
export type Done = { csv: Uint8Array<ArrayBuffer>; errors: string; refused: number };

const mark = 'hoeksteen rights scan';
type Given = { mark: string; options: LineOptions };

export const startThread = (options: LineOptions): Worker => new Worker(new URL(import.meta.url), { workerData: { mark, options } });

const given = workerData as Given | null;
if (!isMainThread && parentPort && given?.mark === mark) {
  const port = parentPort;
  const scanner = new LineScanner(given.options);
  port.on('message', ({ bytes, number }: Task) => {
    const { csv, errors, refused } = scanner.take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), number);
    const encoded = new TextEncoder().encode(csv);
    port.postMessage({ csv: encoded, errors, refused } satisfies Done, [encoded.buffer]);
  });
}
