// Facts as rows: added, retracted, read. Never changed.
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';
import type { FactRow } from './weigh.ts';
import type { Scope } from '../scope.ts';

const columns = [
  'fact.id',
  'fact.household_id',
  'fact.person_id',
  'fact.predicate',
  'fact.item_id',
  'fact.value',
  'fact.source_kind',
  'fact.source_detail',
  'fact.valid_from',
  'fact.valid_until',
  'fact.field_class',
  'fact.recorded_at',
  'fact.noted_by',
  'fact.retracted_at',
  'fact.version',
] as const;

/** Facts of the household itself and of these persons, wherever they were noted. Those that the actor may read. */
export async function factsOf(db: Db, actor: Scope, householdId: string, personIds: string[]): Promise<FactRow[]> {
  const rows = await db
    .selectFrom('fact')
    .select(columns)
    .where('fact.tenant_id', '=', actor.tenantId)
    .where((where) => {
      const ofHousehold = where.and([where('fact.household_id', '=', householdId), where('fact.person_id', 'is', null)]);
      return personIds.length === 0 ? ofHousehold : where.or([ofHousehold, where('fact.person_id', 'in', personIds)]);
    })
    .orderBy('fact.recorded_at')
    .orderBy('fact.id')
    .execute();
  return rows as FactRow[];
}

export async function factById(db: Db, actor: Scope, factId: string): Promise<FactRow | null> {
  const row = await db
    .selectFrom('fact')
    .select(columns)
    .where('fact.tenant_id', '=', actor.tenantId)
    .where('fact.id', '=', factId)
    .executeTakeFirst();
  return (row as FactRow | undefined) ?? null;
}

export type AclRow = { worker_id: string | null; team_id: string | null; shielded: boolean; kin: string[] };

export async function addFact(db: Db, actor: Scope, fact: Omit<FactRow, 'version' | 'retracted_at'>, acl: AclRow): Promise<void> {
  await db
    .insertInto('fact')
    .values({ ...fact, value: JSON.stringify(fact.value), tenant_id: actor.tenantId, ...acl })
    .execute();
}

/** false: it was retracted already. */
export async function retract(db: Db, actor: Actor, factId: string, at: string, reason: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fact')
    .set((set) => ({ retracted_at: at, retracted_by: actor.accountId, retracted_reason: reason, version: set('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', factId)
    .where('retracted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
