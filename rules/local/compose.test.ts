// The rules of a centre over the shipped ones: a right of its own, a carer premium that takes the place of the shipped one, and rows of amounts (S043).
import { describe, expect, test } from 'vitest';
import { hashOfRules } from '../catalogue.ts';
import { checkHousehold } from '../check.ts';
import type { Household } from '../contract.ts';
import { paramOn } from '../engine/params.ts';
import { shippedRules } from '../rights/all.ts';
import { compose } from './compose.ts';
import type { OwnAmount, OwnRule } from './own-rule.ts';

export const voucher: OwnRule = {
  right: 'lokaalGeboortebon',
  municipality: 99001,
  from: '2025-01-01',
  source: 'Gemeenteraad 12-12-2024',
  entity: 'household',
  title: { nl: 'Geboortebon', fr: 'Bon de naissance', en: 'Birth voucher' },
  per: 'once',
  figures: { bon: 5000 },
  names: [],
  conditions: [
    {
      rule: 'birth',
      test: 'any(events where kind = birth and daysSince(on) <= 365)',
      text: { met: { nl: 'Er is een baby.' }, notMet: { nl: 'Er is geen baby.' }, open: { nl: 'Wij weten niet of er een baby is.' } },
    },
  ],
  amount: '$lokaalGeboortebon.bon',
};
const family: Household = {
  municipality: '99001',
  events: [{ kind: 'birth', on: '2025-01-20' }],
  persons: [{ id: 'a', role: 'reference', birthDate: '1990-05-12', receives: [] }],
};
const check = (own: { rules?: OwnRule[]; amounts?: OwnAmount[] }, on: string, household = family) =>
  checkHousehold(household, { on, rules: compose(shippedRules, { rules: own.rules ?? [], amounts: own.amounts ?? [] }) });

describe('a right of the centre itself', () => {
  const of = (on: string, rules: OwnRule[] = [voucher], household = family) =>
    check({ rules }, on, household).results.find((one) => one.right === 'lokaalGeboortebon');

  test('gives its amount with its source, after the shipped rights', () => {
    const found = of('2025-02-18');
    expect(found).toMatchObject({ person: null, outcome: 'entitled', amount: { cents: 5000, per: 'once' } });
    expect(found?.reasons.map((one) => one.text)).toContain('Er is een baby.');
    expect(found?.reasons.every((one) => one.source.includes('12-12-2024'))).toBe(true);
    expect(check({ rules: [voucher] }, '2025-02-18').results.at(-1)?.right).toBe('lokaalGeboortebon');
  });
  test('is not there before its first day, and not for who lives elsewhere', () => {
    expect(of('2024-12-31')).toBeUndefined();
    expect(of('2025-02-18', [voucher], { ...family, municipality: '73006' })?.outcome).toBe('excluded');
    expect(of('2025-02-18', [voucher], { ...family, municipality: null })?.outcome).toBe('unknown');
  });
  test('a later version takes over on its day; in a gap nobody has it', () => {
    const later = { ...voucher, from: '2025-02-01', figures: { bon: 7500 } };
    expect(of('2025-01-31', [later, voucher])?.amount?.cents).toBe(5000);
    expect(of('2025-02-01', [later, voucher])?.amount?.cents).toBe(7500);
    expect(of('2025-01-31', [{ ...voucher, to: '2025-01-25' }, later])?.outcome).toBe('excluded');
    expect(of('2025-03-01', [{ ...voucher, to: '2025-01-25' }])).toBeUndefined();
  });
});

test('the carer premium of the centre takes the place of the shipped one from its day, in its municipality alone (S043)', () => {
  const carer = (municipality: string): Household => ({
    municipality,
    persons: [
      {
        id: 'a',
        role: 'reference',
        birthDate: '1970-05-12',
        informalCare: {
          kinshipDegree: 1,
          caredForAge: 70,
          caredForPoints: 14,
          sameMunicipality: true,
          personsCaredFor: 1,
          caredForIncreasedReimbursement: true,
        },
      },
    ],
  });
  const own: OwnRule = {
    ...voucher,
    right: 'mantelzorgpremie',
    from: '2025-01-01',
    figures: { premie: 4200 },
    amount: '$eigenMantelzorgpremie.premie',
    conditions: [{ ...voucher.conditions[0]!, rule: 'livesIn', test: 'informalCare.kinshipDegree <= 1' }],
  };
  const cents = (on: string, municipality: string) =>
    check({ rules: [own] }, on, carer(municipality)).results.find((one) => one.right === 'mantelzorgpremie')?.amount?.cents;
  expect(cents('2024-12-31', '99001')).toBe(3500);
  expect(cents('2025-01-01', '99001')).toBe(4200);
  expect(cents('2025-01-01', '73006')).toBe(4000);
});

describe('rows of amounts', () => {
  const row = (from: string, cat1: number): OwnAmount => ({
    table: 'leefloon',
    from,
    to: null,
    values: { cat1, cat2: 136_728, cat3: 184_780 },
    confidence: 'page',
    source: 'omzendbrief 2026-09',
  });
  const cat1 = (amounts: OwnAmount[], on: string) => {
    const param = paramOn(compose(shippedRules, { rules: [], amounts }).params, 'leefloon.cat1', on);
    return typeof param === 'string' ? param : param.value;
  };
  test('a new row closes the open one on the day before', () => {
    expect(cat1([row('2026-09-01', 91_152)], '2026-08-31')).toBe(89_365);
    expect(cat1([row('2026-09-01', 91_152)], '2026-09-01')).toBe(91_152);
  });
  test('a row runs until the next one that is known, shipped or own', () => {
    expect(cat1([row('2027-09-01', 92_000), row('2026-09-01', 91_152)], '2027-08-31')).toBe(91_152);
    expect(cat1([row('2018-09-01', 60_700)], '2019-07-01')).toBe(61_915);
    expect(cat1([row('2018-09-01', 60_700)], '2019-06-30')).toBe(60_700);
  });
});

test('nothing of its own: the shipped rules themselves; the same twice gives the same hash, another figure another', () => {
  expect(compose(shippedRules, { rules: [], amounts: [] })).toBe(shippedRules);
  const hash = (bon: number) => hashOfRules(compose(shippedRules, { rules: [{ ...voucher, figures: { bon } }], amounts: [] }));
  expect(hash(5000)).toBe(hash(5000));
  expect(hash(5000)).not.toBe(hash(5001));
  expect(hash(5000)).not.toBe(hashOfRules(shippedRules));
});
