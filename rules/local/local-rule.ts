// A local rule: what one municipality (and its successors) decides itself, as data. The expressions are those of engine/README.md; a version holds between two
// days. A new municipality is a file beside this one and a line in all.ts.
import type { RightCode } from '../contract.ts';
import type { Condition, Definition, Manual } from '../engine/right.ts';

export type LocalVersion = {
  from: string;
  to?: string;
  source: string;
  /** Named expressions that the conditions and the amount of this version use. */
  definitions?: readonly Omit<Definition, 'from' | 'to'>[];
  conditions: readonly Omit<Condition, 'when' | 'from' | 'to'>[];
  /** `when` without the municipality: that is added. */
  manual?: readonly Omit<Manual, 'from' | 'to'>[];
  /** The amount as an expression; left out where the version gives none. */
  amount?: string;
};

export type LocalRule = {
  right: RightCode;
  /** NIS codes: the municipality and those that inherit its rules. */
  municipalities: readonly number[];
  versions: readonly LocalVersion[];
};
