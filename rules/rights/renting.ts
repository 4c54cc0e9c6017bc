// The household as the Flemish rules on renting see it: who signs the lease, who is at charge, which income of the latest assessment counts, whether somebody owns.
// Besluit Vlaamse Codex Wonen 2021 books 5 and 6. Untaxed leefloon and IVT are added to the taxable income.
import type { SharedDefinitions } from '../engine/right.ts';

// Where rents are high the maximum rent and the premium are a tenth higher: Antwerpen, Gent and the municipalities around them, the centre cities and the Flemish
// rim of Brussels (list of wonenvlaanderen.be, 2022, by NIS code).
const highRent = [
  '11001, 11002, 11004, 11007, 11013, 11018, 11021, 11024, 11025, 11029, 11030, 11038, 11050, 11052, 11056',
  '44012, 44013, 44019, 44021, 44040, 44043, 44064',
  '12025, 13040, 24062, 31005, 34022, 35013, 36015, 41002, 46021, 71016, 71022',
  '23002, 23003, 23009, 23016, 23023, 23024, 23025, 23027, 23032, 23033, 23038, 23039, 23044, 23045, 23047, 23050, 23052, 23060, 23062, 23064, 23077',
  '23081, 23086, 23088, 23094, 23096, 23097, 23098, 23099, 23100, 23101, 23102, 23103, 23104, 23105, 24009, 24045, 24055, 24104',
].join(', ');

export const renting: SharedDefinitions = {
  name: 'renting',
  definitions: [
    { name: 'isTenant', of: 'person', is: 'isReference or any(partner where isReference)' },
    {
      name: 'hasRecognisedHandicap',
      of: 'person',
      is: 'takesDisabilityAllowance or health.earningCapacityReduced or health.invalidityPercent >= 66 or health.disabilityPoints >= 9',
    },
    // At charge: a child that is minor or for whom family benefit is paid, and who has a recognised handicap (here: who receives an allowance for it).
    {
      name: 'isChildAtCharge',
      of: 'person',
      is: 'not isTenant and not placed and (age(birthDate) < 18 or (age(birthDate) < 25 and childBenefitPaid))',
    },
    { name: 'atCharge', of: 'household', is: 'count(members where isChildAtCharge or (takesDisabilityAllowance and not placed))' },
    { name: 'livesAlone', of: 'household', is: 'not any(members where not isReference and not placed)' },
    { name: 'isAloneWithHandicap', of: 'household', is: 'livesAlone and any(members where isReference and hasRecognisedHandicap)' },
    { name: 'ownsProperty', of: 'person', is: 'any(properties)' },
    { name: 'tenantOwns', of: 'household', is: 'any(members where isTenant and ownsProperty)' },
    {
      name: 'untaxedYear',
      of: 'person',
      is: 'sum(incomes: yearNet where active and kind in (leefloon, equivalentLeefloon, ivt))',
    },
    { name: 'taxedYear', of: 'household', is: 'sum(members: householdTaxableIncomePreviousYear where isReference)' },
    { name: 'incomeOfTenants', of: 'household', is: 'taxedYear + sum(members: untaxedYear where isTenant)' },
    { name: 'incomeOfAll', of: 'household', is: 'taxedYear + sum(members: untaxedYear where not minorChild and not placed)' },
    {
      name: 'tenantsRegistered',
      of: 'household',
      is: 'all(members: residence.register in (population, foreigners) or receives(referentieadres) where isTenant)',
    },
    { name: 'isHighRentArea', of: 'household', is: `municipality in (${highRent})` },
  ],
};
