import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBody } from './edge.ts';
import { Problem } from './errors.ts';

const refused = (body: unknown): string[] => {
  try {
    cleanBody(body);
    return [];
  } catch (error) {
    return ((error as Problem).extras['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('a text that comes in', () => {
  it('loses the marks that turn the reading direction: RLO, LRM, RLM, isolates, byte order mark', () =>
    expect(cleanBody(['\u202ea\u202c', '\u200eb', 'c\u200f', '\u2067d\u2069', '\ufeffe'])).toEqual(['a', 'b', 'c', 'd', 'e']));
  it('loses what nobody sees: soft hyphen, space without width, word joiner', () =>
    expect(cleanBody(['Ma\u00adri\u200bja', '\u2060Kovac'])).toEqual(['Marija', 'Kovac']));
  it('keeps what belongs to a script: joiners, Arabic, new lines, tabs', () => {
    const texts = ['می\u200cخواهم', 'नर्\u200dमदा', 'محمد', 'a\nb\tc', '👩\u200d👧'];
    expect(cleanBody([...texts])).toEqual(texts);
  });
  it('is composed (NFC)', () => expect(cleanBody('Rene\u0301')).toBe('Ren\u00e9'));
  it('is refused with a NUL, another control character or half a character', () =>
    expect(refused({ a: 'x\u0000', b: ['\u0007'], c: { d: '\ud800' } })).toEqual([
      '/a controlCharacter',
      '/b/0 controlCharacter',
      '/c/d loneSurrogate',
    ]));
  it('is refused in a key as well, and keys that reach a prototype are', () =>
    expect([refused(JSON.parse('{"a":{"__proto__":1}}')), refused({ constructor: 1 }), refused({ 'x\u0000': 1 })]).toEqual([
      ['/a key'],
      [' key'],
      [' key'],
    ]));
  it('is refused beyond a depth, without falling over', () =>
    expect(refused(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`))).toContain(' tooDeep'));
});

describe('whatever JSON comes in', () => {
  it('goes out clean, or is refused by pointer; cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = refused(structuredClone(value)).length === 0 ? cleanBody(structuredClone(value)) : null;
        expect(once === null ? null : cleanBody(structuredClone(once))).toEqual(once);
        // oxlint-disable-next-line no-control-regex
        expect(JSON.stringify(once)).not.toMatch(/\\u0000|[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 300 },
    );
  });
});
