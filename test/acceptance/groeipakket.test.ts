// Groeipakket: the base amount by date, age and status, the social supplement by rank and income, the birth voucher of the municipality (Decreet 27-04-2018; S012).
import { test } from 'vitest';
import { expectCase, type Expected } from './expect-case.ts';
import { already, child, entitled, excluded, lastYear, manual, partner, unknown, withIncreasedReimbursement } from './some-cases.ts';

const noFigure = { rule: 'amountNotKnown' };

test.each([
  ['2020-08-31', null],
  ['2020-09-01', 16_646],
  ['2021-08-31', 16_646],
  ['2021-09-01', 16_979],
  ['2022-08-31', 16_979],
  ['2022-09-01', 17_149],
  ['2022-11-30', 17_149],
  ['2022-12-01', 17_320],
  ['2023-08-31', 17_320],
  ['2023-09-01', 17_666],
  ['2024-08-31', 17_666],
  ['2024-09-01', 18_019],
  ['2025-08-31', 18_019],
  ['2025-09-01', null],
])('the base amount on %s is %i, of a child of before 2019 it is not known', (on, cents) =>
  expectCase({
    name: 'base',
    on,
    others: [child('k', '2019-01-01'), child('m', '2018-12-31')],
    'groeipakketBasis/k': entitled(cents, cents === null ? noFigure : { steps: { Basisbedrag: cents } }),
    'groeipakketBasis/m': entitled(null, { rule: 'oldScheme', steps: {} }),
  }),
);

const june = '2024-06-30';
const july = '2024-07-01';
const points = (count: number): object => ({ student: 'none', health: { childSupplementPointsPillar1: count } });
test.each<[string, string, object, Expected]>([
  ['born today', june, { birthDate: june }, entitled(17_666, { rule: 'startAmount' })],
  ['eighteen this month', june, { birthDate: '2006-06-01', ...points(0) }, entitled(null)],
  ['eighteen last month', july, { birthDate: '2006-06-30', ...points(0) }, excluded('age')],
  ['eighteen last month, at school', july, { birthDate: '2006-06-30', student: 'secondary' }, entitled(null)],
  ['eighteen last month, a student', july, { birthDate: '2006-06-30', student: 'higher' }, entitled(null)],
  ['eighteen last month, three points', july, { birthDate: '2006-06-30', ...points(3) }, excluded('age')],
  ['eighteen last month, four points', july, { birthDate: '2006-06-30', ...points(4) }, entitled(null)],
  [
    'eighteen last month, nothing known',
    july,
    { birthDate: '2006-06-30' },
    unknown({ onlyMissing: ['/persons/1/student', '/persons/1/health/childSupplementPointsPillar1'] }),
  ],
  ['21 this month, four points', june, { birthDate: '2003-06-01', ...points(4) }, entitled(null)],
  ['21 last month, six points', july, { birthDate: '2003-06-30', ...points(6) }, excluded('age')],
  ['25 this month, a student', june, { birthDate: '1999-06-01', student: 'higher' }, entitled(null)],
  ['25 last month, whatever else', july, { birthDate: '1999-06-30' }, excluded('age', { onlyMissing: [] })],
  ['age not known', june, { birthDate: null }, unknown({ missing: '/persons/1/birthDate' })],
  ['paid already', june, { childBenefitPaid: true }, already(17_666)],
  ['among what the child receives', june, { receives: ['groeipakketBasis'] }, already(17_666)],
  ['not paid', june, { childBenefitPaid: false }, entitled(17_666)],
  ['placed', june, { placed: true }, entitled(17_666, { rule: 'placedChild' })],
  ['without papers, its mother has them', june, { residence: { status: 'undocumented' } }, entitled(17_666)],
  ['a grandchild whose parents are elsewhere', june, { role: 'grandchild' }, unknown({ onlyMissing: ['/persons/1/residence/status'] })],
  ['a Belgian grandchild', june, { role: 'grandchild', residence: { status: 'belgian' } }, entitled(17_666)],
  ['a Belgian sister', june, { role: 'sibling', residence: { status: 'belgian' } }, entitled(17_666)],
])('the base amount of a child: %s', (_, on, kid, expected) =>
  expectCase({ name: 'base', on, others: [child('k', '2020-01-01', kid)], 'groeipakketBasis/k': expected }),
);

