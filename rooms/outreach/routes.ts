// Outreach: lists of who probably does not take up what, the attempts to reach them, and the list as a file. The scan stands in scan-routes.ts.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import { wordsOf, type FigureTexts } from '../../kernel/figure-words.ts';
import type { App } from '../../kernel/http.ts';
import { Day, Id } from '../../kernel/wire-words.ts';
import { noteAttempt, takeBackAttempt } from './attempts.ts';
import { listFile } from './export.ts';
import { makeList } from './lists.ts';
import { closeList, entriesOf, entryById, exportsOf, insertExport, listById, listsOf, outreachCounts, progressOf } from './queries.ts';
import type { EntryRow } from './queries.ts';
import { Entry, EntryPage, Export, Lang, NewAttempt, NewExport, NewList, OutreachCounts, OutreachList } from './schema.ts';
import { listOut, showEntries } from './show.ts';

const ListParam = Type.Object({ listId: Id });
const inLang = Type.Object({ lang: Type.Optional(Lang) });
/** Subjects of one audit row: the log is asked by person, and a row of thousands serves nobody. */
const subjectsARow = 100;
const most = 5000;

const words: FigureTexts = {
  nl: {
    definition:
      'Gezinnen op lijsten die in de periode gemaakt zijn, en wat er tot nu van kwam. Per bron: hoe het gezin het recht al kende voor wij contact namen.',
    base: 'Elk gezin van elke lijst één keer. Aantallen van 1 tot 4 worden niet getoond. Afgeschermde dossiers en gezinnen waarvan de gegevens vervielen tellen niet mee.',
  },
  fr: {
    definition:
      'Ménages sur des listes faites pendant la période, et ce qu’il en est advenu jusqu’ici. Par source : comment le ménage connaissait déjà le droit avant notre contact.',
    base: 'Chaque ménage de chaque liste une fois. Les nombres de 1 à 4 ne sont pas montrés. Les dossiers protégés et les ménages dont les données ont expiré ne comptent pas.',
  },
  en: {
    definition:
      'Households on lists made in the period, and what became of them so far. By source: how the household knew of the right before we made contact.',
    base: 'Each household of each list once. Numbers from 1 to 4 are not shown. Shielded files and households whose data lapsed do not count.',
  },
};

/** One row for every hundred who are shown, each findable by person, before anything leaves. */
async function auditEach(
  req: FastifyRequest,
  action: string,
  subjects: string[],
  more: { purpose?: string; reason?: string } = {},
): Promise<void> {
  for (let at = 0; at === 0 || at < subjects.length; at += subjectsARow)
    await req.audit({ action, subjects: subjects.slice(at, at + subjectsARow), ...more });
}

async function shown(req: FastifyRequest, rows: EntryRow[], lang: 'nl' | 'fr' | 'en' | 'tr' | 'ar' | 'uk') {
  return showEntries({ db: req.db, keys: req.keys, actor: req.actor, today: req.clock.today(), lang }, rows);
}

async function shownList(req: FastifyRequest, listId: string): Promise<OutreachList> {
  const row = await listById(req.db, req.actor.tenantId, listId);
  if (!row) throw notFound();
  return listOut(row, (await progressOf(req.db, req.actor.tenantId, [row.id])).get(row.id));
}

