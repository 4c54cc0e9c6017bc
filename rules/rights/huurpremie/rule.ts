// Huurpremie: who waits four years for a social dwelling and rents privately meanwhile. Besluit Vlaamse Codex Wonen 2021 book 5 (before 2021: BVR 04-05-2012).
import type { Right } from '../../engine/right.ts';
import { handicapNote, highRentNote, rentAidConditions, rentAidDefinitions, rentAidSteps } from '../rent-aid.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Besluit Vlaamse Codex Wonen 2021 boek 5 (artikel te verifiëren); BVR 04-05-2012';

export const huurpremie: Right = {
  code: 'huurpremie',
  entity: 'household',
  title: titleOf('huurpremie'),
  source: law,
  from: '2015-01-01',
  definitions: rentAidDefinitions('huurpremie'),
  conditions: [
    { rule: 'rents', test: 'dwelling.tenure in (privateRent, socialRentAgency)', source: law, text: words.rents },
    {
      rule: 'waitsFourYears',
      test: 'yearsSince(dwelling.onSocialRentListSince) >= $huurpremieRule.waiting',
      source: law,
      text: words.waitsFourYears,
    },
    { rule: 'conformDwelling', test: 'not dwelling.bad', source: law, text: words.conformDwelling },
    ...rentAidConditions(law),
  ],
  manual: [{ rule: 'socialRentAgency', when: 'dwelling.tenure = socialRentAgency', source: law, text: words.socialRentAgency }],
  notes: [
    handicapNote(law),
    { rule: 'replacesSubsidy', when: 'any(members where receives(huursubsidie))', source: law, text: words.replacesSubsidy },
    highRentNote,
  ],
  amount: { is: 'aid', per: 'month' },
  steps: rentAidSteps(law),
  next: nextLines('huurpremie'),
};
