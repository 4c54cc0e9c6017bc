// Merging and coming apart, as rows. Which rows of which table follow a person stands in db/migrations/0002_person_merge.sql, what is chosen in 0014_screens.sql.
import { sql } from 'kysely';
import type { Db } from '../../../kernel/db.ts';
import type { Scope } from '../scope.ts';

export async function mergePersons(
  db: Db,
  actor: Scope,
  merge: { id: string; from: string; into: string; at: string },
): Promise<'ok' | 'merged' | 'numbers'> {
  const { rows } = await sql<{ outcome: 'ok' | 'merged' | 'numbers' }>`
    select hs.person_merge_into(${actor.tenantId}::int, ${merge.id}::uuid, ${merge.from}::uuid, ${merge.into}::uuid, ${merge.at}::timestamptz) as outcome
  `.execute(db);
  return rows[0]!.outcome;
}

/** In the transaction of the merge itself: details taken from the merged record, facts that no longer count. */
export async function chooseInMerge(
  db: Db,
  actor: Scope,
  choice: { mergeId: string; details: string[]; aside: string[]; reason: string; at: string },
): Promise<void> {
  await sql`
    select hs.person_merge_choose(${actor.tenantId}::int, ${choice.mergeId}::uuid, ${choice.details}::text[], ${choice.aside}::uuid[], ${choice.reason}, ${choice.at}::timestamptz)
  `.execute(db);
}

/** What was chosen goes back first; a refusal rolls that back with it. */
export async function undoMerge(db: Db, actor: Scope, mergeId: string, at: string): Promise<'ok' | 'none' | 'undone' | 'later'> {
  await sql`select hs.person_merge_unchoose(${actor.tenantId}::int, ${mergeId}::uuid)`.execute(db);
  const { rows } = await sql<{ outcome: 'ok' | 'none' | 'undone' | 'later' }>`
    select hs.person_merge_undo(${actor.tenantId}::int, ${mergeId}::uuid, ${at}::timestamptz) as outcome
  `.execute(db);
  return rows[0]!.outcome;
}

/** How many rows follow a person, by table. */
export async function countsOf(db: Db, actor: Scope, personId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; rows: string }>`
    select name, rows from hs.person_merge_counts(${actor.tenantId}::int, ${personId}::uuid)`.execute(db);
  return new Map(rows.map((row) => [row.name, Number(row.rows)]));
}

export const mergeById = (db: Db, actor: Scope, mergeId: string) =>
  db
    .selectFrom('person_merge')
    .select(['id', 'from_person', 'into_person', 'at', 'undone_at'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', mergeId)
    .executeTakeFirst();

/** Newest first. */
export const mergesOf = (db: Db, actor: Scope, personId: string) =>
  db
    .selectFrom('person_merge')
    .select(['id', 'from_person', 'into_person', 'by_account', 'at', 'undone_at'])
    .where('tenant_id', '=', actor.tenantId)
    .where((where) => where.or([where('from_person', '=', personId), where('into_person', '=', personId)]))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
