// Names as they are written, heard and mistyped; and how candidates are weighed.
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { hashKey, nameQuestion, searchRow } from './keys.ts';
import { distance, duplicateScore, rank } from './rank.ts';
import type { Known, Typed } from './rank.ts';
import { soundsOf } from './sound.ts';
import { readLine } from './typed.ts';

describe('a name as bare words', () => {
  it.each([
    ['Özgür Yılmaz', 'ozgur yilmaz'],
    ['ÖZGÜR YILMAZ', 'ozgur yilmaz'],
    ['İbrahim Çelik', 'ibrahim celik'],
    ['Łukasz Wiśniewski', 'lukasz wisniewski'],
    ['Aïcha El-Ghazi', 'aicha el ghazi'],
    ["Greet D'Hondt", 'greet dhondt'],
    ['Сергій Ковальчук', 'sergiy kovalchuk'],
    ['Їжакевич', 'yizhakevich'],
    ['محمد', 'mhmd'],
    ['  Jan   Peeters ', 'jan peeters'],
    ['', ''],
    ['😀', ''],
  ])('%s -> %s', (written, folded) => expect(fold(written)).toBe(folded));
});

describe('how a name sounds', () => {
  it.each([
    ['mohammed', 'muhamad', 'mehmet', 'mhmd', 'mouhamed'],
    ['youssef', 'yusuf', 'joesoef'],
    ['rachid', 'rashid'],
    ['khadija', 'hadidja'],
    ['jamal', 'djamal'],
    ['kowalski', 'kovalsky', 'kovalskij'],
    ['shevchenko', 'sjevtsjenko', 'szewczenko'],
    ['volodymyr', 'vladimir'],
    ['marwan', 'marouan'],
    ['oleksandr', 'alexander'],
  ])('%s sounds like the others', (...words) => {
    const [first, ...others] = words.map(soundsOf);
    for (const other of others)
      expect(
        first!.some((sound) => other.includes(sound)),
        `${first} against ${other}`,
      ).toBe(true);
  });

  it('keeps names apart that are not alike', () => {
    expect(soundsOf('peeters').some((sound) => soundsOf('janssens').includes(sound))).toBe(false);
    expect(soundsOf('fatima').some((sound) => soundsOf('samira').includes(sound))).toBe(false);
  });
});

describe('keys of the index', () => {
  const share = (one: number[], other: number[]): boolean => one.some((key) => other.includes(key));
  const row = searchRow(1, { names: [{ given: 'Mohammed', family: 'El Amraoui' }] });

  it('meets every single slip of a finger', () => {
    for (const typed of ['amraui', 'amraooui', 'armaoui', 'amrapui', 'mraoui'])
      expect(share(nameQuestion(1, `x ${typed}`).near.at(-1)!, row.keys), typed).toBe(true);
  });

  it('meets a particle that is joined, parted or left out', () => {
    for (const typed of ['El Amraoui', 'Elamraoui', 'El-Amraoui', 'Amraoui', 'Al Amraoui']) {
      const question = nameQuestion(1, typed);
      expect(
        question.near.some((group) => share(group, row.keys)),
        typed,
      ).toBe(true);
    }
    const berghe = searchRow(1, { names: [{ given: 'Jan', family: 'Van den Berghe' }] });
    expect(nameQuestion(1, 'Vandenberghe').spelled.some((group) => share(group, berghe.keys))).toBe(true);
  });

  it('keeps tenants apart', () => expect(hashKey(1, 'd', 'peeters')).not.toBe(hashKey(2, 'd', 'peeters')));

  it('has nothing to find somebody without a name by', () => expect(searchRow(1, { names: [{ given: '', family: '' }] }).keys).toEqual([]));

  it('stays small for a very long name', () => {
    const long = Array.from({ length: 40 }, (_, index) => `abcdefghijk${index}`).join(' ');
    expect(searchRow(1, { names: [{ given: long, family: long }] }).keys.length).toBeLessThanOrEqual(160);
  });
});

