// What a condition can come to at all, read from its words: one that only asks who is in the file is never open, one that rests on a figure nobody has is never "no".
// So that a branch that cannot be is seen in the rule itself, and comes back by itself when the figure is found.
import { type Expr, type Over, type Variable, childrenOf } from '../../rules/engine/graph.ts';

export type Possible = { met: boolean; notMet: boolean; open: boolean };
/** How far a number can be known: always (who is in the file, the day), never (a figure nobody has), or it depends on the household. */
type Known = 'always' | 'never' | 'sometimes';

const every: Possible = { met: true, notMet: true, open: true };
const openOnly: Possible = { met: false, notMet: false, open: true };
const or = (a: Possible, b: Possible): Possible => ({ met: a.met || b.met, notMet: a.notMet || b.notMet, open: a.open || b.open });

export function possible(expr: Expr): Possible {
  if (expr.op === 'const') return { met: expr.value === 1, notMet: expr.value === 0, open: false };
  if (expr.op === 'slot')
    return expr.variable.expr && expr.variable.type.kind === 'flag' ? possible(expr.variable.expr) : ofFact(expr.variable);
  if (expr.op !== 'calc') return known(expr) === 'always' ? { met: true, notMet: true, open: false } : every;
  const [a, b, c] = expr.args;
  if (expr.operator === 'not' && a) return flipped(possible(a));
  if (expr.operator === 'and' && a && b) return both(possible(a), possible(b));
  if (expr.operator === 'or' && a && b) return flipped(both(flipped(possible(a)), flipped(possible(b))));
  if (expr.operator === 'if' && a && b && c) return chosen(possible(a), possible(b), possible(c));
  return compared(expr.operator, a, b);
}

const flipped = (one: Possible): Possible => ({ met: one.notMet, notMet: one.met, open: one.open });
const both = (a: Possible, b: Possible): Possible => ({
  met: a.met && b.met,
  notMet: a.notMet || b.notMet,
  open: (a.open && (b.open || b.met)) || (b.open && (a.open || a.met)),
});
function chosen(test: Possible, yes: Possible, no: Possible): Possible {
  const arms = [...(test.met ? [yes] : []), ...(test.notMet ? [no] : [])].reduce(or, { met: false, notMet: false, open: false });
  return test.open ? or(or(arms, openOnly), { met: yes.met && no.met, notMet: yes.notMet && no.notMet, open: false }) : arms;
}

function compared(operator: string, a: Expr | undefined, b: Expr | undefined): Possible {
  if (!a || !b) return every;
  const [left, right] = [known(a), known(b)];
  if (left === 'always' && right === 'always') return { met: true, notMet: true, open: false };
  if (left !== 'never' && right !== 'never') return every;
  // An amount nobody knows is zero or more: more than zero is open; nothing is at most any of it, so `0 <= it` is met.
  if (operator === '>' && left === 'never') return { met: false, notMet: right !== 'always', open: true };
  if (operator === '<=' && right === 'never') return { met: left !== 'never', notMet: false, open: true };
  return every;
}

function ofFact(variable: Variable): Possible {
  return isAlwaysKnown(variable) ? { met: true, notMet: true, open: false } : every;
}

function isAlwaysKnown(variable: Variable): boolean {
  if (variable.over) return overIsKnown(variable.over);
  if (variable.expr) return known(variable.expr) === 'always';
  // What the reader derives from the file itself, and what the contract says is "no" where it is absent.
  return variable.fact === 'placed' || variable.fact?.startsWith('#') === true;
}
const overIsKnown = ({ list, value, where }: Over): boolean =>
  list === null && [value, where].every((part) => part === null || known(part) === 'always');

function known(expr: Expr): Known {
  if (expr.op === 'const' || expr.op === 'today') return 'always';
  if (expr.op === 'param') return expr.param.value === null ? 'never' : 'always';
  if (expr.op === 'slot') {
    if (expr.variable.expr) return known(expr.variable.expr);
    return isAlwaysKnown(expr.variable) ? 'always' : 'sometimes';
  }
  const parts = childrenOf(expr).map(known);
  if (parts.every((one) => one === 'always')) return 'always';
  // Whichever arm is taken nobody knows it; a sum with a part that nobody knows is not known either.
  const arms = expr.op === 'match' || (expr.op === 'calc' && expr.operator === 'if') ? parts.slice(1) : parts;
  const isSum = expr.op === 'calc' && ['+', 'round', 'monthly'].includes(expr.operator);
  if (arms.length > 0 && arms.every((one) => one === 'never')) return 'never';
  return isSum && parts.includes('never') ? 'never' : 'sometimes';
}
