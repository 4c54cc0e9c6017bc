// The report as a family reads it: plain sentences in six languages, never a zero for what is not known, never more than two pages.
import { describe, expect, it } from 'vitest';
import { renderLetter } from '../../kernel/letters.ts';
import { languages } from '../../rules/contract.ts';
import type { Lang, Result, RightCode } from '../../rules/contract.ts';
import { rightCodes } from '../../rules/contract.ts';
import { texts } from '../../rules/texts.gen.ts';
import { plainness, saidIn, sentencesOf, wordsIn } from './plain.ts';
import { buildReport } from './report.ts';
import type { ReportInput } from './report.ts';

const result = (right: RightCode, more: Partial<Result> = {}): Result => ({
  right,
  person: null,
  outcome: 'entitled',
  amount: null,
  range: null,
  leaning: null,
  law: null,
  reasons: [{ rule: 'x', met: true, text: 'x', source: 'x', facts: [] }],
  steps: [],
  missing: [],
  next: '',
  ...more,
});
const input = (lang: Lang, results: Result[], more: Partial<ReportInput> = {}): ReportInput => ({
  results,
  lang,
  madeOn: '2025-02-18',
  name: 'Samira Haddad',
  household: {
    persons: [
      { id: 'a', role: 'reference' },
      { id: 'b', role: 'child' },
    ],
  },
  givenNames: new Map([
    ['a', 'Samira'],
    ['b', 'Yara'],
  ]),
  sender: {
    name: 'Sociaal Huis Heiderode',
    address: 'Kerkplein 4, 3999 Heiderode',
    phone: '+3289000000',
    hours: 'elke werkdag van 9 tot 12 uur',
  },
  worker: 'Lotte Maes',
  needsInterpreter: true,
  ...more,
});
const some = [
  result('leefloon', { person: 'a', amount: { cents: 115566, per: 'month' } }),
  result('installatiepremie', { person: 'a', amount: { cents: 177607, per: 'once' } }),
  result('sociaalTariefEnergie'),
  result('verwarmingstoelage', {
    outcome: 'unknown',
    leaning: 'likely',
    range: { lowCents: 0, highCents: 30000, per: 'year' },
    missing: ['/energy/heating'],
  }),
  result('mantelzorgpremie', { outcome: 'excluded' }),
  result('dringendeMedischeHulp', { outcome: 'manual' }),
];
const withText = rightCodes.filter((code) => texts.nl[code] !== undefined);
/** More than any family has. */
const fullest = withText.flatMap((right, index) => [
  result(right, { person: 'a', ...(index % 2 === 0 && { amount: { cents: 123456 + index, per: 'month' } }) }),
  result(right, {
    person: 'b',
    outcome: (['unknown', 'manual', 'excluded'] as const)[index % 3]!,
    missing: ['/persons/0/savings', '/dwelling/permanentMainResidence'],
    range: { lowCents: 0, highCents: 500000, per: 'month' },
  }),
]);

describe('the rights report', () => {
  it('says what to do, the money, what gets cheaper, what is not known, not possible, whom to call', () => {
    const letter = buildReport(input('nl', some));
    const said = saidIn(letter, 'nl');
    for (const words of [
      'Uw rechten, Samira Haddad',
      'Wat moet u nu doen?',
      'Leefloon (Samira)',
      '€ 1.155,66 per maand',
      '€ 1.776,07, één keer',
      'tot € 300,00 per jaar',
      'Bel ons: 089 00 00 00. Vraag naar Lotte Maes.',
      'Dit is geen beslissing. De Nederlandse tekst geldt. Gemaakt op 18-02-2025.',
    ]) {
      expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toContain(words);
    }
    expect(letter.blocks[1]).toMatchObject({ kind: 'box' });
    expect(saidIn(letter, 'other')).toEqual([]);
  });

  it('puts Dutch beside the other language, word for word complete', () => {
    for (const lang of languages.filter((one) => one !== 'nl')) {
      const letter = buildReport(input(lang, some));
      expect(saidIn(letter, 'other'), lang).toHaveLength(saidIn(letter, 'nl').length);
      expect(letter.title.other).toContain('Samira Haddad');
      expect(letter.footer.other!.length).toBeGreaterThan(letter.footer.nl.length / 3);
    }
  });

  it('never shows a zero for what is not known', () => {
    for (const lang of languages) {
      const letter = buildReport(
        input(lang, [
          result('leefloon', { outcome: 'unknown', range: { lowCents: 0, highCents: 0, per: 'month' }, missing: ['/persons/0/savings'] }),
          result('sociaalInternet'),
        ]),
      );
      expect([...saidIn(letter, 'nl'), ...saidIn(letter, 'other')].filter((text) => /€\s*0([,.]00)?\b|\b0[,.]00\s*€/u.test(text))).toEqual(
        [],
      );
    }
  });

  it('R12: sentences of 12 words on average and 20 at most, on both sides, in every language', () => {
    for (const lang of languages) {
      for (const results of [some, fullest, []]) {
        const letter = buildReport(input(lang, results));
        for (const side of ['nl', 'other'] as const) {
          const { average, tooLong } = plainness(saidIn(letter, side));
          expect(tooLong, `${lang} ${side}`).toEqual([]);
          expect(average, `${lang} ${side}`).toBeLessThanOrEqual(12);
        }
      }
    }
  });

  it('says so when nothing is certain yet, and names nobody who gave no name', () => {
    const letter = buildReport(input('ar', [result('leefloon', { outcome: 'unknown' })], { name: null, worker: null }));
    expect(letter.title).toEqual({ nl: 'Uw rechten', other: 'حقوقك' });
    expect(saidIn(letter, 'nl')).toContain('Wij vonden nog geen recht waar wij zeker van zijn.');
    expect(saidIn(letter, 'nl').join(' ')).not.toContain('Samira Haddad');
  });

  it('fits on two pages, in every language, also for more rights than anybody has', { timeout: 60_000 }, async () => {
    for (const lang of languages) {
      const pdf = (await renderLetter(buildReport(input(lang, fullest)))).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(pages, lang).toBeGreaterThan(0);
      expect(pages, lang).toBeLessThanOrEqual(2);
    }
  });
});

describe('counting words', () => {
  it('splits sentences, also Arabic ones, and counts words that say something', () => {
    expect(sentencesOf('Bel ons. Lukt het? Ja!')).toHaveLength(3);
    expect(sentencesOf('لست موافقًا؟ اتصل بنا.')).toHaveLength(2);
    expect(wordsIn('€ 1.155,66 per maand')).toBe(3);
    expect(plainness([`${'woord '.repeat(21)}.`]).tooLong).toHaveLength(1);
  });
});
