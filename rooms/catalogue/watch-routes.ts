// The watch list (S210): a circular or a change of law, from when, which rights it touches, who checks it, and what was done. No person of a file stands in it.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import type { Lang as Language } from '../../rules/contract.ts';
import { rightCodes } from '../../rules/contract.ts';
import { namesOfAccounts } from './queries.ts';
import { rulesOf } from './rules.ts';
import { Id, LawChange, LawChangeBody, LawChangeStep, oneOf } from './schema.ts';
import { titleOf } from './show.ts';
import { type WatchStep, stateOfChange, whyNotStep } from './watch.ts';
import { changesOfLaw, colleagues, insertChange, insertChangeStep, isColleague, stepsOf } from './watch-queries.ts';

const Lang = oneOf(['nl', 'fr', 'en'] as const);
const ChangeParam = Type.Object({ changeId: Id });
const List = Type.Object({ items: Type.Array(LawChange) });

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
  return changes.map((change) => {
    const own = steps.filter((step) => step.change_id === change.id) as WatchStep[];
    const { state, checkerId } = stateOfChange(own);
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
