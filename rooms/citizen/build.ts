// Modules made at the build for the page in the browser: the rules of each stretch of days as a packed graph, the words of each language, and the list of what a
// page must load. So the browser needs no parser, no rule in source and no eval.
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
