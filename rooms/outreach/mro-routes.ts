// The mini rights investigation (S012, S013, S209): referral, contacts, vouchers, report, end, and the indicator.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { sealNote } from '../../kernel/notes.ts';
import { Id } from '../../kernel/wire-words.ts';
import { giveConsent, householdsFacts, membersOf } from '../person/public.ts';
import { checkById, makeReport, openCheck, storeCheck } from '../rights/public.ts';
import { fileOf } from '../task/public.ts';
import type { FileColumns } from '../task/public.ts';
import type { Lang } from '../../rules/contract.ts';
import { type ComputedGround, basisOf, groundsOf, unexplained } from './mro-grounds.ts';
import { settleReferral } from './mro-referral-queries.ts';
import { familyOf, filesOf, filesOfHousehold, mroConsent, showFile } from './mro-files.ts';
import type { File, Reading } from './mro-files.ts';
import { methodOn } from './mro-method.ts';
import { ownMethods } from './mro-figure-queries.ts';
import { holdFamily, insertContact, insertMro, insertMroStep, insertRedemption, insertVoucher, mroById, undoNoted } from './mro-queries.ts';
import { Grounds, Mro, NewCorrection, NewEnd, NewMroContact, NewRedemption, NewReport, NewVoucher, Referral, Undo } from './mro-schema.ts';
import {
  stateOfMro,
  whyNotContact,
  whyNotCorrect,
  whyNotEnd,
  whyNotRedeem,
  whyNotReport,
  whyNotUndoContact,
  whyNotUndoStep,
  whyNotVoucher,
} from './mro.ts';
import type { MroRefusal } from './mro.ts';

const HouseholdParam = Type.Object({ householdId: Id });
const MroParam = Type.Object({ mroId: Id });
const oneMro = { tags: ['mro'], params: MroParam };

const readingOf = (req: FastifyRequest): Reading => ({ db: req.db, keys: req.keys, actor: req.actor, today: req.clock.today() });

/** The file, held until what is noted in it is stored. */
async function held(req: FastifyRequest, mroId: string): Promise<File> {
  const found = await mroById(req.db, req.actor.tenantId, mroId);
  if (!found) throw notFound();
  await holdFamily(req.db, req.actor.tenantId, found.household_id);
  return (await filesOf(readingOf(req), [found]))[0]!;
}

function refuse(reasons: MroRefusal[]): void {
  if (reasons.length > 0) throw problem('mro.cannot', { status: 409, reasons });
}

async function answer(req: FastifyRequest, mroId: string, action: string, fields: string[] = []): Promise<Mro> {
  const row = await mroById(req.db, req.actor.tenantId, mroId);
  if (!row) throw notFound();
  await req.audit({ action, subjects: [row.household_id, row.id], fields });
  const reading = readingOf(req);
  return showFile(reading, (await filesOf(reading, [row]))[0]!, await familyOf(reading, row.household_id));
}

/** What the facts of the family say of the reasons; nothing where it has no facts yet. */
async function computedGrounds(req: FastifyRequest, householdId: string): Promise<ComputedGround[]> {
  const today = req.clock.today();
  const known = (await householdsFacts(req.db, req.actor, [householdId], today)).get(householdId);
  return known ? groundsOf(known.household, today) : [];
}

/** A check of today and its report, by the rules of today. */
async function reportOf(req: FastifyRequest, { row }: File, lang: Lang): Promise<string> {
  const { db, keys, actor, clock } = req;
  const asked = {
    householdId: row.household_id,
    trigger: 'mro',
    on: clock.today(),
    contactId: null,
    lang,
    file: fileColumnsOf(row),
  } as const;
  const { checkId } = await storeCheck(db, keys, actor, clock, asked);
  const check = (await checkById(db, actor.tenantId, checkId))!;
  const keptCheck = (await openCheck(db, keys, actor.tenantId, check))!;
  return makeReport(req, check, keptCheck, lang);
}

