// The code on the page: a drawing for each part, black on white whatever the theme, and the same as text for who cannot scan.
import { expiresOn } from './code.ts';
import { type El, el } from './el.ts';
import { dayWritten } from './money.ts';
import { type Words, bothPage, page } from './words.ts';

/** One square a dark module, with the quiet border of four that a reader needs. */
export type Matrix = { size: number; isDark(row: number, column: number): boolean };

export function codeView(words: Words, parts: readonly string[] | null, matrices: readonly Matrix[], madeOn: string): El {
  const title = el('h2', {}, ...bothPage(words, 'code.title'));
  if (!parts) return el('section', { class: 'code' }, title, el('p', {}, ...bothPage(words, 'code.tooLong')));
  return el(
    'section',
    { class: 'code', id: 'code' },
    title,
    el('p', {}, ...bothPage(words, 'code.show')),
    ...matrices.map((matrix, at) =>
      el(
        'figure',
        {},
        drawing(matrix, page(words, 'code.image')),
        parts.length > 1 ? el('figcaption', {}, page(words, 'code.part', { n: String(at + 1), m: String(parts.length) })) : null,
      ),
    ),
    el('p', { class: 'hint' }, ...bothPage(words, 'code.holds', { n: dayWritten(expiresOn(madeOn)) })),
    el(
      'details',
      {},
      el('summary', {}, ...bothPage(words, 'code.text')),
      ...parts.map((part) => el('p', { class: 'as-text', dir: 'ltr' }, part)),
    ),
  );
}

function drawing({ size, isDark }: Matrix, label: string): El {
  const quiet = 4;
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) if (isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
  const side = size + quiet * 2;
  return el(
    'svg',
    { role: 'img', 'aria-label': label, viewBox: `0 0 ${side} ${side}`, 'shape-rendering': 'crispEdges', class: 'qr' },
    el('path', { d: `M0 0h${side}v${side}h-${side}z`, fill: '#fff' }),
    el('path', { d: path, fill: '#000' }),
  );
}
