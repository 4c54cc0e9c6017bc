// What a table of amounts and a figure of it are called on the screens. Whatever has no words here (a table that a centre made) bears the name its author gave it.
import { debtWords } from './debts.ts';
import { energyWords } from './energy.ts';
import { familyWords } from './family.ts';
import { healthWords } from './health.ts';
import { homeWords } from './home.ts';
import { leefloonWords } from './leefloon.ts';
import type { TableWords, Words } from './words.ts';

/** By table. */
export const tableWords: Readonly<Record<string, TableWords>> = {
  ...leefloonWords,
  ...healthWords,
  ...familyWords,
  ...homeWords,
  ...debtWords,
  ...energyWords,
};
const columns = { nl: 0, fr: 1, en: 2 } as const;
type LabelLang = keyof typeof columns;

const say = (words: Words | undefined, lang: LabelLang): string | null => words?.[columns[lang]] ?? null;

/** 'Leefloon per maand'; null where it has no other name than its own. */
export const tableLabel = (table: string, lang: LabelLang): string | null => say(tableWords[table]?.title, lang);

/** 'Categorie 1: samenwonend'. */
export const keyLabel = (table: string, key: string, lang: LabelLang): string | null => say(tableWords[table]?.keys[key], lang);

/** Of a parameter as the rules write it, `leefloon.cat1`: 'Leefloon per maand, categorie 1: samenwonend'. */
export function figureLabel(parameter: string, lang: LabelLang): string | null {
  const [table = '', key = ''] = parameter.split('.');
  const [title, of] = [tableLabel(table, lang), keyLabel(table, key, lang)];
  return title === null || of === null ? null : `${title}. ${of}`;
}
