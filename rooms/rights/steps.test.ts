// The pure steps of the room rights: groups, sums where unknown is never 0, what changed, what may follow what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason, Result } from '../../rules/contract.ts';
import { rightCodes } from '../../rules/contract.ts';
import { findingStates, whyNotThisStep } from './finding.ts';
import { keyMomentOf, keyMoments, termOf } from './key-moments.ts';
import { certainRights, changesBetween, groupOf, sumsOf, yearlyCents } from './outcome.ts';
import { codesAt } from '../../rules/facts.ts';
import { withIds } from './live.ts';
import { totalsOf } from './moment-routes.ts';

const result = (more: Partial<Result>): Result => ({
  right: 'leefloon',
  person: 'a',
  outcome: 'entitled',
  amount: null,
  range: null,
  leaning: null,
  law: null,
  reasons: [],
  steps: [],
  missing: [],
  next: '',
  ...more,
});
const reason = (rule: string, met: boolean | null): Reason => ({ rule, met, text: rule, source: 'Wet 26.05.2002 art. 3', facts: [] });

describe('groups', () => {
  it.each([
    ['entitled', null, 'yes'],
    ['excluded', null, 'no'],
    ['alreadyReceives', null, 'already'],
    ['manual', null, 'self'],
    ['unknown', 'likely', 'likely'],
    ['unknown', 'unlikely', 'unlikely'],
    ['unknown', null, 'open'],
  ] as const)('%s %s is %s', (outcome, leaning, group) => expect(groupOf({ outcome, leaning })).toBe(group));
});

describe('sums', () => {
  it('counts what is certain, by its period, and never an unknown amount as 0', () => {
    const sums = sumsOf([
      result({ amount: { cents: 131420, per: 'month' } }),
      result({ right: 'installatiepremie', amount: { cents: 177607, per: 'once' } }),
      result({ right: 'sociaalTariefEnergie', amount: null }),
      result({ right: 'schooltoeslag', amount: { cents: 30000, per: 'year' } }),
      result({ right: 'igo', outcome: 'unknown', range: { lowCents: 0, highCents: 90000, per: 'month' }, leaning: 'likely' }),
      result({ right: 'ivt', outcome: 'excluded', amount: { cents: 999, per: 'month' } }),
      result({ right: 'it', outcome: 'alreadyReceives', amount: { cents: 999, per: 'month' } }),
    ]);
    expect(sums).toEqual({ perMonthCents: 131420, perYearCents: 30000, onceCents: 177607, withoutAmount: 1, open: 1 });
  });
  it('holds for any list: what is open or known without euros is never in a sum of euros', () => {
    const amounts = fc.option(
      fc.record({
        cents: fc.integer({ min: 0, max: 1e7 }),
        per: fc.constantFrom('month' as const, 'year' as const, 'once' as const, 'halfMonth' as const, 'day' as const),
      }),
    );
    const some = fc.record({ outcome: fc.constantFrom('entitled' as const, 'unknown' as const, 'excluded' as const), amount: amounts });
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const sums = sumsOf(list.map((one, index) => result({ ...one, right: rightCodes[index]! })));
        const certain = list.filter((one) => one.outcome === 'entitled');
        const counted = certain.filter((one) => one.amount && one.amount.per !== 'day').length;
        expect(sums.withoutAmount).toBe(certain.length - counted);
        if (counted === 0) expect([sums.perMonthCents, sums.perYearCents, sums.onceCents]).toEqual([0, 0, 0]);
      }),
    );
  });
  it('counts a right that three children have once', () => {
    const children = ['a', 'b', 'c'].map((person) => result({ right: 'proDeo', person, amount: null }));
    expect(sumsOf([...children, ...children.map((one) => ({ ...one, outcome: 'unknown' as const }))])).toMatchObject({
      withoutAmount: 1,
      open: 1,
    });
    expect(certainRights(children)).toBe(1);
  });
  it('knows euros a year', () => {
    expect(yearlyCents({ cents: 100, per: 'halfMonth' })).toBe(2400);
    expect(yearlyCents(null)).toBeNull();
  });
});

