// A draft rule as it is typed, and small steps on it. Pure.
import type { RuleBody } from './data.ts';

export type Condition = RuleBody['conditions'][number];
export type Words = NonNullable<RuleBody['title']>;

/** The shipped rights that municipalities make for themselves; the server refuses any other. */
export const ownPrefix = 'lokaal';

export const newRule = (today: string): RuleBody => ({
  right: '',
  from: today,
  to: null,
  source: '',
  entity: 'household',
  per: 'once',
  title: { nl: '' },
  next: null,
  figures: {},
  names: [],
  conditions: [newCondition(1)],
  amount: null,
});

export const newCondition = (number: number): Condition => ({
  rule: `voorwaarde${number}`,
  test: '',
  text: { met: { nl: '' }, notMet: { nl: '' }, open: { nl: '' } },
});

/** `Bon voor baby's` becomes lokaalBonVoorBabys: letters and figures, in the style of the other codes. */
export function codeOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return (
    ownPrefix +
    words
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
      .slice(0, 40)
  );
}

export const isOwn = (right: string): boolean => right.startsWith(ownPrefix) || right === '';

/** The table of the figures of a rule (rules/local/own-rule.ts). */
export const tableOf = (right: string): string => (isOwn(right) ? right : `eigen${right.charAt(0).toUpperCase()}${right.slice(1)}`);

/** The same rule under another code: what it says of its own figures goes along. */
export function withCode(body: RuleBody, right: string): RuleBody {
  const [was, is] = [`$${tableOf(body.right)}.`, `$${tableOf(right)}.`];
  const moved = (text: string): string => text.replaceAll(was, is);
  return {
    ...body,
    right,
    amount: body.amount ? moved(body.amount) : null,
    names: body.names.map((one) => ({ ...one, is: moved(one.is) })),
    conditions: body.conditions.map((one) => ({ ...one, test: moved(one.test) })),
  };
}

/** A first figure is nearly always the amount itself. */
export function withFigure(body: RuleBody, key: string, cents: number): RuleBody {
  const isFirst = Object.keys(body.figures).length === 0 && !body.amount;
  return { ...body, figures: { ...body.figures, [key]: cents }, ...(isFirst && { amount: `$${tableOf(body.right)}.${key}` }) };
}

/** What leaves the browser: empty texts are absent, not empty. */
export function cleaned(body: RuleBody): RuleBody {
  const words = (given: Words): Words => {
    const { nl, ...others } = given;
    return { nl, ...Object.fromEntries(Object.entries(others).filter(([, text]) => text.trim() !== '')) };
  };
  return {
    ...body,
    ...(isOwn(body.right) ? { title: words(body.title ?? { nl: '' }) } : { title: null, entity: null, per: null }),
    next: body.next && body.next.nl.trim() !== '' ? words(body.next) : null,
    amount: body.amount && body.amount.trim() !== '' ? body.amount : null,
    conditions: body.conditions.map((one) => ({
      ...one,
      text: { met: words(one.text.met), notMet: words(one.text.notMet), open: words(one.text.open) },
    })),
  };
}
