// Drafts that are looked at together: an indexation is five rows, a rule may need its amount. Each is checked against what was released and those before it.
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/errors.ts';
import { type RuleSet, compile } from '../../rules/engine/compile.ts';
import { RuleFault } from '../../rules/engine/syntax.ts';
import { faultsOfAmount } from '../../rules/local/amount-faults.ts';
import { compose } from '../../rules/local/compose.ts';
import { type DraftFault, faultOf } from '../../rules/local/fault.ts';
import { daysFrom, faultsOfRule } from '../../rules/local/faults.ts';
import type { OwnAmount, OwnRule, OwnRules } from '../../rules/local/own-rule.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { amountById, ruleById } from './queries.ts';
import type { AmountRow, RuleRow } from './rows.ts';
import { ownAmountOf, ownRuleOf } from './rows.ts';
import { releasedOf } from './rules.ts';
import type { Chosen } from './schema.ts';

/** As the rules know them: what is looked at, beside what was released. */
export type Looked = { rules: { id: string; rule: OwnRule }[]; amounts: { id: string; amount: OwnAmount }[]; released: OwnRules };
export type Batch = { rules: RuleRow[]; amounts: AmountRow[]; looked: Looked };

export async function chosenOf(req: FastifyRequest, chosen: Chosen): Promise<Batch> {
  const { tenantId } = req.actor;
  const rules = await Promise.all([...new Set(chosen.rules ?? [])].map((id) => ruleById(req.db, tenantId, id)));
  const amounts = await Promise.all([...new Set(chosen.amounts ?? [])].map((id) => amountById(req.db, tenantId, id)));
  const there = <Row extends { withdrawn_at: string | null }>(row: Row | undefined): Row => {
    if (!row || row.withdrawn_at !== null) throw notFound();
    return row;
  };
  const rows = { rules: rules.map(there), amounts: amounts.map(there) };
  return { ...rows, looked: lookedAt(rows, await releasedOf(req.db, tenantId)) };
}

export const lookedAt = ({ rules, amounts }: { rules: RuleRow[]; amounts: AmountRow[] }, released: OwnRules): Looked => ({
  rules: rules.map((row) => ({ id: row.id, rule: ownRuleOf(row) })),
  amounts: amounts.map((row) => ({ id: row.id, amount: ownAmountOf(row) })),
  released,
});

export const shippedTables = [...shippedRules.params.values()];

/** By draft: what keeps it from being released, when those before it are. */
export function faultsOfDrafts({ rules, amounts, released }: Looked): { id: string; faults: DraftFault[] }[] {
  let known = released;
  const found: { id: string; faults: DraftFault[] }[] = [];
  for (const { id, amount } of amounts) {
    found.push({ id, faults: faultsOfAmount(amount, shippedTables, known) });
    known = { ...known, amounts: [...known.amounts, amount] };
  }
  for (const { id, rule } of rules) {
    found.push({ id, faults: faultsOfRule(rule, shippedRules, known) });
    known = { ...known, rules: [...known.rules, rule] };
  }
  return found.filter((one) => one.faults.length > 0);
}

/** A figure of another kind (1.5 where there were whole numbers) can break a right that nobody changed: the whole set is compiled for every coming period. */
export function faultOfWhole(looked: Looked): DraftFault | null {
  const rules = rulesWith(looked);
  for (const day of daysFrom(rules, firstDay(looked))) {
    try {
      compile(rules, day, 'closures');
    } catch (error) {
      if (error instanceof RuleFault) return faultOf(error, '/');
      throw error;
    }
  }
  return null;
}

/** The rules as they would be. */
export const rulesWith = ({ rules, amounts, released }: Looked): RuleSet =>
  compose(shippedRules, {
    rules: [...released.rules, ...rules.map((one) => one.rule)],
    amounts: [...released.amounts, ...amounts.map((one) => one.amount)],
  });

/** The day from which the first of them counts. */
const firstDay = ({ rules, amounts }: Looked): string =>
  [...rules.map((one) => one.rule.from), ...amounts.map((one) => one.amount.from)].sort()[0] ?? '9999-12-31';

/** What already counts is asked of today; what is still to come, of its first day. */
export const dayOfImpact = (looked: Looked, today: string): string => [today, firstDay(looked)].sort().at(-1)!;
