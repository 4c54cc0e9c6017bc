// What follows from a check: findings and what came of them, the report, key moments that make a check due (S014), the ledger of rights not taken up.
import { Type } from '@sinclair/typebox';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { renderLetter } from '../../kernel/letters.ts';
import type { EventKind as Kind, Per, RightCode } from '../../rules/contract.ts';
import { householdWithAbsorbed, membersOf, noteFact, retractFact } from '../person/public.ts';
import { openTask } from '../task/public.ts';
import { makeReport, noteObtained } from './checks.ts';
import { eventsOf, findingById, findingsOf, insertEvent, insertStep, ledgerRows, undoStep } from './finding-queries.ts';
import type { EventRow, FindingRow, LedgerRow } from './finding-queries.ts';
import { whyNotThisStep } from './finding.ts';
import { keyMomentOf, keyMoments, termOf } from './key-moments.ts';
import { labelOf } from './live.ts';
import { checkById, openCheck, reportById } from './queries.ts';
import { HouseholdParam, visibleFile } from './routes.ts';
import { Day, Finding, Id, KeyEvent, KeyMoment, Lang, Ledger, NewEvent, NewStep, Report } from './schema.ts';

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
      return { items: findings.map((finding) => findingOut(finding, req.query.lang ?? 'nl', req.clock.today())) };
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
      return reply.code(201).send(findingOut((await findingById(req.db, req.actor.tenantId, finding.id))!, 'nl', req.clock.today()));
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
      const reportId = await makeReport(req.db, req.keys, req.actor, req.clock, check, kept, req.body.lang);
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

  // ---------------------------------------------------------------- key moments

  app.get(
    '/key-moments',
    {
      config: { access: 'keyMoment.read', personal: false },
      schema: { tags: ['rights'], response: { 200: Type.Object({ items: Type.Array(KeyMoment) }) } },
    },
    async () => ({
      items: keyMoments.map(({ kind, label, days }) => ({ kind, label, hasRule: days !== null, dueInDays: days })),
    }),
  );

  app.get(
    '/households/:householdId/events',
    {
      config: { access: 'rights.read' },
      schema: { tags: ['rights'], params: HouseholdParam, response: { 200: Type.Object({ items: Type.Array(KeyEvent) }) } },
    },
    async (req) => {
      await visibleFile(req, req.params.householdId);
      await req.audit({ action: 'event.list', subjects: [req.params.householdId] });
      return {
        items: (
          await eventsOf(req.db, req.actor.tenantId, await householdWithAbsorbed(req.db, req.actor.tenantId, req.params.householdId))
        ).map(eventOut),
      };
    },
  );

  app.post(
    '/households/:householdId/events',
    {
      config: { access: 'event.write' },
      schema: { tags: ['rights'], params: HouseholdParam, body: NewEvent, response: { 201: KeyEvent } },
    },
    async (req, reply) => {
      const { householdId } = req.params;
      const { kind, on, personId = null } = req.body;
      const { db, actor, clock } = req;
      const file = await visibleFile(req, householdId);
      if (on > clock.today()) throw invalid('/on', 'inTheFuture', clock.today());
      if (personId && !(await membersOf(db, actor.tenantId, householdId, clock.today())).some((one) => one.personId === personId))
        throw invalid('/personId', 'notInHousehold');
      const moment = keyMomentOf(kind)!;
      const term = termOf(moment);
      const id = newId();
      // The turning point is a fact of the household as well: the engine knows it, and it is asked once.
      const value = { kind, on, ...(personId && { person: personId }) };
      await noteFact(db, actor, clock, {
        householdId,
        personId: null,
        predicate: 'events',
        itemId: id,
        value,
        source: { kind: 'declared' },
        since: null,
      });
      const task =
        term &&
        (await openTask(db, actor, clock, {
          kind: 'rights.check',
          what: checkWords,
          start: moment.label,
          startedOn: on,
          term,
          householdId,
          causeId: id,
          owner: ownerOf(actor, file),
          file,
        }));
      await insertEvent(db, actor, clock, {
        id,
        householdId,
        personId,
        kind,
        onDay: on,
        dueOn: task?.dueOn ?? null,
        taskId: task?.taskId ?? null,
        file,
      });
      await req.audit({ action: 'event.note', subjects: [householdId, ...(personId ? [personId] : [])], fields: [kind] });
      const made = (await eventsOf(db, actor.tenantId, [householdId])).find((event) => event.id === id)!;
      return reply.code(201).send(eventOut(made));
    },
  );

  // ---------------------------------------------------------------- the ledger

  app.get(
    '/ledger',
    {
      config: { access: 'ledger.read', personal: false },
      schema: {
        tags: ['rights'],
        querystring: Type.Object({ from: Type.Optional(Day), until: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: Ledger },
      },
    },
    async (req) => {
      const until = req.query.until ?? req.clock.today();
      const from = req.query.from ?? `${until.slice(0, 4)}-01-01`;
      if (from > until) throw invalid('/from', 'afterUntil', until);
      const items = (await ledgerRows(req.db, req.actor.tenantId, from, until)).map((row) => ({
        right: row.right_code,
        label: labelOf(row.right_code as RightCode, req.query.lang ?? 'nl', until),
        ...countsOf(row),
      }));
      return { from, until, definition: ledgerWords.definition, base: ledgerWords.base, items, totals: totalsOf(items) };
    },
  );
};

