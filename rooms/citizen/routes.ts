// /recht/<language>: the public page. GET gives the first question; POST is the page without JavaScript. No session, no storage, nothing kept by a cache.
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import qrcode from 'qrcode';
import { problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { pageHeaders, transportHeader } from '../../kernel/security.ts';
import type { WebFiles } from '../../kernel/web-files.ts';
import { hashOfRules } from '../../rules/catalogue.ts';
import { type Lang, languages } from '../../rules/contract.ts';
import { type RuleSet, versionOn } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Centre } from '../catalogue/public.ts';
import { keptCentre, ownTextsOf, packedRules, stretchesFrom } from './centre-rules.ts';
import { type Assets, assetsOf, documentOf } from './document.ts';
import { stateFrom } from './form.ts';
import { sealed } from './shared/code.ts';
import { type Matrix, codeView } from './shared/code-view.ts';
import { type El, el } from './shared/el.ts';
import { type Check, citizenFound, remembered } from './shared/found.ts';
import { withOwnTexts } from './shared/own-texts.ts';
import { questionView } from './shared/question-view.ts';
import { resultView } from './shared/result-view.ts';
import { emptyState } from './shared/state.ts';
import { type Turn, turn } from './shared/turn.ts';
import { bothPage, page, say } from './shared/words.ts';
import { wordsOf } from './shared/words-all.ts';

const route = { config: { access: 'citizen.page' }, schema: { hide: true } as object };
const largestForm = 200_000;

const checkOn = (rules: RuleSet, today: string): Check =>
  remembered((household) => (household.persons.length === 0 ? [] : evaluate(versionOn(rules, today), household).map(citizenFound)));

/** `centre`: whose rules count here; without it the shipped ones. */
export function citizenRoutes(app: App, { files, centre }: { files?: WebFiles; centre?: () => Promise<Centre> } = {}): void {
  const assets = assetsOf(files);
  const kept = keptCentre(centre);
  const atOf = async (request: FastifyRequest): Promise<Place> => ({
    assets,
    today: request.clock.today(),
    centre: await kept(request.clock.now().epochMilliseconds),
  });
  void app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: largestForm }, (_request, body, done) =>
      done(null, new Map(new URLSearchParams(String(body)))),
    );
    for (const start of ['/recht', '/recht/']) scope.get(start, route, async (_request, reply) => reply.redirect('/recht/nl', 302));
    scope.get('/recht/:lang', route, async (request, reply) => {
      const place = await atOf(request);
      return show(
        request,
        reply,
        place,
        turn(emptyState(), new Map([['way', 'go']]), checkOn(place.centre.rules, place.today), place.today),
      );
    });
    // Under their hash they never change; the browser computes with them, and asks with no word about anybody.
    scope.get('/recht/regels/:hash/:from', route, async (request, reply) => {
      const { hash, from } = request.params as { hash: string; from: string };
      const packed = packedRules((await atOf(request)).centre, hash, from);
      if (!packed) throw problem('notFound', { status: 404 });
      if (request.isSecure) reply.headers(transportHeader);
      return reply
        .headers({
          'content-type': 'application/json; charset=utf-8',
          'content-encoding': 'gzip',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
        })
        .send(packed);
    });
    scope.post('/recht/:lang', route, async (request, reply) => {
      const entries = request.body instanceof Map ? (request.body as Map<string, string>) : new Map<string, string>();
      const place = await atOf(request);
      const state = stateFrom(entries.get('state'), place.today);
      if (!state) return broken(request, reply, place);
      return show(request, reply, place, turn(state, entries, checkOn(place.centre.rules, place.today), place.today));
    });
  });
}

function languageOf(request: FastifyRequest): Lang {
  const { lang } = request.params as { lang: string };
  const known = languages.find((one) => one === lang);
  if (!known) throw problem('notFound', { status: 404 });
  return known;
}

type Place = { assets: Assets; today: string; centre: Centre };

async function show(request: FastifyRequest, reply: FastifyReply, place: Place, at: Turn): Promise<FastifyReply> {
  const words = withOwnTexts(wordsOf(languageOf(request)), ownTextsOf(place.centre));
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
  const { today } = place;
  const main = isResult ? resultView({ ...view, today, code: await codeOf(at, words.lang, place) }) : questionView(view);
  const title = isResult ? page(words, 'resultTitle') : say(words, `q.${at.open[0]?.question.id}`);
  return send(request, reply, documentOf(words, title, main, placed(place), today, view.sealed));
}

const deflate = (bytes: Uint8Array): Promise<Uint8Array> => promisify(deflateRaw)(bytes);

/** What the browser must know of where its rules are. */
const placed = ({ assets, centre: { rules }, today }: Place): Assets & { rules: string | null; stretches: string[] } => {
  const stretches = stretchesFrom(rules, today);
  return { ...assets, stretches, rules: stretches.length > 0 ? hashOfRules(rules) : null };
};

async function codeOf({ state }: Turn, lang: Lang, { today, centre }: Place): Promise<El | null> {
  if (state.household.persons.length === 0) return null;
  const parts = await sealed({ household: state.household, madeOn: today, rules: hashOfRules(centre.rules) }, deflate);
  return codeView(wordsOf(lang), parts, (parts ?? []).map(matrixOf), today);
}

function matrixOf(text: string): Matrix {
  const { modules } = qrcode.create([{ data: text, mode: 'alphanumeric' }], { errorCorrectionLevel: 'L' });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}

/** What came back is not what we gave: said, and one may begin again. */
function broken(request: FastifyRequest, reply: FastifyReply, place: Place): FastifyReply {
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
  return send(request, reply.code(400), documentOf(words, page(words, 'fault.title'), main, placed(place), place.today));
}

function send(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  reply.headers(pageHeaders).headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  if (request.isSecure) reply.headers(transportHeader);
  return reply.send(html);
}
