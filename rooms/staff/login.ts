// Logging in with a local account. Whoever is unknown gets the same answer, after the same time, as whoever mistypes.
import { createHmac } from 'node:crypto';
import { authActor } from '../../kernel/actor.ts';
import { audit } from '../../kernel/audit.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { problem } from '../../kernel/errors.ts';
import type { Keys } from '../../kernel/keys.ts';
import { verifyPassword } from '../../kernel/passwords.ts';
import { openSession } from '../../kernel/session.ts';
import type { Opened } from '../../kernel/session.ts';
import { guessesPerAddress, secondsToWait } from './lockout.ts';
import { accountByLogin, attemptsOf, firstTenantId, noteAttempt, rolesOfAccount, tenantOf, useTotpStep, waitForOthers } from './queries.ts';
import { stepOfCode } from './totp.ts';
import { databaseRole } from '../../kernel/access.ts';

/** Where the login happens: each call of `as` is a transaction that stays, whatever the answer becomes. */
export type Door = {
  keys: Keys;
  clock: Clock;
  address: string;
  requestId: string;
  as<T>(tenantId: number, accountId: string | null, run: (db: Db) => Promise<T>): Promise<T>;
};
export type LoginInput = { account: string; password: string; totp?: string | undefined; tenant?: number | undefined };

type Account = NonNullable<Awaited<ReturnType<typeof accountByLogin>>>;
type Attempt = { loginHash: Buffer; addressHash: Buffer };

export async function logIn(door: Door, input: LoginInput): Promise<Opened & { tenantId: number; accountId: string }> {
  const tenantId = await tenantFor(door, input.tenant);
  const login = input.account.trim().toLowerCase();
  const account =
    tenantId === null
      ? undefined
      : await door.as(tenantId, null, async (db) => {
          await registerGuess(db, door, tenantId, login);
          return accountByLogin(db, tenantId, login);
        });
  const right = await verifyPassword(account?.active ? account.password_hash : null, input.password);
  if (!right || tenantId === null || !account) throw problem('login.wrong', { status: 401 });
  if (account.totp_enabled) await checkCode(door, tenantId, account, input.totp);
  const opened = await door.as(tenantId, account.id, async (db) => {
    if (databaseRole(await rolesOfAccount(db, tenantId, account.id)) === null) throw problem('login.noRole', { status: 403 });
    await registerSuccess(db, door, tenantId, login);
    await audit(db, authActor(tenantId, account.id), { action: 'session.open', subjects: [], requestId: door.requestId });
    return openSession(db, door.clock, tenantId, account.id, account.totp_enabled ? 'password+totp' : 'password');
  });
  return { ...opened, tenantId, accountId: account.id };
}

async function tenantFor(door: Door, asked: number | undefined): Promise<number | null> {
  return door.as(0, null, async (db) => (asked === undefined ? firstTenantId(db) : ((await tenantOf(db, asked))?.id ?? null)));
}

function hashesOf(door: Door, tenantId: number, login: string): Attempt {
  const hash = (text: string): Buffer => createHmac('sha256', door.keys.derive('login attempts', tenantId)).update(text).digest();
  return { loginHash: hash(login), addressHash: hash(door.address) };
}

/** Counted before it is checked, so that a hundred guesses sent at once are a hundred guesses. 423 with the seconds to wait. */
export async function registerGuess(db: Db, door: Door, tenantId: number, login: string): Promise<void> {
  const { loginHash, addressHash } = hashesOf(door, tenantId, login);
  await waitForOthers(db, `login/${tenantId}/${loginHash.toString('hex')}/${addressHash.toString('hex')}`);
  const { failures, sinceLast, fromAddress } = await attemptsOf(db, door.clock, tenantId, loginHash, addressHash);
  const seconds = fromAddress >= guessesPerAddress ? 900 : secondsToWait(failures, sinceLast);
  if (seconds > 0) throw problem('login.locked', { status: 423, retryAfterSeconds: seconds, headers: { 'retry-after': String(seconds) } });
  await noteAttempt(db, door.clock, tenantId, loginHash, addressHash, false);
}

/** A success: the failures before it no longer count. */
export async function registerSuccess(db: Db, door: Door, tenantId: number, login: string): Promise<void> {
  const { loginHash, addressHash } = hashesOf(door, tenantId, login);
  await noteAttempt(db, door.clock, tenantId, loginHash, addressHash, true);
}

async function checkCode(door: Door, tenantId: number, account: Account, code: string | undefined): Promise<void> {
  if (code === undefined) throw problem('login.totpRequired', { status: 401 });
  const step = account.totp_secret && (await stepOfCode(door.keys, door.clock, tenantId, account.id, account.totp_secret, code));
  const isFirstUse = step !== null && (await door.as(tenantId, account.id, (db) => useTotpStep(db, tenantId, account.id, step)));
  if (!isFirstUse) throw problem('login.totpWrong', { status: 401 });
}
