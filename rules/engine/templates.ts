// Texts with values in them: `{means}` is an expression of the language, shown as people write it (euros, day/month/year).
import type { Lang } from '../contract.ts';
import { valueOf } from './closures.ts';
import { isoDay } from './dates.ts';
import type { Expr, Run, Type } from './graph.ts';
import type { Text } from './right.ts';

/** The parts of a text in each language it has; Dutch is always there. */
export type Template = { nl: Piece[] } & { [language in Lang]?: Piece[] };
type Piece = string | Expr;

/** Bookkeeping of the explanation: pointers already spelled, variables seen in this round. */
export type Explained = { pointers: (string | undefined)[]; seen: Int32Array; round: number };

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
  return parts.map((part) => (typeof part === 'string' ? part : shown(valueOf(part)(run, b, 0, 0), part.type, lang))).join('');
}

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
