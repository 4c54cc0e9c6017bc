// Referentieadres: an address at the OCMW for who has no dwelling, so that letters and rights still reach him. Wet 19-07-1991 art. 1 par. 2; KB 16-07-1992 art. 20;
// circular POD MI 07-05-2007. Who still stands at an old address is struck off there first, with the help of the OCMW: that rules nothing out.
import type { Right } from '../../engine/right.ts';
import { livesInBelgium } from '../personal-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 19-07-1991 (bevolkingsregisters) art. 1 par. 2; KB 16-07-1992 art. 20';
const ocmw = 'OCMW-wet 08-07-1976 art. 57; omzendbrief POD MI 07-05-2007';

export const referentieadres: Right = {
  code: 'referentieadres',
  entity: 'person',
  title: titleOf('referentieadres'),
  source: `${law}; ${ocmw}`,
  from: '1997-03-16',
  definitions: [
    { name: 'hasDwelling', is: 'dwelling.tenure in (privateRent, socialRentCompany, socialRentAgency, owner)' },
    { name: 'withoutDwelling', is: 'dwelling.tenure in (street, shelter) or (homeless and not hasDwelling)' },
  ],
  conditions: [
    { rule: 'adult', test: 'age(birthDate) >= 18', source: law, text: words.adult },
    livesInBelgium(law),
    { rule: 'withoutDwelling', test: 'withoutDwelling', source: ocmw, text: words.withoutDwelling },
    { rule: 'mayBeRegistered', test: 'not (residence.status in (undocumented, shortStay))', source: law, text: words.mayBeRegistered },
  ],
  manual: [
    {
      rule: 'waitingRegister',
      when: 'residence.status = asylumSeeker',
      source: `${law}; Opvangwet 12-01-2007`,
      text: words.waitingRegister,
    },
  ],
  notes: [
    { rule: 'strikeOldAddress', when: 'residence.register in (population, foreigners)', source: ocmw, text: words.strikeOldAddress },
    { rule: 'socialEnquiry', when: 'true', source: ocmw, text: words.socialEnquiry },
  ],
  next: nextLines('referentieadres'),
};
