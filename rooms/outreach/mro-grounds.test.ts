// The reasons of a referral from the facts: to the day, open where something is missing, and never against the facts without a word.
import { expect, it } from 'vitest';
import type { Household } from '../../rules/contract.ts';
import { basisOf, groundsOf, unexplained } from './mro-grounds.ts';

type Person = Household['persons'][number];
const adult = (more: Partial<Person> = {}): Person => ({ id: 'a', role: 'reference', birthDate: '1990-05-12', ...more });
const child = (birthDate: string | undefined): Person => ({ id: 'c', role: 'child', ...(birthDate && { birthDate }) });
const on = '2025-02-18';
const of = (...persons: Person[]) => Object.fromEntries(groundsOf({ persons }, on).map((one) => [one.ground, one]));

it('a child is under three until the day of its third birthday', () => {
  expect(of(adult(), child('2022-02-19'))['youngChild']).toMatchObject({
    holds: true,
    because: 'childUnderThree',
    facts: ['/persons/1/birthDate'],
  });
  expect(of(adult(), child('2022-02-18'))['youngChild']).toMatchObject({ holds: false, because: 'noChildUnderThree' });
  expect(of(adult())['youngChild']).toMatchObject({ holds: false });
});

it('a child without a date of birth leaves it open, unless another is young', () => {
  expect(of(adult(), child(undefined))['youngChild']).toMatchObject({
    holds: null,
    because: 'birthDateMissing',
    facts: ['/persons/1/birthDate'],
  });
  expect(of(adult(), child(undefined), child('2024-01-01'))['youngChild']).toMatchObject({ holds: true, facts: ['/persons/2/birthDate'] });
});

it('the work intensity is low where nobody of working age works, and open where somebody does or it is not known', () => {
  const work = (status: 'employee' | 'unemployed' | 'student' | 'atHome' | null) => ({ work: { status } });
  expect(of(adult(work('unemployed')), child('2024-01-01'))['lowWorkIntensity']).toMatchObject({
    holds: true,
    because: 'nobodyWorks',
    facts: ['/persons/0/work/status'],
  });
  expect(of(adult(work('unemployed')), adult({ id: 'b', role: 'partner', ...work('employee') }))['lowWorkIntensity']).toMatchObject({
    holds: null,
    because: 'somebodyWorks',
  });
  expect(of(adult(work('atHome')), adult({ id: 'b', role: 'partner' }))['lowWorkIntensity']).toMatchObject({
    holds: null,
    because: 'workMissing',
  });
  expect(of(adult())['lowWorkIntensity']).toMatchObject({ holds: null, because: 'workMissing' });
  expect(of(adult(work('student')))['lowWorkIntensity']).toMatchObject({ holds: null, because: 'nobodyOfWorkingAge' });
  // 64 counts, 65 does not
  expect(of(adult({ birthDate: '1960-02-19', ...work('unemployed') }))['lowWorkIntensity']).toMatchObject({ holds: true });
  expect(of(adult({ birthDate: '1960-02-18', ...work('unemployed') }))['lowWorkIntensity']).toMatchObject({ holds: null });
});

it('who chooses against the facts says why; what the facts leave open is free', () => {
  const computed = groundsOf({ persons: [adult(), child('2024-01-01')] }, on);
  expect(unexplained(computed, ['youngChild'], {})).toEqual([]);
  expect(unexplained(computed, ['youngChild', 'lowWorkIntensity'], {})).toEqual([]);
  expect(unexplained(computed, ['other'], {})).toEqual(['youngChild']);
  expect(unexplained(computed, ['other'], { youngChild: '  ' })).toEqual(['youngChild']);
  expect(unexplained(computed, ['other'], { youngChild: 'woont bij de vader' })).toEqual([]);
  expect(basisOf(computed, ['other'], { youngChild: ' woont bij de vader ' })[0]).toMatchObject({
    holds: true,
    chosen: false,
    why: 'woont bij de vader',
  });
  expect(basisOf(computed, ['youngChild'], { youngChild: 'overbodig' })[0]).toMatchObject({ chosen: true, why: null });
});
