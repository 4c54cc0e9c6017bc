// A right that is a municipality's own everywhere: a person decides until the centre entered a rule, and the day before it holds (S029, S051).
import { expect, test } from 'vitest';
import { checkHousehold } from '../check.ts';
import type { Household } from '../contract.ts';
import { shippedRules } from '../rights/all.ts';
import { compose } from './compose.ts';
import { type OwnRule, figuresTable } from './own-rule.ts';

const budget = `$${figuresTable('aanvullendeFinancieleHulp')}.budget`;

const family: Household = {
  municipality: '99001',
  persons: [
    {
      id: 'a',
      role: 'reference',
      birthDate: '1990-05-12',
      residence: { status: 'belgian' },
      incomes: [{ kind: 'unemployment', net: 120_000, per: 'month' }],
      health: { increasedReimbursement: true },
    },
  ],
};
const help: OwnRule = {
  right: 'aanvullendeFinancieleHulp',
  municipality: 99001,
  from: '2025-01-01',
  source: 'Raad voor maatschappelijk welzijn 12-12-2024',
  figures: { budget: 150_000 },
  names: [
    { name: 'inHand', is: 'round(sum(members: localNet) / 12)' },
    { name: 'localNet', of: 'person', is: 'sum(incomes: yearNet where active)' },
  ],
  conditions: [
    {
      rule: 'underBudget',
      test: `inHand < ${budget}`,
      text: { met: { nl: 'Onder het budget.' }, notMet: { nl: 'Boven het budget.' }, open: { nl: 'Nog niet gekend.' } },
    },
  ],
  amount: `${budget} - inHand`,
};
const found = (right: string, own: OwnRule[], on: string, household = family) =>
  checkHousehold(household, { on, rules: compose(shippedRules, { rules: own, amounts: [] }) }).results.find((one) => one.right === right);

test('the rule of the centre computes from its day on, in its municipality', () => {
  expect(found('aanvullendeFinancieleHulp', [help], '2025-01-01')).toMatchObject({
    outcome: 'entitled',
    amount: { cents: 30_000, per: 'month' },
  });
  const rich = {
    ...family,
    persons: [{ ...family.persons[0]!, incomes: [{ kind: 'wage' as const, net: 150_000, per: 'month' as const }] }],
  };
  expect(found('aanvullendeFinancieleHulp', [help], '2025-01-01', rich)?.outcome).toBe('excluded');
});
test('before that day, and in another municipality, a person decides', () => {
  expect(found('aanvullendeFinancieleHulp', [help], '2024-12-31')?.outcome).toBe('manual');
  expect(found('aanvullendeFinancieleHulp', [help], '2025-01-01', { ...family, municipality: '73006' })?.outcome).toBe('manual');
  expect(found('aanvullendeFinancieleHulp', [help], '2025-01-01', { ...family, municipality: null })?.outcome).toBe('unknown');
});
test('a centre may make a shipped leisure rule its own', () => {
  const narrow: OwnRule = {
    right: 'uitpasKansentarief',
    municipality: 99001,
    from: '2025-01-01',
    source: 'Gemeenteraad 12-12-2024',
    figures: {},
    names: [],
    conditions: [
      {
        rule: 'onlyLeefloon',
        test: 'takesLeefloon',
        text: { met: { nl: 'Leefloon.' }, notMet: { nl: 'Geen leefloon.' }, open: { nl: 'Nog niet gekend.' } },
      },
    ],
  };
  const noLeefloon = { ...family, persons: [{ ...family.persons[0]!, monthsOnLeefloon: 0 }] };
  expect(found('uitpasKansentarief', [narrow], '2025-01-01', noLeefloon)?.outcome).toBe('excluded');
  expect(found('uitpasKansentarief', [narrow], '2024-12-31', noLeefloon)?.outcome).toBe('entitled');
});
