// /recht/<language>: the public page. GET gives the first question; POST is the page without JavaScript. No session, no storage, nothing kept by a cache.
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import qrcode from 'qrcode';
import { problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { pageHeaders, transportHeader } from '../../kernel/security.ts';
import type { WebFiles } from '../../kernel/web-files.ts';
import { catalogueHash } from '../../rules/catalogue.ts';
import { type Lang, languages } from '../../rules/contract.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { type Assets, assetsOf, documentOf } from './document.ts';
import { stateFrom } from './form.ts';
import { sealed } from './shared/code.ts';
import { type Matrix, codeView } from './shared/code-view.ts';
import { type El, el } from './shared/el.ts';
import { type Check, citizenFound, remembered } from './shared/found.ts';
import { questionView } from './shared/question-view.ts';
import { resultView } from './shared/result-view.ts';
import { emptyState } from './shared/state.ts';
import { type Turn, turn } from './shared/turn.ts';
import { bothPage, page, say } from './shared/words.ts';
import { wordsOf } from './shared/words-all.ts';

const route = { config: { access: 'citizen.page' }, schema: { hide: true } as object };
const largestForm = 200_000;

const checkOn = (today: string): Check =>
  remembered((household) => (household.persons.length === 0 ? [] : evaluate(versionOn(shippedRules, today), household).map(citizenFound)));

export function citizenRoutes(app: App, files?: WebFiles): void {
  const assets = assetsOf(files);
  void app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: largestForm }, (_request, body, done) =>
      done(null, new Map(new URLSearchParams(String(body)))),
    );
    scope.get('/recht', route, async (_request, reply) => reply.redirect('/recht/nl', 302));
    scope.get('/recht/:lang', route, async (request, reply) => {
      const today = request.clock.today();
      return show(request, reply, assets, turn(emptyState(), new Map([['way', 'go']]), checkOn(today), today));
    });
    scope.post('/recht/:lang', route, async (request, reply) => {
      const entries = request.body instanceof Map ? (request.body as Map<string, string>) : new Map<string, string>();
      const today = request.clock.today();
      const state = stateFrom(entries.get('state'), today);
      if (!state) return broken(request, reply, assets);
      return show(request, reply, assets, turn(state, entries, checkOn(today), today));
    });
  });
}

function languageOf(request: FastifyRequest): Lang {
  const { lang } = request.params as { lang: string };
  const known = languages.find((one) => one === lang);
  if (!known) throw problem('notFound', { status: 404 });
  return known;
}

async function show(request: FastifyRequest, reply: FastifyReply, assets: Assets, at: Turn): Promise<FastifyReply> {
  const words = wordsOf(languageOf(request));
  const isResult = at.isStopped || at.open.length === 0;
  const view = {
    words,
    state: at.state,
    open: at.open,
    found: at.found,
    faults: at.faults,
    ...(at.entries && { entries: at.entries }),
    sealed: JSON.stringify(at.state),
  };
  const today = request.clock.today();
  const main = isResult ? resultView({ ...view, today, code: await codeOf(at, words.lang, today) }) : questionView(view);
  const title = isResult ? page(words, 'resultTitle') : say(words, `q.${at.open[0]?.question.id}`);
  return send(request, reply, documentOf(words, title, main, assets, today, view.sealed));
}

const deflate = (bytes: Uint8Array): Promise<Uint8Array> => promisify(deflateRaw)(bytes);

async function codeOf({ state }: Turn, lang: Lang, today: string): Promise<El | null> {
  if (state.household.persons.length === 0) return null;
  const parts = await sealed({ household: state.household, madeOn: today, rules: catalogueHash() }, deflate);
  return codeView(wordsOf(lang), parts, (parts ?? []).map(matrixOf), today);
}

function matrixOf(text: string): Matrix {
  const { modules } = qrcode.create([{ data: text, mode: 'alphanumeric' }], { errorCorrectionLevel: 'L' });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}

/** What came back is not what we gave: said, and one may begin again. */
function broken(request: FastifyRequest, reply: FastifyReply, assets: Assets): FastifyReply {
  const words = wordsOf(languageOf(request));
  const main = el(
    'main',
    { id: 'main' },
    el('div', { class: 'qh' }, el('h1', {}, ...bothPage(words, 'fault.title'))),
    el('p', {}, ...bothPage(words, 'fault.broken')),
    el(
      'form',
      { id: 'answers', class: 'acts', method: 'post', action: `/recht/${words.lang}` },
      el('button', { class: 'btn do', name: 'way', value: 'again' }, ...bothPage(words, 'again')),
    ),
  );
  return send(request, reply.code(400), documentOf(words, page(words, 'fault.title'), main, assets, request.clock.today()));
}

function send(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  reply.headers(pageHeaders).headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  if (request.isSecure) reply.headers(transportHeader);
  return reply.send(html);
}
