// Verhoogde tegemoetkoming: cheaper care, by a status or by the income of the household (person, partner, minor children).
// Gecoordineerde wet 14-07-1994 (GVU) art. 37 par. 19; KB 15-01-2014.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

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
    { name: 'followsParent', is: 'role in (child, grandchild) and age(birthDate) < 18' },
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
      is: 'work.status in (retired, invalid) or (work.status in (unemployed, incapacitated) and longEnough)',
    },
    { name: 'minors', is: 'count(children where age(birthDate) < 18)' },
    { name: 'indicatorGroup', is: 'inIndicatorStatus or any(partner where inIndicatorStatus) or (minors > 0 and not hasPartner)' },
    { name: 'householdSize', is: '1 + count(partner) + minors' },
    { name: 'ownGross', of: 'person', is: `sum(incomes: yearGross where active and not (kind in (${untaxed})))` },
    {
      name: 'currentGross',
      is: 'ownGross + sum(partner: ownGross) + sum(children: ownGross where age(birthDate) >= 15 and age(birthDate) < 18)',
    },
    { name: 'currentCeiling', is: '$vtCurrent.first + $vtCurrent.each * (householdSize - 1)' },
    { name: 'currentIncome', is: 'indicatorGroup and currentGross <= currentCeiling' },

    {
      name: 'lastYear',
      is: 'if role = partner then sum(partner: householdTaxableIncomePreviousYear) else householdTaxableIncomePreviousYear',
    },
    { name: 'lastYearCeiling', is: '$vtPreviousYear.first + $vtPreviousYear.each * (householdSize - 1)' },
    { name: 'previousYearIncome', is: 'lastYear <= lastYearCeiling' },
  ],
  conditions: [
    {
      rule: 'ownHolder',
      test: 'not followsParent or childDisability',
      source: gvu,
      text: says(
        t('Heeft een eigen recht.', 'A un droit propre.', 'Has a right of their own.'),
        t('Een minderjarig kind volgt de ouder.', 'Un enfant mineur suit le parent.', 'A minor child follows the parent.'),
        t(
          'Wij weten niet of dit kind een eigen recht heeft door een handicap.',
          'Nous ne savons pas si cet enfant a un droit propre par un handicap.',
          'We do not know whether this child has a right of its own by a disability.',
        ),
      ),
    },
    {
      rule: 'ground',
      test: 'childDisability or (not followsParent and (leefloonThreeMonths or allowance or currentIncome or previousYearIncome))',
      source: `${gvu}; ${kb}`,
      showSteps: true,
      text: says(
        t(
          'Heeft het recht door een statuut of door een laag inkomen.',
          'Y a droit par un statut ou par un revenu bas.',
          'Has the right by a status or by a low income.',
        ),
        t(
          'Geen statuut dat het recht opent, en een inkomen boven de grens.',
          'Aucun statut qui ouvre le droit, et un revenu au-dessus du plafond.',
          'No status that opens the right, and an income above the ceiling.',
        ),
        t('Statuut of inkomen is nog niet gekend.', 'Le statut ou le revenu n’est pas encore connu.', 'Status or income is not known yet.'),
      ),
    },
  ],
  notes: [
    {
      rule: 'leefloonThreeMonths',
      when: 'leefloonThreeMonths and not followsParent',
      source: gvu,
      text: t(
        'Drie volle maanden leefloon: het gaat vanzelf.',
        'Trois mois complets de revenu d’intégration : automatique.',
        'Three full months of living wage: it goes by itself.',
      ),
    },
    {
      rule: 'allowance',
      when: 'allowance and not followsParent',
      source: gvu,
      text: t(
        'IGO, IVT, IT of zorgbudget voor ouderen: het gaat vanzelf.',
        'GRAPA, ARR, AI ou budget de soins pour personnes âgées : automatique.',
        'IGO, IVT, IT or care budget for the elderly: it goes by itself.',
      ),
    },
    {
      rule: 'childDisability',
      when: 'childDisability',
      source: gvu,
      text: t(
        'Kind met 4 punten in pijler 1, of 66 %.',
        'Enfant avec 4 points au pilier 1, ou 66 %.',
        'Child with 4 points in pillar 1, or 66%.',
      ),
    },
    {
      rule: 'currentIncome',
      when: 'currentIncome and not followsParent',
      source: kb,
      text: t(
        'Het inkomen van nu ligt onder de grens van {currentCeiling}.',
        'Le revenu actuel est sous le plafond de {currentCeiling}.',
        'The income of now is under the ceiling of {currentCeiling}.',
      ),
    },
    {
      rule: 'previousYearIncome',
      when: 'previousYearIncome and not followsParent',
      source: kb,
      text: t(
        'Het inkomen van vorig jaar ligt onder de grens van {lastYearCeiling}.',
        'Le revenu de l’an dernier est sous le plafond de {lastYearCeiling}.',
        'The income of last year is under the ceiling of {lastYearCeiling}.',
      ),
    },
  ],
  steps: [
    {
      name: t('Bruto belastbaar inkomen van nu, per jaar', 'Revenu brut imposable actuel, par an', 'Gross taxable income of now, a year'),
      value: 'currentGross',
      per: 'year',
      source: kb,
      when: 'indicatorGroup and not followsParent',
    },
    {
      name: t('Grens voor het inkomen van nu', 'Plafond du revenu actuel', 'Ceiling for the income of now'),
      value: 'currentCeiling',
      per: 'year',
      source: kb,
      when: 'indicatorGroup and not followsParent',
    },
    {
      name: t('Bruto belastbaar inkomen van vorig jaar', 'Revenu brut imposable de l’an dernier', 'Gross taxable income of last year'),
      value: 'lastYear',
      when: 'not followsParent',
      per: 'year',
      source: kb,
    },
    {
      name: t('Grens voor het inkomen van vorig jaar', 'Plafond du revenu de l’an dernier', 'Ceiling for the income of last year'),
      value: 'lastYearCeiling',
      when: 'not followsParent',
      per: 'year',
      source: kb,
    },
  ],
  next: nextLines('verhoogdeTegemoetkoming'),
};
