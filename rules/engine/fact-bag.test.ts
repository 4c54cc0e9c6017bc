import { expect, test } from 'vitest';
import { FactBag } from './fact-bag.ts';

const setAt = (bag: FactBag, place: number): number[] => [...bag.kept.subarray(bag.start(place), bag.start(place) + bag.length(place))];

test('keeps each number once, in the order in which it came, however long the set', () => {
  const bag = new FactBag(10, 10_000);
  bag.begin();
  bag.open();
  const numbers = Array.from({ length: 6000 }, (_, at) => (at * 7) % 5000);
  for (const one of numbers) bag.put(one);
  expect(bag.added).toBe(6000);
  bag.close(3);
  expect(setAt(bag, 3)).toEqual([...new Set(numbers)]);
});

test('a set made within another leaves the outer one as it was, also where both are long', () => {
  const bag = new FactBag(10, 1000);
  bag.begin();
  bag.open();
  for (let one = 0; one < 100; one++) bag.put(one);
  bag.open();
  for (let one = 50; one < 150; one++) bag.put(one);
  bag.close(1);
  bag.all(1);
  bag.put(99);
  bag.close(2);
  expect(setAt(bag, 1)).toEqual(Array.from({ length: 100 }, (_, at) => at + 50));
  expect(setAt(bag, 2)).toEqual(Array.from({ length: 150 }, (_, at) => at));
});

test('the next household finds nothing of the last', () => {
  const bag = new FactBag(4, 100);
  bag.begin();
  bag.open();
  bag.put(7);
  bag.close(0);
  expect(bag.has(0)).toBe(true);
  bag.begin();
  expect(bag.has(0)).toBe(false);
});
