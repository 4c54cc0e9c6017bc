// The steps of this room without a database: an entry of a list, what belongs on a list, the mini rights investigation, birthdays, the file that leaves.
import { describe, expect, it } from 'vitest';
import type { Household, Person } from '../../rules/contract.ts';
import { randomHousehold, seeded } from '../../rules/engine/random.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { alonePerson } from '../../test/alone.ts';
import { birthdayOf } from './birthdays.ts';
import { Finder, candidatesOf, predicateOf } from './candidates.ts';
import { stateOf, whyNotThisAttempt } from './entry.ts';
import type { Attempt, Result } from './entry.ts';
import { listFile } from './export.ts';
import { fits, kept } from './list.ts';
import type { Hit, Known } from './list.ts';
import { firstMethod, methodOn, whyNotMethod } from './mro-method.ts';
import { hasIncreased, stateOfMro, whyNotContact, whyNotEnd, whyNotRedeem, whyNotReport, whyNotUndoContact, whyNotVoucher } from './mro.ts';
import type { Trajectory } from './mro.ts';
import type { Entry } from './schema.ts';

const today = '2025-02-18';

describe('S208: an entry of a list', () => {
  const tried = (...results: Result[]): Attempt[] => results.map((result, place) => ({ result, onDay: `2025-02-${10 + place}` }));
  it.each([
    [tried(), 'new'],
    [tried('noAnswer', 'messageLeft'), 'attempted'],
    [tried('reached', 'noAnswer'), 'reached'],
    [tried('reached', 'accepted'), 'accepted'],
    [tried('declined'), 'declined'],
    [tried('noAnswer', 'wrongDetails', 'unreachable'), 'unreachable'],
  ] as const)('%j stands at %s', (attempts, state) => expect(stateOf(attempts)).toBe(state));

  const list = { onDay: '2025-02-01', isClosed: false };
  const note = (result: Result, more: object = {}) => ({ on: today, channel: 'phone' as const, result, ...more });
  it.each([
    [tried(), note('noAnswer'), list, []],
    [tried('accepted'), note('reached'), list, ['ended']],
    [tried(), note('noAnswer', { on: '2025-02-19' }), list, ['inTheFuture']],
    [tried(), note('noAnswer', { on: '2025-01-31' }), list, ['beforeList']],
    [tried(), note('declined'), list, ['reasonNeeded']],
    [tried(), note('declined', { words: 'geen interesse' }), list, []],
    [tried('noAnswer'), note('unreachable'), list, ['triedTooLittle']],
    [tried('noAnswer', 'noAnswer'), note('unreachable'), list, []],
    [tried(), note('noAnswer'), { ...list, isClosed: true }, ['listClosed']],
  ] as const)('after %j, %j is refused for %4$j', (attempts, attempt, of, refusals) =>
    expect(whyNotThisAttempt(attempts, attempt, of, today)).toEqual(refusals),
  );
});

