// Tussenkomst in het onderhoudsgeld: half of the maintenance that someone on (equivalent) leefloon pays, with a maximum a month.
// Wet 08-07-1976 (OCMW-wet) art. 68bis.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Wet 08-07-1976 (OCMW-wet) art. 68bis';

export const onderhoudsgeldTussenkomst: Right = {
  code: 'onderhoudsgeldTussenkomst',
  entity: 'person',
  title: titleOf('onderhoudsgeldTussenkomst'),
  source: law,
  from: '2005-01-01',
  definitions: [{ name: 'half', is: 'round(maintenancePaid.amountPerMonth * $onderhoudsgeldTussenkomstRate.rate)' }],
  conditions: [
    {
      rule: 'onLeefloon',
      test: 'takesLeefloon',
      source: law,
      text: says(
        t(
          'Krijgt een leefloon of een equivalent leefloon.',
          'Reçoit un revenu d’intégration ou un équivalent.',
          'Gets a living wage or an equivalent.',
        ),
        t('Krijgt geen leefloon.', 'Ne reçoit pas de revenu d’intégration.', 'Gets no living wage.'),
        t(
          'Wij weten niet of er een leefloon is.',
          'Nous ne savons pas s’il y a un revenu d’intégration.',
          'We do not know whether there is a living wage.',
        ),
      ),
    },
    {
      rule: 'pays',
      test: 'maintenancePaid.amountPerMonth > 0',
      source: law,
      text: says(
        t(
          'Betaalt onderhoudsgeld of een bijdrage voor een geplaatst kind.',
          'Paie une pension alimentaire ou une part pour un enfant placé.',
          'Pays maintenance or a share for a child in care.',
        ),
        t('Betaalt geen onderhoudsgeld.', 'Ne paie pas de pension alimentaire.', 'Pays no maintenance.'),
        t(
          'Wij weten niet hoeveel onderhoudsgeld er betaald wordt.',
          'Nous ne savons pas combien est payé.',
          'We do not know how much maintenance is paid.',
        ),
      ),
    },
    {
      rule: 'proven',
      test: 'maintenancePaid.proven',
      source: law,
      text: says(
        t('Er is een bewijs van betaling.', 'Il y a une preuve de paiement.', 'There is proof of payment.'),
        t('Er is geen bewijs van betaling.', 'Il n’y a pas de preuve de paiement.', 'There is no proof of payment.'),
        t('Het bewijs van betaling ontbreekt nog.', 'La preuve de paiement manque encore.', 'The proof of payment is still missing.'),
      ),
    },
  ],
  amount: { is: 'min($onderhoudsgeldTussenkomst.maxMonth, half)', per: 'month' },
  steps: [
    {
      name: t('Betaald onderhoudsgeld', 'Pension payée', 'Maintenance paid'),
      value: 'maintenancePaid.amountPerMonth',
      per: 'month',
      source: law,
    },
    { name: t('De helft', 'La moitié', 'Half'), value: 'half', per: 'month', source: law },
    {
      name: t('Hoogste bedrag', 'Montant maximum', 'Highest amount'),
      value: '$onderhoudsgeldTussenkomst.maxMonth',
      per: 'month',
      source: law,
    },
  ],
  next: nextLines('onderhoudsgeldTussenkomst'),
};
