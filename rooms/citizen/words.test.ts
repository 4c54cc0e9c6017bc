// Every word of the page in six languages, and short enough to be read aloud.
import { describe, expect, it } from 'vitest';
import { languages } from '../../rules/contract.ts';
import { factByPredicate } from '../../rules/facts.ts';
import { predicatesOf, questions } from './shared/questions.ts';
import { codeTexts } from './shared/texts-codes.ts';
import { pageTexts } from './shared/texts-page.ts';
import { questionTexts } from './shared/texts-questions.ts';
import { wordsOf } from './shared/words-all.ts';

const all = { ...pageTexts, ...questionTexts, ...codeTexts };
const longest = 14;

describe.each(languages)('in %s', (lang) => {
  const words = wordsOf(lang).own.words;
  it('every question, statement, code and field has its words', () => {
    const wanted = questions.flatMap((one) => [
      `q.${one.id}`,
      ...(one.statements ?? []).map((each) => `q.said.${each.id}`),
      ...one.fields
        .filter((field) => field.kind === 'choice')
        .flatMap((field) => (factByPredicate.get(field.predicate)?.codes ?? []).map((code) => `c.${field.predicate}.${code}`)),
      ...predicatesOf(one).map((predicate) => `f.${predicate}`),
    ]);
    expect(wanted.filter((key) => !words[key])).toEqual([]);
  });
  it('nothing is empty, and the marks for numbers and names are the same as in Dutch', () => {
    const marks = (text: string): string =>
      [...text.matchAll(/\{\w\}/g)]
        .map(([mark]) => mark)
        .sort()
        .join();
    for (const [key, row] of Object.entries(all)) {
      if (key !== 'unread') expect.soft(row[lang], key).not.toBe('');
      if (row[lang] !== '') expect.soft(marks(row[lang]), key).toBe(key === 'unread' ? '' : marks(row.nl));
    }
  });
  it(`no sentence has more than ${longest} words`, () => {
    const long = Object.entries(all).flatMap(([key, row]) =>
      row[lang]
        .split(/[.?!؟](?:\s|$)/)
        .filter((sentence) => sentence.trim().split(/\s+/).length > longest)
        .map(() => key),
    );
    expect(long).toEqual([]);
  });
});
