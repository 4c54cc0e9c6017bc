// Integratietegemoetkoming (IT): an amount by points of lost autonomy, 7 or more of 18. Wet 27-02-1987 art. 2, 5, 6, 7. The income of the partner does not count
// since 01-01-2021; above the exemptions of the person's own income the outcome is open.
import type { Right } from '../../engine/right.ts';
import { allowanceConditions, residenceToCheck } from '../allowance-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 27-02-1987 art. 2, 6, 7';
const work = 'wage, studentJob, shortageOccupation, selfEmployment, artistic, serviceVoucherWork';
const byPoints = (table: string) => {
  const above = [5, 4, 3, 2].map(
    (category) => `if health.disabilityPoints >= $itPoints.cat${category} then $${table}.cat${category} else `,
  );
  return `${above.join('')}$${table}.cat1`;
};

export const it: Right = {
  code: 'it',
  entity: 'person',
  title: titleOf('it'),
  source: law,
  from: '2016-04-01',
  already: 'any(incomes where active and kind = it)',
  definitions: [
    { name: 'workIncome', is: `sum(incomes: yearNet where active and kind in (${work}))` },
    { name: 'replacementIncome', is: 'sum(incomes: yearNet where active and kind in (unemployment, sickness, pension, other))' },
    {
      name: 'isUnder',
      is: 'if workIncome <= $itExempt.workIncome and replacementIncome <= $itExempt.replacementIncome then true else notKnown > 0',
    },
    { name: 'yearAmount', is: byPoints('itYear'), to: '2024-04-30' },
    { name: 'monthAmount', is: 'monthly(yearAmount)', to: '2024-04-30' },
    // Published by the month for this period.
    { name: 'monthAmount', is: byPoints('itMonth'), from: '2024-05-01', to: '2025-01-31' },
    { name: 'yearAmount', is: byPoints('itYear'), from: '2025-02-01' },
    { name: 'monthAmount', is: 'monthly(yearAmount)', from: '2025-02-01' },
  ],
  conditions: [
    ...allowanceConditions,
    { rule: 'points', test: 'health.disabilityPoints >= $itPoints.cat1', source: `${law}; MB 30-07-1987`, text: words.points },
    { rule: 'incomeUnderExemption', test: 'isUnder', source: law, text: words.incomeUnderExemption },
  ],
  manual: [residenceToCheck],
  // Who pays for the institution has no fact: the whole amount is shown, and what may go off it is said.
  notes: [{ rule: 'inInstitution', when: 'dwelling.tenure = institution', source: 'Wet 27-02-1987 art. 12', text: words.inInstitution }],
  amount: { is: 'monthAmount', per: 'month' },
  steps: [
    { name: words.yearAmount, value: 'yearAmount', per: 'year', source: law, to: '2024-04-30' },
    { name: words.yearAmount, value: 'yearAmount', per: 'year', source: law, from: '2025-02-01' },
  ],
  next: nextLines('it'),
};
