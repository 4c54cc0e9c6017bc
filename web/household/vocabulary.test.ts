import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts.ts';
import en from './texts.en.json';
import fr from './texts.fr.json';
import nl from './texts.nl.json';
import { createText, type Language, type Texts } from '../i18n.ts';
import { factText, questionText } from './fact-value.ts';
import { findPredicates, incomeKinds, isPredicate, memberRoles, pointerParts, predicateLabel, propertyUses } from './vocabulary.ts';

const languages: [Language, Texts][] = [
  ['nl', nl],
  ['fr', fr],
  ['en', en],
];

describe.each(languages)('every fact has its words in %s', (_language, texts) => {
  const keyOf = (predicate: string) => predicate.replaceAll('/', '.').replaceAll('*', 'item');
  it('its question', () => expect(facts.map((fact) => `ask.${keyOf(fact.predicate)}`).filter((key) => !(key in texts))).toEqual([]));
  it('its codes', () => {
    const codes = facts.flatMap((fact) => (fact.codes ?? []).map((code) => `fact.${keyOf(fact.predicate)}.${code}`));
    const inner = [
      ...incomeKinds.map((kind) => `fact.incomes.kind.${kind}`),
      ...propertyUses.map((use) => `fact.properties.use.${use}`),
      ...memberRoles.map((role) => `member.role.${role}`),
    ];
    expect([...codes, ...inner].filter((key) => !(key in texts))).toEqual([]);
  });
});

describe('words for facts', () => {
  const t = createText('nl', nl, nl);
  const samira = { personId: 'a', name: { given: 'Samira', family: 'Haddad' } };
  it('ask by name where there is one, and of the person where there is none', () => {
    expect(questionText(t, { predicate: 'savings', personId: 'a', label: '' }, [samira], isPredicate)).toBe(
      'Hoeveel spaargeld heeft Samira?',
    );
    expect(questionText(t, { predicate: 'savings', personId: 'b', label: '' }, [], isPredicate)).toBe(
      'Hoeveel spaargeld heeft de persoon?',
    );
    expect(questionText(t, { predicate: 'newFact', personId: null, label: 'nieuw feit' }, [], isPredicate)).toBe('nieuw feit');
  });

  it('write values as they are read', () => {
    expect(factText(t, 'dwelling/rent', 'cents', 69000)).toBe('€\u00a0690,00');
    expect(factText(t, 'pregnant', 'flag', false)).toBe('Nee');
    expect(factText(t, 'residence/status', 'enum', 'recognisedRefugee')).toBe('erkend vluchteling');
    expect(factText(t, 'dwelling/since', 'date', '2024-12-01')).toBe('01-12-2024');
    expect(factText(t, 'incomes', 'list', [])).toBe('geen');
    expect(factText(t, 'incomes', 'list', [{ kind: 'wage', net: 64000, per: 'month' }])).toBe('loon €\u00a0640,00');
    expect(factText(t, 'incomes', 'list', { kind: 'pension', net: null, per: 'month' })).toBe('pensioen, bedrag niet gekend');
  });

  it('find a predicate by any of its words', () => {
    expect(findPredicates('huur', 'nl')[0]?.predicate).toMatch(/^dwelling\//);
    expect(findPredicates('spaargeld 200', 'nl')).toEqual([{ predicate: 'savings', ofPerson: true }]);
    expect(findPredicates('xyz', 'nl')).toEqual([]);
    expect(predicateLabel('savings', 'fr')).toBe('Épargne');
  });

  it('read a pointer of the contract', () => {
    expect(pointerParts('/persons/p1/residence/status')).toEqual({ personId: 'p1', predicate: 'residence/status' });
    expect(pointerParts('/dwelling/rent')).toEqual({ personId: null, predicate: 'dwelling/rent' });
    expect(pointerParts('/persons/p1/incomes/2/net')).toEqual({ personId: 'p1', predicate: 'incomes/*/net' });
  });
});
