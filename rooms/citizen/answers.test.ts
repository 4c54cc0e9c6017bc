// From boxes to facts and back: what is not filled in stays unknown, what is filled in comes back the same, the way back forgets.
import { describe, expect, it } from 'vitest';
import { demoHouseholds } from '../../demo/households.ts';
import { householdFacts } from '../../demo/facts.ts';
import type { Household } from '../../rules/contract.ts';
import { answered, notKnown, passedOver } from './shared/answers.ts';
import { oneBack } from './shared/back.ts';
import { entriesOf } from './shared/entries.ts';
import { predicatesOf, questionById, questions } from './shared/questions.ts';
import { type State, emptyState } from './shared/state.ts';
import { typedDay, typedEuros, typedNumber } from './shared/typed.ts';

const today = '2026-09-15';
const couple: Household = {
  persons: [
    { id: 'reference1', role: 'reference' },
    { id: 'partner1', role: 'partner' },
    { id: 'child1', role: 'child' },
  ],
};
const stateOf = (household: Household): State => ({ ...emptyState(), household });
/** Every box of a page, of everybody. */
const allPointers = (id: string, household = couple): string[] =>
  predicatesOf(questionById(id)).flatMap((predicate) =>
    questionById(id).people === 'home'
      ? [`/${predicate}`]
      : household.persons.map((_, at) => `/persons/${at}/${predicate.replace('*', '0')}`),
  );
const answer = (id: string, boxes: Record<string, string>, household = couple) =>
  answered(stateOf(household), { question: questionById(id), pointers: allPointers(id, household), today }, new Map(Object.entries(boxes)));
const person = (result: ReturnType<typeof answer>, at: number) => result.state.household.persons[at];

describe('what is not said stays unknown', () => {
  it.each(questions.filter((one) => one.special !== 'with' && one.special !== 'statements').map((one) => one.id))(
    'an empty page of %s',
    (id) => {
      const { state, faults } = answer(id, {});
      expect(faults).toEqual([]);
      expect(state.household).toEqual(couple);
      expect(state.done).toEqual([id]);
    },
  );
  it('no statement ticked and "none of these" not ticked says nothing; ticked, it says no to all', () => {
    expect(answer('troubles', {})).toEqual({ state: stateOf(couple), faults: [{ name: 'none', code: 'choose' }] });
    expect(notKnown(stateOf(couple), questionById('troubles'))).toMatchObject({
      household: couple,
      said: expect.arrayContaining(['maybe:rentArrears']),
    });
    const { household, said } = answer('troubles', { none: 'on' }).state;
    expect(household.dwelling?.arrears).toBe(0);
    expect(household.persons.map((one) => one.debtHelp)).toEqual(['none', 'none', 'none']);
    expect(said).toContain('no:rentArrears');
  });
  it('a ticked statement leaves its fact open, so that its page follows', () => {
    const { household, said } = answer('troubles', { 'said|rentArrears': 'on' }).state;
    expect(household.dwelling).toBeUndefined();
    expect(household.persons[0]?.debtHelp).toBe('none');
    expect(said).not.toContain('no:rentArrears');
  });
  it('one who lives alone answers a flag by its statement', () => {
    const alone: Household = { persons: [{ id: 'reference1', role: 'reference' }] };
    expect(person(answer('situation', { 'said|pregnant': 'on' }, alone), 0)).toMatchObject({
      pregnant: true,
      homeless: false,
      monthsOnLeefloon: 0,
    });
  });
  it('an income without its amount is an income that is not known, never 0', () => {
    expect(person(answer('incomes', { '0|kind|wage': 'on' }), 0)?.incomes).toEqual([{ kind: 'wage', net: null, per: 'month' }]);
    expect(person(answer('incomes', { '0|none': 'on' }), 0)?.incomes).toEqual([]);
    expect(person(answer('incomes', { '0|none': 'on' }), 1)?.incomes).toBeUndefined();
  });
  it('a property of which nobody said whether there is a loan has an unknown loan', () => {
    const [mine] = person(answer('properties', { '0|use|ownDwelling': 'on' }), 0)?.properties ?? [];
    expect(mine).toEqual({ use: 'ownDwelling', cadastralIncome: null, share: null, rentReceivedPerYear: 0, mortgageInterestPerYear: null });
    const [free] = person(answer('properties', { '0|use|ownDwelling': 'on', '0|loan|ownDwelling': 'no' }), 0)?.properties ?? [];
    expect(free?.mortgageInterestPerYear).toBe(0);
  });
  it('the box for the children speaks of the children alone', () => {
    const { state } = answer('savings', { 'children|none': 'on' });
    expect(state.household.persons.map((one) => one.savings)).toEqual([undefined, undefined, 0]);
  });
});