describe('what belongs on a list', () => {
  const hit = (right: string, more: Partial<Hit> = {}): Hit => ({
    householdId: 'h',
    personId: 'p',
    right,
    certainty: 'certain',
    cents: 100,
    per: 'month',
    missing: [],
    sinceOn: today,
    ...more,
  });
  const reach = {
    personId: 'p',
    name: 'A',
    birthDate: null,
    language: null,
    needsInterpreter: null,
    phones: [],
    mail: null,
    address: { street: 'Kerkstraat', number: '1', box: null, postalCode: '3999', city: 'Heiderode' },
    isAddressProtected: false,
    neverAlone: false,
    isDeceased: false,
  };
  const known = (more: Partial<Known> = {}): Known => ({
    reach,
    consenting: 'notAsked',
    settled: new Map(),
    isOnOpenList: false,
    oldest: 83,
    ...more,
  });
  it('is what is not followed, not refused, not on another list, of who may be spoken to', () => {
    const hits = [hit('leefloon'), hit('proDeo')];
    expect(kept(hits, known(), {})).toEqual({ hits, leftOut: null });
    expect(kept(hits, known({ settled: new Map([['leefloon/p', 'applied']]) }), {}).hits.map((one) => one.right)).toEqual(['proDeo']);
    expect(kept([hits[0]!], known({ settled: new Map([['leefloon/p', 'notWanted']]) }), {}).leftOut).toBe('notWanted');
    expect(kept([hits[0]!], known({ settled: new Map([['leefloon/p', 'applied']]) }), {}).leftOut).toBe('applied');
    expect(kept(hits, known({ settled: new Map([['leefloon/other', 'notWanted']]) }), {}).hits).toHaveLength(2);
    expect(kept(hits, known({ consenting: 'no' }), {}).leftOut).toBe('consent');
    expect(kept(hits, known(), { consentOnly: true }).leftOut).toBe('consent');
    expect(kept(hits, known({ consenting: 'yes' }), { consentOnly: true }).leftOut).toBeNull();
    expect(kept(hits, known({ isOnOpenList: true }), {}).leftOut).toBe('onOtherList');
    expect(kept(hits, known({ reach: { ...reach, isDeceased: true } }), {}).leftOut).toBe('nobody');
  });
  it('S015: a list of people over eighty begins with the age; a place never finds a protected address', () => {
    expect(fits(known(), { ageFrom: 80 })).toBe(true);
    expect(fits(known({ oldest: 79 }), { ageFrom: 80 })).toBe(false);
    expect(fits(known({ oldest: null }), { ageFrom: 80 })).toBe(false);
    expect(fits(known(), { street: 'kerkstraat ', city: 'HEIDERODE' })).toBe(true);
    expect(fits(known(), { street: 'Molenweg' })).toBe(false);
    expect(fits(known({ reach: { ...reach, address: null, isAddressProtected: true } }), { street: 'Kerkstraat' })).toBe(false);
    expect(fits(known({ reach: { ...reach, address: null } }), {})).toBe(true);
  });
});

