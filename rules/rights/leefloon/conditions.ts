// What leefloon and equivalent leefloon share: the conditions on the person and the means, the remarks on cohabitants, and the lines of the computation.
import type { Condition, Note, StepLine, Text } from '../../engine/right.ts';
import { words } from './means-words.ts';

export const livesHere: Condition = {
  rule: 'livesInBelgium',
  test: 'livesInBelgium',
  source: 'Wet 26-05-2002 (RMI) art. 3, 1°; KB 11-07-2002 art. 2',
  text: words.livesInBelgium,
};

export const ofAge: Condition = { rule: 'age', test: 'mayClaimAlone', source: 'Wet 26-05-2002 (RMI) art. 3, 2°; art. 7', text: words.age };

export const notCovered: Condition = {
  rule: 'coveredByPartner',
  when: 'hasPartner and supportsChild',
  test: 'not coveredByPartner',
  source: 'Wet 26-05-2002 (RMI) art. 14 par. 1, 3°',
  text: words.coveredByPartner,
};

export const meansUnder: Condition = {
  rule: 'means',
  test: 'meansAreUnder',
  showSteps: true,
  source: 'Wet 26-05-2002 (RMI) art. 3, 4°, art. 16; KB 11-07-2002 art. 22-35',
  text: words.means,
};

const art34 = 'KB 11-07-2002 art. 34';
export const meansNotes: Note[] = [
  { rule: 'partnerCounted', when: 'partnerCounted > 0', source: `${art34} par. 1`, text: words.partnerCounted },
  {
    rule: 'debtorsMayCount',
    when: 'debtorsCounted > 0',
    to: '2026-02-28',
    source: `${art34} par. 2 (tot 28-02-2026)`,
    text: words.debtorsMayCount,
  },
  {
    rule: 'debtorsMustCount',
    when: 'debtorsCounted > 0',
    from: '2026-03-01',
    source: `${art34}, zoals gewijzigd door KB 07-01-2026`,
    text: words.debtorsMustCount,
  },
  {
    rule: 'benefitForApplicantCounts',
    when: 'benefitForApplicant > 0',
    from: '2026-03-01',
    source: `${art34}, zoals gewijzigd door KB 07-01-2026`,
    text: words.benefitForApplicantCounts,
  },
  { rule: 'mortgageInterestInFull', when: 'mortgageInterest > 0', source: 'KB 11-07-2002 art. 25-26', text: words.mortgageInterestInFull },
  { rule: 'shortageThreeMonths', when: 'exemptShortage > 0', source: 'KB 11-07-2002 art. 35', text: words.shortageThreeMonths },
  {
    rule: 'yearFromMonths',
    when: 'meansAreUnder',
    from: '2016-06-01',
    to: '2017-05-31',
    source: 'Wet 26-05-2002 (RMI) art. 14',
    text: words.yearFromMonths,
  },
  {
    rule: 'yearFromMonths',
    when: 'meansAreUnder',
    from: '2017-09-01',
    to: '2018-08-31',
    source: 'Wet 26-05-2002 (RMI) art. 14',
    text: words.yearFromMonths,
  },
  {
    rule: 'yearFromMonths',
    when: 'meansAreUnder',
    from: '2019-07-01',
    to: '2019-12-31',
    source: 'Wet 26-05-2002 (RMI) art. 14',
    text: words.yearFromMonths,
  },
];

const line = (name: Text, value: string, source: string, when?: string): StepLine => ({
  name,
  value,
  per: 'year',
  source,
  ...(when === undefined ? {} : { when }),
});

export const meansSteps: StepLine[] = [
  line(words.leefloonCategoryYear, 'leefloonYear', 'Wet 26-05-2002 (RMI) art. 14'),
  line(words.ownIncome, 'incomeYear', 'KB 11-07-2002 art. 22'),
  line(words.exemptionWork, '0 - exemptWork', 'KB 11-07-2002 art. 35', 'exemptWork > 0'),
  line(words.fromSavings, 'savingsMeans', 'KB 11-07-2002 art. 27', 'savingsMeans > 0'),
  line(words.fromHousesLand, 'propertyMeans', 'KB 11-07-2002 art. 25-26', 'propertyMeans > 0'),
  line(words.fromPartner, 'partnerCounted', `${art34} par. 1`, 'partnerCounted > 0'),
  line(words.fromMaintenanceDebtorsLive, 'debtorsCounted', `${art34} par. 2`, 'debtorsCounted > 0'),
  line(words.familyBenefitReceivedApplicant, 'benefitForApplicant', `${art34} par. 2`, 'benefitForApplicant > 0'),
  line(words.sumMeans, 'resources', 'Wet 26-05-2002 (RMI) art. 16'),
  line(words.generalExemption, '0 - min(generalExemption, resources)', 'KB 11-07-2002 art. 22 par. 2', 'meansAreUnder and resources > 0'),
  line(words.takenIntoAccount, 'countedMeans', 'Wet 26-05-2002 (RMI) art. 16'),
  line(words.differenceYear, 'leefloonYear - countedMeans', 'Wet 26-05-2002 (RMI) art. 14 par. 2', 'meansAreUnder'),
  { name: words.month, value: 'leefloonAmount', per: 'month', source: 'Wet 26-05-2002 (RMI) art. 14', when: 'meansAreUnder' },
];
