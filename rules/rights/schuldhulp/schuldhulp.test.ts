// The engine's part of debt mediation: who is sent to it, who has it already, and what of the income nobody may take meanwhile.
import { expect, it } from 'vitest';
import { checkHousehold } from '../../check.ts';
import type { Household, RightCode } from '../../contract.ts';

const on = '2025-02-18';
const household = (arrears: number, debtHelp: 'none' | 'guidance'): Household => ({
  municipality: '73006',
  persons: [
    {
      id: 'a',
      role: 'reference',
      birthDate: '1980-04-02',
      debtHelp,
      incomes: [{ kind: 'wage', net: 200_000, per: 'month' }],
    },
  ],
  dwelling: { tenure: 'privateRent', rent: 70_000, arrears },
  energy: { arrears: 0 },
  events: [],
});
const outcomeOf = (of: Household, right: RightCode) => checkHousehold(of, { on, rights: [right] }).results[0];

it('S055: sends arrears to debt help, with what to do next, and not who has it already', () => {
  const found = outcomeOf(household(140_000, 'none'), 'schuldhulp');
  expect(found?.outcome).toBe('entitled');
  expect(found?.next).not.toBe('');
  expect(outcomeOf(household(140_000, 'guidance'), 'schuldhulp')?.outcome).toBe('alreadyReceives');
  expect(outcomeOf(household(0, 'none'), 'schuldhulp')?.outcome).toBe('excluded');
});

it('S055: says what of a wage nobody may seize meanwhile', () => {
  // 2,000 euro of wage in 2025: 328.60 can be seized (Ger.W. art. 1409, brackets of 2025)
  expect(outcomeOf(household(140_000, 'none'), 'beslagvrijInkomen')?.amount).toEqual({ cents: 167_140, per: 'month' });
});
