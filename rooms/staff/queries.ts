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

/** Everybody with an active account, with their teams: to whom work can be handed over. */
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