const fileColumnsOf = ({ worker_id, team_id, shielded, kin }: File['row']): FileColumns => ({ worker_id, team_id, shielded, kin });

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
      const { householdId } = req.params;
      const { body, db, actor, clock } = req;
      const file = await fileOf(db, actor.tenantId, householdId);
      if (!file) throw notFound();
      if (body.referredOn > clock.today()) throw invalid('/referredOn', 'inTheFuture', clock.today());
      const method = methodOn(await ownMethods(db, actor.tenantId), body.referredOn);
      if (!method) throw invalid('/referredOn', 'beforeMethod');
      const { personId, language = 'nl' } = body.consent;
      if (!(await membersOf(db, actor.tenantId, householdId, clock.today())).some((one) => one.personId === personId))
        throw invalid('/consent/personId', 'notInHousehold');
      await holdFamily(db, actor.tenantId, householdId);
      const running = (await filesOfHousehold(readingOf(req), householdId)).some((one) =>
        ['referred', 'talking', 'reported'].includes(stateOfMro(one.mro)),
      );
      if (running) throw problem('mro.goesOn', { status: 409 });
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
      return reply.code(201).send(await answer(req, id, 'mro.refer', body.grounds));
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

  app.post(
    '/mro/:mroId/contacts',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: NewMroContact, response: { 201: Mro } } },
    async (req, reply) => {
      const { body, clock } = req;
      const { row, mro } = await held(req, req.params.mroId);
      refuse(whyNotContact(mro, body, clock.today()));
      const id = newId();
      const words = body.words?.trim();
      await insertContact(req.db, req.actor, {
        id,
        mro: row,
        on: body.on,
        place: body.place,
        minutes: body.minutes ?? null,
        sealed: words ? await sealNote(req.db, req.keys, req.actor.tenantId, row.household_id, id, words) : null,
        at: clock.now().toString(),
      });
      return reply.code(201).send(await answer(req, row.id, 'mro.contact'));
    },
  );

  app.post(
    '/mro/:mroId/vouchers',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: NewVoucher, response: { 201: Mro } } },
    async (req, reply) => {
      const { body, clock } = req;
      const { row, mro } = await held(req, req.params.mroId);
      refuse(whyNotVoucher(mro, body, await familyOf(readingOf(req), row.household_id), clock.today()));
      const isNew = await insertVoucher(req.db, req.actor, {
        id: newId(),
        mro: row,
        contactId: body.contactId,
        serial: body.serial,
        cents: mro.method.voucherCents,
        on: body.on,
        at: clock.now().toString(),
      });
      if (!isNew) throw problem('mro.serialTaken', { status: 409 });
      return reply.code(201).send(await answer(req, row.id, 'mro.voucher'));
    },
  );

  app.post(
    '/mro/:mroId/redemptions',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: NewRedemption, response: { 201: Mro } } },
    async (req, reply) => {
      const { body, clock } = req;
      const { row, mro } = await held(req, req.params.mroId);
      refuse(whyNotRedeem(mro, body.voucherId, body.on, clock.today()));
      await insertRedemption(req.db, req.actor, {
        id: newId(),
        mro: row,
        voucherId: body.voucherId,
        shop: body.shop,
        on: body.on,
        at: clock.now().toString(),
      });
      return reply.code(201).send(await answer(req, row.id, 'mro.redeem'));
    },
  );

  app.post(
    '/mro/:mroId/report',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: NewReport, response: { 201: Mro } } },
    async (req, reply) => {
      const { db, actor, clock } = req;
      const { lang } = req.body;
      const file = await held(req, req.params.mroId);
      refuse(whyNotReport(file.mro));
      const reportId = await reportOf(req, file, lang);
      await insertMroStep(db, actor, {
        id: newId(),
        mro: file.row,
        state: 'reported',
        on: clock.today(),
        reportId,
        reason: null,
        at: clock.now().toString(),
      });
      return reply.code(201).send(await answer(req, file.row.id, 'mro.report', [lang]));
    },
  );

  app.post(
    '/mro/:mroId/report/corrections',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: NewCorrection, response: { 201: Mro } } },
    async (req, reply) => {
      const { lang, reason } = req.body;
      const file = await held(req, req.params.mroId);
      refuse(whyNotCorrect(file.mro));
      const reportId = await reportOf(req, file, lang);
      await insertMroStep(req.db, req.actor, {
        id: newId(),
        mro: file.row,
        state: 'corrected',
        on: req.clock.today(),
        reportId,
        reason: reason.trim(),
        at: req.clock.now().toString(),
      });
      return reply.code(201).send(await answer(req, file.row.id, 'mro.correct', [lang]));
    },
  );

  app.post(
    '/mro/:mroId/end',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: NewEnd, response: { 201: Mro } } },
    async (req, reply) => {
      const { body, clock } = req;
      const { row, mro } = await held(req, req.params.mroId);
      refuse(whyNotEnd(mro, body, clock.today()));
      await insertMroStep(req.db, req.actor, {
        id: newId(),
        mro: row,
        state: body.state,
        on: body.on,
        reportId: null,
        reason: body.reason?.trim() || null,
        at: clock.now().toString(),
      });
      return reply.code(201).send(await answer(req, row.id, 'mro.end', [body.state]));
    },
  );

  app.post(
    '/mro/:mroId/undo',
    { config: { access: 'mro.write' }, schema: { ...oneMro, body: Undo, response: { 200: Mro } } },
    async (req) => {
      const { what, id } = req.body;
      const { row, mro, contacts, vouchers, steps } = await held(req, req.params.mroId);
      const voucher = vouchers.find((one) => one.id === id);
      const step = steps.find((one) => one.id === id);
      const isHere = {
        contact: contacts.some((one) => one.id === id),
        voucher: voucher !== undefined,
        redemption: vouchers.some((one) => one.redemption_id === id),
        step: step !== undefined,
      }[what];
      if (!isHere) throw notFound();
      if (what === 'contact') refuse(whyNotUndoContact(mro, id));
      if (what === 'voucher' && voucher?.redemption_id) refuse(['redeemed']);
      if (what === 'step') refuse(whyNotUndoStep(mro, step!.state as 'reported'));
      if (!(await undoNoted(req.db, req.actor, what, id, req.clock.now().toString()))) throw notFound();
      return answer(req, row.id, 'mro.undo', [what]);
    },
  );
};
