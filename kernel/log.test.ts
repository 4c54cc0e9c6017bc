// A canary in the log: names, numbers and passwords planted wherever an error or a request carries text.
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  let text = '';
  write(openLog('debug', { write: (line: string) => void (text += line) }));
  return text;
}

describe('the log', () => {
  it('says where an error came from and nothing that was in it', () => {
    const cause = new pg.DatabaseError('duplicate key "canary"', 10, 'error');
    Object.assign(cause, { code: '23505', constraint: 'account_login_key', detail: 'Key (login)=(canary)', table: 'account' });
    const error = new Error('no such person: canary\n    at canary', { cause });
    const text = logged((log) => log.error({ err: error }, 'request failed'));
    expect(text).not.toMatch(/no such person|Key \(login\)|duplicate key/);
    expect(JSON.parse(text)).toMatchObject({
      msg: 'request failed',
      err: { type: 'Error', cause: { code: '23505', constraint: 'account_login_key', table: 'account' } },
    });
    expect(JSON.parse(text).err.at.join()).toContain('log.test.ts');
  });
  it('holds no request and no answer', () =>
    expect(logged((log) => log.info({ req: { url: '/persons/canary', headers: { cookie: 'canary' } }, res: 'canary' }, 'x'))).not.toContain(
      'canary',
    ));
});
