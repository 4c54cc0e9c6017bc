// The room task: my day, and what happens to a task.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Temporal } from 'temporal-polyfill';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { Id } from '../../kernel/wire-words.ts';
import type { FastifyRequest } from 'fastify';
import { householdHeads, householdWithAbsorbed } from '../person/public.ts';
import { fileOf } from './file.ts';
import { glassRoutes } from './glass/routes.ts';
import { handOverRoutes } from './hand-over/routes.ts';
import { ownerFrom } from './owner.ts';
import {
  changeTask,
  insertSuspension,
  insertTask,
  namesOfAccounts,
  openTasks,
  recordEvent,
  suspensionsOf,
  taskForUpdate,
  tasksOfHouseholds,
} from './queries.ts';
import type { TaskRow } from './queries.ts';
import { HandOver, MyDay, NewTask, StaffLang, Suspension, Task } from './schema.ts';
import type { TaskOnWire } from './schema.ts';
import { endsWithItsCause, grouped, taskOnWire } from './task.ts';
import { termEnd, weekEnd } from './term.ts';
import type { Term } from './term.ts';
import type { StaffLang as Lang } from './words.ts';

const TaskParam = Type.Object({ taskId: Id });
const ofTask = { tags: ['task'], params: TaskParam, response: { 200: Task } };

/** Rows as the screens show them, with the name of the household's head, and an audit row for those names. */
async function show(req: FastifyRequest, rows: TaskRow[], lang: Lang, action: string): Promise<TaskOnWire[]> {
  const households = [...new Set(rows.flatMap((row) => row.household_id ?? []))];
  await req.audit({
    action,
    subjects: households.slice(0, 50),
    ...(households.length > 50 && { reason: `${households.length} households` }),
  });
  const [suspensions, heads, staff] = await Promise.all([
    suspensionsOf(
      req.db,
      req.actor.tenantId,
      rows.map((row) => row.id),
    ),
    householdHeads(req.db, req.actor.tenantId, households, req.clock.today()),
    namesOfAccounts(
      req.db,
      req.actor.tenantId,
      rows.flatMap((row) => row.handed_from ?? []),
    ),
  ]);
  return rows.map((row) =>
    taskOnWire(
      row,
      { suspensions: suspensions.get(row.id) ?? [], who: heads.get(row.household_id ?? '') ?? null, staff },
      lang,
      req.clock.today(),
    ),
  );
}

async function showOne(req: FastifyRequest, taskId: string, action: string): Promise<TaskOnWire> {
  const row = await taskForUpdate(req.db, req.actor.tenantId, taskId);
  if (!row) throw notFound();
  return (
    await show(req, [row], req.session?.language === 'fr' || req.session?.language === 'en' ? req.session.language : 'nl', action)
  )[0]!;
}

async function mine(req: FastifyRequest, taskId: string): Promise<TaskRow> {
  const row = await taskForUpdate(req.db, req.actor.tenantId, taskId);
  if (!row) throw problem('task.gone', { status: 404 });
  return row;
}

function refuseWhatEndsByItself(task: TaskRow): void {
  if (task.kind === 'breakGlass.review') throw problem('task.endsWithItsReview', { status: 409 });
  if (endsWithItsCause(task.kind)) throw problem('task.endsWithItsContact', { status: 409, contactId: task.contact_id });
}

