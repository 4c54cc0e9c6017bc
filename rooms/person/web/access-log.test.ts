import { describe, expect, it } from 'vitest';
import { inSittings, type LogRow } from './access-log.ts';

const row = (at: string, action: string, change: Partial<LogRow> = {}): LogRow => ({
  at: `2025-02-18T${at}:00Z`,
  by: { id: 'lotte', name: 'Lotte Maes' },
  action,
  purpose: null,
  reason: null,
  fields: [],
  ...change,
});

describe('who looked', () => {
  it('is one line for one sitting, with how often and since when', () => {
    const lines = inSittings([row('10:24', 'household.read'), row('10:10', 'fact.read'), row('09:50', 'household.timeline')]);
    expect(lines).toMatchObject([{ verb: 'read', times: 3, at: '2025-02-18T10:24:00Z', firstAt: '2025-02-18T09:50:00Z' }]);
  });
  it('keeps apart who, what, why, and another sitting', () => {
    const lines = inSittings([
      row('10:24', 'household.read'),
      row('10:23', 'fact.note'),
      row('10:22', 'household.read', { by: { id: 'hilde', name: 'Hilde Aerts' } }),
      row('10:21', 'household.read', { reason: 'nood' }),
      row('09:30', 'household.read'),
    ]);
    expect(lines.map((line) => [line.by.id, line.verb, line.reason, line.times])).toEqual([
      ['lotte', 'read', null, 1],
      ['lotte', 'noted', null, 1],
      ['hilde', 'read', null, 1],
      ['lotte', 'read', 'nood', 1],
      ['lotte', 'read', null, 1],
    ]);
  });
});