describe('what cannot be read', () => {
  it('is named, and nothing of the page is taken over', () => {
    const { state, faults } = answer('birth', {
      '0|birthDate|d': '30',
      '0|birthDate|m': '2',
      '0|birthDate|y': '1990',
      '1|birthDate|d': '1',
      '1|birthDate|m': '1',
      '1|birthDate|y': '1991',
    });
    expect(faults).toEqual([{ name: '0|birthDate', code: 'date' }]);
    expect(state).toEqual(stateOf(couple));
  });
  it('a day that is still to come', () => {
    expect(answer('birth', { '0|birthDate|d': '16', '0|birthDate|m': '9', '0|birthDate|y': '2026' }).faults).toEqual([
      { name: '0|birthDate', code: 'future' },
    ]);
  });
  it('no answer to the first question', () => {
    expect(answered(emptyState(), { question: questionById('with'), pointers: [], today }, new Map()).faults).toEqual([
      { name: 'alone', code: 'choose' },
    ]);
  });
  it.each([
    ['1250,50', 125_050],
    ['1.250,50', 125_050],
    ['1 250', 125_000],
    ['€ 12', 1200],
    ['1250.5', 125_050],
    ['١٢٥٠', 125_000],
    ['-5', null],
    ['1e6', null],
    ['twaalf', null],
    ['99999999999', null],
  ])('an amount %s is %s cents', (typed, cents) => expect(typedEuros(typed)).toBe(cents));
  it('a number and a day', () => {
    expect([typedNumber('18', 18), typedNumber('19', 18), typedNumber('1.5', 18)]).toEqual([18, null, null]);
    expect([typedDay('29', '2', '2024'), typedDay('29', '2', '2023'), typedDay('1', '1', '24')]).toEqual(['2024-02-29', null, null]);
  });
});

describe('what was said comes back the same', () => {
  it.each(demoHouseholds.map((one) => [one.key, householdFacts(one)] as const))('the facts of %s, page by page', (_key, facts) => {
    for (const question of questions) {
      if (question.special === 'with' || question.special === 'statements') continue;
      const pointers = allPointers(question.id, facts);
      // Whether the work began on leefloon is a fact of the incomes that stand there already.
      const bare: Household = {
        persons: facts.persons.map(({ id, role, incomes }) => ({
          id,
          role,
          ...(question.id === 'began' && incomes && { incomes: incomes.map(({ kind, net, per }) => ({ kind, net, per })) }),
        })),
      };
      const entries = entriesOf(question, pointers, bare, facts);
      const once = answered(stateOf(bare), { question, pointers, today }, entries).state.household;
      const again = entriesOf(question, pointers, bare, once);
      expect([...again].sort(), question.id).toEqual([...entries].sort());
    }
  });
  it('company: who lives here', () => {
    const { state } = answered(
      emptyState(),
      { question: questionById('with'), pointers: [], today },
      new Map([
        ['partner', 'on'],
        ['children', 'on'],
        ['children|n', '2'],
      ]),
    );
    expect(state.household.persons.map((one) => one.role)).toEqual(['reference', 'partner', 'child', 'child']);
    expect([...entriesOf(questionById('with'), [], emptyState().household, state.household)]).toEqual([
      ['partner', 'on'],
      ['children', 'on'],
      ['children|n', '2'],
    ]);
  });
});

describe('the ways', () => {
  it('back forgets the fact and keeps it in its box', () => {
    const { state } = answer('savings', { '0|savings': '1250' });
    const before = oneBack(state);
    expect(before.household).toEqual(couple);
    expect(before.done).toEqual([]);
    expect(before.draft?.persons[0]?.savings).toBe(125_000);
  });
  it('back over the people keeps what was said of them', () => {
    const there = answer('savings', { '0|savings': '1250' }).state;
    const before = oneBack(oneBack({ ...there, done: ['with', 'savings'] }));
    expect(before.household.persons).toEqual([]);
    const again = answered(before, { question: questionById('with'), pointers: [], today }, new Map([['alone', 'on']]));
    expect(again.state.household.persons).toEqual([{ id: 'reference1', role: 'reference', savings: 125_000 }]);
  });
  it('not known is asked once; passed over comes again, once', () => {
    const question = questionById('savings');
    expect(notKnown(stateOf(couple), question)).toMatchObject({ done: ['savings'], household: couple });
    const once = passedOver(stateOf(couple), question);
    expect(once).toMatchObject({ done: [], skipped: ['savings'] });
    expect(passedOver(once, question).done).toEqual(['savings']);
  });
});
