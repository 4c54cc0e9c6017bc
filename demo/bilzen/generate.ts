// `node tools/run.mjs demo/bilzen/generate.ts --households N --seed S --unknown 0.2 --on YYYY-MM-DD --out FILE.ndjson`
// Writes the synthetic municipality, one household a line. Without --out: to standard output. With --origins FILE.csv also the group of origin of each person.
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bilzen } from './municipality.ts';
import { householdsOfBilzen } from './tables.ts';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: String(householdsOfBilzen) },
    seed: { type: 'string', default: '73006' },
    unknown: { type: 'string', default: '0' },
    on: { type: 'string', default: '2025-02-18' },
    out: { type: 'string' },
    origins: { type: 'string' },
  },
});
const households = Number(values.households);
const seed = Number(values.seed);
const unknown = Number(values.unknown);
const isDay = /^\d{4}-\d{2}-\d{2}$/.test(values.on) && !Number.isNaN(Date.parse(values.on));
if (!Number.isInteger(households) || households < 1 || !Number.isInteger(seed) || !(unknown >= 0 && unknown <= 1) || !isDay) {
  process.stderr.write('--households and --seed are whole numbers, --unknown lies between 0 and 1, --on is a day\n');
  process.exit(2);
}

/** Text in large pieces, written before the next is made: memory does not grow with the file. */
class Sink {
  #text = '';
  readonly #file: number;

  constructor(file: string | undefined) {
    this.#file = file === undefined ? 1 : openSync(file, 'w');
  }

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > 1 << 20) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#text = '';
  }

  close(): void {
    this.#flush();
    if (this.#file !== 1) closeSync(this.#file);
  }
}

const out = new Sink(values.out);
const origins = values.origins === undefined ? undefined : new Sink(values.origins);
origins?.add('household,person,origin\n');
for (const made of bilzen({ households, seed, on: values.on, unknown })) {
  out.add(`${JSON.stringify(made.household)}\n`);
  for (const [at, group] of origins ? made.origins.entries() : []) {
    origins?.add(`${made.household.id},${made.household.persons[at]?.id},${group}\n`);
  }
}
out.close();
origins?.close();
