// Texts of the server (letters, problems, task lines) by key, in ICU message format, from the texts.<language>.json of the rooms. What a language lacks is
// said in Dutch and noted as missing, never an empty line.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { root } from './paths.ts';

export type Texts = Record<string, string>;
export type Values = Record<string, string | number | boolean | null | undefined>;
export type Say = (language: string, key: string, values?: Values) => string;

const fallback = 'nl';

/** Every text of one room (or of the shell, `web`) by language. */
export function textsOf(folder: string): Record<string, Texts> {
  const found: Record<string, Texts> = {};
  const place = path.join(root, folder);
  if (!existsSync(place)) return found;
  for (const name of readdirSync(place)) {
    const language = /^texts\.([a-z]{2})\.json$/.exec(name)?.[1];
    if (language) found[language] = JSON.parse(readFileSync(path.join(place, name), 'utf8')) as Texts;
  }
  return found;
}

/** Folders that hold texts. */
export const textFolders = (): string[] =>
  readdirSync(path.join(root, 'rooms'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `rooms/${entry.name}`);

/** Keys that Dutch has and another language has not, as `fr rooms/task task.myDay`. */
export function missingTexts(byFolder: Record<string, Record<string, Texts>>, languages: string[]): string[] {
  return Object.entries(byFolder).flatMap(([folder, texts]) =>
    languages.flatMap((language) =>
      Object.keys(texts[fallback] ?? {})
        .filter((key) => !texts[language]?.[key])
        .map((key) => `${language} ${folder} ${key}`),
    ),
  );
}

/** Makes the function that turns a key into a sentence. An unknown key is shown as itself. */
export function createSay(texts: Record<string, Texts>, onMissing: (language: string, key: string) => void = () => {}): Say {
  const compiled = new Map<string, IntlMessageFormat>();
  return (language, key, values) => {
    const own = texts[language]?.[key];
    const source = own ?? texts[fallback]?.[key];
    if (own === undefined) onMissing(language, key);
    if (source === undefined) return key;
    const locale = own === undefined ? fallback : language;
    const name = `${locale} ${key}`;
    let message = compiled.get(name);
    if (!message)
      compiled.set(
        name,
        (message = new IntlMessageFormat(source, locale === 'ar' ? 'ar' : `${locale}-BE`, undefined, { ignoreTag: true })),
      );
    return String(message.format(values));
  };
}
