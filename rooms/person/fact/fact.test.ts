// Which fact counts, and the household of the contract out of facts: what is assembled is always a household that the contract takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts as vocabulary } from '../../../rules/facts.ts';
import { validateHousehold } from '../../../rules/validate.ts';
import { assemble, membersOn } from './assemble.ts';
import type { MemberRow } from './assemble.ts';
import { fieldClassOf, hasItems, predicateOf } from './classes.ts';
import { valueFaults } from './validate.ts';
import { canonical, weigh } from './weigh.ts';
import type { FactRow } from './weigh.ts';

const today = '2025-02-18';
let count = 0;
const fact = (more: Partial<FactRow>): FactRow => ({
  id: `f${String(++count).padStart(6, '0')}`,
  household_id: 'h',
  person_id: 'a',
  predicate: 'savings',
  item_id: null,
  value: 100,
  source_kind: 'declared',
  source_detail: null,
  valid_from: null,
  valid_until: null,
  field_class: 'F3',
  recorded_at: '2025-01-10T09:00:00.000Z',
  noted_by: 'w',
  retracted_at: null,
  version: 1,
  ...more,
});
const member = (more: Partial<MemberRow> & { personId: string }): MemberRow => ({
  role: 'reference',
  birthDate: '1990-05-12',
  from: '2024-01-01',
  until: null,
  ...more,
});
const build = (members: MemberRow[], facts: FactRow[], on = today) =>
  assemble({ householdId: 'h', members, facts, on, municipality: null, merged: new Map() });

describe('which fact counts', () => {
  it('the later noted of two of one kind; the older stays, and differs from nothing', () => {
    const old = fact({ value: 100 });
    const now = fact({ value: 200, recorded_at: '2025-02-01T09:00:00.000Z' });
    expect(weigh([old, now], today)).toEqual({ fact: now, differs: [] });
  });
  it('a document above what was declared, and says that they differ', () => {
    const document = fact({ value: 200, source_kind: 'document' });
    const declared = fact({ value: 100, recorded_at: '2025-02-01T09:00:00.000Z' });
    expect(weigh([document, declared], today)).toEqual({ fact: document, differs: [declared] });
  });
  it('what was declared of a change after the document was noted', () => {
    const document = fact({ value: 200, source_kind: 'document' });
    const declared = fact({ value: 100, recorded_at: '2025-02-01T09:00:00.000Z', valid_from: '2025-01-20' });
    expect(weigh([document, declared], today)).toEqual({ fact: declared, differs: [document] });
    // before that change the document still tells how it was
    expect(weigh([document, declared], '2025-01-15')!.fact).toBe(document);
  });
  it('an authentic source above both', () => {
    const authentic = fact({ value: 1, source_kind: 'authentic' });
    expect(weigh([fact({ value: 2, source_kind: 'document' }), authentic, fact({ value: 1 })], today)!.fact).toBe(authentic);
  });
  it('nothing that was taken back, ended, or has not begun', () => {
    expect(
      weigh(
        [fact({ retracted_at: '2025-01-11T09:00:00.000Z' }), fact({ valid_until: '2025-02-17' }), fact({ valid_from: '2025-02-19' })],
        today,
      ),
    ).toBeNull();
  });
  it('two sources that say the same do not differ, whatever the order of the keys', () => {
    const one = fact({ source_kind: 'document', value: { kind: 'wage', net: 1 } });
    const other = fact({ value: { net: 1, kind: 'wage' } });
    expect(weigh([one, other], today)!.differs).toEqual([]);
    expect(canonical({ b: [1, null], a: 'x' })).toBe('{"a":"x","b":[1,null]}');
  });
});