export const taskRoutes = (app: App): void => {
  glassRoutes(app);
  handOverRoutes(app);

  app.get(
    '/my-day',
    {
      config: { access: 'task.read' },
      schema: {
        tags: ['task'],
        querystring: Type.Object({
          lang: Type.Optional(StaffLang),
          of: Type.Optional(Type.Union([Type.Literal('me'), Type.Literal('team')])),
        }),
        response: { 200: MyDay },
      },
    },
    async (req) => {
      const today = req.clock.today();
      const rows = await openTasks(req.db, req.actor, req.query.of === 'team');
      const tasks = await show(req, rows, req.query.lang ?? 'nl', 'task.list');
      return {
        today,
        weekEnd: weekEnd(today),
        groups: grouped(tasks, today),
        waiting: waitingOf(rows, tasks, req.clock.now()),
        unsent: [],
      };
    },
  );

  app.get(
    '/households/:householdId/tasks',
    {
      config: { access: 'task.read' },
      schema: {
        tags: ['task'],
        params: Type.Object({ householdId: Id }),
        querystring: Type.Object({ lang: Type.Optional(StaffLang) }),
        response: { 200: Type.Object({ items: Type.Array(Task) }) },
      },
    },
    async (req) => ({
      items: await show(
        req,
        await tasksOfHouseholds(req.db, req.actor, await householdWithAbsorbed(req.db, req.actor.tenantId, req.params.householdId)),
        req.query.lang ?? 'nl',
        'task.list',
      ),
    }),
  );

  app.post(
    '/tasks',
    { config: { access: 'task.write' }, schema: { tags: ['task'], body: NewTask, response: { 201: Task } } },
    async (req, reply) => {
      const { body, actor, clock } = req;
      const today = clock.today();
      if (body.dueOn < today) throw invalid('/dueOn', 'inThePast', today);
      const owner = await ownerFrom(req, body, true);
      const file = body.householdId ? await fileOf(req.db, actor.tenantId, body.householdId) : null;
      if (body.householdId && !file) throw notFound();
      const taskId = await insertTask(req.db, actor, clock, {
        kind: 'free',
        householdId: body.householdId ?? null,
        contactId: body.contactId ?? null,
        causeId: null,
        what: body.what,
        why: body.why ?? null,
        params: {},
        startedOn: today,
        dueOn: body.dueOn,
        term: null,
        ...owner,
        file: file ?? { worker_id: null, team_id: null, shielded: false, kin: [] },
      });
      return reply.code(201).send(await showOne(req, taskId, 'task.make'));
    },
  );

  app.post('/tasks/:taskId/done', { config: { access: 'task.write' }, schema: ofTask }, async (req) => {
    const task = await mine(req, req.params.taskId);
    refuseWhatEndsByItself(task);
    if (task.closed_at === null) {
      await recordEvent(req.db, req.actor, req.clock, task.id, 'done');
      await changeTask(req.db, req.actor.tenantId, task.id, { closed_at: req.clock.now().toString() });
    }
    return showOne(req, task.id, 'task.done');
  });

  app.post('/tasks/:taskId/undone', { config: { access: 'task.write' }, schema: ofTask }, async (req) => {
    const task = await mine(req, req.params.taskId);
    refuseWhatEndsByItself(task);
    if (task.closed_at !== null) {
      await recordEvent(req.db, req.actor, req.clock, task.id, 'undone');
      await changeTask(req.db, req.actor.tenantId, task.id, { closed_at: null });
    }
    return showOne(req, task.id, 'task.undone');
  });

  app.post('/tasks/:taskId/hand-over', { config: { access: 'task.handOver' }, schema: { ...ofTask, body: HandOver } }, async (req) => {
    const task = await mine(req, req.params.taskId);
    const owner = await ownerFrom(req, req.body, false);
    const isTaking = owner.ownerId === req.actor.accountId;
    await recordEvent(req.db, req.actor, req.clock, task.id, isTaking ? 'taken' : 'handedOver', {
      toWorker: owner.ownerId,
      toTeam: owner.ownerTeam,
    });
    await changeTask(req.db, req.actor.tenantId, task.id, {
      owner_id: owner.ownerId,
      owner_team: owner.ownerTeam ?? (isTaking ? task.owner_team : null),
      handed_by: isTaking ? null : req.actor.accountId,
      // Who takes a task up keeps seeing from whom it came.
      ...(isTaking ? {} : { handed_from: req.actor.accountId, handed_at: req.clock.now().toString(), handed_note: req.body.note ?? null }),
      handover_id: null,
    });
    return showOne(req, task.id, 'task.handOver');
  });

  app.post('/tasks/:taskId/suspensions', { config: { access: 'task.write' }, schema: { ...ofTask, body: Suspension } }, async (req) => {
    const task = await mine(req, req.params.taskId);
    if (!task.term) throw problem('task.noTerm', { status: 409 });
    const { fromOn, untilOn = null, reason } = req.body as Static<typeof Suspension>;
    if (untilOn !== null && untilOn < fromOn) throw invalid('/untilOn', 'beforeItBegins', fromOn);
    await insertSuspension(req.db, req.actor, req.clock, task.id, { fromOn, untilOn, reason });
    const suspensions = (await suspensionsOf(req.db, req.actor.tenantId, [task.id])).get(task.id) ?? [];
    const moved = termEnd(task.started_on, task.term as Term, suspensions, req.clock.today()).dueOn;
    await recordEvent(req.db, req.actor, req.clock, task.id, 'moved', { dueOn: moved });
    await changeTask(req.db, req.actor.tenantId, task.id, { due_on: moved });
    return showOne(req, task.id, 'task.suspend');
  });
};

/** Who waits: in the queue of an own team, taken by nobody, since when. */
function waitingOf(rows: TaskRow[], tasks: TaskOnWire[], now: Temporal.Instant) {
  return rows
    .filter((row) => row.kind === 'contact.open' && row.owner_id === null && row.contact_id !== null)
    .map((row) => ({
      contactId: row.contact_id!,
      householdId: row.household_id,
      name: tasks.find((task) => task.id === row.id)?.person?.name ?? null,
      since: row.made_at,
      minutes: Math.max(0, Math.floor((now.epochMilliseconds - Temporal.Instant.from(row.made_at).epochMilliseconds) / 60_000)),
    }));
}
