// A local rule with a fault cannot be released: each fault with its place, its column and what it is about.
import { describe, expect, test } from 'vitest';
import { shippedRules } from '../rights/all.ts';
import { faultsOfRule } from './faults.ts';
import type { OwnCondition, OwnRule } from './own-rule.ts';

const text = { met: { nl: 'Ja.' }, notMet: { nl: 'Nee.' }, open: { nl: 'Niet gekend.' } };
const condition = (test: string, rule = 'one'): OwnCondition => ({ rule, test, text });
const rule: OwnRule = {
  right: 'lokaalFonds',
  municipality: 99001,
  from: '2025-01-01',
  source: 'Gemeenteraad 12-12-2024',
  entity: 'household',
  title: { nl: 'Fonds' },
  per: 'once',
  figures: { bedrag: 5000 },
  names: [],
  conditions: [condition('dwelling.tenure = privateRent')],
  amount: '$lokaalFonds.bedrag',
};
const faults = (more: Partial<OwnRule>, released: OwnRule[] = []) =>
  faultsOfRule({ ...rule, ...more }, shippedRules, { rules: released, amounts: [] });
const codes = (more: Partial<OwnRule>, released?: OwnRule[]) => faults(more, released).map((one) => [one.pointer, one.code, one.column]);

test('a whole rule has no fault, nor has a carer premium of the centre', () => {
  expect(faults({})).toEqual([]);
  const { entity: _entity, title: _title, per: _per, ...carer } = rule;
  expect(
    faultsOfRule(
      {
        ...carer,
        right: 'mantelzorgpremie',
        figures: { premie: 4200 },
        amount: '$eigenMantelzorgpremie.premie',
        conditions: [condition('informalCare.kinshipDegree <= 2')],
      },
      shippedRules,
      { rules: [], amounts: [] },
    ),
  ).toEqual([]);
});

test('a version of a shipped local right may use what that right names for every municipality', () => {
  const { entity: _entity, title: _title, per: _per, ...bon } = rule;
  const version = (test_: string): OwnRule => ({
    ...bon,
    right: 'geboortebon',
    figures: { bon: 5000 },
    amount: 'births * $eigenGeboortebon.bon',
    conditions: [condition(test_)],
  });
  const of = (test_: string) => faultsOfRule(version(test_), shippedRules, { rules: [], amounts: [] });
  expect(of('births > 0')).toEqual([]);
  expect(of('birthss > 0')).toMatchObject([{ code: 'unknownFact', column: 1 }]);
});

