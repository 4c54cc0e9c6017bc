import { expect, test } from 'vitest';
import { letterHtml } from './letters-fallback.ts';
import { MissingGlyphs, renderLetter, type Letter } from './letters.ts';

const letter = (change: Partial<Letter> = {}): Letter => ({
  lang: 'ar',
  title: { nl: 'Uw rechten, mevrouw Şükrü Łukasz', other: 'حقوقك يا سيدة حداد' },
  sender: { name: 'Sociaal Huis Heiderode', address: 'Kerkplein 4, 3999 Heiderode', contact: '0499 00 10 00' },
  blocks: [
    { kind: 'intro', text: { nl: 'Wij keken na waar u recht op heeft.', other: 'بحثنا عن حقوقك.' } },
    {
      kind: 'box',
      heading: { nl: 'Wat moet u nu doen?', other: 'ماذا عليك أن تفعلي الآن؟' },
      items: [{ nl: 'Bel ons.', other: 'اتصلي بنا.' }],
    },
    { kind: 'heading', text: { nl: 'U hebt hier recht op', other: 'لك الحق في ما يلي' } },
    {
      kind: 'item',
      title: { nl: 'Leefloon', other: 'دخل المعيشة' },
      amount: { nl: '€ 1.314,20 per maand', other: '€ 1.314,20' },
      text: { nl: 'Het OCMW past bij.', other: 'يدفع لك.' },
      pictogram: 'geld',
    },
    { kind: 'lines', items: [{ nl: 'Київ, Ґанок, ğüşiöç', other: 'Київ' }] },
  ],
  footer: { nl: 'Dit is geen beslissing.', other: 'هذا ليس قرارًا.' },
  ...change,
});

test('a letter is a tagged, accessible PDF with a title and a language', async () => {
  const pdf = (await renderLetter(letter())).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('pdfuaid');
});

test('what a person typed stays text: markup in a name is not obeyed', async () => {
  const hostile = letter({ title: { nl: '#panic("x") $a *b* <c> \\ [', other: '#import "x"' } });
  await expect(renderLetter(hostile)).resolves.toBeInstanceOf(Buffer);
  expect(letterHtml(hostile, {})).toContain('&lt;c&gt;');
});

test('a letter with a character that no font can show is refused and the character named', async () => {
  await expect(renderLetter(letter({ title: { nl: '漢字' } }))).rejects.toThrow(MissingGlyphs);
  await expect(renderLetter(letter({ title: { nl: '漢字' } }))).rejects.toThrow('U+6F22');
});

test('a letter in Dutch alone has one column and still a pictogram', async () => {
  const alone = letter({
    lang: 'nl',
    blocks: [
      { kind: 'heading', text: { nl: 'U hebt hier recht op' } },
      { kind: 'item', title: { nl: 'Leefloon' }, text: { nl: 'Het OCMW past bij.' }, pictogram: 'huis' },
    ],
    title: { nl: 'Uw rechten' },
    footer: { nl: 'Einde.' },
  });
  expect((await renderLetter(alone)).length).toBeGreaterThan(5_000);
});

test('a pictogram is a name, never a path', async () => {
  const bad = letter({ blocks: [{ kind: 'item', title: { nl: 'x' }, text: { nl: 'y' }, pictogram: '../tokens' }] });
  await expect(renderLetter(bad)).rejects.toThrow('not a pictogram');
});
