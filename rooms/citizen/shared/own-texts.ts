// The names of the rights that a centre made itself and of its municipality, for a page whose words were made before them.
import type { Text } from '../../../rules/engine/right.ts';
import type { RightText } from '../../../rules/rights/text.ts';
import type { Tongue, Words } from './words.ts';

/** Title and next step by right; the name of a municipality by its code. */
export type OwnTexts = { rights: Record<string, { title: Text; next: Text }>; places: Record<string, string> };
export const noOwnTexts: OwnTexts = { rights: {}, places: {} };
/** Before the code of a municipality among the words. */
export const placeWord = 'm.';

export function withOwnTexts(words: Words, texts: OwnTexts): Words {
  const named = (tongue: Tongue, lang: Words['lang']): Tongue => ({
    ...tongue,
    words: { ...tongue.words, ...Object.fromEntries(Object.entries(texts.places).map(([code, name]) => [`${placeWord}${code}`, name])) },
    rights: { ...tongue.rights, ...Object.fromEntries(Object.entries(texts.rights).map(([code, one]) => [code, textOf(one, lang)])) },
  });
  return { lang: words.lang, own: named(words.own, words.lang), dutch: words.dutch && named(words.dutch, 'nl') };
}

const textOf = ({ title, next }: OwnTexts['rights'][string], lang: Words['lang']): RightText => ({
  title: title[lang] ?? title.nl,
  short: '',
  who: '',
  howMuch: '',
  papers: [],
  apply: '',
  next: next[lang] ?? next.nl,
  terms: [],
  pictogram: 'huis',
  status: lang === 'nl' ? 'source' : 'not yet read by a native speaker',
});
