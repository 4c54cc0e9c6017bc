// The sheet of every right: in six languages, with papers, and nothing in it that an article does not carry.
import { describe, expect, test } from 'vitest';
import { rightCodes } from '../contract.ts';
import type { Text } from '../engine/right.ts';
import { products } from './products.ts';
import { textLanguages } from './text.ts';

const textsOf = (code: keyof typeof products): Text[] => {
  const sheet = products[code];
  return [
    sheet.where,
    sheet.how,
    ...sheet.papers.flatMap((paper) => (paper.forWhom ? [paper.what, paper.forWhom] : [paper.what])),
    ...(sheet.cost ? [sheet.cost] : []),
    ...(sheet.appeal ? [sheet.appeal.where] : []),
  ];
};

test('there is a sheet for every code of the contract, and for no other', () => {
  expect(Object.keys(products).sort()).toEqual([...rightCodes].sort());
});

describe.each(rightCodes.map((code) => [code]))('%s', (code) => {
  test('says everything in six languages, each of its own', () => {
    for (const text of textsOf(code)) {
      const said = textLanguages.map((language) => text[language] ?? '');
      expect(
        said.filter((one) => one.trim() === ''),
        text.nl,
      ).toEqual([]);
      expect(text.ar, text.nl).toMatch(/[\u0600-\u06ff]/u);
      expect(text.uk, text.nl).toMatch(/[\u0400-\u04ff]/u);
      expect(new Set([text.nl, text.fr, text.en, text.tr]).size, text.nl).toBe(4);
    }
  });

  test('names the papers, each once, and who decides', () => {
    const papers = products[code].papers.map((paper) => paper.what.nl);
    expect(papers.length).toBeGreaterThan(0);
    expect(new Set(papers).size).toBe(papers.length);
    expect(products[code].authority.name).toMatch(/\w/);
    expect(products[code].themes.length).toBeGreaterThan(0);
  });

  test('gives a term or an appeal only with the law it stands in', () => {
    for (const one of [products[code].term, products[code].appeal]) {
      if (!one) continue;
      expect(one.days).toBeGreaterThan(0);
      expect(one.source).toMatch(/wet|decreet|KB|BVR|VO/i);
    }
  });

  test('names no amount of money: those come from the dated tables', () => {
    for (const text of textsOf(code)) expect(JSON.stringify(text)).not.toMatch(/€|\beuro\b|\bEUR\b|евро|يورو/iu);
  });
});

test('the leefloon: decided within 30 days, contested within three months before the labour court', () => {
  expect(products.leefloon.term).toEqual({ days: 30, source: 'Wet 26-05-2002 (RMI) art. 21 par. 1' });
  expect(products.leefloon.appeal).toMatchObject({ days: 90, source: 'Wet 26-05-2002 (RMI) art. 47' });
});
