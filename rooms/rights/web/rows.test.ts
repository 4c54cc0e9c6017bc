import { describe, expect, it } from 'vitest';
import type { FullResult } from '../../../web/household/wire.ts';
import { decidingQuestion } from './questions.ts';
import { quietRows, whoseIsIt } from './rows.ts';

const result = (
  right: string,
  person: string | null,
  outcomeGroup: FullResult['outcomeGroup'] = 'no',
  missing: string[] = [],
): FullResult => ({
  right,
  person,
  label: right,
  outcomeGroup,
  outcome: 'excluded',
  amount: null,
  range: null,
  leaning: null,
  law: null,
  reasons: [],
  steps: [],
  missing,
  next: '',
});
const members = [
  { personId: 'a', role: 'reference', name: { given: 'Samira', family: 'Haddad' } },
  { personId: 'b', role: 'child', name: { given: 'Yara', family: 'Haddad' } },
];

describe('rows that say no', () => {
  it('are one a right, with what somebody else has at the end', () => {
    const all = [result('leefloon', 'a', 'yes'), result('leefloon', 'b'), result('igo', 'a'), result('igo', 'b')];
    const rows = quietRows(
      all.filter((one) => one.outcomeGroup === 'no'),
      all,
      members,
    );
    expect(rows.map((row) => [row.right, row.people])).toEqual([
      ['igo', ['Samira', 'Yara']],
      ['leefloon', ['Yara']],
    ]);
  });

  it('name a person only where it is not plain whose right it is', () => {
    const one = result('leefloon', 'a', 'yes');
    expect(whoseIsIt(one, [one], members)).toBeNull();
    expect(whoseIsIt(one, [one, result('leefloon', 'b', 'open')], members)).toBe('Samira');
    expect(whoseIsIt(result('groei', 'b', 'yes'), [], members)).toBe('Yara');
    expect(whoseIsIt(one, [one], members.slice(0, 1))).toBeNull();
  });
});

describe('the question under an open right', () => {
  const question = (pointer: string, personId: string | null, decides: string[]) => ({
    pointer,
    personId,
    decides,
    predicate: pointer,
    label: '',
    kind: 'flag' as const,
    stake: null,
  });
  it('is the first of the ranking that decides it, of the same person where there is one', () => {
    const questions = [question('/x', 'b', ['leefloon']), question('/y', 'a', ['leefloon']), question('/z', null, ['premie'])];
    expect(decidingQuestion(result('leefloon', 'a', 'open'), questions)?.pointer).toBe('/y');
    expect(decidingQuestion(result('premie', 'a', 'open'), questions)?.pointer).toBe('/z');
    expect(decidingQuestion(result('ander', 'a', 'open', ['/x']), questions)?.pointer).toBe('/x');
    expect(decidingQuestion(result('ander', 'a', 'open'), questions)).toBeNull();
  });
});
