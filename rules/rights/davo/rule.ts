// DAVO: an advance on the maintenance of a child that the other parent does not pay, up to a maximum a month for each child. Wet 21-02-2003.
// Income ceiling until 31 May 2020, none from 1 June 2020 (the law is of 2 July 2020). The judgement and the two missed payments in twelve months have no fact in
// the contract: they stand in what to do next. The advance is the maintenance itself up to the maximum, so the amount stays open.
import type { Right } from '../../engine/right.ts';
import { childLivesInBelgium } from '../child-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 21-02-2003 (DAVO)';
const notCounted =
  'childBenefit, maintenanceForChild, it, leefloon, equivalentLeefloon, studyGrant, careBudget, volunteer, gift, thirdPartyHousingCosts';

export const davo: Right = {
  code: 'davo',
  entity: 'person',
  holders: 'isChildInFile',
  title: titleOf('davo'),
  source: law,
  from: '2015-01-01',
  definitions: [
    { name: 'ownNet', of: 'person', is: `sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    { name: 'hasHandicap', of: 'person', is: 'health.childSupplementPointsPillar1 >= 4 or health.invalidityPercent >= 66' },
    {
      name: 'ownCeiling',
      of: 'person',
      is: '$davo.incomeMax + $davo.perChild * count(children where not placed and not hasHandicap) + $davo.perChildHandicap * count(children where not placed and hasHandicap)',
    },
    { name: 'isAboveCeiling', of: 'person', is: 'ownNet > 12 * ownCeiling' },
    { name: 'getsMaintenance', of: 'person', is: 'any(incomes where active and kind = maintenanceForChild and yearNet > 0)' },
  ],
  conditions: [
    {
      rule: 'child',
      test: 'age(birthDate) < 18 or (monthsFromBirthMonth <= 300 and (student in (secondary, higher) or childBenefitPaid))',
      source: law,
      text: words.child,
    },
    childLivesInBelgium(law),
    { rule: 'otherParentAway', test: 'count(parents) < 2', source: law, text: words.otherParentAway },
    {
      rule: 'incomeUnderCeiling',
      test: 'not any(parents where isAboveCeiling)',
      source: law,
      to: '2020-05-31',
      text: words.incomeUnderCeiling,
    },
  ],
  manual: [{ rule: 'partlyPaid', when: 'any(parents where getsMaintenance)', source: law, text: words.partlyPaid }],
  notes: [{ rule: 'title', when: 'not any(parents where getsMaintenance)', source: law, from: '2020-06-01', text: words.title }],
  amount: { is: 'min($davo.advanceMax, notKnown)', per: 'month' },
  steps: [{ name: words.highestAdvanceEachChild, value: '$davo.advanceMax', per: 'month', source: law }],
  next: nextLines('davo'),
};
