// What taken.ts gathers, as generated code: a function for each variable, which calls those of the variables it rests on. An explanation gathers some 450 times a
// household; walking closures, each of those loses its time in guessing wrong where the next call goes.
import { monthsSince, dayNumber } from './dates.ts';
import { AlwaysTaken } from './always-taken.ts';
import { FactBag } from './fact-bag.ts';
import { FactNumbers } from './fact-numbers.ts';
import { type Expr, type Graph, type Over, type Run, type Variable, divide, monthlyAmount } from './graph.ts';
import { type GatherFacts, flat } from './taken.ts';
import { ValueEmitter, number, rounds } from './values.ts';
import { listFields } from './vocabulary.ts';

/** Gathers what the variable or expression rests on whose person begins at b, and gives its place in the bag. */
type Gatherer = (b: number) => number;

/** `loose`: expressions without a slot (the notes of the rights), of which the facts are asked too. The code is made on first use. */
export function generateTaken(graph: Graph, loose: readonly Expr[], run: Run): GatherFacts {
  const numbers = new FactNumbers(run);
  const bag = new FactBag(run.V.length + loose.length, numbers.size);
  let gatherers: ReadonlyMap<Variable | Expr, Gatherer> | null = null;
  return {
    begin: () => bag.begin(),
    of(one, b) {
      gatherers ??= build(graph, loose, run, numbers, bag);
      return numbers.pointersOf(bag, (gatherers.get(one) as Gatherer)(b));
    },
  };
}

function build(graph: Graph, loose: readonly Expr[], run: Run, numbers: FactNumbers, bag: FactBag): ReadonlyMap<Variable | Expr, Gatherer> {
  const variables = [...graph.household, ...graph.person];
  const always = new AlwaysTaken();
  const functions = [
    ...variables.map((one) => new TakenEmitter(numbers, always).ofVariable(one)),
    ...loose.map((expr, at) => new TakenEmitter(numbers, always).ofLoose(expr, `e${at}`, run.V.length + at)),
  ];
  const names = [...variables.map(nameOf), ...loose.map((_, at) => `e${at}`)].join();
  const head = '"use strict";const V=R.V,S=R.stride,P0=R.personBase,X=R.relations,A=R.lists;';
  const code = `${head}\n${functions.join('\n')}\nreturn[${names}];`;
  const make = new Function('R', 'B', 'N', 'divide', 'monthly', 'months', 'dayNumber', code) as (...all: unknown[]) => Gatherer[];
  const made = make(run, bag, numbers, divide, monthlyAmount, monthsSince, dayNumber);
  return new Map([...variables, ...loose].map((one, at) => [one, made[at] as Gatherer]));
}

/** More facts than this are gathered once and kept. */
const mostInline = 6;

const nameOf = (variable: Variable): string => `${variable.of === 'person' ? 'g' : 'k'}${variable.slot}`;

class TakenEmitter extends ValueEmitter {
  readonly #numbers: FactNumbers;
  readonly #always: AlwaysTaken;
  #labels = 0;

  constructor(numbers: FactNumbers, always: AlwaysTaken) {
    super(new Set());
    this.#numbers = numbers;
    this.#always = always;
  }

  ofVariable(variable: Variable): string {
    if (variable.over) this.#over(variable.over, variable.of);
    else if (variable.expr) this.#gather(variable.expr);
    else this.#leaf(variable, 'b');
    const head = `function ${nameOf(variable)}(b){const at=b+${variable.slot};if(B.has(at))return at;`;
    return `${head}B.open();const T=R.today,n=R.n;\n${this.lines.join('\n')}\nreturn B.close(at);}`;
  }

  /** The same expression is asked for one person after another: nothing is kept. */
  ofLoose(expr: Expr, name: string, place: number): string {
    this.#gather(expr);
    return `function ${name}(b){B.open();const T=R.today,n=R.n;\n${this.lines.join('\n')}\nreturn B.close(${place});}`;
  }

