// National number (Rijksregisternummer) and bis number, with their check digits. Wet 08.08.1983 (national register) art. 2; KSZ-wet 15.01.1990 art. 4 (bis).
import { stdnum } from 'stdnum';
import { daysIn } from './birth.ts';

export type NationalNumber = { number: string; kind: 'national' | 'bis'; birth: string | null; gender: 'f' | 'm' | null };
export type NumberFault = 'nationalNumber.length' | 'nationalNumber.checkDigit' | 'nationalNumber.date';

/** The number as eleven digits with what it tells; or what is wrong with it. `today` decides the century of numbers that leave it open. */
export function readNationalNumber(text: string, today: string): NationalNumber | NumberFault {
  // Out of a letter or from a keyboard of another script come dashes of every length and digits of full width.
  const digits = text.normalize('NFKC').replace(/[\s./\p{Pd}]/gu, '');
  if (!/^\d{11}$/.test(digits)) return 'nationalNumber.length';
  const century = centuryOf(digits);
  if (century === null) return 'nationalNumber.checkDigit';
  const month = Number(digits.slice(2, 4));
  const kind = month >= 20 ? 'bis' : 'national';
  // in a bis number the month is raised by 20 (gender unknown) or 40
  const realMonth = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
  if (realMonth > 12) return 'nationalNumber.date';
  const birth = birthOf(century + Number(digits.slice(0, 2)), realMonth, Number(digits.slice(4, 6)), today);
  if (birth === 'impossible') return 'nationalNumber.date';
  // our own arithmetic and the library must agree on what they both know
  const known = kind === 'bis' ? stdnum.BE?.['bis'] : stdnum.BE?.['nn'];
  if (birth !== null && birth.length === 10 && known && !known.validate(digits).isValid) return 'nationalNumber.checkDigit';
  const hasGender = kind === 'national' || month >= 40;
  return { number: digits, kind, birth, gender: hasGender ? (Number(digits.slice(6, 9)) % 2 === 1 ? 'm' : 'f') : null };
}

// 97 minus the remainder of the first nine digits; for births from 2000 with a 2 before them.
function centuryOf(digits: string): 1900 | 2000 | null {
  const check = Number(digits.slice(9));
  if (97 - (Number(digits.slice(0, 9)) % 97) === check) return 1900;
  if (97 - (Number(`2${digits.slice(0, 9)}`) % 97) === check) return 2000;
  return null;
}

// Unknown parts are 00: 'YYYY' or null; a number may be given out with 00 or 01 for what is not known.
function birthOf(year: number, month: number, day: number, today: string): string | null | 'impossible' {
  if (month === 0) return year === 1900 || day > 31 ? null : String(year);
  if (day === 0) return `${year}-${String(month).padStart(2, '0')}`;
  const birth = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return day > daysIn(year, month) || birth > today ? 'impossible' : birth;
}

/** Birth part readable, the rest hidden: 84.03.05-***.** */
export const maskNumber = (digits: string): string => `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}-***.**`;
export const formatNumber = (digits: string): string =>
  `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}-${digits.slice(6, 9)}.${digits.slice(9)}`;
