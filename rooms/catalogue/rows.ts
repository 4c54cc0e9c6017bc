// Between the columns of the database and the rules as rules/local has them.
import type { Confidence } from '../../rules/amounts/row.ts';
import type { Per, RightCode } from '../../rules/contract.ts';
import type { Entity, Text } from '../../rules/engine/right.ts';
import type { OwnAmount, OwnCondition, OwnName, OwnRule } from '../../rules/local/own-rule.ts';

const common = [
  'id',
  'from_on',
  'to_on',
  'source',
  'figures',
  'written_by',
  'written_at',
  'submitted_at',
  'withdrawn_at',
  'version',
] as const;
const ofRules = ['right_code', 'municipality', 'entity', 'per', 'names', 'conditions', 'amount', 'texts'] as const;
const ofAmounts = ['table_name', 'unit', 'law', 'confidence', 'note'] as const;

export const ruleRowColumns = <Alias extends string>(alias: Alias) =>
  [...common, ...ofRules].map((name) => `${alias}.${name}`) as `${Alias}.${(typeof common)[number] | (typeof ofRules)[number]}`[];
export const amountRowColumns = <Alias extends string>(alias: Alias) =>
  [...common, ...ofAmounts].map((name) => `${alias}.${name}`) as `${Alias}.${(typeof common)[number] | (typeof ofAmounts)[number]}`[];

type Common = {
  id: string;
  from_on: string;
  to_on: string | null;
  source: string;
  figures: unknown;
  written_by: string;
  written_at: string;
  submitted_at: string | null;
  withdrawn_at: string | null;
  version: number;
};
export type RuleRow = Common & {
  right_code: string;
  municipality: number;
  entity: string | null;
  per: string | null;
  names: unknown;
  conditions: unknown;
  amount: string | null;
  texts: unknown;
};
export type AmountRow = Common & { table_name: string; unit: string; law: string; confidence: string; note: string | null };

export function ownRuleOf(row: RuleRow): OwnRule {
  const texts = row.texts as { title?: Text; next?: Text };
  return {
    right: row.right_code as RightCode,
    municipality: row.municipality,
    from: row.from_on,
    ...(row.to_on !== null && { to: row.to_on }),
    source: row.source,
    ...(row.entity !== null && { entity: row.entity as Entity }),
    ...(row.per !== null && { per: row.per as Per }),
    ...(texts.title && { title: texts.title }),
    ...(texts.next && { next: texts.next }),
    figures: row.figures as Record<string, number>,
    names: row.names as OwnName[],
    conditions: row.conditions as OwnCondition[],
    ...(row.amount !== null && { amount: row.amount }),
  };
}

export const ruleColumnsOf = (rule: OwnRule) => ({
  right_code: rule.right as string,
  municipality: rule.municipality,
  from_on: rule.from,
  to_on: rule.to ?? null,
  source: rule.source,
  entity: rule.entity ?? null,
  per: rule.per ?? null,
  names: JSON.stringify(rule.names),
  conditions: JSON.stringify(rule.conditions),
  amount: rule.amount ?? null,
  figures: JSON.stringify(rule.figures),
  texts: JSON.stringify({ ...(rule.title && { title: rule.title }), ...(rule.next && { next: rule.next }) }),
});

export function ownAmountOf(row: AmountRow): Required<Pick<OwnAmount, 'law' | 'unit'>> & OwnAmount {
  return {
    table: row.table_name,
    law: row.law,
    unit: row.unit,
    from: row.from_on,
    to: row.to_on,
    values: row.figures as Record<string, number | null>,
    confidence: row.confidence as Confidence,
    source: row.source,
    ...(row.note !== null && { note: row.note }),
  };
}

export const amountColumnsOf = (amount: Required<Pick<OwnAmount, 'law' | 'unit'>> & OwnAmount) => ({
  table_name: amount.table,
  from_on: amount.from,
  to_on: amount.to,
  figures: JSON.stringify(amount.values),
  unit: amount.unit,
  law: amount.law,
  source: amount.source,
  confidence: amount.confidence as string,
  note: amount.note ?? null,
});
