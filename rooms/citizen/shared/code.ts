// The code that a citizen carries: facts, the day it was made, the rules it was made with, and a checksum, in the signs of a QR code. Nothing of it is stored
// anywhere. `HSK1:1/1:` + base45 of (version, day, hash of the rules, checksum, facts as deflated JSON). A long code is cut into parts that say how many there are.
import type { Household } from '../../../rules/contract.ts';

export const codeVersion = 1;
export const validDays = 30;
/** What a phone shows and a hand scanner reads: 900 signs a code (version 20 at the least correction), at most four of them. */
export const partLength = 900;
export const mostParts = 4;

export type Squeeze = (bytes: Uint8Array) => Promise<Uint8Array>;
export type Carried = { household: Household; madeOn: string; rules: string };
export type CodeFault = 'empty' | 'notOurs' | 'otherVersion' | 'truncated' | 'partMissing' | 'expired' | 'notYet' | 'unreadable';
export type Opened = { ok: true; carried: Carried } | { ok: false; fault: CodeFault; has?: number; of?: number };

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const headBytes = 12;
const dayZero = Date.UTC(2020, 0, 1);
const dayLength = 86_400_000;

const dayNumber = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - dayZero) / dayLength);
const dayText = (number: number): string => new Date(dayZero + number * dayLength).toISOString().slice(0, 10);
export const expiresOn = (madeOn: string): string => dayText(dayNumber(madeOn) + validDays);

/** The texts of the QR codes; null where the household does not fit in them. */
export async function sealed(carried: Carried, deflate: Squeeze): Promise<string[] | null> {
  const facts = await deflate(new TextEncoder().encode(JSON.stringify(carried.household)));
  const bytes = new Uint8Array(headBytes + facts.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, codeVersion);
  view.setUint16(1, dayNumber(carried.madeOn));
  for (let at = 0; at < 5; at++) view.setUint8(3 + at, Number.parseInt(carried.rules.slice(at * 2, at * 2 + 2), 16) || 0);
  bytes.set(facts, headBytes);
  view.setUint32(8, checksum(bytes, 8));
  const text = base45(bytes);
  const parts = Math.max(1, Math.ceil(text.length / partLength));
  if (parts > mostParts) return null;
  const length = Math.ceil(text.length / parts);
  return Array.from({ length: parts }, (_, at) => `HSK${codeVersion}:${at + 1}/${parts}:${text.slice(at * length, (at + 1) * length)}`);
}

/** Reads what was scanned or pasted, in any order, with whatever stands between. Never throws. */
export async function opened(text: string, today: string, inflate: Squeeze): Promise<Opened> {
  // A QR holds spaces of its own; between parts stand line ends.
  const lines = text
    .split(/[\r\n\t]+/)
    .map((line) => line.trimStart())
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return { ok: false, fault: 'empty' };
  const parts = new Map<number, string>();
  let of = 0;
  for (const line of lines) {
    const found = /^HSK(\d+):(\d)\/(\d):([0-9A-Z $%*+\-./:]*)$/.exec(line);
    if (!found) return { ok: false, fault: /^HSK\d/.test(line) ? 'truncated' : 'notOurs' };
    if (Number(found[1]) !== codeVersion) return { ok: false, fault: 'otherVersion' };
    if (of !== 0 && Number(found[3]) !== of) return { ok: false, fault: 'unreadable' };
    of = Number(found[3]);
    parts.set(Number(found[2]), found[4] ?? '');
  }
  const all = Array.from({ length: of }, (_, at) => parts.get(at + 1));
  if (of === 0 || all.some((part) => part === undefined)) return { ok: false, fault: 'partMissing', has: parts.size, of };
  const bytes = fromBase45(all.join(''));
  if (!bytes || bytes.length <= headBytes) return { ok: false, fault: 'truncated' };
  const view = new DataView(bytes.buffer);
  if (view.getUint8(0) !== codeVersion) return { ok: false, fault: 'otherVersion' };
  if (view.getUint32(8) !== checksum(bytes, 8)) return { ok: false, fault: 'truncated' };
  const madeOn = dayText(view.getUint16(1));
  if (madeOn > today) return { ok: false, fault: 'notYet' };
  if (expiresOn(madeOn) < today) return { ok: false, fault: 'expired' };
  const rules = [...bytes.subarray(3, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    const household = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await inflate(bytes.subarray(headBytes)))) as Household;
    return { ok: true, carried: { household, madeOn, rules } };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

/** FNV-1a over everything but the four bytes where it stands. */
function checksum(bytes: Uint8Array, at: number): number {
  let hash = 0x81_1c_9d_c5;
  for (const [index, byte] of bytes.entries()) if (index < at || index >= at + 4) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  return hash >>> 0;
}

/** RFC 9285: the signs that a QR code packs tightest. */
function base45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let each = 0; each < (isPair ? 3 : 2); each++) {
      text += signs[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((each) => (at + each < text.length ? signs.indexOf(text[at + each] ?? '') : -2)) as [
      number,
      number,
      number,
    ];
    if (a === -1 || b === -1 || c === -1) return null;
    const value = a + b * 45 + (c === -2 ? 0 : c * 2025);
    if (c === -2) {
      if (value > 255) return null;
      bytes.push(value);
    } else {
      if (value > 65_535) return null;
      bytes.push(value >> 8, value & 255);
    }
  }
  return Uint8Array.from(bytes);
}
