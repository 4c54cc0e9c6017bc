// The words of one page: its own language, and Dutch beside it. Keys: `p.next` around the questions, `q.birth` a question, `c.tenure.owner` a code,
// `f.savings` a fact.
import type { Lang } from '../../../rules/contract.ts';
import type { RightText } from '../../../rules/rights/text.ts';
import { type Child, type El, el } from './el.ts';
import type { PageText } from './texts-page.ts';

/** What a sheet of a right adds to its text (rules/rights/<right>/product.ts), in one language. */
export type Sheet = { where: string; how: string; bring: string[]; lookedUp: string[]; cost: string | null };
export type Tongue = { words: Record<string, string>; rights: Record<string, RightText>; sheets: Record<string, Sheet> };
export type Words = { lang: Lang; own: Tongue; dutch: Tongue | null };

export const languageNames: Record<Lang, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  uk: 'Українська',
};
export const directionOf = (lang: Lang): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr');

export type Values = Readonly<Record<string, string>>;
const filled = (text: string, values: Values): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export const has = ({ own }: Words, key: string): boolean => own.words[key] !== undefined;
export const say = ({ own, dutch }: Words, key: string, values: Values = {}): string =>
  filled(own.words[key] ?? dutch?.words[key] ?? key, values);
export const page = (words: Words, key: PageText, values: Values = {}): string => say(words, `p.${key}`, values);

/** A text in the page's own language with the Dutch under it. `values` may differ by language: [own, Dutch]. */
export function both(words: Words, key: string, values: Values | readonly [Values, Values] = {}): Child[] {
  const [own, dutch] = Array.isArray(values) ? (values as readonly [Values, Values]) : [values as Values, values as Values];
  return twice(words, say(words, key, own), words.dutch ? filled(words.dutch.words[key] ?? '', dutch) : '');
}

export function twice(words: Words, own: string, dutch: string): Child[] {
  if (!words.dutch || dutch === '' || dutch === own) return [own];
  return [own, ' ', nl(dutch)];
}

export const nl = (text: string): El => el('span', { class: 'nl', lang: 'nl', dir: 'ltr' }, text);
export const bothPage = (words: Words, key: PageText, values: Values | readonly [Values, Values] = {}): Child[] =>
  both(words, `p.${key}`, values);
