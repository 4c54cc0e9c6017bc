// The fund against evictions: both sides of each bound to the cent and of each date to the day, and what stays open (BVR 03-05-2019; S061).
import { test } from 'vitest';
import { expectCase, type Expected } from './expect-case.ts';
import { already, entitled, excluded, known, partner, unknown } from './some-cases.ts';

const open = undefined;
const dwelling = { tenure: 'privateRent', rent: 50_000, arrears: 100_000, arrearsSince: '2024-01-05', landlordAgrees: true };
const pays = (on: string, change: object, fondsUithuiszetting: Expected, others: object[] = []): void =>
  expectCase({ name: 'fund', on, more: { dwelling: known({ ...dwelling, ...change }) }, others, fondsUithuiszetting });
const long = { arrears: 300_000, arrearsSince: '2020-04-01' };

test.each<[string, object, Expected]>([
  ['two months to the cent, half is paid', {}, entitled(50_000)],
  ['a cent below two months', { arrears: 99_999 }, excluded('arrearsInRange')],
  ['half of an odd number of cents is rounded up', { arrears: 100_001 }, entitled(50_001)],
  ['six months to the cent, the maximum', { arrears: 300_000 }, entitled(148_200)],
  ['a cent above six months', { arrears: 300_001 }, excluded('arrearsInRange')],
  ['half is just the maximum', { rent: 80_000, arrears: 296_400 }, entitled(148_200)],
  ['half is half a cent below the maximum', { rent: 80_000, arrears: 296_399 }, entitled(148_200)],
  ['half is a cent below the maximum', { rent: 80_000, arrears: 296_398 }, entitled(148_199)],
  ['a social rental agency', { tenure: 'socialRentAgency' }, entitled(50_000)],
  ['a social housing company', { tenure: 'socialRentCompany' }, excluded('privateOrAgency')],
  ['an owner', { tenure: 'owner' }, excluded('privateOrAgency')],
  ['who lives there for nothing', { tenure: 'free' }, excluded('privateOrAgency')],
  ['the landlord does not sign', { landlordAgrees: false }, excluded('agreement')],
  [
    'whether the landlord signs is open',
    { landlordAgrees: open },
    unknown({ range: [0, 50_000], onlyMissing: ['/dwelling/landlordAgrees'] }),
  ],
  ['the rent is open', { rent: open }, unknown({ range: [0, 50_000], onlyMissing: ['/dwelling/rent'] })],
  ['the arrears are open', { arrears: open }, unknown({ onlyMissing: ['/dwelling/arrears'] })],
  ['since when is open', { arrearsSince: open }, unknown({ onlyMissing: ['/dwelling/arrearsSince'] })],
  ['who lets is open', { tenure: open }, unknown({ range: [0, 50_000], onlyMissing: ['/dwelling/tenure'] })],
  [
    'what fails decides, whatever else is open',
    { arrears: 400_000, tenure: open, landlordAgrees: open, arrearsSince: open },
    excluded('arrearsInRange', { onlyMissing: [] }),
  ],
  ['no rent and no debt is no debt', { rent: 0, arrears: 0 }, excluded('arrearsInRange')],
  ['no debt, whatever the rent', { rent: open, arrears: 0 }, excluded('arrearsInRange', { onlyMissing: [] })],
])('the eviction fund in 2024: %s', (_, change, expected) => pays('2024-06-03', change, expected));

test.each<[string, Expected]>([
  ['2020-06-01', entitled(125_000)],
  ['2020-12-31', entitled(125_000)],
  ['2021-01-01', entitled(127_200)],
  ['2021-12-31', entitled(127_200)],
  ['2022-01-01', entitled(131_600)],
  // The temporary scheme changes the refund to the centre, not what the landlord gets.
  ['2022-10-21', entitled(131_600)],
  ['2022-12-31', entitled(131_600)],
  ['2023-01-01', entitled(147_700)],
  ['2023-12-31', entitled(147_700)],
  ['2024-01-01', entitled(148_200)],
  ['2024-12-31', entitled(148_200)],
  ['2025-01-01', entitled(null, { rule: 'amountNotKnown', range: [0, 150_000], onlyMissing: [] })],
])('the eviction fund pays at most, on %s', (on, expected) => pays(on, long, expected));

test('arrears count from 1 April 2020', () => {
  pays('2020-07-01', { arrearsSince: '2020-03-31' }, excluded('arrearsSince'));
  pays('2020-07-01', { arrearsSince: '2020-04-01' }, entitled(50_000));
});

test('who has it already has the amount as if not', () =>
  pays('2024-06-03', {}, already(50_000), [{ ...partner, receives: ['fondsUithuiszetting'] }]));
