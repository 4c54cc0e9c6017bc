// No exported cell may begin a formula, whatever was typed in a question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvFile } from './csv.ts';

/** What a spreadsheet sees in a cell after it took the quotes off. */
const seen = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe('csv', () => {
  it.each(['=1+1', '+32 89', '-2', '@SUM(A1)', '\t=1', ' =cmd|x', '\r=1', '＝1+1'])('%j is text', (typed) => {
    expect(seen(csvCell(typed)).startsWith("'")).toBe(true);
  });
  it('keeps semicolons, quotes and lines inside their cell', () => {
    expect(csvFile(['vraag'], [['zegt "ja"; en\nnee']])).toBe('\ufeffvraag\r\n"zegt ""ja""; en\nnee"\r\n');
  });
  it('never lets a formula through', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\r', '"', ';', 'a') })),
        (typed) => {
          expect(/^\s*[=+\-@]/.test(seen(csvCell(typed)))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
