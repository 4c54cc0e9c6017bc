// The columns of a scan give, to the byte, what household by household gives: ids, days, quoting, refused lines and their numbers.
import { describe, expect, test } from 'vitest';
import type { Household } from '../../rules/contract.ts';
import { randomHousehold, seeded } from '../../rules/engine/random.ts';
import { readHousehold } from './cli-input.ts';
import { type LineOptions, LineScanner } from './scan-lines.ts';
import { rowsOfOne } from './scan-rows.ts';

const today = '2025-02-18';

/** As slowly and plainly as the contract says it. */
function oneByOne(bytes: Buffer, options: LineOptions): { csv: string; errors: string; refused: number } {
  const all = { csv: '', errors: '', refused: 0 };
  let number = 0;
  for (let from = 0; from < bytes.length;) {
    let end = bytes.indexOf(10, from);
    if (end < 0) end = bytes.length;
    number += 1;
    const line = bytes.subarray(from, bytes[end - 1] === 13 && end > from ? end - 1 : end);
    from = end + 1;
    if (line.every((byte) => byte === 32 || byte === 9)) continue;
    const input = readHousehold(line, options.on);
    if (input.ok) all.csv += rowsOfOne(input.household, input.on, input.household.id ?? String(number), options);
    else {
      all.refused += 1;
      all.errors += input.faults.map((fault) => `${number}: ${fault}\n`).join('');
    }
  }
  return all;
}

function lines(count: number, seed: number, change: (household: Household, at: number) => Household | string): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const made = change(randomHousehold(random, [0, 0, 0.05, 0.3][at % 4] ?? 0, today), at);
    return typeof made === 'string' ? made : JSON.stringify(made);
  });
}

const odd = (at: number): string | null =>
  at % 97 === 5
    ? 'no json'
    : at % 97 === 6
      ? ''
      : at % 97 === 7
        ? ' \t'
        : at % 97 === 8
          ? '{"persons":[]}'
          : at % 97 === 9
            ? '[1,2]'
            : at % 97 === 10
              ? '\uFEFF{}'
              : at % 97 === 11
                ? '{"id":"twice","persons":[{"id":"a","role":"reference","savings":0,"savings":5000000}]}'
                : at % 97 === 13
                  ? '{"id":"a\\u003ab","persons":[{"id":"a","role":"reference","savings":0,"savings":5000000}]}'
                  : at % 97 === 14
                    ? '{"id":"a:b","id":"ab","persons":[{"id":"a","role":"reference","receives":["x:y:z"]}]}'
                    : at % 97 === 12
                      ? '{"id":"urn:x:1","persons":[{"id":"a:b","role":"reference","savings":0}]}'
                      : null;

describe('byte for byte', () => {
  test.each<[string, LineOptions]>([
    ['every right', { on: today, today }],
    ['some rights', { on: today, today, rights: ['leefloon', 'sociaalTariefEnergie', 'proDeo'] }],
    ['some outcomes', { on: '2022-12-15', today, outcomes: ['entitled', 'unknown'] }],
  ])('%s on one day, with lines that are refused between', (_, options) => {
    const text = lines(900, 41, (one, at) => odd(at) ?? (at % 3 === 0 ? one : { ...one, id: `h${at}` })).join('\n');
    const wanted = oneByOne(Buffer.from(text), options);
    expect(wanted.refused).toBeGreaterThan(20);
    expect(wanted.errors).toContain('12: /persons/0/savings: given twice: expected this property once');
    expect(new LineScanner(options).take(Buffer.from(text), 1)).toEqual(wanted);
    expect(new LineScanner({ ...options, isLong: true }).take(Buffer.from(text), 1)).toEqual(wanted);
  });

  test('days of their own, mixed, and the end of the line of another system', () => {
    const days = [today, '2024-01-15', '2022-12-15'];
    const text = lines(1500, 42, (one, at) => ({ ...one, on: at % 50 === 0 ? `2023-01-${10 + (at % 19)}` : (days[at % 3] ?? today) })).join(
      '\r\n',
    );
    const options: LineOptions = { today, rights: ['leefloon', 'verwarmingstoelage'] };
    expect(new LineScanner(options).take(Buffer.from(`${text}\r\n`), 1)).toEqual(oneByOne(Buffer.from(text), options));
  });

  test('names that need quotes or are no ASCII, bytes that are no text', () => {
    const name = (at: number): string => ['plain', 'with, comma', 'with "quotes"', 'Zoë', '\u{1F3E0}', 'line\nbreak'][at % 6] ?? '';
    const made = lines(700, 43, (one, at) => ({
      ...one,
      id: name(at),
      persons: one.persons.map((person, i) => ({ ...person, id: `${name(at + i)}${i}` })),
    }));
    const options: LineOptions = { on: today, today, rights: ['leefloon'] };
    const good = Buffer.from(made.join('\n'));
    expect(new LineScanner(options).take(good, 1)).toEqual(oneByOne(good, options));
    const bad = Buffer.concat([good, Buffer.from([10, 0x7b, 0xff, 0x7d, 10]), Buffer.from(made.slice(0, 300).join('\n'))]);
    const found = new LineScanner(options).take(bad, 1);
    expect(found).toEqual(oneByOne(bad, options));
    expect(found.errors).toContain('701: /: bytes that are no text: expected UTF-8');
  });

  test('piece after piece, more than a segment holds', () => {
    const all = lines(9000, 44, (one) => one);
    const options: LineOptions = { on: today, today, rights: ['parkeerkaart', 'leefloon'] };
    const scanner = new LineScanner(options);
    const pieces = [all.slice(0, 300), all.slice(300, 8000), all.slice(8000)];
    let number = 1;
    let csv = '';
    for (const piece of pieces) {
      csv += scanner.take(Buffer.from(`${piece.join('\n')}\n`), number).csv;
      number += piece.length;
    }
    expect(csv === oneByOne(Buffer.from(all.join('\n')), options).csv).toBe(true);
  });
});
