// Several tasks to a colleague or a team at once, with a note; all of somebody who is away; and the way back.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { invalid, notFound, problem } from '../../../kernel/errors.ts';
import type { App } from '../../../kernel/http.ts';
import { Day, Id, Instant, nullable, Ref } from '../../../kernel/wire-words.ts';
import { ownerFrom } from '../owner.ts';
import { namesOfAccounts, namesOfTeams, openTaskIds } from '../queries.ts';
import { endsWithItsCause } from '../task.ts';
import { handOver } from './hand-over.ts';
import { endHandover, giveBack, handoverById, handoversOf, tasksForUpdate, tasksOfHandovers } from './queries.ts';

const NewHandOver = Type.Object({
  taskIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true })),
  absentId: Type.Optional(Type.String({ format: 'uuid', description: 'instead of tasks: all open tasks of somebody who is away' })),
  workerId: Type.Optional(Id),
  teamId: Type.Optional(Id),
  note: Type.String({ minLength: 3, maxLength: 600, description: 'why: the receiver reads it on each task' }),
  until: Type.Optional(
    Type.String({ format: 'date', description: 'last day of the absence; until then the colleague may read the files' }),
  ),
});
const Given = Type.Object({
  id: Id,
  at: Instant,
  to: Type.Object({ kind: Type.Union([Type.Literal('worker'), Type.Literal('team')]), id: Id, name: Type.String() }),
  from: nullable(Ref),
  by: Ref,
  until: nullable(Day),
  tasks: Type.Integer(),
  open: Type.Integer({ description: 'those still open that this account can see' }),
});

export const handOverRoutes = (app: App): void => {
  app.get(
    '/hand-overs',
    {
      config: { access: 'task.handOver' },
      schema: { tags: ['task'], response: { 200: Type.Object({ items: Type.Array(Given) }) } },
    },
    async (request) => {
      const { db, actor } = request;
      const acts = await handoversOf(db, actor);
      const tasks = await tasksOfHandovers(
        db,
        actor,
        acts.map((act) => act.id),
      );
      const open = new Set(
        await openTaskIds(
          db,
          actor.tenantId,
          tasks.map((task) => task.task_id),
        ),
      );
      const staff = await namesOfAccounts(
        db,
        actor.tenantId,
        acts.flatMap((act) => [act.by_id, act.to_worker ?? act.by_id, act.from_worker ?? act.by_id]),
      );
      const teams = await namesOfTeams(
        db,
        actor.tenantId,
        acts.flatMap((act) => act.to_team ?? []),
      );
      await request.audit({ action: 'task.handOvers', subjects: [] });
      return {
        items: acts.map((act) => {
          const own = tasks.filter((task) => task.handover_id === act.id);
          return {
            id: act.id,
            at: act.at,
            to: act.to_worker
              ? { kind: 'worker' as const, id: act.to_worker, name: staff.get(act.to_worker) ?? '' }
              : { kind: 'team' as const, id: act.to_team!, name: teams.get(act.to_team!) ?? '' },
            from: act.from_worker ? { id: act.from_worker, name: staff.get(act.from_worker) ?? '' } : null,
            by: { id: act.by_id, name: staff.get(act.by_id) ?? '' },
            until: act.until_on,
            tasks: own.length,
            open: own.filter((task) => open.has(task.task_id)).length,
          };
        }),
      };
    },
  );

  app.post(
    '/hand-overs',
    {
      config: { access: 'task.handOver' },
      schema: {
        tags: ['task'],
        body: NewHandOver,
        response: { 201: Type.Object({ id: Id, tasks: Type.Integer(), stay: Type.Integer(), files: Type.Integer(), undo: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { db, actor, clock } = request;
      const { taskIds, absentId, until = null } = request.body as Static<typeof NewHandOver>;
      const note = request.body.note.trim();
      if (note.length < 3) throw invalid('/note', 'tooShort', 3);
      if ((taskIds === undefined) === (absentId === undefined)) throw invalid('/taskIds', 'oneOfTwo');
      if ((request.body.workerId === undefined) === (request.body.teamId === undefined)) throw invalid('/workerId', 'oneOfTwo');
      if (until !== null && until < clock.today()) throw invalid('/until', 'inThePast', clock.today());
      const owner = await ownerFrom(request, request.body, false);
      if (absentId && absentId === owner.ownerId) throw invalid('/workerId', 'same');
      const found = await tasksForUpdate(db, actor, taskIds ? { ids: taskIds } : { ownerId: absentId! });
      if (taskIds && found.length < taskIds.length) throw problem('task.gone', { status: 404 });
      // A conversation is handed over from the conversation itself, and a review is of whom it was asked.
      const movable = found.filter((task) => !endsWithItsCause(task.kind));
      if (movable.length === 0) throw problem('task.nothingToHandOver', { status: 409 });
      await request.audit({
        action: 'task.handOver',
        subjects: [...new Set(movable.flatMap((task) => task.household_id ?? []))].slice(0, 50),
        reason: `${movable.length} tasks`,
      });
      const done = await handOver(db, actor, clock, movable, {
        toWorker: owner.ownerId,
        toTeam: owner.ownerTeam,
        note,
        fromWorker: absentId ?? null,
        untilOn: until,
      });
      reply.code(201);
      return {
        id: done.id,
        tasks: movable.length,
        stay: found.length - movable.length,
        files: done.files,
        undo: `/hand-overs/${done.id}/undo`,
      };
    },
  );

  app.post(
    '/hand-overs/:handoverId/undo',
    {
      config: { access: 'task.handOver' },
      schema: {
        tags: ['task'],
        params: Type.Object({ handoverId: Id }),
        response: { 200: Type.Object({ back: Type.Integer(), stay: Type.Integer({ description: 'done, taken up or passed on since' }) }) },
      },
    },
    async (request) => {
      const { db, actor, clock } = request;
      const act = await handoverById(db, actor, request.params.handoverId);
      if (!act) throw notFound();
      if (act.undone_at !== null) throw problem('handOver.undone', { status: 409 });
      const at = clock.now().toString();
      const tasks = await tasksOfHandovers(db, actor, [act.id]);
      let back = 0;
      for (const task of tasks) if (await giveBack(db, actor, act.id, task.task_id, at)) back++;
      await endHandover(db, actor, act.id, at);
      await request.audit({ action: 'task.handOverUndone', subjects: [], reason: `${back} of ${tasks.length} tasks` });
      return { back, stay: tasks.length - back };
    },
  );
};
