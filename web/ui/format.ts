// How figures are written, the same in every language of the screens: money `€ 1.155,66`, dates `18-02-2025`. Pure.
// Sources: direction of the look (no-break space after the euro sign, real minus, never a zero for what is unknown).

const space = '\u00a0';
const minus = '\u2212';

/** 115566 -> `€ 1.155,66`. Never call it with an unknown amount: unknown is shown in words. */
export function money(cents: number): string {
  return `${cents < 0 ? minus : ''}€${space}${amount(Math.abs(cents))}`;
}

/** 115566 -> `1.155,66`, for columns that name the euro in their header. */
export function amount(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? minus : ''}${grouped},${rest}`;
}

/**
 * What somebody typed -> cents, or null when it is not an amount. Belgian writing first: `1.155,66`, `690`, `690,5`, `€ 690`, `1 155,66`.
 * A lone point with two digits behind it (`690.50`) is read as a decimal point, because numeric keypads type one; with three digits it groups.
 */
export function parseMoney(typed: string): number | null {
  const bare = typed
    .replace(/[€\s\u00a0\u202f']/g, '')
    .replace(minus, '-')
    .replace(/,-$/, '');
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:[,](\d{1,2}))?$/.exec(bare) ?? /^(-?)(\d+)\.(\d{1,2})$/.exec(bare);
  if (!match) return null;
  const whole = Number((match[2] ?? '').replaceAll('.', ''));
  const cents = whole * 100 + Number((match[3] ?? '0').padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return null;
  return match[1] ? -cents : cents;
}

/** '2025-02-18' -> '18-02-2025'; of a birth that is only partly known, the part: '1990-05' -> '05-1990', '1990' -> '1990'. */
export function dateShort(on: string): string {
  if (on.length < 10) return on.split('-').toReversed().join('-');
  return `${on.slice(8, 10)}-${on.slice(5, 7)}-${on.slice(0, 4)}`;
}

/** '2025-02-18' -> '18-02', for margins where the year is this year. */
export function dayMonth(on: string): string {
  return `${on.slice(8, 10)}-${on.slice(5, 7)}`;
}

/** '2025-02-18' in a sentence: '18 februari', with the year only when it is not the year of `today`. */
export function dateInSentence(on: string, today: string, language: string): string {
  const withYear = on.slice(0, 4) !== today.slice(0, 4);
  return dateFormat(language, withYear ? 'sentenceYear' : 'sentence').format(noon(on));
}

/** '2025-02-18' -> 'dinsdag 18 februari' */
export function dayTitle(on: string, language: string): string {
  const text = dateFormat(language, 'title').format(noon(on));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** '2025-02-18' -> 'di 18 feb' */
export function dayInMargin(on: string, language: string): string {
  return dateFormat(language, 'margin').format(noon(on)).replaceAll('.', '');
}

/** An instant -> '10:24' in Brussels. */
export function clockTime(at: string | number, language: string): string {
  return dateFormat(language, 'clock').format(typeof at === 'number' ? at : Date.parse(at));
}

/** An instant -> its day in Brussels, '2025-02-18'. */
export function dayOf(at: string): string {
  return dateFormat('sv', 'day').format(Date.parse(at));
}

/** Whole years between a birth and a day. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

const styles = {
  sentence: { day: 'numeric', month: 'long', timeZone: 'UTC' },
  sentenceYear: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  title: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  margin: { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
  clock: { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Brussels' },
  day: { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Europe/Brussels' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(language: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language}/${style}`;
  let format = formats.get(key);
  if (!format) {
    const locale = language === 'en' ? 'en-GB' : language === 'sv' ? 'sv-SE' : `${language}-BE`;
    format = new Intl.DateTimeFormat(locale, styles[style]);
    formats.set(key, format);
  }
  return format;
}

function noon(on: string): number {
  return Date.parse(`${on}T12:00:00Z`);
}