describe('weighing candidates', () => {
  const typed = (name: string, more: Partial<Typed> = {}): Typed => ({ name, birth: null, phones: [], mail: null, ...more });
  const known = (given: string, family: string, more: Partial<Known> = {}): Known => ({
    given,
    family,
    originalName: null,
    birth: null,
    phones: [],
    mail: null,
    ...more,
  });
  const nothing = { byNumber: false, byAddress: false };

  it('puts the true El Amraoui above El Amrani, where trigrams do not (R8)', () => {
    const asked = typed('el amraui mohamed', { birth: '1984-03-05' });
    const right = rank(asked, known('Mohammed', 'El Amraoui', { birth: '1984-03-05' }), nothing);
    const wrong = rank(asked, known('Mohamed', 'El Amrani', { birth: '1991-10-12' }), nothing);
    expect(right.score).toBeGreaterThan(wrong.score + 0.2);
    expect(right.reason).toEqual(['nameSoundsAlike', 'sameBirthDate']);
    expect(wrong.score).toBeLessThan(duplicateScore);
    expect(rank(typed('el amraui mohamed'), known('Mohammed', 'El Amraoui'), nothing).score).toBeGreaterThan(
      rank(typed('el amraui mohamed'), known('Mohamed', 'El Amrani'), nothing).score,
    );
  });

  it('says why in codes', () => {
    expect(rank(typed('Jan Peeters'), known('Jan', 'Peeters'), nothing)).toEqual({ score: 0.99, reason: ['sameName'] });
    expect(rank(typed('Peeters Jan'), known('Jan', 'Peeters'), nothing).reason).toEqual(['nameSwapped']);
    expect(rank(typed('Jan Peters'), known('Jan', 'Peeters'), nothing).reason).toEqual(['nameSoundsAlike']);
    expect(
      rank(typed('Jan Peeters', { phones: ['+32470123456'] }), known('Jan', 'Peeters', { phones: ['+32 470 12 34 56'] }), nothing).reason,
    ).toContain('samePhone');
    expect(rank(typed('Jan Peeters'), known('Jan', 'Peeters'), { byNumber: false, byAddress: true }).reason).toContain('sameAddress');
    expect(rank(typed('Iemand Anders'), known('Jan', 'Peeters'), { byNumber: true, byAddress: false })).toEqual({
      score: 1,
      reason: ['sameNumber'],
    });
  });

  it('holds back the same name and birth date, and lets a namesake of another age pass', () => {
    expect(
      rank(typed('Amina Bakkali', { birth: '1990-02-03' }), known('Amina', 'Bakkali', { birth: '1990-02-03' }), nothing).score,
    ).toBeGreaterThan(duplicateScore);
    expect(
      rank(typed('Amina Bakkali', { birth: '1990-02-03' }), known('Amina', 'Bakkali', { birth: '1961-11-23' }), nothing).score,
    ).toBeLessThan(duplicateScore);
    // day and month swapped, and the 1 January of the office of foreigners
    expect(
      rank(typed('Amina Bakkali', { birth: '1990-02-03' }), known('Amina', 'Bakkali', { birth: '1990-03-02' }), nothing).reason,
    ).toContain('birthDateLooksAlike');
    expect(
      rank(typed('Amina Bakkali', { birth: '1990-02-03' }), known('Amina', 'Bakkali', { birth: '1990-01-01' }), nothing).score,
    ).toBeGreaterThan(duplicateScore);
  });

  it('does not take brothers or twins for one person by their family name alone', () => {
    expect(
      rank(typed('Karim Bakkali', { birth: '1990-02-03' }), known('Samira', 'Bakkali', { birth: '1990-02-03' }), nothing).score,
    ).toBeLessThan(duplicateScore);
  });

  it('finds the name in its own script', () => {
    expect(
      rank(typed('Oleksandr Kovalenko'), known('Alexandre', 'Kovalenko', { originalName: 'Олександр Коваленко' }), nothing).score,
    ).toBeGreaterThan(0.8);
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(distance('peeters', 'peetesr')).toBe(1);
    expect(distance('', 'abc')).toBe(3);
    expect(distance('kitten', 'sitting')).toBe(3);
  });
});

describe('one line of search', () => {
  const today = '2025-02-18';
  it.each([
    ['Amina Bakkali', { name: 'Amina Bakkali', birth: null, number: null, phone: null }],
    ['bakkali 12/03/1984', { name: 'bakkali', birth: '1984-03-12', number: null, phone: null }],
    ['1984-03-12', { name: '', birth: '1984-03-12', number: null, phone: null }],
    ['Amina 1984', { name: 'Amina', birth: '1984', number: null, phone: null }],
    ['85.07.30-033.28', { name: '', birth: null, number: '85073003328', phone: null }],
    ['Amina 0470 12 34 56', { name: 'Amina', birth: null, number: null, phone: '+32470123456' }],
    ['31/02/1984 Jan', { name: 'Jan', birth: null, number: null, phone: null }],
    ['<script>', { name: 'script', birth: null, number: null, phone: null }],
    ['', { name: '', birth: null, number: null, phone: null }],
  ])('%s', (text, expected) => expect(readLine(text, today)).toEqual(expected));
});
