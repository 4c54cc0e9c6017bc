// Sociaal tarief voor water: one fifth of the bill for who has leefloon, IGO, IVT, IT or a care budget for the elderly. Vlaanderen, Waterwetboek 15-06-2018.
// The status of 1 January of the year counts; what began later in the year counts from the next one: that stands in a note.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Waterwetboek 15-06-2018; BVR 08-04-2011 (artikel te verifiëren); vmm.be';

export const sociaalTariefWater: Right = {
  code: 'sociaalTariefWater',
  entity: 'household',
  title: titleOf('sociaalTariefWater'),
  source: law,
  from: '2016-01-01',
  conditions: [{ rule: 'status', test: 'category1 or category2A or category2B or category3', source: law, text: words.status }],
  notes: [{ rule: 'firstOfJanuary', when: 'category1 or category2A or category2B or category3', source: law, text: words.firstOfJanuary }],
  next: nextLines('sociaalTariefWater'),
};
