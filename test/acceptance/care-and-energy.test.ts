// Health, care and energy to the cent and to the day: both sides of each threshold and of each date of effect, worked out by hand from the law pages.
import { expect, test } from 'vitest';
import { checkHousehold } from '../../rules/check.ts';
import type { RightCode } from '../../rules/contract.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { alonePerson } from '../alone.ts';

type House = { person?: object; others?: object[]; more?: object };

function found(code: RightCode, on: string, { person, others = [], more }: House, who = 'a') {
  const input = { municipality: '73006', ...more, persons: [{ ...alonePerson, monthsOnLeefloon: 0, ...person }, ...others] };
  const valid = validateHousehold(input, { on, today: on });
  if (!valid.ok) throw new Error(JSON.stringify(valid.faults));
  const one = checkHousehold(valid.household, { on }).results.find((result) => result.right === code && (result.person ?? who) === who);
  if (!one) throw new Error(`no result of ${code} for ${who}`);
  return one;
}
const outcome = (...of: Parameters<typeof found>) => found(...of).outcome;
const cents = (...of: Parameters<typeof found>) => {
  const one = found(...of);
  return one.outcome === 'entitled' ? (one.amount?.cents ?? null) : one.outcome;
};
const eitherSide = (limit: number) => [limit, limit + 1] as const;
const decided = ['entitled', 'excluded'];

const child = { id: 'k', role: 'child', birthDate: '2015-01-01' };
const placed = { ...child, placed: true };

test.each([
  ['2019-06-30', 1_885_563, 349_068],
  ['2021-06-01', 1_989_201, 368_255],
  ['2023-06-01', 2_330_384, 431_418],
  ['2024-12-31', 2_563_067, 474_494],
  ['2026-06-01', 2_805_493, 519_374],
])('increased reimbursement %s, income of last year: %i and %i for each other person', (on, first, each) => {
  const working = (income: number) => ({
    work: { status: 'employee', since: '2010-01-01' },
    householdTaxableIncomePreviousYear: income,
    incomes: [{ kind: 'wage', net: 900_000, taxableGross: 1_000_000, per: 'month' }],
  });
  const family = [
    {
      id: 'p',
      role: 'partner',
      birthDate: '1986-01-01',
      work: { status: 'employee', since: '2010-01-01' },
      incomes: [],
      monthsOnLeefloon: 0,
    },
    child,
    { ...child, id: 'l' },
  ];
  const code = 'verhoogdeTegemoetkoming';
  expect(eitherSide(first).map((income) => outcome(code, on, { person: working(income) }))).toEqual(decided);
  expect(outcome(code, on, { person: working(first + 1), others: [placed] })).toBe('excluded');
  for (const who of ['a', 'p'])
    expect(eitherSide(first + 3 * each).map((income) => outcome(code, on, { person: working(income), others: family }, who))).toEqual(
      decided,
    );
});

test.each([
  ['2024-04-30', 2_701_100],
  ['2024-05-01', 2_755_086],
  ['2026-02-28', 2_810_126],
  ['2026-03-01', 2_866_297],
])('increased reimbursement %s, a pensioner by the income of now: %i', (on, limit) => {
  for (const status of ['retired', 'atHome']) {
    const retired = (income: number) => ({
      birthDate: '1950-01-01',
      work: { status },
      householdTaxableIncomePreviousYear: 9_000_000,
      incomes: [{ kind: 'pension', net: 2_000_000, taxableGross: income, per: 'year' }],
    });
    expect(eitherSide(limit).map((income) => outcome('verhoogdeTegemoetkoming', on, { person: retired(income) }))).toEqual(decided);
  }
});

test.each([
  ['2024-09-30', '2023-09-30', '2023-10-01'],
  ['2024-10-01', '2024-07-01', '2024-07-02'],
])('increased reimbursement %s: unemployed since %s is long enough, since %s is not', (on, long, short) => {
  const person = (since: string | null) => ({
    work: { status: 'unemployed', since },
    householdTaxableIncomePreviousYear: 9_000_000,
    incomes: [{ kind: 'unemployment', net: 1_000_000, taxableGross: 2_000_000, per: 'year' }],
  });
  expect([long, short].map((since) => outcome('verhoogdeTegemoetkoming', on, { person: person(since) }))).toEqual(decided);
  expect(found('verhoogdeTegemoetkoming', on, { person: person(null) })).toMatchObject({
    outcome: 'unknown',
    missing: ['/persons/0/work/since'],
  });
});

