// The households of test/acceptance/by-date through the public entry of the engine, on the first and the last day of each official figure. What the steps of the
// computation must say, and that a cent or a day of difference shows, is held in tools/rules-proof.
import { expect, test } from 'vitest';
import { allExamples } from '../../tools/rules-proof/examples.ts';
import { checkHousehold } from '../../rules/check.ts';
import { rightCodes } from '../../rules/contract.ts';
import { isLong } from '../harness/long.ts';

// Each day has rules of its own to be made: one day in five, and all of them in the long run.
const ofDates = allExamples().filter((one) => one.isByDate);
const days = [...new Set(ofDates.map((one) => one.on))].sort().filter((_, at) => isLong || at % 5 === 3);
const examples = ofDates.filter((one) => days.includes(one.on));

test.each(rightCodes.map((code) => [code] as const))('%s by date', (code) => {
  const wrong: string[] = [];
  for (const { name, on, household, says } of examples)
    for (const { right, person, expected } of says) {
      if (right !== code) continue;
      const found = checkHousehold(household, { on }).results.find(
        (one) => one.right === right && (one.person === person || one.person === null),
      );
      const said = [found?.outcome ?? 'none', found?.amount?.cents ?? null];
      const isRight =
        (expected.outcome === undefined || expected.outcome === said[0]) &&
        (expected.cents === undefined || expected.cents === said[1]) &&
        (expected.amount === undefined || said[1] === null);
      if (!isRight) wrong.push(`${name}: ${said.join(' ')}`);
    }
  expect(wrong).toEqual([]);
});

test('there are many, on many days', () => {
  expect(ofDates.length).toBeGreaterThan(1500);
  expect(days.length).toBeGreaterThan(15);
});
