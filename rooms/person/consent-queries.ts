// Consents: for what, to whom, of which classes of data, from when to when. Withdrawn by a record of the moment, never deleted (GDPR art. 7).
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { AclRow } from './fact/queries.ts';
import type { Scope } from './scope.ts';

const columns = [
  'id',
  'household_id',
  'person_id',
  'purpose',
  'partner',
  'field_classes',
  'language',
  'valid_from',
  'valid_until',
  'withdrawn_at',
  'withdrawn_by',
  'created_by',
  'recorded_at',
] as const;

const consents = (db: Db, actor: Scope) =>
  db.selectFrom('consent').select(columns).where('tenant_id', '=', actor.tenantId).orderBy('recorded_at').orderBy('id');
export const consentsOfHousehold = (db: Db, actor: Scope, householdId: string) =>
  consents(db, actor).where('household_id', '=', householdId).execute();
export const consentsOfPerson = (db: Db, actor: Scope, personId: string) => consents(db, actor).where('person_id', '=', personId).execute();
export const consentById = (db: Db, actor: Scope, id: string) => consents(db, actor).where('id', '=', id).executeTakeFirst();
export type ConsentRow = Awaited<ReturnType<typeof consentsOfPerson>>[number];

export async function addConsent(db: Db, actor: Scope, row: ConsentRow, acl: AclRow): Promise<void> {
  await db
    .insertInto('consent')
    .values({ ...row, tenant_id: actor.tenantId, ...acl })
    .execute();
}

/** false: it was withdrawn already. */
export async function withdrawConsent(db: Db, actor: Actor, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('consent')
    .set({ withdrawn_at: at, withdrawn_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
