// The watch list (S210): a circular or a change of law, from when, which rights it touches, who checks it, and what was done. No person of a file stands in it.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import { wordsOf, type FigureTexts } from '../../kernel/figure-words.ts';
import type { App } from '../../kernel/http.ts';
import { Day, Id, oneOf } from '../../kernel/wire-words.ts';
import type { Lang as Language } from '../../rules/contract.ts';
import { rightCodes } from '../../rules/contract.ts';
import { namesOfAccounts } from './queries.ts';
import { rulesOf } from './rules.ts';
import { LawChange, LawChangeBody, LawChangeStep, WatchFigures } from './schema.ts';
import { titleOf } from './show.ts';
import { type WatchStep, stateOfChange, whyNotStep } from './watch.ts';
import { daysBetween, figuresOf } from './watch-figures.ts';
import { releasesOf } from './watch-releases.ts';
import { changesOfLaw, colleagues, insertChange, insertChangeStep, isColleague, stepsOf } from './watch-queries.ts';

const Lang = oneOf(['nl', 'fr', 'en'] as const);
const ChangeParam = Type.Object({ changeId: Id });
const List = Type.Object({ items: Type.Array(LawChange) });

const words: FigureTexts = {
  nl: {
    definition:
      'Per recht: het aantal kalenderdagen tussen de bekendmaking van een wijziging en de dag waarop de versie van de regel of het bedrag die haar verwerkt, door een tweede persoon werd vrijgegeven. Getoond worden de middelste en de langste.',
    base: 'Wijzigingen op de lijst die in de periode bekendgemaakt zijn. Zonder vrijgegeven versie van het centrum (open, zonder eigen versie gedaan, of zonder gevolg) telt een wijziging mee in haar kolom en niet in de dagen. De lijst telt wijzigingen, geen personen; gezinnen zijn die welke een vrijgave raakte, en van 1 tot 4 wordt dat aantal niet getoond, ook niet in een som.',
  },
  fr: {
    definition:
      'Par droit : le nombre de jours calendrier entre la publication d’un changement et le jour où la version de la règle ou du montant qui l’intègre a été libérée par une deuxième personne. On montre la médiane et le plus long.',
    base: 'Changements de la liste publiés pendant la période. Sans version libérée du centre (ouvert, fait sans version propre, ou sans effet), un changement compte dans sa colonne et non dans les jours. La liste compte des changements, pas des personnes ; les ménages sont ceux touchés par une libération, et de 1 à 4 ce nombre n’est pas montré, ni dans une somme.',
  },
  en: {
    definition:
      'By right: the number of calendar days between the publication of a change and the day on which the version of the rule or amount that works it in was released by a second person. Shown are the middle one and the longest.',
    base: 'Changes on the list that were published in the period. Without a released version of the centre (open, done without an own version, or without effect) a change counts in its column and not in the days. The list counts changes, no persons; households are those touched by a release, and from 1 to 4 that number is not shown, nor within a sum.',
  },
};

async function shown(req: FastifyRequest, id: string | null, lang: Language) {
  const { tenantId, accountId } = req.actor;
  const changes = await changesOfLaw(req.db, tenantId, id);
  const steps = await stepsOf(
    req.db,
    tenantId,
    changes.map((one) => one.id),
  );
  const names = await namesOfAccounts(req.db, tenantId, [
    ...changes.map((one) => one.noted_by),
    ...steps.flatMap((one) => [one.by_id, ...(one.checker_id ? [one.checker_id] : [])]),
  ]);
  const rules = await rulesOf(req.db, tenantId);
  const ref = (account: string) => ({ id: account, name: names.get(account) ?? '' });
  const released = await releasesOf(req.db, tenantId, rules, req.clock.today());
  return changes.map((change) => {
    const own = steps.filter((step) => step.change_id === change.id) as WatchStep[];
    const { state, checkerId } = stateOfChange(own);
    const pointedAt = new Set(own.flatMap((step) => step.decision_id ?? []));
    const concerned = released.filter((one) => one.rights.some((right) => change.rights.includes(right)));
    const releasedOn =
      concerned
        .filter((one) => one.ids.some((decision) => pointedAt.has(decision)))
        .map((one) => one.on)
        .sort()[0] ?? null;
    return {
      id: change.id,
      kind: change.kind as 'law',
      title: change.title,
      source: change.source,
      publishedOn: change.published_on,
      effectiveOn: change.effective_on,
      rights: change.rights.map((right) => ({ right, title: titleOf(right, lang, rules) })),
      state,
      checker: checkerId === null ? null : ref(checkerId),
      isMine: checkerId === accountId,
      notedBy: ref(change.noted_by),
      notedAt: change.noted_at,
      steps: own.map((step) => ({
        state: step.state,
        by: ref(step.by_id),
        at: step.at,
        what: step.what,
        checker: step.checker_id === null ? null : ref(step.checker_id),
        decisionId: step.decision_id,
      })),
      // what was decided before anybody published the change cannot have come of it
      releases: concerned
        .filter((one) => change.published_on === null || one.on >= change.published_on)
        .map(({ id: decisionId, on, rights, source }) => ({
          decisionId,
          on,
          source,
          label: rights
            .filter((right) => change.rights.includes(right))
            .map((right) => titleOf(right, lang, rules))
            .join(', '),
        })),
      releasedOn,
      days: releasedOn === null || change.published_on === null ? null : daysBetween(change.published_on, releasedOn),
    };
  });
}

