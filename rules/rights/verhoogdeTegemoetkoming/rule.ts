// Verhoogde tegemoetkoming: cheaper care, by a status or by the income of the household (person, partner, minor children who live in).
// Gecoordineerde wet 14-07-1994 (GVU) art. 37 par. 19; KB 15-01-2014.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const gvu = 'Gecoördineerde wet 14-07-1994 (GVU) art. 37 par. 19';
const kb = 'KB 15-01-2014 (artikel te verifiëren)';
// Not taxed, so not in the gross taxable income.
const untaxed = 'leefloon, equivalentLeefloon, igo, ivt, it, childBenefit, studyGrant, careBudget, volunteer, gift, thirdPartyHousingCosts';

export const verhoogdeTegemoetkoming: Right = {
  code: 'verhoogdeTegemoetkoming',
  entity: 'person',
  title: titleOf('verhoogdeTegemoetkoming'),
  source: `${gvu}; ${kb}`,
  from: '2014-01-01',
  already: 'health.increasedReimbursement',
  definitions: [
    { name: 'childDisability', is: 'age(birthDate) < 21 and (health.childSupplementPointsPillar1 >= 4 or health.invalidityPercent >= 66)' },
    { name: 'threeMonths', of: 'person', is: 'not minorChild and monthsOnLeefloon >= 3' },
    { name: 'leefloonThreeMonths', is: 'threeMonths or any(partner where threeMonths)' },
    { name: 'takesAllowance', of: 'person', is: 'takesIgo or takesDisabilityAllowance or takesCareBudgetElderly' },
    { name: 'allowance', is: 'takesAllowance or any(partner where takesAllowance)' },

    { name: 'longEnough', of: 'person', is: 'monthsSince(work.since) >= 12', to: '2024-09-30' },
    { name: 'longEnough', of: 'person', is: 'monthsSince(work.since) >= 3', from: '2024-10-01' },
    {
      name: 'inIndicatorStatus',
      of: 'person',
      is: 'work.status in (retired, invalid) or any(incomes where active and kind = pension) or (work.status in (unemployed, incapacitated) and longEnough)',
    },
    { name: 'minors', is: 'count(children where not placed and age(birthDate) < 18)' },
    { name: 'indicatorGroup', is: 'inIndicatorStatus or any(partner where inIndicatorStatus) or (minors > 0 and not hasPartner)' },
    { name: 'householdSize', is: '1 + count(partner) + minors' },
    { name: 'ownGross', of: 'person', is: `sum(incomes: yearGross where active and not (kind in (${untaxed})))` },
    {
      name: 'currentGross',
      is: 'ownGross + sum(partner: ownGross) + sum(children: ownGross where not placed and age(birthDate) >= 15 and age(birthDate) < 18)',
    },
    { name: 'currentCeiling', is: '$vtCurrent.first + $vtCurrent.each * (householdSize - 1)' },
    // A ceiling that is not known decides nothing, not even for who has no income (contract): hence the second half of both tests.
    { name: 'currentIncome', is: 'indicatorGroup and currentGross <= currentCeiling and currentCeiling > 0' },

    {
      name: 'lastYear',
      is: 'if role = partner then sum(partner: householdTaxableIncomePreviousYear) else householdTaxableIncomePreviousYear',
    },
    { name: 'lastYearCeiling', is: '$vtPreviousYear.first + $vtPreviousYear.each * (householdSize - 1)' },
    { name: 'previousYearIncome', is: 'lastYear <= lastYearCeiling and lastYearCeiling > 0' },
  ],
  conditions: [
    { rule: 'ownHolder', test: 'not minorChild or childDisability', source: gvu, text: words.ownHolder },
    {
      rule: 'ground',
      test: 'childDisability or (not minorChild and (leefloonThreeMonths or allowance or currentIncome or previousYearIncome))',
      source: `${gvu}; ${kb}`,
      showSteps: true,
      text: words.ground,
    },
  ],
  notes: [
    { rule: 'leefloonThreeMonths', when: 'leefloonThreeMonths and not minorChild', source: gvu, text: words.leefloonThreeMonths },
    { rule: 'allowance', when: 'allowance and not minorChild', source: gvu, text: words.allowance },
    { rule: 'childDisability', when: 'childDisability', source: gvu, text: words.childDisability },
    { rule: 'currentIncome', when: 'currentIncome and not minorChild', source: kb, text: words.currentIncome },
    { rule: 'previousYearIncome', when: 'previousYearIncome and not minorChild', source: kb, text: words.previousYearIncome },
  ],
  steps: [
    { name: words.grossTaxableIncomeNow, value: 'currentGross', per: 'year', source: kb, when: 'indicatorGroup and not minorChild' },
    { name: words.ceilingIncomeNow, value: 'currentCeiling', per: 'year', source: kb, when: 'indicatorGroup and not minorChild' },
    { name: words.grossTaxableIncomeLast, value: 'lastYear', when: 'not minorChild', per: 'year', source: kb },
    { name: words.ceilingIncomeLastYear, value: 'lastYearCeiling', when: 'not minorChild', per: 'year', source: kb },
  ],
  // Widows, orphans and disabled persons without an allowance have no fact in the contract.
  next: [{ outcome: 'excluded', when: 'not minorChild', text: words.nextExcluded }, ...nextLines('verhoogdeTegemoetkoming')],
};
