// A key that stands twice is found wherever it stands and however it is written, and JSON is never taken for something else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colonsIn, safePointer, walkJson } from './json-keys.ts';

test.each<[string, string[]]>([
  ['{"a":1,"a":2}', ['/a']],
  ['{"a":1,"\\u0061":2}', ['/a']],
  ['{"persons":[{"x":{}},{"x":1,"y":[],"x":"]"}]}', ['/persons/1/x']],
  ['[{"a/b~c":1,"a/b~c":2},{"a":1},{"a":1}]', ['/0/a~1b~0c']],
  ['{"a":"{\\"a\\":1,\\"a\\":2}","b":{"a":1}}', []],
  ['{"a":1,"b":{"a":1,"b":2},"b":3,"a":4}', ['/b', '/a']],
  ['{"__proto__":1,"__proto__":2}', ['/__proto__']],
])('%s', (text, twice) => expect(walkJson(text)).toEqual({ twice, stuck: null, isTooDeep: false }));

test.each<[string, number]>([
  ['', 0],
  ['{"a":1', 6],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ["{'a':1}", 1],
  ['{} {}', 3],
  ['[01]', 2],
  ['nul', 0],
])('%s stops being JSON at %i', (text, stuck) => expect(walkJson(text).stuck).toBe(stuck));

test('what JSON.stringify writes has no key twice, and as many colons as keys or more; a million brackets are walked', () => {
  const keysOf = (value: unknown): number =>
    value === null || typeof value !== 'object'
      ? 0
      : Object.values(value).reduce((sum: number, one) => sum + keysOf(one), Array.isArray(value) ? 0 : Object.keys(value).length);
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(walkJson(text)).toEqual({ twice: [], stuck: null, isTooDeep: false });
      expect(colonsIn(text)).toBeGreaterThanOrEqual(keysOf(value));
    }),
  );
  expect(walkJson('['.repeat(1_000_000))).toMatchObject({ stuck: 1_000_000, isTooDeep: false });
  expect(walkJson('[{"a":['.repeat(1_000_000), 40)).toMatchObject({ stuck: 92, isTooDeep: true });
  expect(walkJson('[[1]]', 2)).toMatchObject({ stuck: null, isTooDeep: false });
});

test('an answer repeats no key that could be a name with a number', () =>
  expect(['', '/persons/0/savings', '/85.07.30-033.28/x', '/85073003328', '/Fatima El Amraoui', '/a~1b'].map(safePointer)).toEqual([
    '',
    '/persons/0/savings',
    '/?/x',
    '/?',
    '/?',
    '/?',
  ]));
