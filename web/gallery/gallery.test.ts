// The gallery shows every widget: what is not in it is seen by no screenshot and by no check.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../kernel/paths.ts';

/** Widgets that show themselves in the frame of every page, or only lend their parts to others. */
const elsewhere = new Set([
  'PageHead',
  'ButtonLink',
  'BlockHeading',
  'RailCount',
  'Mark',
  'CloseButton',
  'Field',
  'FieldGroup',
  'FieldError',
  'FactRow',
  'SourceMark',
]);

it('shows every widget', () => {
  const shown = readdirSync(path.join(root, 'web', 'gallery'))
    .map((name) => readFileSync(path.join(root, 'web', 'gallery', name), 'utf8'))
    .join('\n');
  const widgets = readdirSync(path.join(root, 'web', 'ui'))
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) =>
      [...readFileSync(path.join(root, 'web', 'ui', name), 'utf8').matchAll(/export function ([A-Z]\w+)/g)].map((found) => found[1] ?? ''),
    );
  expect(widgets.length).toBeGreaterThan(40);
  expect(widgets.filter((widget) => !elsewhere.has(widget) && !new RegExp(`<${widget}\\b`).test(shown))).toEqual([]);
});
