// Dringende medische hulp: for who stays unlawfully, is needy and has a medical certificate. OCMW-wet 08-07-1976 art. 57 par. 2; KB 12-12-1996; MediPrima.
// In the first three months of an EU citizen who does not work it is the most there is (art. 57quinquies; GwH 95/2014). No amount: the care is paid.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'OCMW-wet 08-07-1976 art. 57 par. 2; KB 12-12-1996';

export const dringendeMedischeHulp: Right = {
  code: 'dringendeMedischeHulp',
  entity: 'person',
  title: titleOf('dringendeMedischeHulp'),
  source: law,
  from: '1997-01-10',
  law: 'if residence.status = undocumented then urgentMedical else statusLaw',
  conditions: [
    {
      rule: 'stay',
      test: 'residence.status = undocumented or statusLaw = urgentMedical',
      source: `${law}; art. 57quinquies; GwH 95/2014`,
      text: words.stay,
    },
    { rule: 'medicalNeed', test: 'health.needsUrgentMedicalCare', source: 'KB 12-12-1996 art. 1', text: words.medicalNeed },
    {
      rule: 'needy',
      test: 'meansAreUnder',
      showSteps: true,
      source: `${law}: behoeftigheid volgens het sociaal onderzoek`,
      text: words.needy,
    },
  ],
  notes: [
    {
      rule: 'receptionForFamilies',
      when: 'residence.status = undocumented and isInFamilyWithMinor',
      source: 'KB 24-06-2004; Opvangwet 12-01-2007 art. 60',
      text: words.receptionForFamilies,
    },
    { rule: 'mediPrima', when: 'health.needsUrgentMedicalCare', source: 'ocmw-info-cpas.be (MediPrima)', text: words.mediPrima },
  ],
  next: nextLines('dringendeMedischeHulp'),
};
