// Huursubsidie: who leaves a bad dwelling or the street for a good one, or rents from a social rental agency. Besluit Vlaamse Codex Wonen 2021 book 5 (before 2021:
// BVR 02-02-2007). The file knows one dwelling: where it is bad, the subsidy is for the good one they move to.
import type { Right } from '../../engine/right.ts';
import { handicapNote, highRentNote, rentAidConditions, rentAidDefinitions, rentAidSteps } from '../rent-aid.ts';
import { ownsNothing } from '../renting-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Besluit Vlaamse Codex Wonen 2021 boek 5 (artikel te verifiëren); BVR 02-02-2007';

export const huursubsidie: Right = {
  code: 'huursubsidie',
  entity: 'household',
  title: titleOf('huursubsidie'),
  source: law,
  from: '2015-01-01',
  definitions: [
    { name: 'wasHomeless', is: 'any(members where isReference and homeless)' },
    { name: 'someAdultOwns', is: 'any(members where not minorChild and not placed and ownsProperty)' },
    ...rentAidDefinitions('huursubsidie'),
  ],
  conditions: [
    { rule: 'rents', test: 'dwelling.tenure in (privateRent, socialRentAgency)', source: law, text: words.rents },
    { rule: 'ground', test: 'dwelling.tenure = socialRentAgency or dwelling.bad or wasHomeless', source: law, text: words.ground },
    ownsNothing(law, 'not someAdultOwns'),
    ...rentAidConditions(law),
  ],
  notes: [handicapNote(law), { rule: 'forTheNewDwelling', when: 'dwelling.bad', source: law, text: words.forTheNewDwelling }, highRentNote],
  amount: { is: 'aid', per: 'month' },
  steps: rentAidSteps(law),
  next: [{ outcome: 'entitled', when: 'huurpremie.entitled', text: words.nextEntitled }, ...nextLines('huursubsidie')],
};
