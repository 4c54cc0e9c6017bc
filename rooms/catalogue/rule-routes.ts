// Local rules as their author writes them: the list, the faults while typing, a change, a withdrawal. No person stands in any of it.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { expectedVersion, versionConflict } from '../../kernel/versions.ts';
import { Id, oneOf } from '../../kernel/wire-words.ts';
import { faultsOfRule } from '../../rules/local/faults.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { ruleFrom, whyNotChange } from './drafts.ts';
import { changeRule, insertRule, municipalityOf, ruleById, rulesWritten } from './queries.ts';
import type { RuleRow } from './rows.ts';
import { ruleColumnsOf } from './rows.ts';
import { releasedOf } from './rules.ts';
import { Faults, Rule, RuleBody } from './schema.ts';
import { around, ruleOut } from './show.ts';

const Lang = oneOf(['nl', 'fr', 'en'] as const);
const RuleParam = Type.Object({ ruleId: Id });
const ofOne = { tags: ['catalogue'], params: RuleParam, response: { 200: Rule } };
const reading = { access: 'catalogue.read', personal: false } as const;
const writing = { access: 'catalogue.write', personal: false } as const;

async function found(req: FastifyRequest, id: string): Promise<RuleRow> {
  const row = await ruleById(req.db, req.actor.tenantId, id);
  if (!row || row.withdrawn_at !== null) throw notFound();
  return row;
}

async function shown(req: FastifyRequest, id: string) {
  const row = await found(req, id);
  return ruleOut(row, await around(req, [row]), 'nl');
}

async function changeable(req: FastifyRequest, id: string): Promise<RuleRow> {
  const row = await found(req, id);
  const why = whyNotChange(req.actor, row);
  if (why) throw problem('catalogue.cannotChange', { status: 409, reasons: [why] });
  return row;
}

export const ruleRoutes = (app: App): void => {
  app.get(
    '/catalogue/rules',
    {
      config: reading,
      schema: {
        tags: ['catalogue'],
        querystring: Type.Object({ lang: Type.Optional(Lang) }),
        response: { 200: Type.Object({ items: Type.Array(Rule) }) },
      },
    },
    async (req) => {
      const rows = await rulesWritten(req.db, req.actor.tenantId);
      const beside = await around(req, rows);
      return { items: rows.map((row) => ruleOut(row, beside, req.query.lang ?? 'nl')) };
    },
  );

  app.get('/catalogue/rules/:ruleId', { config: reading, schema: ofOne }, (req) => shown(req, req.params.ruleId));

  app.post(
    '/catalogue/rules',
    { config: writing, schema: { tags: ['catalogue'], body: RuleBody, response: { 201: Rule } } },
    async (req, reply) => {
      const rule = ruleFrom(req.body, await municipalityOf(req.db, req.actor.tenantId));
      const id = await insertRule(req.db, req.actor, req.clock, rule);
      await req.audit({ action: 'catalogue.write', subjects: [], fields: [rule.right] });
      return reply.code(201).send(await shown(req, id));
    },
  );

  // While somebody types: what would keep this from being released. Nothing is stored.
  app.post(
    '/catalogue/rules/faults',
    { config: writing, schema: { tags: ['catalogue'], body: RuleBody, response: { 200: Faults } } },
    async (req) => {
      const rule = ruleFrom(req.body, await municipalityOf(req.db, req.actor.tenantId));
      return { faults: faultsOfRule(rule, shippedRules, await releasedOf(req.db, req.actor.tenantId)) };
    },
  );

  app.put('/catalogue/rules/:ruleId', { config: writing, schema: { ...ofOne, body: RuleBody } }, async (req) => {
    const row = await changeable(req, req.params.ruleId);
    const version = expectedVersion(req);
    const rule = ruleFrom(req.body, row.municipality);
    if (version !== row.version || !(await changeRule(req.db, req.actor.tenantId, row, ruleColumnsOf(rule))))
      throw versionConflict(await shown(req, row.id), req.body);
    return shown(req, row.id);
  });

  app.delete(
    '/catalogue/rules/:ruleId',
    { config: writing, schema: { tags: ['catalogue'], params: RuleParam, response: { 200: Type.Object({ id: Id }) } } },
    async (req) => {
      const row = await changeable(req, req.params.ruleId);
      await changeRule(req.db, req.actor.tenantId, row, { withdrawn_at: req.clock.now().toString() });
      return { id: row.id };
    },
  );
};
