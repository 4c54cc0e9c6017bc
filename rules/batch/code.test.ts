// A comparison of an age, or of months or days since, becomes a comparison of days: the same answer on any day.
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber, daysSince, monthsSince, yearsSince } from '../engine/dates.ts';
import type { Operator } from '../engine/graph.ts';
import { seeded } from '../engine/random.ts';
import { calcSure, literal, sure } from './code.ts';

const since = { yearsSince, monthsSince, daysSince };
const holds: Partial<Record<Operator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

test('age(day) < 18 and its kind are the same as reckoned', () => {
  const random = seeded(61);
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const helpers = new Function(
    'yearsSince',
    'monthsSince',
    'daysSince',
    'day',
    'code',
    'return new Function("yearsSince","monthsSince","daysSince","day","return "+code)(yearsSince,monthsSince,daysSince,day)',
  );
  for (let round = 0; round < 600; round++) {
    const today = dayOfNumber(dayNumber(20_000_101) + whole(0, 15_000));
    for (const [name, reckon] of Object.entries(since)) {
      const limit = whole(-10, 60);
      const days = name === 'daysSince' ? 1 : name === 'monthsSince' ? 30.44 : 365.25;
      for (const [operator, wanted] of Object.entries(holds)) {
        const value = calcSure(name as Operator, [sure('day')], today, (code) => code);
        if (!value.sure) throw new Error('sure values give a sure value');
        const isTurned = random() < 0.5;
        const args = [value, sure(literal(limit))];
        const code = calcSure(operator as Operator, isTurned ? args.toReversed() : args, today, (one) => one);
        const near = dayOfNumber(dayNumber(today) - Math.floor((limit + random() * 2 - 1) * days));
        const reckoned = reckon(near, today);
        const back = (day: number): number => reckon(day, today);
        const got = Boolean(helpers(back, back, back, near, code.sure ? code.is : ''));
        const want = isTurned ? wanted?.(limit, reckoned) : wanted?.(reckoned, limit);
        expect(got, `${name} ${operator} ${limit} of ${near} on ${today}`).toBe(want);
      }
    }
  }
});
