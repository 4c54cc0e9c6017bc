// Which facts a value really rests on: the failing side of an `and`, the taken arm of an `if`. Each expression becomes once a closure that gathers; what a slot rests on
// is kept while one household is explained, because the rights share most of their graph. Where code may be generated: taken-code.ts.
import { eachOf, valueOf } from './closures.ts';
import { FactNumbers } from './fact-numbers.ts';
import type { Expr, Over, Run, Variable } from './graph.ts';
import { listFields } from './vocabulary.ts';

/** Gathers into what is being made; places as in ValueOf. */
type Gather = (b: number, c: number, q: number) => void;
/** `facts`: numbers of FactNumbers; `added` counts what was found, also what stood there already. */
type Basket = { facts: number[]; depth: number; added: number };

/** Facts as pointers, of a variable or expression whose person begins at b. */
export type GatherFacts = { begin(): void; of(one: Variable | Expr, b: number): string[] };

export class TakenFacts implements GatherFacts {
  readonly #run: Run;
  readonly #numbers: FactNumbers;
  /** By slot: what its value rests on, in the round of #round. */
  readonly #lists: (readonly number[] | undefined)[] = [];
  readonly #round: Int32Array;
  readonly #gathers = new Map<Expr, Gather>();
  readonly #ofVariables = new Map<Variable, Gather>();
  /** For each depth of slots within slots: which numbers stand in the basket of that depth already. */
  readonly #stamps: Int32Array[] = [];
  #stamp = 0;
  #basket: Basket = { facts: [], depth: -1, added: 0 };
  #now = 0;

  constructor(run: Run) {
    this.#run = run;
    this.#numbers = new FactNumbers(run);
    this.#round = new Int32Array(run.V.length);
  }

  /** Another household, or other values of the same. */
  begin(): void {
    this.#now += 1;
  }

  of(one: Variable | Expr, b: number): string[] {
    return this.#numbers.pointers('op' in one ? this.#inBasket(this.#gather(one), b) : this.#ofVariable(one, b + one.slot));
  }

  #ofVariable(variable: Variable, at: number): readonly number[] {
    const known = this.#lists[at];
    if (known !== undefined && this.#round[at] === this.#now) return known;
    const list = this.#inBasket(this.#gatherOf(variable), at - variable.slot);
    this.#lists[at] = list;
    this.#round[at] = this.#now;
    return list;
  }

