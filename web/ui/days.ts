// Days as whole numbers, so that a ruler and a date field reckon without time zones. Pure.

const dayMs = 86_400_000;

/** '1970-01-01' -> 0 */
export function dayNumber(on: string): number {
  return Math.round(Date.parse(`${on}T00:00:00Z`) / dayMs);
}

export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

export type TypedDate = { ok: true; on: string } | { ok: false; reason: 'empty' | 'incomplete' | 'impossible' };

/** What somebody typed -> a day. `18-02-2025`, `18/2/25`, `18.02.2025`, `18022025`, `2025-02-18`; a day that does not exist is 'impossible'. */
export function parseDate(typed: string, today?: string): TypedDate {
  const text = typed.trim();
  if (text === '') return { ok: false, reason: 'empty' };
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (parts) return existing(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const belgian = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!belgian) return { ok: false, reason: 'incomplete' };
  return existing(fullYear(belgian[3] ?? '', today), Number(belgian[2]), Number(belgian[1]));
}

/** Three parts as typed -> a day. */
export function dateOfParts(day: string, month: string, year: string): TypedDate {
  if (day === '' && month === '' && year === '') return { ok: false, reason: 'empty' };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return { ok: false, reason: 'incomplete' };
  return existing(Number(year), Number(month), Number(day));
}

function existing(year: number, month: number, day: number): TypedDate {
  const on = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const ms = Date.parse(`${on}T00:00:00Z`);
  // JavaScript rolls 30 February over to March: the day must come back as it went in.
  if (Number.isNaN(ms) || dayText(Math.round(ms / dayMs)) !== on) return { ok: false, reason: 'impossible' };
  return { ok: true, on };
}

/** Two digits of a year lie at most ten years ahead of today, otherwise in the past century. */
function fullYear(typed: string, today: string | undefined): number {
  const year = Number(typed);
  if (typed.length === 4) return year;
  const here = Number((today ?? '2025').slice(0, 4));
  const sameCentury = Math.trunc(here / 100) * 100 + year;
  return sameCentury > here + 10 ? sameCentury - 100 : sameCentury;
}

/** 0 -> '1970-01-01' (days from civil, H. Hinnant: exact for every Gregorian day). */
export function dayText(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(on: string, days: number): string {
  return dayText(dayNumber(on) + days);
}
