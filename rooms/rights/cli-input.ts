// Reading what somebody else wrote: bytes that must be UTF-8 without a byte order mark, JSON, then the contract. A fault is a line: pointer, value, expected.
import { readFileSync } from 'node:fs';
import { systemClock } from '../../kernel/clock.ts';
import type { Fault, Household } from '../../rules/contract.ts';
import { shown } from '../../rules/schema.ts';
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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(shown(text.trim()), 'JSON');
  }
  const today = systemClock.today();
  const valid = validateHousehold(json, on === undefined ? { today } : { on, today });
  return valid.ok ? valid : { ok: false, faults: valid.faults.map((fault) => lineOf(fault)) };
}

const lineOf = (fault: Fault): string =>
  `${fault.pointer === '' ? '/' : fault.pointer}: ${fault.value === '' ? '(absent)' : fault.value}: expected ${fault.expected}`;

/** Why a file could not be read or written, without a stack. */
export function fileFault(file: string, error: unknown): string {
  const { code } = error as { code?: string };
  const why =
    code === 'ENOENT'
      ? 'there is no such file or folder'
      : code === 'EACCES'
        ? 'no permission'
        : code === 'EISDIR'
          ? 'that is a folder'
          : (code ?? 'cannot be read');
  return `${file === '-' ? 'standard input' : file}: ${why}`;
}
