// A contact of a file that the one who notes it may not see (a colleague's client at the desk): the columns of row security come from the file itself.
import { sql } from 'kysely';
import type { Db } from '../../kernel/db.ts';

/** Brings worker, team, shielding and kin of the household to every row that belongs to it. The tenant_id is compared with the signed one inside. */
export async function followHousehold(db: Db, tenantId: number, householdId: string): Promise<void> {
  await sql`select hs.household_follow(${tenantId}::int, ${householdId}::uuid)`.execute(db);
}
