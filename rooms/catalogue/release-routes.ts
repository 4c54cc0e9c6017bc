// From author to second person: submit, see whom it touches, release or send back. Several drafts go together or not at all.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { isAllowed } from '../../kernel/access.ts';
import { csvFile } from '../../kernel/csv.ts';
import { invalid, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { Day, oneOf } from '../../kernel/wire-words.ts';
import { hashOfRules } from '../../rules/catalogue.ts';
import { catalogueAccess } from './access.ts';
import { type Batch, chosenOf, dayOfImpact, faultOfWhole, faultsOfDrafts, rulesWith } from './batch.ts';
import { whyNotChange, whyNotDecide } from './drafts.ts';
import { type Impact as ImpactFound, namedImpact } from './impact.ts';
import { changeAmount, changeRule, insertDecision, oneAtATime } from './queries.ts';
import { keepRules, rulesOf } from './rules.ts';
import { Chosen, Drafts, Impact } from './schema.ts';
import type { Chosen as Choice } from './schema.ts';
import { amountOut, around, ruleOut, titleOf } from './show.ts';
import { tellCaseworkers } from './tell.ts';

const Lang = oneOf(['nl', 'fr', 'en'] as const);
const answer = { tags: ['catalogue'], response: { 200: Drafts } };
const Ids = Type.String({ maxLength: 2000, pattern: '^[0-9a-f,-]*$' });

export const releaseRoutes = (app: App): void => {
  app.post(
    '/catalogue/submit',
    { config: { access: 'catalogue.write', personal: false }, schema: { ...answer, body: Chosen } },
    async (req) => {
      const batch = await some(req, req.body);
      for (const row of [...batch.rules, ...batch.amounts]) {
        const why = whyNotChange(req.actor, row);
        if (why) throw problem('catalogue.cannotChange', { status: 409, reasons: [why] });
      }
      refuseFaults(batch);
      const submitted = { submitted_at: req.clock.now().toString() };
      const { tenantId } = req.actor;
      const done = [
        ...(await Promise.all(batch.amounts.map((row) => changeAmount(req.db, tenantId, row, submitted)))),
        ...(await Promise.all(batch.rules.map((row) => changeRule(req.db, tenantId, row, submitted)))),
      ];
      if (done.includes(false)) throw problem('catalogue.cannotChange', { status: 409, reasons: ['submitted'] });
      await req.audit({ action: 'catalogue.submit', subjects: [], fields: fieldsOf(batch) });
      return shown(req, req.body);
    },
  );

  app.post(
    '/catalogue/release',
    { config: { access: 'catalogue.release', personal: false }, schema: { ...answer, body: Chosen } },
    async (req) => {
      const batch = await decidable(req, req.body);
      refuseFaults(batch);
      const rules = rulesWith(batch.looked);
      const impact = isAllowed(catalogueAccess['catalogue.impact'], req.actor)
        ? await namedImpact(req, await rulesOf(req.db, req.actor.tenantId), rules, dayOfImpact(batch.looked, req.clock.today()))
        : null;
      await keepRules(req.db, req.actor.tenantId, req.clock, rules);
      const decided = { outcome: 'released' as const, reason: null, catalogue: hashOfRules(rules), impact: impact?.counts ?? null };
      for (const row of batch.amounts)
        await insertDecision(req.db, req.actor, req.clock, { ...decided, ...author(row), ruleId: null, amountId: row.id });
      for (const row of batch.rules)
        await insertDecision(req.db, req.actor, req.clock, { ...decided, ...author(row), ruleId: row.id, amountId: null });
      await req.audit({ action: 'catalogue.release', subjects: [], fields: fieldsOf(batch) });
      if (impact) await tellCaseworkers(req, impact.items, rules);
      return shown(req, req.body);
    },
  );

  app.post(
    '/catalogue/return',
    {
      config: { access: 'catalogue.release', personal: false },
      schema: {
        ...answer,
        body: Type.Composite([Chosen, Type.Object({ reason: Type.String({ minLength: 1, maxLength: 600, pattern: '\\S' }) })]),
      },
    },
    async (req) => {
      const batch = await decidable(req, req.body);
      const decided = { outcome: 'returned' as const, reason: req.body.reason.trim(), catalogue: null, impact: null };
      for (const row of batch.amounts)
        await insertDecision(req.db, req.actor, req.clock, { ...decided, ...author(row), ruleId: null, amountId: row.id });
      for (const row of batch.rules)
        await insertDecision(req.db, req.actor, req.clock, { ...decided, ...author(row), ruleId: row.id, amountId: null });
      await req.audit({ action: 'catalogue.return', subjects: [], fields: fieldsOf(batch) });
      return shown(req, req.body);
    },
  );

  app.post(
    '/catalogue/impact',
    {
      config: { access: 'catalogue.impact' },
      schema: {
        tags: ['catalogue'],
        querystring: Type.Object({ lang: Type.Optional(Lang) }),
        body: Type.Composite([Chosen, Type.Object({ on: Type.Optional(Day) })]),
        response: { 200: Impact },
      },
    },
    async (req) => {
      const { impact, rules } = await impactFor(req, req.body, req.body.on);
      return {
        ...impact,
        items: impact.items.slice(0, 2000).map((one) => ({ ...one, label: titleOf(one.right, req.query.lang ?? 'nl', rules) })),
      };
    },
  );

  app.get(
    '/catalogue/impact.csv',
    {
      config: { access: 'catalogue.impact' },
      schema: {
        tags: ['catalogue'],
        querystring: Type.Object({
          rules: Type.Optional(Ids),
          amounts: Type.Optional(Ids),
          on: Type.Optional(Day),
          lang: Type.Optional(Lang),
        }),
        response: { 200: Type.String() },
      },
    },
    async (req, reply) => {
      const { impact, rules } = await impactFor(req, { rules: idsIn(req.query.rules), amounts: idsIn(req.query.amounts) }, req.query.on);
      await req.audit({ action: 'catalogue.impactExport', subjects: [], reason: `${impact.counts.touched} households` });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="gevolgen.csv"')
        .send(asCsv(impact, (right) => titleOf(right, req.query.lang ?? 'nl', rules)));
    },
  );
};

const idsIn = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
const author = (row: { written_by: string; submitted_at: string | null }) => ({
  writtenBy: row.written_by,
  submittedAt: row.submitted_at!,
});
const fieldsOf = ({ rules, amounts }: Batch): string[] => [...rules.map((row) => row.right_code), ...amounts.map((row) => row.table_name)];

async function some(req: FastifyRequest, chosen: Choice): Promise<Batch> {
  const batch = await chosenOf(req, chosen);
  if (batch.rules.length + batch.amounts.length === 0) throw invalid('/rules', 'missing', 'a draft');
  return batch;
}

async function decidable(req: FastifyRequest, chosen: Choice): Promise<Batch> {
  await oneAtATime(req.db, req.actor.tenantId);
  const batch = await some(req, chosen);
  const { decisions } = await around(req, []);
  for (const row of [...batch.rules, ...batch.amounts]) {
    const why = whyNotDecide(req.actor, row, decisions.find((one) => one.rule_id === row.id || one.amount_id === row.id) ?? null);
    if (why) throw problem('catalogue.cannotDecide', { status: 409, reasons: [why] });
  }
  return batch;
}

function refuseFaults(batch: Batch): void {
  const faults = faultsOfDrafts(batch.looked);
  if (faults.length > 0) throw problem('catalogue.faults', { status: 409, drafts: faults });
  const fault = faultOfWhole(batch.looked);
  if (fault)
    throw problem('catalogue.faults', { status: 409, drafts: [{ id: (batch.amounts[0] ?? batch.rules[0])!.id, faults: [fault] }] });
}

async function impactFor(req: FastifyRequest, chosen: Choice, on: string | undefined) {
  const batch = await some(req, chosen);
  refuseFaults(batch);
  const rules = rulesWith(batch.looked);
  return {
    impact: await namedImpact(req, await rulesOf(req.db, req.actor.tenantId), rules, on ?? dayOfImpact(batch.looked, req.clock.today())),
    rules,
  };
}

async function shown(req: FastifyRequest, chosen: Choice) {
  const { rules, amounts } = await chosenOf(req, chosen);
  const beside = await around(req, [...rules, ...amounts]);
  return { rules: rules.map((row) => ruleOut(row, beside, 'nl')), amounts: amounts.map((row) => amountOut(row, beside)) };
}

const asCsv = ({ on, items }: ImpactFound, label: (right: string) => string): string =>
  csvFile(
    ['datum', 'dossier', 'naam', 'recht', 'persoon', 'was', 'was bedrag (cent)', 'was per', 'wordt', 'wordt bedrag (cent)', 'wordt per'],
    items.map(({ householdId, name, right, personId, before, after }) => [
      on,
      householdId,
      name,
      label(right),
      personId,
      before?.outcome ?? null,
      before?.amount?.cents ?? null,
      before?.amount?.per ?? null,
      after?.outcome ?? null,
      after?.amount?.cents ?? null,
      after?.amount?.per ?? null,
    ]),
  );
