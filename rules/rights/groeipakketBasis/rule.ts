// Groeipakket, basisbedrag: an amount a month for every child, whatever the income. Decreet 27-04-2018 (Groeipakket) art. 8, 13.
// A child born before 2019 keeps an amount of the old scheme by rank and age; those figures were not seen.
import type { Right } from '../../engine/right.ts';
import { childLivesInBelgium, childStay, childStayToCheck } from '../child-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 27-04-2018 (Groeipakket) art. 8';
const amountLaw = 'Decreet 27-04-2018 (Groeipakket) art. 13';

export const groeipakketBasis: Right = {
  code: 'groeipakketBasis',
  entity: 'person',
  holders: 'isChildInFile',
  title: titleOf('groeipakketBasis'),
  source: `${law}, 13`,
  from: '2019-01-01',
  already: 'childBenefitPaid or any(parents where receives(groeipakketBasis))',
  conditions: [
    { rule: 'age', test: 'ageGivesGroeipakket', source: `${law} par. 2`, text: words.age },
    childLivesInBelgium(`${law} par. 3`),
    childStay(`${law} par. 1`),
  ],
  manual: [childStayToCheck(`${law} par. 1`)],
  notes: [
    { rule: 'oldScheme', when: 'not (birthDate >= 2019-01-01)', source: amountLaw, text: words.oldScheme },
    {
      rule: 'startAmount',
      when: 'monthsSince(birthDate) < 12',
      source: 'Decreet 27-04-2018 (Groeipakket) art. 9',
      text: words.startAmount,
    },
    { rule: 'placedChild', when: 'placed', source: law, text: words.placedChild },
  ],
  amount: { is: 'if birthDate >= 2019-01-01 then $groeipakketBasis.amount else notKnown', per: 'month' },
  steps: [{ name: words.baseAmount, value: '$groeipakketBasis.amount', per: 'month', source: amountLaw, when: 'birthDate >= 2019-01-01' }],
  next: nextLines('groeipakketBasis'),
};
