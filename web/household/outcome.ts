// What a check of rights says, as a screen shows it: groups in a fixed order, amounts in words, and what changed since a moment ago. Pure.
import type { Outcome } from '../ui/marks.tsx';
import { money } from '../ui/format.ts';
import type { Text } from '../i18n.ts';

export type Per = 'month' | 'halfMonth' | 'year' | 'day' | 'once';
export type Amount = { cents: number; per: Per };
export type Range = { lowCents: number; highCents: number; per: Per };
export type Reason = { rule: string; met: boolean | null; text: string; source: string; facts: string[]; children?: Reason[] };
export type Step = { name: string; cents: number | null; per?: Per | undefined; source: string };
export type RightResult = {
  right: string;
  person: string | null;
  label: string;
  outcomeGroup: Outcome;
  amount: Amount | null;
  range: Range | null;
  reasons: Reason[];
  missing: string[];
};

/** The order of the list: what is certain first, what is excluded last. */
export const groupOrder: Outcome[] = ['yes', 'likely', 'open', 'self', 'unlikely', 'already', 'no'];

/** One row of the list: a right of one person, or of the household. */
export function rowKey(result: { right: string; person: string | null }): string {
  return `${result.right}/${result.person ?? ''}`;
}

export type Placement = Record<string, Outcome>;
export type Group<T> = { outcome: Outcome; rows: T[] };

/**
 * Rows by group. A row that changes while it is looked at keeps its place: `placed` holds the group in which each row was first seen; what was not
 * seen yet is placed by its outcome.
 */
export function groupRows<T extends RightResult>(results: T[], placed: Placement): Group<T>[] {
  return groupOrder
    .map((outcome) => ({ outcome, rows: results.filter((result) => (placed[rowKey(result)] ?? result.outcomeGroup) === outcome) }))
    .filter((group) => group.rows.length > 0);
}

export function placementOf(results: RightResult[], before: Placement = {}): Placement {
  return Object.fromEntries(results.map((result) => [rowKey(result), before[rowKey(result)] ?? result.outcomeGroup]));
}

/** `€ 1.155,66` and `/ maand`; a range where the amount is open; null where no amount is known: never a zero. */
export function amountWords(result: Pick<RightResult, 'amount' | 'range'>, t: Text): { figure: string; per: string } | null {
  if (result.amount) return { figure: money(result.amount.cents), per: t(`household.per.${result.amount.per}`) };
  const { range } = result;
  if (!range) return null;
  const figure =
    range.lowCents === 0
      ? t('household.amount.upTo', { high: money(range.highCents) })
      : t('household.amount.range', { low: money(range.lowCents), high: money(range.highCents) });
  return { figure, per: t(`household.per.${range.per}`) };
}

export type Change<T> = { before: T | null; after: T };

/** What changed between two checks, in the order of the second: another outcome, another amount, or an amount that is known at last. */
export function changesBetween<T extends RightResult>(before: T[], after: T[]): Change<T>[] {
  const known = new Map(before.map((result) => [rowKey(result), result]));
  return after.flatMap((result): Change<T>[] => {
    const was = known.get(rowKey(result)) ?? null;
    if (was === null) return result.outcomeGroup === 'no' ? [] : [{ before: null, after: result }];
    return sameAnswer(was, result) ? [] : [{ before: was, after: result }];
  });
}

function sameAnswer(one: RightResult, other: RightResult): boolean {
  return (
    one.outcomeGroup === other.outcomeGroup &&
    one.amount?.cents === other.amount?.cents &&
    one.amount?.per === other.amount?.per &&
    one.range?.lowCents === other.range?.lowCents &&
    one.range?.highCents === other.range?.highCents
  );
}

/** The reason that made the difference: newly settled, else the first that decides the outcome. */
export function becauseOf({ before, after }: Change<RightResult>): string | null {
  const flat = flatten(after.reasons);
  const wasMet = new Map(flatten(before?.reasons ?? []).map((reason) => [reason.rule, reason.met]));
  const settled = flat.filter((reason) => reason.met !== null && reason.met !== wasMet.get(reason.rule));
  const wanted = after.outcomeGroup !== 'no';
  const pick = settled.find((reason) => reason.met === wanted) ?? settled[0] ?? flat.find((reason) => reason.met === wanted);
  return pick?.text ?? null;
}

export function flatten(reasons: Reason[]): Reason[] {
  return reasons.flatMap((reason) => [reason, ...flatten(reason.children ?? [])]);
}

type Counted = Pick<RightResult, 'right' | 'outcomeGroup' | 'amount' | 'range'>;

/** What is one row on every screen: the same right with the same answer for several people. A right that nobody has needs no row for each amount. */
export function sharedKey({ right, outcomeGroup, amount, range }: Counted): string {
  const isQuiet = outcomeGroup === 'no' || outcomeGroup === 'unlikely';
  return JSON.stringify(isQuiet ? [right, outcomeGroup] : [right, outcomeGroup, amount, range]);
}

/** How many rows stand in each group, for the sentence "Onveranderd: 7 ja, 2 open": the list of the rights counts the same way. */
export function countByGroup(results: Counted[]): { outcome: Outcome; n: number }[] {
  return groupOrder
    .map((outcome) => ({ outcome, n: new Set(results.filter((result) => result.outcomeGroup === outcome).map(sharedKey)).size }))
    .filter(({ n }) => n > 0);
}
