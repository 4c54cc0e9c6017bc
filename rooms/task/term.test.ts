// Days by which something must be done, worked out by hand from the calendar.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { closedOn, groupOf, holidaysOf, termEnd, weekEnd } from './term.ts';
import type { Term } from './term.ts';

const term = (length: number, unit: Term['unit'], lastDay: Term['lastDay'] = 'nextWorkingDay'): Term => ({
  length,
  unit,
  lastDay,
  source: null,
});
const anyDay = fc.integer({ min: 0, max: 4382 }).map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());

describe('the last day of a term', () => {
  it.each([
    // 30 days from 17 January 2025 (Friday) end on Sunday 16 February, so Monday the 17th
    ['2025-01-17', term(30, 'day'), '2025-02-17'],
    // 25 November 2026 plus 30 days is Christmas, a Friday; then a weekend
    ['2026-11-25', term(30, 'day'), '2026-12-28'],
    // art. 54: three months after 30 November end on the last day of February, a Sunday in 2027
    ['2026-11-30', term(3, 'month'), '2027-03-01'],
    ['2024-02-29', term(1, 'year'), '2025-02-28'],
    ['2025-02-10', term(8, 'day'), '2025-02-18'],
    // five working days over Easter Monday and 1 May 2025
    ['2025-04-17', term(5, 'workingDay'), '2025-04-25'],
    ['2025-04-25', term(5, 'workingDay'), '2025-05-05'],
    ['2025-02-14', term(1, 'day', 'asItFalls'), '2025-02-15'],
  ])('%s %o', (startedOn, rule, dueOn) => {
    expect(termEnd(startedOn, rule).dueOn).toBe(dueOn);
  });

  it('says why: the start, the length, the holiday by name, the weekend', () => {
    const { why } = termEnd('2026-11-25', term(30, 'day'));
    expect(why.map((reason) => reason.code)).toEqual(['start', 'length', 'holiday', 'weekend', 'weekend']);
    expect(why[2]).toMatchObject({ on: '2026-12-25', name: { nl: 'Kerstmis', fr: 'Noël', en: 'Christmas Day' } });
  });

  it('stands still while suspended, and a suspension after the end changes nothing', () => {
    const suspended = { fromOn: '2025-01-27', untilOn: '2025-02-03', reason: 'stukken gevraagd' };
    const { dueOn, why } = termEnd('2025-01-20', term(30, 'day'), [
      suspended,
      { ...suspended, fromOn: '2025-06-01', untilOn: '2025-06-10' },
    ]);
    expect(dueOn).toBe('2025-02-27');
    expect(why.filter((reason) => reason.code === 'suspended')).toEqual([
      { code: 'suspended', fromOn: '2025-01-27', untilOn: '2025-02-03', days: 8, reason: 'stukken gevraagd' },
    ]);
    expect(termEnd('2025-01-20', term(30, 'day'), [{ ...suspended, untilOn: null }], '2025-02-10').dueOn).toBe('2025-03-06');
  });

  it('never falls on a closed day when it has to move, and never before the count', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('day' as const, 'workingDay' as const, 'month' as const),
        (startedOn, length, unit) => {
          const { dueOn } = termEnd(startedOn, term(unit === 'month' ? (length % 24) + 1 : length, unit));
          expect(closedOn(dueOn)).toBeNull();
          expect(dueOn > startedOn).toBe(true);
          expect(dueOn >= termEnd(startedOn, term(unit === 'month' ? (length % 24) + 1 : length, unit, 'asItFalls')).dueOn).toBe(true);
        },
      ),
    );
  });

  it('knows the ten legal holidays of every year from 2024 to 2035, and no others', () => {
    for (let year = 2024; year <= 2035; year++) {
      const days = [...holidaysOf(year).keys()].sort();
      expect(days, `${year}`).toHaveLength(10);
      for (const fixed of ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']) expect(days).toContain(`${year}-${fixed}`);
      const movable = days.filter((day) => !['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].includes(day.slice(5)));
      const weekdays = movable.map((day) => Temporal.PlainDate.from(day).dayOfWeek);
      expect(weekdays).toEqual([1, 4, 1]);
    }
  });
});

describe('the groups of the work list', () => {
  it.each([
    ['2025-02-16', 'late'],
    ['2025-02-18', 'today'],
    ['2025-02-19', 'week'],
    ['2025-02-23', 'week'],
    ['2025-02-24', 'later'],
  ])('%s on Tuesday 18 February 2025 is %s', (dueOn, group) => {
    expect(groupOf(dueOn, '2025-02-18')).toBe(group);
  });
  it('ends the week on Sunday, also on a Sunday', () => {
    expect(weekEnd('2025-02-18')).toBe('2025-02-23');
    expect(weekEnd('2025-02-23')).toBe('2025-02-23');
    expect(groupOf('2025-02-24', '2025-02-23')).toBe('later');
  });
});