const checkWords = { nl: 'Rechten nakijken', fr: 'Vérifier les droits', en: 'Check rights' };
const ledgerWords = {
  definition:
    'Rechten die in de periode zeker waren bij een bewaarde verkenning, en wat ervan kwam tot het einde van de periode. Euro per jaar.',
  base: 'Elk recht van elk gezin één keer. Aantallen van 1 tot 4 en hun euro worden niet getoond, en ook geen totaal waaruit ze te berekenen zijn.',
};

/** Who answers for the file does the check; where nobody does, whoever noted the moment. */
const ownerOf = (actor: { accountId: string }, file: { worker_id: string | null; team_id: string | null }) =>
  file.worker_id || file.team_id ? { workerId: file.worker_id, teamId: file.team_id } : { workerId: actor.accountId, teamId: null };

function findingOut({ id, right, personId, steps }: FindingRow, lang: Parameters<typeof labelOf>[1], on: string) {
  return {
    id,
    right,
    personId,
    label: labelOf(right as RightCode, lang, on),
    state: steps.at(-1)?.state ?? ('detected' as const),
    steps: steps.map((step) => ({ id: step.id, state: step.state, on: step.onDay, reason: step.reason, cents: step.cents, per: step.per })),
  };
}

const eventOut = (event: EventRow) => ({
  id: event.id,
  kind: event.kind as Kind,
  on: event.on_day,
  personId: event.person_id,
  hasRule: keyMomentOf(event.kind)?.days !== null,
  dueOn: event.due_on,
  checkId: event.check_id,
});

const countsOf = (row: LedgerRow) => ({
  detected: row.detected,
  informed: row.informed,
  applied: row.applied,
  obtained: row.obtained,
  refused: row.refused,
  notWanted: row.not_wanted,
  obtainedCents: row.obtained_cents,
  openCents: row.open_cents,
});
type Counts = ReturnType<typeof countsOf>;

/** Sums of what is shown. A column in which something is hidden has no total: the hidden one could be worked out from it. */
export function totalsOf(items: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number | null =>
    items.reduce<number | null>((total, item) => (total === null || item[key] === null ? null : total + item[key]), 0);
  return {
    detected: sum('detected'),
    informed: sum('informed'),
    applied: sum('applied'),
    obtained: sum('obtained'),
    refused: sum('refused'),
    notWanted: sum('notWanted'),
    obtainedCents: sum('obtainedCents'),
    openCents: sum('openCents'),
  };
}
