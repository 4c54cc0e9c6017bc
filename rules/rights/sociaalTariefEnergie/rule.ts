// Sociaal tarief voor gas en elektriciteit: a member of the household in category 1 to 3 with the supply in own name, or a social flat with shared gas heating
// (category 4, through the manager). Programmawet 27-04-2007 art. 4; the increased reimbursement alone is no ground.
import type { Right } from '../../engine/right.ts';
import { categoryNotes, protectedCategory } from '../protected-categories.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

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
    protectedCategory('inCategory1to3 or category4 or temporaryCategory', law),
    {
      rule: 'supplyInOwnName',
      test: 'category4 or energy.gasSupplyInOwnName or energy.electricitySupplyInOwnName',
      source: law,
      text: words.supplyInOwnName,
    },
  ],
  manual: [
    {
      rule: 'temporaryIncreasedReimbursement',
      when: 'temporaryCategory and not inCategory1to3 and not category4',
      source: 'KB 28-01-2021 (te verifiëren)',
      from: '2021-02-01',
      to: '2023-06-30',
      text: words.temporaryIncreasedReimbursement,
    },
  ],
  notes: [...categoryNotes(law), { rule: 'category4', when: 'category4', source: law, text: words.category4 }],
  next: nextLines('sociaalTariefEnergie'),
};
