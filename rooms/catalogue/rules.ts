// The rules by which this centre computes: what is shipped and what it released. Kept in memory by its releases and by its hash, so that each version is compiled once.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { productVersion } from '../../kernel/paths.ts';
import type { AmountTable } from '../../rules/amounts/row.ts';
import { catalogueHash, hashOfRules } from '../../rules/catalogue.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { paramSet } from '../../rules/engine/params.ts';
import { compose } from '../../rules/local/compose.ts';
import type { OwnRules } from '../../rules/local/own-rule.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { releaseState, releasedAmounts, releasedRules } from './queries.ts';
import { ownAmountOf, ownRuleOf } from './rows.ts';
import { keepRuleSet, keptRuleSet } from './rule-set-queries.ts';

const mostKept = 50;
const byState = new Map<string, RuleSet>();
const byHash = new Map<string, RuleSet>();

function remember<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  if (map.size >= mostKept) map.delete(map.keys().next().value!);
  map.set(key, value);
  return value;
}

export async function rulesOf(db: Db, tenantId: number): Promise<RuleSet> {
  const state = await releaseState(db, tenantId);
  if (state === '') return shippedRules;
  const known = byState.get(state);
  if (known) return known;
  const rules = compose(shippedRules, await releasedOf(db, tenantId));
  const hash = hashOfRules(rules);
  return remember(byState, state, byHash.get(hash) ?? remember(byHash, hash, rules));
}

/** What the centre released itself. */
export async function releasedOf(db: Db, tenantId: number): Promise<OwnRules> {
  const [rules, amounts] = await Promise.all([releasedRules(db, tenantId), releasedAmounts(db, tenantId)]);
  return { rules: rules.map((row) => ownRuleOf(row)), amounts: amounts.map((row) => ownAmountOf(row)) };
}

// ---------------------------------------------------------------- rule sets of the past

type Kept = { rights: RuleSet['rights']; shared: RuleSet['shared']; tables: AmountTable[] };

/** Keeps the rules by which a check was made, once. */
export async function keepRules(db: Db, tenantId: number, clock: Clock, rules: RuleSet): Promise<void> {
  const content = (): Buffer => {
    const kept: Kept = { rights: rules.rights, shared: rules.shared, tables: [...rules.params.values()] };
    return gzipSync(JSON.stringify(kept));
  };
  await keepRuleSet(db, tenantId, hashOfRules(rules), content, productVersion, clock.now().toString());
}

/** The rules of a check of the past; null where they were never kept. What comes back must have the hash it is asked by. */
export async function rulesByHash(db: Db, tenantId: number, hash: string): Promise<RuleSet | null> {
  if (hash === catalogueHash()) return shippedRules;
  const known = byHash.get(hash);
  if (known) return known;
  const content = await keptRuleSet(db, tenantId, hash);
  if (!content) return null;
  const { rights, shared, tables } = JSON.parse(gunzipSync(content).toString('utf8')) as Kept;
  const rules: RuleSet = { rights, shared, params: paramSet(tables) };
  if (hashOfRules(rules) !== hash) throw new Error('a kept rule set has another hash than the one it is kept under');
  return remember(byHash, hash, rules);
}
