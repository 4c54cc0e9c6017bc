// NMBS: half price in second class with increased reimbursement, for holder, partner and dependants. The tariff reform of late 2025 was not seen.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

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
      test: 'if minorChild then any(parents where isIncreasedReimbursement) else isIncreasedReimbursement or any(partner where isIncreasedReimbursement)',
      source: law,
      text: says(
        t(
          'Heeft de verhoogde tegemoetkoming, zelf of door partner of ouder.',
          'A l’intervention majorée, par soi-même, le partenaire ou le parent.',
          'Has the increased reimbursement, alone or through partner or parent.',
        ),
        t('Heeft geen verhoogde tegemoetkoming.', 'N’a pas l’intervention majorée.', 'Has no increased reimbursement.'),
        t(
          'Wij weten niet of er verhoogde tegemoetkoming is.',
          'Nous ne savons pas s’il y a une intervention majorée.',
          'We do not know of increased reimbursement.',
        ),
      ),
    },
  ],
  next: nextLines('nmbsVerminderd'),
};
