// Rule sets by hash, whole, as they were when a check was made.
import type { Db } from '../../kernel/db.ts';

/** `content` is made only where the set is not kept yet. */
export async function keepRuleSet(
  db: Db,
  tenantId: number,
  hash: string,
  content: () => Buffer,
  product: string,
  at: string,
): Promise<void> {
  const known = await db
    .selectFrom('rule_set')
    .select('hash')
    .where('tenant_id', '=', tenantId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (known) return;
  await db
    .insertInto('rule_set')
    .values({ tenant_id: tenantId, hash, content: content(), product, made_at: at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'hash']).doNothing())
    .execute();
}

export const keptRuleSet = async (db: Db, tenantId: number, hash: string): Promise<Buffer | null> =>
  (await db.selectFrom('rule_set').select('content').where('tenant_id', '=', tenantId).where('hash', '=', hash).executeTakeFirst())
    ?.content ?? null;
