// Memberships that are voided because somebody went along, and stand again when that is undone.
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';

/** `by`: the id of what voids it; null: it stands again. */
export async function voidMembership(db: Db, actor: Actor, membershipId: string, by: string | null): Promise<void> {
  await db
    .updateTable('membership')
    .set((set) => ({ voided_by: by, version: set('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', membershipId)
    .execute();
}
