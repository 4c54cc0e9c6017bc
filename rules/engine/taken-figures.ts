// Which figures of the law a value really rests on, through the arms that were taken.
import { eachOf, valueOf } from './closures.ts';
import { type Expr, type Param, type Run, type Variable, childrenOf } from './graph.ts';

export class TakenFigures {
  readonly #run: Run;
  /** By slot: the last question for which it was looked at. */
  readonly #round: Int32Array;
  #now = 0;

  constructor(run: Run) {
    this.#run = run;
    this.#round = new Int32Array(run.V.length);
  }

  of(variable: Variable, b: number): Set<Param> {
    this.#now += 1;
    const found = new Set<Param>();
    this.#ofSlot(variable, b + variable.slot, found);
    return found;
  }

  #ofSlot(variable: Variable, at: number, found: Set<Param>): void {
    if (this.#round[at] === this.#now || variable.fact !== undefined) return;
    this.#round[at] = this.#now;
    if (!hasParams(variable)) return;
    const b = at - variable.slot;
    if (variable.expr) this.#in(variable.expr, b, 0, 0, found);
    const { over } = variable;
    if (!over?.value) return;
    const { value } = over;
    eachOf(this.#run, over, variable.of === 'person', b, (c, q) => {
      const w = over.where ? valueOf(over.where)(this.#run, b, c, q) : 1;
      if (w !== 0) this.#in(value, b, c, q, found);
    });
  }

  #in(expr: Expr, b: number, c: number, q: number, found: Set<Param>): void {
    if (expr.op === 'param') found.add(expr.param);
    else if (expr.op === 'slot')
      this.#ofSlot(expr.variable, (expr.whose === 'own' ? b : expr.whose === 'member' ? c : 0) + expr.variable.slot, found);
    else if (expr.op === 'match') {
      this.#in(expr.of, b, c, q, found);
      const of = valueOf(expr.of)(this.#run, b, c, q);
      const arm = Number.isNaN(of) ? null : (expr.arms[expr.keys.indexOf(of)] ?? expr.otherwise);
      if (arm) this.#in(arm, b, c, q, found);
    } else if (expr.op === 'calc') this.#inCalc(expr, b, c, q, found);
  }

  #inCalc({ operator, args }: Extract<Expr, { op: 'calc' }>, b: number, c: number, q: number, found: Set<Param>): void {
    const value = (one: Expr | undefined): number => (one ? valueOf(one)(this.#run, b, c, q) : Number.NaN);
    const into = (one: Expr | undefined): void => (one ? this.#in(one, b, c, q, found) : undefined);
    const [first, second, third] = args;
    if (operator === 'if') {
      into(first);
      const test = value(first);
      if (test === 1) into(second);
      else if (test === 0) into(third);
    } else if (operator === 'and' || operator === 'or') {
      const decides = operator === 'and' ? 0 : 1;
      const [left, right] = [value(first), value(second)];
      if (left === decides) into(first);
      else if (right === decides) into(second);
      else if (Number.isNaN(left) === Number.isNaN(right)) for (const one of args) into(one);
      else into(Number.isNaN(left) ? first : second);
    } else for (const one of args) into(one);
  }
}

const withParams = new WeakMap<Variable, boolean>();

/** Whether any figure of the law stands behind a variable, however far. */
function hasParams(variable: Variable): boolean {
  const known = withParams.get(variable);
  if (known !== undefined) return known;
  const inside = (expr: Expr | null | undefined): boolean =>
    !!expr && (expr.op === 'param' || (expr.op === 'slot' ? hasParams(expr.variable) : childrenOf(expr).some(inside)));
  const has = inside(variable.expr) || inside(variable.over?.value);
  withParams.set(variable, has);
  return has;
}
