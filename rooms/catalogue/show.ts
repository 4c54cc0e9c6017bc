// Drafts as the screens show them: with who wrote and decided, in which state, and with their faults where they are still to be released.
import type { FastifyRequest } from 'fastify';
import { isAllowed } from '../../kernel/access.ts';
import type { Lang } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { faultsOfAmount, indexOfAmount } from '../../rules/local/amount-faults.ts';
import { faultsOfRule } from '../../rules/local/faults.ts';
import type { OwnRules } from '../../rules/local/own-rule.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { texts } from '../../rules/texts.gen.ts';
import { catalogueAccess } from './access.ts';
import { shippedTables } from './batch.ts';
import { bodyOfRule, stateOf } from './drafts.ts';
import { decisionsOf, namesOfAccounts } from './queries.ts';
import type { DecisionRow } from './queries.ts';
import type { AmountRow, RuleRow } from './rows.ts';
import { ownAmountOf, ownRuleOf } from './rows.ts';
import { releasedOf } from './rules.ts';

export type Counts = { looked: number; touched: number; better: number; worse: number };

/** What showing drafts needs, read once. */
export type Around = { released: OwnRules; decisions: DecisionRow[]; names: Map<string, string>; seesFiles: boolean };

export async function around(req: FastifyRequest, rows: readonly { written_by: string }[]): Promise<Around> {
  const { tenantId } = req.actor;
  const [released, decisions] = [await releasedOf(req.db, tenantId), await decisionsOf(req.db, tenantId)];
  const names = await namesOfAccounts(req.db, tenantId, [...rows.map((row) => row.written_by), ...decisions.map((one) => one.by_id)]);
  return { released, decisions, names, seesFiles: isAllowed(catalogueAccess['catalogue.impact'], req.actor) };
}

/** Who may not see files does not get a count of a few families either. */
const isHandful = ({ touched, better, worse }: Counts): boolean => [touched, better, worse].some((count) => count > 0 && count < 5);

const ref = (names: Map<string, string>, id: string) => ({ id, name: names.get(id) ?? '' });

export function draftOut(
  row: { id: string; version: number; written_by: string; written_at: string; submitted_at: string | null; withdrawn_at: string | null },
  { decisions, names, seesFiles }: Around,
) {
  const decision = decisions.find((one) => one.rule_id === row.id || one.amount_id === row.id) ?? null;
  const counts = (decision?.impact ?? null) as Counts | null;
  return {
    id: row.id,
    state: stateOf(row, decision),
    version: row.version,
    writtenBy: ref(names, row.written_by),
    writtenAt: row.written_at,
    submittedAt: row.submitted_at,
    decision: decision && {
      id: decision.id,
      by: ref(names, decision.by_id),
      at: decision.at,
      reason: decision.reason,
      catalogue: decision.catalogue,
      impact: counts && (seesFiles || !isHandful(counts)) ? counts : null,
    },
  };
}

export function ruleOut(row: RuleRow, beside: Around, lang: Lang) {
  const rule = ownRuleOf(row);
  const draft = draftOut(row, beside);
  const isOpen = draft.state === 'draft' || draft.state === 'submitted';
  return {
    ...draft,
    label: titleOf(rule.right, lang, shippedRules, rule.title),
    municipality: rule.municipality,
    body: bodyOfRule(rule),
    faults: isOpen ? faultsOfRule(rule, shippedRules, beside.released) : [],
  };
}

export function amountOut(row: AmountRow, beside: Around) {
  const amount = ownAmountOf(row);
  const draft = draftOut(row, beside);
  const isOpen = draft.state === 'draft' || draft.state === 'submitted';
  const { table, from, to, values, unit, law, source, confidence, note } = amount;
  return {
    ...draft,
    body: { table, from, to, values, unit, law, source, confidence, note: note ?? null },
    faults: isOpen ? faultsOfAmount(amount, shippedTables, beside.released) : [],
    index: indexOfAmount(amount, shippedTables, beside.released),
  };
}

/** As people know it: the plain text, else the title of the rule, else its code. */
export function titleOf(code: string, lang: Lang, rules: RuleSet, own?: { nl: string } & Partial<Record<Lang, string>>): string {
  const title = own ?? rules.rights.find((one) => one.code === code)?.title;
  return texts[lang][code]?.title ?? texts.nl[code]?.title ?? title?.[lang] ?? title?.nl ?? code;
}
