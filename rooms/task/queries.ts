// What the room task asks of the database. The open tasks of one worker or team come from one partial index.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { sql } from 'kysely';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Suspension, Term } from './term.ts';

export type TaskParams = { what?: Record<string, string>; start?: Record<string, string> };
export type TaskRow = {
  id: string;
  kind: string;
  household_id: string | null;
  contact_id: string | null;
  what: string | null;
  why: string | null;
  params: unknown;
  started_on: string;
  due_on: string;
  term: unknown;
  owner_id: string | null;
  owner_team: string | null;
  made_at: string;
  closed_at: string | null;
  handed_by: string | null;
  handed_from: string | null;
  handed_at: string | null;
  handed_note: string | null;
  handover_id: string | null;
  version: number;
};
export const taskColumns = [
  'id',
  'kind',
  'household_id',
  'contact_id',
  'what',
  'why',
  'params',
  'started_on',
  'due_on',
  'term',
  'owner_id',
  'owner_team',
  'made_at',
  'closed_at',
  'handed_by',
  'handed_from',
  'handed_at',
  'handed_note',
  'handover_id',
  'version',
] as const;

/** Own tasks and those that lie with an own team; `isTeam`: also what colleagues of the team took. */
export function openTasks(db: Db, actor: Actor, isTeam: boolean): Promise<TaskRow[]> {
  const teams = actor.teamIds.length > 0 ? actor.teamIds : ['00000000-0000-0000-0000-000000000000'];
  return db
    .selectFrom('task')
    .select(taskColumns)
    .where('tenant_id', '=', actor.tenantId)
    .where('closed_at', 'is', null)
    .where((where) =>
      where.or([
        where('owner_id', '=', actor.accountId),
        isTeam ? where('owner_team', 'in', teams) : where.and([where('owner_id', 'is', null), where('owner_team', 'in', teams)]),
      ]),
    )
    .orderBy('due_on')
    .orderBy('made_at')
    .limit(1000)
    .execute();
}

/** For writing: nobody else changes it meanwhile. */
export const taskForUpdate = (db: Db, tenantId: number, taskId: string): Promise<TaskRow | undefined> =>
  db.selectFrom('task').select(taskColumns).where('tenant_id', '=', tenantId).where('id', '=', taskId).forUpdate().executeTakeFirst();

/** Without the reviews that others were asked for: those are about who opened the file, not about the file. */
export const tasksOfHouseholds = (db: Db, actor: Actor, householdIds: string[]): Promise<TaskRow[]> =>
  db
    .selectFrom('task')
    .select(taskColumns)
    .where('tenant_id', '=', actor.tenantId)
    .where('household_id', 'in', householdIds)
    .where('closed_at', 'is', null)
    .where((where) => where.or([where('kind', '<>', 'breakGlass.review'), where('owner_id', '=', actor.accountId)]))
    .orderBy('due_on')
    .execute();

export const openTasksOfContact = (db: Db, tenantId: number, contactId: string): Promise<TaskRow[]> =>
  db
    .selectFrom('task')
    .select(taskColumns)
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where('closed_at', 'is', null)
    .execute();

export async function suspensionsOf(db: Db, tenantId: number, taskIds: string[]): Promise<Map<string, Suspension[]>> {
  const byTask = new Map<string, Suspension[]>();
  if (taskIds.length === 0) return byTask;
  const { rows } = await sql<{ task_id: string; from_on: string; until_on: string | null; reason: string }>`
    select task_id, from_on, until_on, reason from hs.task_suspensions(${tenantId}, ${taskIds})`.execute(db);
  for (const row of rows)
    byTask.set(row.task_id, [...(byTask.get(row.task_id) ?? []), { fromOn: row.from_on, untilOn: row.until_on, reason: row.reason }]);
  return byTask;
}

export type NewTaskRow = {
  kind: string;
  householdId: string | null;
  contactId: string | null;
  causeId: string | null;
  what: string | null;
  why: string | null;
  params: TaskParams;
  startedOn: string;
  dueOn: string;
  term: Term | null;
  ownerId: string | null;
  ownerTeam: string | null;
  file: FileColumns;
};

