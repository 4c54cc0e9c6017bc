// Which facts there are and how delicate each is. The vocabulary is the contract's (rules/facts.ts); the class decides who may read a fact and stands on its
// row, where row security reads it. F1 who and where, F2 social, F3 financial, F4 health (GDPR art. 9). F5 is the national number, which is no fact here.
import { factByPredicate } from '../../../rules/facts.ts';

export type FieldClass = 'F1' | 'F2' | 'F3' | 'F4' | 'F5';

// The longest beginning that fits decides.
const classes: [string, FieldClass][] = [
  ['birthDate', 'F1'],
  ['nationality', 'F1'],
  ['municipality', 'F1'],
  ['health', 'F4'],
  ['pregnant', 'F4'],
  ['informalCare', 'F4'],
  ['work/exemption', 'F4'],
  ['incomes', 'F3'],
  ['householdTaxableIncomePreviousYear', 'F3'],
  ['savings', 'F3'],
  ['properties', 'F3'],
  ['maintenancePaid', 'F3'],
  ['debtHelp', 'F3'],
  ['receives', 'F3'],
  ['monthsOnLeefloon', 'F3'],
  ['dwelling/rent', 'F3'],
  ['dwelling/arrears', 'F3'],
  ['energy/arrears', 'F3'],
  ['energy/delivery', 'F3'],
];

export function fieldClassOf(predicate: string): FieldClass {
  return classes.find(([start]) => predicate === start || predicate.startsWith(`${start}/`) || predicate === `${start}Since`)?.[1] ?? 'F2';
}

/** Lists of things with an own life: each income, property or event is a fact of its own (item_id). */
const itemLists = new Set(['incomes', 'properties', 'events']);
export const hasItems = (predicate: string): boolean => itemLists.has(predicate);

export type Predicate = { of: 'person' | 'household' };

/** Of whom a predicate is; null: no such fact in the contract. */
export function predicateOf(predicate: string): Predicate | null {
  // who is cared for is an id, so no question of the engine, yet a fact of the contract
  if (predicate === 'informalCare/for') return { of: 'person' };
  if (predicate.includes('*')) return null;
  const known = factByPredicate.get(predicate);
  return known ? { of: known.of } : null;
}
