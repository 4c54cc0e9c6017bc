// Conditions that a few facts settle come before what takes work: where nobody in the household passes the cheap conditions of a right, what only that right needs is not
// computed. The outcome is the same, because the cheap conditions are among those that must all be met.
import type { Expr, Variable } from '../engine/graph.ts';
import type { Layout } from './layout.ts';
import { type Chosen, eachNode, reachable, rootsOf } from './plan.ts';
import { type Range, Ranges } from './ranges.ts';
import { resultRound, roundOf } from './uses.ts';

/** `isTold`: who receives the right is known from facts alone, so that the whole result can be written before anything is computed. */
export type Gate = { bit: number; conditions: Expr[]; isTold: boolean; ofPerson: boolean };
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
      if (!variable.expr || !isCheap(variable.expr)) cheap = false;
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

/** An own code that shuts a right out, whatever else is so (a residence status, for one): only the others come in. */
function codesLetIn(right: Chosen, layout: Layout): Expr[] {
  const found: Expr[] = [];
  for (const fact of reachable([right.ok])) {
    const codes = fact.type.codes?.length ?? 0;
    if (fact.fact === undefined || (fact.of === 'person' && !right.ofPerson) || fact.type.kind !== 'code') continue;
    if (codes > 31 || fact.fact.startsWith('#')) continue;
    const keys = Array.from({ length: codes }, (_, key) => key).filter((key) => {
      const ofFact = (one: Variable): Range => (one === fact ? [key, key] : one.type.kind === 'flag' ? [0, 1] : [-Infinity, Infinity]);
      return new Ranges(layout.today, ofFact).ofVariable(right.ok)[1] === 1;
    });
    const of: Expr = { op: 'slot', variable: fact, whose: fact.of === 'person' ? 'own' : 'house', type: fact.type };
    if (keys.length < codes) found.push({ op: 'in', of, keys, type: { kind: 'flag' } });
  }
  return found;
}

/** A reference person of forty of whom everything is as usual: a gate that lets him in stands open in nearly every household. */
function isForEverybody(conditions: readonly Expr[], layout: Layout): boolean {
  const ordinary = new Ranges(layout.today, (one) => {
    const key = one.fact ?? '';
    if (key === 'birthDate') return [layout.today - 400_000, layout.today - 400_000];
    if (key === '#isReference') return [1, 1];
    if (key === '#role' || key === 'placed' || key.startsWith('#receives:')) return [0, 0];
    const usual = layout.byKey.get(key)?.usual;
    return usual && !key.startsWith('#') ? [usual.low, usual.high] : one.type.kind === 'flag' ? [0, 1] : [-Infinity, Infinity];
  });
  return conditions.every((one) => ordinary.of(one)[0] === 1);
}

/** So many variables, or a single round, that a gate keeps from being gone over are worth its test. */
const worthGate = 4;

export function gatesOf(rights: readonly Chosen[], layout: Layout): Gates {
  const conditions = new Map(rights.map((one) => [one, [...conditionsOf(one.ok).filter(isCheap), ...codesLetIn(one, layout)]]));
  const letsIn = (one: Chosen): Expr[] => conditions.get(one) ?? [];
  const behind = (one: Chosen): Variable[] => [one.ok, one.manual, one.amount].filter((root) => root !== null);
  const isTold = (root: Variable | null): boolean =>
    root === null || root.fact !== undefined || (root.expr !== undefined && isCheap(root.expr));
  const isToldOf = (one: Chosen): boolean => isTold(one.receives) && isTold(one.holder);
  // Where it is not, the result is written in its round, and there `ok` is 0 behind a closed gate.
  const canBeGated = (one: Chosen): boolean =>
    !isForEverybody(letsIn(one), layout) && ((one.ofPerson && isToldOf(one)) || roundOf(one.ok) === resultRound(one));
  let gated = rights.filter(canBeGated).slice(0, 30);
  let masks = new Map<Variable, number>();
  // A gate that keeps nothing from being gone over is not worth its test; without it more is needed always.
  for (let before = -1; before !== gated.length;) {
    before = gated.length;
    const open = rights.filter((one) => !gated.includes(one)).flatMap((one) => rootsOf(one));
    const asked = gated.flatMap((one) => [one.receives, one.holder]).filter((one) => one !== null);
    const always = reachable([...open, ...asked]);
    masks = new Map();
    for (const [bit, right] of gated.entries()) {
      for (const one of reachable(behind(right)))
        if (one.fact === undefined && !always.has(one)) masks.set(one, (masks.get(one) ?? 0) | (1 << bit));
    }
    gated = gated.filter((_, bit) => {
      const kept = [...masks].filter(([, mask]) => (mask & (1 << bit)) !== 0);
      return kept.length >= worthGate || kept.some(([one]) => one.over !== undefined);
    });
  }
  const of = new Map(
    gated.map((right, bit) => [
      right,
      { bit: 1 << bit, conditions: letsIn(right), isTold: right.ofPerson && isToldOf(right), ofPerson: right.ofPerson },
    ]),
  );
  return { of, behind: (variable) => masks.get(variable) ?? 0 };
}
