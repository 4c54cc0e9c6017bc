// What a scan is measured against: the lines of a file through JSON.parse, and nothing done with them.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let persons = 0;
const lines = createInterface({ input: createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 20 }), crlfDelay: Infinity });
const start = performance.now();
for await (const line of lines) persons += (JSON.parse(line) as { persons: unknown[] }).persons.length;
console.log(JSON.stringify({ ms: Math.round(performance.now() - start), persons }));
