// The answer of the engine as people read it: in groups, in sums where unknown is never 0, and as what changed since a moment ago. Pure.
import type { Per, Result } from '../../rules/contract.ts';
import { gainOf } from '../../rules/gains.ts';

export const outcomeGroups = ['yes', 'likely', 'open', 'self', 'unlikely', 'already', 'no'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export function groupOf({ outcome, leaning }: Pick<Result, 'outcome' | 'leaning'>): OutcomeGroup {
  switch (outcome) {
    case 'entitled':
      return 'yes';
    case 'excluded':
      return 'no';
    case 'alreadyReceives':
      return 'already';
    case 'manual':
      return 'self';
    case 'unknown':
      return leaning ?? 'open';
  }
}

export type Sums = {
  perMonthCents: number;
  perYearCents: number;
  onceCents: number;
  /** rights that are certain but whose euros we do not know: never counted as 0. A right that three children have is one right */
  withoutAmount: number;
  open: number;
};

const monthly: Partial<Record<Per, number>> = { month: 1, halfMonth: 2 };

/** What is certain. A figure a year stays a figure a year: it does not come every month. */
export function sumsOf(results: readonly Result[]): Sums {
  const sums: Sums = { perMonthCents: 0, perYearCents: 0, onceCents: 0, withoutAmount: 0, open: 0 };
  const [without, open] = [new Set<string>(), new Set<string>()];
  for (const result of results) {
    const group = groupOf(result);
    if (group === 'likely' || group === 'open' || group === 'unlikely') open.add(result.right);
    if (group !== 'yes') continue;
    const gain = gainOf(result);
    const times = gain && monthly[gain.per];
    if (gain && times) sums.perMonthCents += gain.cents * times;
    else if (gain?.per === 'year') sums.perYearCents += gain.cents;
    else if (gain?.per === 'once') sums.onceCents += gain.cents;
    else without.add(result.right);
  }
  return { ...sums, withoutAmount: without.size, open: open.size };
}

/** How many rights are certain for somebody of the household. */
export const certainRights = (results: readonly Result[]): number =>
  new Set(results.filter((result) => groupOf(result) === 'yes').map((result) => result.right)).size;

type Answer = { outcomeGroup: OutcomeGroup; amount: Result['amount']; range: Result['range'] };
export type Change = {
  right: string;
  person: string | null;
  from: Answer | null;
  to: Answer;
  because: { text: string; source: string } | null;
};

const keyOf = ({ right, person }: Pick<Result, 'right' | 'person'>): string => `${right}/${person ?? ''}`;
const answerOf = (result: Result): Answer => ({ outcomeGroup: groupOf(result), amount: result.amount, range: result.range });

/** What became different, in the order of the second check, each with the reason that settled it. */
export function changesBetween(before: readonly Result[], after: readonly Result[]): Change[] {
  const known = new Map(before.map((result) => [keyOf(result), result]));
  const changes: Change[] = [];
  for (const result of after) {
    const was = known.get(keyOf(result)) ?? null;
    const to = answerOf(result);
    if (was === null ? to.outcomeGroup === 'no' : JSON.stringify(answerOf(was)) === JSON.stringify(to)) continue;
    changes.push({ right: result.right, person: result.person, from: was && answerOf(was), to, because: becauseOf(was, result) });
  }
  return changes;
}

/** The reason that is settled now and was not; else the one that carries the outcome. */
function becauseOf(before: Result | null, after: Result): Change['because'] {
  const was = new Map((before?.reasons ?? []).map((reason) => [reason.rule, reason.met]));
  const settled = after.reasons.filter((reason) => reason.met !== null && was.get(reason.rule) !== reason.met);
  const wanted = groupOf(after) !== 'no';
  const reason = settled.find((one) => one.met === wanted) ?? settled[0] ?? after.reasons.find((one) => one.met === wanted);
  return reason ? { text: reason.text, source: reason.source } : null;
}

/** Euros a year, for the ledger; null where no amount is known. */
export function yearlyCents(amount: { cents: number; per: Per } | null): number | null {
  if (amount === null) return null;
  return amount.cents * { month: 12, halfMonth: 24, year: 1, day: 365, once: 1 }[amount.per];
}
