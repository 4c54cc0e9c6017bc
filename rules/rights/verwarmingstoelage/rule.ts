// Verwarmingstoelage (Sociaal Verwarmingsfonds): oil, paraffin or bulk propane delivered at most 60 days ago, for who has increased reimbursement, a low income
// or debts under mediation. Programmawet 27-12-2004 art. 203-219; KB 09-01-2005. Where the table of the day was not found the amount is null. (S038, S016)
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005';

export const verwarmingstoelage: Right = {
  code: 'verwarmingstoelage',
  entity: 'household',
  title: titleOf('verwarmingstoelage'),
  source: law,
  from: '2012-01-01',
  definitions: [
    { name: 'isDependant', of: 'person', is: 'role in (child, grandchild) and (age(birthDate) < 18 or childBenefitPaid)' },
    // One adult alone with increased reimbursement, or all adults with it: no look at the income. Minor children have it with their parent.
    { name: 'allIncreased', is: 'all(members: isIncreasedReimbursement where not minorChild)' },
    { name: 'otherCadastral', of: 'person', is: 'sum(properties: cadastralIncome * share where use != ownDwelling)' },
    {
      name: 'income',
      is: 'round(sum(members: householdTaxableIncomePreviousYear where isReference) + sum(members: otherCadastral where not minorChild) * 3)',
    },
    { name: 'ceiling', is: '$verwarmingstoelage.ceiling + $verwarmingstoelage.perDependant * count(members where isDependant)' },
    { name: 'underCeiling', is: 'income <= ceiling' },
    { name: 'underDebtHelp', is: 'any(members where not minorChild and debtHelp in (mediation, collectiveSettlement))' },
    { name: 'price', is: 'energy.delivery.centsPer1000Litres' },
    {
      name: 'perLitre',
      is: 'if price < $verwarmingstoelagePrice.start then $verwarmingstoelageLitre.lowest else min($verwarmingstoelageLitre.top, $verwarmingstoelageLitre.lowest + $verwarmingstoelageLitre.perStep * (floor((price - $verwarmingstoelagePrice.start) / $verwarmingstoelagePrice.step) + 1))',
    },
    { name: 'litres', is: 'min(energy.delivery.litres, $verwarmingstoelageCap.maxLitres)' },
  ],
  conditions: [
    {
      rule: 'fuel',
      test: 'energy.heating in (oil, paraffin, propaneBulk) or (energy.heating = other and energy.delivery.fuel in (oil, paraffin, propaneBulk, pump))',
      source: law,
      text: says(
        t(
          'Verwarmt met stookolie, lampolie of propaan in bulk.',
          'Se chauffe au mazout, au pétrole lampant ou au propane en vrac.',
          'Heats with oil, paraffin or bulk propane.',
        ),
        t('Verwarmt met iets anders.', 'Se chauffe autrement.', 'Heats with something else.'),
        t(
          'Wij weten niet waarmee het gezin verwarmt.',
          'Nous ne savons pas comment le ménage se chauffe.',
          'We do not know how the household heats.',
        ),
      ),
    },
    {
      rule: 'deliveredWithin60Days',
      test: 'daysSince(energy.delivery.on) >= 0 and daysSince(energy.delivery.on) <= 60',
      source: law,
      text: says(
        t(
          'Geleverd op {energy.delivery.on}, nog geen 60 dagen geleden.',
          'Livré le {energy.delivery.on}, il y a 60 jours au plus.',
          'Delivered on {energy.delivery.on}, at most 60 days ago.',
        ),
        t('De levering is ouder dan 60 dagen.', 'La livraison date de plus de 60 jours.', 'The delivery is older than 60 days.'),
        t(
          'Wij kennen de datum van de levering niet.',
          'Nous ne connaissons pas la date de livraison.',
          'We do not know the date of the delivery.',
        ),
      ),
    },
    {
      rule: 'ground',
      test: 'allIncreased or underCeiling or underDebtHelp',
      source: law,
      showSteps: true,
      text: says(
        t(
          'Verhoogde tegemoetkoming, een laag inkomen of schuldbemiddeling.',
          'Intervention majorée, revenu bas ou médiation de dettes.',
          'Increased reimbursement, a low income or debt mediation.',
        ),
        t(
          'Het inkomen ligt boven de grens en er is geen andere grond.',
          'Le revenu dépasse le plafond et il n’y a pas d’autre motif.',
          'The income is above the ceiling and there is no other ground.',
        ),
        t(
          'Statuut, inkomen of schuldhulp is nog niet gekend.',
          'Le statut, le revenu ou l’aide aux dettes n’est pas encore connu.',
          'Status, income or debt help is not known yet.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'allIncreasedReimbursement',
      when: 'allIncreased',
      source: law,
      text: t(
        'Iedereen heeft de verhoogde tegemoetkoming: geen onderzoek van het inkomen.',
        'Tous ont l’intervention majorée : pas d’examen du revenu.',
        'All have the increased reimbursement: no look at the income.',
      ),
    },
    {
      rule: 'incomeUnderCeiling',
      when: 'underCeiling',
      source: law,
      text: t(
        'Het inkomen ligt onder de grens van {ceiling}.',
        'Le revenu est sous le plafond de {ceiling}.',
        'The income is under the ceiling of {ceiling}.',
      ),
    },
    {
      rule: 'debtHelp',
      when: 'underDebtHelp',
      source: law,
      text: t(
        'Schuldbemiddeling of collectieve schuldenregeling. Het OCMW gaat na of het gezin de rekening niet kan betalen.',
        'Médiation de dettes ou règlement collectif. Le CPAS vérifie que le ménage ne peut pas payer la facture.',
        'Debt mediation or collective settlement. The OCMW checks that the household cannot pay the bill.',
      ),
    },
  ],
  amount: { is: 'if energy.delivery.fuel = pump then $verwarmingstoelagePump.lumpSum else round(litres * perLitre)', per: 'once' },
  steps: [
    {
      name: t(
        'Inkomen met 3 keer het kadastraal inkomen van ander bezit',
        'Revenu avec 3 fois le revenu cadastral d’autres biens',
        'Income with 3 times the cadastral income of other property',
      ),
      value: 'income',
      per: 'year',
      source: law,
      when: 'not allIncreased and not underDebtHelp',
    },
    {
      name: t('Grens voor dit gezin', 'Plafond pour ce ménage', 'Ceiling for this household'),
      value: 'ceiling',
      per: 'year',
      source: law,
      when: 'not allIncreased and not underDebtHelp',
    },
    {
      name: t('Toelage per liter', 'Allocation par litre', 'Allowance a litre'),
      value: 'perLitre',
      per: 'once',
      source: 'KB 06-08-2022',
      when: 'energy.delivery.fuel != pump',
    },
  ],
  next: nextLines('verwarmingstoelage'),
};
