// The rules of the look that a machine can hold: logical properties only, no colours outside the tokens, contrasts, no text below 13 px.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../kernel/paths.ts';

const files = [
  ...readdirSync(path.join(root, 'web', 'css')).map((name) => `web/css/${name}`),
  ...readdirSync(path.join(root, 'rooms'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
];

type Declaration = { property: string; value: string; at: string };
function declarationsIn(file: string): Declaration[] {
  const css = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return css.split('\n').flatMap((line, index) => {
    const found = /^\s+([a-z-]+):\s*(.+?);?\s*$/.exec(line);
    return found ? [{ property: found[1] ?? '', value: found[2] ?? '', at: `${file}:${index + 1}` }] : [];
  });
}

const physicalName =
  /^(left|right|top|bottom|width|height|(min|max)-(width|height)|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;
/** What is physical in a declaration, or null. */
export function physical({ property, value }: Pick<Declaration, 'property' | 'value'>): string | null {
  if (physicalName.test(property)) return property;
  if (property === 'text-align' && /\b(left|right)\b/.test(value)) return `${property}: ${value}`;
  if ((property === 'float' || property === 'clear') && /\b(left|right)\b/.test(value)) return `${property}: ${value}`;
  if (/translateX|translate3d/.test(value)) return `${property}: ${value}`;
  // Four values with unequal sides: start and end would not change places.
  if (/^(margin|padding|inset|border-width|border-color|border-style|border-radius)$/.test(property)) {
    const parts = value
      .replace(/\([^()]*\)/g, (inner) => inner.replace(/\s/g, ''))
      .split(/\s+/)
      .filter((part) => part !== '!important');
    if (parts.length === 4 && parts[1] !== parts[3]) return `${property}: ${value}`;
  }
  return null;
}

describe('the style sheets', () => {
  it('use logical properties only, so that everything mirrors', () => {
    expect(
      files.flatMap((file) => declarationsIn(file).flatMap((entry) => (physical(entry) ? [`${entry.at} ${physical(entry)}`] : []))),
    ).toEqual([]);
  });

  it('take their colours from the tokens', () => {
    const loose = files
      // Paper is black on white whatever the screen shows.
      .filter((file) => !/paper|print/.test(file))
      .flatMap((file) =>
        declarationsIn(file)
          .filter(({ value, property }) => /#[0-9a-f]{3,8}\b/i.test(value) && property !== 'mask')
          .map(({ at, value }) => `${at} ${value}`),
      )
      .filter((found) => !/css\/page\.css:\d+ #fff$/.test(found) && !/css\/question\.css/.test(found));
    expect(loose).toEqual([]);
  });

  it('never write smaller than 12 px, and that only for keys', () => {
    const small = files.flatMap((file) =>
      declarationsIn(file)
        .filter(({ property, value }) => property === 'font-size' && /^0?\.[0-6]\d*rem|^0?\.7[0-4]/.test(value))
        .map(({ at }) => at),
    );
    expect(small).toEqual([]);
  });

  it('find what they look for', () => {
    expect(physical({ property: 'margin-left', value: '8px' })).not.toBeNull();
    expect(physical({ property: 'padding', value: '1px 2px 3px 4px' })).not.toBeNull();
    expect(physical({ property: 'text-align', value: 'right' })).not.toBeNull();
    expect(physical({ property: 'transform', value: 'translateX(3px)' })).not.toBeNull();
    expect(physical({ property: 'padding', value: '1px 2px 3px 2px' })).toBeNull();
    expect(physical({ property: 'margin-inline-start', value: '8px' })).toBeNull();
  });
});

describe('the tokens', () => {
  const css = readFileSync(path.join(root, 'web', 'tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = [...css.matchAll(/:root[^{]*\{([^{}]*)\}/g)].map(
    (block) =>
      Object.fromEntries(
        [...(block[1] ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map((pair) => [pair[1], (pair[2] ?? '').trim()]),
      ) as Record<string, string>,
  );
  const [light = {}, darkBySystem = {}, darkByChoice = {}] = blocks;

  it('are the same in the dark of the system and the dark one chooses', () => {
    expect(darkBySystem).toEqual(darkByChoice);
  });

  const dark = { ...light, ...darkByChoice };
  const texts: [string, string[], number][] = [
    ['ink', ['sheet', 'sunken', 'desk', 'pen-wash'], 7],
    ['ink-2', ['sheet', 'sunken', 'desk', 'pen-wash'], 4.5],
    ['ink-3', ['sheet', 'sunken', 'desk', 'pen-wash'], 4.5],
    ['pen', ['sheet', 'sunken', 'desk', 'pen-wash'], 4.5],
    ['pen-deep', ['sheet', 'sunken', 'pen-wash'], 4.5],
    ['on-pen', ['pen', 'pen-deep'], 4.5],
    ['stamp', ['sheet', 'sunken', 'stamp-wash', 'desk'], 4.5],
    ['ochre', ['sheet', 'sunken', 'ochre-wash'], 4.5],
    ['moss', ['sheet', 'sunken', 'moss-wash'], 4.5],
    ['edge', ['sheet', 'sunken', 'desk'], 3],
  ];
  it.each([
    ['light', light],
    ['dark', dark],
  ])('keep their contrast in %s', (_name, theme) => {
    const low = texts.flatMap(([text, papers, least]) =>
      papers.flatMap((paper) =>
        contrast(theme[text] ?? '', theme[paper] ?? '') < least
          ? [`${text} on ${paper}: ${contrast(theme[text] ?? '', theme[paper] ?? '').toFixed(2)}`]
          : [],
      ),
    );
    expect(low).toEqual([]);
  });
});

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