describe('what cannot be released', () => {
  test('a cycle, with the names it runs through', () => {
    const names = [
      { name: 'first', is: 'second + 1' },
      { name: 'second', is: 'first + 1' },
    ];
    expect(faults({ names, conditions: [condition('first > 3')] })).toContainEqual({
      pointer: '/names/0/is',
      code: 'cycle',
      column: null,
      detail: 'lokaalFonds.first -> lokaalFonds.second -> lokaalFonds.first',
    });
    expect(codes({ conditions: [condition('lokaalFonds.entitled')] })).toContainEqual(['/conditions/0/test', 'cycle', null]);
  });
  test('an unknown fact, at its column, with the fact that was probably meant', () => {
    expect(faults({ conditions: [condition('dwelling.tenure = privateRent and dwelling.rnt > 0')] })).toEqual([
      { pointer: '/conditions/0/test', code: 'unknownFact', column: 35, detail: 'dwelling.rnt' },
    ]);
    expect(faults({ conditions: [condition('birthDat < today')] })[0]).toMatchObject({
      code: 'unknownFact',
      column: 1,
      detail: 'birthDat (birthDate?)',
    });
  });
  test('two faults at once are both named', () => {
    expect(codes({ conditions: [condition('nobody > 1', 'a'), condition('dwelling.rent = true', 'b')], amount: '$nothing.at' })).toEqual([
      ['/conditions/0/test', 'unknownFact', 1],
      ['/conditions/1/test', 'wrongKind', 15],
      ['/amount', 'unknownAmount', 1],
    ]);
  });
  test.each([
    ['dwelling.arrears / dwelling.rent > 2', 18],
    ['dwelling.arrears / (dwelling.rent - dwelling.arrears) > 2', 18],
    ['if dwelling.rent >= 0 then dwelling.arrears / dwelling.rent > 2 else false', 45],
    ['dwelling.rent > 0 or dwelling.arrears / dwelling.rent > 2', 39],
    ['count(members) / count(members where isReference) > 1', 16],
  ])('a division that may be by zero: %s', (test_, column) => {
    expect(codes({ conditions: [condition(test_)] })).toEqual([['/conditions/0/test', 'divisionByZero', column]]);
  });
  test.each([
    'dwelling.arrears / 2 > dwelling.rent',
    'if dwelling.rent > 0 then dwelling.arrears / dwelling.rent > 2 else false',
    'if dwelling.rent = 0 then false else dwelling.arrears / dwelling.rent > 2',
    'dwelling.rent != 0 and dwelling.arrears / dwelling.rent > 2',
    'dwelling.arrears / $leefloon.cat1 > 2',
    'dwelling.arrears / max(dwelling.rent, $leefloon.cat1) > 2',
  ])('a division that cannot be by zero is left alone: %s', (test_) => {
    expect(faults({ conditions: [condition(test_)] })).toEqual([]);
  });
  test('a missing branch: a match without all codes, an if without else', () => {
    expect(codes({ conditions: [condition('match dwelling.kind (apartment: true, terraced: false)')] })).toEqual([
      ['/conditions/0/test', 'missingBranch', 1],
    ]);
    expect(codes({ conditions: [condition('if dwelling.bad then true')] })).toEqual([['/conditions/0/test', 'missingBranch', 26]]);
  });
  test('a right that pays without an amount, or whose amount has no version on its first day', () => {
    const { amount: _amount, ...without } = rule;
    expect(faultsOfRule(without, shippedRules, { rules: [], amounts: [] }).map((one) => [one.pointer, one.code])).toEqual([
      ['/amount', 'noAmount'],
    ]);
    expect(faults({ from: '2026-06-01', amount: '$geboortebonBilzen.voucher', figures: {} })).toEqual([
      { pointer: '/amount', code: 'noAmountVersion', column: 1, detail: '$geboortebonBilzen.voucher 2026-06-01' },
    ]);
  });
  test('a condition without its words, a right without a name, no source, no condition', () => {
    expect(codes({ conditions: [{ ...condition('true'), text: { ...text, open: { nl: ' ' } } }] })).toEqual([
      ['/conditions/0/text/open/nl', 'noText', null],
    ]);
    expect(codes({ title: { nl: '' }, source: ' ', conditions: [] })).toEqual([
      ['/source', 'noSource', null],
      ['/title/nl', 'noText', null],
      ['/conditions', 'noCondition', null],
    ]);
  });
  test('days that another version has; an open version ends where the next begins', () => {
    expect(faults({ from: '2025-06-01' }, [rule])).toEqual([]);
    expect(codes({}, [rule])).toEqual([['/from', 'overlap', null]]);
    expect(codes({ from: '2025-06-01' }, [{ ...rule, to: '2025-06-01' }])).toEqual([['/from', 'overlap', null]]);
    expect(codes({ from: '2024-06-01', to: '2025-01-01' }, [rule])).toEqual([['/from', 'overlap', null]]);
    expect(codes({ to: '2024-12-31' })).toEqual([['/to', 'endsBefore', null]]);
    expect(codes({ from: '2025-02-30' })).toContainEqual(['/from', 'noSuchDay', null]);
  });
  test('another kind of payment or of holder under the same code: make another right', () => {
    expect(codes({ from: '2025-06-01', per: 'month', entity: 'person' }, [rule])).toEqual([
      ['/entity', 'otherKind', null],
      ['/per', 'otherKind', null],
    ]);
  });
  test('an end that takes away what another own right speaks of', () => {
    const other: OwnRule = {
      ...rule,
      right: 'lokaalAndere',
      figures: { bon: 100 },
      amount: '$lokaalAndere.bon',
      conditions: [condition('lokaalFonds.entitled')],
    };
    expect(
      faults({ right: 'lokaalAndere', figures: { bon: 100 }, amount: '$lokaalAndere.bon', conditions: other.conditions }, [rule]),
    ).toEqual([]);
    expect(codes({ from: '2025-06-01', to: '2025-12-31' }, [rule, other])).toEqual([['/to', 'breaksOther', null]]);
  });
  test('a right that no municipality decides, or a code without the prefix', () => {
    expect(codes({ right: 'leefloon' })).toContainEqual(['/right', 'notLocal', null]);
    expect(codes({ right: 'huurpremie' })).toContainEqual(['/right', 'notLocal', null]);
  });
  test('words of the machine are names like any other, and brackets without end are said to be so', () => {
    for (const word of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])
      expect(codes({ conditions: [condition(`${word} = 1`)] })[0]?.[1], word).toMatch(/^(unknownFact|cannotRead)$/);
    expect(codes({ conditions: [condition('constructor(1) = 1')] })[0]?.[1]).toBe('unknownFunction');
    expect(codes({ conditions: [condition('$constructor.name > 1')] })[0]?.[1]).toBe('unknownAmount');
    expect(codes({ conditions: [condition('any(members where receives(constructor))')] })).toEqual([]);
    expect(codes({ conditions: [condition(`${'('.repeat(20_000)}true`)] })[0]?.[1]).toMatch(/^(tooDeep|cannotRead)$/);
    // as long as the door lets in
    for (const long of [
      `${'-'.repeat(3990)}1 > 0`,
      `${'not '.repeat(990)}true`,
      `${'('.repeat(1990)}1${')'.repeat(1990)} > 0`,
      `1${' / 1'.repeat(990)} > 0`,
    ])
      expect(() => faults({ conditions: [condition(long)] })).not.toThrow();
    expect(codes({ conditions: [condition(`${'not '.repeat(20_000)}true`)] })[0]?.[1]).toBe('tooDeep');
  });
  test('money typed in an expression, an amount that is no whole cents', () => {
    expect(codes({ amount: '5000' })[0]).toEqual(['/amount', 'notMoney', null]);
    expect(codes({ amount: '$lokaalFonds.bedrag / 3' })[0]).toEqual(['/amount', 'notMoney', null]);
    expect(codes({ figures: { bedrag: 12.5 } })).toContainEqual(['/figures/bedrag', 'wholeCents', null]);
  });
});
