import { expect, it } from 'vitest';
import { conflictOf, merged } from './conflict.ts';

const body = { code: 'version.conflict', current: { version: 4, language: 'tr', needsInterpreter: true }, yours: {} };

it('two versions stand side by side, only of what I wanted to change', () => {
  expect(conflictOf(body, { language: 'ar' })).toEqual({ version: 4, lines: [{ key: 'language', yours: 'ar', theirs: 'tr' }] });
  expect(conflictOf({ code: 'x' }, { language: 'ar' })).toBeNull();
});

it('what is left to the other is not sent', () => {
  const conflict = conflictOf(body, { language: 'ar', needsInterpreter: false });
  expect(conflict && merged(conflict, { language: 'yours', needsInterpreter: 'theirs' })).toEqual({ language: 'ar' });
});
