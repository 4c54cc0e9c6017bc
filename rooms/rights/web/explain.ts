// Reasons and steps of the engine as the lines of the tree and of the computation. Pure.
import { factText } from '../../../web/household/fact-value.ts';
import { flatten, type Reason } from '../../../web/household/outcome.ts';
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
    facts:
      reason.facts
        .map(factsOf)
        .filter((words) => words !== null)
        .join(', ') || null,
    source: reason.source,
    children: reasonLines(reason.children ?? [], factsOf),
  }));
}

function stateOf(met: boolean | null): ReasonState {
  return met === null ? 'unknown' : met ? 'met' : 'notMet';
}

/** "6 van 6 voorwaarden voldaan": of the top conditions. */
export function conditionCount(reasons: Reason[]): { met: number; total: number } {
  return { met: reasons.filter((reason) => reason.met === true).length, total: reasons.length };
}

/** The value of a fact in words, for the grey part of a condition; null where it is not in the file. */
export function factWords(facts: Fact[], pointer: string, t: Text): string | null {
  const fact = facts.find((candidate) => candidate.pointer === pointer);
  if (!fact) return null;
  return factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value);
}

/** The steps as the law makes them; the last is the result under its ink rule. */
export function calculationLines(result: Pick<FullResult, 'steps' | 'amount'>, t: Text): CalculationLine[] {
  const last = result.steps.length - 1;
  return result.steps.map((step, index) => ({
    key: `${index}`,
    label: step.name,
    value: step.cents === null ? t('ui.fact.unknown') : `${index === last ? '€\u00a0' : ''}${amount(step.cents)}`,
    source: step.source,
    kind: index === last ? 'total' : index === 0 ? 'step' : 'sub',
  }));
}

/** Every pointer that a check read, for the page with all facts. */
export function pointersIn(results: Pick<FullResult, 'reasons' | 'missing'>[]): string[] {
  return [...new Set(results.flatMap((result) => [...result.missing, ...flatten(result.reasons).flatMap((reason) => reason.facts)]))];
}
