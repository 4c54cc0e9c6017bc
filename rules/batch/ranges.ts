// What an expression can come to when little is known of the person who asks: lowest and highest. Rounds over members and items can come to anything. Wide, never wrong: it
// says beforehand which facts shut a right out (gates.ts).
import { daysSince, monthsSince, yearsSince } from '../engine/dates.ts';
import type { Expr, Variable } from '../engine/graph.ts';

export type Range = readonly [low: number, high: number];
const anything: Range = [-Infinity, Infinity];
const anyFlag: Range = [0, 1];
const flag = (isSure: boolean, isPossible: boolean): Range => [Number(isSure), Number(isPossible)];
const union = (all: readonly Range[]): Range => [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
const since = { yearsSince, monthsSince, daysSince };

export class Ranges {
  readonly #today: number;
  readonly #ofFact: (variable: Variable) => Range;
  readonly #known = new Map<Variable, Range>();

  constructor(today: number, ofFact: (variable: Variable) => Range) {
    this.#today = today;
    this.#ofFact = ofFact;
  }

  of(expr: Expr): Range {
    const [low, high] = this.#of(expr);
    // What left the numbers (a difference of two things without bounds) can be anything.
    const is: Range = low <= high ? [low, high] : anything;
    return expr.type.kind === 'flag' ? [Math.max(0, is[0]), Math.min(1, is[1])] : is;
  }

  ofVariable(variable: Variable): Range {
    const known = this.#known.get(variable);
    if (known) return known;
    const wide = variable.type.kind === 'flag' ? anyFlag : anything;
    const is = variable.fact !== undefined ? this.#ofFact(variable) : variable.expr ? this.of(variable.expr) : wide;
    this.#known.set(variable, is);
    return is;
  }

  #of(expr: Expr): Range {
    switch (expr.op) {
      case 'const':
        return [expr.value, expr.value];
      case 'param':
        return expr.param.value === null ? anything : [expr.param.value, expr.param.value];
      case 'today':
        return [this.#today, this.#today];
      case 'item':
        return anything;
      case 'slot':
        return expr.whose === 'member' ? anything : this.ofVariable(expr.variable);
      case 'in': {
        const [low, high] = this.of(expr.of);
        return flag(
          low === high && expr.keys.includes(low),
          expr.keys.some((key) => low <= key && key <= high),
        );
      }
      case 'match': {
        const [low, high] = this.of(expr.of);
        const arms = expr.arms.filter((_, at) => low <= (expr.keys[at] ?? 0) && (expr.keys[at] ?? 0) <= high);
        const isNamed = low === high && arms.length > 0;
        return union([...arms.map((arm) => this.of(arm)), ...(isNamed ? [] : [expr.otherwise ? this.of(expr.otherwise) : anything])]);
      }
      case 'calc':
        return this.#calc(
          expr.operator,
          expr.args.map((arg) => this.of(arg)),
        );
    }
  }

  #calc(operator: Extract<Expr, { op: 'calc' }>['operator'], [a = anything, b = anything, c = anything]: readonly Range[]): Range {
    switch (operator) {
      case 'and':
        return [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
      case 'or':
        return [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
      case 'not':
        return [1 - a[1], 1 - a[0]];
      case 'if':
        return a[0] === 1 ? b : a[1] === 0 ? c : union([b, c]);
      case '=':
        return flag(a[0] === a[1] && b[0] === b[1] && a[0] === b[0], a[0] <= b[1] && b[0] <= a[1]);
      case '!=':
        return flag(a[0] > b[1] || b[0] > a[1], !(a[0] === a[1] && b[0] === b[1] && a[0] === b[0]));
      case '<':
        return flag(a[1] < b[0], a[0] < b[1]);
      case '<=':
        return flag(a[1] <= b[0], a[0] <= b[1]);
      case '>':
        return flag(a[0] > b[1], a[1] > b[0]);
      case '>=':
        return flag(a[0] >= b[1], a[1] >= b[0]);
      case 'yearsSince':
      case 'monthsSince':
      case 'daysSince':
        // A day that is known; of any other day nothing is said.
        return a[0] === a[1] ? [since[operator](a[0], this.#today), since[operator](a[0], this.#today)] : anything;
      default:
        return anything;
    }
  }
}
