import { expect, it } from 'vitest';
import { wordsOf, type FigureTexts } from './figure-words.ts';

const texts: FigureTexts = {
  nl: { definition: 'wat', base: 'waarover' },
  fr: { definition: 'quoi', base: 'sur quoi' },
  en: { definition: 'what', base: 'out of what' },
};

it.each([
  ['fr', 'quoi'],
  ['en', 'what'],
  ['nl', 'wat'],
  ['ar', 'wat'],
  [undefined, 'wat'],
])('who reads %s gets "%s"', (lang, definition) => {
  expect(wordsOf(texts, lang).definition).toBe(definition);
});
