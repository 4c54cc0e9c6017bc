import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { databaseProblem } from './problem-table.ts';

const said = (code: string, constraint?: string) => {
  const found = databaseProblem(Object.assign(new pg.DatabaseError('a text with a value', 1, 'error'), { code, constraint }));
  return found && [found.status, found.code];
};

describe('what the database refuses', () => {
  it('by a constraint has a code of its own', () => expect(said('23505', 'account_login_key')).toEqual([409, 'account.loginTaken']));
  it('is the same on a sharded cluster, which adds a number', () =>
    expect(said('23505', 'account_login_key_102874')).toEqual([409, 'account.loginTaken']));
  it('by another constraint is said by its kind', () =>
    expect([said('23505', 'x'), said('23503', 'x'), said('23514', 'x'), said('23P01', 'x')]).toEqual([
      [409, 'conflict'],
      [422, 'reference.unknown'],
      [422, 'value.refused'],
      [409, 'conflict.overlap'],
    ]));
  it('by row security is a refusal of access', () => expect(said('42501')).toEqual([403, 'access.refused']));
  it('for now is 503, to be tried again', () => {
    for (const code of ['40001', '40P01', '55P03', '57014', '57P01', '53300', '53100', '08006', '58030', 'XX000'])
      expect([code, said(code)?.[0]]).toEqual([code, 503]);
  });
  it('because of a value is 400', () => {
    for (const code of ['22P02', '22021', '22P05', '22003', '22008']) expect(said(code)).toEqual([400, 'request.invalid']);
  });
  it('without a name for it is our fault', () =>
    expect([said('42P01'), said('42601'), databaseProblem(new TypeError('x'))]).toEqual([null, null, null]));
  it('when the connection is gone is 503', () =>
    expect(
      ['Connection terminated unexpectedly', 'connect ECONNREFUSED', 'timeout exceeded when trying to connect'].map(
        (text) => databaseProblem(new Error(text))?.status,
      ),
    ).toEqual([503, 503, 503]));
  it('never carries the text of the database', () => {
    const found = databaseProblem(
      Object.assign(new pg.DatabaseError('canary', 1, 'error'), { code: '23505', constraint: 'team_name_key', detail: 'canary' }),
    )!;
    expect(JSON.stringify([found.message, found.extras])).not.toContain('canary');
  });
});
