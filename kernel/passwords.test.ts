import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword, weakness } from './passwords.ts';

describe('a password', () => {
  it.each([
    ['twaalf teken', 'tooShort'],
    ['x'.repeat(201), 'tooLong'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['abcabcabcabcabcabc', 'repeated'],
    ['123456789012345', 'repeated'],
    ['azertyuiopqsdfgh', 'repeated'],
    ['Welkom2024welkom!', 'common'],
    ['P@ssw0rdP@ssw0rd', 'common'],
    ['wachtwoord-123456', 'common'],
    ['zomer.2025.zomer.', 'common'],
    ['lotte-maes-1987-xx', 'aboutYou'],
  ])('is refused: %s (%s)', (password, reason) => expect(weakness(password, ['lotte', 'maes'])).toBe(reason));
  it.each(['heiderode-kerkplein', 'vier natte sokken aan de lijn', 'Grijze reiger, brug, regen', 'كلمات كثيرة في جملة طويلة'])(
    'is good: %s',
    (password) => expect(weakness(password, ['lotte', 'maes'])).toBeNull(),
  );
  it('is kept as argon2id with the parameters of OWASP', async () =>
    expect(await hashPassword('vier natte sokken')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/));
  it('is known again however its accents were typed', async () =>
    expect(await verifyPassword(await hashPassword('René gaat naar zee'), 'Rene\u0301 gaat naar zee')).toBe(true));
  it('of nobody is always wrong', async () => expect(await verifyPassword(null, 'no account has this password')).toBe(false));
});
