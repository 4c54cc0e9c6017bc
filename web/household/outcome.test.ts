import { describe, expect, it } from 'vitest';
import { amountWords, becauseOf, changesBetween, countByGroup, groupRows, placementOf, type RightResult } from './outcome.ts';

const t = (key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`;
const result = (right: string, change: Partial<RightResult> = {}): RightResult => ({
  right,
  person: 'a',
  label: right,
  outcomeGroup: 'yes',
  amount: null,
  range: null,
  reasons: [],
  missing: [],
  ...change,
});

describe('the list of rights', () => {
  it('stands in one fixed order of groups, empty groups away', () => {
    const rows = [result('x', { outcomeGroup: 'no' }), result('y', { outcomeGroup: 'open' }), result('z')];
    expect(groupRows(rows, {}).map((group) => group.outcome)).toEqual(['yes', 'open', 'no']);
  });

  it('keeps a row in its place when the answer changes it', () => {
    const before = [result('premie', { outcomeGroup: 'open' })];
    const placed = placementOf(before);
    const after = [result('premie', { outcomeGroup: 'yes' }), result('nieuw', { outcomeGroup: 'self' })];
    const groups = groupRows(after, placed);
    expect(groups[0]?.outcome).toBe('open');
    expect(groups[0]?.rows[0]?.outcomeGroup).toBe('yes');
    expect(placementOf(after, placed)['nieuw/a']).toBe('self');
  });

  it('never writes a zero for what is unknown', () => {
    expect(amountWords(result('x'), t)).toBeNull();
    expect(amountWords(result('x', { range: { lowCents: 0, highCents: 131420, per: 'month' } }), t)?.figure).toBe(
      'household.amount.upTo{"high":"€\u00a01.314,20"}',
    );
    expect(amountWords(result('x', { amount: { cents: 177607, per: 'once' } }), t)).toEqual({
      figure: '€\u00a01.776,07',
      per: 'household.per.once',
    });
  });
});

describe('the count of a group', () => {
  it('is of rows: one right with the same answer for three children counts once, with another amount twice, and a no once for everybody', () => {
    const counts = countByGroup([
      result('davo', { person: 'a', amount: { cents: 17500, per: 'month' } }),
      result('davo', { person: 'b', amount: { cents: 17500, per: 'month' } }),
      result('davo', { person: 'c', amount: { cents: 10000, per: 'month' } }),
      result('davo', { person: 'd', outcomeGroup: 'no' }),
      result('davo', { person: 'e', outcomeGroup: 'no', amount: { cents: 1, per: 'month' } }),
    ]);
    expect(counts).toEqual([
      { outcome: 'yes', n: 2 },
      { outcome: 'no', n: 1 },
    ]);
  });
});

describe('what changed', () => {
  const open = result('installatiepremie', {
    outcomeGroup: 'open',
    reasons: [{ rule: 'never', met: null, text: 'nog nooit een premie', source: '', facts: [] }],
  });
  const yes = result('installatiepremie', {
    amount: { cents: 177607, per: 'once' },
    reasons: [
      { rule: 'adult', met: true, text: 'is meerderjarig', source: '', facts: [] },
      { rule: 'never', met: true, text: 'nog nooit een premie', source: '', facts: [] },
    ],
  });

  it('names the outcome that moved and the reason that moved it', () => {
    const [change] = changesBetween([open, result('x')], [yes, result('x')]);
    expect(change?.before?.outcomeGroup).toBe('open');
    expect(
      change && becauseOf({ ...change, before: { ...open, reasons: [{ rule: 'adult', met: true, text: '', source: '', facts: [] }] } }),
    ).toBe('nog nooit een premie');
  });

  it('sees an amount that became known, and is silent about what stayed', () => {
    const without = result('lening');
    const withAmount = result('lening', { amount: { cents: 138000, per: 'once' } });
    expect(changesBetween([without], [withAmount])).toHaveLength(1);
    expect(changesBetween([yes], [yes])).toEqual([]);
    expect(changesBetween([], [result('ver', { outcomeGroup: 'no' })])).toEqual([]);
  });
});
