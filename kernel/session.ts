// Sessions: an opaque token of 256 bits in a cookie, its hash in the database, with the time it was last used and the time its password was last given.
// Staff: 15 minutes without use, 9 hours at most. ASVS 5.0 V7.
import { createHash, randomBytes } from 'node:crypto';
import { databaseRole } from './access.ts';
import type { Actor, Role } from './actor.ts';
import { instantText } from './clock.ts';
import type { Clock } from './clock.ts';
import { execute } from './db.ts';
import type { Db } from './db.ts';
import { newId } from './ids.ts';

export type SessionTimes = { idleMinutes: number; hours: number; stepUpMinutes: number };
export const staffTimes: SessionTimes = { idleMinutes: 15, hours: 9, stepUpMinutes: 10 };

export type Session = {
  id: string;
  tenantId: number;
  accountId: string;
  login: string;
  name: string;
  language: string;
  shortcuts: boolean;
  csrf: string;
  seenAt: string;
  steppedUpAt: string | null;
  mustChangePassword: boolean;
  actor: Actor;
};

type Row = {
  session_id: string;
  account_id: string;
  login: string;
  name: string;
  language: string;
  shortcuts: boolean;
  person_id: string | null;
  csrf: string;
  seen_at: string;
  stepped_up_at: string | null;
  must_change: boolean;
  roles: Role[];
  teams: string[];
  grants: string[];
};

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Value of the cookie: the tenant and the token. null when it is not one of ours. */
export function readToken(value: string | undefined): { tenantId: number; token: string } | null {
  const parts = /^(\d{1,9})\.([\w-]{43})$/.exec(value ?? '');
  return parts ? { tenantId: Number(parts[1]), token: parts[2]! } : null;
}

export const sessionQuestion = (tenantId: number, token: string, clock: Clock): { text: string; values: unknown[] } => ({
  text: 'select * from hs.session_open($1, $2, $3)',
  values: [tenantId, tokenHash(token), instantText(clock.now())],
});

/** What the database said about a token; null when there is no live session behind it. */
export function sessionOf(row: unknown, tenantId: number, clock: Clock, times: SessionTimes): Session | null {
  if (row === null) return null;
  const found = row as Row;
  if (minutesSince(found.seen_at, clock) >= times.idleMinutes) return null;
  const dbRole = databaseRole(found.roles);
  if (dbRole === null) return null; // no role, or roles that may not stand in one account
  return {
    id: found.session_id,
    tenantId,
    accountId: found.account_id,
    login: found.login,
    name: found.name,
    language: found.language,
    shortcuts: found.shortcuts,
    csrf: found.csrf,
    seenAt: found.seen_at,
    steppedUpAt: found.stepped_up_at,
    mustChangePassword: found.must_change,
    actor: {
      tenantId,
      accountId: found.account_id,
      roles: found.roles,
      teamIds: found.teams,
      personId: found.person_id,
      grants: found.grants,
      dbRole,
    },
  };
}

export const minutesSince = (at: string, clock: Clock): number => (clock.now().epochMilliseconds - Date.parse(at)) / 60_000;

export const isSteppedUp = (session: Session, clock: Clock, times: SessionTimes): boolean =>
  session.steppedUpAt !== null && minutesSince(session.steppedUpAt, clock) < times.stepUpMinutes;

export type Opened = { token: string; csrf: string; sessionId: string };

/** A new session. As hs_auth. */
export async function openSession(
  db: Db,
  clock: Clock,
  tenantId: number,
  accountId: string,
  how: string,
  times: SessionTimes = staffTimes,
): Promise<Opened> {
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(24).toString('base64url');
  const sessionId = newId();
  const now = clock.now();
  await execute(
    db,
    `
    insert into hs.session (tenant_id, id, account_id, token_hash, csrf, how, created_at, seen_at, stepped_up_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $7, $7, $8)`,
    [tenantId, sessionId, accountId, tokenHash(token), csrf, how, now.toString(), now.add({ hours: times.hours }).toString()],
  );
  return { token: `${tenantId}.${token}`, csrf, sessionId };
}

/** Gives a session a new token when its holder has proved again who they are; the old token is worth nothing from then on. Its end stays where it was. */
export async function rotateSession(db: Db, clock: Clock, session: Session): Promise<Opened> {
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(24).toString('base64url');
  await execute(db, 'update hs.session set token_hash = $3, csrf = $4, seen_at = $5, stepped_up_at = $5 where tenant_id = $1 and id = $2', [
    session.tenantId,
    session.id,
    tokenHash(token),
    csrf,
    clock.now().toString(),
  ]);
  return { token: `${session.tenantId}.${token}`, csrf, sessionId: session.id };
}

export async function touchSession(db: Db, clock: Clock, session: Session): Promise<void> {
  await execute(db, 'update hs.session set seen_at = $3 where tenant_id = $1 and id = $2', [
    session.tenantId,
    session.id,
    clock.now().toString(),
  ]);
}

export async function endSession(db: Db, clock: Clock, session: Session): Promise<void> {
  await execute(db, 'update hs.session set ended_at = $3 where tenant_id = $1 and id = $2 and ended_at is null', [
    session.tenantId,
    session.id,
    clock.now().toString(),
  ]);
}

/** Ends every session of an account, but `except` when the account does it itself. As hs_auth or hs_admin. */
export async function endSessions(db: Db, clock: Clock, tenantId: number, accountId: string, except: string | null = null): Promise<void> {
  await execute(
    db,
    'update hs.session set ended_at = $3 where tenant_id = $1 and account_id = $2 and ended_at is null and id is distinct from $4',
    [tenantId, accountId, clock.now().toString(), except],
  );
}
