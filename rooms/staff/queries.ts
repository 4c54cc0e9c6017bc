// What this room asks of the database: accounts, teams, credentials, sessions and login attempts.
import type { Db } from '../../kernel/db.ts';

export const tenantOf = (db: Db, tenantId: number) =>
  db.selectFrom('tenant').select(['id', 'name', 'municipality']).where('id', '=', tenantId).executeTakeFirst();

export const firstTenantId = async (db: Db): Promise<number | null> =>
  (await db.selectFrom('tenant').select('id').orderBy('id').limit(1).executeTakeFirst())?.id ?? null;

export const teamsOfAccount = (db: Db, tenantId: number, accountId: string) =>
  db
    .selectFrom('team_member as m')
    .innerJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'm.tenant_id').onRef('t.id', '=', 'm.team_id'))
    .select(['t.id', 't.name'])
    .where('m.tenant_id', '=', tenantId)
    .where('t.tenant_id', '=', tenantId)
    .where('m.account_id', '=', accountId)
    .orderBy('t.name')
    .execute();

export const allTeams = (db: Db, tenantId: number) =>
  db.selectFrom('team').select(['id', 'name', 'active']).where('tenant_id', '=', tenantId).orderBy('name').execute();

// ---------------------------------------------------------------- the login (as hs_auth)

export const accountByLogin = (db: Db, tenantId: number, login: string) =>
  db
    .selectFrom('account as a')
    .leftJoin('credential as c', (join) => join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.account_id', '=', 'a.id'))
    .select(['a.id', 'a.active', 'c.password_hash', 'c.totp_enabled', 'c.totp_secret', 'c.totp_last_step'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.login', '=', login)
    .executeTakeFirst();

export const credentialOf = (db: Db, tenantId: number, accountId: string) =>
  db
    .selectFrom('credential')
    .select(['password_hash', 'totp_enabled', 'totp_secret', 'totp_last_step', 'must_change'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();

/** true when this step was not used before: a code works once, also when it is sent twice at the same moment. */
export async function useTotpStep(db: Db, tenantId: number, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('credential')
    .set({ totp_last_step: step })
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where((where) => where.or([where('totp_last_step', 'is', null), where('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
