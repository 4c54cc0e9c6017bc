// Sociaal tarief voor gas en elektriciteit: a member of the household in category 1 to 3 with the supply in own name, or a social flat with shared gas heating
// (category 4, through the manager). Programmawet 27-04-2007 art. 4; the increased reimbursement alone is no ground.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Programmawet 27-04-2007 art. 4; KB 28-06-2009';

export const sociaalTariefEnergie: Right = {
  code: 'sociaalTariefEnergie',
  entity: 'household',
  title: titleOf('sociaalTariefEnergie'),
  source: law,
  from: '2010-01-01',
  definitions: [
    // From memory: KB 28-01-2021 opened the tariff for who had increased reimbursement, until 30-06-2023. A person decides there.
    { name: 'temporaryCategory', is: 'any(members where isIncreasedReimbursement)', from: '2021-02-01', to: '2023-06-30' },
    { name: 'temporaryCategory', is: 'false', to: '2021-01-31' },
    { name: 'temporaryCategory', is: 'false', from: '2023-07-01' },
  ],
  conditions: [
    {
      rule: 'category',
      test: 'inCategory1to3 or category4 or temporaryCategory',
      source: law,
      text: says(
        t(
          'Iemand in het gezin hoort bij een beschermde categorie.',
          'Une personne du ménage est dans une catégorie protégée.',
          'Someone in the household is in a protected category.',
        ),
        t(
          'Niemand hoort bij een beschermde categorie. De verhoogde tegemoetkoming alleen is geen grond.',
          'Personne n’est dans une catégorie protégée. L’intervention majorée seule ne suffit pas.',
          'Nobody is in a protected category. The increased reimbursement alone is no ground.',
        ),
        t(
          'Wij weten niet van iedereen welke uitkering er is.',
          'Nous ne savons pas quelles allocations chacun reçoit.',
          'We do not know everybody’s allowances.',
        ),
      ),
    },
    {
      rule: 'supplyInOwnName',
      test: 'category4 or energy.gasSupplyInOwnName or energy.electricitySupplyInOwnName',
      source: law,
      text: says(
        t(
          'Het energiecontract staat op naam van het gezin, of loopt via de beheerder.',
          'Le contrat d’énergie est au nom du ménage, ou passe par le gestionnaire.',
          'The energy contract is in the name of the household, or runs through the manager.',
        ),
        t(
          'Geen energiecontract op naam van het gezin.',
          'Aucun contrat d’énergie au nom du ménage.',
          'No energy contract in the name of the household.',
        ),
        t(
          'Wij weten niet op wiens naam het energiecontract staat.',
          'Nous ne savons pas au nom de qui est le contrat.',
          'We do not know in whose name the energy contract is.',
        ),
      ),
    },
  ],
  manual: [
    {
      rule: 'temporaryIncreasedReimbursement',
      when: 'temporaryCategory and not inCategory1to3 and not category4',
      source: 'KB 28-01-2021 (te verifiëren)',
      from: '2021-02-01',
      to: '2023-06-30',
      text: t(
        'Van februari 2021 tot juni 2023 gold het tarief ook met alleen de verhoogde tegemoetkoming. De tekst moet u nakijken; daarna is dat geen grond meer.',
        'De février 2021 à juin 2023, le tarif valait aussi avec la seule intervention majorée. Le texte est à vérifier ; ensuite ce n’est plus un motif.',
        'From February 2021 to June 2023 the increased reimbursement alone also opened the tariff. The text is to be verified; afterwards it is no ground.',
      ),
    },
  ],
  notes: [
    {
      rule: 'category1',
      when: 'category1',
      source: law,
      text: t(
        'Categorie 1: leefloon of equivalent leefloon.',
        'Catégorie 1 : revenu d’intégration ou équivalent.',
        'Category 1: living wage or equivalent.',
      ),
    },
    {
      rule: 'category2A',
      when: 'category2A',
      source: law,
      text: t('Categorie 2A: IVT of IT.', 'Catégorie 2A : ARR ou AI.', 'Category 2A: IVT or IT.'),
    },
    {
      rule: 'category2B',
      when: 'category2B',
      source: law,
      text: t(
        'Categorie 2B: zorgbudget voor ouderen.',
        'Catégorie 2B : budget de soins pour personnes âgées.',
        'Category 2B: care budget for the elderly.',
      ),
    },
    {
      rule: 'category2C',
      when: 'category2C',
      source: law,
      text: t(
        'Categorie 2C: kind met minstens 4 punten in pijler 1.',
        'Catégorie 2C : enfant avec 4 points ou plus au pilier 1.',
        'Category 2C: child with at least 4 points in pillar 1.',
      ),
    },
    { rule: 'category3', when: 'category3', source: law, text: t('Categorie 3: IGO.', 'Catégorie 3 : GRAPA.', 'Category 3: IGO.') },
    {
      rule: 'category4',
      when: 'category4',
      source: law,
      text: t(
        'Categorie 4: sociale flat met gezamenlijke gasverwarming. Alleen voor gas, via de beheerder.',
        'Catégorie 4 : logement social avec chauffage collectif au gaz. Gaz seulement, par le gestionnaire.',
        'Category 4: social flat with shared gas heating. Gas only, through the manager.',
      ),
    },
  ],
  next: nextLines('sociaalTariefEnergie'),
};