describe('S012, S013: the mini rights investigation', () => {
  const mro = (more: Partial<Trajectory> = {}): Trajectory => ({
    referredOn: '2025-01-06',
    method: firstMethod,
    contacts: [],
    vouchers: [],
    steps: [],
    isWithdrawn: false,
    ...more,
  });
  const contacts = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `c${at + 1}`, onDay: `2025-01-${10 + at}` }));
  const family = { ofFamily: 0, isIncreased: true };
  const voucher = (contactId: string, on = '2025-02-01') => ({ contactId, on });

  it('a contact has a day of its own after the referral', () => {
    expect(whyNotContact(mro(), { on: '2025-01-06' }, today)).toEqual([]);
    expect(whyNotContact(mro(), { on: '2025-01-05' }, today)).toEqual(['beforeReferral']);
    expect(whyNotContact(mro(), { on: '2025-02-19' }, today)).toEqual(['inTheFuture']);
    expect(whyNotContact(mro({ contacts: contacts(1) }), { on: '2025-01-10' }, today)).toEqual(['sameDay']);
    expect(whyNotContact(mro({ isWithdrawn: true }), { on: today }, today)).toEqual(['consentWithdrawn']);
    expect(whyNotContact(mro({ steps: [{ state: 'stopped', onDay: today }] }), { on: today }, today)).toEqual(['ended']);
  });

  it('the voucher fails at contact 1, without the status, with an unknown status, and for a third one', () => {
    const two = mro({ contacts: contacts(2) });
    expect(whyNotVoucher(two, voucher('c2'), family, today)).toEqual([]);
    expect(whyNotVoucher(two, voucher('c1'), family, today)).toEqual(['tooEarly']);
    expect(whyNotVoucher(two, voucher('c9'), family, today)).toEqual(['unknownContact']);
    expect(whyNotVoucher(two, voucher('c2'), { ...family, isIncreased: false }, today)).toEqual(['notIncreased']);
    expect(whyNotVoucher(two, voucher('c2'), { ...family, isIncreased: null }, today)).toEqual(['increasedUnknown']);
    expect(whyNotVoucher(two, voucher('c2'), { ...family, ofFamily: 1 }, today)).toEqual([]);
    expect(whyNotVoucher(two, voucher('c2'), { ...family, ofFamily: 2 }, today)).toEqual(['tooMany']);
    expect(whyNotVoucher(two, voucher('c2', '2025-01-10'), family, today)).toEqual(['beforeContact']);
    expect(whyNotVoucher(two, voucher('c2', '2025-02-19'), family, today)).toEqual(['inTheFuture']);
  });

  it('the report fails with fewer than three contacts; followed comes after it; stopping needs a reason', () => {
    expect(whyNotReport(mro({ contacts: contacts(2) }))).toEqual(['tooFewContacts']);
    const ready = mro({ contacts: contacts(3) });
    expect(whyNotReport(ready)).toEqual([]);
    expect(whyNotEnd(ready, { state: 'followed', on: today }, today)).toEqual(['notReported']);
    const told = mro({ contacts: contacts(3), steps: [{ state: 'reported', onDay: today }] });
    expect(whyNotReport(told)).toEqual(['done']);
    expect(whyNotEnd(told, { state: 'followed', on: today }, today)).toEqual([]);
    expect(whyNotEnd(ready, { state: 'stopped', on: today, reason: ' ' }, today)).toEqual(['reasonNeeded']);
    expect([mro(), mro({ contacts: contacts(1) }), told].map(stateOfMro)).toEqual(['referred', 'talking', 'reported']);
  });

  it('a contact on which a voucher or the report rests stays; a voucher is used once', () => {
    const given = { id: 'v', contactId: 'c2', handedOn: '2025-02-01', isRedeemed: false };
    const file = mro({ contacts: contacts(3), vouchers: [given] });
    expect(whyNotUndoContact(file, 'c3')).toEqual([]);
    expect(whyNotUndoContact(file, 'c2')).toEqual(['hasVoucher']);
    // without the first, the second would be the first
    expect(whyNotUndoContact(file, 'c1')).toEqual(['hasVoucher']);
    expect(whyNotRedeem(file, 'v', '2025-02-03', today)).toEqual([]);
    expect(whyNotRedeem(file, 'v', '2025-01-31', today)).toEqual(['beforeHandedOver']);
    expect(whyNotRedeem(mro({ vouchers: [{ ...given, isRedeemed: true }] }), 'v', '2025-02-03', today)).toEqual(['redeemed']);
  });

  it('the increased reimbursement is known, known not to be, or not known', () => {
    const home = (...persons: Partial<Person>[]): Household => ({
      persons: persons.map((one, at) => ({ id: `p${at}`, role: at === 0 ? 'reference' : 'child', ...one }) as Person),
    });
    expect(hasIncreased(home({ health: { increasedReimbursement: true } }))).toBe(true);
    expect(hasIncreased(home({ receives: ['verhoogdeTegemoetkoming'] }))).toBe(true);
    expect(hasIncreased(home({ health: { increasedReimbursement: false } }, {}))).toBe(false);
    expect(hasIncreased(home({}, { health: { increasedReimbursement: false } }))).toBeNull();
    expect(hasIncreased(home({}))).toBeNull();
  });
});

describe('S209: the method of the mini rights investigation', () => {
  const later = {
    version: 2,
    from: '2025-01-01',
    minContacts: 4,
    voucherCents: 6000,
    voucherMax: 2,
    voucherFromContact: 2,
    source: 'raadsbesluit',
  };
  it('has its amount with a source, and versions by day', () => {
    expect(firstMethod).toMatchObject({ minContacts: 3, voucherCents: 5000, voucherMax: 2, voucherFromContact: 2 });
    expect(firstMethod.source).toContain('beleidsplan');
    expect(methodOn([later], '2024-12-31')?.version).toBe(1);
    expect(methodOn([later], '2025-01-01')?.version).toBe(2);
    expect(methodOn([], '2019-06-30')).toBeNull();
  });
  it('a new version begins later than the last, and hands vouchers over before the end', () => {
    expect(whyNotMethod([later], { ...later, from: '2025-06-01' })).toEqual([]);
    expect(whyNotMethod([later], { ...later, from: '2025-01-01' })).toEqual(['notLater']);
    expect(whyNotMethod([], { ...later, minContacts: 1, voucherFromContact: 2 })).toEqual(['voucherAfterLast']);
  });
});

