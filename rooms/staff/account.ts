// Steps of managing accounts: what may not be, decided before anything is written.
import { randomInt } from 'node:crypto';
import { databaseRole } from '../../kernel/access.ts';
import type { Role } from '../../kernel/actor.ts';
import type { Fault } from '../../kernel/errors.ts';

export type AccountChange = { roles?: Role[] | undefined; active?: boolean | undefined };

/** Why this change is refused; empty = it may be. Who manages accounts sees no files, so those roles never stand in one account. */
export function refusals(change: AccountChange, isOwn: boolean): Fault[] {
  const faults: Fault[] = [];
  if (change.roles && change.roles.length > 0 && databaseRole(change.roles) === null)
    faults.push({ pointer: '/roles', code: 'account.rolesApart' });
  if (isOwn && (change.roles !== undefined || change.active === false))
    faults.push({ pointer: change.roles ? '/roles' : '/active', code: 'account.notYourself' });
  return faults;
}

// Syllables that are read out over the phone without doubt; 6 x 4 letters of 20 x 5 pairs: about 79 bits.
const consonants = 'bdfghjklmnprstvwz';
const vowels = 'aeiou';
const syllable = (): string => consonants[randomInt(consonants.length)]! + vowels[randomInt(vowels.length)]!;

/** A password that is told once and changed at the first login. */
export const temporaryPassword = (): string => Array.from({ length: 6 }, () => syllable() + syllable()).join('-');
