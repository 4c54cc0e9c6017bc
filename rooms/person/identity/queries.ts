// Persons as rows: who somebody is. Numbers lie apart, sealed; the index of the search is written through hs.person_index().
import { sql } from 'kysely';
import type { Db } from '../../../kernel/db.ts';
import type { BirthColumns } from './birth.ts';
import type { Scope } from '../scope.ts';

export type PhoneRow = { id: string; number: string; label: string | null };
export type PersonRow = BirthColumns & {
  id: string;
  household_id: string;
  given: string;
  family: string;
  original_name: string | null;
  gender: string | null;
  language: string | null;
  written_language: string | null;
  needs_interpreter: boolean | null;
  phones: PhoneRow[];
  mail: string | null;
  safety_flag: string | null;
  safety_note: string | null;
  deceased_on: string | null;
  merged_into: string | null;
  shielded: boolean;
  created_by: string;
  created_at: string;
  version: number;
};

const columns = [
  'id',
  'household_id',
  'given',
  'family',
  'original_name',
  'birth_date',
  'birth_year',
  'birth_month',
  'gender',
  'language',
  'written_language',
  'needs_interpreter',
  'phones',
  'mail',
  'safety_flag',
  'safety_note',
  'deceased_on',
  'merged_into',
  'shielded',
  'created_by',
  'created_at',
  'version',
] as const;

export async function personsById(db: Db, actor: Scope, ids: string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .select(columns)
    .where('tenant_id', '=', actor.tenantId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return rows as PersonRow[];
}

export const personById = async (db: Db, actor: Scope, id: string): Promise<PersonRow | null> =>
  (await personsById(db, actor, [id]))[0] ?? null;

export async function addPerson(db: Db, actor: Scope, row: Omit<PersonRow, 'version' | 'shielded' | 'merged_into'>): Promise<void> {
  await db
    .insertInto('person')
    .values({ ...row, phones: JSON.stringify(row.phones), tenant_id: actor.tenantId, kin: [row.id] })
    .execute();
}

/** The new version; null: somebody else changed it since. */
export async function changePerson(
  db: Db,
  actor: Scope,
  id: string,
  version: number,
  change: Partial<Omit<PersonRow, 'id' | 'version' | 'phones'>> & { phones?: PhoneRow[] },
): Promise<number | null> {
  const { phones, ...rest } = change;
  const row = await db
    .updateTable('person')
    .set((set) => ({ ...rest, ...(phones && { phones: JSON.stringify(phones) }), version: set('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
}

/** Records that were merged into one of these, however long ago: merged id -> id. */
export async function mergedInto(
  db: Db,
  actor: Scope,
  ids: string[],
): Promise<Map<string, { into: string; given: string; family: string; original_name: string | null }>> {
  const found = new Map<string, { into: string; given: string; family: string; original_name: string | null }>();
  let wanted = ids;
  for (let depth = 0; depth < 10 && wanted.length > 0; depth++) {
    const rows = await db
      .selectFrom('person')
      .select(['id', 'merged_into', 'given', 'family', 'original_name'])
      .where('tenant_id', '=', actor.tenantId)
      .where(sql<boolean>`merged_into = any(${wanted}::uuid[])`)
      .execute();
    for (const row of rows)
      found.set(row.id, { into: row.merged_into!, given: row.given, family: row.family, original_name: row.original_name });
    wanted = rows.map((row) => row.id);
  }
  return found;
}

// ---------------------------------------------------------------- numbers

export const numbersOf = (db: Db, actor: Scope, personId: string) =>
  db
    .selectFrom('national_number')
    .select(['id', 'kind', 'sealed', 'person_id', 'noted_at'])
    .where('tenant_id', '=', actor.tenantId)
    .where('person_id', '=', personId)
    .orderBy('kind', 'desc')
    .orderBy('noted_at', 'desc')
    .execute();

/** false: somebody who is no secret holds this number. */
export async function addNumber(
  db: Db,
  actor: Scope,
  row: { id: string; personId: string; kind: string; sealed: Buffer; blind: Buffer; at: string },
): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select hs.number_add(${actor.tenantId}::int, ${row.id}::uuid, ${row.personId}::uuid, ${row.kind}, ${row.sealed}::bytea, ${row.blind}::bytea, ${row.at}::timestamptz) as added
  `.execute(db);
  return rows[0]?.added ?? false;
}

/** The numbers were of somebody else. */
export async function removeNumbers(db: Db, actor: Scope, personId: string): Promise<void> {
  await sql`select hs.number_remove(${actor.tenantId}::int, ${personId}::uuid)`.execute(db);
}

// ---------------------------------------------------------------- shielding, collisions, the access log

/** The ids that are hidden now, or again in the open: the persons and their household. */
export async function shieldPerson(
  db: Db,
  actor: Scope,
  shield: { personId: string; isShielded: boolean; named: string[]; grantIds: string[]; reason: string; at: string; until: string },
): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select hs.person_shield(${actor.tenantId}::int, ${shield.personId}::uuid, ${shield.isShielded}, ${shield.named}::uuid[], ${shield.grantIds}::uuid[], ${shield.reason},
      ${shield.at}::timestamptz, ${shield.until}::timestamptz) as ids
  `.execute(db);
  return rows[0]?.ids ?? [];
}

/** As the data protection officer. */
export const openCollisions = (db: Db, actor: Scope) =>
  db
    .selectFrom('person_collision')
    .select(['id', 'person_id', 'shielded_person_id', 'account_id', 'at'])
    .where('tenant_id', '=', actor.tenantId)
    .where('settled_at', 'is', null)
    .orderBy('at')
    .execute();

export async function settleCollision(db: Db, actor: Scope, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person_collision')
    .set({ settled_at: at })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function accessLog(db: Db, actor: Scope, subjects: string[], limit: number) {
  const { rows } = await sql<{
    at: string;
    account_id: string;
    account_name: string | null;
    action: string;
    purpose: string | null;
    reason: string | null;
    fields: string[];
  }>`
    select at, account_id, account_name, action, purpose, reason, fields from hs.access_log(${actor.tenantId}::int, ${subjects}::uuid[], ${limit}::int)
  `.execute(db);
  return rows;
}
