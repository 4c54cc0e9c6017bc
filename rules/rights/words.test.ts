// The words of the rules: each text in six languages, with the same values in them, in Dutch that people can read, and beside the rule instead of in it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { alonePerson } from '../../test/alone.ts';
import { english, jargonIn } from '../../test/jargon.ts';
import { checkHousehold } from '../check.ts';
import { type Household, type Lang, languages, rightCodes } from '../contract.ts';
import type { Text } from '../engine/right.ts';
import { shippedRules } from './all.ts';
import { products } from './products.ts';

type Found = { where: string; text: Text };

/** Every text in a value, however deep, with the way to it. */
function textsIn(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && typeof value.nl === 'string') return [{ where, text: value as Text }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${where}.${'rule' in value ? `${String(value.rule)}.` : ''}${key}`));
}

const byRight = rightCodes.map((code) => {
  const right = shippedRules.rights.find((one) => one.code === code);
  return [code, textsIn(right, 'rule'), textsIn(products[code], 'sheet')] as const;
});
const marks = (text: string): string[] => [...text.matchAll(/\{[^{}]*\}/g)].map(([mark]) => mark).sort();
const ofLanguage: Partial<Record<Lang, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };
// What a citizen meets on a letter or a door.
const onPaper = [
  'aanslagbiljet',
  'alarmprocedure',
  'beslagrechter',
  'budgetmeter',
  'federale pensioendienst',
  'huis van het kind',
  'referentieadres',
  'sociaal verhuurkantoor',
  'wachtregister',
  'woonmaatschappij',
  'zorgkas',
];
// Abbreviations alone are the same in any script.
const isOnlyName = (text: string): boolean => !/\p{Ll}{3}/u.test(text.replace(/\{[^{}]*\}/g, ''));

describe.each(byRight)('%s', (code, inRule, inSheet) => {
  test('has every text in every language', () => {
    expect(inRule.length).toBeGreaterThan(3);
    for (const { where, text } of [...inRule, ...inSheet]) {
      for (const lang of languages) {
        expect.soft(text[lang], `${where} in ${lang}`).toMatch(/\p{L}|\p{N}/u);
        if (!isOnlyName(text.nl)) expect.soft(text[lang], `${where} in ${lang}`).toMatch(ofLanguage[lang] ?? /\p{Script=Latin}/u);
      }
      for (const lang of ['tr', 'ar', 'uk'] as const)
        if (!isOnlyName(text.nl)) expect.soft(text[lang], `${where} in ${lang}`).not.toBe(text.nl);
    }
  });

  test('shows the same values in every language', () => {
    for (const { where, text } of [...inRule, ...inSheet])
      for (const lang of languages) expect.soft(marks(text[lang] ?? ''), `${where} in ${lang}`).toEqual(marks(text.nl));
  });

  test('leaves the Dutch name of an office or a paper to be recognised', () => {
    for (const { where, text } of [...inRule, ...inSheet])
      for (const name of onPaper.filter((one) => text.nl.toLowerCase().includes(one)))
        for (const lang of ['tr', 'ar', 'uk'] as const) expect.soft(text[lang]?.toLowerCase(), `${where} in ${lang}`).toContain(name);
  });

  test('has no letters of another alphabet by mistake', () => {
    for (const { where, text } of [...inRule, ...inSheet]) {
      for (const lang of ['nl', 'fr', 'en', 'tr'] as const)
        expect.soft(text[lang], `${where} in ${lang}`).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Arabic}/u);
      expect.soft(text.ar, where).not.toMatch(/\p{Script=Cyrillic}/u);
      expect.soft(text.uk, where).not.toMatch(/\p{Script=Arabic}|[ыэъё]/iu);
      // One word of two alphabets: a Latin i in a Ukrainian word looks right and is read aloud wrong.
      expect.soft(text.uk, where).not.toMatch(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u);
    }
  });

  test('says it in Dutch without jargon and without endless sentences', () => {
    for (const { where, text } of [...inRule, ...inSheet]) {
      const bare = text.nl.replaceAll(/\{[^{}]*\}/g, '1');
      expect.soft(jargonIn(bare), where).toEqual([]);
      for (const sentence of bare.split(/(?<=[.!?:;])\s+/u)) expect.soft(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(20);
    }
  });

  test('names its sources in Dutch, as the law is named', () => {
    const sources: string[] = [];
    const right = shippedRules.rights.find((one) => one.code === code);
    JSON.stringify([right, products[code]], (key, value: unknown) => {
      if (key === 'source' && typeof value === 'string') sources.push(value);
      return value;
    });
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => english.test(source))).toEqual([]);
  });

  test('keeps its words beside the rule, so that the rule shows conditions, articles and amounts', () => {
    const folder = path.join(root, 'rules', 'rights', code);
    const rule = readFileSync(path.join(folder, 'rule.ts'), 'utf8');
    expect(existsSync(path.join(folder, 'words.ts'))).toBe(true);
    expect(rule).not.toMatch(/\bt\(|\bnl: /);
    expect(rule.split('\n').length).toBeLessThanOrEqual(250);
  });
});

describe('what the engine adds', () => {
  const household: Household = { municipality: '99001', persons: [{ ...alonePerson, birthDate: '1955-01-01' }] };
  const said = (on: string, rule: string, lang: Lang): string | undefined =>
    checkHousehold(household, { on, lang })
      .results.flatMap((one) => one.reasons)
      .find((one) => one.rule === rule)?.text;

  test.each([
    ['amountNotKnown', '2019-01-15'],
    ['amountLastKnown', '2027-06-01'],
    ['amountToVerify', '2025-02-15'],
  ])('%s is said in each language', (rule, on) => {
    const words = languages.map((lang) => said(on, rule, lang));
    for (const text of words) expect(text).toMatch(/\p{L}/u);
    expect(new Set(words).size).toBe(languages.length);
    expect(words[languages.indexOf('ar')]).toMatch(/\p{Script=Arabic}/u);
    expect(words.join()).not.toMatch(/[{}]/);
  });
});
