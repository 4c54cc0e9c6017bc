// School allowance of 2017-2018, the only year whose limits are known, by points, level and income; study grant. Two points: 16,619.19 and 32,435.44.
import { test } from 'vitest';
import { expectCase, type Expected } from './expect-case.ts';
import { child, entitled, excluded, lastYear, unknown } from './some-cases.ts';

const fit = { student: 'none', health: { invalidityPercent: 0, childSupplementPointsPillar1: 0 } };
const pupil = (birthDate: string, more: object = {}): object => child('k', birthDate, { ...fit, ...more });
const primary = pupil('2009-03-01');
const student = (id: string): object => child(id, '1998-01-01', { ...fit, student: 'higher' });
const gets = (on: string, person: object, others: object[], expected: Expected): void =>
  expectCase({
    name: 'school',
    on,
    person: { health: { invalidityPercent: 0 }, ...lastYear(0), ...person },
    others,
    'schooltoeslag/k': expected,
  });
const has = (...incomes: [string, number][]): object => ({
  ...lastYear(incomes.reduce((sum, [, net]) => sum + net, 0)),
  incomes: incomes.map(([kind, net]) => ({ kind, net, per: 'year' })),
});
const invalid = { health: { invalidityPercent: 66, childSupplementPointsPillar1: 0 } };
const tooHigh = excluded('incomeUnderLimit');

test.each<[string, object, object[], Expected]>([
  ['on the lowest limit', lastYear(1_661_919), [primary], entitled(16_028)],
  ['a cent above it, rounded to the full', lastYear(1_661_920), [primary], entitled(16_028)],
  ['26,000: 65.22, raised to the least', lastYear(2_600_000), [primary], entitled(10_686)],
  ['on the highest limit', lastYear(3_243_544), [primary], entitled(10_686)],
  ['a cent above it', lastYear(3_243_545), [primary], tooHigh],
  ['a child with 66% invalidity, on the limit of three points', lastYear(3_766_054), [pupil('2009-03-01', invalid)], entitled(10_686)],
  ['a father with it, a cent above', { ...lastYear(3_766_055), ...invalid }, [primary], tooHigh],
  ['two students give one point, on the limit of five', lastYear(5_031_068), [primary, student('s'), student('u')], entitled(10_686)],
  ['two students, a cent above', lastYear(5_031_069), [primary, student('s'), student('u')], tooHigh],
  ['a placed brother gives none', lastYear(3_243_545), [primary, child('m', '2008-01-01', { ...fit, placed: true })], tooHigh],
  ['from a leefloon alone', { incomes: [{ kind: 'leefloon', net: 27_029, per: 'month' }] }, [primary], entitled(21_371)],
  ['3,243.54 from benefits is under a tenth', has(['unemployment', 324_354]), [primary], entitled(21_371)],
  ['3,243.55 is not', has(['unemployment', 324_355]), [primary], entitled(16_028)],
  ['seven tenths from benefits', has(['unemployment', 70_000], ['wage', 30_000]), [primary], entitled(21_371)],
  ['a cent less', has(['unemployment', 69_999], ['wage', 30_001]), [primary], entitled(16_028)],
  ['nothing at all is no benefit', {}, [primary], entitled(16_028)],
  [
    'the income is open',
    lastYear(null),
    [primary],
    unknown({ range: [0, 16_028], missing: '/persons/0/householdTaxableIncomePreviousYear' }),
  ],
  ['two and a half today: nursery school', {}, [pupil('2015-04-02')], entitled(9498)],
  ['two and a half tomorrow', {}, [pupil('2015-04-03')], excluded('pupil')],
  ['six this year: primary school', {}, [pupil('2011-12-31')], entitled(16_028)],
  ['six next year: nursery school', {}, [pupil('2012-01-01')], entitled(9498)],
  ['twelve this year: secondary school', {}, [pupil('2005-12-31')], entitled(null)],
  ['twelve next year: primary school', {}, [pupil('2006-01-01')], entitled(16_028)],
  ['eighteen and out of school', {}, [pupil('1999-10-02')], excluded('pupil')],
  ['eighteen and at school', {}, [pupil('1999-10-02', { student: 'secondary' })], entitled(null)],
  ['eighteen and a student', {}, [pupil('1999-10-02', { student: 'higher' })], excluded('pupil')],
])('school allowance, 2017-2018: %s', (_, person, others, expected) => gets('2017-10-02', person, others, expected));

test('the school year ends on 31 August, and of the next one no limit was found', () => {
  gets('2018-08-31', {}, [primary], entitled(16_028));
  gets('2018-09-01', {}, [primary], unknown({ rule: 'amountNotKnown' }));
  gets('2024-06-03', {}, [pupil('2015-03-01')], unknown({ rule: 'amountNotKnown' }));
});

const grant = (until: string | null): object => ({ incomes: [{ kind: 'studyGrant', net: 300_000, per: 'year', until }] });
test.each<[string, object, Expected]>([
  ['the limits of now were not found', {}, unknown({ rule: 'amountNotKnown', amount: null })],
  ['a pupil', { student: 'secondary' }, excluded('higherEducation', { onlyMissing: [] })],
  ['whether they study is open', { student: null }, unknown({ missing: '/persons/0/student' })],
  ['as an income', grant(null), { outcome: 'alreadyReceives' }],
  ['as an income that ended', grant('2024-08-31'), unknown({ rule: 'amountNotKnown' })],
  ['without papers', { residence: { status: 'undocumented', register: 'none' } }, excluded('residence')],
  ['abroad', { livesInBelgium: false }, excluded('livesInBelgium')],
])('study grant: %s', (_, person, studietoelage) =>
  expectCase({ name: 'grant', on: '2024-10-07', person: { ...lastYear(0), student: 'higher', ...person }, studietoelage }),
);