export const outreachRoutes = (app: App): void => {
  app.get(
    '/outreach/lists',
    {
      config: { access: 'outreach.read', personal: false },
      schema: { tags: ['outreach'], response: { 200: Type.Object({ items: Type.Array(OutreachList) }) } },
    },
    async (req) => {
      const rows = await listsOf(req.db, req.actor.tenantId);
      const progress = await progressOf(
        req.db,
        req.actor.tenantId,
        rows.map((row) => row.id),
      );
      return { items: rows.map((row) => listOut(row, progress.get(row.id))) };
    },
  );

  app.post(
    '/outreach/lists',
    { config: { access: 'outreach.make' }, schema: { tags: ['outreach'], body: NewList, response: { 201: OutreachList } } },
    async (req, reply) => {
      const { listId, subjects } = await makeList(req.db, req.actor, req.clock, req.body);
      await auditEach(req, 'outreach.make', [listId, ...subjects]);
      return reply.code(201).send(await shownList(req, listId));
    },
  );

  app.get(
    '/outreach/lists/:listId',
    {
      config: { access: 'outreach.read', personal: false },
      schema: { tags: ['outreach'], params: ListParam, response: { 200: OutreachList } },
    },
    (req) => shownList(req, req.params.listId),
  );

  app.get(
    '/outreach/lists/:listId/entries',
    {
      config: { access: 'outreach.read' },
      schema: {
        tags: ['outreach'],
        params: ListParam,
        querystring: Type.Composite([
          inLang,
          Type.Object({
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
            offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
          }),
        ]),
        response: { 200: EntryPage },
      },
    },
    async (req) => {
      const { lang = 'nl', limit = 100, offset = 0 } = req.query;
      const { households: total } = await shownList(req, req.params.listId);
      const rows = await entriesOf(req.db, req.actor.tenantId, req.params.listId, { limit, offset });
      const { items, subjects } = await shown(req, rows, lang);
      await auditEach(req, 'outreach.list', [req.params.listId, ...subjects]);
      return { items, total };
    },
  );

  app.post(
    '/outreach/entries/:entryId/attempts',
    {
      config: { access: 'outreach.try' },
      schema: {
        tags: ['outreach'],
        params: Type.Object({ entryId: Id }),
        querystring: inLang,
        body: NewAttempt,
        response: { 201: Entry },
      },
    },
    async (req, reply) => {
      const { entry } = await noteAttempt({ db: req.db, keys: req.keys, actor: req.actor, clock: req.clock }, req.params.entryId, req.body);
      const { items, subjects } = await shown(req, [entry], req.query.lang ?? 'nl');
      await req.audit({ action: 'outreach.try', subjects, fields: [req.body.channel, req.body.result] });
      return reply.code(201).send(items[0]!);
    },
  );

  app.post(
    '/outreach/attempts/:attemptId/undo',
    {
      config: { access: 'outreach.try' },
      schema: { tags: ['outreach'], params: Type.Object({ attemptId: Id }), querystring: inLang, response: { 200: Entry } },
    },
    async (req) => {
      const door = { db: req.db, keys: req.keys, actor: req.actor, clock: req.clock };
      const { entryId } = await takeBackAttempt(door, req.params.attemptId);
      const { items, subjects } = await shown(req, [(await entryById(req.db, req.actor.tenantId, entryId))!], req.query.lang ?? 'nl');
      await req.audit({ action: 'outreach.undo', subjects: [req.params.attemptId, ...subjects] });
      return items[0]!;
    },
  );

  app.post(
    '/outreach/lists/:listId/close',
    { config: { access: 'outreach.make' }, schema: { tags: ['outreach'], params: ListParam, response: { 200: OutreachList } } },
    async (req) => {
      const list = await shownList(req, req.params.listId);
      if (list.closedAt !== null) throw problem('outreach.closed', { status: 409 });
      await closeList(req.db, req.actor, list.id, req.clock.now().toString());
      await req.audit({ action: 'outreach.close', subjects: [list.id] });
      return shownList(req, list.id);
    },
  );

  app.post(
    '/outreach/lists/:listId/reopen',
    { config: { access: 'outreach.make' }, schema: { tags: ['outreach'], params: ListParam, response: { 200: OutreachList } } },
    async (req) => {
      const list = await shownList(req, req.params.listId);
      if (list.closedAt === null) throw problem('outreach.open', { status: 409 });
      await closeList(req.db, req.actor, list.id, null);
      await req.audit({ action: 'outreach.reopen', subjects: [list.id] });
      return shownList(req, list.id);
    },
  );

  // ---------------------------------------------------------------- the list as a file

  app.post(
    '/outreach/lists/:listId/export',
    {
      config: { access: 'outreach.export' },
      schema: {
        tags: ['outreach'],
        params: ListParam,
        querystring: inLang,
        body: NewExport,
        response: { 200: Type.String({ contentMediaType: 'text/csv' }) },
      },
    },
    async (req, reply) => {
      const { purpose, reason } = req.body;
      const list = await shownList(req, req.params.listId);
      const rows = await entriesOf(req.db, req.actor.tenantId, list.id, { limit: most, offset: 0 });
      const { items, subjects } = await shown(req, rows, req.query.lang ?? 'nl');
      await insertExport(req.db, req.actor, {
        listId: list.id,
        purpose,
        reason: reason.trim(),
        households: items.length,
        at: req.clock.now().toString(),
      });
      await auditEach(req, 'outreach.export', [list.id, ...subjects], { purpose, reason: `${items.length}: ${reason.trim()}` });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="outreach-${list.on}.csv"`)
        .send(listFile(items, purpose));
    },
  );

  app.get(
    '/outreach/lists/:listId/exports',
    {
      config: { access: 'outreach.export', personal: false },
      schema: { tags: ['outreach'], params: ListParam, response: { 200: Type.Object({ items: Type.Array(Export) }) } },
    },
    async (req) => {
      await shownList(req, req.params.listId);
      return {
        items: (await exportsOf(req.db, req.actor.tenantId, req.params.listId)).map((row) => ({
          id: row.id,
          purpose: row.purpose as 'letters',
          reason: row.reason,
          households: row.households,
          by: { id: row.by_id, name: row.name ?? '' },
          at: row.at,
        })),
      };
    },
  );

  app.get(
    '/outreach/counts',
    {
      config: { access: 'outreach.count', personal: false },
      schema: {
        tags: ['outreach'],
        querystring: Type.Object({ from: Type.Optional(Day), until: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: OutreachCounts },
      },
    },
    async (req) => {
      const until = req.query.until ?? req.clock.today();
      const from = req.query.from ?? `${until.slice(0, 4)}-01-01`;
      if (from > until) throw invalid('/from', 'afterUntil', until);
      const rows = await outreachCounts(req.db, req.actor.tenantId, from, until);
      return {
        from,
        until,
        ...wordsOf(words, req.query.lang),
        items: rows.map(({ heard_from, ...counts }) => ({ heardFrom: heard_from, ...counts })),
      };
    },
  );
};
