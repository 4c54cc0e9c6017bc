// The second factor: a code of six digits from an authenticator (RFC 6238), once per 30 seconds. ASVS 5.0 6.5.
import { generateSecret, generateURI, verify } from 'otplib';
import type { Clock } from '../../kernel/clock.ts';
import { decrypt, encrypt } from '../../kernel/keys.ts';
import type { Keys } from '../../kernel/keys.ts';

const secondsPerStep = 30;
const purpose = 'second factor';

export const newSecret = (): string => generateSecret();

export const sealSecret = (keys: Keys, tenantId: number, accountId: string, secret: string): Buffer =>
  encrypt(keys.derive(purpose, tenantId), secret, accountId);

/** What an authenticator scans. */
export const secretUri = (secret: string, login: string, house: string): string => generateURI({ issuer: house, label: login, secret });

/** The 30-second step to which a code belongs; null when it belongs to none. One step early or late is allowed for clocks that differ. */
export async function stepOfCode(
  keys: Keys,
  clock: Clock,
  tenantId: number,
  accountId: string,
  sealed: Buffer,
  code: string,
): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const secret = decrypt(keys.derive(purpose, tenantId), sealed, accountId);
  const found = await verify({ secret, token: code, epoch: Math.floor(clock.now().epochMilliseconds / 1000), epochTolerance: 30 });
  // the library's type also covers counters, which have no moment
  return found.valid ? Math.floor((found as { epoch: number }).epoch / secondsPerStep) : null;
}
