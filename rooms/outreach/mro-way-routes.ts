// The way of a mini rights investigation (S013, S209): contacts, vouchers, report, end, and taking back what was noted.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { sealNote } from '../../kernel/notes.ts';
import { Id } from '../../kernel/wire-words.ts';
import type { Lang } from '../../rules/contract.ts';
import { checkById, makeReport, openCheck, storeCheck } from '../rights/public.ts';
import type { FileColumns } from '../task/public.ts';
import { familyOf, filesOf } from './mro-files.ts';
import type { File } from './mro-files.ts';
import { holdFamily, insertContact, insertMroStep, insertRedemption, insertVoucher, mroById, undoNoted } from './mro-queries.ts';
import { answerWithMro, readingOf } from './mro-requests.ts';
import { Mro, NewCorrection, NewEnd, NewMroContact, NewRedemption, NewReport, NewVoucher, Undo } from './mro-schema.ts';
import {
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

const MroParam = Type.Object({ mroId: Id });
const oneMro = { tags: ['mro'], params: MroParam };

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

export const mroWayRoutes = (app: App): void => {
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
      return reply.code(201).send(await answerWithMro(req, row.id, 'mro.contact'));
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
      return reply.code(201).send(await answerWithMro(req, row.id, 'mro.voucher'));
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
      return reply.code(201).send(await answerWithMro(req, row.id, 'mro.redeem'));
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
      return reply.code(201).send(await answerWithMro(req, file.row.id, 'mro.report', [lang]));
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
      return reply.code(201).send(await answerWithMro(req, file.row.id, 'mro.correct', [lang]));
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
      return reply.code(201).send(await answerWithMro(req, row.id, 'mro.end', [body.state]));
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
      return answerWithMro(req, row.id, 'mro.undo', [what]);
    },
  );
};
