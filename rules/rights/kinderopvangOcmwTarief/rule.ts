// Kinderopvang aan OCMW-tarief: the centre lowers the price of income-related child care for who cannot pay it, for a year. BVR 22-11-2013; vvsg.be.
// The certificate of the income tariff (Opgroeien) and "cannot pay" are no facts: the centre decides, so a person does. A price, so no amount: the steps show it.
import type { Right, StepLine, Text } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'BVR 22-11-2013 (gezinsopvang en groepsopvang van baby’s en peuters)';
const price = (name: Text, key: string): StepLine => ({
  name,
  value: `$kinderopvangOcmwTarief.${key}`,
  per: 'day',
  source: law,
});

export const kinderopvangOcmwTarief: Right = {
  code: 'kinderopvangOcmwTarief',
  entity: 'person',
  holders: 'role in (child, grandchild, sibling)',
  title: titleOf('kinderopvangOcmwTarief'),
  source: law,
  from: '2014-04-01',
  conditions: [
    {
      // Babies and toddlers who do not go to school yet; from six everybody has to go.
      rule: 'notYetAtSchool',
      test: 'age(birthDate) < 6',
      source: law,
      text: words.notYetAtSchool,
    },
  ],
  manual: [{ rule: 'centreDecides', when: 'true', source: `${law}; vvsg.be`, text: words.centreDecides }],
  steps: [
    price(words.standardMinimumTariff, 'standardMinimum'),
    price(words.halfCertificateAtLeast, 'halfWithFloor'),
    price(words.loweredMinimumTariff, 'intermediate'),
    price(words.lowestTariff, 'lowest'),
  ],
  next: nextLines('kinderopvangOcmwTarief'),
};
