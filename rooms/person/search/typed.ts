// What somebody typed in one line: names, and among them perhaps a birth date, a national number or a phone. A step: guesses nothing it cannot read.
import { birthFault } from '../identity/birth.ts';
import { readPhone } from '../identity/phone.ts';

export type TypedLine = { name: string; birth: string | null; number: string | null; phone: string | null };

const dayFirst = /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/;
const yearFirst = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const nationalNumber = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)/;
const year = /(?<!\d)(19\d{2}|20\d{2})(?!\d)/;
const phone = /(?:\+|00)?\d[\d\s/.-]{6,}\d/;

export function readLine(text: string, today: string): TypedLine {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const birthOf = (digits: string[]): string | null => {
    const birth = digits.map((part) => part.padStart(2, '0')).join('-');
    return birthFault(birth, today) === null ? birth : null;
  };
  const iso = take(yearFirst);
  const day = iso ? null : take(dayFirst);
  let birth = iso ? birthOf([iso[1]!, iso[2]!, iso[3]!]) : day ? birthOf([day[3]!, day[2]!, day[1]!]) : null;
  const number = take(nationalNumber)?.[0].replace(/\D/g, '') ?? null;
  const dialled = number === null ? take(phone)?.[0] : undefined;
  birth ??= take(year)?.[1] ?? null;
  return {
    name: rest.replace(/[^\p{L}\p{M}'’\- ]+/gu, ' ').trim(),
    birth,
    number,
    phone: dialled === undefined ? null : readPhone(dialled),
  };
}
