// The words of one language, and Dutch beside it.
import type { Lang } from '../../../rules/contract.ts';
import type { Tongue, Words } from '../shared/words.ts';

const tongues: Record<Lang, () => Promise<{ tongue: Tongue }>> = {
  nl: () => import('virtual:citizen-words/nl'),
  fr: () => import('virtual:citizen-words/fr'),
  en: () => import('virtual:citizen-words/en'),
  tr: () => import('virtual:citizen-words/tr'),
  ar: () => import('virtual:citizen-words/ar'),
  uk: () => import('virtual:citizen-words/uk'),
};

export async function wordsIn(lang: Lang): Promise<Words> {
  const [own, dutch] = await Promise.all([tongues[lang](), lang === 'nl' ? null : tongues.nl()]);
  return { lang, own: own.tongue, dutch: dutch?.tongue ?? null };
}