test.each([
  ['2020-02-29', 113_178, 75_452],
  ['2022-08-01', 136_805, 91_203],
  ['2022-10-31', 136_805, 91_203],
  ['2023-11-01', 151_901, 101_267],
  ['2024-04-30', 151_901, 101_267],
  ['2024-05-01', 154_942, 103_295],
  ['2025-01-31', 154_942, 103_295],
  ['2025-02-01', 158_037, 105_358],
  ['2026-02-28', 158_037, 105_358],
  ['2026-03-01', 161_196, 107_464],
  ['2022-11-01', null, null],
])('IGO %s: alone %s, sharing %s', (on, alone, sharing) => {
  const person = { birthDate: '1950-03-10', work: { status: 'retired' } };
  const partner = { ...alonePerson, ...person, id: 'p', role: 'partner' };
  expect(cents('igo', on, { person })).toBe(alone);
  for (const who of ['a', 'p']) expect(cents('igo', on, { person, others: [partner] }, who)).toBe(sharing);
});

test.each([
  ['2023-07-01', 82_588, 123_881, 167_418],
  ['2023-10-31', 82_588, 123_881, 167_418],
  ['2023-11-01', null, null, null],
  ['2024-01-01', 86_334, 129_501, 175_012],
  ['2024-05-01', 88_062, 132_093, 178_516],
  ['2025-02-01', 89_821, 134_732, 182_082],
  ['2025-12-31', 89_821, 134_732, 182_082],
  ['2026-01-01', 89_821, 137_427, 182_082],
  ['2026-03-01', 91_617, 140_174, 185_721],
])('IVT %s without income: A %s, B %s, C %s', (on, a, b, c) => {
  const person = { health: { earningCapacityReduced: true } };
  expect(cents('ivt', on, { person, others: [{ id: 's', role: 'sibling', birthDate: '1990-01-01' }] })).toBe(a);
  expect(cents('ivt', on, { person })).toBe(b);
  expect(cents('ivt', on, { person, others: [placed] })).toBe(b);
  expect(cents('ivt', on, { person, others: [child] })).toBe(c);
});

test('IVT with a wage: between what is left when it counts in full and the whole; where the figure is missing, open', () => {
  const person = { health: { earningCapacityReduced: true }, incomes: [{ kind: 'wage', net: 100_000, per: 'month' }] };
  expect(found('ivt', '2025-02-18', { person })).toMatchObject({
    outcome: 'entitled',
    amount: null,
    range: { lowCents: 34_732, highCents: 134_732, per: 'month' },
  });
  expect(found('ivt', '2023-11-20', { person })).toMatchObject({ outcome: 'unknown', range: null });
});

test.each([
  [6, 'excluded', 'excluded', 'excluded'],
  [7, 12_920, 13_178, 13_442],
  [8, 12_920, 13_178, 13_442],
  [9, 42_735, 43_589, 44_460],
  [11, 42_735, 43_589, 44_460],
  [12, 67_965, 69_322, 70_708],
  [14, 67_965, 69_322, 70_708],
  [15, 98_771, 100_744, 102_757],
  [16, 98_771, 100_744, 102_757],
  [17, 111_977, 114_214, 116_497],
  [18, 111_977, 114_214, 116_497],
])('IT of %i points: %s on 31 January 2025, %s the next day, %s from March 2026', (disabilityPoints, before, after, last) => {
  const days = ['2025-01-31', '2025-02-01', '2026-03-01'];
  expect(days.map((on) => cents('it', on, { person: { health: { disabilityPoints } } }))).toEqual([before, after, last]);
});

test.each([
  ['apartment', 4_966, 3_266, 9_277, 8_977, 3_866],
  ['terraced', 6_966, 4_666, 13_277, 12_877, 5_466],
  ['detached', 8_266, 5_666, 15_877, 15_377, 6_466],
])(
  'minimum supply, %s: gas %i or protected %i, electricity %i or protected %i; gas of 2020 %i',
  (kind, gas, gasLess, power, powerLess, old) => {
    const house = (meters: object, receives: string[] = []) => ({
      person: { receives },
      more: { dwelling: { kind, tenure: 'owner' }, energy: { cannotLoadMeter: true, ...meters } },
    });
    const [onGas, onPower] = [
      { gasMeter: 'prepaid', electricityMeter: 'normal' },
      { gasMeter: 'none', electricityMeter: 'prepaid' },
    ];
    expect(cents('minimaleLevering', '2024-03-31', house(onGas))).toBe(gas);
    expect(cents('minimaleLevering', '2024-03-31', house(onPower))).toBe(power);
    for (const code of ['sociaalTariefEnergie', 'igo', 'leefloon', 'zorgbudgetOuderen']) {
      expect(cents('minimaleLevering', '2023-11-01', house(onGas, [code]))).toBe(gasLess);
      expect(cents('minimaleLevering', '2023-11-01', house(onPower, [code]))).toBe(powerLess);
    }
    expect(['2020-10-31', '2020-11-01', '2021-03-31', '2021-04-01'].map((on) => cents('minimaleLevering', on, house(onGas)))).toEqual([
      'excluded',
      old,
      old,
      'excluded',
    ]);
  },
);

