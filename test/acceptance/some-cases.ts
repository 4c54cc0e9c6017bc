// Short ways to write households by hand: what a right must be, and the facts that most of these cases share.
import type { Expected } from './expect-case.ts';

type More = Omit<Expected, 'outcome'>;
export const entitled = (cents: number | null, more: More = {}): Expected => ({
  outcome: 'entitled',
  ...(cents === null ? { amount: null } : { cents }),
  ...more,
});
export const excluded = (rule: string, more: More = {}): Expected => ({ outcome: 'excluded', rule, ...more });
export const unknown = (more: More = {}): Expected => ({ outcome: 'unknown', ...more });
export const manual = (rule: string, more: More = {}): Expected => ({ outcome: 'manual', rule, ...more });
export const already = (cents: number | null): Expected => ({ ...entitled(cents), outcome: 'alreadyReceives' });

/** Never had a leefloon, no increased reimbursement, no help with debts. */
export const never = { monthsOnLeefloon: 0, health: { increasedReimbursement: false }, debtHelp: 'none' };
export const withIncreasedReimbursement = { ...never, health: { increasedReimbursement: true } };
export const lastYear = (cents: number | null): object => ({ householdTaxableIncomePreviousYear: cents });
export const child = (id: string, birthDate: string, more: object = {}): object => ({ id, role: 'child', birthDate, ...more });
export const partner = {
  id: 'p',
  role: 'partner',
  birthDate: '1986-01-01',
  incomes: [],
  properties: [],
  residence: { status: 'belgian', register: 'population' },
  ...never,
};

/** The facts without those that are undefined: they are not known. */
export const known = (facts: object): object => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
