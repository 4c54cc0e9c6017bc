// The graph that a set of rules becomes on one day: variables (facts and expressions of the household or of each person), each with a numbered slot.
// All forms (values, intervals, closures, explanation, documentation) are made from this.
import type { Entity } from './right.ts';
import type { ListName, MemberSet, OverFunction } from './syntax.ts';

export type Type = { kind: 'flag' | 'integer' | 'number' | 'money' | 'raw' | 'date' | 'code'; codes?: readonly string[] };

export type Operator =
  | 'not'
  | 'neg'
  | 'and'
  | 'or'
  | 'if'
  | '+'
  | '-'
  | '*'
  | '/'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'min'
  | 'max'
  | 'round'
  | 'floor'
  | 'ceil'
  | 'monthly'
  | 'yearsSince'
  | 'monthsSince'
  | 'daysSince'
  | 'year'
  | 'month'
  | 'day';

/** A figure of the law on the day of the version; null = not known. */
export type Param = {
  name: string;
  /** The article that the table rests on. */
  law: string;
  value: number | null;
  unit: string;
  from: string;
  to: string | null;
  source: string;
  confidence: string;
  indexed: boolean;
};

/** Closures made on first use; kept on the node because the explanation asks for the same nodes again and again. */
export type Cached = { run?: ValueOf; bounds?: IntervalOf };
export type Expr = Cached &
  (
    | { op: 'const'; value: number; type: Type }
    | { op: 'param'; param: Param; type: Type }
    | { op: 'slot'; variable: Variable; whose: 'own' | 'member' | 'house'; type: Type }
    | { op: 'item'; list: ListName; field: number; type: Type }
    | { op: 'today'; type: Type }
    | { op: 'in'; of: Expr; keys: readonly number[]; type: Type }
    | { op: 'match'; of: Expr; keys: readonly number[]; arms: readonly Expr[]; otherwise: Expr | null; type: Type }
    | { op: 'calc'; operator: Operator; args: readonly Expr[]; type: Type }
  );

/** The expressions that one is made of. A slot or an item is a leaf here: what it reads is another variable. */
export function childrenOf(expr: Expr): readonly Expr[] {
  if (expr.op === 'calc') return expr.args;
  if (expr.op === 'in') return [expr.of];
  if (expr.op === 'match') return expr.otherwise ? [expr.of, ...expr.arms, expr.otherwise] : [expr.of, ...expr.arms];
  return [];
}

export type Over = { fn: OverFunction; set: MemberSet | null; list: ListName | null; value: Expr | null; where: Expr | null };

export type Variable = {
  name: string;
  of: Entity;
  type: Type;
  slot: number;
  /** 0 for what is read; else the round over the persons in which it can be computed. */
  stage: number;
  /** A fact of the contract: its predicate (`residence/status`) or a thing the reader derives (`#hasPartner`). */
  fact?: string;
  expr?: Expr;
  over?: Over;
};

/** Where a run keeps its numbers: V for values, L and H for the bounds, items of the lists beside them. NaN = unknown in V. */
export type Run = {
  n: number;
  today: number;
  V: Float64Array;
  L: Float64Array;
  H: Float64Array;
  personBase: number;
  stride: number;
  /** Every fact that the rules read is known: said by the reader where code may be generated, else false. */
  isKnown: boolean;
  /** relations[i * n + j]: the bits of what person j is to person i. */
  relations: Int32Array;
  lists: Record<ListName, Items>;
  /** Second result of an interval closure: the upper bound. */
  high: number;
  /** M: for each slot a set of bits, one a leaf that is not known and keeps it open: `words` columns of 32 bits each, as many as this household needs. */
  M: Int32Array;
  words: number;
};

/**
 * Items of a list, over all persons; item 0 stands for any item at all (a list that is not known). count -1 = the list is not known.
 * B: the number of the leaf behind a field that is not known, else 0; ownerB the same for a whole list.
 */
export type Items = {
  V: Float64Array;
  L: Float64Array;
  H: Float64Array;
  B: Int32Array;
  ownerB: Int32Array;
  width: number;
  start: Int32Array;
  count: Int32Array;
  usualMost: number;
};

/** b: base of the person who asks, c: base of the member in a round over members, q: offset of the item in a list. */
export type ValueOf = (run: Run, b: number, c: number, q: number) => number;
export type IntervalOf = (run: Run, b: number, c: number, q: number) => number;

export type Graph = {
  household: Variable[];
  person: Variable[];
  householdSlots: number;
  personSlots: number;
  stages: number;
  params: Map<string, Param>;
};

/** What an unknown sum of money can reach: far above any household, far below the loss of whole cents. */
export const most = 1e13;
/** Owner of the lists of the household (events) in start and count. */
export const householdOwner = 60;
export const maxPersons = 60;

export const divide = (a: number, b: number): number => (b === 0 ? (a > 0 ? most : a < 0 ? -most : 0) : a / b);
/** Half up to the whole cent; the millionth takes up what floats lose (842.115 is a little less in binary). */
export const roundHalfUp = (x: number): number => Math.floor(x + 0.500001);
export const monthlyAmount = (year: number): number => roundHalfUp(roundHalfUp(year) / 12);
