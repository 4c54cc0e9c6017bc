// Files that were opened in an emergency, for who reviews that.
import type { Db } from '../../../kernel/db.ts';
import type { Scope } from '../scope.ts';

const columns = ['id', 'account_id', 'subject_id', 'category', 'reason', 'from_at', 'until_at', 'reviewed_at', 'reviewed_by', 'review'] as const;

/** What still waits for review, the oldest first. */
export const openedGlass = (db: Db, actor: Scope) =>
  db
    .selectFrom('access_grant')
    .select(columns)
    .where('tenant_id', '=', actor.tenantId)
    .where('kind', '=', 'breakGlass')
    .where('reviewed_at', 'is', null)
    .orderBy('from_at')
    .limit(200)
    .execute();

export const glassById = (db: Db, actor: Scope, id: string) =>
  db.selectFrom('access_grant').select(columns).where('tenant_id', '=', actor.tenantId).where('kind', '=', 'breakGlass').where('id', '=', id).executeTakeFirst();

/** false: it was reviewed already. */
export async function reviewGlass(db: Db, actor: Scope, id: string, by: string, review: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access_grant')
    .set({ reviewed_at: at, reviewed_by: by, review })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
