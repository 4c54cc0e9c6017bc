// Faults of a rule stop the build, each with its place; and what the language computes, on a household of one.
import { describe, expect, test } from 'vitest';
import type { AmountTable } from '../amounts/row.ts';
import type { Household, Person } from '../contract.ts';
import { catalogue, catalogueHash, compileAll } from '../catalogue.ts';
import { type RuleSet, changeDays, compile, versionOn } from './compile.ts';
import { isDay, monthsSince, dayNumber, dayOfNumber, yearsBefore } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { roundHalfUp } from './graph.ts';
import { hashOf } from './hash.ts';
import { paramSet } from './params.ts';
import { fillRelations } from './relations.ts';
import type { Definition, Right } from './right.ts';

const on = '2025-02-18';
const says = { met: { nl: 'ja' }, notMet: { nl: 'neen' }, open: { nl: 'open' } };
const table: AmountTable = {
  name: 'tariff',
  law: 'law',
  unit: 'cents/month',
  rows: [
    { from: '2020-01-01', to: '2024-12-31', values: { low: 1000, high: 5000 }, confidence: 'page', source: 'source' },
    { from: '2025-01-01', to: null, values: { low: 1100, high: null }, confidence: 'page', source: 'source' },
  ],
  undated: [],
};
const right = (more: Partial<Right> = {}): Right => ({
  code: 'leefloon',
  entity: 'person',
  title: { nl: 'proef' },
  source: 'law',
  from: '2000-01-01',
  conditions: [{ rule: 'test', test: 'true', text: says, source: 'law' }],
  next: [{ outcome: ['entitled', 'excluded', 'unknown', 'manual', 'alreadyReceives'], text: { nl: 'doe iets' } }],
  ...more,
});
const set = (rights: Right[], tables = [table]): RuleSet => ({ rights, shared: [], params: paramSet(tables) });
const define = (...definitions: Definition[]): RuleSet =>
  set([
    right({
      definitions,
      conditions: [{ rule: 'test', test: `${definitions[0]?.name ?? ''} = ${definitions[0]?.name ?? ''}`, text: says, source: 'law' }],
    }),
  ]);
const build = (rules: RuleSet) => () => compile(rules, on, 'generated');

