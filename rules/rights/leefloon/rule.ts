// Leefloon: Wet 26-05-2002 betreffende het recht op maatschappelijke integratie (RMI) art. 3, 14, 16; KB 11-07-2002. All conditions together.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';
import { livesHere, meansNotes, meansSteps, meansUnder, notCovered, ofAge } from './conditions.ts';

const status = 'Wet 26-05-2002 (RMI) art. 3, 3°';

export const leefloon: Right = {
  code: 'leefloon',
  entity: 'person',
  title: titleOf('leefloon'),
  source: 'Wet 26-05-2002 (RMI)',
  from: '2002-10-01',
  law: 'statusLaw',
  conditions: [
    { rule: 'residenceStatus', test: 'statusLaw = RMI or maybeLeefloon', source: status, text: words.residenceStatus },
    livesHere,
    ofAge,
    notCovered,
    meansUnder,
    {
      rule: 'workWilling',
      test: 'work.willing or work.exemption in (health, equity)',
      source: 'Wet 26-05-2002 (RMI) art. 3, 5°',
      text: words.workWilling,
    },
  ],
  manual: [
    {
      rule: 'euFirstThreeMonths',
      when: 'maybeLeefloon and residence.status in (euWorker, euSelfEmployed)',
      source: 'Wet 26-05-2002 (RMI) art. 3, 3°; GwH 95/2014; omzendbrief 05-08-2014',
      text: words.euFirstThreeMonths,
    },
    {
      rule: 'euFamilyFirstThreeMonths',
      when: 'maybeLeefloon and residence.status = familyOfEu',
      source: 'Wet 26-05-2002 (RMI) art. 3, 3°; OCMW-wet art. 57quinquies',
      text: words.euFamilyFirstThreeMonths,
    },
    {
      rule: 'thirdCountryWithoutRegister',
      when: 'maybeLeefloon and residence.status = thirdCountry',
      source: `${status}; OCMW-wet 08-07-1976 art. 1`,
      text: words.thirdCountryWithoutRegister,
    },
  ],
  notes: [
    {
      rule: 'riskForResidence',
      when: 'residence.status in (euJobseeker, euStudent, euInactive)',
      source: 'OCMW-wet art. 57quinquies; Vreemdelingenwet 15-12-1980',
      text: words.riskForResidence,
    },
    {
      rule: 'familyOfBelgianPractice',
      when: 'residence.status = familyOfBelgian and statusLaw = RMI',
      source: 'praktijk POD MI sinds 2013',
      text: words.familyOfBelgianPractice,
    },
    ...meansNotes,
    {
      rule: 'studyGrantFirst',
      when: 'age(birthDate) >= 15 and student = higher',
      source: 'Wet 26-05-2002 (RMI) art. 3, 6°; Decreet 08-06-2007 (studiefinanciering)',
      text: words.studyGrantFirst,
    },
    {
      rule: 'integrationProject',
      when: 'age(birthDate) < 25',
      source: 'Wet 26-05-2002 (RMI) art. 6, 11; omzendbrief 12-10-2016',
      text: words.integrationProject,
    },
  ],
  amount: { is: 'leefloonAmount', per: 'month' },
  steps: meansSteps,
  next: nextLines('leefloon'),
};
