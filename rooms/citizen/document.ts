// The whole page as HTML: head, header, the sheet of symbols and what the view made. No inline script and no inline style: the policy of the pages holds here too.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../kernel/paths.ts';
import type { WebFiles } from '../../kernel/web-files.ts';
import { type El, el, toHtml } from './shared/el.ts';
import { headerView } from './shared/header-view.ts';
import { iconSymbols, symbolOf } from './shared/icons.ts';
import { type Words, directionOf, page } from './shared/words.ts';

/** What the build made for this page; empty where nothing was built, and then the page works without. */
export type Assets = { script: string | null; styles: string[]; arabic: string[] };

export function assetsOf(files: WebFiles | undefined): Assets {
  const file = files?.get('/citizen.json');
  return file ? (JSON.parse(file.plain.toString('utf8')) as Assets) : { script: null, styles: [], arabic: [] };
}

const pictograms = path.join(root, 'web', 'pictograms');
let symbols: string | null = null;

/** Read once: every page holds all of them, so that the next question needs nothing more. */
function sprite(): string {
  symbols ??= toHtml(
    el(
      'svg',
      { class: 'sprite', width: 0, height: 0, 'aria-hidden': 'true' },
      ...iconSymbols,
      ...readdirSync(pictograms)
        .filter((name) => name.endsWith('.svg'))
        .map((name) => symbolOf(name.slice(0, -'.svg'.length), readFileSync(path.join(pictograms, name), 'utf8'))),
    ),
  );
  return symbols;
}

export function documentOf(
  words: Words,
  title: string,
  main: El,
  assets: Assets & { rules: string | null; stretches: string[] },
  today: string,
  sealed?: string,
): string {
  const head = [
    el('meta', { charset: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // Stronger would make the browser hide where a form comes from, and a form of nowhere is refused.
    el('meta', { name: 'referrer', content: 'same-origin' }),
    el('title', {}, `${title} - ${page(words, 'title')}`),
    el('link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }),
    el('link', { rel: 'manifest', href: '/recht.webmanifest' }),
    ...[...assets.styles, ...(words.lang === 'ar' ? assets.arabic : [])].map((href) => el('link', { rel: 'stylesheet', href })),
    assets.script ? el('script', { type: 'module', src: assets.script }) : null,
  ];
  const body = [toHtml(el('div', { class: 'wrap' }, headerView(words, sealed), main)), sprite()].join('');
  const ownRules = assets.rules === null ? '' : ` data-rules="${assets.rules}" data-stretches="${assets.stretches.join(' ')}"`;
  return `<!doctype html><html lang="${words.lang}" dir="${directionOf(words.lang)}" data-today="${today}"${ownRules}><head>${head.map(toHtml).join('')}</head><body class="cit">${body}</body></html>`;
}
