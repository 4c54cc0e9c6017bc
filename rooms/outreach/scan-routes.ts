// The scan of the centre's own households: begin, watch, go on, stop, and what it found in counts.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import { wordsOf, type FigureTexts } from '../../kernel/figure-words.ts';
import type { App } from '../../kernel/http.ts';
import { Id } from '../../kernel/wire-words.ts';
import type { RightCode } from '../../rules/contract.ts';
import { rulesOf } from '../catalogue/public.ts';
import { labelOf } from '../rights/public.ts';
import { beginScan, isCutOff, resumeScan } from './scan.ts';
import { runById, runsOf, scanCounts, stopRun } from './scan-queries.ts';
import { Lang, Run, RunCounts } from './schema.ts';

const RunParam = Type.Object({ runId: Id });
const words: FigureTexts = {
  nl: {
    definition:
      'Rechten die een gezin volgens de feiten in zijn dossier heeft of waarschijnlijk heeft, en waarvan niet gekend is dat het ze krijgt. Euro per jaar van wat zeker is.',
    base: 'Alle gezinnen met een naam in de dossiers van het centrum, op de dag van de scan. Aantallen van 1 tot 4 en hun euro worden niet getoond. Afgeschermde dossiers tellen nergens mee.',
  },
  fr: {
    definition:
      'Droits qu’un ménage a, ou a probablement, selon les faits de son dossier, sans qu’on sache qu’il les reçoit. Euros par an de ce qui est certain.',
    base: 'Tous les ménages avec un nom dans les dossiers du centre, au jour du balayage. Les nombres de 1 à 4 et leurs euros ne sont pas montrés. Les dossiers protégés ne comptent nulle part.',
  },
  en: {
    definition:
      'Rights that a household has or probably has by the facts of its file, and that it is not known to receive. Euros a year of what is certain.',
    base: 'All households with a name in the files of the centre, on the day of the scan. Numbers from 1 to 4 and their euros are not shown. Shielded files count nowhere.',
  },
};

export const scanRoutes = (app: App): void => {
  app.get(
    '/scans',
    {
      config: { access: 'scan.read', personal: false },
      schema: { tags: ['outreach'], response: { 200: Type.Object({ items: Type.Array(Run) }) } },
    },
    async (req) => ({ items: (await runsOf(req.db, req.actor.tenantId, 30)).map((row) => runOut(req, row)) }),
  );

  app.post('/scans', { config: { access: 'scan.run' }, schema: { tags: ['outreach'], response: { 201: Run } } }, async (req, reply) => {
    const runId = await beginScan(req.db, req.actor, req.clock);
    // Every file of the centre is going to be read: who asked for it stands in the log under the run.
    await req.audit({ action: 'scan.begin', subjects: [runId] });
    return reply.code(201).send(await shownRun(req, runId));
  });

  app.get(
    '/scans/:runId',
    {
      config: { access: 'scan.read', personal: false },
      schema: {
        tags: ['outreach'],
        params: RunParam,
        querystring: Type.Object({ lang: Type.Optional(Lang) }),
        response: { 200: RunCounts },
      },
    },
    async (req) => {
      const run = await shownRun(req, req.params.runId);
      const rules = await rulesOf(req.db, req.actor.tenantId);
      const counts = run.state === 'finished' ? await scanCounts(req.db, req.actor.tenantId, run.id) : [];
      return {
        run,
        ...wordsOf(words, req.query.lang),
        items: counts.map((row) => ({
          right: row.right_code,
          label: labelOf(row.right_code as RightCode, req.query.lang ?? 'nl', run.on, rules),
          certain: row.certain,
          likely: row.likely,
          yearlyCents: row.yearly_cents,
        })),
      };
    },
  );

  app.post(
    '/scans/:runId/stop',
    { config: { access: 'scan.run' }, schema: { tags: ['outreach'], params: RunParam, response: { 200: Run } } },
    async (req) => {
      await shownRun(req, req.params.runId);
      if (!(await stopRun(req.db, req.actor, req.params.runId, req.clock.now().toString()))) throw problem('scan.ended', { status: 409 });
      await req.audit({ action: 'scan.stop', subjects: [req.params.runId] });
      return shownRun(req, req.params.runId);
    },
  );

  app.post(
    '/scans/:runId/resume',
    { config: { access: 'scan.run' }, schema: { tags: ['outreach'], params: RunParam, response: { 200: Run } } },
    async (req) => {
      const row = await runById(req.db, req.actor.tenantId, req.params.runId);
      if (!row) throw notFound();
      if (row.finished_at !== null || row.stopped_at !== null) throw problem('scan.ended', { status: 409 });
      await resumeScan(req.db, row);
      await req.audit({ action: 'scan.resume', subjects: [row.id] });
      return shownRun(req, row.id);
    },
  );
};

type Row = Awaited<ReturnType<typeof runsOf>>[number];

async function shownRun(req: FastifyRequest, runId: string) {
  const row = (await runsOf(req.db, req.actor.tenantId, 30)).find((one) => one.id === runId);
  if (!row) throw notFound();
  return runOut(req, row);
}

function stateOfRun(row: Row, req: FastifyRequest): 'running' | 'cutOff' | 'finished' | 'stopped' {
  if (row.finished_at !== null) return 'finished';
  if (row.stopped_at !== null) return 'stopped';
  return isCutOff(row, req.clock) ? 'cutOff' : 'running';
}

const runOut = (req: FastifyRequest, row: Row) => ({
  id: row.id,
  on: row.on_day,
  catalogue: row.catalogue,
  state: stateOfRun(row, req),
  total: row.cursor === null && row.finished_at === null ? null : row.total,
  done: row.done,
  refused: row.refused,
  askedAt: row.asked_at,
  askedBy: { id: row.asked_by, name: row.name ?? '' },
  finishedAt: row.finished_at,
});