describe('the household of the contract', () => {
  it('puts each value where its predicate says, with the fact behind it', () => {
    const savings = fact({ value: 250_000 });
    const rent = fact({
      person_id: null,
      predicate: 'dwelling/rent',
      value: 65_000,
      source_kind: 'document',
      source_detail: 'huurcontract',
    });
    const { household, provenance } = build(
      [member({ personId: 'b', role: 'child', birthDate: '2015-01-01' }), member({ personId: 'a' })],
      [savings, rent],
    );
    expect(household).toEqual({
      id: 'h',
      on: today,
      dwelling: { rent: 65_000 },
      persons: [
        { id: 'a', role: 'reference', birthDate: '1990-05-12', savings: 250_000 },
        { id: 'b', role: 'child', birthDate: '2015-01-01' },
      ],
    });
    expect(provenance).toEqual({
      '/persons/0/savings': { factId: savings.id, source: { kind: 'declared', detail: null }, notedAt: savings.recorded_at },
      '/dwelling/rent': { factId: rent.id, source: { kind: 'document', detail: 'huurcontract' }, notedAt: rent.recorded_at },
    });
  });
  it('leaves unknown what nobody told, and what was told to be unknown again', () => {
    expect(build([member({ personId: 'a', birthDate: null })], [fact({ value: null })]).household.persons).toEqual([
      { id: 'a', role: 'reference' },
    ]);
  });
  it('tells "none" from unknown in a list, and item from item', () => {
    const none = fact({ predicate: 'incomes', value: [] });
    const wage = fact({
      predicate: 'incomes',
      item_id: '1',
      value: { kind: 'wage', net: 120_000, per: 'month' },
      recorded_at: '2025-02-01T09:00:00.000Z',
    });
    const benefit = fact({
      predicate: 'incomes',
      item_id: '2',
      value: { kind: 'childBenefit', net: 30_000, per: 'month' },
      recorded_at: '2025-02-02T09:00:00.000Z',
    });
    expect(build([member({ personId: 'a' })], []).household.persons[0]!.incomes).toBeUndefined();
    expect(build([member({ personId: 'a' })], [none]).household.persons[0]!.incomes).toEqual([]);
    const both = build([member({ personId: 'a' })], [none, wage, benefit]);
    expect(both.household.persons[0]!.incomes).toEqual([wage.value, benefit.value]);
    expect(both.provenance['/persons/0/incomes/1']!.factId).toBe(benefit.id);
    // the wage ended: an item without a value
    const ended = fact({ ...wage, id: 'g1', value: null, recorded_at: '2025-02-10T09:00:00.000Z' });
    expect(build([member({ personId: 'a' })], [none, wage, benefit, ended]).household.persons[0]!.incomes).toEqual([benefit.value]);
    // "no income at all", told later, puts the items out of date
    const later = fact({ ...none, id: 'g2', recorded_at: '2025-02-15T09:00:00.000Z' });
    expect(build([member({ personId: 'a' })], [wage, benefit, later]).household.persons[0]!.incomes).toEqual([]);
  });
  it('has the members of the day, and always one reference person', () => {
    const members = [
      member({ personId: 'a', until: '2024-12-31' }),
      member({ personId: 'b', role: 'partner' }),
      member({ personId: 'c', role: 'child', birthDate: '2025-02-20' }),
    ];
    expect(membersOn(members, today).map(({ personId, role }) => [personId, role])).toEqual([['b', 'reference']]);
    expect(membersOn(members, '2024-06-01').map(({ personId, role }) => [personId, role])).toEqual([
      ['a', 'reference'],
      ['b', 'partner'],
    ]);
  });
  it('follows a merge in values that name a person, and drops an id of somebody who is gone', () => {
    const facts = [fact({ person_id: 'c', predicate: 'parents', value: ['old', 'gone'] })];
    const members = [member({ personId: 'a' }), member({ personId: 'c', role: 'child', birthDate: '2015-01-01' })];
    const { household } = assemble({
      householdId: 'h',
      members,
      facts,
      on: today,
      municipality: '99001',
      merged: new Map([
        ['old', 'mid'],
        ['mid', 'a'],
      ]),
    });
    expect(household.persons[1]!.parents).toEqual(['a']);
    expect(household.municipality).toBe('99001');
  });
});

// ---------------------------------------------------------------- any facts give a household that the contract takes

const ids = ['a', 'b', 'c'];
const valueFor = (predicate: string): fc.Arbitrary<unknown> => {
  const known = vocabulary.find((one) => one.predicate === predicate)!;
  const day = fc.integer({ min: 0, max: 9000 }).map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
  const by = {
    flag: fc.boolean(),
    cents: fc.integer({ min: 0, max: 500_000 }),
    date: day,
    enum: fc.constantFrom(...(known.codes ?? ['x'])),
    integer: fc.integer({ min: 1, max: 18 }),
    number: fc.constant(0.5),
    list: fc.constant([]),
    text: fc.constant('BE'),
  } as const;
  if (predicate === 'parents') return fc.subarray([...ids, 'gone'], { maxLength: 2 });
  if (predicate === 'partnerOf') return fc.constantFrom('b', 'gone');
  if (predicate === 'municipality') return fc.constant('99001');
  if (predicate === 'birthDate') return day;
  return by[known.kind] as fc.Arbitrary<unknown>;
};
const predicates = vocabulary
  .map((one) => one.predicate)
  .filter((one) => predicateOf(one) !== null && one !== 'partnerOf' && one !== 'parents' && one !== 'birthDate');
