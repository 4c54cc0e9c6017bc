// Rows of amounts as their author writes them, and a new indexation that is entered once. No person stands in any of it.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { expectedVersion, versionConflict } from '../../kernel/versions.ts';
import { Day, Id } from '../../kernel/wire-words.ts';
import { faultsOfAmount, indexOfAmount, indexation, tablesOf } from '../../rules/local/amount-faults.ts';
import { shippedTables } from './batch.ts';
import { amountFrom, whyNotChange } from './drafts.ts';
import { amountById, amountsWritten, changeAmount, insertAmount } from './queries.ts';
import { amountColumnsOf } from './rows.ts';
import type { AmountRow } from './rows.ts';
import { releasedOf } from './rules.ts';
import { Amount, AmountBody, AmountFaults } from './schema.ts';
import type { AmountBody as Body } from './schema.ts';
import { amountOut, around } from './show.ts';

const AmountParam = Type.Object({ amountId: Id });
const ofOne = { tags: ['catalogue'], params: AmountParam, response: { 200: Amount } };
const reading = { access: 'catalogue.read', personal: false } as const;
const writing = { access: 'catalogue.write', personal: false } as const;

async function shown(req: FastifyRequest, id: string) {
  const row = await found(req, id);
  return amountOut(row, await around(req, [row]));
}

async function found(req: FastifyRequest, id: string): Promise<AmountRow> {
  const row = await amountById(req.db, req.actor.tenantId, id);
  if (!row || row.withdrawn_at !== null) throw notFound();
  return row;
}

async function changeable(req: FastifyRequest, id: string): Promise<AmountRow> {
  const row = await found(req, id);
  const why = whyNotChange(req.actor, row);
  if (why) throw problem('catalogue.cannotChange', { status: 409, reasons: [why] });
  return row;
}

async function amountOf(req: FastifyRequest, body: Body) {
  const released = await releasedOf(req.db, req.actor.tenantId);
  return { amount: amountFrom(body, tablesOf(shippedTables, released).get(body.table)), released };
}

export const amountRoutes = (app: App): void => {
  app.get(
    '/catalogue/amounts',
    { config: reading, schema: { tags: ['catalogue'], response: { 200: Type.Object({ items: Type.Array(Amount) }) } } },
    async (req) => {
      const rows = await amountsWritten(req.db, req.actor.tenantId);
      const beside = await around(req, rows);
      return { items: rows.map((row) => amountOut(row, beside)) };
    },
  );

  app.get('/catalogue/amounts/:amountId', { config: reading, schema: ofOne }, (req) => shown(req, req.params.amountId));

  app.post(
    '/catalogue/amounts',
    { config: writing, schema: { tags: ['catalogue'], body: AmountBody, response: { 201: Amount } } },
    async (req, reply) => {
      const { amount } = await amountOf(req, req.body);
      const id = await insertAmount(req.db, req.actor, req.clock, amount);
      await req.audit({ action: 'catalogue.write', subjects: [], fields: [amount.table] });
      return reply.code(201).send(await shown(req, id));
    },
  );

  app.post(
    '/catalogue/amounts/faults',
    { config: writing, schema: { tags: ['catalogue'], body: AmountBody, response: { 200: AmountFaults } } },
    async (req) => {
      const { amount, released } = await amountOf(req, req.body);
      return { faults: faultsOfAmount(amount, shippedTables, released), index: indexOfAmount(amount, shippedTables, released) };
    },
  );

  app.put('/catalogue/amounts/:amountId', { config: writing, schema: { ...ofOne, body: AmountBody } }, async (req) => {
    const row = await changeable(req, req.params.amountId);
    const version = expectedVersion(req);
    const { amount } = await amountOf(req, req.body);
    if (version !== row.version || !(await changeAmount(req.db, req.actor.tenantId, row, amountColumnsOf(amount))))
      throw versionConflict(await shown(req, row.id), req.body);
    return shown(req, row.id);
  });

  app.delete(
    '/catalogue/amounts/:amountId',
    { config: writing, schema: { tags: ['catalogue'], params: AmountParam, response: { 200: Type.Object({ id: Id }) } } },
    async (req) => {
      const row = await changeable(req, req.params.amountId);
      await changeAmount(req.db, req.actor.tenantId, row, { withdrawn_at: req.clock.now().toString() });
      return { id: row.id };
    },
  );

  // The coefficient of a new index step: the amounts that follow from it, as drafts, each beside its formula.
  app.post(
    '/catalogue/indexations',
    {
      config: writing,
      schema: {
        tags: ['catalogue'],
        body: Type.Object({
          from: Day,
          coefficient: Type.Number({ minimum: 1, maximum: 10 }),
          source: Type.String({ minLength: 1, maxLength: 300 }),
        }),
        response: { 201: Type.Object({ items: Type.Array(Amount) }) },
      },
    },
    async (req, reply) => {
      const { from, coefficient, source } = req.body;
      const released = await releasedOf(req.db, req.actor.tenantId);
      const tables = tablesOf(shippedTables, released);
      const ids: string[] = [];
      for (const row of indexation(coefficient, from, source, shippedTables, released)) {
        const table = tables.get(row.table);
        if (table) ids.push(await insertAmount(req.db, req.actor, req.clock, { ...row, unit: table.unit, law: table.law }));
      }
      await req.audit({ action: 'catalogue.write', subjects: [], fields: ['leefloonIndex'] });
      const rows = await Promise.all(ids.map((id) => found(req, id)));
      const beside = await around(req, rows);
      return reply.code(201).send({ items: rows.map((row) => amountOut(row, beside)) });
    },
  );
};
