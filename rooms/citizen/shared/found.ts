// What a check found, as the citizen's page uses it: the same whether the server worked it out or the browser did.
import type { Household, Outcome, Per, RightCode } from '../../../rules/contract.ts';
import type { Found } from '../../../rules/engine/evaluate.ts';

export type CitizenFound = {
  right: RightCode;
  person: number;
  outcome: Outcome;
  leaning: 'likely' | 'unlikely' | null;
  cents: number | null;
  low: number | null;
  high: number | null;
  per: Per;
  missing: string[];
};

export type Check = (household: Household) => CitizenFound[];

export const citizenFound = (one: Found): CitizenFound => ({
  right: one.compiled.right.code,
  person: one.person,
  outcome: one.outcome,
  leaning: one.leaning,
  cents: one.cents,
  low: one.low,
  high: one.high,
  per: one.compiled.right.amount?.per ?? 'month',
  missing: one.missing,
});

export const isLikely = (one: CitizenFound): boolean =>
  one.outcome === 'entitled' || (one.outcome === 'unknown' && one.leaning === 'likely');

/** The same household is checked once: a page asks what was found, which questions are open and what the form that came back was about. */
export function remembered(check: Check): Check {
  const known = new WeakMap<Household, CitizenFound[]>();
  return (household) => {
    let found = known.get(household);
    if (!found) known.set(household, (found = check(household)));
    return found;
  };
}
