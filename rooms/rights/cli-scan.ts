// `hoeksteen rights scan`: many households, one a line, through the values (no explanation). Each result is a line of the CSV; a bad line goes to
// FILE.csv.errors with its number and reason, and the rest is computed.
import { closeSync, createReadStream, openSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Household } from '../../rules/contract.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import type { ScanOptions } from './cli.ts';
import { fileFault, readHousehold } from './cli-input.ts';

const header = 'household,right,person,outcome,cents,per,missing\n';
const flushAt = 1 << 18;

export async function scanFile(file: string, options: ScanOptions): Promise<number> {
  const scan = new Scan(options);
  try {
    scan.open();
  } catch (error) {
    process.stderr.write(`${fileFault(options.out, error)}\n`);
    return 2;
  }
  try {
    await readLines(file, (line, number) => scan.line(line, number));
  } catch (error) {
    if ((error as { code?: string }).code === undefined) throw error;
    process.stderr.write(`${fileFault(file, error)}\n`);
    return 2;
  } finally {
    scan.close();
  }
  return scan.refused > 0 ? 3 : 0;
}

class Scan {
  refused = 0;
  readonly #options: ScanOptions;
  #out = -1;
  #errors = -1;
  #text = '';

  constructor(options: ScanOptions) {
    this.#options = options;
  }

  open(): void {
    this.#out = openSync(this.#options.out, 'w');
    rmSync(`${this.#options.out}.errors`, { force: true });
    this.#text = header;
  }

  line(bytes: Buffer, number: number): void {
    const input = readHousehold(bytes, this.#options.on);
    if (!input.ok) {
      this.#refuse(number, input.faults);
      return;
    }
    this.#text += this.#rows(input.household, input.on, number);
    if (this.#text.length > flushAt) this.#flush();
  }

  #rows(household: Household, on: string, number: number): string {
    const { rights, outcomes } = this.#options;
    const id = field(household.id ?? String(number));
    let rows = '';
    for (const one of evaluate(versionOn(shippedRules, on), household, rights)) {
      if (outcomes && !outcomes.includes(one.outcome)) continue;
      const { right } = one.compiled;
      const person = one.person < 0 ? '' : field(household.persons[one.person]?.id ?? '');
      const amount = one.cents === null ? ',' : `${one.cents},${right.amount?.per ?? ''}`;
      rows += `${id},${right.code},${person},${one.outcome},${amount},${one.missing.join(' ')}\n`;
    }
    return rows;
  }

  #refuse(number: number, faults: string[]): void {
    this.refused += 1;
    if (this.#errors < 0) this.#errors = openSync(`${this.#options.out}.errors`, 'w');
    writeSync(this.#errors, faults.map((fault) => `${number}: ${fault}\n`).join(''));
  }

  #flush(): void {
    writeSync(this.#out, this.#text);
    this.#text = '';
  }

  close(): void {
    this.#flush();
    closeSync(this.#out);
    if (this.#errors >= 0) closeSync(this.#errors);
  }
}

/** A value of the CSV (RFC 4180): quoted where it holds a comma, a quote or the end of a line. */
const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines as bytes, so that text that is not UTF-8 spoils its own line only. Blank lines are passed over. */
async function readLines(file: string, take: (line: Buffer, number: number) => void): Promise<void> {
  const source = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  const total = file === '-' ? 0 : statSync(file).size;
  const progress = new Progress(total);
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  const each = (line: Buffer): void => {
    number += 1;
    const whole = line.at(-1) === 13 ? line.subarray(0, -1) : line;
    if (whole.some((byte) => byte !== 32 && byte !== 9)) take(whole, number);
  };
  for await (const chunk of source) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      each(bytes.subarray(from, end));
      from = end + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
    progress.add((chunk as Buffer).length, number);
  }
  if (rest.length > 0) each(rest);
  progress.end(number);
}

/** A bar on a terminal, nothing in a pipe or a log. */
class Progress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  add(bytes: number, lines: number): void {
    this.#done += bytes;
    if (!process.stderr.isTTY) return;
    const share = this.#total > 0 ? Math.min(1, this.#done / this.#total) : 0;
    const bar = '#'.repeat(Math.round(share * 30)).padEnd(30, '.');
    process.stderr.write(`\r[${bar}] ${lines}`);
  }

  end(lines: number): void {
    if (process.stderr.isTTY) process.stderr.write(`\r[${'#'.repeat(30)}] ${lines}\n`);
  }
}
