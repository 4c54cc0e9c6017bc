// A family comes to the mini rights investigation (S012, S013): its files, the reasons, the referral.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { Id } from '../../kernel/wire-words.ts';
import { giveConsent, householdsFacts, membersOf } from '../person/public.ts';
import { fileOf } from '../task/public.ts';
import type { FileColumns } from '../task/public.ts';
import { ownMethods } from './mro-figure-queries.ts';
import { familyOf, filesOfHousehold, mroConsent, showFile } from './mro-files.ts';
import { type ComputedGround, basisOf, groundsOf, unexplained } from './mro-grounds.ts';
import { methodOn } from './mro-method.ts';
import type { Method } from './mro-method.ts';
import { holdFamily, insertMro } from './mro-queries.ts';
import { settleReferral } from './mro-referral-queries.ts';
import { answerWithMro, readingOf } from './mro-requests.ts';
import { Grounds, Mro, Referral } from './mro-schema.ts';
import { stateOfMro } from './mro.ts';

const HouseholdParam = Type.Object({ householdId: Id });

/** What the facts of the family say of the reasons; nothing where it has no facts yet. */
async function computedGrounds(req: FastifyRequest, householdId: string): Promise<ComputedGround[]> {
  const today = req.clock.today();
  const known = (await householdsFacts(req.db, req.actor, [householdId], today)).get(householdId);
  return known ? groundsOf(known.household, today) : [];
}

/** Where nothing stands in the way: whose file it is, and the method that holds on the day of the referral. */
async function referable(
  req: FastifyRequest,
  householdId: string,
  body: Static<typeof Referral>,
): Promise<{ file: FileColumns; method: Method }> {
  const { db, actor, clock } = req;
  const file = await fileOf(db, actor.tenantId, householdId);
  if (!file) throw notFound();
  if (body.referredOn > clock.today()) throw invalid('/referredOn', 'inTheFuture', clock.today());
  const method = methodOn(await ownMethods(db, actor.tenantId), body.referredOn);
  if (!method) throw invalid('/referredOn', 'beforeMethod');
  const { personId } = body.consent;
  if (!(await membersOf(db, actor.tenantId, householdId, clock.today())).some((one) => one.personId === personId))
    throw invalid('/consent/personId', 'notInHousehold');
  await holdFamily(db, actor.tenantId, householdId);
  const running = (await filesOfHousehold(readingOf(req), householdId)).some((one) =>
    ['referred', 'talking', 'reported'].includes(stateOfMro(one.mro)),
  );
  if (running) throw problem('mro.goesOn', { status: 409 });
  return { file, method };
}

/** A family is referred. Its id. */
async function refer(req: FastifyRequest, householdId: string, body: Static<typeof Referral>): Promise<string> {
  const { db, actor, clock } = req;
  const { file, method } = await referable(req, householdId, body);
  const { personId, language = 'nl' } = body.consent;
  const computed = await computedGrounds(req, householdId);
  const why = { youngChild: body.why?.youngChild ?? '', lowWorkIntensity: body.why?.lowWorkIntensity ?? '' };
  const [unsaid] = unexplained(computed, body.grounds, why);
  if (unsaid) throw invalid(`/why/${unsaid}`, 'missing');
  // Before anything is kept: the family agreed, with the nurse beside it.
  const consentId = await giveConsent(db, actor, clock, { householdId, personId, purpose: mroConsent, language });
  if (consentId === null) throw notFound();
  const id = newId();
  await insertMro(db, actor, {
    id,
    householdId,
    referredOn: body.referredOn,
    referrer: body.referrer,
    organisation: body.organisation?.trim() || null,
    grounds: body.grounds,
    basis: basisOf(computed, body.grounds, why),
    consentId,
    method,
    at: clock.now().toString(),
    file,
  });
  // the same referral taken up twice: the second is told that it is gone
  if (body.referralId && !(await settleReferral(db, actor, body.referralId, { as: 'taken', mroId: id, at: clock.now().toString() })))
    throw problem('mro.referralGone', { status: 409 });
  return id;
}

export const mroRoutes = (app: App): void => {
  app.get(
    '/households/:householdId/mro',
    {
      config: { access: 'mro.read' },
      schema: { tags: ['mro'], params: HouseholdParam, response: { 200: Type.Object({ items: Type.Array(Mro) }) } },
    },
    async (req) => {
      const { householdId } = req.params;
      if (!(await fileOf(req.db, req.actor.tenantId, householdId))) throw notFound();
      await req.audit({ action: 'mro.list', subjects: [householdId] });
      const reading = readingOf(req);
      const family = await familyOf(reading, householdId);
      const items: Mro[] = [];
      for (const file of await filesOfHousehold(reading, householdId)) items.push(await showFile(reading, file, family));
      return { items };
    },
  );

  app.post(
    '/households/:householdId/mro',
    { config: { access: 'mro.write' }, schema: { tags: ['mro'], params: HouseholdParam, body: Referral, response: { 201: Mro } } },
    async (req, reply) => {
      const id = await refer(req, req.params.householdId, req.body);
      return reply.code(201).send(await answerWithMro(req, id, 'mro.refer', req.body.grounds));
    },
  );

  app.get(
    '/households/:householdId/mro/grounds',
    { config: { access: 'mro.write' }, schema: { tags: ['mro'], params: HouseholdParam, response: { 200: Grounds } } },
    async (req) => {
      const { householdId } = req.params;
      if (!(await fileOf(req.db, req.actor.tenantId, householdId))) throw notFound();
      await req.audit({ action: 'mro.grounds', subjects: [householdId] });
      return { on: req.clock.today(), items: await computedGrounds(req, householdId) };
    },
  );
};
