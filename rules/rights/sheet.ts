// The sheet of a right in one language: what a counter hands out. A centre's own right has none yet.
import { type Lang, type RightCode, isOwnCode } from '../contract.ts';
import type { Text } from '../engine/right.ts';
import type { Authority, Product } from './product.ts';
import { products } from './products.ts';

export type Sheet = {
  authority: Authority;
  procedure: Product['procedure'];
  where: string;
  how: string;
  papers: { what: string; forWhom: string | null; fromRegister: boolean }[];
  /** Null: asking is free. */
  cost: string | null;
  term: { days: number; source: string } | null;
  appeal: { days: number; where: string; source: string } | null;
};

export const productOf = (code: RightCode): Product | null => (isOwnCode(code) ? null : products[code]);

export function sheetOf(code: RightCode, lang: Lang): Sheet | null {
  const product = productOf(code);
  if (!product) return null;
  const say = (text: Text): string => text[lang] ?? text.nl;
  const { authority, procedure, where, how, papers, cost, term, appeal } = product;
  return {
    authority,
    procedure,
    where: say(where),
    how: say(how),
    papers: papers.map((paper) => ({
      what: say(paper.what),
      forWhom: paper.forWhom ? say(paper.forWhom) : null,
      fromRegister: paper.fromRegister,
    })),
    cost: cost ? say(cost) : null,
    term: term ?? null,
    appeal: appeal ? { days: appeal.days, where: say(appeal.where), source: appeal.source } : null,
  };
}
