// Days as whole numbers of the form yyyymmdd: they compare as days do, and the age is one division (a child of 29 February grows older on 1 March).

export function ymd(text: string): number {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  return (
    ((digit(0) * 10 + digit(1)) * 10 + digit(2)) * 100_000 + digit(3) * 10_000 + digit(5) * 1000 + digit(6) * 100 + digit(8) * 10 + digit(9)
  );
}

export function isoDay(day: number): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is this text a day that exists? Years from 0001. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= last;
}

/** Days since 1 March of the year 0 (the months then have a simple length). */
export function dayNumber(day: number): number {
  const month = lastTwo(Math.floor(day / 100));
  const year = Math.floor(day / 10_000) - (month <= 2 ? 1 : 0);
  const shifted = month <= 2 ? month + 9 : month - 3;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    lastTwo(day) -
    1
  );
}

export function dayOfNumber(number: number): number {
  const era = Math.floor(number / 146_097);
  const rest = number - era * 146_097;
  const yearOfEra = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365);
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
}

export const dayAfter = (day: string): string => isoDay(dayOfNumber(dayNumber(ymd(day)) + 1));
export const dayBefore = (day: string): string => isoDay(dayOfNumber(dayNumber(ymd(day)) - 1));

/** The same day some years earlier (29 February becomes 28). */
export function yearsBefore(day: number, years: number): number {
  const shifted = day - years * 10_000;
  return isDay(isoDay(shifted)) ? shifted : shifted - 1;
}

export const yearsSince = (day: number, today: number): number => Math.floor((today - day) / 10_000);

/** The last two digits, without the remainder of floats, which machines compute slowly. */
const lastTwo = (number: number): number => number - Math.floor(number / 100) * 100;

export function monthsSince(day: number, today: number): number {
  const [years, months] = [
    Math.floor(today / 10_000) - Math.floor(day / 10_000),
    lastTwo(Math.floor(today / 100)) - lastTwo(Math.floor(day / 100)),
  ];
  return years * 12 + months - (lastTwo(today) < lastTwo(day) ? 1 : 0);
}

export const daysSince = (day: number, today: number): number => dayNumber(today) - dayNumber(day);
