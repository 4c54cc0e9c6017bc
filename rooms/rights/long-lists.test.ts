// Over HTTP the lists of a household have an end; what makes it too many is named, the contract's way.
import { expect, test } from 'vitest';
import { longLists } from './long-lists.ts';

const many = (count: number): unknown[] => Array.from({ length: count }, () => ({ kind: 'wage', net: 1, per: 'month' }));
const pointers = (body: unknown): string[] => longLists(body).map(({ pointer }) => pointer);

test('two thousand items together are taken, one more is not; the longest lists are named', () => {
  expect(pointers({ persons: [{ incomes: many(2000) }] })).toEqual([]);
  expect(pointers({ persons: [{ incomes: many(3) }, { incomes: many(2001), receives: ['igo'] }] })).toEqual(['/persons/1/incomes']);
  expect(pointers({ events: many(1500), persons: [{ properties: many(1400) }] })).toEqual(['/events', '/persons/0/properties']);
});
test('what is no household at all is left to the contract', () => {
  for (const body of [null, undefined, 7, 'x', [], { persons: 7 }, { persons: [null, [], { incomes: {} }] }])
    expect(pointers(body)).toEqual([]);
});