describe('S014: birthdays', () => {
  it.each([
    ['2007-02-18', 18, '2025-02-18'],
    ['1960-02-29', 65, '2025-03-01'],
    ['1944-02-29', 80, '2024-02-29'],
  ])('born on %s, %i on %s', (born, years, on) => expect(birthdayOf(born, years)).toBe(on));
});

describe('candidates of a scan', () => {
  const alone: Household = { municipality: '99001', persons: [{ ...alonePerson, birthDate: '1985-07-30' }] };
  const leefloonOf = (household: Household) =>
    candidatesOf([household], today, shippedRules).candidates.find((one) => one.right === 'leefloon');
  it('are certain with their euros, likely without, and never what somebody has', () => {
    expect(leefloonOf(alone)).toMatchObject({ certainty: 'certain', per: 'month', personId: 'a', missing: [] });
    expect(leefloonOf(alone)!.cents).toBeGreaterThan(100_000);
    const { savings: _unknown, ...rest } = alone.persons[0]!;
    const likely = leefloonOf({ ...alone, persons: [rest] });
    expect(likely).toMatchObject({ certainty: 'likely', cents: null, per: null });
    expect(likely!.missing).toContain('savings');
    expect(leefloonOf({ ...alone, persons: [{ ...alone.persons[0]!, receives: ['leefloon'] }] })).toBeUndefined();
  });
  it('a household that breaks the contract is counted, and the rest goes on', () => {
    const broken = { ...alone, persons: [{ ...alone.persons[0]!, birthDate: '2030-01-01' }] };
    const { candidates, refused } = candidatesOf([broken, alone], today, shippedRules);
    expect(refused).toEqual([0]);
    expect(new Set(candidates.map((one) => one.household))).toEqual(new Set([1]));
  });
  it('in columns, step after step, are those of the check of one household, and the refused are the same', () => {
    const random = seeded(41);
    const finder = new Finder(shippedRules, today);
    let [certain, likely] = [0, 0];
    for (let step = 0; step < 4; step++) {
      const households = Array.from({ length: 150 }, (_, at) => {
        const made = randomHousehold(random, [0, 0.05, 0.2, 0.5][at % 4] ?? 0, today);
        return at % 50 === 7 ? { ...made, persons: [{ ...made.persons[0]!, birthDate: '2030-01-01' }] } : made;
      });
      const { candidates, refused } = finder.find(households);
      const wanted = households.map((household) => candidatesOf([household], today, shippedRules));
      expect(candidates).toEqual(wanted.flatMap((one, household) => one.candidates.map((candidate) => ({ ...candidate, household }))));
      expect(refused).toEqual(wanted.flatMap((one, household) => (one.refused.length > 0 ? [household] : [])));
      expect(refused).toHaveLength(3);
      certain += candidates.filter((one) => one.certainty === 'certain').length;
      likely += candidates.filter((one) => one.certainty === 'likely').length;
    }
    expect(Math.min(certain, likely)).toBeGreaterThan(100);
  });
  it('names what is asked, not whose it is', () =>
    expect(['/persons/1/savings', '/persons/0/incomes/2/net', '/dwelling/rent', '/events/0'].map(predicateOf)).toEqual([
      'savings',
      'incomes',
      'dwelling/rent',
      'events',
    ]));
});

describe('the list as a file', () => {
  const entry = {
    name: '=HYPERLINK("x")',
    language: 'ar',
    needsInterpreter: true,
    phones: ['+3211223344'],
    mail: null,
    address: { street: 'Kerkstraat', number: '1', box: null, postalCode: '3999', city: 'Heiderode' },
    neverAlone: false,
    state: 'new',
    attempts: [],
    rights: [{ label: 'Leefloon', certainty: 'likely', since: '2025-02-18' }],
  } as unknown as Entry;
  it('holds what its purpose needs and no more, and no formula', () => {
    const letters = listFile([entry], 'letters');
    expect(letters).toContain('Kerkstraat');
    expect(letters).not.toContain('3211223344');
    expect(letters).toContain(`"'=HYPERLINK(""x"")"`);
    const calls = listFile([entry], 'calls');
    expect(calls).toContain('3211223344');
    expect(calls).not.toContain('Kerkstraat');
  });
});
