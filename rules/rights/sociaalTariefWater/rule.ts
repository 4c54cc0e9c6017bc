// Sociaal tarief voor water: one fifth of the bill for who has leefloon, IGO, IVT, IT or a care budget for the elderly. Vlaanderen, Waterwetboek 15-06-2018.
// The status of 1 January of the year counts; what began later in the year counts from the next one: that stands in a note.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Waterwetboek 15-06-2018; BVR 08-04-2011 (artikel te verifiëren); vmm.be';

export const sociaalTariefWater: Right = {
  code: 'sociaalTariefWater',
  entity: 'household',
  title: titleOf('sociaalTariefWater'),
  source: law,
  from: '2016-01-01',
  conditions: [
    {
      rule: 'status',
      test: 'category1 or category2A or category2B or category3',
      source: law,
      text: says(
        t(
          'Iemand in het gezin heeft leefloon, IGO, IVT, IT of een zorgbudget voor ouderen.',
          'Une personne du ménage a un revenu d’intégration, GRAPA, ARR, AI ou budget de soins.',
          'Someone in the household has leefloon, IGO, IVT, IT or a care budget for the elderly.',
        ),
        t(
          'Niemand in het gezin heeft zo een uitkering. Een ziekte-uitkering telt niet.',
          'Personne n’a une telle allocation. Une indemnité de maladie ne compte pas.',
          'Nobody has such an allowance. A sickness benefit does not count.',
        ),
        t(
          'Wij weten niet van iedereen welke uitkering er is.',
          'Nous ne savons pas quelles allocations chacun reçoit.',
          'We do not know everybody’s allowances.',
        ),
      ),
    },
  ],
  notes: [
    {
      rule: 'firstOfJanuary',
      when: 'category1 or category2A or category2B or category3',
      source: law,
      text: t(
        'De toestand op 1 januari telt. Begon het later dit jaar, dan geldt het vanaf volgend jaar.',
        'La situation au 1er janvier compte. Si elle a commencé plus tard, le droit vaut l’année suivante.',
        'The status on 1 January counts. If it began later this year, the right starts next year.',
      ),
    },
  ],
  next: nextLines('sociaalTariefWater'),
};