test('the base amount: among what the mother receives, without papers, asking for asylum, abroad', () => {
  const of = (person: object, kid: object, expected: Expected): void =>
    expectCase({ name: 'base', on: june, person, others: [child('k', '2020-01-01', kid)], 'groeipakketBasis/k': expected });
  const stays = (status: string): object => ({ residence: { status, register: 'none' } });
  of({ receives: ['groeipakketBasis'] }, {}, already(17_666));
  of(stays('undocumented'), stays('undocumented'), excluded('residence'));
  of(stays('asylumSeeker'), stays('asylumSeeker'), manual('residenceToCheck'));
  of({ livesInBelgium: false }, { livesInBelgium: false }, excluded('livesInBelgium'));
});

const three = [child('k', '2019-01-01'), child('l', '2020-05-05'), child('m', '2020-06-06')];
const two = three.slice(0, 2);
const supplement = (on: string, income: number | null, others: object[], expected: Expected, person: object = {}): void =>
  expectCase({ name: 'supplement', on, person: { ...lastYear(income), ...person }, others, groeipakketSocialeToeslag: expected });
const tooHigh = excluded('incomeUnderLimit');

test.each([
  ['2020-09-01', '2021-08-31', 3_160_589, 6_242_400, 5202, 8323, 6242],
  ['2021-09-01', '2022-08-31', 3_223_801, 6_367_248, 5306, 8489, 6367],
  ['2023-09-01', '2024-08-31', 3_632_576, 6_832_961, 5521, 8833, 6625],
])('the social supplement from %s to %s, on each limit and a cent above', (from, to, low, high, ofTwo, ofThreeLow, ofThreeMid) => {
  for (const on of [from, to]) {
    supplement(on, low, two, entitled(2 * ofTwo));
    supplement(on, low + 1, two, tooHigh);
    supplement(on, low, three, entitled(3 * ofThreeLow));
    supplement(on, low + 1, three, entitled(3 * ofThreeMid));
    supplement(on, high, three, entitled(3 * ofThreeMid));
    supplement(on, high + 1, three, tooHigh);
  }
});

test('the social supplement where a figure was not found', () => {
  supplement('2022-09-01', 3_288_277, two, entitled(null, noFigure));
  supplement('2022-12-31', 3_288_278, two, tooHigh);
  supplement('2022-12-31', 6_494_593, three, entitled(null, noFigure));
  supplement('2022-12-31', 6_494_594, three, tooHigh);
  supplement('2023-01-01', 3_452_691, two.slice(1), entitled(5413));
  supplement('2023-08-31', 3_452_692, two, tooHigh);
  supplement('2023-08-31', 3_452_691, three, entitled(3 * 8660));
  supplement('2023-08-31', 3_452_692, three, unknown({ ...noFigure, onlyMissing: [] }));
  supplement('2024-09-01', 0, two, unknown(noFigure));
  supplement('2020-08-31', 0, [], excluded('children'));
});

const asylum = { residence: { status: 'asylumSeeker', register: 'waiting' } };
const house = (use: string, cadastralIncome: number): object => ({ properties: [{ use, cadastralIncome }] });
test.each<[string, number | null, object[], Expected, object]>([
  ['no children, whatever the income', null, [], excluded('children', { onlyMissing: [] }), {}],
  ['a placed child is not of the family', 0, [child('k', '2020-01-01', { placed: true })], excluded('children'), {}],
  [
    'a child of before 2019 has no known amount',
    0,
    [child('k', '2018-12-31'), child('l', '2019-01-01')],
    entitled(null, { rule: 'oldScheme' }),
    {},
  ],
  ['income not known', null, two, unknown({ range: [0, 11_042], onlyMissing: ['/persons/0/householdTaxableIncomePreviousYear'] }), {}],
  ['another house', 0, two, unknown(noFigure), house('otherBuilt', 50_000)],
  ['the own dwelling', 0, two, entitled(11_042), house('ownDwelling', 200_000)],
  ['land without a cadastral income', 0, two, entitled(11_042), house('unbuilt', 0)],
  ['above the limit a house does not matter', 9_000_000, two, excluded('incomeUnderLimit', { onlyMissing: [] }), { properties: null }],
  ['received already', 0, two, already(11_042), { receives: ['groeipakketSocialeToeslag'] }],
  ['asking for asylum', 0, [child('k', '2020-01-01', asylum)], manual('residenceToCheck'), asylum],
])('the social supplement in 2024: %s', (_, income, others, expected, person) =>
  supplement('2024-06-03', income, others, expected, person),
);

