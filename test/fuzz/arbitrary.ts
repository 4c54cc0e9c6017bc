// Values for a JSON schema: right ones, and right ones with one thing wrong. Seeded, so that a run can be repeated.
export type Schema = Record<string, unknown>;
export type Random = { next(): number; below(n: number): number; pick<T>(from: readonly T[]): T; chance(p: number): boolean };

/** mulberry32: small, good enough, the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: (from) => from[below(from.length)]!, chance: (p) => next() < p };
}

const words = [
  'Mira',
  'Özgür',
  'El Amraoui',
  "d'Hondt",
  'Łukasz',
  'نور',
  'x',
  'a b',
  'Vlaamse Leeuw',
  '0470 12 34 56',
  '85.07.30-033.28',
  'nl',
  'visit',
  'income',
  'savings',
];

export const hostile: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1e308,
  -1e308,
  1.5,
  2 ** 53,
  2 ** 63,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  'null',
  'undefined',
  'NaN',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  '\u200f\u061c',
  'Z\u0351\u0336\u0321algo',
  '\ufeff',
  'ﷺ'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
  '\u0001\u0002\u007f',
  'x'.repeat(10_001),
  'é'.repeat(3000),
  "'; drop table hs.account; --",
  '" or 1=1',
  '$1',
  '%00',
  '../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '=1+1',
  '1e1000',
  '2025-02-30',
  '0000-00-00',
  '99999-01-01',
  '-000001-01-01',
  '2025-02-18T25:00:00Z',
  'infinity',
  '-infinity',
  'now',
  'epoch',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'not-a-uuid',
  JSON.parse('{"__proto__":{"x":1}}'),
  { constructor: { prototype: 1 } },
  { toString: 1 },
  { length: 5 },
  Array.from({ length: 300 }, () => 'x'),
  { $ne: null },
  { valueOf: null },
];

/** A value that the schema allows. `ids`: uuids that may exist. */
export function valid(schema: Schema, random: Random, ids: readonly string[], depth = 0): unknown {
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return random.pick(schema['enum']);
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (choices) return valid(random.pick(choices), random, ids, depth);
  if (Array.isArray(schema['allOf']))
    return Object.assign({}, ...(schema['allOf'] as Schema[]).map((part) => valid(part, random, ids, depth)));
  const type = Array.isArray(schema['type']) ? random.pick(schema['type'] as string[]) : schema['type'];
  if (type === 'object') return object(schema, random, ids, depth);
  if (type === 'array') return list(schema, random, ids, depth);
  if (type === 'integer' || type === 'number') return number(schema, random);
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'null') return null;
  if (type === 'string') return text(schema, random, ids);
  return random.pick<unknown>(['text', 12, true, null, 150_000, '2024-05-01', { a: 1 }, ['a']]);
}

function object(schema: Schema, random: Random, ids: readonly string[], depth: number): Record<string, unknown> {
  const required = new Set((schema['required'] ?? []) as string[]);
  const made: Record<string, unknown> = {};
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    if (required.has(name) || (depth < 6 && random.chance(0.6))) made[name] = valid(property, random, ids, depth + 1);
  }
  return made;
}

function list(schema: Schema, random: Random, ids: readonly string[], depth: number): unknown[] {
  const least = (schema['minItems'] ?? 0) as number;
  const most = Math.min((schema['maxItems'] ?? 3) as number, least + 3);
  const items = schema['items'] as Schema | Schema[] | undefined;
  if (Array.isArray(items)) return items.map((item) => valid(item, random, ids, depth + 1));
  return Array.from({ length: least + random.below(most - least + 1) }, () => valid(items ?? {}, random, ids, depth + 1));
}

function number(schema: Schema, random: Random): number {
  const least = Number(schema['minimum'] ?? schema['exclusiveMinimum'] ?? -1000);
  const most = Number(schema['maximum'] ?? schema['exclusiveMaximum'] ?? Math.max(least, 0) + 200_000);
  if (random.chance(0.2)) return random.chance(0.5) ? least : most;
  return Math.floor(least + random.next() * (most - least));
}

const day = (random: Random): string =>
  `${1930 + random.below(100)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;

function text(schema: Schema, random: Random, ids: readonly string[]): string {
  const format = schema['format'];
  if (format === 'uuid') return random.pick(ids);
  if (format === 'date') return day(random);
  if (format === 'date-time') return `${day(random)}T12:00:00Z`;
  if (format === 'email') return 'mira@heiderode.example';
  const pattern = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u') : null;
  const candidates = [
    ...words,
    day(random),
    '2024',
    '2024-05',
    '99001',
    '12',
    'abc',
    `id${random.below(1e6)}`,
    '+32470123456',
    '09:30',
    random.pick(ids),
  ].filter((word) => pattern === null || pattern.test(word));
  const least = (schema['minLength'] ?? 0) as number;
  const most = (schema['maxLength'] ?? 200) as number;
  return (candidates.length > 0 ? random.pick(candidates) : 'x').padEnd(least, 'y').slice(0, most);
}

/** The same value with one place made hostile, taken away, or given a stranger. */
export function mutated(value: unknown, random: Random): unknown {
  const copy = structuredClone(value);
  const places: { on: Record<string, unknown> | unknown[]; key: string | number }[] = [];
  const walk = (at: unknown): void => {
    if (at === null || typeof at !== 'object') return;
    for (const key of Object.keys(at)) {
      places.push({ on: at as Record<string, unknown>, key });
      walk((at as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  if (places.length === 0 || random.chance(0.05)) return random.pick(hostile);
  const { on, key } = random.pick(places);
  const act = random.below(10);
  if (act === 0) delete (on as Record<string, unknown>)[key as string];
  else if (act === 1) (on as Record<string, unknown>)[`${String(key)}x`] = 1;
  else (on as Record<string, unknown>)[key as string] = random.pick(hostile);
  return copy;
}
