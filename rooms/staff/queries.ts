// What this room asks of the database: accounts, teams, credentials, sessions and login attempts.
import { sql } from 'kysely';
import type { Role } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import { minutesSince } from '../../kernel/session.ts';

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

/** Who works here and is there, with their teams: to whom work is handed over. */
export async function colleaguesOf(db: Db, tenantId: number) {
  const accounts = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('active', '=', true)
    .orderBy('name')
    .execute();
  const members = await db
    .selectFrom('team_member as m')
    .innerJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'm.tenant_id').onRef('t.id', '=', 'm.team_id'))
    .select(['m.account_id', 't.id', 't.name'])
    .where('m.tenant_id', '=', tenantId)
    .where('t.tenant_id', '=', tenantId)
    .orderBy('t.name')
    .execute();
  return accounts.map((account) => ({
    ...account,
    teams: members.filter((member) => member.account_id === account.id).map(({ id, name }) => ({ id, name })),
  }));
}

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

/** One at a time for one key, until the transaction ends. */
export async function waitForOthers(db: Db, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7))`.execute(db);
}

const dayMs = 86_400_000;
const quarterMs = 900_000;

/** Failures of this account from this address since it last succeeded, in the last day; and of this address over all accounts in the last quarter of an hour. */
export async function attemptsOf(db: Db, clock: Clock, tenantId: number, loginHash: Buffer, addressHash: Buffer) {
  const before = (ms: number): string => clock.now().subtract({ milliseconds: ms }).toString();
  const mine = await db
    .selectFrom('login_attempt')
    .select(['ok', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('login_hash', '=', loginHash)
    .where('ip_hash', '=', addressHash)
    .where('at', '>', before(dayMs))
    .orderBy('at', 'desc')
    .orderBy('ok', 'desc')
    .limit(50)
    .execute();
  const lastSuccess = mine.findIndex((attempt) => attempt.ok);
  const failures = lastSuccess === -1 ? mine : mine.slice(0, lastSuccess);
  const { count } = await db
    .selectFrom('login_attempt')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('ip_hash', '=', addressHash)
    .where('ok', '=', false)
    .where('at', '>', before(quarterMs))
    .executeTakeFirstOrThrow();
  const last = failures[0];
  return { failures: failures.length, sinceLast: last ? minutesSince(last.at, clock) * 60 : 0, fromAddress: count };
}

export async function noteAttempt(
  db: Db,
  clock: Clock,
  tenantId: number,
  loginHash: Buffer,
  addressHash: Buffer,
  ok: boolean,
): Promise<void> {
  await db
    .insertInto('login_attempt')
    .values({ tenant_id: tenantId, id: newId(), login_hash: loginHash, ip_hash: addressHash, ok, at: clock.now().toString() })
    .execute();
}

export const rolesOfAccount = async (db: Db, tenantId: number, accountId: string): Promise<Role[]> =>
  (await db.selectFrom('account_role').select('role').where('tenant_id', '=', tenantId).where('account_id', '=', accountId).execute()).map(
    (row) => row.role as Role,
  );

export async function setPreferences(
  db: Db,
  tenantId: number,
  accountId: string,
  change: { language?: string; shortcuts?: boolean },
): Promise<void> {
  await db.updateTable('account').set(change).where('tenant_id', '=', tenantId).where('id', '=', accountId).execute();
}

export async function setPassword(
  db: Db,
  clock: Clock,
  tenantId: number,
  accountId: string,
  hash: string,
  mustChange: boolean,
): Promise<void> {
  const values = { password_hash: hash, password_changed_at: clock.now().toString(), must_change: mustChange };
  await db
    .insertInto('credential')
    .values({ tenant_id: tenantId, account_id: accountId, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'account_id']).doUpdateSet(values))
    .execute();
}

export async function setTotp(
  db: Db,
  tenantId: number,
  accountId: string,
  change: { totp_secret?: Buffer | null; totp_enabled: boolean; totp_last_step?: number | null },
): Promise<void> {
  await db
    .insertInto('credential')
    .values({ tenant_id: tenantId, account_id: accountId, ...change })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'account_id']).doUpdateSet(change))
    .execute();
}

// ---------------------------------------------------------------- the login through another identity provider (as hs_auth)

export const accountBySubject = (db: Db, tenantId: number, subject: string) =>
  db
    .selectFrom('account')
    .select(['id', 'active'])
    .where('tenant_id', '=', tenantId)
    .where('oidc_subject', '=', subject)
    .executeTakeFirst();

/** The account that was made for this mail and that nobody has used through a provider yet is theirs from now on. */
export const linkByMail = (db: Db, tenantId: number, mail: string, subject: string) =>
  db
    .updateTable('account')
    .set({ oidc_subject: subject })
    .where('tenant_id', '=', tenantId)
    .where('mail', '=', mail.toLowerCase())
    .where('oidc_subject', 'is', null)
    .where('active', '=', true)
    .returning(['id', 'active'])
    .executeTakeFirst();

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
