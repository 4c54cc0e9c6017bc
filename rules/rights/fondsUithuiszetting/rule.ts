// Fonds ter bestrijding van uithuiszettingen: the centre pays half of the rent arrears to the landlord, up to a maximum, in an agreement of three.
// BVR 03-05-2019, from 01-06-2020.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)';

export const fondsUithuiszetting: Right = {
  code: 'fondsUithuiszetting',
  entity: 'household',
  title: titleOf('fondsUithuiszetting'),
  source: law,
  from: '2020-06-01',
  definitions: [
    { name: 'lowest', is: 'round($fondsUithuiszettingRule.monthsMin * dwelling.rent)' },
    { name: 'highest', is: 'round($fondsUithuiszettingRule.monthsMax * dwelling.rent)' },
    { name: 'half', is: 'round(dwelling.arrears * $fondsUithuiszettingRule.paymentRate)' },
  ],
  conditions: [
    { rule: 'privateOrAgency', test: 'dwelling.tenure in (privateRent, socialRentAgency)', source: law, text: words.privateOrAgency },
    {
      rule: 'arrearsInRange',
      // Without a debt there is nothing to pay, not even where the rent is nothing.
      test: 'dwelling.arrears > 0 and dwelling.arrears >= lowest and dwelling.arrears <= highest',
      source: law,
      showSteps: true,
      text: words.arrearsInRange,
    },
    { rule: 'arrearsSince', test: 'dwelling.arrearsSince >= 2020-04-01', source: law, text: words.arrearsSince },
    { rule: 'agreement', test: 'dwelling.landlordAgrees', source: law, text: words.agreement },
  ],
  notes: [
    { rule: 'payWithin', when: 'dwelling.landlordAgrees', source: law, to: '2021-12-31', text: words.payWithin },
    { rule: 'payWithin', when: 'dwelling.landlordAgrees', source: law, from: '2022-01-01', text: words.payWithinFrom2022 },
  ],
  amount: { is: 'min($fondsUithuiszetting.maxPayment, half)', per: 'once' },
  steps: [
    { name: words.lowestArrears2Months, value: 'lowest', per: 'once', source: law },
    { name: words.highestArrears6Months, value: 'highest', per: 'once', source: law },
    { name: words.rentArrears, value: 'dwelling.arrears', per: 'once', source: law },
    { name: words.half, value: 'half', per: 'once', source: law },
    { name: words.highestPayment, value: '$fondsUithuiszetting.maxPayment', per: 'once', source: law },
  ],
  next: [{ outcome: 'excluded', when: 'dwelling.arrears > 0', text: words.nextExcluded }, ...nextLines('fondsUithuiszetting')],
};
