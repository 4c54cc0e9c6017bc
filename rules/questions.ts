// Which question decides most: the missing facts over all rights, by open amount over the burden of asking. The amount that is open in a right is shared
// among the facts it misses, so a right that hangs on one fact weighs most. A fact whose answer is usually the same (not pregnant, no second house) comes later.
import type { Household, Per, RightCode } from './contract.ts';
import { versionOn } from './engine/compile.ts';
import { type Found, evaluate } from './engine/evaluate.ts';
import { nextQuestion } from './engine/next-question.ts';
import { type FactKind, factByPredicate, readPointer } from './facts.ts';
import { shippedRules } from './rights/all.ts';

export type Question = {
  pointer: string;
  predicate: string;
  personIndex: number | null;
  kind: FactKind;
  options?: readonly string[];
  /** The euros that hang on it, a month (`once` where no right pays by the month); null where no amount is known. */
  stakeCents: number | null;
  per: Per | null;
  decides: RightCode[];
};

type Ranked = { pointer: string; score: number; month: number; once: number; decides: RightCode[] };

/** Worth of a right without an amount, in cents a month: enough to be asked, less than a right in money. */
const withoutAmount = 3000;
const perMonth: Record<Per, number> = { month: 1, halfMonth: 2, year: 1 / 12, day: 20, once: 1 / 12 };
const usualAnswerWeight = 0.1;

export function rankPointers(found: readonly Found[]): Ranked[] {
  const ranked = new Map<string, Ranked>();
  for (const one of found) {
    if (one.missing.length === 0) continue;
    const per = one.compiled.right.amount?.per ?? 'month';
    const open = one.low !== null && one.high !== null ? one.high - one.low : null;
    const share = stakeOf(one.low, one.high, per) / one.missing.length;
    for (const pointer of one.missing) {
      const entry = ranked.get(pointer) ?? { pointer, score: 0, month: 0, once: 0, decides: [] };
      if (entry.decides.length === 0) ranked.set(pointer, entry);
      entry.score += share * worthOf(pointer);
      if (open !== null && per === 'once') entry.once += open;
      else if (open !== null) entry.month += Math.round(open * perMonth[per]);
      if (!entry.decides.includes(one.compiled.right.code)) entry.decides.push(one.compiled.right.code);
    }
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score);
}

const stakeOf = (low: number | null, high: number | null, per: Per): number =>
  low === null || high === null ? withoutAmount : (high - low) * perMonth[per];

/** The question that decides most now, or null where nothing is open. */
export function nextPointer(household: Household, on: string, rules = shippedRules): string | null {
  return nextQuestion(versionOn(rules, on), household, stakeOf, worthOf);
}

const worths = new Map<string, number>();

/** What asking is worth: less where it is hard to answer, less where the answer is nearly always the same. */
function worthOf(pointer: string): number {
  let worth = worths.get(pointer);
  if (worth === undefined) {
    const fact = factByPredicate.get(readPointer(pointer).predicate);
    const usually = fact?.usual && fact.usual.low === fact.usual.high ? usualAnswerWeight : 1;
    worth = usually / (fact?.burden ?? 2);
    if (worths.size < 10_000) worths.set(pointer, worth);
  }
  return worth;
}

export function questionsFor(household: Household, on: string, rules = shippedRules): Question[] {
  return rankPointers(evaluate(versionOn(rules, on), household, undefined, false)).map((one) => {
    const { predicate, personIndex } = readPointer(one.pointer);
    const fact = factByPredicate.get(predicate);
    const stake = one.month > 0 ? one.month : one.once;
    const question: Question = {
      pointer: one.pointer,
      predicate,
      personIndex,
      kind: fact?.kind ?? 'text',
      stakeCents: stake > 0 ? stake : null,
      per: stake > 0 ? (one.month > 0 ? 'month' : 'once') : null,
      decides: one.decides,
    };
    return fact?.codes ? { ...question, options: fact.codes } : question;
  });
}