test.each([
  [96_999, 14],
  [97_000, 15],
  [99_499, 15],
  [99_500, 16],
  [112_000, 21],
  [114_499, 21],
  [160_000, 36],
])(
  'heating allowance, autumn of 2022: at %i cents for 1,000 litres %i cents a litre, up to 2,000 litres',
  (centsPer1000Litres, perLitre) => {
    const house = (litres: number) => ({
      person: { health: { increasedReimbursement: true } },
      more: { energy: { heating: 'oil', delivery: { on: '2022-09-15', litres, fuel: 'oil', centsPer1000Litres } } },
    });
    expect([1_000, 2_000, 2_500].map((litres) => cents('verwarmingstoelage', '2022-10-01', house(litres)))).toEqual(
      [1_000, 2_000, 2_000].map((litres) => litres * perLitre),
    );
  },
);

test('heating allowance of June 2024: 24,328.19 and 4,501.81 a child who lives in; other property counts three times', () => {
  const more = { energy: { heating: 'oil', delivery: { on: '2024-06-01', litres: 1_000, fuel: 'oil', centsPer1000Litres: 100_000 } } };
  const poor = (income: number, properties: object[] = []) => ({
    debtHelp: 'none',
    householdTaxableIncomePreviousYear: income,
    health: { increasedReimbursement: false },
    properties,
  });
  const both = (limit: number, others: object[] = [], properties: object[] = []) =>
    eitherSide(limit).map((income) => outcome('verwarmingstoelage', '2024-06-15', { person: poor(income, properties), others, more }));
  expect(both(2_432_819)).toEqual(decided);
  expect(both(2_432_819, [placed])).toEqual(decided);
  expect(both(2_432_819 + 450_181, [child])).toEqual(decided);
  expect(both(2_432_819, [], [{ use: 'ownDwelling', cadastralIncome: 900_000, share: 1 }])).toEqual(decided);
  expect(both(2_432_819 - 300_000, [], [{ use: 'otherBuilt', cadastralIncome: 100_000, share: 1 }])).toEqual(decided);
});

test('tariffs: a child with four points opens energy and internet where it lives, water never', () => {
  const more = { dwelling: { tenure: 'owner' }, energy: { gasSupplyInOwnName: true } };
  const codes = ['sociaalTariefEnergie', 'sociaalInternet', 'sociaalTariefWater'] as const;
  const with4 = (one: object) => [{ ...one, health: { childSupplementPointsPillar1: 4 } }];
  expect(codes.map((code) => outcome(code, '2025-02-18', { others: with4(child), more }))).toEqual(['entitled', 'entitled', 'excluded']);
  expect(codes.map((code) => outcome(code, '2025-02-18', { others: with4(placed), more }))).toEqual(['excluded', 'excluded', 'excluded']);
});

test('maximum bill of 2019 without increased reimbursement: between the lowest and the highest ceiling', () => {
  const person = { health: { insured: true, increasedReimbursement: false } };
  expect(found('maximumfactuur', '2019-06-01', { person })).toMatchObject({
    person: null,
    outcome: 'entitled',
    amount: null,
    range: { lowCents: 47_754, highCents: 191_016, per: 'year' },
  });
  expect(found('maximumfactuur', '2020-01-01', { person })).toMatchObject({ outcome: 'entitled', amount: null, range: null });
});

test.each([
  [{}, 4_000, 4_000],
  [{ kinshipDegree: 2 }, 'excluded', 4_000],
  [{ kinshipDegree: 3 }, 'excluded', 'excluded'],
  [{ kinshipDegree: null, livesIn: true, personsCaredFor: 2 }, 6_000, 6_000],
  [{ caredForAge: 65 }, 4_000, 4_000],
  [{ caredForAge: 64 }, 'excluded', 4_000],
  [{ caredForAge: 21 }, 'excluded', 4_000],
  [{ caredForAge: 20 }, 'excluded', 'excluded'],
  [{ caredForPoints: 11 }, 'excluded', 'excluded'],
  [{ sameMunicipality: false }, 'excluded', 'excluded'],
  [{ caredForIncreasedReimbursement: false }, 'excluded', 'manual'],
  [{ caredForIncreasedReimbursement: null }, 'unknown', 'unknown'],
])('carer premium of Bilzen, %j: %s on 31 March 2021, %s on 1 April', (change, before, after) => {
  const care = {
    kinshipDegree: 1,
    livesIn: false,
    caredForAge: 70,
    caredForPoints: 12,
    caredForIncreasedReimbursement: true,
    sameMunicipality: true,
    personsCaredFor: 1,
  };
  const person = { informalCare: { ...care, ...change } };
  expect(['2021-03-31', '2021-04-01'].map((on) => cents('mantelzorgpremie', on, { person }))).toEqual([before, after]);
});
