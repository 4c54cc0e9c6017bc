// Zorgbudget voor ouderen met een zorgnood: from 65, by points of care need and by income. Decreet 18-05-2018 (Vlaamse sociale bescherming).
// How many points and how much income were not seen: no points is never enough, all 18 points without any means always are, the rest stays open.
import type { Right } from '../../engine/right.ts';
import { livesInBelgium } from '../personal-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 18-05-2018 (Vlaamse sociale bescherming)';

export const zorgbudgetOuderen: Right = {
  code: 'zorgbudgetOuderen',
  entity: 'person',
  title: titleOf('zorgbudgetOuderen'),
  source: law,
  from: '2019-01-01',
  definitions: [
    {
      name: 'ownMeans',
      of: 'person',
      is: 'sum(incomes: yearNet where active and not (kind in (careBudget, childBenefit, maintenanceForChild, studyGrant, volunteer, gift))) + savings + (if any(properties) then notKnown else 0)',
    },
    { name: 'meansOfTwo', is: 'ownMeans + sum(partner: ownMeans)' },
    { name: 'points', is: 'health.disabilityPoints' },
  ],
  conditions: [
    { rule: 'age', test: 'age(birthDate) >= 65', source: law, text: words.age },
    livesInBelgium(law),
    {
      rule: 'careNeed',
      test: 'if points = 0 then false else if points >= 18 then true else notKnown > 0',
      source: law,
      text: words.careNeed,
    },
    {
      rule: 'incomeUnderLimit',
      test: 'if meansOfTwo = 0 then true else notKnown > 0',
      source: law,
      showSteps: true,
      text: words.incomeUnderLimit,
    },
  ],
  // By points and income, up to a maximum: the scale was not seen.
  amount: { is: 'min(notKnown, $zorgbudget.ouderenMax)', per: 'month' },
  steps: [
    { name: words.highestAmount, value: '$zorgbudget.ouderenMax', per: 'month', source: law },
    { name: words.incomeSavings, value: 'meansOfTwo', per: 'year', source: law },
  ],
  next: nextLines('zorgbudgetOuderen'),
};
