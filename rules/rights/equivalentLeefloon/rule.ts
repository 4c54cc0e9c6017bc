// Equivalent leefloon: social aid of the OCMW at the amounts of the leefloon, for who has a lawful stay but is not under the RMI law.
// OCMW-wet 08-07-1976 art. 1, 57; Wet 02-04-1965 (refund). The same means test (contract); the need is for the centre to judge, and debts may count there.
import type { Right } from '../../engine/right.ts';
import { livesHere, meansNotes, meansSteps, meansUnder, notCovered, ofAge } from '../leefloon/conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const status = 'OCMW-wet 08-07-1976 art. 1, 57; Wet 02-04-1965';

export const equivalentLeefloon: Right = {
  code: 'equivalentLeefloon',
  entity: 'person',
  title: titleOf('equivalentLeefloon'),
  source: status,
  from: '2002-10-01',
  law: 'statusLaw',
  conditions: [
    { rule: 'residenceStatus', test: 'statusLaw = OCMW or maybeEquivalent', source: status, text: words.residenceStatus },
    livesHere,
    ofAge,
    notCovered,
    meansUnder,
  ],
  manual: [
    {
      rule: 'noReceptionPlace',
      when: 'maybeEquivalent and residence.status = asylumSeeker',
      source: 'Opvangwet 12-01-2007; Wet 02-04-1965; rechtspraak 2023',
      text: words.noReceptionPlace,
    },
    {
      rule: 'thirdCountryWithoutRegister',
      when: 'maybeEquivalent and residence.status = thirdCountry',
      source: status,
      text: words.thirdCountryWithoutRegister,
    },
  ],
  notes: [
    { rule: 'discretion', when: 'statusLaw = OCMW', source: 'OCMW-wet 08-07-1976 art. 57', text: words.discretion },
    {
      rule: 'statusToVerify',
      when: 'residence.status in (temporaryProtection, regularisationPending)',
      source: 'niet in een openbare bron gezien',
      text: words.statusToVerify,
    },
    ...meansNotes,
  ],
  amount: { is: 'leefloonAmount', per: 'month' },
  steps: meansSteps,
  next: nextLines('equivalentLeefloon'),
};
