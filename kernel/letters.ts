// Letters and reports as PDF/UA (accessible by construction: Typst refuses one without title or alternative text).
// A letter is data; this file is the only one that knows Typst. Where the binding has no binary for the machine, see letters-fallback.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { chromePath } from './config.ts';
import { renderWithChrome } from './letters-fallback.ts';
import { root } from './paths.ts';

/** Dutch beside the language of the reader. `other` is absent in a letter in Dutch alone. */
export type Pair = { nl: string; other?: string };

export type LetterBlock =
  | { kind: 'intro'; text: Pair }
  | { kind: 'heading'; text: Pair }
  | { kind: 'box'; heading: Pair; items: Pair[] }
  | { kind: 'item'; title: Pair; amount?: Pair; text: Pair; next?: Pair; pictogram: string }
  | { kind: 'lines'; items: Pair[] };

export type Letter = {
  lang: string;
  title: Pair;
  sender: { name: string; address: string; contact: string };
  blocks: LetterBlock[];
  footer: Pair;
};

/** A character that no font of the letter can show: the letter is refused rather than sent with empty boxes. */
export class MissingGlyphs extends Error {
  readonly characters: string[];
  constructor(characters: string[]) {
    super(
      `no font has a glyph for ${characters.map((c) => `U+${c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`,
    );
    this.name = 'MissingGlyphs';
    this.characters = characters;
  }
}

const fontFile = (family: string, file: string, weight: string) =>
  path.join(root, 'node_modules/@expo-google-fonts', family, weight, `${file}_${weight}.ttf`);
const weights = ['400Regular', '600SemiBold', '700Bold'];
const fontFiles = [
  ...weights.map((weight) => fontFile('source-sans-3', 'SourceSans3', weight)),
  ...weights.map((weight) => fontFile('noto-sans-arabic', 'NotoSansArabic', weight)),
];

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M2 18.5V2h16.5v4.5H6.5v12Z" fill="#000"/><path d="M9.5 9.5h9v9h-9Z" fill="none" stroke="#000" stroke-width="1.6"/></svg>';

type Compiler = { pdf(by: { mainFileContent: string; inputs: Record<string, string> }, options?: { pdfStandard?: string }): Buffer };
let compiler: Promise<Compiler | null> | null = null;

/**
 * Renders a letter to PDF/UA-1.
 * @throws MissingGlyphs when a character cannot be shown
 */
export async function renderLetter(letter: Letter): Promise<Buffer> {
  refuseMissingGlyphs(letter);
  const pictograms = pictogramsOf(letter);
  compiler ??= startCompiler();
  const typst = await compiler;
  if (typst === null) return renderWithChrome(letter, pictograms, chromePath());
  const inputs = { letter: JSON.stringify({ ...letter, logo, pictograms }) };
  try {
    return typst.pdf({ mainFileContent: readFileSync(path.join(root, 'kernel/letter.typ'), 'utf8'), inputs }, { pdfStandard: 'ua-1' });
  } catch (fault) {
    // The compiler throws a list of diagnostics, not an Error; only its message is passed on, never the letter's text.
    const message = Array.isArray(fault) ? fault.map((one: { message?: string }) => one.message).join('; ') : String(fault);
    throw new Error(`the letter could not be set: ${message}`, { cause: fault });
  }
}

/** Null where the binding has no binary for this machine. */
async function startCompiler(): Promise<Compiler | null> {
  // A platform without a binary says so in a way of its own (not found, another libc): whatever it is, Chrome takes over.
  const binding = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);
  if (binding === null) return null;
  const { NodeCompiler } = binding;
  return NodeCompiler.create({
    workspace: path.join(root, 'kernel'),
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
}

function pictogramsOf(letter: Letter): Record<string, string> {
  const names = letter.blocks.flatMap((block) => (block.kind === 'item' ? [block.pictogram] : []));
  return Object.fromEntries(names.map((name) => [name, readPictogram(name)]));
}

function readPictogram(name: string): string {
  if (!/^[a-z]+$/.test(name)) throw new Error(`not a pictogram: ${JSON.stringify(name)}`);
  return readFileSync(path.join(root, 'web/pictograms', `${name}.svg`), 'utf8')
    .replaceAll('currentColor', '#000')
    .replaceAll('var(--gap,var(--sheet))', '#fff');
}

let fonts: Font[] | null = null;

/** Directional marks and the like have no glyph: they steer how the others are laid out. */
const invisible = /[\p{Cf}\p{Zs}\n]/u;

function refuseMissingGlyphs(letter: Letter): void {
  fonts ??= fontFiles.filter((file) => file.includes('400Regular')).map((file) => create(readFileSync(file)) as Font);
  const missing = new Set<string>();
  for (const character of new Set(allText(letter))) {
    if (invisible.test(character)) continue;
    const point = character.codePointAt(0) ?? 0;
    if (!fonts.some((font) => font.hasGlyphForCodePoint(point))) missing.add(character);
  }
  if (missing.size > 0) throw new MissingGlyphs([...missing]);
}

function allText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(allText).join('');
  return value !== null && typeof value === 'object' ? Object.values(value).map(allText).join('') : '';
}
