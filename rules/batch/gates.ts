// Conditions that a few facts settle come before what takes work: where nobody in the household passes the cheap conditions of a right, what only that right needs is not
// computed. The outcome is the same, because the cheap conditions are among those that must all be met.
import type { Expr, Variable } from '../engine/graph.ts';
import { type Chosen, eachNode, reachable, rootsOf } from './plan.ts';
import { resultRound, roundOf } from './uses.ts';

/** `isTold`: who receives the right is known from facts alone, so that the whole result can be written before anything is computed. */
export type Gate = { bit: number; conditions: Expr[]; isTold: boolean };
export type Gates = {
  of: ReadonlyMap<Chosen, Gate>;
  /** The gates of which one must be open for a variable to be needed; 0 = always needed. */
  behind: (variable: Variable) => number;
};

export const noGates: Gates = { of: new Map(), behind: () => 0 };

/** Facts of the person and of the household, and what is written from them without going over anything. */
function isCheap(expr: Expr): boolean {
  let cheap = true;
  eachNode(expr, (node) => {
    if (node.op === 'item' || (node.op === 'param' && node.param.value === null)) cheap = false;
    if (node.op === 'slot' && node.whose === 'member') cheap = false;
    if (node.op === 'slot' && node.variable.fact === undefined) {
      const { variable } = node;
      if (!variable.expr || variable.of !== 'person' || !isCheap(variable.expr)) cheap = false;
    }
  });
  return cheap;
}

/** All of these must be true. `within`: which variables are looked into. */
export function conditionsOf(variable: Variable, within: (one: Variable) => boolean = () => true): Expr[] {
  const flat = (expr: Expr): Expr[] => {
    if (expr.op === 'calc' && expr.operator === 'and') return expr.args.flatMap(flat);
    const inner = expr.op === 'slot' ? expr.variable : null;
    if (inner?.expr?.op === 'calc' && inner.expr.operator === 'and' && within(inner)) return flat(inner.expr);
    return [expr];
  };
  return variable.expr ? flat(variable.expr) : [];
}

export function gatesOf(variables: readonly Variable[], rights: readonly Chosen[]): Gates {
  const behind = (one: Chosen): Variable[] => [one.ok, one.manual, one.amount].filter((root) => root !== null);
  const household = variables.filter((one) => one.of === 'household');
  const isTold = (root: Variable | null): boolean =>
    root === null || root.fact !== undefined || (root.expr !== undefined && isCheap(root.expr));
  const isToldOf = (one: Chosen): boolean => isTold(one.receives) && isTold(one.holder);
  // Where it is not, the result is written in its round, and there `ok` is 0 behind a closed gate.
  const canBeGated = (one: Chosen): boolean =>
    one.ofPerson && conditionsOf(one.ok).some(isCheap) && (isToldOf(one) || roundOf(one.ok) === resultRound(one));
  let gated = rights.filter(canBeGated).slice(0, 30);
  let masks = new Map<Variable, number>();
  // A gate that keeps nothing from being gone over is not worth its test; without it more is needed always.
  for (let before = -1; before !== gated.length;) {
    before = gated.length;
    const open = rights.filter((one) => !gated.includes(one)).flatMap((one) => rootsOf(one));
    const asked = gated.flatMap((one) => [one.receives, one.holder]).filter((one) => one !== null);
    const always = reachable([...household, ...open, ...asked]);
    masks = new Map();
    for (const [bit, right] of gated.entries()) {
      for (const one of reachable(behind(right)))
        if (one.of === 'person' && one.fact === undefined && !always.has(one)) masks.set(one, (masks.get(one) ?? 0) | (1 << bit));
    }
    gated = gated.filter((_, bit) => [...masks].some(([one, mask]) => one.over !== undefined && (mask & (1 << bit)) !== 0));
  }
  const of = new Map(
    gated.map((right, bit) => [right, { bit: 1 << bit, conditions: conditionsOf(right.ok).filter(isCheap), isTold: isToldOf(right) }]),
  );
  return { of, behind: (variable) => masks.get(variable) ?? 0 };
}
