// Many households at once, for the scan of the municipality and for lists: a fixed number of questions, however many households.
import { sql } from 'kysely';
import type { Db } from '../../../kernel/db.ts';
import type { AclRow } from './queries.ts';
import type { Scope } from '../scope.ts';
import type { FactRow } from './weigh.ts';

export type KeptHousehold = AclRow & { id: string };

/** Households with a name that the centre keeps, in the order of their ids, after one of them. */
export const keptAfter = (db: Db, actor: Scope, after: string | null, limit: number): Promise<KeptHousehold[]> => {
  const query = db
    .selectFrom('household')
    .select(['id', 'worker_id', 'team_id', 'shielded', 'kin'])
    .where('tenant_id', '=', actor.tenantId)
    .where('anonymous', '=', false)
    .where('absorbed_into', 'is', null)
    .orderBy('id')
    .limit(limit);
  return (after === null ? query : query.where('id', '>', after)).execute();
};

/** How many there are; those that are hidden are in no count. */
export async function countKept(db: Db, actor: Scope): Promise<number> {
  const row = await db
    .selectFrom('household')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('tenant_id', '=', actor.tenantId)
    .where('anonymous', '=', false)
    .where('absorbed_into', 'is', null)
    .where('shielded', '=', false)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Facts of these households and of these persons that still count. */
export async function factsOfMany(db: Db, actor: Scope, householdIds: string[], personIds: string[]): Promise<FactRow[]> {
  const rows = await db
    .selectFrom('fact')
    .select([
      'id',
      'household_id',
      'person_id',
      'predicate',
      'item_id',
      'value',
      'source_kind',
      'source_detail',
      'valid_from',
      'valid_until',
      'field_class',
      'recorded_at',
      'noted_by',
      'retracted_at',
      'version',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where(sql<boolean>`((person_id is null and household_id = any(${householdIds}::uuid[])) or person_id = any(${personIds}::uuid[]))`)
    .where('retracted_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows as FactRow[];
}

export const membersOfMany = (db: Db, actor: Scope, householdIds: string[]) =>
  db
    .selectFrom('membership')
    .select(['household_id', 'person_id', 'role', 'valid_from', 'valid_until'])
    .where('tenant_id', '=', actor.tenantId)
    .where(sql<boolean>`household_id = any(${householdIds}::uuid[])`)
    .where('voided_by', 'is', null)
    .orderBy('valid_from')
    .orderBy('id')
    .execute();

/** Where they live on a day. */
export const mainAddressesOf = (db: Db, actor: Scope, householdIds: string[], on: string) =>
  db
    .selectFrom('address')
    .select(['household_id', 'street', 'number', 'box', 'postal_code', 'city', 'municipality', 'protected'])
    .where('tenant_id', '=', actor.tenantId)
    .where(sql<boolean>`household_id = any(${householdIds}::uuid[])`)
    .where('kind', '=', 'main')
    .where('corrected_by', 'is', null)
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', on)]))
    .execute();

/** Of each household and purpose what was agreed last. */
export async function lastConsents(db: Db, actor: Scope, householdIds: string[], purposes: string[]) {
  const { rows } = await sql<{
    household_id: string;
    purpose: string;
    valid_until: string | null;
    withdrawn_at: string | null;
  }>`
    select distinct on (household_id, purpose) household_id, purpose, valid_until, withdrawn_at from hs.consent
    where tenant_id = ${actor.tenantId} and household_id = any(${householdIds}::uuid[]) and purpose = any(${purposes}::text[])
    order by household_id, purpose, recorded_at desc, id desc
  `.execute(db);
  return rows;
}

/** Persons who reached one of these birthdays: born on a day of the span, alive, in a household with a name. */
export const bornBetween = (db: Db, actor: Scope, first: string, last: string) =>
  db
    .selectFrom('person')
    .innerJoin('household', (join) =>
      join.onRef('household.tenant_id', '=', 'person.tenant_id').onRef('household.id', '=', 'person.household_id'),
    )
    .select([
      'person.id',
      'person.household_id',
      'person.birth_date',
      'household.worker_id',
      'household.team_id',
      'household.kin',
      'household.shielded as household_shielded',
      'person.shielded',
    ])
    .where('person.tenant_id', '=', actor.tenantId)
    .where('household.anonymous', '=', false)
    .where('person.birth_date', '>=', first)
    .where('person.birth_date', '<=', last)
    .where('person.deceased_on', 'is', null)
    .where('person.merged_into', 'is', null)
    .orderBy('person.id')
    .execute();
