// Households, who lives in them, where, and who answers for them.
import { sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';
import type { AclRow } from '../fact/queries.ts';
import type { Scope } from '../scope.ts';

export type HouseholdRow = AclRow & {
  id: string;
  anonymous: boolean;
  pseudonym: string | null;
  absorbed_into: string | null;
  created_by: string;
  created_at: string;
  version: number;
};

export async function householdById(db: Db, actor: Scope, householdId: string): Promise<HouseholdRow | null> {
  const row = await db
    .selectFrom('household')
    .select([
      'id',
      'anonymous',
      'pseudonym',
      'absorbed_into',
      'worker_id',
      'team_id',
      'shielded',
      'kin',
      'created_by',
      'created_at',
      'version',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', householdId)
    .executeTakeFirst();
  return row ?? null;
}

export async function addHousehold(db: Db, actor: Scope, row: Omit<HouseholdRow, 'version' | 'absorbed_into'>): Promise<void> {
  await db
    .insertInto('household')
    .values({ ...row, tenant_id: actor.tenantId })
    .execute();
}

export type MembershipRow = {
  id: string;
  household_id: string;
  person_id: string;
  role: string;
  valid_from: string;
  valid_until: string | null;
  created_by: string;
  recorded_at: string;
  version: number;
};
const membershipColumns = [
  'id',
  'household_id',
  'person_id',
  'role',
  'valid_from',
  'valid_until',
  'created_by',
  'recorded_at',
  'version',
] as const;

export const membershipsOf = (db: Db, actor: Scope, householdIds: string[]): Promise<MembershipRow[]> =>
  householdIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('membership')
        .select(membershipColumns)
        .where('tenant_id', '=', actor.tenantId)
        .where('household_id', 'in', householdIds)
        .where('voided_by', 'is', null)
        .orderBy('valid_from')
        .orderBy('id')
        .execute();

export const membershipsOfPerson = (db: Db, actor: Scope, personId: string): Promise<MembershipRow[]> =>
  db
    .selectFrom('membership')
    .select(membershipColumns)
    .where('tenant_id', '=', actor.tenantId)
    .where('person_id', '=', personId)
    .where('voided_by', 'is', null)
    .orderBy('valid_from')
    .execute();

export async function addMembership(db: Db, actor: Scope, row: Omit<MembershipRow, 'version'>, acl: AclRow): Promise<void> {
  await db
    .insertInto('membership')
    .values({ ...row, tenant_id: actor.tenantId, ...acl })
    .execute();
}

/** null: somebody else changed it since. */
export async function changeMembership(
  db: Db,
  actor: Scope,
  id: string,
  version: number,
  change: { role?: string; valid_from?: string; valid_until?: string | null },
): Promise<number | null> {
  const row = await db
    .updateTable('membership')
    .set((set) => ({ ...change, version: set('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
}

export async function raiseHouseholdVersion(db: Db, actor: Scope, householdId: string): Promise<void> {
  await db
    .updateTable('household')
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', householdId)
    .execute();
}

/** After members, worker, team or shielding changed: every row of the household gets the columns that row security reads. */
export async function follow(db: Db, actor: Scope, householdId: string): Promise<void> {
  await sql`select hs.household_follow(${actor.tenantId}::int, ${householdId}::uuid)`.execute(db);
}

export async function assignHousehold(
  db: Db,
  actor: Scope,
  householdId: string,
  workerId: string | null,
  teamId: string | null,
): Promise<void> {
  await sql`select hs.household_assign(${actor.tenantId}::int, ${householdId}::uuid, ${workerId}::uuid, ${teamId}::uuid)`.execute(db);
}

export async function addAssignment(
  db: Db,
  actor: Actor,
  row: { id: string; household_id: string; to_worker: string | null; to_team: string | null; from_at: string },
  acl: AclRow,
): Promise<void> {
  await db
    .insertInto('assignment')
    .values({ ...row, by_account: actor.accountId, tenant_id: actor.tenantId, ...acl })
    .execute();
}

export const assignmentsOf = (db: Db, actor: Scope, householdId: string) =>
  db
    .selectFrom('assignment')
    .select(['id', 'to_worker', 'to_team', 'from_at', 'by_account'])
    .where('tenant_id', '=', actor.tenantId)
    .where('household_id', '=', householdId)
    .orderBy('from_at')
    .execute();

const addressColumns = [
  'id',
  'household_id',
  'kind',
  'street',
  'number',
  'box',
  'postal_code',
  'city',
  'country',
  'municipality',
  'valid_from',
  'valid_until',
  'protected',
  'created_by',
  'recorded_at',
] as const;

export const addressesOf = (db: Db, actor: Scope, householdId: string) =>
  db
    .selectFrom('address')
    .select(addressColumns)
    .where('tenant_id', '=', actor.tenantId)
    .where('household_id', '=', householdId)
    .where('corrected_by', 'is', null)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute();
export type AddressRow = Awaited<ReturnType<typeof addressesOf>>[number];

export async function addAddress(db: Db, actor: Scope, row: AddressRow, acl: AclRow): Promise<void> {
  await db
    .insertInto('address')
    .values({ ...row, tenant_id: actor.tenantId, ...acl })
    .execute();
}

/** The main address that runs now ends the day before the next one begins; one that began that very day was wrong. */
export async function endMainAddress(
  db: Db,
  actor: Scope,
  householdId: string,
  next: { id: string; from: string; dayBefore: string },
): Promise<void> {
  await db
    .updateTable('address')
    .set({ corrected_by: next.id })
    .where('tenant_id', '=', actor.tenantId)
    .where('household_id', '=', householdId)
    .where('kind', '=', 'main')
    .where('corrected_by', 'is', null)
    .where('valid_from', '=', next.from)
    .execute();
  await db
    .updateTable('address')
    .set({ valid_until: next.dayBefore })
    .where('tenant_id', '=', actor.tenantId)
    .where('household_id', '=', householdId)
    .where('kind', '=', 'main')
    .where('corrected_by', 'is', null)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', next.dayBefore)]))
    .where('valid_from', '<=', next.dayBefore)
    .execute();
}

/** The municipality of that name today; null when there is none, or more than one. */
export async function municipalityNamed(db: Db, city: string, on: string): Promise<string | null> {
  const rows = await db
    .selectFrom('municipality')
    .select('nis')
    .where(sql<boolean>`lower(name_nl) = lower(${city})`)
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', on)]))
    .limit(2)
    .execute();
  return rows.length === 1 ? rows[0]!.nis : null;
}

/** Names of colleagues and teams, by id. */
export async function namesOfStaff(db: Db, actor: Scope, accountIds: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds)];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function nameOfTeam(db: Db, actor: Scope, teamId: string): Promise<string | null> {
  const row = await db
    .selectFrom('team')
    .select('name')
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', teamId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** The household and those that became part of it: what later rooms kept under an earlier one stays there and is read along. */
export async function absorbedInto(db: Db, actor: Scope, householdId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('household')
    .select('id')
    .where('tenant_id', '=', actor.tenantId)
    .where('absorbed_into', '=', householdId)
    .execute();
  return [householdId, ...rows.map((row) => row.id)];
}
