// Beslagvrij inkomen: what nobody can take from the incomes of a month. Ger.W. art. 1409 (work), 1409 par. 1bis (benefits), 1409bis, 1410 par. 2 (never), 1412.
// Work and benefits together go by the table of work; the reduction for a child comes off what could be taken, never off the income.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Ger.W. art. 1409-1412';
const exemptLaw = 'Ger.W. art. 1410 par. 2';
const childLaw = 'Ger.W. art. 1409 par. 1 lid 4; KB 27-12-2004';
const work = 'wage, studentJob, shortageOccupation, artistic, serviceVoucherWork, selfEmployment';
const benefits = 'unemployment, sickness, pension, maintenanceForSelf';
const never = 'leefloon, equivalentLeefloon, childBenefit, igo, ivt, it, careBudget';
const aMonth = (kinds: string): string => `round(sum(incomes: yearNet where active and kind in (${kinds})) / 12)`;

export const beslagvrijInkomen: Right = {
  code: 'beslagvrijInkomen',
  entity: 'person',
  title: titleOf('beslagvrijInkomen'),
  source: law,
  from: '2008-01-01',
  definitions: [
    { name: 'fromWork', is: aMonth(work) },
    { name: 'fromBenefits', is: aMonth(benefits) },
    { name: 'fromExempt', is: aMonth(never) },
    { name: 'attachable', is: 'fromWork + fromBenefits' },
    {
      name: 'byTable',
      is: `if attachable = 0 then 0
        else if fromWork > 0 then brackets(attachable, $loonbeslag.free: $loonbeslagRate.first, $loonbeslag.b20: $loonbeslagRate.second, $loonbeslag.b30: $loonbeslagRate.third, $loonbeslag.b40: $loonbeslagRate.above)
        else brackets(attachable, $loonbeslagBenefits.free: $loonbeslagRate.first, $loonbeslagBenefits.b20: $loonbeslagRate.third, $loonbeslagBenefits.b40: $loonbeslagRate.above)`,
    },
    // A child under fifteen cannot work: its means are not asked.
    {
      name: 'ownMeansYear',
      is: 'if age(birthDate) < 15 then 0 else sum(incomes: yearNet where active and not (kind in (childBenefit, maintenanceForChild, studyGrant, careBudget, gift, volunteer)))',
    },
    { name: 'isChildWithHandicap', is: 'health.invalidityPercent >= 66 or health.childSupplementPointsPillar1 >= 4' },
    {
      name: 'childrenAtCharge',
      is: 'count(children where age(birthDate) < 25 and not placed and (ownMeansYear = 0 or ownMeansYear <= (if isChildWithHandicap then $loonbeslag.childMeansHandicap else if self.hasPartner then $loonbeslag.childMeansCohabiting else $loonbeslag.childMeansSingle)))',
    },
    { name: 'forChildren', is: 'if byTable = 0 or childrenAtCharge = 0 then 0 else $loonbeslag.child * childrenAtCharge' },
    { name: 'seizable', is: 'round(max(0, byTable - forChildren))' },
    { name: 'kept', is: 'attachable + fromExempt - seizable' },
  ],
  conditions: [
    {
      rule: 'ownIncome',
      test: `age(birthDate) >= 15 and any(incomes where active and kind in (${work}, ${benefits}, ${never}))`,
      source: law,
      text: words.ownIncome,
    },
  ],
  notes: [
    { rule: 'tableOfWork', when: 'fromWork > 0', source: 'Ger.W. art. 1409 par. 1', text: words.tableOfWork },
    {
      rule: 'tableOfBenefits',
      when: 'fromWork = 0 and fromBenefits > 0',
      source: 'Ger.W. art. 1409 par. 1bis',
      text: words.tableOfBenefits,
    },
    { rule: 'neverSeized', when: 'fromExempt > 0', source: exemptLaw, text: words.neverSeized },
    { rule: 'reportChildren', when: 'childrenAtCharge > 0 and byTable > 0', source: childLaw, text: words.reportChildren },
    {
      rule: 'selfEmployedAsks',
      when: 'any(incomes where active and kind = selfEmployment)',
      source: 'Ger.W. art. 1409bis',
      text: words.selfEmployedAsks,
    },
    {
      rule: 'notCounted',
      when: 'any(incomes where active and kind in (rentReceived, gift, other, studyGrant, maintenanceForChild, volunteer, thirdPartyHousingCosts))',
      source: law,
      text: words.notCounted,
    },
    { rule: 'maintenanceDebt', when: 'attachable > 0', source: 'Ger.W. art. 1412', text: words.maintenanceDebt },
  ],
  amount: { is: 'kept', per: 'month' },
  steps: [
    { name: words.wagesBenefitsMonth, value: 'attachable', per: 'month', source: law, when: 'attachable > 0' },
    { name: words.byTable, value: 'byTable', per: 'month', source: law, when: 'attachable > 0' },
    {
      name: words.reductionDependentChildren,
      value: 'forChildren',
      per: 'month',
      source: childLaw,
      when: 'childrenAtCharge > 0 and byTable > 0',
    },
    { name: words.thisMuchCanBe, value: 'seizable', per: 'month', source: law, when: 'attachable > 0' },
    { name: words.incomeNobodyCanTake, value: 'fromExempt', per: 'month', source: exemptLaw, when: 'fromExempt > 0' },
  ],
  next: nextLines('beslagvrijInkomen'),
};
