// Texts by key, in ICU message format, the same on server and screen. Pure: no React, no loading (texts.ts loads, language.tsx serves).
import { IntlMessageFormat } from 'intl-messageformat';

export type Language = 'nl' | 'fr' | 'en';
export const languages: Language[] = ['nl', 'fr', 'en'];
export type Texts = Record<string, string>;
export type Values = Record<string, string | number | boolean | null | undefined>;
export type Text = (key: string, values?: Values) => string;

/** A language of the house from what the account or the browser says; Dutch is the default. */
export function languageOf(wish: string | null | undefined): Language {
  const two = (wish ?? '').slice(0, 2).toLowerCase();
  return languages.find((language) => language === two) ?? 'nl';
}

/**
 * Makes the function that turns a key into a sentence. A key that the language lacks falls back to Dutch; a key nobody knows is shown as itself and
 * reported, so that it is seen and never an empty string.
 */
export function createText(language: Language, texts: Texts, dutch: Texts, onMissing: (key: string) => void = () => {}): Text {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const own = texts[key];
    const source = own ?? dutch[key];
    if (source === undefined) {
      onMissing(key);
      return key;
    }
    if (!source.includes('{') && !source.includes("'")) return source;
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(source, own === undefined ? 'nl-BE' : `${language}-BE`, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
}
