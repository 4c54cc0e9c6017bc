// What a scan of some rights has to compute: their variables and no others, copied into a graph of their own, so that the same generators make small programs of it.
import type { RightCode } from '../contract.ts';
import type { CompiledRight, RuleSet, Version } from '../engine/compile.ts';
import { versionOn } from '../engine/compile.ts';
import { type Expr, type Graph, type Over, type Variable, childrenOf } from '../engine/graph.ts';
import { type ListName, RuleFault } from '../engine/syntax.ts';

/** A right with its variables in the pruned graph. */
export type Chosen = {
  compiled: CompiledRight;
  code: RightCode;
  ofPerson: boolean;
  ok: Variable;
  manual: Variable | null;
  receives: Variable;
  amount: Variable | null;
  /** Who has no result at all for this right: where this is false. */
  holder: Variable | null;
};

export type Plan = { version: Version; graph: Graph; rights: Chosen[] };

export const rootsOf = (one: Pick<CompiledRight, 'ok' | 'manual' | 'receives' | 'amount' | 'holder'>): Variable[] =>
  [one.holder, one.receives, one.ok, one.manual, one.amount].filter((root) => root !== null);

/** The rights that are in force on the day, in their order; `only` leaves out the others. */
export function chosenRights(rules: RuleSet, on: string, only?: readonly RightCode[]): { version: Version; rights: CompiledRight[] } {
  const version = versionOn(rules, on);
  return { version, rights: version.rights.filter((one) => !only || only.includes(one.right.code)) };
}

export function planOf(version: Version, rights: readonly CompiledRight[]): Plan {
  const needed = reachable(rights.flatMap((one) => rootsOf(one)));
  const copies = new Map<Variable, Variable>();
  const graph: Graph = { ...version.graph, household: [], person: [] };
  for (const of of ['household', 'person'] as const) {
    for (const variable of version.graph[of]) {
      if (!needed.has(variable)) continue;
      const copy = { ...variable, slot: graph[of].length };
      copies.set(variable, copy);
      graph[of].push(copy);
    }
  }
  const copyOf = (variable: Variable): Variable => {
    const copy = copies.get(variable);
    if (!copy) throw new RuleFault(variable.name, null, 'is not in the plan');
    return copy;
  };
  for (const copy of copies.values()) {
    if (copy.expr) copy.expr = copyExpr(copy.expr, copyOf);
    if (copy.over) copy.over = copyOver(copy.over, copyOf);
  }
  graph.householdSlots = graph.household.length;
  graph.personSlots = graph.person.length;
  return {
    version,
    graph,
    rights: rights.map((one) => ({
      compiled: one,
      code: one.right.code,
      ofPerson: one.right.entity === 'person',
      ok: copyOf(one.ok),
      manual: one.manual && copyOf(one.manual),
      receives: copyOf(one.receives),
      amount: one.amount && copyOf(one.amount),
      holder: one.holder && copyOf(one.holder),
    })),
  };
}

function copyOver(over: Over, copyOf: (variable: Variable) => Variable): Over {
  return {
    ...over,
    value: over.value && copyExpr(over.value, copyOf),
    where: over.where && copyExpr(over.where, copyOf),
  };
}

function copyExpr(expr: Expr, copyOf: (variable: Variable) => Variable): Expr {
  const copy = (one: Expr): Expr => copyExpr(one, copyOf);
  // Without the closures that the original may keep: they know the slots of the whole graph.
  const { run: _run, bounds: _bounds, ...bare } = expr;
  switch (bare.op) {
    case 'slot':
      return { ...bare, variable: copyOf(bare.variable) };
    case 'in':
      return { ...bare, of: copy(bare.of) };
    case 'match':
      return { ...bare, of: copy(bare.of), arms: bare.arms.map(copy), otherwise: bare.otherwise && copy(bare.otherwise) };
    case 'calc':
      return { ...bare, args: bare.args.map(copy) };
    default:
      return bare;
  }
}

export function reachable(roots: readonly Variable[]): Set<Variable> {
  const seen = new Set<Variable>();
  const visit = (variable: Variable): void => {
    if (seen.has(variable)) return;
    seen.add(variable);
    for (const expr of partsOf(variable)) eachNode(expr, (node) => node.op === 'slot' && visit(node.variable));
  };
  for (const root of roots) visit(root);
  return seen;
}

/** Reading a variable: of the person at hand, or of the household. */
export const slotOf = (variable: Variable): Expr => ({
  op: 'slot',
  variable,
  whose: variable.of === 'person' ? 'own' : 'house',
  type: variable.type,
});

/** The expressions that a variable is computed from. */
export const partsOf = (variable: Variable): Expr[] =>
  [variable.expr, variable.over?.where, variable.over?.value].filter((part) => part !== undefined && part !== null);

export function eachNode(expr: Expr, visit: (node: Expr) => void): void {
  visit(expr);
  for (const child of childrenOf(expr)) eachNode(child, visit);
}

/** The lists that these variables go through, with the fields they read. */
export function listsOf(variables: Iterable<Variable>): Map<ListName, Set<number>> {
  const lists = new Map<ListName, Set<number>>();
  for (const variable of variables) {
    const list = variable.over?.list;
    if (!list) continue;
    const fields = lists.get(list) ?? new Set<number>();
    lists.set(list, fields);
    for (const expr of partsOf(variable)) eachNode(expr, (node) => node.op === 'item' && fields.add(node.field));
  }
  return lists;
}
