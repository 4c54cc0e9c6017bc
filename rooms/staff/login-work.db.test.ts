// Somebody who guesses cannot tell by the time whether an account exists: whatever is wrong, the same work is done. Proven by counting that work (each statement
// that goes to the database, each hash and its cost), because a clock on a busy machine proves nothing.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { TestApp } from '../../test/harness/app.ts';

const done = vi.hoisted(() => ({ statements: [] as string[], hashes: [] as string[] }));

vi.mock('../../kernel/wire.ts', async (original) => {
  const real = await original<typeof import('../../kernel/wire.ts')>();
  return { ...real, ask: (...asked: Parameters<typeof real.ask>) => (done.statements.push(asked[1]), real.ask(...asked)) };
});
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  const cost = (phc: string): string => phc.split('$').slice(0, 4).join('$');
  return {
    ...real,
    hash: (...given: Parameters<typeof real.hash>) => (done.hashes.push('hash'), real.hash(...given)),
    verify: (stored: string, ...rest: [string]) => (done.hashes.push(`verify ${cost(stored)}`), real.verify(stored, ...rest)),
  };
});

let house: TestApp;
let firstOfAll: string[];

async function workOf(account: string): Promise<{ status: number; statements: string[]; hashes: string[] }> {
  done.statements.length = 0;
  done.hashes.length = 0;
  const { status } = await house.anonymous.send({
    method: 'POST',
    url: '/session',
    payload: { account, password: 'not the password at all' },
    remoteAddress: `10.0.0.${account.length}`,
  });
  return { status, statements: [...done.statements], hashes: [...done.hashes] };
}

beforeAll(async () => {
  house = await testApp();
  const { hashPassword } = await import('../../kernel/passwords.ts');
  await house.admin.query(
    `insert into hs.credential (tenant_id, account_id, password_hash) select tenant_id, id, $1 from hs.account where login <> 'dpo'
     on conflict (tenant_id, account_id) do update set password_hash = $1`,
    [await hashPassword('vier natte sokken aan de lijn')],
  );
  await house.admin.query(`delete from hs.credential where account_id = $1`, [house.accounts['dpo']!.id]);
  await house.admin.query(`update hs.account set active = false where login = 'policy'`);
  firstOfAll = (await workOf('head')).hashes;
});
afterAll(() => house.close());
beforeEach(() => house.admin.query('delete from hs.login_attempt'));

describe('a wrong login does the same work', () => {
  it('as the wrong password of an account that exists: three statements of its own and one hash', async () => {
    const { status, statements, hashes } = await workOf('head');
    expect(status).toBe(401);
    expect(hashes).toEqual(['verify $argon2id$v=19$m=19456,t=2,p=1']);
    expect(statements.filter((text) => text.includes('"login_attempt"'))).toHaveLength(3);
    expect(statements.filter((text) => text.includes('"account"'))).toHaveLength(1);
  });
  it.each([
    ['the account does not exist', 'no-such-account'],
    ['the account is closed', 'policy'],
    ['the account has no password', 'dpo'],
  ])('when %s', async (_, account) => {
    const known = await workOf('head');
    await house.admin.query('delete from hs.login_attempt');
    expect(await workOf(account)).toEqual(known);
  });
  it('the first time after a start as well: the hash of nobody is made for whoever comes first', () => {
    expect(firstOfAll).toEqual(['hash', 'verify $argon2id$v=19$m=19456,t=2,p=1']);
  });
});
