import { describe, expect, it } from 'vitest';
import type { Fact, Question } from '../../../web/household/wire.ts';
import { factGroups, groupOfPredicate, isQuiet } from './fact-groups.ts';

const fact = (predicate: string, personId: string | null, value: unknown = 1): Fact => ({
  id: `${personId}-${predicate}`,
  pointer: `/persons/${personId}/${predicate}`,
  personId,
  predicate,
  itemId: null,
  value,
  source: { kind: 'declared', detail: null },
  since: null,
  until: null,
  notedBy: { id: 'w', name: 'Lotte' },
  notedAt: '2025-02-18T09:00:00Z',
});
const question = (predicate: string, personId: string | null): Question => ({
  pointer: `/persons/${personId}/${predicate}`,
  personId,
  predicate,
  label: '',
  kind: 'cents',
  stake: null,
  decides: [],
});

describe('facts of a dossier', () => {
  it('stand in groups of life, the reference person first', () => {
    const groups = factGroups(
      [fact('savings', 'b'), fact('dwelling/rent', null), fact('savings', 'a')],
      [],
      [{ personId: 'a' }, { personId: 'b' }],
    );
    expect(groups.map((group) => group.key)).toEqual(['income', 'housing']);
    expect(groups[0]?.entries.map((entry) => entry.personId)).toEqual(['a', 'b']);
  });

  it('show what is not known where it still decides, and never beside its fact', () => {
    const groups = factGroups(
      [fact('savings', 'a')],
      [question('savings', 'a'), question('savings', 'b'), question('hadInstallationPremium', 'a')],
      [],
    );
    expect(groups.flatMap((group) => group.entries).map((entry) => [entry.personId, entry.predicate, entry.fact === null])).toEqual([
      ['a', 'savings', false],
      ['b', 'savings', true],
      ['a', 'hadInstallationPremium', true],
    ]);
  });

  it('leave out what was withdrawn, and ask it again', () => {
    const withdrawn = { ...fact('savings', 'a'), retractedAt: '2025-02-18T10:00:00Z' };
    expect(factGroups([withdrawn], [question('savings', 'a')], [])[0]?.entries[0]?.fact).toBeNull();
  });

  it('know a home for every predicate, a new one included', () => {
    expect(groupOfPredicate('dwelling/arrearsSince')).toBe('housing');
    expect(groupOfPredicate('somethingNew')).toBe('other');
  });

  it('keep what a child does not have behind a button, never what the reference person does not have', () => {
    expect(isQuiet(fact('savings', 'b', 0), 'a')).toBe(true);
    expect(isQuiet(fact('incomes', 'b', []), 'a')).toBe(true);
    expect(isQuiet(fact('savings', 'a', 0), 'a')).toBe(false);
    expect(isQuiet(fact('dwelling/arrears', null, 0), 'a')).toBe(false);
    expect(isQuiet(fact('savings', 'b', 100), 'a')).toBe(false);
    expect(
      isQuiet(
        { ...fact('savings', 'b', 0), differs: [{ id: 'x', value: 1, source: { kind: 'authentic', detail: null }, notedAt: '' }] },
        'a',
      ),
    ).toBe(false);
  });
});
