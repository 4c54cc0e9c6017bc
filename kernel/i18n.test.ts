import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createSay, missingTexts, textFolders, textsOf } from './i18n.ts';

const all = Object.fromEntries(textFolders().map((folder) => [folder, textsOf(folder)]));

describe('a text', () => {
  const missing: string[] = [];
  const say = createSay(
    {
      nl: { days: '{n, plural, one {één dag} other {# dagen}}', only: 'Alleen hier' },
      ar: { days: '{n, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}' },
    },
    (language, key) => missing.push(`${language} ${key}`),
  );
  it('follows the plurals of its language', () => {
    expect([1, 2].map((n) => say('nl', 'days', { n }))).toEqual(['één dag', '2 dagen']);
    expect([0, 1, 2, 3, 11].map((n) => say('ar', 'days', { n }).replace(/[٠-٩0-9]+ /, ''))).toEqual([
      'لا أيام',
      'يوم واحد',
      'يومان',
      'أيام',
      'يومًا',
    ]);
  });
  it('falls back to Dutch, and that is noted', () => {
    expect(say('tr', 'only')).toBe('Alleen hier');
    expect(missing).toContain('tr only');
  });
  it('that nobody knows is its key', () => expect(say('nl', 'nothing.here')).toBe('nothing.here'));
});

describe('the texts of the rooms', () => {
  it('exist in Dutch, French and English, key by key', () => expect(missingTexts(all, ['fr', 'en'])).toEqual([]));
  it('have no key in another language that Dutch lacks', () => {
    for (const [folder, texts] of Object.entries(all)) {
      for (const [language, own] of Object.entries(texts))
        expect([folder, language, Object.keys(own).filter((key) => !(key in (texts['nl'] ?? {})))]).toEqual([folder, language, []]);
    }
  });
  it('can all be read as ICU messages', () => {
    for (const texts of Object.values(all)) {
      for (const [language, own] of Object.entries(texts))
        for (const text of Object.values(own))
          expect(() => new IntlMessageFormat(text, language, undefined, { ignoreTag: true })).not.toThrow();
    }
  });
  it('ask for the same values in every language', () => {
    const isLiteral = (type: number): boolean => type === 0;
    type Elements = ReturnType<IntlMessageFormat['getAst']>;
    // Read as ICU does: a single word within a plural (`one {counts}`) is text, not a value.
    const within = (elements: Elements): string[] =>
      elements.flatMap((element) => [
        ...('value' in element && !isLiteral(element.type) ? [element.value] : []),
        ...('options' in element ? Object.values(element.options).flatMap((option) => within(option.value)) : []),
      ]);
    const valuesOf = (text: string): string[] =>
      [...new Set(within(new IntlMessageFormat(text, 'nl', undefined, { ignoreTag: true }).getAst()))].toSorted();
    for (const [folder, texts] of Object.entries(all)) {
      for (const [key, dutch] of Object.entries(texts['nl'] ?? {})) {
        for (const language of ['fr', 'en']) {
          const other = texts[language]?.[key];
          if (other !== undefined) expect([folder, language, key, valuesOf(other)]).toEqual([folder, language, key, valuesOf(dutch)]);
        }
      }
    }
  });
});
