// Which question decides most: the missing facts over all rights, by open amount over the burden of asking.
import type { Household, Per, RightCode } from './contract.ts';
import type { FactKind } from './facts.ts';

export type Question = {
  pointer: string;
  predicate: string;
  personIndex: number | null;
  kind: FactKind;
  options?: readonly string[];
  /** The euros that hang on it, a month (`once` where no right pays by the month); null where no amount is known. */
  stakeCents: number | null;
  per: Per | null;
  decides: RightCode[];
};

export function questionsFor(household: Household, on: string): Question[] {
  throw new Error(`no questions yet for ${household.persons.length} on ${on}`);
}
