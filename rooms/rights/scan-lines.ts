// Whole lines of a scan to lines of the CSV: parsed, held against the contract, into columns, computed, written. A line that is not plainly fine goes the careful way
// of cli-input.ts, and is refused there or taken after all. A day that few lines are of is computed household by household: columns are made for a day.
import { isAscii, isUtf8 } from 'node:buffer';
import { colonsIn, walkJson } from '../../kernel/json-keys.ts';
import type { Household } from '../../rules/contract.ts';
import { Stream } from '../../rules/batch/stream.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { readHousehold } from './cli-input.ts';
import { type Asked, type Ready, field, rowsOfOne, rowsOfSegment } from './scan-rows.ts';

/** `isLong`: there are so many lines that the columns of the first day are made at once. */
export type LineOptions = Asked & {
  on?: string | undefined;
  today: string;
  isLong?: boolean;
  /** Else those that are shipped. */ rules?: RuleSet;
};
export type Scanned = { csv: string; errors: string; refused: number };

/** From how many lines on a day is worth its columns, and how many days get them. */
const worthColumns = 200;
const mostDays = 6;

type Place = Ready & { stream: Stream };

export class LineScanner {
  readonly #options: LineOptions;
  readonly #streams = new Map<string, Stream>();
  readonly #lines = new Map<string, number>();
  /** In the order of the lines: rows that are there already, or the place of a household in its columns. */
  #waiting: (string | Place)[] = [];
  #csv: string[] = [];
  #errors = '';
  #refused = 0;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Whole lines, the first of which has this number. */
  take(bytes: Buffer, number: number): Scanned {
    this.#csv = [];
    this.#errors = '';
    this.#refused = 0;
    if (isUtf8(bytes)) this.#takeText(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'), number);
    else this.#takeBytes(bytes, number);
    this.#flush();
    return { csv: this.#csv.join(''), errors: this.#errors, refused: this.#refused };
  }

  #takeText(text: string, number: number): void {
    let line = number;
    for (let from = 0; from < text.length; line++) {
      let end = text.indexOf('\n', from);
      if (end < 0) end = text.length;
      const last = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      if (!isBlank(text, from, last)) this.#line(text.slice(from, last), line);
      from = end + 1;
    }
  }

  /** Somewhere in these lines stands something that is no text: it spoils its own line only. */
  #takeBytes(bytes: Buffer, number: number): void {
    let line = number;
    for (let from = 0; from < bytes.length; line++) {
      let end = bytes.indexOf(10, from);
      if (end < 0) end = bytes.length;
      const last = end > from && bytes[end - 1] === 13 ? end - 1 : end;
      const whole = bytes.subarray(from, last);
      if (whole.some((byte) => byte !== 32 && byte !== 9)) this.#carefully(whole, line);
      from = end + 1;
    }
  }

  #line(text: string, number: number): void {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      this.#carefully(Buffer.from(text, 'utf8'), number);
      return;
    }
    const stream = this.#streamFor(dayOf(json, this.#options));
    const isWhole = (keys: number): boolean => hasEachKeyOnce(text, json as Household, keys);
    if (stream && stream.addFine(json, isWhole) >= 0) {
      this.#wait(stream, json as Household, number);
    } else this.#carefully(Buffer.from(text, 'utf8'), number);
  }

  #carefully(line: Uint8Array, number: number): void {
    const input = readHousehold(line, this.#options.on);
    if (!input.ok) {
      this.#refused += 1;
      this.#errors += input.faults.map((fault) => `${number}: ${fault}\n`).join('');
      return;
    }
    const { household, on } = input;
    this.#lines.set(on, (this.#lines.get(on) ?? 0) + 1);
    const stream = this.#streamFor(on);
    if (stream) {
      stream.add(household);
      this.#wait(stream, household, number);
    } else this.#waiting.push(rowsOfOne(household, on, household.id ?? String(number), this.#options, this.#options.rules));
  }

  #wait(stream: Stream, { id, persons }: Household, number: number): void {
    const ids = persons.map((one) => field(one.id));
    this.#waiting.push({ stream, id: id === undefined ? String(number) : field(id), persons: ids });
    if (stream.isFull) this.#flush();
  }

  #streamFor(on: string): Stream | null {
    const known = this.#streams.get(on);
    if (known) return known;
    const isExpected = this.#options.isLong === true && on === (this.#options.on ?? this.#options.today);
    if ((!isExpected && (this.#lines.get(on) ?? 0) < worthColumns) || this.#streams.size >= mostDays) return null;
    const { rules, rights, outcomes } = this.#options;
    const stream = new Stream(rules ?? shippedRules, on, rights, { outcomes });
    this.#streams.set(on, stream);
    return stream;
  }

  #flush(): void {
    const rows = new Map<Stream, string[]>();
    const used = new Map<Stream, number>();
    for (const stream of this.#streams.values()) {
      const ready = this.#waiting.filter((one): one is Place => typeof one !== 'string' && one.stream === stream);
      if (ready.length === 0) continue;
      rows.set(stream, rowsOfSegment(stream, ready, this.#options));
      used.set(stream, 0);
      stream.clear();
    }
    for (const one of this.#waiting) {
      if (typeof one === 'string') this.#csv.push(one);
      else {
        const at = used.get(one.stream) ?? 0;
        this.#csv.push(rows.get(one.stream)?.[at] ?? '');
        used.set(one.stream, at + 1);
      }
    }
    this.#waiting = [];
  }
}

/** The day a line is of, as validateHousehold takes it. */
function dayOf(json: unknown, { on, today }: LineOptions): string {
  if (on !== undefined) return on;
  const own = typeof json === 'object' && json !== null ? (json as { on?: unknown }).on : undefined;
  return typeof own === 'string' ? own : today;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at);
    if (letter !== 32 && letter !== 9) return false;
  }
  return true;
}

/** Nearly always each colon belongs to a key, or to an id. Otherwise, or where one may be written as \u003a, the line is walked. `json` is a household with this many keys. */
function hasEachKeyOnce(text: string, json: Household, keys: number): boolean {
  const others = colonsIn(text) - keys;
  if (others === 0) return true;
  if (!text.includes('\\') && others === colonsInIds(json)) return true;
  return walkJson(text).twice.length === 0;
}

/** In all texts that a household can hold freely. */
function colonsInIds({ id, persons, events }: Household): number {
  const count = (word: string | null | undefined): number => (word ? colonsIn(word) : 0);
  let sum = count(id);
  for (const one of persons) {
    sum += count(one.id) + count(one.partnerOf) + count(one.informalCare?.for);
    for (const word of one.parents ?? []) sum += count(word);
    for (const word of one.receives ?? []) sum += count(word);
  }
  for (const event of events ?? []) sum += count(event.person);
  return sum;
}
