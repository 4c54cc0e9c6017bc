// A ceiling of own payments and the part of a wage that is kept are shown, but no household gains them.
import { expect, test } from 'vitest';
import { sumsOf } from '../rooms/rights/outcome.ts';
import type { Result } from './contract.ts';
import { gainOf } from './gains.ts';

const result = (right: Result['right'], amount: Result['amount']): Result => ({
  right,
  person: null,
  outcome: 'entitled',
  amount,
  range: null,
  leaning: null,
  law: null,
  reasons: [],
  steps: [],
  missing: [],
  next: '',
});

test('a ceiling is no gain', () => {
  const ceiling = result('maximumfactuur', { cents: 47_754, per: 'year' });
  const premium = result('schooltoeslag', { cents: 20_000, per: 'year' });
  expect(gainOf(ceiling)).toBeNull();
  expect(gainOf(premium)).toEqual({ cents: 20_000, per: 'year' });
  expect(sumsOf([ceiling, premium])).toMatchObject({ perYearCents: 20_000, withoutAmount: 1 });
});
test('what one keeps of the own wage is no gain', () => {
  const kept = result('beslagvrijInkomen', { cents: 150_000, per: 'month' });
  expect(sumsOf([kept, result('igo', { cents: 158_037, per: 'month' })]).perMonthCents).toBe(158_037);
});
