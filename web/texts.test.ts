// Every text in every language of the screens, with the same holes to fill, and no key in the code without a text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { root } from '../kernel/paths.ts';
import { createText, languageOf, languages, type Texts } from './i18n.ts';

const rooms = readdirSync(path.join(root, 'rooms'));
const folders = ['web', 'web/household', ...rooms.map((room) => `rooms/${room}`)].filter((folder) =>
  existsSync(path.join(root, folder, 'texts.nl.json')),
);
const read = (folder: string, language: string): Texts =>
  JSON.parse(readFileSync(path.join(root, folder, `texts.${language}.json`), 'utf8')) as Texts;

type Element = { type: number; value?: unknown; options?: Record<string, { value: Element[] }> };
const literal = 0;
const pound = 7;
/** The names of the holes of a message, also inside its plurals. */
function holes(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: Element[]) => {
    for (const element of elements) {
      if (element.type !== literal && element.type !== pound) names.add(String(element.value));
      for (const option of Object.values(element.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'nl-BE', undefined, { ignoreTag: true }).getAst() as Element[]);
  return [...names].toSorted();
}

describe.each(folders)('the texts of %s', (folder) => {
  const dutch = read(folder, 'nl');

  it.each(languages.filter((language) => language !== 'nl'))('are all there in %s, with the same holes', (language) => {
    const other = read(folder, language);
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(dutch).toSorted());
    for (const [key, message] of Object.entries(dutch))
      expect({ key, holes: holes(other[key] ?? '') }).toEqual({ key, holes: holes(message) });
  });

  it('are never empty', () => {
    for (const [key, message] of Object.entries(dutch)) expect(message.trim(), key).not.toBe('');
  });
});

it('no key stands in two files', () => {
  const keys = folders.flatMap((folder) => Object.keys(read(folder, 'nl')));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('the keys in the code', () => {
  const known: Texts = Object.assign({}, ...folders.map((folder) => read(folder, 'nl')));
  const sources = [...filesIn('web'), ...rooms.flatMap((room) => filesIn(`rooms/${room}/web`))];

  it('all have a text', () => {
    const missing: string[] = [];
    for (const file of sources) {
      const code = readFileSync(path.join(root, file), 'utf8');
      for (const [, key = ''] of code.matchAll(/(?<!`)\bt\(\s*'([^']+)'/g)) if (!(key in known)) missing.push(`${file}: ${key}`);
      for (const [, key = ''] of code.matchAll(/\blabel: '([a-z][\w-]*(?:\.[\w-]+)+)'/g))
        if (!(key in known)) missing.push(`${file}: ${key}`);
    }
    expect(missing).toEqual([]);
  });

  it('that are put together begin like a text that exists', () => {
    const loose: string[] = [];
    for (const file of sources) {
      const code = readFileSync(path.join(root, file), 'utf8');
      for (const [, start = ''] of code.matchAll(/\bt\(\s*`([^`$]+)\$\{/g))
        if (!Object.keys(known).some((key) => key.startsWith(start))) loose.push(`${file}: ${start}`);
    }
    expect(loose).toEqual([]);
  });
});

describe('a text', () => {
  it('falls back to Dutch, and shows its key when nobody knows it', () => {
    const missing: string[] = [];
    const t = createText('fr', { a: 'un {n}' }, { a: 'een {n}', b: 'twee' }, (key) => missing.push(key));
    expect(t('a', { n: 1 })).toBe('un 1');
    expect(t('b')).toBe('twee');
    expect(t('c')).toBe('c');
    expect(missing).toEqual(['c']);
  });

  it('knows one from many', () => {
    const t = createText('nl', {}, { days: '{days, plural, one {nog # dag} other {nog # dagen}}' });
    expect([t('days', { days: 1 }), t('days', { days: 17 })]).toEqual(['nog 1 dag', 'nog 17 dagen']);
  });

  it('is Dutch for whoever speaks something else', () => {
    expect([languageOf('fr-BE'), languageOf('de'), languageOf(null)]).toEqual(['fr', 'nl', 'nl']);
  });
});

function filesIn(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|gen)\./.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
