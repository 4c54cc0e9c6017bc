// What a person takes up already, as the rights that build on it see it: by `receives`, an income of that kind or months on leefloon, never by a right that is
// only computed here (contract). A minor child is not asked for a leefloon or an allowance of adults.
import type { SharedDefinitions } from '../engine/right.ts';

export const statuses: SharedDefinitions = {
  name: 'statuses',
  definitions: [
    { name: 'minorChild', of: 'person', is: 'role in (child, grandchild, sibling) and age(birthDate) < 18' },
    {
      name: 'takesLeefloon',
      of: 'person',
      is: 'receives(leefloon) or receives(equivalentLeefloon) or (not minorChild and (monthsOnLeefloon > 0 or any(incomes where active and kind in (leefloon, equivalentLeefloon))))',
    },
    { name: 'takesIgo', of: 'person', is: 'receives(igo) or (not minorChild and any(incomes where active and kind = igo))' },
    { name: 'takesIvt', of: 'person', is: 'receives(ivt) or (not minorChild and any(incomes where active and kind = ivt))' },
    {
      name: 'takesDisabilityAllowance',
      of: 'person',
      is: 'receives(ivt) or receives(it) or (not minorChild and any(incomes where active and kind in (ivt, it)))',
    },
    { name: 'takesCareBudgetElderly', of: 'person', is: 'receives(zorgbudgetOuderen)' },
    { name: 'isIncreasedReimbursement', of: 'person', is: 'receives(verhoogdeTegemoetkoming) or health.increasedReimbursement' },
    // Child with a recognised disability: four points in the first pillar, until 21.
    { name: 'hasFourPoints', of: 'person', is: 'age(birthDate) < 21 and health.childSupplementPointsPillar1 >= 4' },

    // Residence for the allowances of disabled persons (Wet 27-02-1987 art. 4): who is not in this list and not in the population register is for a person to decide.
    {
      name: 'residenceOpensAllowance',
      of: 'person',
      is: 'residence.status in (belgian, euWorker, euSelfEmployed, euJobseeker, euStudent, euInactive, familyOfBelgian, familyOfEu, recognisedRefugee, stateless) or residence.register = population',
    },
    { name: 'residenceGivesNoAllowance', of: 'person', is: 'residence.status in (undocumented, shortStay, asylumSeeker)' },

    // The categories of the social tariff (Programmawet 27-04-2007 art. 4), for who lives at the address: a placed child does not.
    { name: 'category1', of: 'household', is: 'any(members where not placed and takesLeefloon)' },
    { name: 'category2A', of: 'household', is: 'any(members where not placed and takesDisabilityAllowance)' },
    { name: 'category2B', of: 'household', is: 'any(members where not placed and takesCareBudgetElderly)' },
    { name: 'category2C', of: 'household', is: 'any(members where not placed and hasFourPoints)' },
    { name: 'category3', of: 'household', is: 'any(members where not placed and takesIgo)' },
    { name: 'category4', of: 'household', is: 'dwelling.tenure = socialRentCompany and energy.heating = collectiveGas' },
    { name: 'inCategory1to3', of: 'household', is: 'category1 or category2A or category2B or category2C or category3' },
  ],
};
