// Maximumfactuur (MAF): above a ceiling of own payments in a year the health fund pays back the rest, by itself. GVU art. 37quinquies-37vicies.
// The amount is that ceiling, not money that comes in. With increased reimbursement it is the social ceiling; else the net taxable income of two years ago decides,
// which nobody is asked here: the ceiling is open and the brackets stand in the steps.
import type { Right, StepLine } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Gecoördineerde wet 14-07-1994 (GVU) art. 37quinquies-37vicies';

const bracket = (number: 1 | 2 | 3 | 4): StepLine => ({
  name: words.ceilingUpTo(number),
  value: `$maximumfactuur.ceiling${number}`,
  per: 'year',
  source: law,
  when: 'not social',
});

export const maximumfactuur: Right = {
  code: 'maximumfactuur',
  entity: 'household',
  title: titleOf('maximumfactuur'),
  source: law,
  from: '2002-01-01',
  definitions: [
    // Of an adult: a child that has it by its own disability has a social ceiling for itself alone.
    { name: 'social', is: 'any(members where not minorChild and isIncreasedReimbursement)' },
    { name: 'under19', is: 'any(members where not placed and role in (child, grandchild, sibling) and age(birthDate) < 19)' },
  ],
  conditions: [
    {
      rule: 'insured',
      test: 'social or any(members where not placed and not minorChild and health.insured)',
      source: law,
      text: words.insured,
    },
  ],
  notes: [
    { rule: 'socialCeiling', when: 'social', source: law, text: words.socialCeiling },
    { rule: 'incomeCeiling', when: 'not social', source: law, text: words.incomeCeiling },
    { rule: 'childUnder19', when: 'under19', source: law, text: words.childUnder19 },
    { rule: 'lowestSince2022', when: 'true', from: '2022-01-01', source: 'inami.fgov.be', text: words.lowestSince2022 },
  ],
  amount: {
    is: 'if social then $maximumfactuur.social else clip(notKnown, $maximumfactuur.ceiling1, $maximumfactuur.ceiling5)',
    per: 'year',
  },
  steps: [
    { name: words.ceilingIncreasedReimbursement, value: '$maximumfactuur.social', per: 'year', source: law, when: 'social' },
    bracket(1),
    bracket(2),
    bracket(3),
    bracket(4),
    { name: words.ceilingHigherIncome, value: '$maximumfactuur.ceiling5', per: 'year', source: law, when: 'not social' },
    { name: words.ceilingChildUnder19, value: '$maximumfactuur.childUnder19', per: 'year', source: law, when: 'under19' },
    { name: words.muchLowerChronicallyIll, value: '$maximumfactuur.chronicReduction', per: 'year', source: law },
    { name: words.basicAmountSocialCeiling, value: '$maximumfactuurBase.social', per: 'year', source: 'inami.fgov.be', when: 'social' },
    { name: words.basicAmountLowestCeiling, value: '$maximumfactuurBase.lowestCeiling', per: 'year', source: 'inami.fgov.be' },
  ],
  next: [{ outcome: 'entitled', when: 'social', text: words.nextSocial }, ...nextLines('maximumfactuur')],
};
