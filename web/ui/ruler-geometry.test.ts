// De termijnlat: where its parts lie, drawn from the cases of the look.
import { describe, expect, it } from 'vitest';
import { aloneRuler, hung, hungRuler, urgencyOf } from './ruler-geometry.ts';

const today = '2025-02-18';
const leefloon = { startedOn: '2025-02-05', dueOn: '2025-03-07', today };
const late = { startedOn: '2025-01-17', dueOn: '2025-02-16', today };

describe('urgency', () => {
  it('is late after the day, soon in the last third, calm before', () => {
    expect(urgencyOf(late)).toBe('late');
    expect(urgencyOf(leefloon)).toBe('calm');
    expect(urgencyOf({ ...leefloon, today: '2025-02-25' })).toBe('soon');
    expect(urgencyOf({ ...leefloon, today: '2025-02-24' })).toBe('calm');
    expect(urgencyOf({ startedOn: '2025-02-10', dueOn: today, today })).toBe('soon');
  });

  it('is never soon more than two weeks before, however long the term', () => {
    expect(urgencyOf({ startedOn: '2024-03-24', dueOn: '2025-03-24', today })).toBe('calm');
    expect(urgencyOf({ startedOn: '2024-03-04', dueOn: '2025-03-04', today })).toBe('soon');
  });

  it('of a moment is calm until it has passed', () => {
    expect(urgencyOf({ startedOn: null, dueOn: today, today })).toBe('calm');
    expect(urgencyOf({ startedOn: null, dueOn: '2025-02-17', today })).toBe('late');
  });
});

describe('a ruler alone', () => {
  it('has one tick a day and a longer one each seven', () => {
    const drawing = aloneRuler(leefloon);
    expect(drawing.weekTicks.split('M')).toHaveLength(1 + 5);
    expect(drawing.dayTicks.split('M')).toHaveLength(1 + 31 - 5);
    expect(drawing.width).toBe(106);
  });

  it('fills to today, leaves the rest, and puts the post on the legal day', () => {
    const drawing = aloneRuler(leefloon);
    expect(drawing.elapsed).toBe('M2 14.5H46.2');
    expect(drawing.remaining).toBe('M46.2 14.5H104');
    expect(drawing.post).toBe('M104 1.5v14');
    expect(drawing.overdue).toBe('');
  });

  it('grows past its post when the day is over', () => {
    const drawing = aloneRuler(late);
    expect(drawing.elapsed).toBe('M2 14.5H104');
    expect(drawing.overdue).toBe('M104 14.5H110.8');
    expect(drawing.remaining).toBe('');
    expect(drawing.width).toBe(112.8);
  });

  it('shows a suspension above the ticks', () => {
    expect(aloneRuler({ ...leefloon, suspensions: [{ from: '2025-02-13', until: '2025-02-20' }] }).suspended).toBe('M29.2 3.5H53');
  });

  it('stays short for a year', () => {
    expect(aloneRuler({ startedOn: '2024-03-24', dueOn: '2025-03-24', today }).width).toBeLessThan(160);
  });
});

describe('rulers on the line of today', () => {
  it('all fill exactly to that line', () => {
    for (const startedOn of ['2025-01-22', '2025-02-05', '2025-02-13']) {
      expect(hungRuler({ startedOn, dueOn: '2025-03-07', today }).elapsed).toMatch(new RegExp(`H${hung.today}$`));
    }
  });

  it('put their posts in the order of urgency', () => {
    const x = (dueOn: string) => Number(/M([\d.]+)/.exec(hungRuler({ startedOn: '2025-01-22', dueOn, today }).post)?.[1]);
    expect([x('2025-02-16'), x('2025-02-18'), x('2025-02-21'), x('2025-03-07')]).toEqual([93.6, 100, 109.6, 154.4]);
  });

  it('cut what began long ago and end in an arrow what is far away', () => {
    const drawing = hungRuler({ startedOn: '2024-03-24', dueOn: '2025-03-24', today });
    expect(drawing.elapsed).toBe('M4 17.5H100');
    expect(drawing.post).toBe('');
    expect(drawing.beyond).not.toBe('');
  });

  it('make a moment a dot, at its own day', () => {
    expect(hungRuler({ startedOn: null, dueOn: '2025-02-20', today }).dot).toEqual({ x: 106.4, y: 14 });
  });
});