describe('what changed', () => {
  const before = [
    result({ outcome: 'unknown', leaning: 'likely', reasons: [reason('resources', null)] }),
    result({ right: 'ivt', outcome: 'excluded' }),
  ];
  it('says from what to what, and the reason that settled it', () => {
    const after = [
      result({ amount: { cents: 115566, per: 'month' }, reasons: [reason('resources', true)] }),
      result({ right: 'ivt', outcome: 'excluded' }),
    ];
    expect(changesBetween(before, after)).toEqual([
      {
        right: 'leefloon',
        person: 'a',
        from: { outcomeGroup: 'likely', amount: null, range: null },
        to: { outcomeGroup: 'yes', amount: { cents: 115566, per: 'month' }, range: null },
        because: { text: 'resources', source: 'Wet 26.05.2002 art. 3' },
      },
    ]);
  });
  it('says nothing when nothing did', () => expect(changesBetween(before, before)).toEqual([]));
});

describe('following a right that was found', () => {
  const today = '2025-03-10';
  const detected = { state: 'detected' as const, onDay: '2025-02-18' };
  it.each([
    [[detected], { state: 'informed', on: '2025-02-18' }, []],
    [[detected], { state: 'notWanted', on: '2025-02-20' }, ['reasonNeeded']],
    [[detected], { state: 'notWanted', on: '2025-02-20', reason: 'schaamte' }, []],
    [[detected], { state: 'applied', on: '2025-02-17' }, ['beforeDetected']],
    [[detected], { state: 'applied', on: '2025-03-11' }, ['inTheFuture']],
    [[detected], { state: 'obtained', on: '2025-03-01', cents: 100 }, ['amountWithoutPeriod']],
    [[detected, { state: 'informed' as const, onDay: '2025-02-18' }], { state: 'informed', on: '2025-02-19' }, ['done']],
    [
      [detected, { state: 'obtained' as const, onDay: '2025-02-28' }],
      { state: 'notWanted', on: '2025-03-01', reason: 'toch niet' },
      ['alreadyEnded'],
    ],
    // a refusal is not the end: another application may follow
    [[detected, { state: 'refused' as const, onDay: '2025-02-28' }], { state: 'applied', on: '2025-03-05' }, []],
    [[detected, { state: 'refused' as const, onDay: '2025-02-28' }], { state: 'obtained', on: '2025-03-05' }, ['alreadyEnded']],
  ] as const)('%j then %j: %j', (steps, step, refusals) => {
    expect(whyNotThisStep([...steps], { ...step } as Parameters<typeof whyNotThisStep>[1], today)).toEqual(refusals);
  });
  it('has a word for each state', () => expect(findingStates).toHaveLength(6));
});

describe('S014 key moments', () => {
  it('hold every kind of event of the contract, and say which have no rule yet', () => {
    expect(keyMoments.map((one) => one.kind).sort()).toEqual(codesAt('events', '*', 'kind').sort());
    expect(keyMoments.filter((one) => one.days === null).map((one) => one.kind)).toEqual(['other']);
    expect(keyMoments.filter((one) => (one.days === null) !== (one.rights.length === 0))).toEqual([]);
    expect(termOf(keyMomentOf('birth')!)).toMatchObject({ length: 30, unit: 'day' });
    expect(termOf(keyMomentOf('other')!)).toBeNull();
  });
  it('is about rights of the contract', () => expect(rightCodes).toContain('geboortebon'));
});

describe('on the wire', () => {
  it('a pointer names the person by id, and only the person', () => {
    const household = {
      persons: [
        { id: '01a1-x', role: 'reference' as const },
        { id: '7', role: 'child' as const },
      ],
    };
    expect(withIds('/persons/0/incomes/1/net', household)).toBe('/persons/01a1-x/incomes/1/net');
    expect(withIds('/persons/1', household)).toBe('/persons/7');
    expect(withIds('/persons/9/savings', household)).toBe('/persons/9/savings');
    expect(withIds('/dwelling/rent', household)).toBe('/dwelling/rent');
  });
});

describe('totals of the ledger', () => {
  const row = { detected: 10, informed: 5, applied: 0, obtained: 5, refused: 0, notWanted: 0, obtainedCents: 100, openCents: 50 };
  it('are not given where a hidden cell could be worked out from them', () => {
    expect(totalsOf([row, { ...row, informed: null }])).toEqual({
      ...row,
      detected: 20,
      informed: null,
      obtained: 10,
      obtainedCents: 200,
      openCents: 100,
    });
    expect(totalsOf([])).toMatchObject({ detected: 0, obtainedCents: 0 });
  });
});
