// Households told by who lives together: every household type and every rule on cohabitants (KB 11-07-2002 art. 34, RMI-wet art. 14).
import { atSchool, belgian, child, monthly, other, ownMeters, partner, poor, reference, rents, stays } from './builders.ts';
import type { DemoHousehold } from './types.ts';

const municipality = '99001';

export const families: DemoHousehold[] = [
  {
    key: 'peeters', shows: 'single, no income: leefloon of category 2', worker: 'bram', street: 'Dorpsplein 22', municipality,
    persons: [reference('marleen', 'Marleen Peeters', { ...belgian('1971-03-24'), ...poor, monthsOnLeefloon: 14, receives: ['leefloon', 'verhoogdeTegemoetkoming'], hadInstallationPremium: false, homeless: false, health: { insured: true, increasedReimbursement: true } })],
    dwelling: rents(60000, '2017-05-01'), energy: { ...ownMeters, heating: 'gas' }, events: [{ kind: 'jobLoss', on: '2023-12-01', person: 'marleen' }],
  },
  {
    key: 'daems', shows: 'lives with a brother: a sibling never counts, category 1', worker: 'lotte', street: 'Veldstraat 3', municipality,
    persons: [
      reference('kristof', 'Kristof Daems', { ...belgian('1992-12-09'), ...poor, savings: 120000 }),
      other('sibling', 'steven', 'Steven Daems', { ...belgian('1990-01-17'), incomes: [monthly('wage', 210000)], savings: 900000, properties: [] }),
    ],
    dwelling: rents(70000, '2021-01-01', { kind: 'terraced' }),
  },
  {
    key: 'wouters', shows: 'adult son at his mother: her income above one category-1 amount may count, from March 2026 must', worker: 'lotte', street: 'Lindelaan 4', municipality,
    persons: [
      reference('godelieve', 'Godelieve Mertens', { ...belgian('1962-06-30'), incomes: [monthly('wage', 190000)], savings: 2500000, properties: [{ use: 'ownDwelling', cadastralIncome: 78000, share: 1 }], work: { status: 'employee', willing: true, exemption: 'none' } }),
      child('jef', 'Jef Wouters', { ...belgian('2001-04-12'), ...poor, student: 'none', parents: ['godelieve'] }),
    ],
    dwelling: { tenure: 'owner', since: '1994-01-01', permanentMainResidence: true, kind: 'semiDetached' }, energy: { ...ownMeters, heating: 'oil', delivery: { on: '2025-01-20', litres: 1500, fuel: 'oil', centsPer1000Litres: 102000 } },
  },
  {
    key: 'put', shows: 'single parent, birth this winter: a due check at the birth, local voucher', worker: 'lotte', street: 'Beekstraat 11', municipality,
    persons: [
      reference('nele', 'Nele Put', { ...belgian('1998-07-08'), incomes: [monthly('sickness', 112000)], savings: 30000, properties: [], work: { status: 'incapacitated', since: '2024-09-01', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true } }),
      child('fien', 'Fien Put', { birthDate: '2025-01-22', nationality: 'BE', livesInBelgium: true, childBenefitPaid: true, parents: ['nele'] }),
    ],
    dwelling: rents(64000, '2023-10-01'), energy: { ...ownMeters, heating: 'gas' }, events: [{ kind: 'birth', on: '2025-01-22', person: 'fien' }],
  },
  {
    key: 'diallo', shows: 'single parent with a wage just above the amount: no leefloon, other rights do stand', worker: 'lotte', street: 'Ringlaan 102', municipality,
    persons: [
      reference('amina', 'Amina Diallo', { ...stays('1985-10-10', 'GN', 'recognisedRefugee', 'population', '2012-01-01'), language: 'fr', phone: '+32499001238', incomes: [monthly('wage', 182000, { taxableGross: 205000 }), monthly('childBenefit', 36600)], savings: 40000, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, householdTaxableIncomePreviousYear: 2410000, health: { insured: true, increasedReimbursement: false } }),
      child('ibrahima', 'Ibrahima Diallo', { birthDate: '2013-03-30', childBenefitPaid: true, parents: ['amina'] }),
      child('kadiatou', 'Kadiatou Diallo', { birthDate: '2016-12-24', childBenefitPaid: true, parents: ['amina'] }),
    ],
    dwelling: rents(75000, '2020-06-01'), energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'goossens', shows: 'separated father with co-parenting: full category 3, maintenance paid', worker: 'bram', street: 'Kapelstraat 2', municipality,
    persons: [
      reference('tom', 'Tom Goossens', { ...belgian('1987-02-14'), ...poor, maintenancePaid: { amountPerMonth: 25000, proven: true }, monthsOnLeefloon: 4, receives: ['leefloon'] }),
      child('noor', 'Noor Goossens', { birthDate: '2017-08-16', childBenefitPaid: false, parents: ['tom'] }),
    ],
    dwelling: rents(68000, '2024-07-01'), energy: { ...ownMeters, heating: 'gas' }, events: [{ kind: 'separation', on: '2024-06-15', person: 'tom' }],
  },
  {
    key: 'martens', shows: 'couple, one wage above one category-1 amount: the part above counts', worker: 'bram', street: 'Markt 17', municipality,
    persons: [
      reference('lies', 'Lies Martens', { ...belgian('1990-09-01'), ...poor, partnerOf: 'joris', married: false }),
      partner('joris', 'Joris Hendrickx', { ...belgian('1988-05-20'), incomes: [monthly('wage', 125000)], savings: 0, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, partnerOf: 'lies', married: false }),
    ],
    dwelling: rents(71000, '2022-11-01'),
  },
  {
    key: 'vandamme', shows: 'three generations: grandmother with care need, daughter gives informal care', worker: 'bram', street: 'Heidestraat 9', municipality,
    persons: [
      reference('christel', 'Christel Vandamme', { ...belgian('1968-01-05'), incomes: [monthly('unemployment', 105000)], savings: 250000, properties: [], work: { status: 'unemployed', since: '2022-01-01', willing: true, exemption: 'none' }, informalCare: { for: 'maria', kinshipDegree: 1, livesIn: true, caredForAge: 83, caredForPoints: 13, caredForIncreasedReimbursement: true, sameMunicipality: true, personsCaredFor: 1 } }),
      other('parent', 'maria', 'Maria Claessens', { ...belgian('1941-10-19'), incomes: [monthly('pension', 132000)], savings: 1100000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true, disabilityPoints: 13, heavyCareNeed: true } }),
      child('lore', 'Lore Vandamme', { birthDate: '2007-02-20', nationality: 'BE', childBenefitPaid: true, ...atSchool, parents: ['christel'] }),
    ],
    dwelling: { tenure: 'socialRentCompany', since: '2009-01-01', rent: 48000, permanentMainResidence: true, kind: 'terraced' }, energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'jacobs', shows: 'student of 20 living alone, integration project: student exemption on the holiday job', worker: 'bram', street: 'Parkweg 3', municipality,
    persons: [reference('senne', 'Senne Jacobs', { ...belgian('2004-11-11'), student: 'higher', incomes: [monthly('studentJob', 35000, { startedOnLeefloon: true }), { kind: 'studyGrant', net: 280000, per: 'year' }], savings: 60000, properties: [], work: { status: 'student', willing: true, exemption: 'equity' }, monthsOnLeefloon: 6, receives: ['leefloon'] })],
    dwelling: rents(37000, '2024-09-01'),
  },
  {
    key: 'leroy', shows: 'pregnant minor: leefloon although under 18', worker: 'lotte', street: 'Schoolstraat 30', municipality,
    persons: [reference('chloe', 'Chloé Leroy', { ...belgian('2007-09-19'), language: 'fr', pregnant: true, ...poor, student: 'secondary', work: { status: 'student', willing: true, exemption: 'equity' } })],
    dwelling: { tenure: 'free' },
  },
  {
    key: 'smeets', shows: 'turned 18 this month: a due check, child of age at home', worker: 'lotte', street: 'Bosstraat 41', municipality,
    persons: [
      reference('veerle', 'Veerle Smeets', { ...belgian('1979-04-22'), incomes: [monthly('sickness', 128000), monthly('childBenefit', 18019)], savings: 90000, properties: [], work: { status: 'invalid', since: '2022-05-01', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true } }),
      child('robbe', 'Robbe Smeets', { ...belgian('2007-02-06'), ...atSchool, parents: ['veerle'], childBenefitPaid: true }),
    ],
    dwelling: rents(73000, '2018-09-01', { kind: 'terraced' }), energy: { ...ownMeters, heating: 'gas' }, events: [{ kind: 'turned18', on: '2025-02-06', person: 'robbe' }],
  },
  {
    key: 'declercq', shows: 'own house with mortgage, low income: the cadastral income above the exemption counts three times', worker: 'bram', street: 'Lindelaan 56', municipality,
    persons: [
      reference('filip', 'Filip Declercq', { ...belgian('1983-01-31'), ...poor, properties: [{ use: 'ownDwelling', cadastralIncome: 110000, share: 0.5, mortgageInterestPerYear: 42000 }], partnerOf: 'katrien', married: true }),
      partner('katrien', 'Katrien Baeten', { ...belgian('1984-07-07'), incomes: [monthly('wage', 98000)], savings: 700000, properties: [{ use: 'ownDwelling', cadastralIncome: 110000, share: 0.5, mortgageInterestPerYear: 42000 }], work: { status: 'employee', willing: true, exemption: 'none' }, partnerOf: 'filip', married: true }),
      child('bas', 'Bas Declercq', { birthDate: '2014-05-02', nationality: 'BE', childBenefitPaid: true, parents: ['filip', 'katrien'] }),
    ],
    dwelling: { tenure: 'owner', since: '2013-01-01', permanentMainResidence: true, kind: 'semiDetached' }, energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'appermans', shows: 'lets a studio: the rent counts where it is higher', worker: 'bram', street: 'Markt 30', municipality,
    persons: [reference('guy', 'Guy Appermans', { ...belgian('1966-12-12'), incomes: [monthly('rentReceived', 45000)], savings: 1500000, properties: [{ use: 'let', cadastralIncome: 52000, share: 1, rentReceivedPerYear: 540000 }, { use: 'unbuilt', cadastralIncome: 4000, share: 1 }], work: { status: 'unemployed', since: '2024-05-01', willing: true, exemption: 'none' } })],
    dwelling: rents(52000, '2015-01-01'),
  },
  {
    key: 'vermeulen', shows: 'joint account and savings in the second bracket', worker: 'bram', street: 'Dorpsplein 40', municipality,
    persons: [
      reference('luc', 'Luc Vermeulen', { ...belgian('1964-03-15'), incomes: [monthly('unemployment', 70000)], savings: 1800000, properties: [], work: { status: 'unemployed', since: '2021-01-01', willing: true, exemption: 'none' }, partnerOf: 'ann', married: true }),
      partner('ann', 'Ann Raskin', { ...belgian('1966-08-09'), incomes: [], savings: 1800000, properties: [], work: { status: 'atHome', willing: true, exemption: 'none' }, partnerOf: 'luc', married: true }),
    ],
    dwelling: rents(67000, '2011-01-01'),
  },
  {
    key: 'renard', shows: 'grandparents raise a grandchild', worker: 'lotte', street: 'Kerkstraat 12', municipality,
    persons: [
      reference('simonne', 'Simonne Renard', { ...belgian('1957-05-27'), language: 'fr', incomes: [monthly('pension', 118000), monthly('childBenefit', 18019)], savings: 500000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true } }),
      other('grandchild', 'mila', 'Mila Renard', { birthDate: '2012-10-03', nationality: 'BE', livesInBelgium: true, childBenefitPaid: true, incomes: [], savings: 0, properties: [] }),
    ],
    dwelling: rents(61000, '2010-01-01'), energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'cools', shows: 'child placed outside the household', worker: 'bram', street: 'Beekstraat 25', municipality,
    persons: [
      reference('sandra', 'Sandra Cools', { ...belgian('1991-06-04'), ...poor, maintenancePaid: { amountPerMonth: 12000, proven: true }, monthsOnLeefloon: 20, receives: ['leefloon', 'verhoogdeTegemoetkoming'], health: { insured: true, increasedReimbursement: true } }),
      child('jade', 'Jade Cools', { birthDate: '2013-01-09', nationality: 'BE', placed: true, childBenefitPaid: true, parents: ['sandra'] }),
    ],
    dwelling: rents(59000, '2023-05-01'), energy: { gasMeter: 'prepaid', electricityMeter: 'prepaid', gasSupplyInOwnName: true, electricitySupplyInOwnName: true, cannotLoadMeter: true, heating: 'gas' },
  },
  {
    key: 'hermans', shows: 'son-in-law in the house: counts from March 2026 only when married', worker: 'lotte', street: 'Veldstraat 50', municipality,
    persons: [
      reference('rita_h', 'Rita Hermans', { ...belgian('1963-09-09'), ...poor, work: { status: 'atHome', willing: false, exemption: 'health' } }),
      child('kim', 'Kim Hermans', { ...belgian('1992-02-02'), incomes: [monthly('wage', 150000)], savings: 0, properties: [], parents: ['rita_h'], partnerOf: 'dries', married: true }),
      other('childInLaw', 'dries', 'Dries Vos', { ...belgian('1990-10-22'), incomes: [monthly('wage', 230000)], savings: 0, properties: [], partnerOf: 'kim', married: true }),
    ],
    dwelling: rents(82000, '2021-03-01', { kind: 'terraced' }),
  },
];
