import { describe, expect, it } from 'vitest';
import { filterOf, iconOf, mergeTimeline, type FileEntry } from './timeline-items.ts';

const by = { id: 'w', name: 'Lotte' };
const fact = (recordId: string, at: string, predicate: string): FileEntry => ({
  kind: 'fact',
  at,
  by,
  personId: null,
  recordId,
  what: { predicate },
});
const naming = { personName: (personId: string | null) => personId ?? '', factName: (predicate: string) => predicate };

describe('the timeline', () => {
  it('puts what every room knows in one order, newest first', () => {
    const items = mergeTimeline(
      {
        file: [fact('f', '2025-02-14T10:00:00Z', 'savings')],
        contacts: [{ id: 'c', channel: 'phone', openedAt: '2025-02-15T10:00:00Z', question: 'waarborg', worker: by, closedAt: null }],
        notes: [{ id: 'n', channel: 'note', text: 'belde terug', by, at: '2025-02-13T10:00:00Z' }],
        checks: [{ id: 'k', madeAt: '2025-02-16T10:00:00Z', yes: 3, open: 1, madeBy: by }],
      },
      naming,
    );
    expect(items.map((item) => [item.key, item.kind])).toEqual([
      ['k', 'check'],
      ['c', 'phone'],
      ['fact-f', 'fact'],
      ['n', 'note'],
    ]);
    expect(items.map((item) => item.contactId)).toEqual([null, 'c', null, null]);
  });

  it('tells facts of one sitting as one event', () => {
    const file = [
      fact('1', '2025-02-14T10:20:00Z', 'huur'),
      fact('2', '2025-02-14T10:05:00Z', 'loon'),
      fact('3', '2025-02-13T10:00:00Z', 'spaargeld'),
    ];
    const items = mergeTimeline({ file, contacts: [], notes: [], checks: [] }, naming);
    expect(items.map((item) => item.values['fact'])).toEqual(['huur, loon', 'spaargeld']);
  });

  it('has one filter for each kind', () => {
    expect(['visit', 'check', 'factRetracted', 'address'].map(filterOf)).toEqual(['talks', 'rights', 'facts', 'household']);
    expect(iconOf('outreach')).toBe('home');
  });
});
