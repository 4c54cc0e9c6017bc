// National numbers with their check digits, birth dates of which parts are unknown, phones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, birthColumns, birthFault, birthOf } from './birth.ts';
import { maskNumber, readNationalNumber } from './national-number.ts';
import { isMail, readPhone } from './phone.ts';

const today = '2025-02-18';
const checked = (nine: string, is2000 = false): string => nine + String(97 - (Number((is2000 ? '2' : '') + nine) % 97)).padStart(2, '0');

describe('national number', () => {
  it('is read however it is written', () => {
    const expected = { number: '85073003328', kind: 'national', birth: '1985-07-30', gender: 'm' };
    for (const written of [
      '85.07.30-033.28',
      '85073003328',
      '85 07 30 033 28',
      '85.07.30/033-28',
      '85.07.30\u2011033.28',
      '85.07.30\u2013033.28',
      '８５０７３００３３２８',
    ])
      expect(readNationalNumber(written, today)).toEqual(expected);
  });
  it('tells the century by its check digit', () => {
    expect(readNationalNumber(checked('050312004', true), today)).toMatchObject({ birth: '2005-03-12', gender: 'f' });
    expect(readNationalNumber(checked('050312004'), today)).toMatchObject({ birth: '1905-03-12' });
  });
  it('knows a bis number: month raised by 20 (sex unknown) or 40', () => {
    expect(readNationalNumber(checked('842305123'), today)).toMatchObject({ kind: 'bis', birth: '1984-03-05', gender: null });
    expect(readNationalNumber(checked('844305124'), today)).toMatchObject({ kind: 'bis', birth: '1984-03-05', gender: 'f' });
  });
  it('lets unknown parts of the birth be unknown', () => {
    expect(readNationalNumber(checked('840000123'), today)).toMatchObject({ birth: '1984' });
    expect(readNationalNumber(checked('840300123'), today)).toMatchObject({ birth: '1984-03' });
    expect(readNationalNumber(checked('844000123'), today)).toMatchObject({ kind: 'bis', birth: '1984' });
  });
  it('refuses a wrong check digit, always', () => {
    expect(readNationalNumber('85.07.30-033.29', today)).toBe('nationalNumber.checkDigit');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 96 }), (off) => {
        const wrong = ((28 + off - 1) % 97) + 1;
        const read = readNationalNumber(`850730033${String(wrong).padStart(2, '0')}`, today);
        // the other century has one valid pair of its own, and 2085 has not come
        expect(['nationalNumber.checkDigit', 'nationalNumber.date']).toContain(read);
      }),
    );
  });
  it.each([
    ['', 'nationalNumber.length'],
    ['8507300332', 'nationalNumber.length'],
    ['8507300332A', 'nationalNumber.length'],
    ['850730033281', 'nationalNumber.length'],
    ['٨٥٠٧٣٠٠٣٣٢٨', 'nationalNumber.length'],
    [checked('851330033'), 'nationalNumber.date'],
    [checked('850231033'), 'nationalNumber.date'],
    [checked('990101001', true), 'nationalNumber.date'],
  ])('%s is refused: %s', (written, code) => expect(readNationalNumber(written, today)).toBe(code));
  it('shows the birth part alone when masked', () => expect(maskNumber('85073003328')).toBe('85.07.30-***.**'));
});

describe('a birth date of which parts are known', () => {
  it.each(['1984-03-05', '1984-03', '1984'])('%s survives the columns', (birth) => expect(birthOf(birthColumns(birth))).toBe(birth));
  it('stays unknown', () => expect(birthOf(birthColumns(null))).toBeNull());
  it.each([
    ['1984-02-30', 'birthDate.impossible'],
    ['1984-13', 'birthDate.impossible'],
    ['2023-02-29', 'birthDate.impossible'],
    ['2025-02-19', 'birthDate.future'],
    ['2026', 'birthDate.future'],
    ['1750', 'birthDate.impossible'],
    ['05/03/1984', 'birthDate.format'],
    ['1984-3-5', 'birthDate.format'],
  ])('%s is refused: %s', (birth, code) => expect(birthFault(birth, today)).toBe(code));
  it('takes 29 February of a leap year and the day of today', () => {
    expect(birthFault('2024-02-29', today)).toBeNull();
    expect(birthFault(today, today)).toBeNull();
  });
  it('counts full years, and no age from a year alone', () => {
    expect(ageOn('1990-02-18', today)).toBe(35);
    expect(ageOn('1990-02-19', today)).toBe(34);
    expect(ageOn('1990', today)).toBeNull();
    expect(ageOn(null, today)).toBeNull();
  });
});

describe('phones and mail', () => {
  it.each([
    ['0470 12 34 56', '+32470123456'],
    ['+32 (0)470/12.34.56', '+32470123456'],
    ['011 22 33 44', '+3211223344'],
    ['+90 532 123 45 67', '+905321234567'],
    ['twaalf', null],
    ['12', null],
  ])('%s -> %s', (typed, kept) => expect(readPhone(typed)).toBe(kept));
  it('takes a mail address and refuses what is none', () => {
    expect(isMail('amina@example.be')).toBe(true);
    for (const wrong of ['amina', 'amina@', '@example.be', 'a b@example.be', 'a@example', 'a@b.c,d@e.f'])
      expect(isMail(wrong), wrong).toBe(false);
  });
});
