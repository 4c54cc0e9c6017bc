// The facts of an expression that rests on the same ones whatever their values are: no arm of it is ever left out. Found when the rules are made, not in each household.
import { type Expr, type Variable, childrenOf } from './graph.ts';

/** Facts of the person who asks or of the household, in the order in which they are met; null where it depends on the values. */
type Always = readonly Variable[] | null;

export class AlwaysTaken {
  readonly #ofVariables = new Map<Variable, Always>();

  ofVariable(variable: Variable): Always {
    const known = this.#ofVariables.get(variable);
    if (known !== undefined) return known;
    const { fact, over, expr } = variable;
    const found = fact !== undefined ? ofFact(variable) : over || !expr ? null : this.of(expr);
    this.#ofVariables.set(variable, found);
    return found;
  }

  of(expr: Expr): Always {
    if (expr.op === 'item') return null;
    if (expr.op === 'slot') return expr.whose === 'member' ? null : this.ofVariable(expr.variable);
    const all: Variable[][] = [];
    for (const child of childrenOf(expr)) {
      const found = this.of(child);
      if (!found) return null;
      all.push([...found]);
    }
    if (!choosesArms(expr) || all.every((one) => isSame(one, all[0] ?? []))) return [...new Set(all.flat())];
    return null;
  }
}

/** That somebody takes up a right is a fact; that he does not say so is none. */
const ofFact = (variable: Variable): Always =>
  variable.fact?.startsWith('#receives') ? null : variable.fact === '#index' ? [] : [variable];

const choosesArms = (expr: Expr): boolean =>
  expr.op === 'match' || (expr.op === 'calc' && (expr.operator === 'and' || expr.operator === 'or' || expr.operator === 'if'));

const isSame = (a: readonly Variable[], b: readonly Variable[]): boolean => a.length === b.length && a.every((one) => b.includes(one));
