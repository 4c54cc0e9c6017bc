// Which facts of a person a round reads more than once: those get a name at its beginning, so that a column is looked into once.
import type { Expr, Variable } from '../engine/graph.ts';
import type { Fuser } from './fuse.ts';
import type { Mask } from './masks.ts';
import { type Chosen, eachNode, partsOf, rootsOf, slotOf } from './plan.ts';

/** An expression, and whether it is asked of the person as a member of the household. */
export type Part = { expr: Expr; asMember: boolean };

/** What a round works out: values of the person, sums over the members, results of rights. */
export type RoundOf = { round: number; own: readonly Variable[]; addedUp: readonly Variable[]; rights: readonly Chosen[] };

export const partsOfMask = ({ where, value }: Mask): Part[] =>
  [where, value].filter((part) => part !== null).map((expr) => ({ expr, asMember: true }));

/** What is read behind a gate only, is not read before it. */
export function readLeavesOf(fuser: Fuser, { round, own, addedUp, rights }: RoundOf, gates: number): void {
  const isAlways = (one: Variable): boolean => [0, gates].includes(fuser.gates.behind(one));
  const parts: Part[] = own.filter(isAlways).flatMap((one) => partsOf(one).map((expr) => ({ expr, asMember: false })));
  for (const one of addedUp) parts.push(...partsOf(one).map((expr) => ({ expr, asMember: true })));
  for (const one of fuser.masks.all) if (one.round === round && [0, gates].includes(one.behind)) parts.push(...partsOfMask(one));
  // Twice: a result that is a fact itself always gets its name.
  for (const right of rights)
    for (const root of rootsOf(right))
      if (root.fact !== undefined) for (const expr of [slotOf(root), slotOf(root)]) parts.push({ expr, asMember: false });
  readLeaves(fuser, parts);
}

export function readLeaves(fuser: Fuser, parts: readonly Part[]): void {
  const count = new Map<Variable, number>();
  for (const { expr, asMember } of parts)
    eachNode(expr, (node) => {
      if (node.op === 'slot' && node.variable.of === 'person' && node.variable.fact !== undefined && (asMember || node.whose === 'own'))
        count.set(node.variable, (count.get(node.variable) ?? 0) + 1);
    });
  for (const [one, times] of count) if (times > 1 || fuser.form !== 'complete') fuser.leaf(one, 'p');
}
