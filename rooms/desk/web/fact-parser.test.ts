import { describe, expect, it } from 'vitest';
import { parseFact, readCents, readDate } from './fact-parser.ts';

const people = [
  { personId: 'p-samira', given: 'Samira' },
  { personId: 'p-yara', given: 'Yara' },
];
const read = (text: string) => parseFact(text, people, '2025-02-18');
const fact = (predicate: string, value: unknown, ofPerson = false, personId: string | null = null, isListItem = false) => ({
  fact: { predicate, ofPerson, personId, value, isListItem },
});

describe('a typed line becomes a fact', () => {
  it('reads amounts of the household', () => {
    expect(read('huur 690')).toEqual(fact('dwelling/rent', 69000));
    expect(read('Huur: € 690,50')).toEqual(fact('dwelling/rent', 69050));
    expect(read('huurachterstal 1.380')).toEqual(fact('dwelling/arrears', 138000));
  });

  it('reads an income as an item of the list, with its period', () => {
    expect(read('loon 640')).toEqual(fact('incomes', { kind: 'wage', net: 64000, per: 'month' }, true, null, true));
    expect(read('pensioen 14400 per jaar')).toEqual(fact('incomes', { kind: 'pension', net: 1440000, per: 'year' }, true, null, true));
    expect(read('onderhoudsgeld kind 150')).toEqual(
      fact('incomes', { kind: 'maintenanceForChild', net: 15000, per: 'month' }, true, null, true),
    );
  });

  it('hears whose fact it is from the name', () => {
    expect(read('spaargeld Samira 7.450')).toEqual(fact('savings', 745000, true, 'p-samira'));
    expect(read('zwanger yara')).toEqual(fact('pregnant', true, true, 'p-yara'));
  });

  it('keeps a stated nothing apart from an unknown', () => {
    expect(read('geen spaargeld')).toEqual(fact('savings', 0, true));
    expect(read('geen inkomen')).toEqual(fact('incomes', [], true));
    expect(read('nooit een installatiepremie')).toEqual(fact('hadInstallationPremium', false, true));
    expect(read('niet zwanger')).toEqual(fact('pregnant', false, true));
  });

  it('hears the commonest words in French and English', () => {
    expect(read('loyer 690')).toEqual(fact('dwelling/rent', 69000));
    expect(read('rent 690')).toEqual(fact('dwelling/rent', 69000));
    expect(read('pension 14400 par an')).toEqual(fact('incomes', { kind: 'pension', net: 1440000, per: 'year' }, true, null, true));
    expect(read('aucun revenu')).toEqual(fact('incomes', [], true));
    expect(read('no savings')).toEqual(fact('savings', 0, true));
    expect(read('not pregnant')).toEqual(fact('pregnant', false, true));
  });

  it('does not take a word that says what is for a denial', () => {
    expect(read('zonder papieren')).toEqual(fact('residence/status', 'undocumented', true));
    expect(read('sans abri')).toEqual(fact('homeless', true, true));
    expect(read('niet dakloos')).toEqual(fact('homeless', false, true));
  });

  it('reads states and dates', () => {
    expect(read('erkend vluchteling')).toEqual(fact('residence/status', 'recognisedRefugee', true));
    expect(read('zonder papieren')).toEqual(fact('residence/status', 'undocumented', true));
    expect(read('verwarming gas')).toEqual(fact('energy/heating', 'gas'));
    expect(read('woont er sinds 1 december 2024')).toEqual(fact('dwelling/since', '2024-12-01'));
    expect(read('huurcontract 28/11/24')).toEqual(fact('dwelling/leaseSignedOn', '2024-11-28'));
    expect(read('geen budgetmeter')).toEqual(fact('energy/electricityMeter', 'normal'));
  });

  it('offers the form where the value is missing, and nothing where the word is unknown', () => {
    expect(read('huur')).toEqual({ predicate: 'dwelling/rent', ofPerson: false, personId: null });
    expect(read('loon')).toEqual({ predicate: 'incomes', ofPerson: true, personId: null });
    expect(read('geen student')).toEqual(fact('student', 'none', true));
    expect(read('eigenaar belt elke week niet')).toEqual({ predicate: 'dwelling/tenure', ofPerson: false, personId: null });
    expect(read('eigenaar belt elke week')).toEqual({ predicate: 'dwelling/tenure', ofPerson: false, personId: null });
    expect(read('buurvrouw past op')).toBeNull();
    expect(read('')).toBeNull();
  });
});

describe('amounts and days', () => {
  it.each([
    ['690', 69000],
    ['690,5', 69050],
    ['1.380', 138000],
    ['1.380,00', 138000],
    ['7.5', 750],
    ['€1155,66', 115566],
    ['veel', null],
    ['99999999999999', null],
  ])('%s', (text, cents) => expect(readCents(text)).toBe(cents));

  it.each([
    ['30-2-2024', null],
    ['29-2-2024', '2024-02-29'],
    ['3 mrt 1990', '1990-03-03'],
    ['1/1/98', '1998-01-01'],
    ['december 2024', null],
  ])('%s', (text, day) => expect(readDate(text, '2025-02-18')).toBe(day));
});
