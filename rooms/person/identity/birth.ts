// A birth date of which parts may be unknown: '1984-03-05', '1984-03', '1984' or null. Many who fled know their year alone.

export type BirthColumns = { birth_date: string | null; birth_year: number | null; birth_month: number | null };
export type BirthFault = 'birthDate.format' | 'birthDate.impossible' | 'birthDate.future';

export function birthFault(birth: string, today: string): BirthFault | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(birth);
  if (!parts) return 'birthDate.format';
  const [year, month, day] = [
    Number(parts[1]),
    parts[2] === undefined ? null : Number(parts[2]),
    parts[3] === undefined ? null : Number(parts[3]),
  ];
  if (year < 1880 || (month !== null && (month < 1 || month > 12))) return 'birthDate.impossible';
  if (day !== null && (day < 1 || day > daysIn(year, month!))) return 'birthDate.impossible';
  return birth > today.slice(0, birth.length) ? 'birthDate.future' : null;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const birthColumns = (birth: string | null): BirthColumns => ({
  birth_date: birth?.length === 10 ? birth : null,
  birth_year: birth === null ? null : Number(birth.slice(0, 4)),
  birth_month: birth === null || birth.length < 7 ? null : Number(birth.slice(5, 7)),
});

/** As much of it as is known. */
export function birthOf(row: BirthColumns): string | null {
  if (row.birth_date !== null) return row.birth_date;
  if (row.birth_year === null) return null;
  return row.birth_month === null ? String(row.birth_year) : `${row.birth_year}-${String(row.birth_month).padStart(2, '0')}`;
}

/** Full years on a day; of a year alone the age is not known to the year, so it is null. */
export function ageOn(birthDate: string | null, on: string): number | null {
  if (birthDate === null || birthDate.length < 10 || birthDate > on) return null;
  return Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);
}
