// The vocabulary: what the code names in Dutch must stand in docs/glossary.md.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { amountTables } from '../amounts/all.ts';

const glossary = readFileSync(path.join(root, 'docs', 'glossary.md'), 'utf8');
const named = [...glossary.matchAll(/^\|(?:[^|]*\|){3}([^|]*)\|$/gm)].flatMap((row) =>
  [...(row[1] ?? '').matchAll(/[A-Za-z0-9]+/g)].map((word) => word[0]),
);

test('every code of a right stands in the glossary', () => {
  const codes = readdirSync(path.join(root, 'rules', 'rights'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name);
  expect(codes.filter((code) => !named.includes(code))).toEqual([]);
});

test('every table of amounts begins with a name of the glossary', () => {
  const unknown = amountTables.map((one) => one.name).filter((name) => !named.some((code) => code.length > 1 && name.startsWith(code)));
  expect(unknown).toEqual([]);
});

test('every row of the glossary has Dutch, English and a meaning', () => {
  const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Nederlands'));
  expect(rows.length).toBeGreaterThan(200);
  for (const row of rows)
    expect(
      row
        .split('|')
        .slice(1, 4)
        .every((cell) => cell.trim() !== ''),
      row,
    ).toBe(true);
});
