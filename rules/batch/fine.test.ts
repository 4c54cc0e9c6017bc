// The reader that holds against the schema on the way takes nothing that validateHousehold refuses, and leaves nothing of a refused household behind. Households
// spoiled at random, one place at a time.
import { expect, test } from 'vitest';
import type { Household } from '../contract.ts';
import { versionOn } from '../engine/compile.ts';
import { type Random, randomHousehold, seeded } from '../engine/random.ts';
import { shippedRules } from '../rights/all.ts';
import { validateHousehold } from '../validate.ts';
import { Columns, scan } from './columns.ts';
import { isLong } from '../../test/harness/long.ts';

const on = '2025-02-18';
type Loose = Record<string, unknown>;

/** What a careless file holds where something else was expected. */
const wrong = [
  null,
  '',
  'x',
  'reference',
  'belgian',
  -1,
  0,
  1.5,
  99,
  1e300,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  [],
  {},
  [null],
  ['p0'],
  ['p1', 'p0', 'p0'],
  { id: 'p0' },
  'p0',
  'p1',
  '2025-02-19',
  '2025-02-18',
  '2024-02-29',
  '2025-02-29',
  '2025-13-01',
  '0000-01-01',
  '9999-12-31',
  '2025-2-01',
  '2025-02-1x',
  'a\u0000b',
  'a\uD800',
  '\u{1F600}',
  '73006',
  'BE',
  'be',
];

/** Puts one wrong value somewhere, or a key that does not belong, or takes a key away. */
function spoil(value: unknown, random: Random): void {
  const places: [Loose, string][] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const key of Object.keys(inner)) {
      places.push([inner as Loose, key]);
      walk((inner as Loose)[key]);
    }
  };
  walk(value);
  const [owner, key] = places[Math.floor(random() * places.length)] ?? [value as Loose, 'id'];
  const kind = random();
  if (kind < 0.7) owner[key] = structuredClone(wrong[Math.floor(random() * wrong.length)]);
  else if (kind < 0.8) delete owner[key];
  else
    owner[
      ['on', 'parents', 'partnerOf', 'receives', 'person', 'until', 'for', '__proto__', 'unheardOf'][Math.floor(random() * 9)] ?? 'on'
    ] = structuredClone(wrong[Math.floor(random() * wrong.length)]);
}

const count = isLong ? 200_000 : 2500;

test(`${count} spoiled households: never more lenient than the contract, and nothing left behind`, () => {
  const random = seeded(31);
  const [fine, careful] = [new Columns(shippedRules, on), new Columns(shippedRules, on)];
  let [taken, refused, again] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const made = JSON.parse(JSON.stringify(randomHousehold(random, at % 5 === 0 ? 0.2 : 0, on))) as Household;
    for (let times = Math.floor(random() * 3); times > 0; times--) spoil(made, random);
    const text = JSON.stringify(made);
    const json = JSON.parse(text) as unknown;
    const valid = validateHousehold(json, { on, today: on });
    const isTaken = fine.addFine(String(at), json);
    if (isTaken) expect(valid.ok, text).toBe(true);
    if (!valid.ok) refused += 1;
    else {
      careful.add(String(at), valid.household);
      if (isTaken) taken += 1;
      else {
        again += 1;
        fine.add(String(at), valid.household);
      }
    }
  }
  // Most are taken at once, and many are spoiled for good: the test would be worth nothing otherwise.
  expect(taken).toBeGreaterThan(count / 3);
  expect(refused).toBeGreaterThan(count / 5);
  expect(again).toBeLessThan(count / 20);
  const rowsOf = (columns: Columns): string[] => {
    const rows: string[] = [];
    scan(columns, {}, (row) => rows.push(JSON.stringify(row)));
    return rows;
  };
  expect(rowsOf(fine)).toEqual(rowsOf(careful));
});

test('every right that somebody receives already is read', () => {
  const columns = new Columns(shippedRules, on);
  const rights = shippedRules.rights.map((one) => one.code);
  for (const code of rights) columns.addFine(code, { persons: [{ id: 'a', role: 'reference', receives: [code] }] });
  const received = new Set<string>();
  scan(columns, { outcomes: ['alreadyReceives'] }, (row) => received.add(`${columns.ids[row.household]} ${row.right}`));
  const inForce = versionOn(shippedRules, on).rights.map((one) => one.right.code);
  // Whom a right is not for has no result, received or not.
  for (const code of inForce.filter((one) => versionOn(shippedRules, on).rights.find(({ right }) => right.code === one)?.holder === null))
    expect(received, code).toContain(`${code} ${code}`);
});
