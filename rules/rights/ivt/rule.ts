// Inkomensvervangende tegemoetkoming (IVT): for who can earn one third or less because of health. Wet 27-02-1987 art. 2, 4, 6, 7.
// The exemptions of the means test were not seen: without income the right is certain on every day, under the yearly amount too but its amount is open, above it
// the outcome is open.
import type { Right } from '../../engine/right.ts';
import { allowanceConditions, residenceToCheck } from '../allowance-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 27-02-1987 art. 2, 6, 7';
const notCounted = 'ivt, it, childBenefit, maintenanceForChild, studyGrant, careBudget, volunteer, gift, leefloon, equivalentLeefloon';

export const ivt: Right = {
  code: 'ivt',
  entity: 'person',
  title: titleOf('ivt'),
  source: law,
  from: '2016-04-01',
  already: 'any(incomes where active and kind = ivt)',
  definitions: [
    { name: 'hasFamily', is: 'hasPartner or any(children where not placed and age(birthDate) < 18)' },
    { name: 'mostAYear', is: 'if hasFamily then $ivt.C else if count(others where not placed) = 0 then $ivt.B else $ivt.A' },
    { name: 'ownIncome', of: 'person', is: `sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    { name: 'incomeOfTwo', is: 'ownIncome + sum(partner: ownIncome)' },
    { name: 'isUnder', is: 'if incomeOfTwo = 0 or incomeOfTwo < mostAYear then true else notKnown > 0' },
  ],
  conditions: [
    ...allowanceConditions,
    { rule: 'earningCapacity', test: 'health.earningCapacityReduced', source: law, text: words.earningCapacity },
    { rule: 'incomeUnderAmount', test: 'isUnder', source: law, showSteps: true, text: words.incomeUnderAmount },
  ],
  manual: [residenceToCheck],
  amount: {
    is: 'if incomeOfTwo = 0 then monthly(mostAYear) else clip(notKnown, monthly(max(0, mostAYear - incomeOfTwo)), monthly(mostAYear))',
    per: 'month',
  },
  steps: [
    { name: words.highestAmountCategory, value: 'mostAYear', per: 'year', source: law },
    { name: words.incomeHousehold, value: 'incomeOfTwo', per: 'year', source: law },
  ],
  next: nextLines('ivt'),
};
