// Local rules: write, look at faults, submit, and release or send back by another. No person stands in any of it, except where the impact is asked.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { expectedVersion, versionConflict } from '../../kernel/versions.ts';
import { hashOfRules } from '../../rules/catalogue.ts';
import { compose } from '../../rules/local/compose.ts';
import { faultsOfRule } from '../../rules/local/faults.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { ruleFrom, whyNotChange, whyNotDecide } from './drafts.ts';
import { changeRule, insertDecision, insertRule, municipalityOf, oneAtATime, ruleById, rulesWritten } from './queries.ts';
import type { RuleRow } from './rows.ts';
import { ownRuleOf, ruleColumnsOf } from './rows.ts';
import { keepRules, releasedOf } from './rules.ts';
import { Faults, Id, Rule, RuleBody, oneOf } from './schema.ts';
import { around, ruleOut } from './show.ts';

const Lang = oneOf(['nl', 'fr', 'en'] as const);
const ofOne = { tags: ['catalogue'], params: Type.Object({ ruleId: Id }), response: { 200: Rule } };
const reading = { access: 'catalogue.read', personal: false } as const;
const writing = { access: 'catalogue.write', personal: false } as const;
const releasing = { access: 'catalogue.release', personal: false } as const;

async function found(req: FastifyRequest, id: string): Promise<RuleRow> {
  const row = await ruleById(req.db, req.actor.tenantId, id);
  if (!row || row.withdrawn_at !== null) throw notFound();
  return row;
}

async function shown(req: FastifyRequest, id: string) {
  const row = await found(req, id);
  return ruleOut(row, await around(req, [row]), 'nl');
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

  app.post('/catalogue/rules/:ruleId/submit', { config: writing, schema: ofOne }, async (req) => {
    const row = await changeable(req, req.params.ruleId);
    await refuseFaults(req, row);
    if (!(await changeRule(req.db, req.actor.tenantId, row, { submitted_at: req.clock.now().toString() })))
      throw problem('catalogue.cannotChange', { status: 409, reasons: ['submitted'] });
    await req.audit({ action: 'catalogue.submit', subjects: [], fields: [row.right_code] });
    return shown(req, row.id);
  });

  app.delete(
    '/catalogue/rules/:ruleId',
    { config: writing, schema: { ...ofOne, response: { 200: Type.Object({ id: Id }) } } },
    async (req) => {
      const row = await changeable(req, req.params.ruleId);
      if (!(await changeRule(req.db, req.actor.tenantId, row, { withdrawn_at: req.clock.now().toString() })))
        throw problem('catalogue.cannotChange', { status: 409, reasons: ['submitted'] });
      return { id: row.id };
    },
  );

  app.post('/catalogue/rules/:ruleId/release', { config: releasing, schema: ofOne }, async (req) => {
    const row = await decidable(req, req.params.ruleId);
    await refuseFaults(req, row);
    const released = await releasedOf(req.db, req.actor.tenantId);
    const rules = compose(shippedRules, { ...released, rules: [...released.rules, ownRuleOf(row)] });
    await keepRules(req.db, req.actor.tenantId, req.clock, rules);
    await insertDecision(req.db, req.actor, req.clock, {
      ...ofRow(row),
      outcome: 'released',
      reason: null,
      catalogue: hashOfRules(rules),
      impact: null,
    });
    await req.audit({ action: 'catalogue.release', subjects: [], fields: [row.right_code] });
    return shown(req, row.id);
  });

  app.post(
    '/catalogue/rules/:ruleId/return',
    { config: releasing, schema: { ...ofOne, body: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 600 }) }) } },
    async (req) => {
      const row = await decidable(req, req.params.ruleId);
      await insertDecision(req.db, req.actor, req.clock, {
        ...ofRow(row),
        outcome: 'returned',
        reason: req.body.reason.trim(),
        catalogue: null,
        impact: null,
      });
      await req.audit({ action: 'catalogue.return', subjects: [], fields: [row.right_code] });
      return shown(req, row.id);
    },
  );
};

const ofRow = (row: RuleRow) => ({ ruleId: row.id, amountId: null, writtenBy: row.written_by, submittedAt: row.submitted_at! });

async function changeable(req: FastifyRequest, id: string): Promise<RuleRow> {
  const row = await found(req, id);
  const why = whyNotChange(req.actor, row);
  if (why) throw problem('catalogue.cannotChange', { status: 409, reasons: [why] });
  return row;
}

async function decidable(req: FastifyRequest, id: string): Promise<RuleRow> {
  await oneAtATime(req.db, req.actor.tenantId);
  const row = await found(req, id);
  const { decisions } = await around(req, [row]);
  const why = whyNotDecide(req.actor, row, decisions.find((one) => one.rule_id === row.id) ?? null);
  if (why) throw problem('catalogue.cannotDecide', { status: 409, reasons: [why] });
  return row;
}

async function refuseFaults(req: FastifyRequest, row: RuleRow): Promise<void> {
  const faults = faultsOfRule(ownRuleOf(row), shippedRules, await releasedOf(req.db, req.actor.tenantId));
  if (faults.length > 0) throw problem('catalogue.faults', { status: 409, faults });
}
