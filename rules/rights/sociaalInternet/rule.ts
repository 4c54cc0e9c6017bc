// Sociaal internet: a highest price, asked from the operator, for the categories of the social tariff for energy. Increased reimbursement or a sickness
// benefit alone gives no right. Wet 13-06-2005 (elektronische communicatie), in force from 01-03-2024.
import type { Right } from '../../engine/right.ts';
import { categoryNotes, protectedCategory } from '../protected-categories.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 13-06-2005 (elektronische communicatie), gewijzigd vanaf 01-03-2024';

export const sociaalInternet: Right = {
  code: 'sociaalInternet',
  entity: 'household',
  title: titleOf('sociaalInternet'),
  source: law,
  from: '2024-03-01',
  conditions: [protectedCategory('inCategory1to3 or category4', law)],
  manual: [
    { rule: 'onlyCategory4', when: 'category4 and not inCategory1to3', source: `${law}; economie.fgov.be`, text: words.onlyCategory4 },
  ],
  notes: categoryNotes(law),
  // A price to pay, not an amount to receive: it stands in the steps, never in the sum of what a family gains.
  steps: [
    { name: words.highestPriceInternetAlone, value: '$sociaalInternet.internet', per: 'month', source: law },
    { name: words.highestPriceInternetMore, value: '$sociaalInternet.bundle', per: 'month', source: law },
  ],
  next: nextLines('sociaalInternet'),
};
