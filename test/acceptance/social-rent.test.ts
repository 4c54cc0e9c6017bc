// Social rent and the deposit loan: each limit of the years that are known to the cent, who lives with whom, and what stays open (Besluit Vlaamse Codex Wonen 2021 book 6;
// BVR 07-12-2018).
import { test } from 'vitest';
import { expectCase, type Expected } from './expect-case.ts';
import { child, entitled, excluded, known, lastYear, never, partner, unknown } from './some-cases.ts';

const fit = { health: { increasedReimbursement: false, invalidityPercent: 0, disabilityPoints: 0, earningCapacityReduced: false } };
const handicap = { health: { invalidityPercent: 66 } };
const base = { ...never, ...lastYear(0), homeless: false };
type Household = [person: object, others?: object[], more?: object];
const rents = (on: string, [person, others = [], more = {}]: Household, socialeHuur: Expected): void =>
  expectCase({ name: 'social rent', on, person: { ...base, ...person }, others, more, socialeHuur });
const two = [child('k', '2014-03-01'), child('m', '2016-01-01')];

test.each([
  [2017, 23_533, 25_504, 35_298, 1973],
  [2019, 24_852, 26_934, 37_276, 2084],
  [2020, 25_317, 27_438, 37_974, 2123],
  [2021, 25_557, 27_698, 38_335, 2143],
  [2022, 25_850, 28_015, 38_773, 2167],
  [2023, 28_105, 30_460, 42_156, 2356],
  [2024, 29_515, 31_987, 44_270, 2475],
])('the limits of social rent in %i, on them and a cent above', (year, single, withHandicap, other, atCharge) => {
  const limits: [number, object, object[]][] = [
    [single, fit, []],
    [withHandicap, handicap, []],
    [other, {}, [partner]],
    [other + 2 * atCharge, {}, two],
  ];
  for (const [limit, person, others] of limits) {
    rents(`${year}-01-01`, [{ ...lastYear(limit * 100), ...person }, others], entitled(null));
    rents(`${year}-12-31`, [{ ...lastYear(limit * 100 + 1), ...person }, others], excluded('incomeUnderLimit'));
  }
});

const health = ['/persons/0/health/invalidityPercent', '/persons/0/health/disabilityPoints', '/persons/0/health/earningCapacityReduced'];
const wage = { incomes: [{ kind: 'wage', net: 150_000, per: 'month' }] };
const leefloon = (net: number): object => ({ ...lastYear(1_600_000), ...fit, incomes: [{ kind: 'leefloon', net, per: 'month' }] });
test.each<[string, Household, Expected]>([
  ['between the two limits a handicap decides', [lastYear(3_000_000)], unknown({ onlyMissing: health })],
  ['above both limits it does not', [{ ...lastYear(3_198_701), health: null }], excluded('incomeUnderLimit', { onlyMissing: [] })],
  ['the waiting register', [{ residence: { status: 'asylumSeeker', register: 'waiting' } }], excluded('registered')],
  ['the foreigners register', [{ residence: { status: 'thirdCountry', register: 'foreigners' } }], entitled(null)],
  ['a reference address', [{ residence: { status: 'belgian', register: 'none' }, receives: ['referentieadres'] }], entitled(null)],
  ['the day before eighteen', [{ birthDate: '2006-06-04' }], excluded('adult')],
  ['on the eighteenth birthday', [{ birthDate: '2006-06-03' }], entitled(null)],
  ['a partner of seventeen', [{}, [{ ...partner, birthDate: '2006-06-04' }]], excluded('adult')],
  ['the partner owns an eighth', [{}, [{ ...partner, properties: [{ use: 'let', share: 0.125 }] }]], excluded('noProperty')],
  ['what the partner owns is open', [{}, [{ ...partner, properties: null }]], unknown({ onlyMissing: ['/persons/1/properties'] })],
  [
    'a brother who lives in makes two of them, and his house does not count',
    [lastYear(4_427_000), [{ id: 'o', role: 'sibling', birthDate: '1994-01-01', properties: [{ use: 'let' }] }]],
    entitled(null),
  ],
  [
    'a placed child leaves its mother alone',
    [{ ...lastYear(2_951_501), ...fit }, [child('k', '2016-03-01', { placed: true })]],
    excluded('incomeUnderLimit'),
  ],
  ['a tenant of a housing company', [{}, [], { dwelling: { tenure: 'socialRentCompany' } }], { outcome: 'alreadyReceives' }],
  [
    'budget guidance: the income of now',
    [{ ...lastYear(9_000_000), ...wage, debtHelp: 'guidance' }],
    entitled(null, { rule: 'incomeOfNow' }),
  ],
  ['debt mediation: that of last year', [{ ...lastYear(9_000_000), ...wage, debtHelp: 'mediation' }], excluded('incomeUnderLimit')],
  [
    '16,000 and a leefloon of 12 x 1,126.25',
    [leefloon(112_625)],
    entitled(null, { steps: { 'Inkomen dat telt': 2_951_500, Inkomensgrens: 2_951_500 } }),
  ],
  ['a cent a month more', [leefloon(112_626)], excluded('incomeUnderLimit')],
  ['the income is not known', [lastYear(null)], unknown({ missing: '/persons/0/householdTaxableIncomePreviousYear' })],
])('social rent in 2024: %s', (_, household, expected) => rents('2024-06-03', household, expected));

test('without a limit who has nothing stays open, and another condition decides all the same', () => {
  rents('2025-01-01', [{}], unknown({ rule: 'amountNotKnown' }));
  rents('2018-06-01', [{}], unknown({ rule: 'amountNotKnown' }));
  rents('2025-01-01', [{ properties: [{ use: 'unbuilt', cadastralIncome: 0, share: 0.1 }] }], excluded('noProperty', { onlyMissing: [] }));
});

const open = undefined;
test.each<[string, string, object, object, Expected]>([
  ['three months to the day, the limits were not found', '2024-06-03', {}, {}, unknown({ rule: 'amountNotKnown', amount: null })],
  ['a day more', '2024-06-04', {}, {}, excluded('leaseRecent')],
  ['30 November to the end of February', '2024-02-29', { leaseSignedOn: '2023-11-30' }, {}, unknown({ rule: 'amountNotKnown' })],
  ['30 November to 1 March', '2024-03-01', { leaseSignedOn: '2023-11-30' }, {}, excluded('leaseRecent')],
  ['a social dwelling', '2024-06-03', { tenure: 'socialRentCompany' }, {}, excluded('notSocialHousing')],
  ['sublet by a social rental agency', '2024-06-03', { tenure: 'socialRentAgency' }, {}, unknown({ rule: 'amountNotKnown' })],
  ['who owns', '2024-06-03', {}, { properties: [{ use: 'ownDwelling' }] }, excluded('noProperty')],
  ['in no register', '2024-06-03', {}, { residence: { status: 'undocumented', register: 'none' } }, excluded('registered')],
  ['when it was signed is open', '2024-06-03', { leaseSignedOn: open }, {}, unknown({ missing: '/dwelling/leaseSignedOn' })],
])('the deposit loan: %s', (_, on, dwelling, person, huurwaarborglening) =>
  expectCase({
    name: 'loan',
    on,
    person: { ...base, ...fit, ...person },
    more: { dwelling: known({ tenure: 'privateRent', leaseSignedOn: '2024-03-03', ...dwelling }) },
    huurwaarborglening,
  }),
);
