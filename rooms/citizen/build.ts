// Modules made at the build for the page in the browser: the rules of each stretch of days as a packed graph, the words of each language, and the list of what a
// page must load. So the browser needs no parser, no rule in source and no eval.
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { catalogueHash } from '../../rules/catalogue.ts';
import { languages } from '../../rules/contract.ts';
import { changeDays, compile } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { pack } from './shared/graph-code.ts';
import { wordsOf } from './shared/words-all.ts';

/** Nobody checks from before this day: a device with an older clock is told so. */
const oldest = '2025-01-01';
const [rules, graph, tongue] = ['virtual:citizen-rules', 'virtual:citizen-graph/', 'virtual:citizen-words/'];

function stretches(): string[] {
  const days = changeDays(shippedRules);
  const first = days.findLast((day) => day <= oldest) ?? days[0] ?? oldest;
  return days.filter((day) => day >= first);
}

function moduleOf(id: string): string | null {
  if (id === rules) {
    const loads = stretches().map((from) => `{ from: '${from}', load: () => import('${graph}${from}') }`);
    return `export const stretches = [${loads.join(', ')}];\nexport const hash = '${catalogueHash()}';`;
  }
  // Parsed as JSON, not as script: quicker on a slow phone.
  const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  if (id.startsWith(graph)) return `export const packed = ${json(pack(compile(shippedRules, id.slice(graph.length), 'closures')))};`;
  const lang = languages.find((one) => id === `${tongue}${one}`);
  return lang ? `export const tongue = ${json(wordsOf(lang).own)};` : null;
}

/** What the page loads before its first question, by the names that the build gave. */
export type CitizenAssets = { script: string; styles: string[]; arabic: string[] };

/** Kilobytes of script, gzipped: before the first question, and the engine with one language (and Dutch) after it. More stops the build. */
const bars = { before: 30, after: 120 };

type Script = { name: string; code: string };
function holdToBars(scripts: readonly Script[]): void {
  const kilobytes = (some: (name: string) => boolean): number[] =>
    scripts.filter(({ name }) => some(name)).map(({ code }) => gzipSync(code, { level: 9 }).length / 1024);
  const sum = (sizes: number[]): number => sizes.reduce((all, size) => all + size, 0);
  const before = sum(kilobytes((name) => name === 'citizen'));
  const isLanguage = (name: string): boolean => languages.some((lang) => lang === name);
  const largest = Math.max(0, ...kilobytes((name) => isLanguage(name) && name !== 'nl'));
  const stretch = Math.max(0, ...kilobytes((name) => /^\d{4}-\d\d-\d\d$/.test(name)));
  const after = sum(kilobytes((name) => ['app', 'code', 'nl'].includes(name))) + largest + stretch;
  if (before === 0 || largest === 0 || stretch === 0) throw new Error('the build of the public page lacks a part');
  if (before > bars.before || after > bars.after)
    throw new Error(`the public page is too large: ${before.toFixed(1)} kB before the first question, ${after.toFixed(1)} kB after it`);
}

const manifest = {
  name: 'Waar heb ik recht op?',
  short_name: 'Mijn rechten',
  lang: 'nl',
  start_url: '/recht/nl',
  scope: '/recht/',
  display: 'standalone',
  icons: [{ src: '/mark.svg', sizes: 'any', type: 'image/svg+xml' }],
};

export function citizenModules(): Plugin {
  return {
    name: 'citizen-modules',
    resolveId: (id) => (id.startsWith('virtual:citizen-') ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0virtual:citizen-') ? moduleOf(id.slice(1)) : null),
    // The labels of the facts come with the words of one language: here they need only exist.
    transform: (_code, id) =>
      id.endsWith('/rules/fact-labels.ts') ? { code: 'export const factLabels = new Proxy({}, { get: () => ({}) });', map: null } : null,
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry && one.name === 'citizen');
      if (entry?.type !== 'chunk') throw new Error('the build made no page for the citizen');
      holdToBars(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [{ name: one.name, code: one.code }] : [])));
      const sheet = (name: string): string[] =>
        Object.values(bundle).flatMap((one) =>
          one.type === 'asset' && one.fileName.startsWith(`assets/${name}-`) && one.fileName.endsWith('.css') ? [`/${one.fileName}`] : [],
        );
      const assets: CitizenAssets = { script: `/${entry.fileName}`, styles: sheet('citizen'), arabic: sheet('arabic') };
      this.emitFile({ type: 'asset', fileName: 'citizen.json', source: JSON.stringify(assets) });
      this.emitFile({ type: 'asset', fileName: 'recht.webmanifest', source: JSON.stringify(manifest) });
    },
  };
}
