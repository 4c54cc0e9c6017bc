// Huurwaarborglening: an interest-free loan of the Vlaams Woningfonds for the deposit, to be repaid in 24 months. BVR 07-12-2018. Its income limits and highest loans were
// seen without a date, so nothing is computed with them: the other conditions can rule it out, the income leaves it open. A loan is no gain: no amount.
import type { Right } from '../../engine/right.ts';
import { incomeUnderLimit, ownsNothing, registered } from '../renting-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'BVR 07-12-2018 (huurwaarborglening)';

export const huurwaarborglening: Right = {
  code: 'huurwaarborglening',
  entity: 'household',
  title: titleOf('huurwaarborglening'),
  source: law,
  from: '2019-01-01',
  definitions: [
    { name: 'leaseMonths', is: 'monthsSince(dwelling.leaseSignedOn)' },
    {
      name: 'limit',
      is: 'if not livesAlone then $huurwaarborglening.other + $huurwaarborglening.perDependant * atCharge else if isAloneWithHandicap then $huurwaarborglening.singleHandicap else $huurwaarborglening.single',
    },
  ],
  conditions: [
    {
      rule: 'leaseRecent',
      // Three months to the day: the same day of the month still counts.
      test: 'leaseMonths < $huurwaarborgleningRule.leaseAtMost or (leaseMonths = $huurwaarborgleningRule.leaseAtMost and day(dwelling.leaseSignedOn) = day(today))',
      source: law,
      text: words.leaseRecent,
    },
    { rule: 'notSocialHousing', test: 'dwelling.tenure != socialRentCompany', source: law, text: words.notSocialHousing },
    registered(law),
    ownsNothing(law, 'not tenantOwns'),
    incomeUnderLimit(law, 'incomeOfTenants <= limit and limit > 0'),
  ],
  steps: [{ name: words.incomeTenantPartner, value: 'incomeOfTenants', per: 'year', source: law }],
  next: [
    { outcome: 'unknown', when: 'leaseMonths <= $huurwaarborgleningRule.leaseAtMost', text: words.nextUnknown },
    ...nextLines('huurwaarborglening'),
  ],
};
