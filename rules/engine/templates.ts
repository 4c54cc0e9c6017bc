// Texts with values in them: `{means}` is an expression of the language, shown as people write it (euros, day/month/year).
import type { Lang } from '../contract.ts';
import { valueOf } from './closures.ts';
import { isoDay } from './dates.ts';
import { boundsOf } from './interval-closures.ts';
import type { Expr, Run, Type } from './graph.ts';
import type { Text } from './right.ts';

/** The parts of a text in each language it has; Dutch is always there. */
export type Template = { nl: Piece[] } & { [language in Lang]?: Piece[] };
type Piece = string | Expr;

export function templatesOf(text: Text, resolve: (source: string) => Expr): Template {
  const template: Template = { nl: pieces(text.nl, resolve) };
  for (const [language, words] of Object.entries(text))
    template[language as Lang] = language === 'nl' ? template.nl : pieces(words, resolve);
  return template;
}

function pieces(text: string, resolve: (source: string) => Expr): Piece[] {
  if (!text.includes('{')) return [text];
  return text.split(/[{}]/).map((part, at) => (at % 2 === 0 ? part : resolve(part)));
}

export function sayIn(template: Template, lang: Lang, run: Run, b: number): string {
  const parts = template[lang] ?? template.nl;
  const [first] = parts;
  if (parts.length === 1 && typeof first === 'string') return first;
  return parts.map((part) => (typeof part === 'string' ? part : shownExpr(part, lang, run, b))).join('');
}

/** An amount of which a part is unknown is said by what is certain of it: "minstens 24.428,00 euro". */
function shownExpr(part: Expr, lang: Lang, run: Run, b: number): string {
  const value = valueOf(part)(run, b, 0, 0);
  const isMoney = part.type.kind === 'money' || part.type.kind === 'raw';
  const least = Number.isNaN(value) && isMoney ? boundsOf(part)(run, b, 0, 0) : 0;
  return least > 0 ? `${atLeast[lang]} ${shown(Math.floor(least), part.type, lang)}` : shown(value, part.type, lang);
}

const atLeast: Record<Lang, string> = { nl: 'minstens', fr: 'au moins', en: 'at least', tr: 'en az', ar: 'على الأقل', uk: 'щонайменше' };

const euro: Record<Lang, string> = { nl: 'euro', fr: 'euros', en: 'euro', tr: 'euro', ar: 'يورو', uk: 'євро' };
const notKnown: Record<Lang, string> = {
  nl: 'niet gekend',
  fr: 'inconnu',
  en: 'not known',
  tr: 'bilinmiyor',
  ar: 'غير معروف',
  uk: 'невідомо',
};
const yesNo: Record<Lang, [string, string]> = {
  nl: ['neen', 'ja'],
  fr: ['non', 'oui'],
  en: ['no', 'yes'],
  tr: ['hayır', 'evet'],
  ar: ['لا', 'نعم'],
  uk: ['ні', 'так'],
};

function shown(value: number, type: Type, lang: Lang): string {
  if (Number.isNaN(value)) return notKnown[lang];
  switch (type.kind) {
    case 'money':
    case 'raw':
      return euros(Math.floor(value + 0.500001), lang);
    case 'date': {
      const [year, month, day] = isoDay(value).split('-');
      return `${day}/${month}/${year}`;
    }
    case 'flag':
      return yesNo[lang][value === 1 ? 1 : 0];
    case 'code':
      return type.codes?.[value] ?? '';
    default:
      return lang === 'en' ? String(value) : String(value).replace('.', ',');
  }
}

/** 1.314,20 euro (en: 1,314.20 euro). */
export function euros(cents: number, lang: Lang): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, lang === 'en' || lang === 'ar' ? ',' : '.');
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}${whole}${lang === 'en' || lang === 'ar' ? '.' : ','}${rest} ${euro[lang]}`;
}
