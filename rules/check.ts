// The check of one household: every right, with reasons, computation, missing facts and what to do next (contract: output of `check`).
import type { CheckResult, Household, Lang, RightCode } from './contract.ts';

export type CheckOptions = { on: string; rights?: readonly RightCode[]; lang?: Lang };

/** `household` has passed validateHousehold. */
export function checkHousehold(household: Household, options: CheckOptions): CheckResult {
  throw new Error(`no rules yet for ${household.persons.length} on ${options.on}`);
}