test('a student of twenty is the third child', () =>
  supplement('2024-06-03', 0, [...two, child('s', '2004-01-01', { student: 'higher' })], {
    ...entitled(null),
    steps: {
      'Belastbaar inkomen van het gezin': 0,
      Inkomensgrens: 3_632_576,
      'Inkomensgrens vanaf drie kinderen': 6_832_961,
      'Bedrag per kind geboren vanaf 2019': 8833,
    },
  }));

const born = (count: number, birthDate = '2024-05-01'): object[] => ['k', 'l', 'm'].slice(0, count).map((id) => child(id, birthDate));
const noReimbursement = { health: { increasedReimbursement: false } };
const bilzen = { municipality: '73006', events: [] };
const birth = (on: string): object => ({ ...bilzen, events: [{ kind: 'birth', on }] });
test.each<[string, string, object, object[], object, Expected]>([
  ['first day of the plan of Bilzen', '2020-01-01', withIncreasedReimbursement, born(1, '2019-12-01'), bilzen, entitled(5000)],
  ['the day before the plan', '2019-12-31', withIncreasedReimbursement, born(1, '2019-12-01'), bilzen, manual('noLocalRule')],
  ['the day after the plan', '2026-01-01', withIncreasedReimbursement, born(1, '2025-12-01'), bilzen, manual('noLocalRule')],
  ['twins', '2024-06-03', withIncreasedReimbursement, born(2), bilzen, entitled(10_000)],
  ['triplets, two at most', '2024-06-03', withIncreasedReimbursement, born(3), bilzen, entitled(10_000)],
  ['the day before the first birthday', '2024-06-03', withIncreasedReimbursement, born(1, '2023-06-04'), bilzen, entitled(5000)],
  ['on the first birthday', '2024-06-03', withIncreasedReimbursement, born(1, '2023-06-03'), bilzen, excluded('birth')],
  ['a placed baby', '2024-06-03', withIncreasedReimbursement, [child('k', '2024-05-01', { placed: true })], bilzen, excluded('birth')],
  [
    'the reimbursement of the partner',
    '2024-06-03',
    noReimbursement,
    [{ ...partner, ...withIncreasedReimbursement }, ...born(1)],
    bilzen,
    entitled(5000),
  ],
  ['no reimbursement', '2024-06-03', noReimbursement, born(1), bilzen, excluded('increasedReimbursement')],
  [
    'whether there is a reimbursement is open',
    '2024-06-03',
    {},
    born(1),
    bilzen,
    unknown({ range: [0, 5000], onlyMissing: ['/persons/0/health/increasedReimbursement'] }),
  ],
  ['a birth among the events', '2024-06-03', withIncreasedReimbursement, [], birth('2024-06-03'), entitled(5000)],
  ['a birth that is to come', '2024-06-03', withIncreasedReimbursement, [], birth('2024-06-04'), excluded('birth')],
  ['births not known', '2024-06-03', withIncreasedReimbursement, [], { municipality: '73006' }, unknown({ missing: '/events' })],
  ['Heiderode (invented)', '2024-06-03', withIncreasedReimbursement, born(1), {}, entitled(4000)],
  ['Genk has no rule', '2024-06-03', withIncreasedReimbursement, born(1), { municipality: '71016' }, manual('noLocalRule')],
  [
    'municipality not known',
    '2024-06-03',
    withIncreasedReimbursement,
    born(1),
    { municipality: null },
    unknown({ missing: '/municipality' }),
  ],
])('the birth voucher: %s', (_, on, person, others, more, geboortebon) =>
  expectCase({ name: 'voucher', on, person, others, more, geboortebon }),
);
