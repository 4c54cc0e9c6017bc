// Form 5, documentation: which facts a right reads and which figures of the law it uses, straight from the graph.
import type { CompiledRight } from './compile.ts';
import { type Expr, type Param, type Variable, childrenOf } from './graph.ts';
import { listFields } from './vocabulary.ts';

export type Input = { facts: string[]; params: Param[] };

export function inputsOf(compiled: CompiledRight): Input {
  const facts = new Set<string>();
  const params = new Map<string, Param>();
  const seen = new Set<Variable>();
  const variable = (one: Variable): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.fact !== undefined) facts.add(predicateOf(one.fact));
    if (one.expr) expression(one.expr);
    if (!one.over) return;
    if (one.over.list) facts.add(one.over.list);
    for (const part of [one.over.where, one.over.value]) if (part) expression(part);
  };
  const expression = (expr: Expr): void => {
    if (expr.op === 'slot') variable(expr.variable);
    else if (expr.op === 'param') params.set(expr.param.name, expr.param);
    else if (expr.op === 'item') {
      const leaf = listFields[expr.list][expr.field]?.predicate;
      if (leaf) facts.add(`${expr.list}/*/${leaf}`);
    } else for (const child of childrenOf(expr)) expression(child);
  };
  for (const root of [compiled.ok, compiled.manual, compiled.amount, compiled.law, compiled.receives]) if (root) variable(root);
  return {
    facts: [...facts].filter((one) => one !== '').sort(),
    params: [...params.values()].filter((param) => param.name !== 'notKnown'),
  };
}

function predicateOf(fact: string): string {
  if (fact.startsWith('#receives')) return 'receives';
  return fact === '#index' ? '' : fact.startsWith('#') ? 'role' : fact;
}
