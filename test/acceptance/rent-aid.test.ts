// Rent subsidy and rent premium: limits, maximum rent and formula to the cent, old and new rules to the day (BVR 02-02-2007, BVR 04-05-2012; Besluit Vlaamse Codex Wonen 2021
// book 5). In 2022: 75% of 639.78 is 479.835.
import { test } from 'vitest';
import { expectCase, type Expected } from './expect-case.ts';
import { child, entitled, excluded, known, lastYear, never, partner, unknown } from './some-cases.ts';

const fit = { health: { increasedReimbursement: false, invalidityPercent: 0, disabilityPoints: 0, earningCapacityReduced: false } };
const base = { ...never, ...lastYear(0), ...fit, homeless: false };
const open = undefined;
type Facts = { muni?: string; others?: object[]; person?: object } & Record<string, unknown>;
const asks = (right: string, dwelling: object, on: string, facts: Facts, expected: Expected): void => {
  const { muni = '99001', others = [], person = {}, ...change } = facts;
  const more = { municipality: muni, dwelling: known({ tenure: 'privateRent', rent: 50_000, ...dwelling, ...change }) };
  expectCase({ name: right, on, person: { ...base, ...person }, others, more, [right]: expected });
};
const kids = (count: number): object[] => Array.from({ length: count }, (_, at) => child(`k${at}`, `201${at}-01-01`));
const income = (cents: number | null): { person: object } => ({ person: lastYear(cents) });
const noFigure = { rule: 'amountNotKnown' };

test.each<[string, Facts, Expected]>([
  ['no income: at most 157.87', {}, entitled(15_787)],
  ['at the limit of 25,850: less 470 is 9.835, rounded up', income(2_585_000), entitled(984)],
  ['a cent above the limit', income(2_585_001), excluded('incomeUnderLimit')],
  ['income 18,000: less 327.27', income(1_800_000), entitled(15_256)],
  ['income 17,708.08: less 321.965, just the maximum', income(1_770_808), entitled(15_787)],
  ['two at charge: 157.87 + 2 x 26.31', { others: kids(2) }, entitled(21_049)],
  ['five at charge count as four', { others: kids(5) }, entitled(26_311)],
  ['rent 639.78', { rent: 63_978 }, entitled(15_787)],
  ['a cent more', { rent: 63_979 }, excluded('rentUnderMax')],
  ['one at charge: 639.78 x 1.2', { others: kids(1), rent: 76_774 }, entitled(18_418)],
  ['one at charge, a cent more', { others: kids(1), rent: 76_775 }, excluded('rentUnderMax')],
  ['three at charge: half more at most', { others: kids(3), rent: 95_967 }, entitled(23_680)],
  ['three at charge, a cent more', { others: kids(3), rent: 95_968 }, excluded('rentUnderMax')],
  ['a couple at 26,390.93: nothing is left', { ...income(2_639_093), others: [partner] }, excluded('somethingLeft')],
  ['a couple at 26,390: less 479.8182 is 0.02', { ...income(2_639_000), others: [partner] }, entitled(2)],
  ['Gent, whose maximum rent was not found', { muni: '44021' }, unknown()],
  ['a good dwelling without another ground', { bad: false }, excluded('ground')],
  ['a good dwelling after the street', { bad: false, person: { homeless: true } }, entitled(15_787)],
  ['a good dwelling of a social rental agency', { bad: false, tenure: 'socialRentAgency' }, entitled(15_787)],
  ['an owner', { tenure: 'owner' }, excluded('rents')],
  [
    'a grown-up son owns land',
    {
      others: [child('k', '2000-01-01', { ...partner, id: 'k', role: 'child', birthDate: '2000-01-01', properties: [{ use: 'unbuilt' }] })],
    },
    excluded('noProperty'),
  ],
  ['whether it is bad is open', { bad: open }, unknown({ range: [0, 15_787], onlyMissing: ['/dwelling/bad'] })],
  ['the income is open', income(null), unknown({ range: [0, 15_787], onlyMissing: ['/persons/0/householdTaxableIncomePreviousYear'] })],
  ['the rent is open', { rent: open }, unknown({ range: [0, 15_787], onlyMissing: ['/dwelling/rent'] })],
])('rent subsidy in 2022: %s', (_, facts, expected) => asks('huursubsidie', { bad: true }, '2022-06-03', facts, expected));

