// R12 and R13: every right in six languages, in sentences that people can read, each term explained.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { jargonIn } from '../../test/jargon.ts';
import { generatedTexts } from '../../tools/rules-generate.ts';
import { parseText, textLanguages } from './text.ts';

const folder = path.join(root, 'rules', 'rights');
const codes = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);
const all = codes.flatMap((code) => textLanguages.map((language) => [code, language] as const));
const pictograms = [
  'alleen',
  'anderen',
  'bus',
  'energie',
  'geld',
  'groei',
  'huis',
  'internet',
  'kind',
  'ouders',
  'partner',
  'school',
  'sleutel',
  'ticket',
  'wacht',
  'weetniet',
  'werk',
  'ziek',
  'zorg',
];

const read = (code: string, language: string) => {
  const file = path.join(folder, code, `text.${language}.md`);
  return parseText(`${code} ${language}`, readFileSync(file, 'utf8'));
};
const sentences = (text: string) => text.split(/(?<=[.!?؟:])\s+/u).filter((one) => one !== '');
const words = (sentence: string) => sentence.split(/\s+/u).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

describe.each(all)('%s in %s', (code, language) => {
  test('has every part', () => {
    expect(existsSync(path.join(folder, code, `text.${language}.md`))).toBe(true);
    const text = read(code, language);
    expect(text.papers.length).toBeGreaterThan(0);
    expect(text.terms.length).toBeGreaterThan(0);
    expect(pictograms).toContain(text.pictogram);
    expect(text.status).toBe(language === 'nl' ? 'source' : 'not yet read by a native speaker');
    expect(sentences(text.short)).toHaveLength(1);
  });

  test('has short sentences: at most 20 words, 12 on average', () => {
    const text = read(code, language);
    const found = [text.short, text.who, text.howMuch, text.apply, text.next, ...text.terms.map((one) => one.meaning)].flatMap(sentences);
    for (const sentence of found) expect(words(sentence), sentence).toBeLessThanOrEqual(20);
    expect(found.reduce((sum, one) => sum + words(one), 0) / found.length).toBeLessThanOrEqual(12);
  });

  test('names no amount of money: those come from the dated tables', () => {
    expect(readFileSync(path.join(folder, code, `text.${language}.md`), 'utf8')).not.toMatch(/€|\beuro\b|\bEUR\b|евро|يورو/iu);
  });
});

describe.each(codes.map((code) => [code]))('%s in Dutch', (code) => {
  const markdown = () => readFileSync(path.join(folder, code, 'text.nl.md'), 'utf8').replace(/^---[\s\S]*?---/, '');

  test('says u, never je', () => {
    expect(markdown()).not.toMatch(/\b(je|jij|jouw|jou)\b/iu);
    expect(markdown()).toMatch(/\b(u|uw)\b/iu);
  });

  test('uses no jargon and no passive with "worden door"', () => {
    expect(jargonIn(markdown())).toEqual([]);
    expect(markdown()).not.toMatch(/\bword(t|en)\b[^.]*\bdoor\b/iu);
  });
});

test('the generated modules are current (npm run rules:generate)', () => {
  for (const [name, content] of Object.entries(generatedTexts()))
    expect(readFileSync(path.join(root, 'rules', name), 'utf8') === content, name).toBe(true);
});

test('a file without a part is refused with the name of the part', () => {
  const whole = readFileSync(path.join(folder, 'leefloon', 'text.nl.md'), 'utf8');
  expect(() => parseText('x', whole.replace('## next', '## later'))).toThrow('known heading');
  expect(() => parseText('x', whole.replace(/## papers[\s\S]*?(?=## apply)/, ''))).toThrow('x: no papers');
  expect(() => parseText('x', whole.replace('pictogram: geld\n', ''))).toThrow('x: no pictogram');
});
