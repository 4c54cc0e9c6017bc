// What a browser must fetch before it can work, gzipped: the staff shell (entry with what it imports) and each screen on top of it; and of the public page what
// stands before the first question, and the engine with the rules of a stretch, the code, Dutch and the largest other language on top of that.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../kernel/paths.ts';

type Chunk = { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[]; css?: string[]; src?: string };
export type WebSize = { shellKb: number; largestScreenKb: number; largestScreen: string; cssKb: number; citizen: CitizenSize };
export type CitizenSize = { beforeQuestionKb: number; engineAndLanguageKb: number; largestLanguage: string };

const web = path.join(root, 'dist', 'web');
const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
const gzipped = (file: string): number => gzipSync(readFileSync(path.join(web, file)), { level: 9 }).length;

/** Reads the manifest of the last build. Throws when the web part was not built. */
export function webSize(): WebSize {
  const manifestFile = path.join(web, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error('the web part is not built: run npm run build');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[name];
    if (!chunk || seen.has(chunk.file)) return seen;
    if (chunk.file.endsWith('.js')) seen.add(chunk.file);
    for (const one of chunk.imports ?? []) withImports(one, seen);
    return seen;
  };
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (!entry) throw new Error('the manifest names no entry');
  const shell = withImports(entry);
  const bytes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipped(file), 0);
  const screens = Object.entries(manifest)
    .filter(([, chunk]) => chunk.isDynamicEntry && chunk.file.endsWith('.js'))
    .map(([name]) => ({ name, bytes: bytes([...withImports(name)].filter((file) => !shell.has(file))) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return {
    shellKb: kilobytes(bytes(shell)),
    largestScreenKb: kilobytes(screens[0]?.bytes ?? 0),
    largestScreen: screens[0]?.name ?? '',
    cssKb: kilobytes(bytes(manifest[entry]?.css ?? [])),
    citizen: citizenSize(),
  };
}

/** The public page has a build, and so a manifest, of its own. */
export function citizenSize(): CitizenSize {
  const manifestFile = path.join(web, '.vite', 'citizen.json');
  if (!existsSync(manifestFile)) throw new Error('the public page is not built: run npm run build');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
  const sizeOf = (name: string): number => gzipped(manifest[name]?.file ?? '');
  const named = (part: string): { name: string; bytes: number }[] =>
    Object.keys(manifest)
      .filter((name) => name.includes(part))
      .map((name) => ({ name: name.slice(name.lastIndexOf('/') + 1), bytes: sizeOf(name) }))
      .toSorted((a, b) => b.bytes - a.bytes);
  const languages = named('virtual:citizen-words/');
  const dutch = languages.find((one) => one.name === 'nl')?.bytes ?? 0;
  const [largest] = languages.filter((one) => one.name !== 'nl');
  const [stretch] = named('virtual:citizen-graph/');
  const later = sizeOf('app.ts') + sizeOf('code.ts') + (stretch?.bytes ?? 0) + dutch + (largest?.bytes ?? 0);
  return { beforeQuestionKb: kilobytes(sizeOf('main.ts')), engineAndLanguageKb: kilobytes(later), largestLanguage: largest?.name ?? '' };
}
