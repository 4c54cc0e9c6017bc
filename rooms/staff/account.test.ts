import { describe, expect, it } from 'vitest';
import { refusals, temporaryPassword } from './account.ts';
import { waitAfter } from './lockout.ts';
import { weakness } from '../../kernel/passwords.ts';

describe('roles in one account', () => {
  it('of people who work on files go together', () =>
    expect(refusals({ roles: ['socialWorker', 'head', 'debtMediator'] }, false)).toEqual([]));
  it.each([
    ['admin', 'head'],
    ['dpo', 'admin'],
    ['policy', 'socialWorker'],
    ['dpo', 'head'],
  ] as const)('%s and %s stand apart', (one, other) =>
    expect(refusals({ roles: [one, other] }, false)).toEqual([{ pointer: '/roles', code: 'account.rolesApart' }]),
  );
  it('are not given to oneself', () => expect(refusals({ roles: ['admin'] }, true)).toMatchObject([{ code: 'account.notYourself' }]));
  it('nor does one close the own account', () =>
    expect(refusals({ active: false }, true)).toMatchObject([{ code: 'account.notYourself' }]));
});

describe('a temporary password', () => {
  it('is long enough, can be read out, and is another each time', () => {
    const passwords = new Set(Array.from({ length: 500 }, temporaryPassword));
    expect(passwords.size).toBe(500);
    for (const password of passwords) {
      expect(password).toMatch(/^([bdfghjklmnprstvwz][aeiou]){2}(-([bdfghjklmnprstvwz][aeiou]){2}){5}$/);
      expect(weakness(password)).toBeNull();
    }
  });
});

describe('waiting after guesses', () => {
  it('grows, and ends at a quarter of an hour', () =>
    expect([0, 4, 5, 6, 7, 10, 14, 40].map(waitAfter)).toEqual([0, 0, 2, 4, 8, 64, 900, 900]));
});
