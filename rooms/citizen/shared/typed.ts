// What people type: an amount in euros, a whole number, a day in three boxes. Digits of other scripts count too. null = cannot be read.
import { isDay } from '../../../rules/engine/dates.ts';

const western = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15)).trim();
const greatestEuros = 100_000_000;

/** 1.234,56 · 1234.56 · 1 234 · € 12: in cents. */
export function typedEuros(text: string): number | null {
  const plain = western(text)
    .replaceAll(/[\s\u00a0\u202f€'’]/g, '')
    .replaceAll('٫', ',')
    .replaceAll('٬', '.');
  const found = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!found) return null;
  const whole = Number((found[1] ?? '').replaceAll(/[.,]/g, ''));
  return whole > greatestEuros ? null : whole * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

export function typedNumber(text: string, most: number): number | null {
  const plain = western(text);
  return /^\d{1,6}$/.test(plain) && Number(plain) <= most ? Number(plain) : null;
}

export function typedDay(day: string, month: string, year: string): string | null {
  const parts = [year, month, day].map(western);
  if (!/^\d{4}$/.test(parts[0] ?? '') || !parts.slice(1).every((part) => /^\d{1,2}$/.test(part))) return null;
  const written = parts.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
  return isDay(written) ? written : null;
}
