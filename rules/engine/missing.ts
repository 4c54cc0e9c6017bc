// From an open outcome back to the leaves of the household that keep it open: only through what is not decided, so a fact that can no longer change
// anything is not asked. Goes with the closures; the generated bounds keep sets of bits instead (leaves.ts), and a test holds both to the same answer.
import { boundsOf } from './interval-closures.ts';
import { eachOf } from './closures.ts';
import { type Expr, type Over, type Run, type Variable } from './graph.ts';
import type { OpenFacts } from './leaves.ts';
import { listFields } from './vocabulary.ts';

export class Tracer implements OpenFacts {
  readonly #run: Run;
  readonly #seen: Int32Array;
  #round = 0;
  #pointers: string[] = [];
  #params = 0;

  constructor(run: Run) {
    this.#run = run;
    this.#seen = new Int32Array(run.V.length);
  }

  begin(): void {
    this.#round += 1;
    this.#pointers = [];
    this.#params = 0;
  }

  end(): { pointers: string[]; notKnown: boolean } {
    return { pointers: [...new Set(this.#pointers)], notKnown: this.#params > 0 };
  }

  /** person: index, or -1 for a variable of the household. */
  trace(variable: Variable, person: number): void {
    const run = this.#run;
    const b = variable.of === 'person' ? run.personBase + person * run.stride : 0;
    const at = b + variable.slot;
    if (run.L[at] === run.H[at] || this.#seen[at] === this.#round) return;
    this.#seen[at] = this.#round;
    if (variable.fact !== undefined) {
      this.#pointers.push(variable.of === 'person' ? `/persons/${person}/${variable.fact}` : `/${variable.fact}`);
    } else if (variable.over) this.#over(variable.over, person, b);
    else if (variable.expr) this.#expr(variable.expr, person, b, 0, 0, -1, 0);
  }

  #over(over: Over, person: number, b: number): void {
    const isKnown = eachOf(this.#run, over, person >= 0, b, (c, q, index) => {
      let wh = 1;
      if (over.where) {
        boundsOf(over.where)(this.#run, b, c, q);
        wh = this.#run.high;
        if (wh === 0) return;
        this.#expr(over.where, person, b, c, q, over.list ? person : index, index);
      }
      if (over.value) this.#expr(over.value, person, b, c, q, over.list ? person : index, index);
    });
    if (!isKnown) this.#pointers.push(over.list === 'events' ? '/events' : `/persons/${person}/${over.list ?? ''}`);
  }

  /** member: index of the person whose slots stand at c; item: index within the list. */
  #expr(expr: Expr, person: number, b: number, c: number, q: number, member: number, item: number): void {
    const run = this.#run;
    const low = boundsOf(expr)(run, b, c, q);
    if (low === run.high) return;
    switch (expr.op) {
      case 'slot':
        this.trace(expr.variable, expr.whose === 'member' ? member : person);
        return;
      case 'param':
        this.#params += 1;
        return;
      case 'item': {
        const leaf = listFields[expr.list][expr.field]?.predicate;
        if (leaf)
          this.#pointers.push(expr.list === 'events' ? `/events/${item}/${leaf}` : `/persons/${person}/${expr.list}/${item}/${leaf}`);
        return;
      }
      case 'in':
        this.#expr(expr.of, person, b, c, q, member, item);
        return;
      case 'match': {
        const of = boundsOf(expr.of)(run, b, c, q);
        const isOpen = of !== run.high;
        if (isOpen) this.#expr(expr.of, person, b, c, q, member, item);
        const at = expr.keys.indexOf(of);
        const taken = at >= 0 ? expr.arms[at] : expr.otherwise;
        const arms = isOpen || !taken ? [...expr.arms, ...(expr.otherwise ? [expr.otherwise] : [])] : [taken];
        for (const arm of arms) this.#expr(arm, person, b, c, q, member, item);
        return;
      }
      case 'calc': {
        const [test, yes, no] = expr.args;
        if (expr.operator === 'if' && test && yes && no) {
          const isFalse = boundsOf(test)(run, b, c, q) === 0 && run.high === 0;
          const isOpen = !isFalse && boundsOf(test)(run, b, c, q) !== 1;
          if (isOpen) this.#expr(test, person, b, c, q, member, item);
          if (isOpen || !isFalse) this.#expr(yes, person, b, c, q, member, item);
          if (isOpen || isFalse) this.#expr(no, person, b, c, q, member, item);
          return;
        }
        for (const arg of expr.args) this.#expr(arg, person, b, c, q, member, item);
      }
    }
  }
}
