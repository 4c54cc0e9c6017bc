// Schooltoeslag: once a school year, for a pupil of a family with a low income, by itself with the Groeipakket since 1 September 2019 (before: schooltoelage).
// Decreet 27-04-2018 (Groeipakket) art. 24-28, 46-48; before Decreet 08-06-2007. The limits go by points of the living unit: of 2017-2018 they are known, later
// ones were not found, so that later answers stay open. Points: studietoelagen.be, step 3.
import type { Right } from '../../engine/right.ts';
import { childLivesInBelgium, childStay, childStayToCheck, otherProperty } from '../child-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 27-04-2018 (Groeipakket) art. 46-48; Decreet 08-06-2007';
const pointsLaw = 'studietoelagen.be (punten van de leefeenheid)';
const untaxed = 'leefloon, equivalentLeefloon, ivt';
const replacement = `unemployment, sickness, pension, maintenanceForSelf, ${untaxed}`;
const notCounted = 'childBenefit, maintenanceForChild, studyGrant, careBudget, it, volunteer, gift, thirdPartyHousingCosts';
const byPoints = (key: 'low' | 'high'): string =>
  `match points (${Array.from({ length: 10 }, (_, at) => `${at + 1}: $schooltoeslagLager.${key}${at + 1}`).join(', ')}, else: notKnown)`;

export const schooltoeslag: Right = {
  code: 'schooltoeslag',
  entity: 'person',
  holders: 'isChildInFile',
  title: titleOf('schooltoeslag'),
  source: law,
  from: '2017-09-01',
  definitions: [
    { name: 'schoolYear', is: 'if month(today) >= 9 then year(today) else year(today) - 1' },
    // Primary school begins on 1 September of the year in which the child turns six, secondary school six years later; nursery school from two and a half.
    { name: 'turns', is: 'schoolYear - year(birthDate)' },
    {
      name: 'level',
      codes: ['none', 'kleuter', 'lager', 'secundair'],
      is: `if turns < 6 then (if monthsSince(birthDate) >= 30 then kleuter else none)
        else if turns < 12 then lager
        else if student = higher then none
        else if student = secondary or age(birthDate) < 18 then secundair
        else none`,
    },
    // One point to begin with, one for each child at charge, for each handicap, and for each student in higher education after the first.
    {
      name: 'givesHandicapPoint',
      of: 'person',
      is: 'health.invalidityPercent >= 66 or (isChildInFile and health.childSupplementPointsPillar1 >= 4)',
    },
    { name: 'isAtCharge', of: 'person', is: 'isChildInFile and not placed' },
    { name: 'countsForPoints', of: 'person', is: 'isAtCharge or isReference or role = partner' },
    { name: 'inHigherEducation', of: 'person', is: 'countsForPoints and age(birthDate) >= 15 and student = higher' },
    {
      name: 'points',
      of: 'household',
      is: '1 + count(members where isAtCharge) + count(members where countsForPoints and givesHandicapPoint) + max(0, count(members where inHigherEducation) - 1)',
    },
    { name: 'lowest', of: 'household', is: byPoints('low') },
    { name: 'highest', of: 'household', is: byPoints('high') },
    // Leefloon and IVT are not taxed but count.
    { name: 'untaxedIncome', of: 'person', is: `sum(incomes: yearNet where active and kind in (${untaxed}))` },
    {
      name: 'incomeOfUnit',
      of: 'household',
      is: 'taxedYear + sum(members: untaxedIncome where isReference or role = partner)',
    },
    // Exceptional: under a tenth of the highest limit, and seven tenths of it from replacement incomes.
    { name: 'allIncome', of: 'person', is: `sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    { name: 'replacementIncome', of: 'person', is: `sum(incomes: yearNet where active and kind in (${replacement}))` },
    {
      name: 'isExceptional',
      of: 'household',
      is: '10 * incomeOfUnit < highest and sum(members: allIncome where isReference or role = partner) > 0 and 10 * sum(members: replacementIncome where isReference or role = partner) >= 7 * sum(members: allIncome where isReference or role = partner)',
    },
    // The full amount is the most, also while the income is open: the second line would leave room above it.
    {
      name: 'lagerAmount',
      of: 'household',
      is: 'if isExceptional then $schooltoeslagLager.exceptional else if incomeOfUnit <= lowest then $schooltoeslagLager.full else max($schooltoeslagLager.minimum, min($schooltoeslagLager.full, round($schooltoeslagLager.full * ((highest - incomeOfUnit) / (highest - lowest)))))',
    },
  ],
  conditions: [
    { rule: 'pupil', test: 'level != none', source: law, text: words.pupil },
    childLivesInBelgium(law),
    childStay(law),
    {
      rule: 'incomeUnderLimit',
      // A limit that is not known decides nothing, not even for a family without income (contract).
      test: 'highest > 0 and incomeOfUnit <= highest',
      source: law,
      showSteps: true,
      text: words.incomeUnderLimit,
    },
    otherProperty(`${law} (kadastraal inkomen vreemd gebruik)`),
  ],
  manual: [childStayToCheck(law)],
  notes: [{ rule: 'attendance', when: 'level != none', source: `${law} (te verifiëren)`, text: words.attendance }],
  amount: { is: 'match level (kleuter: $schooltoeslagLager.kleuter, lager: lagerAmount, secundair: notKnown, none: 0)', per: 'year' },
  steps: [
    { name: words.incomeFamily, value: 'incomeOfUnit', per: 'year', source: law },
    { name: words.lowestLimitPoints, value: 'lowest', per: 'year', source: pointsLaw },
    { name: words.highestLimitPoints, value: 'highest', per: 'year', source: pointsLaw },
    { name: words.fullAllowance, value: '$schooltoeslagLager.full', per: 'year', source: law, when: 'level = lager' },
  ],
  next: nextLines('schooltoeslag'),
};
