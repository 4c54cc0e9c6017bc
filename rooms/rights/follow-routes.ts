// What follows from a check: findings and what came of them, the report, key moments that make a check due (S014), the ledger of rights not taken up.
import { Type } from '@sinclair/typebox';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { renderLetter } from '../../kernel/letters.ts';
import { Id } from '../../kernel/wire-words.ts';
import type { Per, RightCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { rulesOf } from '../catalogue/public.ts';
import { householdWithAbsorbed, retractFact } from '../person/public.ts';
import { makeReport, noteObtained } from './checks.ts';
import { findingById, findingsOf, insertStep, undoStep } from './finding-queries.ts';
import type { FindingRow } from './finding-queries.ts';
import { whyNotThisStep } from './finding.ts';
import { labelOf } from './live.ts';
import { checkById, openCheck, reportById } from './queries.ts';
import { HouseholdParam, visibleFile } from './routes.ts';
import { Finding, Lang, NewStep, Report } from './schema.ts';

export const followRoutes = (app: App): void => {
  const FindingList = Type.Object({ items: Type.Array(Finding) });
  app.get(
    '/households/:householdId/findings',
    {
      config: { access: 'finding.read' },
      schema: {
        tags: ['rights'],
        params: HouseholdParam,
        querystring: Type.Object({ lang: Type.Optional(Lang) }),
        response: { 200: FindingList },
      },
    },
    async (req) => {
      const { householdId } = req.params;
      await visibleFile(req, householdId);
      await req.audit({ action: 'finding.list', subjects: [householdId] });
      const findings = await findingsOf(req.db, req.actor.tenantId, await householdWithAbsorbed(req.db, req.actor.tenantId, householdId));
      const rules = await rulesOf(req.db, req.actor.tenantId);
      return { items: findings.map((finding) => findingOut(finding, req.query.lang ?? 'nl', req.clock.today(), rules)) };
    },
  );

  app.post(
    '/findings/:findingId/steps',
    {
      config: { access: 'finding.write' },
      schema: { tags: ['rights'], params: Type.Object({ findingId: Id }), body: NewStep, response: { 201: Finding } },
    },
    async (req, reply) => {
      const { body } = req;
      const finding = await findingById(req.db, req.actor.tenantId, req.params.findingId);
      if (!finding) throw notFound();
      const reasons = whyNotThisStep(finding.steps, body, req.clock.today());
      if (reasons.length > 0) throw problem('finding.cannotStep', { status: 409, reasons });
      const per = (body.per ?? null) as Per | null;
      const usual = per ?? finding.steps.find((step) => step.state === 'detected')?.per ?? null;
      const factId = body.state === 'obtained' ? await noteObtained(req.db, req.actor, req.clock, finding, usual, body.on) : null;
      await insertStep(req.db, req.actor, req.clock, finding, {
        state: body.state,
        on: body.on,
        reason: body.reason?.trim() || null,
        cents: body.cents ?? null,
        per,
        factId,
      });
      await req.audit({ action: 'finding.step', subjects: [finding.householdId, finding.id], fields: [body.state] });
      const rules = await rulesOf(req.db, req.actor.tenantId);
      return reply.code(201).send(findingOut((await findingById(req.db, req.actor.tenantId, finding.id))!, 'nl', req.clock.today(), rules));
    },
  );

  app.post(
    '/finding-steps/:stepId/undo',
    {
      config: { access: 'finding.write' },
      schema: { tags: ['rights'], params: Type.Object({ stepId: Id }), response: { 200: Type.Object({ id: Id }) } },
    },
    async (req) => {
      const undone = await undoStep(req.db, req.actor, req.clock, req.params.stepId);
      if (!undone) throw notFound();
      if (undone.factId) await retractFact(req.db, req.actor, req.clock, undone.factId, 'stap ongedaan gemaakt');
      await req.audit({ action: 'finding.undo', subjects: [req.params.stepId] });
      return { id: req.params.stepId };
    },
  );

  // ---------------------------------------------------------------- the report

  app.post(
    '/checks/:checkId/reports',
    {
      config: { access: 'report.write' },
      schema: {
        tags: ['rights'],
        params: Type.Object({ checkId: Id }),
        body: Type.Object({ lang: Lang }),
        response: { 201: Type.Object({ reportId: Id }) },
      },
    },
    async (req, reply) => {
      const check = await checkById(req.db, req.actor.tenantId, req.params.checkId);
      if (!check) throw notFound();
      const kept = await openCheck(req.db, req.keys, req.actor.tenantId, check);
      if (!kept) throw problem('check.destroyed', { status: 410 });
      const reportId = await makeReport(req, check, kept, req.body.lang);
      await req.audit({ action: 'report.make', subjects: [check.household_id, check.id, reportId], fields: [req.body.lang] });
      return reply.code(201).send({ reportId });
    },
  );

  const ReportParam = Type.Object({ reportId: Id });
  app.get(
    '/reports/:reportId',
    { config: { access: 'rights.read' }, schema: { tags: ['rights'], params: ReportParam, response: { 200: Report } } },
    async (req) => {
      const report = await reportById(req.db, req.keys, req.actor.tenantId, req.params.reportId);
      if (!report) throw notFound();
      await req.audit({ action: 'report.read', subjects: [report.household_id, report.id] });
      return {
        id: report.id,
        householdId: report.household_id,
        checkId: report.check_id,
        lang: report.lang as 'nl',
        modelVersion: report.model_version,
        madeAt: report.made_at,
        letter: report.letter,
      };
    },
  );

  app.get(
    '/reports/:reportId/pdf',
    {
      config: { access: 'rights.read' },
      schema: { tags: ['rights'], params: ReportParam, response: { 200: Type.Unknown({ description: 'application/pdf (PDF/UA)' }) } },
    },
    async (req, reply) => {
      const report = await reportById(req.db, req.keys, req.actor.tenantId, req.params.reportId);
      if (!report) throw notFound();
      await req.audit({ action: 'report.print', subjects: [report.household_id, report.id] });
      return reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="rechtenrapport.pdf"')
        .send(await renderLetter(report.letter));
    },
  );
};

function findingOut({ id, right, personId, steps }: FindingRow, lang: Parameters<typeof labelOf>[1], on: string, rules: RuleSet) {
  return {
    id,
    right,
    personId,
    label: labelOf(right as RightCode, lang, on, rules),
    state: steps.at(-1)?.state ?? ('detected' as const),
    steps: steps.map((step) => ({ id: step.id, state: step.state, on: step.onDay, reason: step.reason, cents: step.cents, per: step.per })),
  };
}
