// What a draft is on its way: written, submitted, and then released or sent back by somebody else. Pure.
import type { Actor } from '../../kernel/actor.ts';
import type { RightCode } from '../../rules/contract.ts';
import type { OwnAmount, OwnRule } from '../../rules/local/own-rule.ts';
import type { AmountTable } from '../../rules/amounts/row.ts';
import type { DecisionRow } from './queries.ts';
import type { AmountBody, RuleBody } from './schema.ts';

export type State = 'draft' | 'submitted' | 'released' | 'returned';
type Written = { written_by: string; submitted_at: string | null; withdrawn_at: string | null };

export const stateOf = (row: Written, decision: Pick<DecisionRow, 'outcome'> | null): State =>
  (decision?.outcome as State | undefined) ?? (row.submitted_at === null ? 'draft' : 'submitted');

/** Why this actor may not decide on it; null where nothing stands in the way. */
export function whyNotDecide(actor: Pick<Actor, 'accountId'>, row: Written, decision: Pick<DecisionRow, 'outcome'> | null): string | null {
  if (decision) return 'decided';
  if (row.submitted_at === null) return 'notSubmitted';
  return row.written_by === actor.accountId ? 'ownWork' : null;
}

/** Why this actor may not change it. What was submitted stays as it was looked at: make a new version from it. */
export function whyNotChange(actor: Pick<Actor, 'accountId'>, row: Written): string | null {
  if (row.written_by !== actor.accountId) return 'somebodyElses';
  if (row.withdrawn_at !== null) return 'withdrawn';
  return row.submitted_at === null ? null : 'submitted';
}

export function ruleFrom(body: RuleBody, municipality: number): OwnRule {
  return {
    right: body.right as RightCode,
    municipality,
    from: body.from,
    ...(body.to && { to: body.to }),
    source: body.source,
    ...(body.entity && { entity: body.entity }),
    ...(body.per && { per: body.per }),
    ...(body.title && { title: body.title }),
    ...(body.next && { next: body.next }),
    figures: body.figures,
    names: body.names,
    conditions: body.conditions,
    ...(body.amount && { amount: body.amount }),
  };
}

export const bodyOfRule = ({ municipality: _municipality, manual: _manual, ...rule }: OwnRule): RuleBody => ({
  ...rule,
  names: [...rule.names],
  conditions: [...rule.conditions],
});

/** Unit and law are those of the table where it exists. */
export function amountFrom(body: AmountBody, table: AmountTable | undefined): Required<Pick<OwnAmount, 'law' | 'unit'>> & OwnAmount {
  return {
    table: body.table,
    from: body.from,
    to: body.to ?? null,
    values: body.values,
    unit: table?.unit ?? body.unit ?? 'cents',
    law: table?.law ?? body.law ?? body.source,
    source: body.source,
    confidence: body.confidence,
    ...(body.note && { note: body.note }),
  };
}
