// Every code of the contract is whole: a text in each language, an article under each condition, figures with their source that are valid or honestly unknown on the
// day, a sheet, a word in the glossary, an example.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { amountTables } from '../amounts/all.ts';
import { catalogue } from '../catalogue.ts';
import { rightCodes } from '../contract.ts';
import { texts } from '../texts.gen.ts';
import { shippedRules } from './all.ts';
import { products } from './products.ts';
import { textLanguages } from './text.ts';

const today = '2026-03-01';
const entries = new Map(catalogue(today).map((one) => [one.right, one]));
const glossary = readFileSync(path.join(root, 'docs', 'glossary.md'), 'utf8');

test('the contract names forty rights, and all are built and in force', () => {
  expect(rightCodes).toHaveLength(40);
  expect(rightCodes.filter((code) => !entries.has(code))).toEqual([]);
  expect(shippedRules.rights.map((one) => one.code).sort()).toEqual([...rightCodes].sort());
});

describe.each(rightCodes.map((code) => [code]))('%s', (code) => {
  test('has its text in six languages, its sheet, its examples and its word in the glossary', () => {
    for (const language of textLanguages) expect(texts[language][code]?.who, language).toMatch(/\p{L}/u);
    expect(products[code].papers.length).toBeGreaterThan(0);
    expect(existsSync(path.join(root, 'rules', 'rights', code, 'cases.yaml'))).toBe(true);
    expect(glossary).toMatch(new RegExp(`\\b${code}\\b`));
  });

  test('names the law of the right and the article of each condition', () => {
    expect(entries.get(code)?.law).toMatch(/\w/);
    for (const condition of entries.get(code)?.conditions ?? []) expect(condition.source, condition.rule).toMatch(/\w/);
  });

  test('has figures that are in force with a source, or says that they are not known', () => {
    for (const figure of entries.get(code)?.parameters ?? []) {
      const table = amountTables.find((one) => figure.name.startsWith(`${one.name}.`));
      const row = table?.rows.find((one) => one.from <= today && (one.to === null || today <= one.to));
      expect(figure.source, figure.name).toMatch(/\w/);
      if (figure.value === null) {
        // Unknown is said, never filled in from another day.
        expect(row?.values[figure.name.split('.')[1] ?? ''] ?? null, figure.name).toBeNull();
      } else {
        expect(Number.isFinite(figure.value), figure.name).toBe(true);
        expect(['page', 'code', 'derived', 'seed', 'invented'], figure.name).toContain(figure.confidence);
        expect(figure.value, figure.name).toBe(row?.values[figure.name.split('.')[1] ?? '']);
      }
    }
  });
});
