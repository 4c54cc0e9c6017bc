// The house as a browser meets it, without the demo municipality: quick to begin, and nobody in it but who the test makes. The clock stands still.
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { authActor } from '../../kernel/actor.ts';
import type { Role } from '../../kernel/actor.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { asActor } from '../../kernel/db.ts';
import { hashPassword } from '../../kernel/passwords.ts';
import { root } from '../../kernel/paths.ts';
import { openSession } from '../../kernel/session.ts';
import { readWebFiles } from '../../kernel/web-files.ts';
import { testApp } from './app.ts';
import type { TestApp } from './app.ts';
import { theDay } from './running.ts';

export type EmptyHouse = TestApp & { address: string };
export const testPassword = 'kerkplein-heiderode-4';

export async function emptyHouse(): Promise<EmptyHouse> {
  const web = await readWebFiles(path.join(root, 'dist', 'web'));
  if (!web.has('/index.html')) throw new Error('the pages are not built: node tools/build.mjs web');
  const house = await testApp({ clock: fixedClock(theDay), web });
  const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
  return { ...house, address };
}

/** Puts a session of that account in the browser. */
export async function enterAs(
  context: BrowserContext,
  house: EmptyHouse,
  name: Role | 'colleague',
): Promise<{ csrf: string; login: string }> {
  const account = house.accounts[name];
  if (!account) throw new Error(`nobody is called ${name}`);
  const { token, csrf } = await asActor(house.pool, house.keys, authActor(account.tenantId, account.id), (db) =>
    openSession(db, house.clock, account.tenantId, account.id, 'test'),
  );
  await context.addCookies([{ name: 'hoeksteen', value: token, url: house.address, httpOnly: true, sameSite: 'Strict' }]);
  return { csrf, login: account.login };
}

/** For a test that logs in again by hand. */
export async function givePassword(house: EmptyHouse, name: Role): Promise<void> {
  await house.admin.query(
    'insert into hs.credential (tenant_id, account_id, password_hash, password_changed_at) values (1, $1, $2, now())',
    [house.accounts[name]?.id, await hashPassword(testPassword)],
  );
}
