// What was found for many households at once: for the scan, for lists, and for the checks that a birthday makes due.
import { sql } from 'kysely';
import type { Db } from '../../kernel/db.ts';
import type { FindingState } from './finding.ts';

export type StateOfFinding = {
  householdId: string;
  personId: string | null;
  right: string;
  state: FindingState;
  onDay: string;
  firstOn: string;
};

/** Where each right that was found stands now, and since which day it is known. */
export async function findingStates(db: Db, tenantId: number, householdIds: string[]): Promise<StateOfFinding[]> {
  if (householdIds.length === 0) return [];
  const { rows } = await sql<{
    household_id: string;
    person_id: string | null;
    right_code: string;
    state: string;
    on_day: string;
    first_on: string;
  }>`
    select distinct on (f.id) f.household_id, f.person_id, f.right_code, s.state, s.on_day, min(s.on_day) over (partition by f.id) as first_on
    from hs.finding f join hs.finding_step s on s.tenant_id = ${tenantId} and s.finding_id = f.id and s.undone_at is null
    where f.tenant_id = ${tenantId} and f.household_id = any(${householdIds}::uuid[])
    order by f.id, s.at desc, s.id desc
  `.execute(db);
  return rows.map((row) => ({
    householdId: row.household_id,
    personId: row.person_id,
    right: row.right_code,
    state: row.state as FindingState,
    onDay: row.on_day,
    firstOn: row.first_on,
  }));
}

/** Which of these persons have this key moment already. */
export async function birthdaysNoted(db: Db, tenantId: number, kind: string, personIds: string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('key_event')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', kind)
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .execute();
  return new Set(rows.flatMap((row) => row.person_id ?? []));
}
