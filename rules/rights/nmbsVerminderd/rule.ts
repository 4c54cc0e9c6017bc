// NMBS: half price in second class with increased reimbursement, for holder, partner and dependants. The tariff reform of late 2025 was not seen.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Tarieven NMBS, kaart verhoogde tegemoetkoming (pagina’s van gemeenten, zonder datum)';

export const nmbsVerminderd: Right = {
  code: 'nmbsVerminderd',
  entity: 'person',
  title: titleOf('nmbsVerminderd'),
  source: law,
  from: '2020-01-01',
  conditions: [
    {
      rule: 'increasedReimbursement',
      test: 'isIncreasedReimbursement or (if minorChild then any(parents where isIncreasedReimbursement) else any(partner where isIncreasedReimbursement))',
      source: law,
      text: words.increasedReimbursement,
    },
  ],
  next: nextLines('nmbsVerminderd'),
};
