// The examples take every branch of every right, and notice every figure and threshold that is bent by a cent, a day or a year. What cannot be is named with its
// reason in cannot-be.ts; an entry there that is no longer true fails too.
import { beforeAll, describe, expect, test } from 'vitest';
import { cannotBe, notHeld } from './cannot-be.ts';
import { coverage } from './coverage.ts';
import { Mutations, type Verdict } from './mutation.ts';

describe('coverage of branches', () => {
  let open: string[];
  let wanted: number;
  beforeAll(() => {
    const found = coverage();
    wanted = found.wanted.size;
    open = [...found.wanted].filter((one) => !found.taken.has(one)).sort();
  });

  test('is whole: each condition met, not met and open, each matter for a person, each arm', () => {
    expect(wanted).toBeGreaterThan(600);
    expect(open.filter((one) => !(one in cannotBe))).toEqual([]);
  });

  test('what is said to be impossible is', () => {
    expect(Object.keys(cannotBe).filter((one) => !open.includes(one))).toEqual([]);
  });
});

describe('figures and thresholds bent', () => {
  let mutations: Mutations;
  let verdicts: Verdict[];
  beforeAll(() => {
    mutations = new Mutations();
    verdicts = mutations.mutants.map((one) => mutations.try(one));
  });
  const name = (one: Verdict): string => `${one.key} ${one.by > 0 ? '+' : '-'}`;

  test('every example says the truth as the rules stand', () => {
    expect(mutations.untrue()).toEqual([]);
  });

  test('each is noticed by an example', () => {
    expect(verdicts.length).toBeGreaterThan(500);
    expect(verdicts.filter((one) => one.caughtBy === null && !(name(one) in notHeld)).map(name)).toEqual([]);
  });

  test('what is said not to be held is not', () => {
    const free = new Set(verdicts.filter((one) => one.caughtBy === null).map(name));
    expect(Object.keys(notHeld).filter((one) => !free.has(one))).toEqual([]);
  });
});