async function one(req: FastifyRequest, id: string) {
  const [change] = await shown(req, id, 'nl');
  if (!change) throw notFound();
  return change;
}

export const watchRoutes = (app: App): void => {
  app.get(
    '/watch',
    {
      config: { access: 'watch.read', personal: false },
      schema: { tags: ['catalogue'], querystring: Type.Object({ lang: Type.Optional(Lang) }), response: { 200: List } },
    },
    async (req) => ({ items: await shown(req, null, req.query.lang ?? 'nl') }),
  );

  app.get(
    '/watch/figures',
    {
      config: { access: 'watch.read', personal: false },
      schema: {
        tags: ['catalogue'],
        querystring: Type.Object({ from: Type.Optional(Day), until: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: WatchFigures },
      },
    },
    async (req) => {
      const { tenantId } = req.actor;
      const until = req.query.until ?? req.clock.today();
      const from = req.query.from ?? `${until.slice(0, 4)}-01-01`;
      if (from > until) throw invalid('/from', 'afterUntil', until);
      const rules = await rulesOf(req.db, tenantId);
      const released = await releasesOf(req.db, tenantId, rules, req.clock.today());
      const changes = await changesOfLaw(req.db, tenantId);
      const steps = (await stepsOf(
        req.db,
        tenantId,
        changes.map((one) => one.id),
      )) as WatchStep[];
      const followed = changes.map((change) => {
        const own = steps.filter((step) => step.change_id === change.id);
        const pointedAt = new Set(own.flatMap((step) => step.decision_id ?? []));
        return {
          rights: change.rights,
          publishedOn: change.published_on,
          state: stateOfChange(own).state,
          releases: released.filter((one) => one.ids.some((decision) => pointedAt.has(decision))),
        };
      });
      const { items, undated } = figuresOf(followed, from, until);
      const lang = req.query.lang ?? 'nl';
      return {
        from,
        until,
        ...wordsOf(words, req.query.lang),
        undated,
        items: items.map((one) => ({ ...one, title: titleOf(one.right, lang, rules) })),
      };
    },
  );

  app.get(
    '/watch/checkers',
    {
      config: { access: 'watch.write', personal: false },
      schema: { tags: ['catalogue'], response: { 200: Type.Object({ items: Type.Array(Type.Object({ id: Id, name: Type.String() })) }) } },
    },
    async (req) => ({ items: await colleagues(req.db, req.actor.tenantId) }),
  );

  app.post(
    '/watch',
    {
      config: { access: 'watch.write', personal: false },
      schema: { tags: ['catalogue'], body: LawChangeBody, response: { 201: LawChange } },
    },
    async (req, reply) => {
      const { kind, title, source, publishedOn = null, effectiveOn, rights, checkerId } = req.body;
      const known = new Set<string>([...rightCodes, ...(await rulesOf(req.db, req.actor.tenantId)).rights.map((right) => right.code)]);
      const unknown = rights.findIndex((right) => !known.has(right));
      if (unknown >= 0) throw invalid(`/rights/${unknown}`, 'unknown');
      await refuseStranger(req, checkerId);
      const id = await insertChange(req.db, req.actor, req.clock, {
        kind,
        title,
        source,
        publishedOn,
        effectiveOn,
        rights: [...new Set(rights)],
      });
      await insertChangeStep(req.db, req.actor, req.clock, { changeId: id, state: 'given', what: null, checkerId, decisionId: null });
      await req.audit({ action: 'watch.write', subjects: [], fields: rights });
      return reply.code(201).send(await one(req, id));
    },
  );

  // Said by who was given it; giving it to somebody else is for who answers for the list.
  app.post(
    '/watch/:changeId/steps',
    {
      config: { access: 'watch.check', personal: false },
      schema: { tags: ['catalogue'], params: ChangeParam, body: LawChangeStep, response: { 201: LawChange } },
    },
    async (req, reply) => {
      const change = await one(req, req.params.changeId);
      const { state, what = null, checkerId = null, decisionId = null } = req.body;
      const why = whyNotStep(req.actor, { state, what, checkerId }, { state: change.state, checkerId: change.checker?.id ?? null });
      if (why) throw problem('watch.cannotStep', { status: 409, reasons: [why] });
      if (checkerId !== null) await refuseStranger(req, checkerId);
      if (decisionId !== null && (state !== 'done' || !change.releases.some((one) => one.decisionId === decisionId)))
        throw invalid('/decisionId', 'unknown');
      await insertChangeStep(req.db, req.actor, req.clock, {
        changeId: change.id,
        state,
        what: what?.trim() || null,
        checkerId,
        decisionId,
      });
      await req.audit({ action: 'watch.step', subjects: [], fields: [state] });
      return reply.code(201).send(await one(req, change.id));
    },
  );
};

async function refuseStranger(req: FastifyRequest, accountId: string): Promise<void> {
  if (!(await isColleague(req.db, req.actor.tenantId, accountId))) throw invalid('/checkerId', 'unknown');
}
