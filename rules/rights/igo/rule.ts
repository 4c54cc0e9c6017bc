// Inkomensgarantie voor ouderen (IGO): a minimum income from the legal pension age. Wet 22-03-2001 art. 3, 4, 6, 7, 11.
// The exemptions of the means test (art. 11) were not seen: without any means the amount is certain; where all means counted in full stay under the amount the right
// is certain and its amount open; above it the outcome is open.
import type { Right } from '../../engine/right.ts';
import { livesInBelgium, residenceNotRuledOut } from '../personal-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 22-03-2001';
const notCounted = 'igo, it, childBenefit, maintenanceForChild, studyGrant, careBudget, volunteer, gift, leefloon, equivalentLeefloon';
const line = ['children', 'grandchildren', 'childrenInLaw', 'parents', 'grandparents', 'parentsInLaw'];
const inLine = (where: string) => line.map((set) => `count(${set} where ${where})`).join(' + ');

export const igo: Right = {
  code: 'igo',
  entity: 'person',
  title: titleOf('igo'),
  source: `${law} art. 3, 4, 6, 7`,
  from: '2001-06-01',
  already: 'any(incomes where active and kind = igo)',
  definitions: [
    // Art. 6: one and a half times the basic amount for who shares the main residence with nobody. Minors and kin in the direct line are nobody here.
    { name: 'notKin', is: `count(others where not placed) > ${inLine('not placed')}` },
    {
      name: 'adultNotKin',
      is: `count(others where not placed and age(birthDate) >= 18) > ${inLine('not placed and age(birthDate) >= 18')}`,
    },
    { name: 'shares', is: 'hasPartner or (notKin and adultNotKin)' },
    { name: 'most', is: 'if shares then $igo.base else $igo.increased' },

    // Art. 7: everything of the person himself and of who is married to him or lives together by law, of nobody else. Savings stand in full: what they count for
    // in a year is never more. What a property counts for was not seen.
    {
      name: 'ownMeans',
      of: 'person',
      is: `sum(incomes: yearNet where active and not (kind in (${notCounted}))) + savings + (if any(properties) then notKnown else 0)`,
    },
    { name: 'meansOfTwo', is: 'ownMeans + sum(partner: ownMeans where self.isMarried)' },
    { name: 'isUnder', is: 'if meansOfTwo = 0 or meansOfTwo < 12 * most then true else notKnown > 0' },

    // Art. 4: Belgians, EU citizens, refugees and stateless persons; other grounds hang on a treaty or a pension right.
    {
      name: 'inList',
      is: 'residence.status in (belgian, euWorker, euSelfEmployed, euJobseeker, euStudent, euInactive, familyOfBelgian, familyOfEu, recognisedRefugee, stateless)',
    },
  ],
  conditions: [
    { rule: 'age', test: 'age(birthDate) >= $igoAge.age', source: `${law} art. 3`, text: words.age },
    livesInBelgium(`${law} art. 4`),
    residenceNotRuledOut(`${law} art. 4`),
    { rule: 'meansUnderAmount', test: 'isUnder', source: `${law} art. 7, 11`, showSteps: true, text: words.meansUnderAmount },
  ],
  manual: [
    {
      rule: 'residenceToCheck',
      when: 'not inList and not residenceGivesNoAllowance',
      source: `${law} art. 4`,
      text: words.residenceToCheck,
    },
  ],
  notes: [
    {
      rule: 'livesWithKin',
      when: 'not shares and any(others where not placed)',
      source: `${law} art. 6 par. 2 (sfpd.fgov.be; news.belgium.be 21-03-2004)`,
      text: words.livesWithKin,
    },
    { rule: 'amountAfterMeans', when: 'meansOfTwo > 0', source: `${law} art. 11`, text: words.amountAfterMeans },
    {
      rule: 'careHome',
      when: 'shares and dwelling.tenure = institution',
      source: `${law} art. 6 par. 2 (openbare pagina’s)`,
      text: words.careHome,
    },
  ],
  // With means: no more than the highest amount, and no less than what is left when all means count in full.
  amount: { is: 'if meansOfTwo = 0 then most else clip(notKnown, monthly(max(0, 12 * most - meansOfTwo)), most)', per: 'month' },
  steps: [
    { name: words.highestAmountLivingTogether, value: '$igo.base', per: 'month', source: `${law} art. 6 par. 1`, when: 'shares' },
    { name: words.highestAmountSingleOne, value: '$igo.increased', per: 'month', source: `${law} art. 6 par. 2`, when: 'not shares' },
    { name: words.incomeSavingsBeforeExemptions, value: 'meansOfTwo', per: 'year', source: `${law} art. 7` },
  ],
  next: [
    {
      outcome: 'excluded',
      when: 'age(birthDate) >= 65 and age(birthDate) < $igoAge.age and livesInBelgium and not residenceGivesNoAllowance',
      text: words.nextExcluded,
    },
    ...nextLines('igo'),
  ],
};
