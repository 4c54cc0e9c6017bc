import { describe, expect, it } from 'vitest';
import { actInWords, fieldInWords, reasonInWords } from './log-words.ts';

const t = (key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`;

describe('the log in words', () => {
  it('says how many files a long list showed, and leaves what somebody wrote as it is', () => {
    expect(reasonInWords(t, '62 households')).toBe('household.log.many.households{"n":62}');
    expect(reasonInWords(t, '3 persons, question 0a1b2c')).toBe('household.log.many.persons{"n":3}');
    expect(reasonInWords(t, '3 kinderen in gevaar')).toBe('3 kinderen in gevaar');
    expect(reasonInWords(t, 'nood, kind in gevaar')).toBe('nood, kind in gevaar');
    expect(reasonInWords(t, null)).toBe('');
  });
  it('names an act by what it is about and what was done, and has nothing for an act it does not know', () => {
    expect(actInWords(t, 'contact.note')).toBe('household.log.act{"noun":"household.log.noun.contact","verb":"household.log.verb.noted"}');
    expect(actInWords(t, 'session.open')).toContain('household.log.noun.session');
    expect(actInWords(t, 'somethingNew.read')).toBeNull();
  });
  it('says the classes of fields', () => {
    expect(fieldInWords(t, 'F3')).toBe('household.log.field.F3');
    expect(fieldInWords(t, 'housing')).toBe('housing');
  });
});
