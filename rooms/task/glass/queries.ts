// Files that were opened in an emergency: opening one, whom to ask about it afterwards, and what the reviewer wrote.
import { sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';

const columns = [
  'id',
  'account_id',
  'subject_id',
  'category',
  'reason',
  'from_at',
  'until_at',
  'reviewed_at',
  'reviewed_by',
  'review',
] as const;

type Opening = { id: string; householdId: string; reason: string; category: string; at: string; until: string };

/** false: no such file, or one that may not be opened so. */
export async function breakGlass(db: Db, actor: Actor, given: Opening): Promise<boolean> {
  const { rows } = await sql<{ opened: boolean }>`
    select hs.break_glass(${actor.tenantId}::int, ${given.id}::uuid, ${given.householdId}::uuid, ${given.reason}, ${given.category},
      ${given.at}::timestamptz, ${given.until}::timestamptz) as opened
  `.execute(db);
  return rows[0]?.opened ?? false;
}

/** The emergency of this actor in a file that still lasts; the last one to end. */
export const openedByMe = (db: Db, actor: Actor, householdId: string, now: string) =>
  db
    .selectFrom('access_grant')
    .select(columns)
    .where('tenant_id', '=', actor.tenantId)
    .where('kind', '=', 'breakGlass')
    .where('account_id', '=', actor.accountId)
    .where('subject_id', '=', householdId)
    .where('withdrawn_at', 'is', null)
    .where('until_at', '>', now)
    .orderBy('until_at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** What waits for review, the oldest first; or what was reviewed, the newest first. */
export const openedGlass = (db: Db, actor: Actor, isReviewed: boolean) =>
  db
    .selectFrom('access_grant')
    .select(columns)
    .where('tenant_id', '=', actor.tenantId)
    .where('kind', '=', 'breakGlass')
    .where('reviewed_at', isReviewed ? 'is not' : 'is', null)
    .orderBy('from_at', isReviewed ? 'desc' : 'asc')
    .limit(200)
    .execute();

export const glassById = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('access_grant')
    .select(columns)
    .where('tenant_id', '=', actor.tenantId)
    .where('kind', '=', 'breakGlass')
    .where('id', '=', id)
    .executeTakeFirst();

/** false: it was reviewed already. Takes it off the list of every reviewer. */
export async function reviewGlass(db: Db, actor: Actor, id: string, review: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access_grant')
    .set({ reviewed_at: at, reviewed_by: actor.accountId, review })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await sql`select hs.glass_settle(${actor.tenantId}::int, ${id}::uuid, ${at}::timestamptz)`.execute(db);
  return true;
}

/** Heads of the service, without this account: who reviews. */
export async function otherHeads(db: Db, actor: Actor): Promise<string[]> {
  const rows = await db
    .selectFrom('account_role')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'account_role.tenant_id').onRef('account.id', '=', 'account_role.account_id'),
    )
    .select('account.id')
    .where('account_role.tenant_id', '=', actor.tenantId)
    .where('account_role.role', '=', 'head')
    .where('account.active', '=', true)
    .where('account.id', '<>', actor.accountId)
    .orderBy('account.id')
    .execute();
  return rows.map((row) => row.id);
}
