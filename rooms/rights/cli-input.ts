// Reading what somebody else wrote: bytes that must be UTF-8 without a byte order mark, JSON, then the contract. A fault is a line: pointer, value, expected.
import { readFileSync } from 'node:fs';
import { systemClock } from '../../kernel/clock.ts';
import { walkJson } from '../../kernel/json-keys.ts';
import type { Fault, Household } from '../../rules/contract.ts';
import { printable, shown } from '../../rules/schema.ts';
import { validateHousehold } from '../../rules/validate.ts';

export type Input = { ok: true; household: Household; on: string } | { ok: false; faults: string[] };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function readBytes(file: string): Buffer {
  return readFileSync(file === '-' ? 0 : file);
}

export function readHousehold(bytes: Uint8Array, on: string | undefined): Input {
  const refused = (value: string, expected: string): Input => ({ ok: false, faults: [`/: ${value}: expected ${expected}`] });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refused('bytes that are no text', 'UTF-8');
  }
  if (text.startsWith('\uFEFF')) return refused('a byte order mark', 'UTF-8 without a byte order mark');
  if (text.trim() === '') return refused('(empty)', 'JSON');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(shown(text.trim()), `JSON${placeOf(text)}`);
  }
  const { twice } = walkJson(text);
  if (twice.length > 0)
    return { ok: false, faults: twice.map((pointer) => `${printable(pointer)}: given twice: expected this property once`) };
  const today = systemClock.today();
  const valid = validateHousehold(json, on === undefined ? { today } : { on, today });
  return valid.ok ? valid : { ok: false, faults: valid.faults.map((fault) => lineOf(fault)) };
}

/** Where a longer text goes wrong, for who must mend it by hand. */
function placeOf(text: string): string {
  const { stuck } = walkJson(text);
  if (stuck === null || stuck === 0) return '';
  const before = text.slice(0, stuck).split('\n');
  const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return text.slice(stuck).trim() === '' ? `; the text stops at ${where}` : `; it goes wrong at ${where}`;
}

const lineOf = ({ pointer, code, value, expected }: Fault): string =>
  code === 'more'
    ? `${value}: expected ${expected}`
    : `${pointer === '' ? '/' : pointer}: ${code === 'required' ? '(absent)' : value === '' ? '(empty text)' : value}: expected ${expected}`;
