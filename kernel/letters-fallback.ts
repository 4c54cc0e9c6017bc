// Where Typst has no binary for the machine (arm64, macOS), the same letter goes through an installed Chrome as tagged PDF.
// Chrome's PDF is tagged but not PDF/UA: good enough to read and print, said so in docs/limits.md.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Letter, LetterBlock, Pair } from './letters.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @throws when no Chrome is named in CHROME_PATH */
export async function renderWithChrome(letter: Letter, pictograms: Record<string, string>, chromePath: string | null): Promise<Buffer> {
  if (!chromePath) throw new Error('Letters need Typst or Chrome. Set CHROME_PATH to an installed Chrome or Chromium.');
  const folder = await mkdtemp(path.join(tmpdir(), 'hoeksteen-letter-'));
  try {
    const html = path.join(folder, 'letter.html');
    const pdf = path.join(folder, 'letter.pdf');
    await writeFile(html, letterHtml(letter, pictograms));
    const flags = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--no-pdf-header-footer',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    await promisify(execFile)(chromePath, [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(html).href], { timeout: 30_000 });
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The letter as one HTML page. Every text is escaped. */
export function letterHtml(letter: Letter, pictograms: Record<string, string>): string {
  const rtl = ['ar', 'fa', 'ps', 'ur'].includes(letter.lang);
  const duo = (render: (text: string) => string, pair: Pair, hinge = '') =>
    `<div class="duo"><div>${render(escape(pair.nl))}</div><div>${hinge}</div>` +
    (pair.other === undefined
      ? ''
      : `<div lang="${escape(letter.lang)}" dir="${rtl ? 'rtl' : 'ltr'}">${render(escape(pair.other))}</div>`) +
    '</div>';
  const inTag = (tag: string) => (text: string) => `<${tag}>${text}</${tag}>`;
  const block = (part: LetterBlock): string => {
    if (part.kind === 'intro') return duo(inTag('p'), part.text);
    if (part.kind === 'heading') return duo(inTag('h2'), part.text);
    if (part.kind === 'lines') return part.items.map((item) => duo(inTag('p'), item)).join('');
    if (part.kind === 'box')
      return `<section>${duo(inTag('h2'), part.heading)}${part.items.map((item, i) => duo((text) => `<p>${i + 1}. ${text}</p>`, item)).join('')}</section>`;
    const lines = [part.amount, part.text, part.next].filter((line) => line !== undefined);
    return `<article>${duo(inTag('h3'), part.title, pictograms[part.pictogram] ?? '')}${lines.map((line) => duo(inTag('p'), line)).join('')}</article>`;
  };
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${escape(letter.title.nl)}</title><style>
@page { size: A4; margin: 15mm } body { font: 11.4pt/1.4 "Source Sans 3", "Noto Sans Arabic", sans-serif } h1, h2, h3, p { margin: 0 } h1 { font-size: 15pt }
.duo { display: grid; grid-template-columns: 1fr 14mm 1fr; gap: 4mm } section { border: 1.2pt solid; padding: 4mm; margin-block: 3mm }
article { border-block-end: .3pt solid #aaa; padding-block: 2mm; break-inside: avoid } svg { inline-size: 11mm } </style>
<body><p><b>${escape(letter.sender.name)}</b>, ${escape(letter.sender.address)}. ${escape(letter.sender.contact)}</p>
${duo(inTag('h1'), letter.title)}${letter.blocks.map(block).join('\n')}<footer>${duo(inTag('p'), letter.footer)}</footer>`;
}
