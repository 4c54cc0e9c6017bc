// Work that changes hands as one act, and the way back.
import { sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';
import { newId } from '../../../kernel/ids.ts';
import { taskColumns } from '../queries.ts';
import type { TaskRow } from '../queries.ts';

export type Act = {
  id: string;
  from_worker: string | null;
  to_worker: string | null;
  to_team: string | null;
  until_on: string | null;
  at: string;
};

/** Open tasks for writing, in one order so that two acts never wait for each other. */
export const tasksForUpdate = (db: Db, actor: Actor, which: { ids: string[] } | { ownerId: string }): Promise<TaskRow[]> => {
  const open = db.selectFrom('task').select(taskColumns).where('tenant_id', '=', actor.tenantId).where('closed_at', 'is', null);
  const chosen = 'ids' in which ? open.where('id', 'in', which.ids) : open.where('owner_id', '=', which.ownerId);
  return chosen.orderBy('id').limit(1000).forUpdate().execute();
};

export async function addHandover(db: Db, actor: Actor, act: Act): Promise<void> {
  await db
    .insertInto('handover')
    .values({ ...act, tenant_id: actor.tenantId, by_id: actor.accountId })
    .execute();
}

/** Where the task lay before, in the act that takes it away. */
export async function addToHandover(db: Db, actor: Actor, act: Act, task: TaskRow, grantId: string | null): Promise<void> {
  await db
    .insertInto('handover_task')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      handover_id: act.id,
      task_id: task.id,
      grant_id: grantId,
      was_owner: task.owner_id,
      was_team: task.owner_team,
      was_handed_by: task.handed_by,
      was_handed_from: task.handed_from,
      was_handed_at: task.handed_at,
      was_handover: task.handover_id,
      by_id: actor.accountId,
      from_worker: act.from_worker,
    })
    .execute();
}

/** Who stands in reads the file until the last day of the absence. */
export async function addGrant(
  db: Db,
  actor: Actor,
  grant: { id: string; accountId: string; householdId: string; reason: string; from: string; until: string },
): Promise<void> {
  await db
    .insertInto('access_grant')
    .values({
      tenant_id: actor.tenantId,
      id: grant.id,
      account_id: grant.accountId,
      subject_id: grant.householdId,
      kind: 'replacement',
      reason: grant.reason,
      from_at: grant.from,
      until_at: grant.until,
      given_by: actor.accountId,
    })
    .execute();
}

const actColumns = ['id', 'by_id', 'from_worker', 'to_worker', 'to_team', 'until_on', 'at', 'undone_at'] as const;

/** What this actor gave away, or had given away, newest first. */
export const handoversOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('handover')
    .select(actColumns)
    .where('tenant_id', '=', actor.tenantId)
    .where('undone_at', 'is', null)
    .where((where) => where.or([where('by_id', '=', actor.accountId), where('from_worker', '=', actor.accountId)]))
    .orderBy('at', 'desc')
    .limit(20)
    .execute();

export const handoverById = (db: Db, actor: Actor, id: string) =>
  db.selectFrom('handover').select(actColumns).where('tenant_id', '=', actor.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();

export const tasksOfHandovers = (db: Db, actor: Actor, ids: string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('handover_task')
        .select(['handover_id', 'task_id'])
        .where('tenant_id', '=', actor.tenantId)
        .where('handover_id', 'in', ids)
        .orderBy('task_id')
        .execute();

/** false: it was done, taken up or passed on since, and stays where it is. What it opened to who stood in closes either way. */
export async function giveBack(db: Db, actor: Actor, handoverId: string, taskId: string, at: string): Promise<boolean> {
  const { rows } = await sql<{ back: boolean }>`
    select hs.task_give_back(${actor.tenantId}::int, ${handoverId}::uuid, ${taskId}::uuid, ${newId()}::uuid, ${at}::timestamptz) as back`.execute(
    db,
  );
  return rows[0]?.back ?? false;
}

export async function endHandover(db: Db, actor: Actor, id: string, at: string): Promise<void> {
  await db
    .updateTable('handover')
    .set({ undone_at: at, undone_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}
