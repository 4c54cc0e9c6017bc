import { describe, expect, it } from 'vitest';
import { addressOf } from './client.ts';

describe('an address', () => {
  it('gets its ids and its questions', () =>
    expect(addressOf('/households/{householdId}/rights', { householdId: 'a b' }, { on: '2025-02-18', lang: undefined })).toBe(
      '/households/a%20b/rights?on=2025-02-18',
    ));
  it('stays as it is without them', () => expect(addressOf('/my-day')).toBe('/my-day'));
});
