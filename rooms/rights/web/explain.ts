// Reasons and steps of the engine as the lines of the tree and of the computation. Pure.
import { factText } from '../../../web/household/fact-value.ts';
import type { Reason } from '../../../web/household/outcome.ts';
import { predicateOf } from '../../../web/household/vocabulary.ts';
import type { Fact, FullResult } from '../../../web/household/wire.ts';
import type { Text } from '../../../web/i18n.ts';
import { amount } from '../../../web/ui/format.ts';
import type { CalculationLine, ReasonLine, ReasonState } from '../../../web/ui/reasons.tsx';

export function reasonLines(reasons: Reason[], factsOf: (pointer: string) => string | null): ReasonLine[] {
  return reasons.map((reason, index) => ({
    key: `${reason.rule}-${index}`,
    state: stateOf(reason.met),
    text: reason.text,
    facts: factsInWords(reason, factsOf),
    source: isFigure(reason) ? shortSource(reason.source) : reason.source,
    children: reasonLines(reason.children ?? [], factsOf),
  }));
}

/** A remark on a figure of the law (its age, its confidence), not a condition. */
const isFigure = (reason: Reason): boolean => reason.rule.startsWith('amount');
const shortSource = (source: string): string => source.split(/[;(]/)[0]!.trim();

/** One or two values help the eye; a row of them says nothing without their names, and those stand with the facts. */
function factsInWords(reason: Reason, factsOf: (pointer: string) => string | null): string | null {
  const words = reason.facts.map(factsOf).filter((one) => one !== null);
  return words.length === 0 || words.length > 2 ? null : words.join(', ');
}

function stateOf(met: boolean | null): ReasonState {
  return met === null ? 'unknown' : met ? 'met' : 'notMet';
}

/** "6 van 6 voorwaarden voldaan": of the top conditions. */
export function conditionCount(reasons: Reason[]): { met: number; total: number } {
  const conditions = reasons.filter((reason) => !isFigure(reason));
  return { met: conditions.filter((reason) => reason.met === true).length, total: conditions.length };
}

/** The value of a fact in words, for the grey part of a condition; null where it is not in the file. */
export function factWords(facts: Fact[], pointer: string, t: Text): string | null {
  const fact = facts.find((candidate) => candidate.pointer === pointer);
  if (!fact) return null;
  return factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value);
}

/** The steps as the law makes them; where they lead to the amount, the last is the result under its ink rule. A computation that an unknown fact cut off has none. */
export function calculationLines(result: Pick<FullResult, 'steps' | 'amount'>, t: Text): CalculationLine[] {
  const last = result.amount !== null && result.steps.at(-1)?.cents === result.amount.cents ? result.steps.length - 1 : -1;
  return result.steps.map((step, index) => ({
    key: `${index}`,
    label: step.name,
    value: step.cents === null ? t('ui.fact.unknown') : `${index === last ? '€\u00a0' : ''}${amount(step.cents)}`,
    source: step.source,
    kind: index === last ? 'total' : index === 0 ? 'step' : 'sub',
  }));
}
