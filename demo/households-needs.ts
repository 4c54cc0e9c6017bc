// Households told by what is wrong: energy, rent, debts, care, age; and the ones of whom little is known yet.
import { atSchool, belgian, child, monthly, ownMeters, other, partner, poor, reference, rents, stays } from './builders.ts';
import type { DemoHousehold } from './types.ts';

const municipality = '99001';

export const needs: DemoHousehold[] = [
  {
    key: 'willems', shows: 'four months of rent in arrears with a private landlord who agrees: the fund against eviction', worker: 'bram', street: 'Ringlaan 5', municipality,
    persons: [reference('peter', 'Peter Willems', { ...belgian('1976-07-21'), incomes: [monthly('wage', 165000)], savings: 0, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, debtHelp: 'guidance' })],
    dwelling: rents(62000, '2019-04-01', { arrears: 248000, arrearsSince: '2024-10-01', landlordAgrees: true }), events: [{ kind: 'evictionThreat', on: '2025-02-03', person: 'peter' }],
  },
  {
    key: 'segers', shows: 'seven months of arrears: above the range of the fund', worker: 'bram', street: 'Ringlaan 9', municipality,
    persons: [reference('bart', 'Bart Segers', { ...belgian('1980-01-08'), incomes: [monthly('unemployment', 120000)], savings: 0, properties: [], work: { status: 'unemployed', since: '2023-01-01', willing: true, exemption: 'none' }, debtHelp: 'none' })],
    dwelling: rents(60000, '2020-01-01', { arrears: 420000, arrearsSince: '2024-06-01', landlordAgrees: true }),
  },
  {
    key: 'thijs', shows: 'oil delivered last month, increased reimbursement: heating allowance', worker: 'lotte', street: 'Kruisheide 70', municipality,
    persons: [reference('josee', 'Josée Thijs', { ...belgian('1948-12-03'), incomes: [monthly('igo', 158037)], savings: 200000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true }, receives: ['igo', 'verhoogdeTegemoetkoming'] })],
    dwelling: rents(47000, '2008-01-01', { kind: 'detached' }), energy: { heating: 'oil', electricityMeter: 'normal', gasMeter: 'none', electricitySupplyInOwnName: true, delivery: { on: '2025-01-28', litres: 1000, fuel: 'oil', centsPer1000Litres: 98000 } }, events: [{ kind: 'heatingRequest', on: '2025-02-05', person: 'josee' }],
  },
  {
    key: 'bosmans', shows: 'oil delivered too long ago for the heating allowance', worker: 'lotte', street: 'Kruisheide 72', municipality,
    persons: [reference('henri', 'Henri Bosmans', { ...belgian('1945-05-16'), incomes: [monthly('pension', 160000)], savings: 900000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true } })],
    dwelling: rents(50000, '2001-01-01', { kind: 'detached' }), energy: { heating: 'oil', electricityMeter: 'normal', gasMeter: 'none', electricitySupplyInOwnName: true, delivery: { on: '2024-11-30', litres: 800, fuel: 'oil', centsPer1000Litres: 101000 } },
  },
  {
    key: 'lambrechts', shows: 'prepaid meter that cannot be loaded in winter: minimum supply', worker: 'lotte', street: 'Molenbos 44', municipality,
    persons: [
      reference('wendy', 'Wendy Lambrechts', { ...belgian('1985-08-28'), ...poor, monthsOnLeefloon: 8, receives: ['leefloon'], debtHelp: 'management', health: { insured: true, increasedReimbursement: true } }),
      child('lars', 'Lars Lambrechts', { birthDate: '2011-11-11', nationality: 'BE', childBenefitPaid: true, parents: ['wendy'] }),
    ],
    dwelling: rents(63000, '2021-09-01'), energy: { heating: 'gas', gasMeter: 'prepaid', electricityMeter: 'prepaid', cannotLoadMeter: true, arrears: 68000, gasSupplyInOwnName: true, electricitySupplyInOwnName: true },
  },
  {
    key: 'nys', shows: 'disability: reduced earning capacity and twelve points', worker: 'bram', street: 'Parkweg 21', municipality,
    persons: [reference('koenraad', 'Koenraad Nys', { ...belgian('1982-04-18'), incomes: [monthly('ivt', 134732), monthly('it', 69322)], savings: 300000, properties: [], work: { status: 'invalid', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true, disabilityPoints: 12, earningCapacityReduced: true, invalidityPercent: 80 }, receives: ['ivt', 'it', 'verhoogdeTegemoetkoming'] })],
    dwelling: { tenure: 'socialRentCompany', since: '2015-01-01', rent: 39000, permanentMainResidence: true, kind: 'apartment' }, energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'geerts', shows: 'child with a recognised disability: family is a protected customer', worker: 'lotte', street: 'Schoolstraat 52', municipality,
    persons: [
      reference('elke', 'Elke Geerts', { ...belgian('1986-10-26'), incomes: [monthly('wage', 140000)], savings: 150000, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, health: { insured: true, increasedReimbursement: false } }),
      child('stan', 'Stan Geerts', { birthDate: '2015-02-25', nationality: 'BE', childBenefitPaid: true, health: { childSupplementPointsPillar1: 5 }, parents: ['elke'] }),
    ],
    dwelling: rents(76000, '2019-08-01', { kind: 'terraced' }), energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'maertens', shows: 'cares for a neighbour: not kin, not living in; local carer premium by version', worker: 'lotte', street: 'Kapelstraat 33', municipality,
    persons: [reference('hugo', 'Hugo Maertens', { ...belgian('1959-09-14'), incomes: [monthly('pension', 152000)], savings: 1000000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, informalCare: { livesIn: false, caredForAge: 78, caredForPoints: 14, caredForIncreasedReimbursement: true, sameMunicipality: true, personsCaredFor: 1 } })],
    dwelling: rents(58000, '2005-01-01'),
  },
  {
    key: 'baeyens', shows: 'collective settlement of debts, wage above the leefloon', worker: 'bram', street: 'Stationslaan 8', municipality,
    persons: [
      reference('stijn', 'Stijn Baeyens', { ...belgian('1978-11-02'), incomes: [monthly('wage', 195000)], savings: 0, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, debtHelp: 'collectiveSettlement', partnerOf: 'mieke', married: true }),
      partner('mieke', 'Mieke Dupont', { ...belgian('1980-03-03'), incomes: [monthly('unemployment', 85000)], savings: 0, properties: [], work: { status: 'unemployed', since: '2024-02-01', willing: true, exemption: 'none' }, debtHelp: 'collectiveSettlement', partnerOf: 'stijn', married: true }),
    ],
    dwelling: rents(79000, '2017-02-01', { kind: 'terraced' }), energy: { heating: 'propaneBulk', electricityMeter: 'normal', gasMeter: 'none', electricitySupplyInOwnName: true, delivery: { on: '2025-02-01', litres: 1200, fuel: 'propaneBulk', centsPer1000Litres: 85000 } },
  },
  {
    key: 'verlinden', shows: 'widow of 82, small pension, lives in her own house: the visit at 80', worker: 'lotte', street: 'Heidestraat 2', municipality,
    persons: [reference('alice', 'Alice Verlinden', { ...belgian('1942-06-01'), incomes: [monthly('pension', 141000)], savings: 1450000, properties: [{ use: 'ownDwelling', cadastralIncome: 62000, share: 1 }], work: { status: 'retired', willing: false, exemption: 'health' } })],
    dwelling: { tenure: 'owner', since: '1970-01-01', permanentMainResidence: true, kind: 'detached' }, energy: { ...ownMeters, heating: 'oil' }, events: [{ kind: 'turned80', on: '2022-06-01', person: 'alice' }],
  },
  {
    key: 'quintens', shows: 'homeless, sleeps with friends: category 2 and a reference address', worker: 'bram', street: 'zonder adres', municipality,
    persons: [reference('jonas', 'Jonas Quintens', { ...belgian('1996-01-26'), ...poor, homeless: true, hadInstallationPremium: false })],
    dwelling: { tenure: 'street' },
  },
  {
    key: 'pauwels', shows: 'art. 60 job started on leefloon: the work exemption applies', worker: 'bram', street: 'Nieuwstraat 44', municipality,
    persons: [reference('glenn', 'Glenn Pauwels', { ...belgian('1994-05-05'), incomes: [monthly('wage', 70000, { startedOnLeefloon: true, from: '2024-12-01' })], savings: 0, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, monthsOnLeefloon: 12, receives: ['leefloon'] })],
    dwelling: rents(55000, '2022-01-01'), events: [{ kind: 'newJob', on: '2024-12-01', person: 'glenn' }],
  },
  {
    key: 'delvaux', shows: 'nurse in training with a shortage occupation', worker: 'bram', street: 'Nieuwstraat 48', municipality,
    persons: [reference('manon', 'Manon Delvaux', { ...belgian('1999-12-30'), language: 'fr', incomes: [monthly('shortageOccupation', 110000, { startedOnLeefloon: true, from: '2025-01-06' })], savings: 0, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, monthsOnLeefloon: 9, receives: ['leefloon'] })],
    dwelling: rents(51000, '2023-02-01'),
  },
  {
    key: 'rombouts', shows: 'painter with irregular earnings: the yearly exemption for artists', worker: 'bram', street: 'Molenbos 9', municipality,
    persons: [reference('wies', 'Wies Rombouts', { ...belgian('1974-07-17'), incomes: [{ kind: 'artistic', net: 500000, per: 'year', startedOnLeefloon: true }], savings: 20000, properties: [], work: { status: 'selfEmployed', willing: true, exemption: 'none' }, monthsOnLeefloon: 24, receives: ['leefloon'] })],
    dwelling: rents(44000, '2016-01-01'),
  },
  {
    key: 'laenen', shows: 'does not want to work and has no reason of health or equity: no leefloon, with the reason', worker: 'bram', street: 'Bosstraat 66', municipality,
    persons: [reference('kevin', 'Kevin Laenen', { ...belgian('1993-03-11'), ...poor, work: { status: 'unemployed', willing: false, exemption: 'none' } })],
    dwelling: rents(53000, '2022-08-01'),
  },
  {
    key: 'emmers', shows: 'parents pay the rent from elsewhere: those costs count', worker: 'bram', street: 'Parkweg 60', municipality,
    persons: [reference('floor', 'Floor Emmers', { ...belgian('2000-10-14'), incomes: [monthly('thirdPartyHousingCosts', 50000)], savings: 0, properties: [], work: { status: 'unemployed', willing: true, exemption: 'none' } })],
    dwelling: rents(50000, '2024-01-01'),
  },
  {
    key: 'olaerts', shows: 'collective gas heating in a social flat: social tariff for gas only, through the manager', worker: 'lotte', street: 'Ringlaan 200', municipality,
    persons: [reference('yvonne', 'Yvonne Olaerts', { ...belgian('1953-02-19'), incomes: [monthly('pension', 155000)], savings: 600000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: false } })],
    dwelling: { tenure: 'socialRentCompany', since: '2012-01-01', rent: 45000, permanentMainResidence: true, kind: 'apartment' }, energy: { heating: 'collectiveGas', gasMeter: 'none', electricityMeter: 'normal', electricitySupplyInOwnName: true, gasSupplyInOwnName: false },
  },
  {
    key: 'zeebroek', shows: 'staff member of the house as a client: her own file is closed to her', worker: 'bram', street: 'Dorpsplein 61', shielded: true, municipality,
    persons: [reference('joke_z', 'Johanna Zeebroek', { ...belgian('1988-08-18'), incomes: [monthly('wage', 150000)], savings: 0, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, debtHelp: 'guidance' })],
    dwelling: rents(69000, '2020-01-01'),
  },
  {
    key: 'ceulemans', shows: 'called once, almost nothing known: open rights and the deciding questions', worker: 'lotte', street: 'onbekend', municipality,
    persons: [reference('onbekend1', 'Annick Ceulemans', { birthYear: 1969, language: 'nl', phone: '+32499001240' })],
  },
  {
    key: 'osman', shows: 'two adult children with wages in the house; refuses an application after being told', worker: 'bram', street: 'Heidestraat 101', municipality,
    persons: [
      reference('halima', 'Halima Osman', { ...stays('1961-01-01', 'SO', 'recognisedRefugee', 'population', '2009-01-01'), language: 'so', interpreter: true, ...poor, work: { status: 'atHome', willing: false, exemption: 'health' } }),
      child('yusuf', 'Yusuf Osman', { ...stays('1997-06-16', 'BE', 'belgian', 'population', '2009-01-01'), incomes: [monthly('wage', 185000)], savings: 0, properties: [], parents: ['halima'] }),
      child('ayaan', 'Ayaan Osman', { ...stays('2000-09-29', 'BE', 'belgian', 'population', '2009-01-01'), incomes: [monthly('wage', 120000)], savings: 0, properties: [], parents: ['halima'] }),
      other('other', 'sahra', 'Sahra Warsame', { birthDate: '1999-02-02', nationality: 'SO', livesInBelgium: true, incomes: [], savings: 0, properties: [] }),
      child('hodan', 'Hodan Osman', { birthDate: '2010-12-05', nationality: 'BE', childBenefitPaid: true, ...atSchool, parents: ['halima'] }),
    ],
    dwelling: { tenure: 'socialRentCompany', since: '2010-06-01', rent: 52000, permanentMainResidence: true, kind: 'terraced' }, energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'vanhove', shows: 'lives in an institution, pocket money only', worker: 'bram', street: 'Rusthuisdreef 1', municipality,
    persons: [reference('georges', 'Georges Vanhove', { ...belgian('1939-03-07'), incomes: [monthly('pension', 175000)], savings: 300000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: true, heavyCareNeed: true } })],
    dwelling: { tenure: 'institution', since: '2021-03-01' },
  },
];
