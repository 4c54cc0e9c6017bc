// Sociaal internet: a highest price, asked from the operator, for the categories of the social tariff for energy. Increased reimbursement or a sickness
// benefit alone gives no right. Wet 13-06-2005 (elektronische communicatie), in force from 01-03-2024.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Wet 13-06-2005 (elektronische communicatie), gewijzigd vanaf 01-03-2024';

export const sociaalInternet: Right = {
  code: 'sociaalInternet',
  entity: 'household',
  title: titleOf('sociaalInternet'),
  source: law,
  from: '2024-03-01',
  conditions: [
    {
      rule: 'category',
      test: 'inCategory1to3 or category4',
      source: law,
      text: says(
        t(
          'Iemand in het gezin hoort bij een beschermde categorie.',
          'Une personne du ménage est dans une catégorie protégée.',
          'Someone in the household is in a protected category.',
        ),
        t(
          'Niemand hoort bij een beschermde categorie. Verhoogde tegemoetkoming of ziekte-uitkering alleen is geen grond.',
          'Personne n’est dans une catégorie protégée. L’intervention majorée ou une indemnité de maladie seule ne suffit pas.',
          'Nobody is in a protected category. Increased reimbursement or sickness benefit alone is no ground.',
        ),
        t(
          'Wij weten niet van iedereen welke uitkering er is.',
          'Nous ne savons pas quelles allocations chacun reçoit.',
          'We do not know everybody’s allowances.',
        ),
      ),
    },
  ],
  manual: [
    {
      rule: 'onlyCategory4',
      when: 'category4 and not inCategory1to3',
      source: `${law}; economie.fgov.be`,
      text: t(
        'Alleen categorie 4 (sociale flat met gezamenlijke gasverwarming). De ene lezing: dezelfde categorieën als voor energie, dus ja. De andere: categorie 4 geldt alleen voor gas, dus nee.',
        'Seulement la catégorie 4 (logement social avec chauffage collectif au gaz). Une lecture : les mêmes catégories que pour l’énergie, donc oui. L’autre : la catégorie 4 ne vaut que pour le gaz, donc non.',
        'Category 4 only (social flat with shared gas heating). One reading: the same categories as for energy, so yes. The other: category 4 is for gas only, so no.',
      ),
    },
  ],
  notes: [
    {
      rule: 'category1',
      when: 'category1',
      source: law,
      text: t('Leefloon of equivalent leefloon.', 'Revenu d’intégration ou équivalent.', 'Living wage or equivalent.'),
    },
    { rule: 'category2A', when: 'category2A', source: law, text: t('IVT of IT.', 'ARR ou AI.', 'IVT or IT.') },
    {
      rule: 'category2B',
      when: 'category2B',
      source: law,
      text: t('Zorgbudget voor ouderen.', 'Budget de soins pour personnes âgées.', 'Care budget for the elderly.'),
    },
    {
      rule: 'category2C',
      when: 'category2C',
      source: law,
      text: t(
        'Kind met minstens 4 punten in pijler 1.',
        'Enfant avec 4 points ou plus au pilier 1.',
        'Child with at least 4 points in pillar 1.',
      ),
    },
    { rule: 'category3', when: 'category3', source: law, text: t('IGO.', 'GRAPA.', 'IGO.') },
  ],
  // A price to pay, not an amount to receive: it stands in the steps, never in the sum of what a family gains.
  steps: [
    {
      name: t('Hoogste prijs voor internet alleen', 'Prix maximum pour internet seul', 'Highest price for internet alone'),
      value: '$sociaalInternet.internet',
      per: 'month',
      source: law,
    },
    {
      name: t(
        'Hoogste prijs voor internet met meer diensten',
        'Prix maximum pour internet avec d’autres services',
        'Highest price for internet with more services',
      ),
      value: '$sociaalInternet.bundle',
      per: 'month',
      source: law,
    },
  ],
  next: nextLines('sociaalInternet'),
};