test.each<[string, string, Facts, Expected]>([
  ['2022-01-01', 'first day of the amounts of 2022', {}, entitled(15_787)],
  ['2022-12-31', 'last day', {}, entitled(15_787)],
  ['2023-01-01', 'no figures', {}, unknown(noFigure)],
  ['2024-06-03', 'no limits', {}, unknown(noFigure)],
  ['2021-06-03', 'rent 618.25, the highest amount was not found', { ...income(2_000_000), rent: 61_825 }, entitled(null, noFigure)],
  ['2021-06-03', 'a cent above the rent', { rent: 61_826 }, excluded('rentUnderMax')],
  ['2021-06-03', 'Antwerpen 680.07', { muni: '11002', rent: 68_007 }, entitled(null)],
  ['2021-06-03', 'Antwerpen a cent above', { muni: '11002', rent: 68_008 }, excluded('rentUnderMax')],
  ['2021-06-03', 'a cent above 25,557', income(2_555_701), excluded('incomeUnderLimit')],
  ['2020-06-03', 'no figures', {}, unknown(noFigure)],
  ['2019-05-01', 'new rules, 24,852', income(2_485_200), entitled(null, noFigure)],
  ['2019-12-31', 'a cent above', income(2_485_201), excluded('incomeUnderLimit')],
  ['2019-04-30', 'old rules, 18,240 and 610', { ...income(1_824_000), rent: 61_000 }, entitled(null)],
  ['2019-04-30', 'old rules, a cent above the limit', income(1_824_001), excluded('incomeUnderLimit')],
  ['2019-04-30', 'old rules, a cent above the rent', { rent: 61_001 }, excluded('rentUnderMax')],
  ['2019-01-01', 'old rules, a child: + 1,630 and + 76.25', { ...income(1_987_000), others: kids(1), rent: 68_625 }, entitled(null)],
  ['2019-01-01', 'old rules, a child, a cent of rent more', { others: kids(1), rent: 68_626 }, excluded('rentUnderMax')],
  ['2018-12-31', '17,830, Antwerpen 660', { ...income(1_783_000), muni: '11002', rent: 66_000 }, entitled(null)],
  ['2018-12-31', 'a cent above 600 elsewhere', { rent: 60_001 }, excluded('rentUnderMax')],
  ['2017-06-01', '17,500 and 590', { ...income(1_750_000), rent: 59_000 }, entitled(null)],
  ['2016-06-01', 'a cent above 17,230', income(1_723_001), excluded('incomeUnderLimit')],
  ['2016-06-01', 'a cent above 580', { rent: 58_001 }, excluded('rentUnderMax')],
  ['2015-06-01', '16,900, no maximum rent was found', income(1_690_000), unknown(noFigure)],
])('rent subsidy on %s: %s', (on, _, facts, expected) => asks('huursubsidie', { bad: true }, on, facts, expected));

const old = { onSocialRentListSince: '2014-12-31' };
test.each<[string, string, Facts, Expected]>([
  ['2022-06-03', 'four years to the day, the amount was not found', {}, entitled(null, noFigure)],
  ['2022-06-02', 'a day less', {}, excluded('waitsFourYears')],
  ['2022-12-31', '25,850', income(2_585_000), entitled(null)],
  ['2022-12-31', 'a cent above', income(2_585_001), excluded('incomeUnderLimit')],
  ['2022-12-31', 'a cent above 639.78', { rent: 63_979 }, excluded('rentUnderMax')],
  ['2022-06-03', 'not conform', { bad: true }, excluded('conformDwelling')],
  [
    '2022-06-03',
    'since when on the list is open',
    { onSocialRentListSince: open },
    unknown({ missing: '/dwelling/onSocialRentListSince' }),
  ],
  ['2024-06-03', 'no limits', {}, unknown(noFigure)],
  ['2018-12-31', '17,830 and 600', { ...old, ...income(1_783_000), rent: 60_000 }, entitled(null)],
  ['2018-12-31', 'a cent above 17,830', { ...old, ...income(1_783_001) }, excluded('incomeUnderLimit')],
  ['2019-04-30', 'Antwerpen 671', { ...old, muni: '11002', rent: 67_100 }, entitled(null)],
  ['2019-04-30', 'Antwerpen, a cent above', { ...old, muni: '11002', rent: 67_101 }, excluded('rentUnderMax')],
])('rent premium on %s: %s', (on, _, facts, expected) =>
  asks('huurpremie', { bad: false, onSocialRentListSince: '2018-06-03' }, on, facts, expected),
);