describe('a fault stops the build and says where', () => {
  test.each([
    [
      'unknown name',
      'dwelling.rnt > 0',
      /definition x, column 1: unknown name 'dwelling.rnt' \(dwelling.rent\?\)|unknown name 'dwelling.rnt'/,
    ],
    ['unknown table', '$nothing.low > 0', /column 1: unknown table '\$nothing'/],
    ['unknown key', '$tariff.middle > 0', /column 1: the table tariff has no 'middle' \(it has low, high\)/],
    ['unknown code', 'residence.status = martian', /column 20: unknown name 'martian' \(a code of belgian/],
    ['money and a flag', 'savings + pregnant', /column 9: money and flag do not go together/],
    ['money times money', 'savings * savings', /column 9: money \* money has no meaning/],
    ['money and a bare number', 'savings > 5000', /column 9: money and integer do not go together/],
    ['dates are not added', 'birthDate + birthDate', /column 11: date and date|dates are not added/],
    ['a code has no order', 'residence.status < belgian', /a code has no order/],
    ['not of a number', 'not savings', /column 1: a flag was expected, this is a money/],
    ['an unclosed bracket', '(savings > 0', /column 13: '\)' was expected, not the end/],
    ['two comparisons', '1 < 2 < 3', /column 7: a comparison of a comparison/],
    ['an odd sign', 'savings # 3', /column 9: cannot read '# 3'/],
    ['an unknown function', 'average(savings, savings)', /column 1: unknown function 'average'/],
    ['too many values', 'round(savings, savings)', /round takes 1 value, not 2/],
    ['an aggregation within another', 'sum(members: sum(members: savings))', /column 14: an aggregation within an aggregation/],
    ['self outside', 'self.savings > 0', /'self' has a meaning only within/],
    ['an open match', 'match dwelling.kind (apartment: 1, detached: 2) > 0', /not every code has an arm: add else/],
  ])('%s', (_, is, message) => {
    expect(build(define({ name: 'x', is }))).toThrow(message);
  });

  test('a circle, with its way round', () => {
    expect(build(define({ name: 'x', is: 'y + 1' }, { name: 'y', is: 'z' }, { name: 'z', is: 'x' }))).toThrow(
      /goes round in a circle: leefloon.x -> leefloon.y -> leefloon.z -> leefloon.x/,
    );
  });
  test('two definitions on one day', () => {
    expect(build(define({ name: 'x', is: '1', to: '2025-12-31' }, { name: 'x', is: '2', from: '2025-01-01' }))).toThrow(
      /stands twice on 2025-02-18/,
    );
  });
  test('rows that overlap, a gap that is not written, a table twice', () => {
    const rows = (from: string): AmountTable => ({
      ...table,
      rows: [
        { ...table.rows[0], to: '2024-12-31' },
        { ...table.rows[1], from },
      ] as AmountTable['rows'],
    });
    expect(() => paramSet([rows('2024-12-31')])).toThrow(/table tariff, row 2020-01-01: overlaps the row of 2024-12-31/);
    expect(() => paramSet([rows('2025-02-01')])).toThrow(/a gap before 2025-02-01: write a row with null/);
    expect(() => paramSet([table, table])).toThrow(/stands twice/);
  });
  test('an amount that is not rounded', () => {
    expect(build(set([right({ amount: { is: 'savings * 0.5', per: 'month' } })]))).toThrow(
      /amount: must be money in whole cents, this is raw: round it/,
    );
  });
  test('a fact of a person in the household', () => {
    expect(
      build(
        set([
          right({ entity: 'household', code: 'voedselhulp', conditions: [{ rule: 'test', test: 'pregnant', text: says, source: 'law' }] }),
        ]),
      ),
    ).toThrow(/'pregnant' is of a person: say of whom/);
  });
});

const person = (more: Partial<Person> = {}): Person => ({
  id: 'a',
  role: 'reference',
  birthDate: '1985-05-12',
  savings: 1_000_000,
  incomes: [],
  properties: [],
  ...more,
});
function value(is: string, household: Household = { persons: [person()] }, codes?: string[]): number | undefined {
  const definition: Definition = codes ? { name: 'x', is, codes } : { name: 'x', is };
  const version = compile(define(definition), on, 'generated');
  evaluate(version, household);
  return version.run.V[version.run.personBase + (version.graph.person.find((one) => one.name === 'leefloon.x')?.slot ?? -1)];
}

describe('what the language computes', () => {
  test.each([
    ['2 + 3 * 4', 14],
    ['-(2 - 3)', 1],
    ['round(7 / 2)', 4],
    ['floor(7 / 2) + ceil(7 / 2)', 7],
    ['clip(9, 1, 5) + min(1, 2, 3) + max(1, 2, 3)', 9],
    ['if savings > 0 then 1 else 2', 1],
    ['match 3 (1: 10, 3: 30, else: 0)', 30],
    ['monthly(savings)', 83_333],
    ['age(birthDate)', 39],
    ['monthsSince(2024-11-19)', 2],
    ['daysSince(2025-02-01)', 17],
    ['yearsSince(2024-02-29)', 0],
    ['month(today) + day(today) + year(today)', 2045],
    ['$tariff.low * 2', 2200],
    ['count(members where age(birthDate) > 18)', 1],
    ['sum(incomes: yearNet where kind = wage)', 0],
  ])('%s = %d', (is, expected) => expect(value(is)).toBe(expected));

  test('unknown is neither no nor zero', () => {
    const unknown: Household = { persons: [person({ savings: null })] };
    expect(value('savings > 0', unknown)).toBeNaN();
    expect(value('false and pregnant', unknown)).toBe(0);
    expect(value('true or pregnant', unknown)).toBe(1);
    expect(value('not pregnant', unknown)).toBeNaN();
    expect(value('$tariff.high', unknown)).toBeNaN();
    expect(value('max(0, savings) * 0', unknown)).toBe(0);
    expect(value('if pregnant then 5 else 5', unknown)).toBe(5);
  });
  test('842.115 is rounded up, as the law does and floats do not', () =>
    expect([roundHalfUp(84_211.5), roundHalfUp(1.005 * 100)]).toEqual([84_212, 101]));
});

describe('days', () => {
  test('29 February', () => {
    expect(['2024-02-29', '2023-02-29', '2100-02-29', '2000-02-29', '2025-13-01', '2025-04-31'].map(isDay)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(yearsBefore(20_240_229, 1)).toBe(20_230_228);
    expect(monthsSince(20_241_130, 20_250_228)).toBe(2);
  });
  test('numbers of days go and return over two centuries', () => {
    for (let number = dayNumber(19_000_101); number < dayNumber(21_000_101); number += 13)
      expect(dayNumber(dayOfNumber(number))).toBe(number);
  });
});

test('a version holds from change to change, and the figure of the day is used', () => {
  const rules = set([right({ amount: { is: '$tariff.low', per: 'month' } })]);
  expect(changeDays(rules)).toEqual(['0001-01-01', '2000-01-01', '2020-01-01', '2025-01-01']);
  const cents = (day: string) => evaluate(versionOn(rules, day), { persons: [person()] })[0]?.cents;
  expect([cents('2024-12-31'), cents('2025-01-01'), cents('2019-12-31')]).toEqual([1000, 1100, null]);
});

test('a figure of the law that is not known is named beside the facts that are missing', () => {
  const open = (test: string) => {
    const found = evaluate(versionOn(set([right({ conditions: [{ rule: 'test', test, text: says, source: 'law' }] })]), on), {
      persons: [person({ pregnant: null })],
    })[0];
    return [found?.outcome, found?.notKnown, found?.missing];
  };
  expect(open('savings > $tariff.high or pregnant')).toEqual(['unknown', true, ['/persons/0/pregnant']]);
  expect(open('savings > $tariff.low and pregnant')).toEqual(['unknown', false, ['/persons/0/pregnant']]);
});

test('a right of children has a result for the children alone', () => {
  const rules = set([right({ holders: 'role in (child, grandchild)' })]);
  const persons: Person[] = [person(), { id: 'b', role: 'child' }, { id: 'c', role: 'partner' }, { id: 'd', role: 'grandchild' }];
  expect(evaluate(versionOn(rules, on), { persons }).map((one) => one.person)).toEqual([1, 3]);
});

test('relations from roles are those worked out one by one', () => {
  const persons: Person[] = [
    person(),
    { id: 'b', role: 'partner' },
    { id: 'c', role: 'child' },
    { id: 'd', role: 'parent' },
    { id: 'e', role: 'parentInLaw' },
    { id: 'g', role: 'grandchild', parents: ['c'] },
  ];
  const [byRole, oneByOne] = [new Int32Array(3600), new Int32Array(3600)];
  const five = persons.slice(0, 5);
  fillRelations(five, byRole, new Uint8Array(60));
  fillRelations(
    five.map((one, at) => (at === 1 ? { ...one, partnerOf: 'a' } : one)),
    oneByOne,
    new Uint8Array(60),
  );
  expect(byRole.slice(0, 25)).toEqual(oneByOne.slice(0, 25));
  fillRelations(persons, byRole, new Uint8Array(60));
  // The reference (row 0) has partner, child, parent, parent-in-law and, through the child, a grandchild.
  expect(Array.from(byRole.slice(0, 6))).toEqual([0, 1, 2, 4, 64, 8]);
});

test('sixty persons and more than thirty-one unknown leaves each', () => {
  const many: Household = { persons: Array.from({ length: 60 }, (_, at) => ({ id: `p${at}`, role: at === 0 ? 'reference' : 'child' })) };
  const rules = set([
    right({
      conditions: [
        { rule: 'test', test: 'sum(members: savings) = sum(members: householdTaxableIncomePreviousYear)', text: says, source: 'law' },
      ],
    }),
  ]);
  const [first] = evaluate(versionOn(rules, on), many);
  expect(first?.missing.length).toBe(120);
  expect(new Set(first?.missing)).toContain('/persons/59/savings');
});

test('every stretch of days of the shipped rules compiles', () => expect(compileAll().length).toBeGreaterThan(50));

test('the catalogue names law, inputs and figures; its hash is SHA-256', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(catalogueHash()).toMatch(/^[0-9a-f]{64}$/);
  const leefloon = catalogue(on).find((one) => one.right === 'leefloon');
  expect(leefloon?.inputs).toEqual(expect.arrayContaining(['savings', 'residence/status', 'incomes/*/net']));
  expect(leefloon?.parameters.find((one) => one.name === 'leefloon.cat1')?.since).toBe('2025-02-01');
});
