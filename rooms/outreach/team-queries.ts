// Teams, for what nobody answers for, and for the filter of a list.
import type { Db } from '../../kernel/db.ts';

/** The team that gets what nobody answers for: the first by name. */
export const firstTeam = async (db: Db, tenantId: number): Promise<string | null> =>
  (
    await db
      .selectFrom('team')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('active', '=', true)
      .orderBy('name')
      .limit(1)
      .executeTakeFirst()
  )?.id ?? null;
