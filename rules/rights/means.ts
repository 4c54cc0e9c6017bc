// The means test of the leefloon, in cents a year: RMI-wet art. 14, 16; KB 11-07-2002 art. 22-35. Also used for the equivalent leefloon (contract).
// Net and really available, projected to a year from the situation of the day. Debts and expenses do not count.
import type { SharedDefinitions } from '../engine/right.ts';

// KB 11-07-2002 art. 22 par. 1: what is not in this list does not count (family benefit for a child one raises, maintenance for it, study grant, care
// budget, integration allowance, irregular gifts, volunteer's reimbursement, wijk-werken, leefloon itself).
const earned = 'wage, studentJob, shortageOccupation, artistic';
const counted = `${earned}, selfEmployment, unemployment, sickness, pension, igo, ivt, maintenanceForSelf, rentReceived, thirdPartyHousingCosts, other`;
const started = (kinds: string): string => `sum(incomes: yearNet where active and kind in (${kinds}) and startedOnLeefloon)`;
const built = 'use in (ownDwelling, let, otherBuilt)';
const notLet = 'use in (ownDwelling, otherBuilt)';
const yearOf = 'match leefloonCategory (1: $leefloonYear.cat1, 2: $leefloonYear.cat2, else: $leefloonYear.cat3)';
// The yearly amounts of these days were not published; twelve published months are.
const twelveMonths = '12 * (match leefloonCategory (1: $leefloon.cat1, 2: $leefloon.cat2, else: $leefloon.cat3))';