/** What row security reads of a file, copied to each row that belongs to it. */
export type FileColumns = { worker_id: string | null; team_id: string | null; shielded: boolean; kin: string[] };
export const noFile: FileColumns = { worker_id: null, team_id: null, shielded: false, kin: [] };

export async function insertTask(db: Db, actor: Actor, clock: Clock, task: NewTaskRow): Promise<string> {
  const id = newId();
  await db
    .insertInto('task')
    .values({
      tenant_id: actor.tenantId,
      id,
      kind: task.kind,
      household_id: task.householdId,
      contact_id: task.contactId,
      cause_id: task.causeId,
      what: task.what,
      why: task.why,
      params: JSON.stringify(task.params),
      started_on: task.startedOn,
      due_on: task.dueOn,
      term: task.term && JSON.stringify(task.term),
      owner_id: task.ownerId,
      owner_team: task.ownerTeam,
      ...task.file,
      made_by: actor.accountId,
      made_at: clock.now().toString(),
    })
    .execute();
  return id;
}

type EventKind = 'done' | 'undone' | 'handedOver' | 'taken' | 'moved';

export async function recordEvent(
  db: Db,
  actor: Actor,
  clock: Clock,
  taskId: string,
  kind: EventKind,
  more: { toWorker?: string | null; toTeam?: string | null; dueOn?: string } = {},
): Promise<void> {
  await db
    .insertInto('task_event')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      task_id: taskId,
      kind,
      to_worker: more.toWorker ?? null,
      to_team: more.toTeam ?? null,
      due_on: more.dueOn ?? null,
      by_id: actor.accountId,
      at: clock.now().toString(),
    })
    .execute();
}

export type TaskChange = Partial<
  {
    closed_at: string | null;
    owner_id: string | null;
    owner_team: string | null;
    handed_by: string | null;
    handed_from: string | null;
    handed_at: string | null;
    handed_note: string | null;
    handover_id: string | null;
    due_on: string;
    household_id: string;
  } & FileColumns
>;

export async function changeTask(db: Db, tenantId: number, taskId: string, change: TaskChange): Promise<void> {
  await db
    .updateTable('task')
    .set((where) => ({ ...change, version: where('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', taskId)
    .execute();
}

export async function insertSuspension(db: Db, actor: Actor, clock: Clock, taskId: string, suspension: Suspension): Promise<void> {
  await db
    .insertInto('task_suspension')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      task_id: taskId,
      from_on: suspension.fromOn,
      until_on: suspension.untilOn,
      reason: suspension.reason,
      by_id: actor.accountId,
      at: clock.now().toString(),
    })
    .execute();
}

/** The task of this cause that is still open. */
export const openTaskOfCause = (db: Db, tenantId: number, causeId: string): Promise<TaskRow | undefined> =>
  db
    .selectFrom('task')
    .select(taskColumns)
    .where('tenant_id', '=', tenantId)
    .where('cause_id', '=', causeId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();

export const accountExists = async (db: Db, tenantId: number, accountId: string): Promise<boolean> =>
  (await db
    .selectFrom('account')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', accountId)
    .where('active', '=', true)
    .executeTakeFirst()) !== undefined;

export const teamExists = async (db: Db, tenantId: number, teamId: string): Promise<boolean> =>
  (await db.selectFrom('team').select('id').where('tenant_id', '=', tenantId).where('id', '=', teamId).executeTakeFirst()) !== undefined;

/** Names of colleagues, by id. */
export async function namesOfAccounts(db: Db, tenantId: number, accountIds: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('account').select(['id', 'name']).where('tenant_id', '=', tenantId).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function namesOfTeams(db: Db, tenantId: number, teamIds: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(teamIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('team').select(['id', 'name']).where('tenant_id', '=', tenantId).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Of these, the tasks that are still open and that the actor may see. */
export async function openTaskIds(db: Db, tenantId: number, taskIds: string[]): Promise<string[]> {
  if (taskIds.length === 0) return [];
  const rows = await db
    .selectFrom('task')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...new Set(taskIds)])
    .where('closed_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
