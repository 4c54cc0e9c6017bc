// From households to rights that they probably do not take up: certain, or likely where every usual completion of what is unknown says yes. Pure, and run in a
// thread of its own (scan-thread.ts).
import type { Household, Per, RightCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { validateHousehold } from '../../rules/validate.ts';

type Certainty = 'certain' | 'likely';
export type Candidate = {
  /** Place of the household among those that were given. */
  household: number;
  personId: string | null;
  right: RightCode;
  certainty: Certainty;
  cents: number | null;
  per: Per | null;
  /** Facts that are still asked, by name. */
  missing: string[];
};
export type Scanned = { candidates: Candidate[]; /** Places of households whose facts break the contract. */ refused: number[] };

/** `/persons/1/incomes/0/net` -> `incomes`: what is asked, not whose. */
export const predicateOf = (pointer: string): string =>
  pointer
    .replace(/^\/persons\/\d+\//, '/')
    .slice(1)
    .replace(/\/\d+(\/.*)?$/, '');

/** What holds of itself is no right that somebody leaves lying: the part of an income that nobody may seize, the ceiling that the health fund watches. */
const ofItself: ReadonlySet<RightCode> = new Set(['beslagvrijInkomen', 'maximumfactuur']);

export function candidatesOf(households: readonly Household[], on: string, rules: RuleSet): Scanned {
  const version = versionOn(rules, on);
  const scanned: Scanned = { candidates: [], refused: [] };
  for (const [place, given] of households.entries()) {
    const checked = validateHousehold(given, { on, today: on });
    if (!checked.ok) {
      scanned.refused.push(place);
      continue;
    }
    for (const one of evaluate(version, checked.household)) {
      const certainty = one.outcome === 'entitled' ? 'certain' : one.outcome === 'unknown' && one.leaning === 'likely' ? 'likely' : null;
      if (certainty === null || ofItself.has(one.compiled.right.code)) continue;
      scanned.candidates.push({
        household: place,
        personId: one.person < 0 ? null : (checked.household.persons[one.person]?.id ?? null),
        right: one.compiled.right.code,
        certainty,
        // of what is only likely no figure is promised
        cents: certainty === 'certain' ? one.cents : null,
        per: certainty === 'certain' && one.cents !== null ? (one.compiled.right.amount?.per ?? null) : null,
        missing: [...new Set(one.missing.map(predicateOf))],
      });
    }
  }
  return scanned;
}
