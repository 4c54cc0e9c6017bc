// Installatiepremie: once in a lifetime, for who was without a dwelling and now has a lasting one.
// Wet 26-05-2002 (RMI) art. 14 par. 3 has priority over Wet 08-07-1976 art. 57bis and KB 21-09-2004.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const rmi = 'Wet 26-05-2002 (RMI) art. 14 par. 3';
const ocmw = 'Wet 08-07-1976 (OCMW-wet) art. 57bis; KB 21-09-2004';

export const installatiepremie: Right = {
  code: 'installatiepremie',
  entity: 'person',
  title: titleOf('installatiepremie'),
  source: `${rmi}; ${ocmw}`,
  from: '2004-11-15',
  definitions: [
    {
      name: 'replacementIncome',
      is: 'receives(igo) or receives(ivt) or receives(it) or any(incomes where active and kind in (unemployment, sickness, pension, igo, ivt, it))',
    },
    // Family benefit, study grants, care budgets and the like do not count (KB 11-07-2002 art. 22 par. 1).
    {
      name: 'ownIncome',
      of: 'person',
      is: 'sum(incomes: yearNet where active and not (kind in (childBenefit, maintenanceForChild, studyGrant, careBudget, it, volunteer, gift)))',
    },
    { name: 'incomeOfTwo', is: 'ownIncome + sum(partner: ownIncome)' },
    { name: 'incomeLimit', is: 'round(leefloonYear * $installatiepremieRule.incomeFactor)' },
    { name: 'lowIncome', is: 'incomeOfTwo < incomeLimit' },
  ],
  conditions: [
    {
      rule: 'adult',
      test: 'age(birthDate) >= 18 or (age(birthDate) >= 14 and (emancipatedByMarriage or pregnant or count(children) > 0))',
      source: 'Wet 26-05-2002 (RMI) art. 3, 2° en art. 7',
      text: words.adult,
    },
    {
      rule: 'lawfulStay',
      test: 'not (residence.status in (undocumented, shortStay)) and not (residence.status = asylumSeeker and residence.code207 = assigned)',
      source: 'Wet 08-07-1976 (OCMW-wet) art. 57 par. 2, 57ter; Wet 26-05-2002 (RMI) art. 3',
      text: words.lawfulStay,
    },
    { rule: 'wasHomeless', test: 'homeless', source: `${rmi}; KB 21-09-2004 art. 1`, text: words.wasHomeless },
    { rule: 'permanentMainResidence', test: 'dwelling.permanentMainResidence', source: rmi, text: words.permanentMainResidence },
    { rule: 'neverHad', test: 'not hadInstallationPremium', source: `${rmi} (één keer in een leven)`, text: words.neverHad },
    {
      rule: 'incomeGround',
      test: 'takesLeefloon or replacementIncome or lowIncome',
      source: `${rmi}; ${ocmw}`,
      showSteps: true,
      text: words.incomeGround,
    },
  ],
  notes: [
    { rule: 'rmiFirst', when: 'receives(leefloon) or any(incomes where active and kind = leefloon)', source: rmi, text: words.rmiFirst },
  ],
  amount: { is: '$installatiepremie.amount', per: 'once' },
  steps: [
    {
      name: words.yearlyIncomeThatCounts,
      value: 'incomeOfTwo',
      per: 'year',
      source: 'KB 21-09-2004 art. 1',
      when: 'not takesLeefloon and not replacementIncome',
    },
    {
      name: words.of110LivingWageCategory,
      value: 'incomeLimit',
      per: 'year',
      source: 'KB 21-09-2004 art. 1',
      when: 'not takesLeefloon and not replacementIncome',
    },
    { name: words.oneMonthLivingWage, value: '$installatiepremie.amount', per: 'once', source: rmi },
  ],
  next: [
    { outcome: 'entitled', when: 'dwelling.tenure in (privateRent, socialRentAgency)', text: words.nextEntitled },
    {
      outcome: 'excluded',
      when: 'homeless and dwelling.tenure in (street, shelter, free) and not receives(referentieadres) and not (residence.status in (undocumented, shortStay, asylumSeeker))',
      text: words.nextExcluded,
    },
    ...nextLines('installatiepremie'),
  ],
};
