import { expect, test } from 'vitest';
import { amountTables } from '../all.ts';
import { figureLabel, keyLabel, tableLabel, tableWords } from './all.ts';

const langs = ['nl', 'fr', 'en'] as const;
const keysOf = (table: (typeof amountTables)[number]): string[] => [
  ...new Set([...table.rows, ...table.undated].flatMap((row) => Object.keys(row.values))),
];

test('every table of amounts and every figure of it has a name in the three languages of the screens', () => {
  const without = amountTables.flatMap((table) =>
    langs.flatMap((lang) => [
      ...(tableLabel(table.name, lang) ? [] : [`${lang} ${table.name}`]),
      ...keysOf(table)
        .filter((key) => !keyLabel(table.name, key, lang))
        .map((key) => `${lang} ${table.name}.${key}`),
    ]),
  );
  expect(without).toEqual([]);
});

test('no two figures of one table bear the same name, nor two tables', () => {
  const twice = (names: (string | null)[]): (string | null)[] => names.filter((name, at) => names.indexOf(name) !== at);
  for (const lang of langs) {
    expect(twice(amountTables.map((table) => tableLabel(table.name, lang)))).toEqual([]);
    for (const table of amountTables)
      expect([table.name, twice(keysOf(table).map((key) => keyLabel(table.name, key, lang)))]).toEqual([table.name, []]);
  }
});

test('no words are kept for a table or a figure that is gone', () => {
  const gone = Object.entries(tableWords).flatMap(([name, { keys }]) => {
    const table = amountTables.find((one) => one.name === name);
    const there = table ? keysOf(table) : [];
    return [
      ...(table ? [] : [name]),
      ...Object.keys(keys)
        .filter((key) => !there.includes(key))
        .map((key) => `${name}.${key}`),
    ];
  });
  expect(gone).toEqual([]);
});

test('a parameter is said with its table; what a centre made keeps its own name', () => {
  expect(figureLabel('leefloon.cat1', 'nl')).toBe('Leefloon per maand. Categorie 1: samenwonend');
  expect(figureLabel('soepbon.bedrag', 'nl')).toBeNull();
});
