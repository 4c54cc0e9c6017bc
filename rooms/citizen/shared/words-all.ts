// The words of every language together: for the server, and for the build that makes one module a language for the browser.
import type { Lang } from '../../../rules/contract.ts';
import { factLabels } from '../../../rules/fact-labels.ts';
import { facts } from '../../../rules/facts.ts';
import type { Text } from '../../../rules/engine/right.ts';
import type { Product } from '../../../rules/rights/product.ts';
import { products } from '../../../rules/rights/products.ts';
import { texts } from '../../../rules/texts.gen.ts';
import { predicatesOf, questions } from './questions.ts';
import { codeTexts } from './texts-codes.ts';
import { pageTexts } from './texts-page.ts';
import { questionTexts } from './texts-questions.ts';
import type { Sheet, Tongue, Words } from './words.ts';

const asked = new Set(
  questions.flatMap((one) => [...predicatesOf(one), ...(one.statements ?? []).flatMap((each) => Object.keys(each.no))]),
);

function tongueOf(lang: Lang): Tongue {
  const words: Record<string, string> = {};
  for (const [key, row] of Object.entries(pageTexts)) words[`p.${key}`] = row[lang];
  for (const [key, row] of Object.entries(questionTexts)) words[`q.${key}`] = row[lang];
  for (const [key, row] of Object.entries(codeTexts)) words[`c.${key}`] = row[lang];
  for (const { predicate } of facts) if (asked.has(predicate)) words[`f.${predicate}`] = factLabels[predicate]?.[lang] ?? predicate;
  const sheets = Object.fromEntries(
    Object.entries(products).flatMap(([code, product]) => (product ? [[code, sheetOf(product, lang)]] : [])),
  );
  return { words, rights: texts[lang], sheets };
}

function sheetOf(product: Product, lang: Lang): Sheet {
  const of = (text: Text): string => text[lang] ?? text.nl;
  const named = (paper: Product['papers'][number]): string => (paper.forWhom ? `${of(paper.what)} (${of(paper.forWhom)})` : of(paper.what));
  return {
    where: of(product.where),
    how: of(product.how),
    bring: product.papers.filter((one) => !one.fromRegister).map(named),
    lookedUp: product.papers.filter((one) => one.fromRegister).map(named),
    cost: product.cost ? of(product.cost) : null,
  };
}

const made = new Map<Lang, Words>();
export function wordsOf(lang: Lang): Words {
  let words = made.get(lang);
  if (!words) made.set(lang, (words = { lang, own: tongueOf(lang), dutch: lang === 'nl' ? null : tongueOf('nl') }));
  return words;
}
