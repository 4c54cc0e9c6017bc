// What managing accounts and controlling the log ask of the database.
import { sql } from 'kysely';
import type { Role } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';

// ---------------------------------------------------------------- managing accounts and teams (as hs_admin)

const accountColumns = ['a.id', 'a.version', 'a.login', 'a.name', 'a.mail', 'a.language', 'a.person_id', 'a.active'] as const;

export async function accountsOf(db: Db, tenantId: number, only: string | null = null) {
  const accounts = await db
    .selectFrom('account as a')
    .leftJoin('credential as c', (join) => join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.account_id', '=', 'a.id'))
    .select([...accountColumns, 'c.totp_enabled', 'c.password_changed_at'])
    .where('a.tenant_id', '=', tenantId)
    .$if(only !== null, (query) => query.where('a.id', '=', only!))
    .orderBy('a.name')
    .execute();
  const ids = accounts.map((account) => account.id);
  if (ids.length === 0) return [];
  const of = <T extends { account_id: string }>(rows: T[], id: string): T[] => rows.filter((row) => row.account_id === id);
  const roles = await db
    .selectFrom('account_role')
    .select(['account_id', 'role'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', 'in', ids)
    .orderBy('role')
    .execute();
  const teams = await db
    .selectFrom('team_member as m')
    .innerJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'm.tenant_id').onRef('t.id', '=', 'm.team_id'))
    .select(['m.account_id', 't.id', 't.name'])
    .where('m.tenant_id', '=', tenantId)
    .where('t.tenant_id', '=', tenantId)
    .where('m.account_id', 'in', ids)
    .orderBy('t.name')
    .execute();
  const seen = await db
    .selectFrom('session')
    .select(['account_id', (e) => e.fn.max('seen_at').as('at')])
    .where('tenant_id', '=', tenantId)
    .where('account_id', 'in', ids)
    .groupBy('account_id')
    .execute();
  return accounts.map((account) => ({
    id: account.id,
    version: account.version,
    login: account.login,
    name: account.name,
    mail: account.mail,
    language: account.language,
    personId: account.person_id,
    active: account.active,
    totp: account.totp_enabled ?? false,
    passwordChangedAt: account.password_changed_at,
    roles: of(roles, account.id).map((row) => row.role),
    teams: of(teams, account.id).map(({ id, name }) => ({ id, name })),
    lastSeenAt: of(seen, account.id)[0]?.at ?? null,
  }));
}

export type AccountColumns = { name?: string; language?: string; mail?: string | null; person_id?: string | null; active?: boolean };

export async function insertAccount(
  db: Db,
  tenantId: number,
  id: string,
  login: string,
  columns: AccountColumns & { name: string },
): Promise<void> {
  await db
    .insertInto('account')
    .values({ tenant_id: tenantId, id, login, ...columns })
    .execute();
}

/** false when the version is not the one that was read. */
export async function updateAccount(db: Db, tenantId: number, id: string, version: number, columns: AccountColumns): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ ...columns, version: version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function setRoles(db: Db, tenantId: number, accountId: string, roles: Role[], givenBy: string): Promise<void> {
  await db
    .deleteFrom('account_role')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('role', 'not in', roles.length > 0 ? roles : [''])
    .execute();
  if (roles.length === 0) return;
  await db
    .insertInto('account_role')
    .values(roles.map((role) => ({ tenant_id: tenantId, account_id: accountId, role, given_by: givenBy })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function setTeams(db: Db, tenantId: number, accountId: string, teamIds: string[]): Promise<void> {
  await db.deleteFrom('team_member').where('tenant_id', '=', tenantId).where('account_id', '=', accountId).execute();
  if (teamIds.length === 0) return;
  await db
    .insertInto('team_member')
    .values(teamIds.map((teamId) => ({ tenant_id: tenantId, team_id: teamId, account_id: accountId })))
    .execute();
}

export async function insertTeam(db: Db, tenantId: number, id: string, name: string): Promise<void> {
  await db.insertInto('team').values({ tenant_id: tenantId, id, name }).execute();
}

export const updateTeam = (db: Db, tenantId: number, id: string, columns: { name?: string; active?: boolean }) =>
  db
    .updateTable('team')
    .set(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning(['id', 'name', 'active'])
    .executeTakeFirst();

// ---------------------------------------------------------------- the audit log (as hs_dpo)

export type AuditFilter = {
  from?: string;
  until?: string;
  accountId?: string;
  subjectId?: string;
  action?: string;
  after?: string;
  limit: number;
};

/** Newest first. `after`: moment and id of the last row of the page before. */
export async function auditRows(db: Db, tenantId: number, filter: AuditFilter) {
  const [afterAt, afterId] = filter.after?.split('/') ?? [];
  const rows = await db
    .selectFrom('audit as l')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'l.tenant_id').onRef('a.id', '=', 'l.account_id'))
    .select(['l.id', 'l.at', 'l.account_id', 'a.name', 'l.action', 'l.subjects', 'l.fields', 'l.purpose', 'l.reason'])
    .where('l.tenant_id', '=', tenantId)
    .$if(filter.from !== undefined, (query) => query.where('l.at', '>=', filter.from!))
    .$if(filter.until !== undefined, (query) => query.where('l.at', '<', filter.until!))
    .$if(filter.accountId !== undefined, (query) => query.where('l.account_id', '=', filter.accountId!))
    .$if(filter.action !== undefined, (query) => query.where('l.action', '=', filter.action!))
    .$if(filter.subjectId !== undefined, (query) => query.where('l.subjects', '&&', sql<string[]>`array[${filter.subjectId}]::uuid[]`))
    .$if(afterId !== undefined, (query) => query.where(sql<boolean>`(l.at, l.id) < (${afterAt}::timestamptz, ${afterId}::uuid)`))
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(filter.limit)
    .execute();
  return rows.map(({ account_id, name, ...row }) => ({ ...row, account: { id: account_id, name } }));
}
