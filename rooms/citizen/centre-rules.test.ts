// The rules of the centre for the public page: asked seldom, kept where the database falls silent, and never given under another hash or day.
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hashOfRules } from '../../rules/catalogue.ts';
import { compile } from '../../rules/engine/compile.ts';
import { compose } from '../../rules/local/compose.ts';
import type { OwnRule } from '../../rules/local/own-rule.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import type { Centre } from '../catalogue/public.ts';
import { keptCentre, ownTextsOf, packedRules, stretchesFrom } from './centre-rules.ts';
import { type Packed, checkOf, pack } from './shared/graph-code.ts';
import { type OwnTexts, withOwnTexts } from './shared/own-texts.ts';
import { wordsOf } from './shared/words-all.ts';

const says = { nl: '-' };
const own: OwnRule = {
  right: 'lokaalGeboortebon',
  municipality: 73001,
  from: '2025-01-01',
  source: 'Gemeenteraad 12-12-2024',
  entity: 'household',
  per: 'once',
  title: { nl: 'Geboortebon', fr: 'Bon de naissance' },
  next: { nl: 'Haal de bon af.' },
  figures: { bon: 5000 },
  names: [],
  conditions: [
    { rule: 'birth', test: 'any(events where kind = birth and daysSince(on) <= 365)', text: { met: says, notMet: says, open: says } },
  ],
  amount: '$lokaalGeboortebon.bon',
};
const rules = compose(shippedRules, { rules: [own], amounts: [] });
const centre: Centre = { rules, place: { code: '73001', name: 'Alken' } };
const shipped: Centre = { rules: shippedRules, place: { code: '73001', name: 'Alken' } };

it('is asked once a minute, and what was known stays where the database does not answer', async () => {
  let asked = 0;
  let answer: () => Promise<Centre> = () => Promise.resolve(shipped);
  const kept = keptCentre(() => {
    asked += 1;
    return answer();
  });
  expect(await Promise.all([kept(0), kept(1), kept(60_000)])).toEqual([shipped, shipped, shipped]);
  expect(asked).toBe(1);
  answer = () => Promise.resolve(centre);
  expect(await kept(60_001)).toBe(centre);
  answer = () => Promise.reject(new Error('no database'));
  expect(await kept(200_000)).toBe(centre);
  expect(asked).toBe(3);
  expect((await keptCentre(undefined)(0)).rules).toBe(shippedRules);
  expect((await keptCentre(() => Promise.reject(new Error('no database')))(0)).rules).toBe(shippedRules);
});

it('gives the browser data that says the same as the rules, no larger than what the build makes by more than a rule', () => {
  const [today] = stretchesFrom(rules, '2025-02-18');
  const zipped = packedRules(centre, hashOfRules(rules), today ?? '')!;
  const { packed, texts } = JSON.parse(gunzipSync(zipped).toString('utf8')) as { packed: Packed; texts: OwnTexts };
  const check = checkOf(packed)('2025-02-18');
  const family = (municipality: string) =>
    check({
      municipality,
      events: [{ kind: 'birth', on: '2025-01-20' }],
      persons: [{ id: 'a', role: 'reference', birthDate: '1990-05-12' }],
    }).find((one) => one.right === 'lokaalGeboortebon');
  expect(family('73001')).toMatchObject({ outcome: 'entitled', cents: 5000, per: 'once' });
  expect(family('99001')?.cents ?? null).toBeNull();
  expect(texts).toEqual({
    rights: { lokaalGeboortebon: { title: own.title, next: expect.objectContaining({ nl: 'Haal de bon af.' }) } },
    places: { 73001: 'Alken' },
  });
  const before = JSON.stringify(pack(compile(shippedRules, '2025-02-18', 'closures'))).length;
  expect(JSON.stringify(packed).length - before).toBeLessThan(4000);
  // engine, one language and rules stay within 120 kB: the built stretch is some 20 of them
  expect(zipped.length).toBeLessThan(40 * 1024);
});

it('gives nothing under another hash, on a day on which no stretch begins, or where nothing was released', () => {
  const [today = ''] = stretchesFrom(rules, '2025-02-18');
  expect(packedRules(centre, hashOfRules(shippedRules), today)).toBeNull();
  expect(packedRules(centre, hashOfRules(rules), '2025-02-19')).toBeNull();
  expect(packedRules(shipped, hashOfRules(shippedRules), today)).toBeNull();
  expect(stretchesFrom(shippedRules, '2025-02-18')).toEqual([]);
  expect(ownTextsOf(shipped)).toEqual({ rights: {}, places: {} });
});

it('names the right and the municipality in the language of the page, else in Dutch', () => {
  const words = (lang: 'fr' | 'tr') => withOwnTexts(wordsOf(lang), ownTextsOf(centre));
  expect([words('fr').own.rights['lokaalGeboortebon']?.title, words('tr').own.rights['lokaalGeboortebon']?.title]).toEqual([
    'Bon de naissance',
    'Geboortebon',
  ]);
  expect(words('fr').own.words['m.73001']).toBe('Alken');
  expect(wordsOf('fr').own.rights['lokaalGeboortebon']).toBeUndefined();
});
