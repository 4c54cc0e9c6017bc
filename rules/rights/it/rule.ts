// Integratietegemoetkoming (IT): an amount by points of lost autonomy, 7 or more of 18. Wet 27-02-1987 art. 2, 5, 6, 7. The income of the partner does not count
// since 01-01-2021; above the exemptions of the person's own income the outcome is open.
import type { Right } from '../../engine/right.ts';
import { allowanceConditions, residenceToCheck } from '../allowance-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

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
    { name: 'monthAmount', is: `monthly(${byPoints('itYear')})`, to: '2024-04-30' },
    // Published by the month for this period.
    { name: 'monthAmount', is: byPoints('itMonth'), from: '2024-05-01', to: '2025-01-31' },
    { name: 'monthAmount', is: `monthly(${byPoints('itYear')})`, from: '2025-02-01' },
  ],
  conditions: [
    ...allowanceConditions,
    {
      rule: 'points',
      test: 'health.disabilityPoints >= $itPoints.cat1',
      source: `${law}; MB 30-07-1987`,
      text: says(
        t('7 punten of meer.', '7 points ou plus.', '7 points or more.'),
        t('Minder dan 7 punten.', 'Moins de 7 points.', 'Less than 7 points.'),
        t('De punten zijn niet gekend.', 'Les points ne sont pas connus.', 'The points are not known.'),
      ),
    },
    {
      rule: 'incomeUnderExemption',
      test: 'isUnder',
      source: law,
      text: says(
        t(
          'Het eigen inkomen ligt onder de vrijstelling.',
          'Le revenu propre est sous l’exonération.',
          'The person’s own income is under the exemption.',
        ),
        t(
          'Het eigen inkomen ligt boven de vrijstelling.',
          'Le revenu propre dépasse l’exonération.',
          'The person’s own income is above the exemption.',
        ),
        t(
          'Het inkomen is niet gekend, of de FOD Sociale Zekerheid moet het uitrekenen.',
          'Le revenu n’est pas connu, ou le SPF doit le calculer.',
          'The income is not known, or the FPS must make the sum.',
        ),
      ),
    },
  ],
  manual: [residenceToCheck],
  amount: { is: 'monthAmount', per: 'month' },
  next: nextLines('it'),
};
