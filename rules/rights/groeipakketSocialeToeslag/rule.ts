// Groeipakket, sociale toeslag: a supplement a month for each child of a family with a low income; other amounts and a second limit from three children on.
// Decreet 27-04-2018 (Groeipakket) art. 18. The amounts are those of children born from 2019; older children have amounts of the old scheme that were not seen.
import type { Right } from '../../engine/right.ts';
import { familyStayToCheck, otherProperty, taxedYearLine } from '../child-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 27-04-2018 (Groeipakket) art. 18';

export const groeipakketSocialeToeslag: Right = {
  code: 'groeipakketSocialeToeslag',
  entity: 'household',
  title: titleOf('groeipakketSocialeToeslag'),
  source: law,
  from: '2019-01-01',
  definitions: [
    // A limit that is not known decides nothing, not even for a family without income (contract).
    { name: 'isUnderLow', is: '$groeipakketSocialeToeslag.limitLow > 0 and taxedYear <= $groeipakketSocialeToeslag.limitLow' },
    {
      name: 'isUnderHigh',
      is: 'isLarge and $groeipakketSocialeToeslag.limitHigh3 > 0 and taxedYear <= $groeipakketSocialeToeslag.limitHigh3',
    },
    { name: 'isLarge', is: 'familySize > 2' },
    {
      name: 'forOneChild',
      is: 'if not isLarge then $groeipakketSocialeToeslag.amount1or2 else if isUnderLow then $groeipakketSocialeToeslag.amount3Low else $groeipakketSocialeToeslag.amount3Mid',
    },
    { name: 'forThisChild', of: 'person', is: 'if birthDate >= 2019-01-01 then forOneChild else notKnown' },
    { name: 'hasOlder', is: 'any(members where isGroeipakketChildHere and not (birthDate >= 2019-01-01))' },
  ],
  conditions: [
    { rule: 'children', test: 'familySize > 0', source: law, text: words.children },
    { rule: 'incomeUnderLimit', test: 'isUnderLow or isUnderHigh', source: law, showSteps: true, text: words.incomeUnderLimit },
    otherProperty(`${law} (KI-test)`),
  ],
  manual: [familyStayToCheck('Decreet 27-04-2018 (Groeipakket) art. 8 par. 1')],
  notes: [
    { rule: 'oldScheme', when: 'hasOlder', source: law, text: words.oldScheme },
    { rule: 'awardYear', when: 'familySize > 0', source: `${law}; toekenningsjaar`, text: words.awardYear },
  ],
  amount: { is: 'sum(members: forThisChild where isGroeipakketChildHere)', per: 'month' },
  steps: [
    taxedYearLine(law),
    { name: words.incomeLimit, value: '$groeipakketSocialeToeslag.limitLow', per: 'year', source: law },
    { name: words.incomeLimitFromThree, value: '$groeipakketSocialeToeslag.limitHigh3', per: 'year', source: law, when: 'isLarge' },
    {
      name: words.amountEachChildBorn,
      value: 'forOneChild',
      per: 'month',
      source: law,
      when: 'familySize > 0 and (isUnderLow or isUnderHigh)',
    },
  ],
  next: [{ outcome: 'excluded', when: 'familySize > 0', text: words.nextExcluded }, ...nextLines('groeipakketSocialeToeslag')],
};