const anyFact = fc.constantFrom(...predicates).chain((predicate) =>
  fc.record({
    predicate: fc.constant(predicate),
    person_id: predicateOf(predicate)!.of === 'person' ? fc.constantFrom(...ids) : fc.constant(null),
    value: fc.oneof({ weight: 5, arbitrary: valueFor(predicate) }, fc.constant(null)),
    source_kind: fc.constantFrom('authentic', 'document', 'declared'),
    valid_from: fc.constantFrom(null, '2024-03-01', '2025-02-01'),
    retracted_at: fc.constantFrom(null, null, null, '2025-02-02T00:00:00.000Z'),
    minute: fc.integer({ min: 0, max: 59 }),
  }),
);

describe('any facts', () => {
  it('give a household that the contract takes, whatever is told in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 40 }), fc.constantFrom('2023-06-01', '2024-06-01', today), (rows, on) => {
        const facts = rows.map(({ minute, ...row }, index) =>
          fact({ ...row, id: `p${index}`, recorded_at: `2025-01-10T09:${String(minute).padStart(2, '0')}:00.000Z` }),
        );
        const members = [
          member({ personId: 'a', from: '2020-01-01' }),
          member({ personId: 'b', role: 'partner' }),
          member({ personId: 'c', role: 'child', birthDate: '2015-01-01' }),
        ];
        const { household, provenance } = build(members, facts, on);
        expect(validateHousehold(household, { on, today })).toMatchObject({ ok: true });
        // every value has its fact, and no fact that was taken back gives a value
        const used = new Set(Object.values(provenance).map((one) => one.factId));
        for (const one of facts) if (one.retracted_at !== null) expect(used.has(one.id)).toBe(false);
        // the order in which rows come changes nothing
        expect(build(members.toReversed(), facts.toReversed(), on)).toEqual(build(members, facts, on));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the data dictionary: one fact is asked once', () => {
  it('every fact of the contract has one owner, one class and one place', () => {
    const all = vocabulary.map((one) => one.predicate);
    expect(new Set(all).size).toBe(all.length);
    for (const one of vocabulary.filter((known) => !known.predicate.includes('*'))) {
      expect(predicateOf(one.predicate), one.predicate).toEqual({ of: one.of });
      expect(['F1', 'F2', 'F3', 'F4'], one.predicate).toContain(fieldClassOf(one.predicate));
    }
  });
  it('health is F4, money F3', () => {
    for (const one of vocabulary) if (one.domain === 'health') expect(fieldClassOf(one.predicate), one.predicate).toBe('F4');
    for (const one of ['pregnant', 'informalCare/for', 'work/exemption']) expect(fieldClassOf(one)).toBe('F4');
    for (const one of ['savings', 'incomes', 'dwelling/arrears', 'dwelling/arrearsSince', 'properties'])
      expect(fieldClassOf(one)).toBe('F3');
    for (const one of ['dwelling/tenure', 'residence/status']) expect(fieldClassOf(one)).toBe('F2');
  });
  it('a part of a list item is no fact of its own', () => {
    expect(predicateOf('incomes/*/net')).toBeNull();
    expect(predicateOf('incomes/net')).toBeNull();
    expect(predicateOf('surname')).toBeNull();
    expect([...vocabulary].filter((one) => hasItems(one.predicate)).map((one) => one.predicate)).toEqual([
      'events',
      'incomes',
      'properties',
    ]);
  });
});

describe('a value that the contract refuses', () => {
  const faults = (predicate: string, value: unknown, itemId: string | null = null) =>
    valueFaults({ predicate, value, itemId, personId: 'a' }, ids, today).map(({ pointer }) => pointer);
  it('is refused by pointer', () => {
    expect(faults('savings', -1)).toEqual(['/value']);
    expect(faults('savings', 12.5)).toEqual(['/value']);
    expect(faults('savings', 'veel')).toEqual(['/value']);
    expect(faults('residence/status', 'martian')).toEqual(['/value']);
    expect(faults('birthDate', '1990-02-30')).toEqual(['/value']);
    expect(faults('birthDate', '2030-01-01')).toEqual(['/value']);
    expect(faults('incomes', { kind: 'wage', net: -5, per: 'month' }, 'i')).toEqual(['/value/net']);
    expect(faults('incomes', { kind: 'wage', per: 'month', net: 5, from: '2025-02-01', until: '2025-01-01' }, 'i')).toEqual([
      '/value/until',
    ]);
    expect(faults('parents', ['stranger'])).toEqual(['/value/0']);
    expect(faults('savings', undefined)).toEqual(['/value']);
  });
  it('and what it takes is taken', () => {
    expect(faults('savings', 0)).toEqual([]);
    expect(faults('savings', null)).toEqual([]);
    expect(faults('incomes', [])).toEqual([]);
    expect(faults('incomes', { kind: 'wage', net: null, per: 'month' }, 'i')).toEqual([]);
    expect(faults('parents', ['b'])).toEqual([]);
    expect(faults('informalCare/for', 'c')).toEqual([]);
  });
});