  #inBasket(gather: Gather, b: number): readonly number[] {
    const outer = this.#basket;
    const outerStamp = this.#stamp;
    const basket: Basket = { facts: [], depth: outer.depth + 1, added: 0 };
    this.#basket = basket;
    this.#stamps[basket.depth] ??= new Int32Array(this.#numbers.size);
    this.#stamp = nextStamp();
    gather(b, 0, 0);
    this.#basket = outer;
    this.#stamp = outerStamp;
    return basket.facts;
  }

  #put(number: number): void {
    const { facts, depth } = this.#basket;
    this.#basket.added += 1;
    const stamps = this.#stamps[depth] as Int32Array;
    if (stamps[number] === this.#stamp) return;
    stamps[number] = this.#stamp;
    facts.push(number);
  }

  #putAll(numbers: readonly number[]): void {
    const { facts, depth } = this.#basket;
    this.#basket.added += numbers.length;
    const stamps = this.#stamps[depth] as Int32Array;
    const stamp = this.#stamp;
    for (let k = 0; k < numbers.length; k++) {
      const number = numbers[k] as number;
      if (stamps[number] === stamp) continue;
      stamps[number] = stamp;
      facts.push(number);
    }
  }

  #gatherOf(variable: Variable): Gather {
    let made = this.#ofVariables.get(variable);
    if (!made) {
      made = this.#makeOf(variable);
      this.#ofVariables.set(variable, made);
    }
    return made;
  }

  #makeOf(variable: Variable): Gather {
    const { slot, fact, over, expr } = variable;
    if (fact === '#index') return nothing;
    const leaf = fact === undefined ? slot : this.#numbers.slotOf(variable);
    // That somebody takes up a right is a fact; that he does not say so is none.
    if (fact?.startsWith('#receives')) return (b) => (this.#run.V[b + slot] === 1 ? this.#put(b + leaf) : undefined);
    if (fact !== undefined) return (b) => this.#put(b + leaf);
    if (over) return this.#over(over, variable.of === 'person');
    return expr ? this.#gather(expr) : nothing;
  }

  #over(over: Over, ofPerson: boolean): Gather {
    const run = this.#run;
    const where = over.where ? valueOf(over.where) : null;
    const ofWhere = over.where ? this.#gather(over.where) : nothing;
    const ofValue = over.value ? this.#gather(over.value) : nothing;
    return (b) => {
      const before = this.#basket.added;
      const isKnown = eachOf(run, over, ofPerson, b, (c, q) => {
        const w = where ? where(run, b, c, q) : 1;
        if (where && (w !== 0 || !over.list)) ofWhere(b, c, q);
        if (w !== 0) ofValue(b, c, q);
      });
      if (over.list && (!isKnown || this.#basket.added === before)) this.#put(this.#numbers.ofList(over.list, b));
    };
  }

  #gather(expr: Expr): Gather {
    let made = this.#gathers.get(expr);
    if (!made) {
      made = this.#make(expr);
      this.#gathers.set(expr, made);
    }
    return made;
  }

  #make(expr: Expr): Gather {
    const run = this.#run;
    switch (expr.op) {
      case 'slot': {
        const { variable, whose } = expr;
        const { slot } = variable;
        if (variable.fact !== undefined) {
          const leaf = this.#gatherOf(variable);
          return whose === 'member' ? (_b, c) => leaf(c, 0, 0) : whose === 'own' ? leaf : () => leaf(0, 0, 0);
        }
        if (whose === 'member') return (_b, c) => this.#putAll(this.#ofVariable(variable, c + slot));
        return whose === 'own'
          ? (b) => this.#putAll(this.#ofVariable(variable, b + slot))
          : () => this.#putAll(this.#ofVariable(variable, slot));
      }
      case 'item': {
        const { list, field } = expr;
        if (!listFields[list][field]?.predicate) return nothing;
        return (_b, _c, q) => this.#put(this.#numbers.ofItem(list, q + field));
      }
      case 'in':
        return this.#gather(expr.of);
      case 'match': {
        const [of, ofGather] = [valueOf(expr.of), this.#gather(expr.of)];
        const arms = expr.arms.map((arm) => this.#gather(arm));
        const last = expr.otherwise ? this.#gather(expr.otherwise) : nothing;
        const { keys } = expr;
        return (b, c, q) => {
          ofGather(b, c, q);
          const value = of(run, b, c, q);
          if (value === value) (arms[keys.indexOf(value)] ?? last)(b, c, q);
        };
      }
      case 'calc':
        return this.#calc(expr);
      default:
        return nothing;
    }
  }

  #calc(expr: Extract<Expr, { op: 'calc' }>): Gather {
    const run = this.#run;
    const { operator, args } = expr;
    if (operator === 'and' || operator === 'or') return this.#deciding(flat(expr, operator), operator === 'and' ? 0 : 1);
    const gathers = args.map((arg) => this.#gather(arg)).filter((one) => one !== nothing);
    const [first, second, third] = args;
    if (operator === 'if' && first && second && third) {
      const [test, ofTest, ofYes, ofNo] = [valueOf(first), this.#gather(first), this.#gather(second), this.#gather(third)];
      return (b, c, q) => {
        ofTest(b, c, q);
        const value = test(run, b, c, q);
        if (value === 1) ofYes(b, c, q);
        else if (value === 0) ofNo(b, c, q);
      };
    }
    const [one, two] = gathers;
    if (gathers.length === 0) return nothing;
    if (gathers.length === 1 && one) return one;
    return (b, c, q) => {
      one?.(b, c, q);
      two?.(b, c, q);
    };
  }

  /** The first that decides; else those that are open; else all of them. */
  #deciding(parts: readonly Expr[], decides: 0 | 1): Gather {
    const run = this.#run;
    const values = parts.map((part) => valueOf(part));
    const gathers = parts.map((part) => this.#gather(part));
    return (b, c, q) => {
      let isOpen = false;
      for (let at = 0; at < values.length; at++) {
        const value = (values[at] as ReturnType<typeof valueOf>)(run, b, c, q);
        if (value === decides) return (gathers[at] as Gather)(b, c, q);
        isOpen ||= value !== value;
      }
      for (let at = 0; at < values.length; at++) {
        const value = isOpen ? (values[at] as ReturnType<typeof valueOf>)(run, b, c, q) : Number.NaN;
        if (value !== value) (gathers[at] as Gather)(b, c, q);
      }
    };
  }
}

const nothing: Gather = () => {};
let lastStamp = 0;
const nextStamp = (): number => (lastStamp = (lastStamp + 1) | 0);

/** `a and b and c` is one list of three. */
export function flat(expr: Expr, operator: 'and' | 'or'): Expr[] {
  return expr.op === 'calc' && expr.operator === operator ? expr.args.flatMap((arg) => flat(arg, operator)) : [expr];
}