export const means: SharedDefinitions = {
  name: 'means',
  definitions: [
    // RMI art. 14 par. 1: 3 = a family to support (one unmarried minor child is enough), 1 = cohabiting, 2 = alone. The facts count, not the register.
    { name: 'leefloonCategory', of: 'person', is: 'if supportsChild then 3 else if any(others where not placed) then 1 else 2' },
    {
      name: 'takesLeefloonNow',
      of: 'person',
      is: 'receives(leefloon) or receives(equivalentLeefloon) or any(incomes where active and kind in (leefloon, equivalentLeefloon))',
    },

    // Art. 35: earned income that began during the leefloon is partly exempt; a shortage occupation more, an artist by the year.
    { name: 'startedShortage', of: 'person', is: started('shortageOccupation') },
    { name: 'startedOrdinary', of: 'person', is: started('wage, studentJob') },
    { name: 'startedArtistic', of: 'person', is: started('artistic') },
    { name: 'workExemptionYear', of: 'person', is: '12 * $leefloonWork.perMonth', from: '2022-01-01' },
    // Before 2022 a student with a study grant had a lower exemption; its figures were not found.
    {
      name: 'workExemptionYear',
      of: 'person',
      is: 'if student != none and any(incomes where active and kind = studyGrant) then notKnown else 12 * $leefloonWork.perMonth',
      to: '2021-12-31',
    },
    {
      name: 'exemptShortage',
      of: 'person',
      is: 'if startedShortage > 0 then min(startedShortage, 12 * $leefloonShortage.perMonth) else 0',
    },
    {
      name: 'exemptOrdinary',
      of: 'person',
      is: 'if startedOrdinary > 0 then min(startedOrdinary, max(0, workExemptionYear - exemptShortage)) else 0',
    },
    { name: 'exemptArtistic', of: 'person', is: 'if startedArtistic > 0 then min(startedArtistic, $leefloonWork.artistPerYear) else 0' },
    { name: 'exemptWork', of: 'person', is: 'exemptShortage + exemptOrdinary + exemptArtistic' },

    { name: 'childBenefitIncome', of: 'person', is: 'sum(incomes: yearNet where active and kind = childBenefit)' },
    // An adult student who draws the family benefit for himself: it counts.
    {
      name: 'ownChildBenefit',
      of: 'person',
      is: 'if isAdult and age(birthDate) < 25 and student != none and not any(children) then childBenefitIncome else 0',
    },
    { name: 'incomeYear', of: 'person', is: `sum(incomes: yearNet where active and kind in (${counted})) + ownChildBenefit` },

    // Art. 27: 6 % between 6,200 and 12,500, 10 % above.
    {
      name: 'savingsMeans',
      of: 'person',
      is: 'brackets(savings, $leefloonSavings.lower: $leefloonSavingsRate.between, $leefloonSavings.upper: $leefloonSavingsRate.above)',
    },

    // Art. 25-26: cadastral income above 750 + 125 a child with family benefit, the exemption by the share one owns, times 3, minus the mortgage interest
    // (floor 0); a let dwelling counts its rent where that is more.
    { name: 'childrenWithBenefit', of: 'person', is: 'count(children where age(birthDate) < 25 and childBenefitPaid)' },
    { name: 'dwellingExemption', of: 'person', is: '$leefloonDwelling.exemption + $leefloonDwelling.perChild * childrenWithBenefit' },
    { name: 'mortgageInterest', of: 'person', is: `sum(properties: mortgageInterestPerYear * share where ${built})` },
    {
      name: 'builtByCadastre',
      of: 'person',
      is: `max(0, max(0, sum(properties: cadastralIncome * share where ${built}) - dwellingExemption * max(properties: share where ${built})) * $leefloonCadastralFactor.multiplier - mortgageInterest)`,
    },
    {
      name: 'builtNotLet',
      of: 'person',
      is: `max(0, max(0, sum(properties: cadastralIncome * share where ${notLet}) - dwellingExemption * max(properties: share where ${notLet})) * $leefloonCadastralFactor.multiplier - sum(properties: mortgageInterestPerYear * share where ${notLet}))`,
    },
    { name: 'rentReceivedYear', of: 'person', is: 'sum(properties: rentReceivedPerYear * share where use = let)' },
    {
      name: 'landMeans',
      of: 'person',
      is: 'max(0, sum(properties: cadastralIncome * share where use = unbuilt) - $leefloonLand.exemption * max(properties: share where use = unbuilt)) * $leefloonCadastralFactor.multiplier',
    },
    { name: 'propertyMeans', of: 'person', is: 'max(builtByCadastre, builtNotLet + rentReceivedYear) + landMeans' },

    { name: 'ownMeans', of: 'person', is: 'max(0, incomeYear - exemptWork) + propertyMeans + savingsMeans' },
    // The exemption for work does not hold for a maintenance debtor.
    { name: 'debtorMeans', of: 'person', is: 'incomeYear + propertyMeans + savingsMeans' },

    // Art. 34: the partner in full with a family (category 3), above one category-1 amount without; not where the partner has leefloon himself.
    // The published examples of the rule until February 2026 count twelve months; the text since then counts yearly amounts (RMI art. 14 par. 1, 1°).
    { name: 'cat1Year', of: 'household', is: '12 * $leefloon.cat1', to: '2026-02-28' },
    { name: 'cat1Year', of: 'household', is: '$leefloonYear.cat1', from: '2026-03-01' },
    {
      name: 'partnerCounted',
      of: 'person',
      is: 'if leefloonCategory = 3 then sum(partner: ownMeans) else if any(partner where takesLeefloonNow) then 0 else max(0, sum(partner: ownMeans) - cat1Year * count(partner))',
    },

    // Until 28 February 2026: relatives of the first degree who live in, above one category-1 amount each; the centre may. From 1 March 2026 (KB 07-01-2026):
    // all adult maintenance debtors who live in, in-laws by marriage only; the centre must, save for a reasoned derogation of equity. Whose child or grandchild may
    // claim is of age: that is asked of the descendants alone.
    { name: 'isMarried', of: 'person', is: 'married or any(partner where married)' },
    {
      name: 'debtorCount',
      of: 'person',
      is: 'count(parents) + count(children where isAdult and not placed)',
      to: '2026-02-28',
    },
    {
      name: 'debtorSum',
      of: 'person',
      is: 'sum(parents: debtorMeans) + sum(children: debtorMeans where isAdult and not placed)',
      to: '2026-02-28',
    },
    {
      name: 'debtorCount',
      of: 'person',
      is: 'count(parents) + count(children where isAdult and not placed) + count(grandparents) + count(grandchildren where isAdult and not placed) + count(parentsInLaw where self.isMarried) + count(childrenInLaw where isMarried and isAdult)',
      from: '2026-03-01',
    },
    {
      name: 'debtorSum',
      of: 'person',
      is: 'sum(parents: debtorMeans) + sum(children: debtorMeans where isAdult and not placed) + sum(grandparents: debtorMeans) + sum(grandchildren: debtorMeans where isAdult and not placed) + sum(parentsInLaw: debtorMeans where self.isMarried) + sum(childrenInLaw: debtorMeans where isMarried and isAdult)',
      from: '2026-03-01',
    },
    { name: 'debtorsCounted', of: 'person', is: 'max(0, debtorSum - debtorCount * cat1Year)' },
    // From 1 March 2026 the family benefit that a parent who lives in receives for the applicant counts in full, unless it carries a disability supplement.
    { name: 'benefitForEachChild', of: 'person', is: 'childBenefitIncome / max(1, count(children where childBenefitPaid))' },
    { name: 'benefitForApplicant', of: 'person', is: 'sum(parents: childBenefitIncome) * 0', to: '2026-02-28' },
    {
      name: 'benefitForApplicant',
      of: 'person',
      is: 'if age(birthDate) < 25 and childBenefitPaid and not (health.childSupplementPointsPillar1 >= 4) then sum(parents: benefitForEachChild) else 0',
      from: '2026-03-01',
    },

    { name: 'resources', of: 'person', is: 'ownMeans + partnerCounted + debtorsCounted + benefitForApplicant' },
    { name: 'leefloonYear', of: 'person', is: yearOf, to: '2016-05-31' },
    { name: 'leefloonYear', of: 'person', is: twelveMonths, from: '2016-06-01', to: '2017-05-31' },
    { name: 'leefloonYear', of: 'person', is: yearOf, from: '2017-06-01', to: '2017-08-31' },
    { name: 'leefloonYear', of: 'person', is: twelveMonths, from: '2017-09-01', to: '2019-12-31' },
    { name: 'leefloonYear', of: 'person', is: yearOf, from: '2020-01-01' },
    // Art. 22 par. 2: the general exemption comes last, and only while the sum stays strictly under the leefloon.
    // Of some days before July 2019 the amount was not found: who has nothing at all is under it, whatever it was.
    { name: 'meansAreUnder', of: 'person', is: 'resources = 0 or resources < leefloonYear', to: '2019-06-30' },
    { name: 'meansAreUnder', of: 'person', is: 'resources < leefloonYear', from: '2019-07-01' },
    {
      name: 'generalExemption',
      of: 'person',
      is: 'match leefloonCategory (1: $leefloonExemption.cat1, 2: $leefloonExemption.cat2, else: $leefloonExemption.cat3)',
    },
    { name: 'countedMeans', of: 'person', is: 'if meansAreUnder then max(0, resources - generalExemption) else resources' },
    { name: 'leefloonAmount', of: 'person', is: 'monthly(max(0, leefloonYear - countedMeans))' },
  ],
};
