// The attempts to reach a household of a list: noted, read, and the last one undone by a record.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { FileColumns } from '../task/public.ts';

/** Two who note an attempt at one household wait for each other. */
export const holdEntry = (db: Db, tenantId: number, entryId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/${entryId}`}, 12))`.execute(db);

export const attemptsOf = (db: Db, tenantId: number, entryIds: string[]) =>
  db
    .selectFrom('outreach_attempt as o')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'o.tenant_id').onRef('a.id', '=', 'o.by_id'))
    .select([
      'o.id',
      'o.entry_id',
      'o.household_id',
      'o.on_day',
      'o.channel',
      'o.result',
      'o.minutes',
      'o.heard_from',
      'o.wants_visit',
      'o.forwarded_to',
      'o.sealed',
      'o.by_id',
      'o.at',
      'a.name as by_name',
    ])
    .where('o.tenant_id', '=', tenantId)
    .where(sql<boolean>`o.entry_id = any(${entryIds}::uuid[])`)
    .where('o.undone_at', 'is', null)
    .orderBy('o.at')
    .orderBy('o.id')
    .execute();
export type AttemptRow = Awaited<ReturnType<typeof attemptsOf>>[number];

export type NewAttemptRow = {
  id: string;
  entryId: string;
  householdId: string;
  onDay: string;
  channel: string;
  result: string;
  minutes: number | null;
  heardFrom: string | null;
  wantsVisit: boolean;
  forwardedTo: string | null;
  sealed: Buffer | null;
  stepIds: string[];
  taskId: string | null;
  at: string;
  file: FileColumns;
};
export async function insertAttempt(db: Db, actor: Actor, attempt: NewAttemptRow): Promise<void> {
  await db
    .insertInto('outreach_attempt')
    .values({
      tenant_id: actor.tenantId,
      id: attempt.id,
      entry_id: attempt.entryId,
      household_id: attempt.householdId,
      on_day: attempt.onDay,
      channel: attempt.channel,
      result: attempt.result,
      minutes: attempt.minutes,
      heard_from: attempt.heardFrom,
      wants_visit: attempt.wantsVisit,
      forwarded_to: attempt.forwardedTo,
      sealed: attempt.sealed,
      step_ids: attempt.stepIds,
      task_id: attempt.taskId,
      by_id: actor.accountId,
      at: attempt.at,
      ...attempt.file,
    })
    .execute();
}

/** null: there is no such attempt to undo. Only the last of its entry can be. */
export async function undoAttempt(db: Db, actor: Actor, attemptId: string, at: string) {
  const { rows } = await sql<{ entry_id: string; household_id: string; step_ids: string[]; task_id: string | null }>`
    update hs.outreach_attempt o set undone_at = ${at}, undone_by = ${actor.accountId}
    where o.tenant_id = ${actor.tenantId} and o.id = ${attemptId}::uuid and o.undone_at is null
      and not exists (select from hs.outreach_attempt later where later.tenant_id = ${actor.tenantId} and later.entry_id = o.entry_id
        and later.undone_at is null and (later.at, later.id) > (o.at, o.id))
    returning o.entry_id, o.household_id, o.step_ids, o.task_id
  `.execute(db);
  return rows[0] ?? null;
}
