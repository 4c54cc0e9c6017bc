// The check of one household: every right, with reasons, computation, missing facts and what to do next (contract: output of `check`).
import { hashOfRules } from './catalogue.ts';
import type { CheckResult, Household, Lang, RightCode } from './contract.ts';
import { type RuleSet, versionOn } from './engine/compile.ts';
import { evaluate } from './engine/evaluate.ts';
import { explain } from './engine/explain.ts';
import { rankPointers } from './questions.ts';
import { shippedRules } from './rights/all.ts';

export type CheckOptions = { on: string; rights?: readonly RightCode[]; lang?: Lang; /** Default: the shipped rules. */ rules?: RuleSet };

/** `household` has passed validateHousehold. Results in the order of the codes, then of the persons. */
export function checkHousehold(household: Household, options: CheckOptions): CheckResult {
  const rules = options.rules ?? shippedRules;
  const version = versionOn(rules, options.on);
  const found = evaluate(version, household, options.rights);
  const results = found.map((one) =>
    explain(version, one, one.person < 0 ? null : (household.persons[one.person]?.id ?? null), options.lang ?? 'nl'),
  );
  return { on: options.on, catalogue: hashOfRules(rules), results, questions: rankPointers(found).map((one) => one.pointer) };
}
