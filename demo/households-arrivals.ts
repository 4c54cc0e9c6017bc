// Households told by residence status: together they hold every status of the contract (RMI-wet art. 3, 3°; Opvangwet; OCMW-wet art. 57).
import { atSchool, belgian, child, monthly, other, ownMeters, partner, poor, reference, rents, stays } from './builders.ts';
import type { DemoHousehold } from './types.ts';

const municipality = '99001';

export const arrivals: DemoHousehold[] = [
  {
    key: 'haddad', shows: 'recognised refugee, three children, part-time wage, savings in the first bracket, never had the premium: nearly every right moves', worker: 'lotte', street: 'Kruisheide 18', safety: 'addressProtected', municipality,
    persons: [
      reference('samira', 'Samira Haddad', { ...stays('1990-05-12', 'SY', 'recognisedRefugee', 'foreigners', '2023-06-22'), language: 'ar', interpreter: true, phone: '+32499001234', work: { status: 'employee', since: '2024-11-04', willing: true, exemption: 'none' }, incomes: [monthly('wage', 64000, { from: '2024-11-04', startedOnLeefloon: false }), monthly('childBenefit', 54831)], savings: 745000, properties: [], homeless: true, student: 'none', health: { insured: true, increasedReimbursement: false }, receives: ['groeipakketBasis'], debtHelp: 'none', monthsOnLeefloon: 0 }),
      child('yara', 'Yara Haddad', { birthDate: '2015-10-03', nationality: 'SY', childBenefitPaid: true, ...atSchool, student: 'none', parents: ['samira'] }),
      child('adam', 'Adam Haddad', { birthDate: '2019-06-21', nationality: 'SY', childBenefitPaid: true, parents: ['samira'] }),
      child('lina', 'Lina Haddad', { birthDate: '2022-08-08', nationality: 'SY', childBenefitPaid: true, parents: ['samira'] }),
    ],
    dwelling: rents(69000, '2024-12-01', { leaseSignedOn: '2024-11-28' }), energy: { ...ownMeters, heating: 'gas' }, events: [{ kind: 'recognition', on: '2024-10-14', person: 'samira' }, { kind: 'move', on: '2024-12-01' }],
  },
  {
    key: 'bondar', shows: 'temporary protection: equivalent leefloon under the OCMW law, not the leefloon', worker: 'lotte', street: 'Molenbos 3', municipality,
    persons: [reference('oleh', 'Oleh Bondar', { ...stays('1986-02-27', 'UA', 'temporaryProtection', 'foreigners', '2022-05-10'), language: 'uk', interpreter: true, phone: '+32499001235', ...poor, homeless: false, hadInstallationPremium: false, health: { insured: true, increasedReimbursement: true }, monthsOnLeefloon: 30, receives: ['equivalentLeefloon', 'verhoogdeTegemoetkoming'] })],
    dwelling: rents(58000, '2023-03-01'), energy: { ...ownMeters, heating: 'electric' },
  },
  {
    key: 'osei', shows: 'asylum seeker with an assigned reception place: material aid only', worker: 'lotte', street: 'Stationslaan 40', municipality,
    persons: [reference('kwame', 'Kwame Osei', { ...stays('1999-09-09', 'GH', 'asylumSeeker', 'waiting', '2024-11-02'), residence: { status: 'asylumSeeker', register: 'waiting', since: '2024-11-02', code207: 'assigned' }, language: 'en', ...poor, numbered: true })],
    dwelling: { tenure: 'reception', since: '2024-11-10' },
  },
  {
    key: 'tesfay', shows: 'asylum seeker, reception place lifted: equivalent leefloon in the municipality of the waiting register', worker: 'bram', street: 'Beukenlaan 7', municipality,
    persons: [reference('selam', 'Selam Tesfay', { ...stays('1994-01-30', 'ER', 'asylumSeeker', 'waiting', '2022-08-15'), residence: { status: 'asylumSeeker', register: 'waiting', since: '2022-08-15', code207: 'lifted' }, language: 'ti', interpreter: true, ...poor })],
    dwelling: rents(42000, '2024-06-01'),
  },
  {
    key: 'rahimi', shows: 'asylum seeker for whom there was no place: two readings, judged by hand', worker: 'bram', street: 'zonder adres', municipality,
    persons: [reference('farid', 'Farid Rahimi', { ...stays('2001-07-18', 'AF', 'asylumSeeker', 'waiting', '2025-01-05'), residence: { status: 'asylumSeeker', register: 'waiting', since: '2025-01-05', code207: 'noPlace' }, language: 'fa', interpreter: true, homeless: true, ...poor })],
    dwelling: { tenure: 'street' },
  },
  {
    key: 'ndiaye', shows: 'no lawful stay: urgent medical help only, with a medical certificate', worker: 'bram', street: 'zonder adres', municipality,
    persons: [reference('moussa', 'Moussa Ndiaye', { ...stays('1979-12-01', 'SN', 'undocumented', 'none', '2019-01-01'), language: 'fr', numbered: false, ...poor, health: { insured: false, needsUrgentMedicalCare: true } })],
    dwelling: { tenure: 'shelter' },
  },
  {
    key: 'alves', shows: 'family without lawful stay with a minor: reception through the enquiry, and urgent medical help', worker: 'bram', street: 'Veldstraat 12', municipality,
    persons: [
      reference('rosa', 'Rosa Alves', { ...stays('1988-03-14', 'BR', 'undocumented', 'none', '2020-04-02'), language: 'pt', numbered: false, ...poor, health: { insured: false, needsUrgentMedicalCare: true } }),
      child('davi', 'Davi Alves', { birthDate: '2017-11-20', nationality: 'BR', residence: { status: 'undocumented', register: 'none' }, parents: ['rosa'] }),
    ],
    dwelling: { tenure: 'free' },
  },
  {
    key: 'novak', shows: 'EU job seeker in the first three months: flagged with its rule and source', worker: 'lotte', street: 'Dorpsplein 9', municipality,
    persons: [reference('pavel', 'Pavel Novák', { ...stays('1997-05-25', 'CZ', 'euJobseeker', 'waiting', '2025-01-10'), language: 'cs', numbered: false, ...poor })],
    dwelling: { tenure: 'free', since: '2025-01-10' },
  },
  {
    key: 'ionescu', shows: 'EU worker in the first three months: two readings, judged by hand', worker: 'lotte', street: 'Ringlaan 88', municipality,
    persons: [reference('mihai', 'Mihai Ionescu', { ...stays('1991-10-11', 'RO', 'euWorker', 'foreigners', '2024-12-20'), language: 'ro', incomes: [monthly('wage', 90000)], savings: 10000, properties: [], work: { status: 'employee', willing: true, exemption: 'none' } })],
    dwelling: rents(50000, '2025-01-01'),
  },
  {
    key: 'kowalski', shows: 'EU worker, years here, couple with a low wage: top-up of category 3 and the local carer premium', worker: 'lotte', street: 'Kapelstraat 21', municipality,
    persons: [
      reference('lukasz', 'Łukasz Kowalski', { ...stays('1984-08-02', 'PL', 'euWorker', 'population', '2016-02-01'), language: 'pl', incomes: [monthly('wage', 120000)], savings: 80000, properties: [], work: { status: 'employee', willing: true, exemption: 'none' }, married: true, partnerOf: 'agnieszka' }),
      partner('agnieszka', 'Agnieszka Kowalska', { ...stays('1986-06-17', 'PL', 'familyOfEu', 'population', '2017-09-01'), language: 'pl', ...poor, work: { status: 'atHome', willing: true, exemption: 'none' }, married: true, partnerOf: 'lukasz' }),
      child('zofia', 'Zofia Kowalska', { birthDate: '2018-04-30', nationality: 'PL', childBenefitPaid: true, parents: ['lukasz', 'agnieszka'] }),
    ],
    dwelling: rents(78000, '2019-07-01', { kind: 'terraced' }), energy: { ...ownMeters, heating: 'oil' },
  },
  {
    key: 'ferrari', shows: 'EU self-employed with a poor year: income counted in full, no work exemption', worker: 'bram', street: 'Markt 2', municipality,
    persons: [reference('elena', 'Elena Ferrari', { ...stays('1975-11-05', 'IT', 'euSelfEmployed', 'population', '2010-05-01'), language: 'it', incomes: [monthly('selfEmployment', 60000)], savings: 300000, properties: [], work: { status: 'selfEmployed', willing: true, exemption: 'none' } })],
    dwelling: rents(62000, '2018-01-01'),
  },
  {
    key: 'silva', shows: 'EU student: leefloon possible, with the warning that the stay may be ended', worker: 'bram', street: 'Parkweg 14', municipality,
    persons: [reference('ines', 'Inês Silva', { ...stays('2003-02-08', 'PT', 'euStudent', 'foreigners', '2023-09-01'), language: 'pt', student: 'higher', incomes: [], savings: 50000, properties: [], work: { status: 'student', willing: true, exemption: 'equity' } })],
    dwelling: rents(38000, '2023-09-15'),
  },
  {
    key: 'papadopoulos', shows: 'EU inactive pensioner with a small foreign pension', worker: 'lotte', street: 'Lindelaan 31', municipality,
    persons: [reference('nikos', 'Nikos Papadopoulos', { ...stays('1955-01-19', 'GR', 'euInactive', 'population', '2015-03-01'), language: 'el', incomes: [monthly('pension', 74000)], savings: 400000, properties: [], work: { status: 'retired', willing: false, exemption: 'health' }, health: { insured: true, increasedReimbursement: false } })],
    dwelling: rents(55000, '2015-03-01'), energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'benali', shows: 'family of a Belgian: leefloon by practice, contestable', worker: 'lotte', street: 'Bosstraat 5', municipality,
    persons: [
      reference('nadia', 'Nadia Ben Ali', { ...belgian('1989-09-23'), language: 'nl', incomes: [monthly('unemployment', 98000)], savings: 20000, properties: [], work: { status: 'unemployed', since: '2023-04-01', willing: true, exemption: 'none' }, married: true, partnerOf: 'karim' }),
      partner('karim', 'Karim Ben Ali', { ...stays('1987-04-04', 'TN', 'familyOfBelgian', 'foreigners', '2023-11-15'), language: 'ar', interpreter: true, ...poor, married: true, partnerOf: 'nadia' }),
    ],
    dwelling: rents(66000, '2022-02-01'), energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'hussein', shows: 'subsidiary protection, large family, category 3 with partner', worker: 'bram', street: 'Heidestraat 60', municipality,
    persons: [
      reference('ahmed', 'Ahmed Hussein', { ...stays('1980-06-06', 'IQ', 'subsidiaryProtection', 'foreigners', '2020-10-01'), language: 'ar', interpreter: true, ...poor, married: true, partnerOf: 'zainab', monthsOnLeefloon: 18, receives: ['leefloon'], health: { insured: true, increasedReimbursement: true }, hadInstallationPremium: true }),
      partner('zainab', 'Zainab Al-Jabiri', { ...stays('1983-12-12', 'IQ', 'subsidiaryProtection', 'foreigners', '2021-05-01'), language: 'ar', ...poor, pregnant: true, married: true, partnerOf: 'ahmed', health: { insured: true, increasedReimbursement: true } }),
      child('omar', 'Omar Hussein', { birthDate: '2008-01-15', childBenefitPaid: true, ...atSchool, parents: ['ahmed', 'zainab'] }),
      child('maryam', 'Maryam Hussein', { birthDate: '2011-07-07', childBenefitPaid: true, ...atSchool, parents: ['ahmed', 'zainab'] }),
      child('ali', 'Ali Hussein', { birthDate: '2016-03-21', childBenefitPaid: true, parents: ['ahmed', 'zainab'] }),
    ],
    dwelling: { tenure: 'socialRentCompany', since: '2022-04-01', rent: 41000, permanentMainResidence: true, kind: 'terraced' }, energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'yesayan', shows: 'recognised stateless person', worker: 'lotte', street: 'Schoolstraat 8', municipality,
    persons: [reference('aram', 'Aram Yesayan', { ...stays('1972-02-02', 'XX', 'stateless', 'foreigners', '2018-08-08'), language: 'hy', ...poor, health: { insured: true } })],
    dwelling: rents(45000, '2020-01-01'),
  },
  {
    key: 'okafor', shows: 'regularisation on medical grounds pending: equivalent leefloon', worker: 'bram', street: 'Kerkstraat 77', municipality,
    persons: [reference('grace', 'Grace Okafor', { ...stays('1983-03-03', 'NG', 'regularisationPending', 'foreigners', '2023-12-01'), language: 'en', ...poor, work: { status: 'incapacitated', willing: false, exemption: 'health' }, health: { insured: true, earningCapacityReduced: true } })],
    dwelling: rents(40000, '2024-02-01'),
  },
  {
    key: 'yildiz', shows: 'third-country national in the foreigners register (A card): equivalent leefloon', worker: 'lotte', street: 'Nieuwstraat 15', municipality,
    persons: [
      reference('fatma', 'Fatma Yıldız', { ...stays('1978-08-19', 'TR', 'thirdCountry', 'foreigners', '2019-06-01'), language: 'tr', interpreter: true, phone: '+32499001236', ...poor, work: { status: 'atHome', willing: true, exemption: 'none' } }),
      child('emre', 'Emre Yıldız', { birthDate: '2009-05-05', childBenefitPaid: true, ...atSchool, parents: ['fatma'] }),
    ],
    dwelling: { tenure: 'socialRentAgency', since: '2023-01-01', rent: 52000, leaseSignedOn: '2022-12-20', permanentMainResidence: true, kind: 'apartment' }, energy: { ...ownMeters, heating: 'gas' },
  },
  {
    key: 'demir', shows: 'third-country national in the population register (C card): leefloon', worker: 'bram', street: 'Nieuwstraat 19', municipality,
    persons: [reference('hasan', 'Hasan Demir', { ...stays('1968-10-28', 'TR', 'thirdCountry', 'population', '1995-01-01'), language: 'tr', ...poor, work: { status: 'unemployed', since: '2024-10-01', willing: true, exemption: 'none' }, savings: 650000 })],
    dwelling: rents(49000, '2012-01-01'), energy: { ...ownMeters, heating: 'paraffin' },
  },
  {
    key: 'carlisle', shows: 'tourist in trouble: no aid, an exceptional medical bill', worker: 'lotte', street: 'Hotel De Linde', municipality,
    persons: [reference('june', 'June Carlisle', { ...stays('1960-04-01', 'US', 'shortStay', 'none', '2025-02-01'), language: 'en', numbered: false, livesInBelgium: false, ...poor, health: { insured: false, needsUrgentMedicalCare: true } })],
  },
  {
    key: 'amraoui', shows: 'moved out of the shelter into an own flat: the installation premium', worker: 'lotte', street: 'Kruisheide 2', municipality,
    persons: [reference('rachid', 'Rachid Amraoui', { ...belgian('1981-11-30'), ...poor, homeless: true, hadInstallationPremium: false, monthsOnLeefloon: 5, receives: ['leefloon'], phone: '+32499001237' })],
    dwelling: rents(56000, '2025-01-15', { leaseSignedOn: '2025-01-10' }), energy: { ...ownMeters, heating: 'electric' }, events: [{ kind: 'leftInstitution', on: '2025-01-15', person: 'rachid' }],
  },
  {
    key: 'barry', shows: 'status not known yet: the law is open, never a silent no', worker: 'bram', street: 'zonder adres', municipality,
    persons: [reference('aissatou', 'Aïssatou Barry', { birthYear: 1995, language: 'fr', numbered: false, livesInBelgium: true, ...poor }), other('sibling', 'binta', 'Binta Barry', { birthDate: '2009-02-11', livesInBelgium: true, incomes: [], savings: 0 })],
    dwelling: { tenure: 'free' },
  },
];
