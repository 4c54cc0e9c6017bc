// Studietoelage: a grant a year for a student in higher education, to be asked for; who has leefloon asks it first. Decreet 08-06-2007 (studiefinanciering).
// The limits and amounts of the decree are those of 2008 and were indexed since; the present ones were not found: they are not computed with.
import type { Right } from '../../engine/right.ts';
import { otherProperty, taxedYearLine } from '../child-conditions.ts';
import { livesInBelgium, residenceNotRuledOut } from '../personal-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 08-06-2007 (studiefinanciering) art. 39, 42, 43, 51';

export const studietoelage: Right = {
  code: 'studietoelage',
  entity: 'person',
  title: titleOf('studietoelage'),
  source: law,
  from: '2008-09-01',
  already: 'any(incomes where active and kind = studyGrant)',
  conditions: [
    {
      rule: 'higherEducation',
      // The age only keeps the question away from small children.
      test: 'age(birthDate) >= 15 and student = higher',
      source: law,
      text: words.higherEducation,
    },
    livesInBelgium(law),
    residenceNotRuledOut(`${law} (nationaliteit: te verifiëren)`),
    {
      rule: 'incomeUnderLimit',
      // A limit that is not known decides nothing, not even without income (contract).
      test: 'notKnown > 0 and taxedYear <= notKnown',
      source: law,
      text: words.incomeUnderLimit,
    },
    otherProperty(`${law} (kadastraal inkomen)`),
  ],
  manual: [
    {
      rule: 'residenceToCheck',
      when: 'not residenceOpensAllowance and not residenceGivesNoAllowance and residence.status != subsidiaryProtection',
      source: `${law} (nationaliteit: te verifiëren)`,
      text: words.residenceToCheck,
    },
  ],
  notes: [{ rule: 'leefloonFirst', when: 'takesLeefloon', source: 'Wet 26-05-2002 art. 3, 6°', text: words.leefloonFirst }],
  amount: { is: 'notKnown', per: 'year' },
  steps: [taxedYearLine(law)],
  next: nextLines('studietoelage'),
};
