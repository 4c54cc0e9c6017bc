// De Lijn: the yearly pass at the lowest price (VG) for leefloon, IGO or asylum seekers, at the second price (VT) with increased reimbursement.
// A price to pay, so no amount: the steps show it by date.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Tarieven van De Lijn (pagina’s van 2022 en 2025)';

export const deLijnVerminderd: Right = {
  code: 'deLijnVerminderd',
  entity: 'person',
  title: titleOf('deLijnVerminderd'),
  source: law,
  from: '2020-01-01',
  definitions: [{ name: 'lowestPrice', is: 'takesLeefloon or takesIgo or (not minorChild and residence.status = asylumSeeker)' }],
  conditions: [
    {
      rule: 'group',
      test: 'lowestPrice or (if minorChild then any(parents where isIncreasedReimbursement) else isIncreasedReimbursement)',
      source: law,
      text: says(
        t(
          'Leefloon, IGO, asielzoeker of verhoogde tegemoetkoming.',
          'Revenu d’intégration, GRAPA, demandeur d’asile ou intervention majorée.',
          'Living wage, IGO, asylum seeker or increased reimbursement.',
        ),
        t('Hoort niet bij een groep met een lage prijs.', 'N’est pas dans un groupe à prix bas.', 'Is not in a group with a low price.'),
        t(
          'Statuut of uitkering is nog niet gekend.',
          'Le statut ou l’allocation n’est pas encore connu.',
          'Status or allowance is not known yet.',
        ),
      ),
    },
  ],
  steps: [
    {
      name: t('Laagste prijs voor een jaar', 'Prix le plus bas pour un an', 'Lowest price for a year'),
      value: '$deLijn.vg',
      per: 'year',
      source: law,
      when: 'lowestPrice',
    },
    {
      name: t('Prijs met verhoogde tegemoetkoming', 'Prix avec intervention majorée', 'Price with increased reimbursement'),
      value: '$deLijn.vt',
      per: 'year',
      source: law,
      when: 'not lowestPrice',
    },
  ],
  next: nextLines('deLijnVerminderd'),
};
