// A contact of a file that the one who notes it may not see (a colleague's client at the desk): the columns of row security come from the file itself.
import { sql } from 'kysely';
import type { Db } from '../../kernel/db.ts';

/** Brings worker, team, shielding and kin of the household to every row that belongs to it. The tenant_id is compared with the signed one inside. */
export async function followHousehold(db: Db, tenantId: number, householdId: string): Promise<void> {
  await sql`select hs.household_follow(${tenantId}::int, ${householdId}::uuid)`.execute(db);
}

/** Teams with how many caseworkers each has: where a question can be taken. */
export async function teamsThatTakeQuestions(db: Db, tenantId: number): Promise<{ id: string; name: string; caseworkers: number }[]> {
  const rows = await db
    .selectFrom('team as t')
    .innerJoin('team_member as m', (join) => join.onRef('m.tenant_id', '=', 't.tenant_id').onRef('m.team_id', '=', 't.id'))
    .innerJoin('account_role as r', (join) => join.onRef('r.tenant_id', '=', 'm.tenant_id').onRef('r.account_id', '=', 'm.account_id'))
    .select((select) => ['t.id', 't.name', select.fn.countAll<number>().as('caseworkers')])
    .where('t.tenant_id', '=', tenantId)
    .where('m.tenant_id', '=', tenantId)
    .where('r.tenant_id', '=', tenantId)
    .where('t.active', '=', true)
    .where('r.role', '=', 'socialWorker')
    .groupBy(['t.id', 't.name'])
    .orderBy('t.name')
    .execute();
  return rows.map((row) => ({ ...row, caseworkers: Number(row.caseworkers) }));
}
