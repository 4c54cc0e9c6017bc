// Inkomensvervangende tegemoetkoming (IVT): for who can earn one third or less because of health. Wet 27-02-1987 art. 2, 4, 6, 7.
// The exemptions of the means test were not seen: under the yearly amount the right is certain and its amount open, above it the outcome is open.
import type { Right } from '../../engine/right.ts';
import { allowanceConditions, residenceToCheck } from '../allowance-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Wet 27-02-1987 art. 2, 6, 7';
const notCounted = 'ivt, it, childBenefit, maintenanceForChild, studyGrant, careBudget, volunteer, gift, leefloon, equivalentLeefloon';

export const ivt: Right = {
  code: 'ivt',
  entity: 'person',
  title: titleOf('ivt'),
  source: law,
  from: '2016-04-01',
  already: 'any(incomes where active and kind = ivt)',
  definitions: [
    { name: 'hasFamily', is: 'hasPartner or any(children where age(birthDate) < 18)' },
    { name: 'mostAYear', is: 'if hasFamily then $ivt.C else if count(others) = 0 then $ivt.B else $ivt.A' },
    { name: 'ownIncome', of: 'person', is: `sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    { name: 'incomeOfTwo', is: 'ownIncome + sum(partner: ownIncome)' },
    { name: 'isUnder', is: 'if incomeOfTwo < mostAYear then true else notKnown > 0' },
  ],
  conditions: [
    ...allowanceConditions,
    {
      rule: 'earningCapacity',
      test: 'health.earningCapacityReduced',
      source: law,
      text: says(
        t('Kan een derde of minder verdienen.', 'Peut gagner un tiers ou moins.', 'Can earn a third or less.'),
        t('Kan meer dan een derde verdienen.', 'Peut gagner plus d’un tiers.', 'Can earn more than a third.'),
        t('Geen dokter heeft dit al beoordeeld.', 'Aucun médecin ne l’a encore évalué.', 'No doctor has judged this yet.'),
      ),
    },
    {
      rule: 'incomeUnderAmount',
      test: 'isUnder',
      source: law,
      showSteps: true,
      text: says(
        t(
          'Het inkomen ligt onder het bedrag van {mostAYear} per jaar.',
          'Le revenu est sous le montant de {mostAYear} par an.',
          'The income is under the amount of {mostAYear} a year.',
        ),
        t('Het inkomen ligt boven het bedrag.', 'Le revenu dépasse le montant.', 'The income is above the amount.'),
        t(
          'Het inkomen is niet gekend, of hangt af van vrijstellingen die wij niet kennen.',
          'Le revenu n’est pas connu, ou dépend d’exonérations que nous ne connaissons pas.',
          'The income is not known, or depends on exemptions we do not know.',
        ),
      ),
    },
  ],
  manual: [residenceToCheck],
  amount: { is: 'if incomeOfTwo = 0 then monthly(mostAYear) else notKnown', per: 'month' },
  steps: [
    {
      name: t('Hoogste bedrag van de categorie', 'Montant maximum de la catégorie', 'Highest amount of the category'),
      value: 'mostAYear',
      per: 'year',
      source: law,
    },
    { name: t('Inkomen van het gezin', 'Revenu du ménage', 'Income of the household'), value: 'incomeOfTwo', per: 'year', source: law },
  ],
  next: nextLines('ivt'),
};