  #leaf(variable: Variable, base: string): void {
    const { fact, slot } = variable;
    if (fact === '#index' || fact === undefined) return;
    const put = `B.put(${base}+${this.#numbers.slotOf(variable)});`;
    // That somebody takes up a right is a fact; that he does not say so is none.
    this.lines.push(fact.startsWith('#receives') ? `if(V[${base}+${slot}]===1)${put}` : put);
  }

  #puts(leaves: readonly Variable[], base: string): void {
    for (const leaf of leaves) this.#leaf(leaf, leaf.of === 'person' ? base : '0');
  }

  /** The lines of something that may turn out to gather nothing. */
  #within(make: () => void): string[] {
    const outer = this.lines;
    this.lines = [];
    make();
    const made = this.lines;
    this.lines = outer;
    return made;
  }

  #gather(expr: Expr): void {
    const always = expr.op === 'slot' ? null : this.#always.of(expr);
    if (always) {
      this.#puts(always, 'b');
      return;
    }
    switch (expr.op) {
      case 'slot': {
        const base = expr.whose === 'own' ? 'b' : expr.whose === 'member' ? 'c' : '0';
        const always = this.#always.ofVariable(expr.variable);
        if (expr.variable.fact !== undefined) this.#leaf(expr.variable, base);
        else if (always && always.length <= mostInline) this.#puts(always, base);
        else this.lines.push(`B.all(${nameOf(expr.variable)}(${base}));`);
        return;
      }
      case 'item':
        if (listFields[expr.list][expr.field]?.predicate) this.lines.push(`B.put(N.ofItem('${expr.list}',q+${expr.field}));`);
        return;
      case 'in':
        return this.#gather(expr.of);
      case 'match': {
        this.#gather(expr.of);
        const value = this.keep(this.emit(expr.of));
        const arms = expr.arms.map((arm) => this.#within(() => this.#gather(arm)));
        const last = this.#within(() => expr.otherwise && this.#gather(expr.otherwise));
        const chosen = arms.map((arm, at) => `if(${value}===${number(expr.keys[at] ?? 0)}){${arm.join('')}}else `).join('');
        this.lines.push(`${chosen}if(${value}===${value}){${last.join('')}}`);
        return;
      }
      case 'calc':
        return this.#gatherCalc(expr);
      default:
    }
  }

  #gatherCalc(expr: Extract<Expr, { op: 'calc' }>): void {
    const { operator, args } = expr;
    if (operator === 'and' || operator === 'or') return this.#deciding(flat(expr, operator), operator === 'and' ? 0 : 1);
    const [test, yes, no] = args;
    if (operator !== 'if' || !test || !yes || !no) {
      for (const arg of args) this.#gather(arg);
      return;
    }
    this.#gather(test);
    const [ofYes, ofNo] = [yes, no].map((arm) => this.#within(() => this.#gather(arm)));
    if (!ofYes?.length && !ofNo?.length) return;
    const value = this.keep(this.emit(test));
    this.lines.push(`if(${value}===1){${ofYes?.join('')}}else if(${value}===0){${ofNo?.join('')}}`);
  }

  /** The first that decides; else those that are open; else all of them. */
  #deciding(parts: readonly Expr[], decides: 0 | 1): void {
    const values = parts.map((part) => this.keep(this.emit(part)));
    const [which, open] = [`d${this.#labels}`, `o${this.#labels++}`];
    this.lines.push(
      `const ${which}=${values.map((value, at) => `${value}===${decides}?${at}:`).join('')}-1,${open}=${values.map((value) => `${value}!==${value}`).join('||')};`,
    );
    for (const [at, part] of parts.entries()) {
      const lines = this.#within(() => this.#gather(part));
      if (lines.length === 0) continue;
      this.lines.push(`if(${which}===${at}||${which}<0&&(!${open}||${values[at]}!==${values[at]})){`, ...lines, '}');
    }
  }

  #over(over: Over, of: Variable['of']): void {
    const { where, value, list } = over;
    const inner = this.#within(() => {
      const w = where ? this.keep(this.emit(where)) : null;
      const ofWhere = where ? this.#within(() => this.#gather(where)) : [];
      const ofValue = value ? this.#within(() => this.#gather(value)) : [];
      this.lines.push(...(w && list ? [`if(${w}!==0){`, ...ofWhere, '}'] : ofWhere), ...(w ? [`if(${w}!==0){`, ...ofValue, '}'] : ofValue));
    });
    this.lines.push(
      ...(of === 'person' ? ['const i=(b-P0)/S;'] : []),
      'const before=B.added;let u=0;',
      ...rounds(over, of, 'u', inner),
      ...(list ? [`if(u!==u||B.added===before)B.put(N.ofList('${list}',b));`] : []),
    );
  }
}
