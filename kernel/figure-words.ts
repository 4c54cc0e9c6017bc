// No figure leaves without what it counts and out of what, in the language of who reads it. The screens are in three languages; anybody else reads Dutch.
type FigureWords = { definition: string; base: string };

export type FigureTexts = Record<'nl' | 'fr' | 'en', FigureWords>;

export const wordsOf = (texts: FigureTexts, lang: string | undefined): FigureWords =>
  lang === 'fr' || lang === 'en' ? texts[lang] : texts.nl;
