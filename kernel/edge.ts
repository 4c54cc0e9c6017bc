// The edge: what comes in is checked and made uniform before a schema sees it. Bytes are UTF-8, texts are NFC without NUL, lone surrogates or the marks
// that turn the reading direction (a name could be made to look like another); nesting and keys are bounded. Refused by pointer, never by value.
import type { Fault } from './errors.ts';
import { problem } from './errors.ts';
import { safeKey, safePointer, walkJson } from './json-keys.ts';

const deepest = 40;
const faultsNamed = 20;
// U+202A-202E and U+2066-2069 reorder what stands after them; U+200E, U+200F, U+061C, U+FEFF, the soft hyphen U+00AD, the space without width U+200B and U+2060-2064
// are harmless but invisible. All are taken out: mail programs, phones and web pages paste them around names and numbers, so that a refusal would blame somebody who
// sees nothing wrong. Other control characters are refused.
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const loneSurrogate = /\p{Surrogate}/u;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The text as it is kept, or the code of what is wrong with it. */
function cleanText(text: string): { text: string } | { code: string } {
  if (control.test(text)) return { code: 'controlCharacter' };
  if (loneSurrogate.test(text)) return { code: 'loneSurrogate' };
  return { text: text.replace(unseen, '').normalize('NFC') };
}

/** Cleans every text of a body in place. Throws `request.invalid` with each fault by pointer. */
export function cleanBody(body: unknown): unknown {
  const faults: Fault[] = [];
  const note = (pointer: string, code: string): void => void (faults.length < faultsNamed && faults.push({ pointer, code, in: 'body' }));
  function clean(value: unknown, pointer: string, depth: number): unknown {
    if (typeof value === 'string') {
      const cleaned = cleanText(value);
      if ('text' in cleaned) return cleaned.text;
      note(pointer, cleaned.code);
      return value;
    }
    if (value === null || typeof value !== 'object') return value;
    if (depth > deepest) {
      note('', 'tooDeep');
      return null;
    }
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) value[i] = clean(value[i], `${pointer}/${i}`, depth + 1);
      return value;
    }
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const cleaned = cleanText(key);
      if (forbiddenKeys.has(key) || !('text' in cleaned)) note(pointer, 'key');
      else object[key] = clean(object[key], `${pointer}/${safeKey(key)}`, depth + 1);
    }
    return object;
  }
  const cleaned = clean(body, '', 0);
  if (faults.length > 0) throw problem('request.invalid', { status: 400, errors: faults });
  return cleaned;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body as text; a byte that is not UTF-8 is said, not replaced. */
export function readUtf8(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw problem('request.invalid', { status: 400, errors: [{ pointer: '', code: 'utf8', expected: 'UTF-8', in: 'body' }] });
  }
}

/** Parses JSON. Keys that could reach a prototype are kept as keys here, so that cleanBody can refuse them by pointer. A key that stands twice is refused: of two
 * amounts nobody would know which one was meant. */
export function readJson(text: string): unknown {
  // Before it is parsed: a million brackets would keep everybody waiting for a second.
  const { twice, isTooDeep } = walkJson(text, deepest);
  if (isTooDeep)
    throw problem('request.invalid', { status: 400, errors: [{ pointer: '', code: 'tooDeep', expected: deepest, in: 'body' }] });
  let body: unknown;
  try {
    body = JSON.parse(text) as unknown;
  } catch {
    throw problem('request.invalid', { status: 400, errors: [{ pointer: '', code: 'json', expected: 'JSON', in: 'body' }] });
  }
  const faults = twice
    .slice(0, faultsNamed)
    .map((pointer): Fault => ({ pointer: safePointer(pointer), code: 'keyTwice', expected: 'this key once', in: 'body' }));
  if (faults.length > 0) throw problem('request.invalid', { status: 400, errors: faults });
  return body;
}
