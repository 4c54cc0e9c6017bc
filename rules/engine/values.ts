// Form 1, values: straight-line code, every variable in its slot. Unknown is NaN: arithmetic carries it by itself, logic has three values (0, 1, NaN).
import type { Expr, Graph, Over, Run, Variable } from './graph.ts';
import { divide, monthlyAmount, roundHalfUp } from './graph.ts';
import { dayNumber, monthsSince } from './dates.ts';
import { type Part, inParts, personLocal } from './parts.ts';
import { relationBit } from './relations.ts';

export type Program = (run: Run) => void;

/** Generated code; needs `new Function`. Where that is forbidden: closures.ts. */
export function generateValues(graph: Graph): Program {
  const parts = inParts(graph, 60).map((part) => compilePart(part));
  return (run) => {
    for (const part of parts) part(run);
  };
}

function compilePart(part: Part): Program {
  const lines = new ValueEmitter(part.locals).body(part);
  const body = part.of === 'person' ? `for(let i=0,b=R.personBase;i<n;i++,b+=S){\n${lines}}` : lines;
  const code = `"use strict";return function(R){const V=R.V,n=R.n,S=R.stride,P0=R.personBase,T=R.today,X=R.relations,A=R.lists;\n${body}}`;
  const build = new Function('divide', 'round', 'monthly', 'months', 'dayNumber', code) as (...helpers: unknown[]) => Program;
  return build(divide, roundHalfUp, monthlyAmount, monthsSince, dayNumber);
}

/** Puts expressions into lines of code; a name stands for what was computed in a line before. `locals`: variables that have a name already. */
export class ValueEmitter {
  readonly #locals: ReadonlySet<Variable>;
  protected lines: string[] = [];
  #count = 0;

  constructor(locals: ReadonlySet<Variable>) {
    this.#locals = locals;
  }

  body({ variables, of }: Part): string {
    for (const variable of variables) this.#define(variable, of);
    return this.lines.join('\n');
  }

  #define(variable: Variable, of: Part['of']): void {
    const value = variable.over ? this.#over(variable.over, of) : variable.expr ? this.emit(variable.expr) : 'NaN';
    const base = variable.of === 'person' ? 'b+' : '';
    this.lines.push(`const ${personLocal(variable)}=${value};V[${base}${variable.slot}]=${personLocal(variable)};`);
  }

  protected keep(code: string): string {
    const name = `t${this.#count++}`;
    this.lines.push(`const ${name}=${code};`);
    return name;
  }

  /** The code of the value, or the name of the line that computes it. */
  protected emit(expr: Expr): string {
    switch (expr.op) {
      case 'const':
        return number(expr.value);
      case 'param':
        return expr.param.value === null ? 'NaN' : number(expr.param.value);
      case 'today':
        return 'T';
      case 'item':
        return `I[q+${expr.field}]`;
      case 'slot':
        if (expr.whose === 'member') return `V[c+${expr.variable.slot}]`;
        if (this.#locals.has(expr.variable)) return personLocal(expr.variable);
        return expr.whose === 'own' ? `V[b+${expr.variable.slot}]` : `V[${expr.variable.slot}]`;
      case 'in': {
        const of = this.keep(this.emit(expr.of));
        return this.keep(inThree(of, expr.keys));
      }
      case 'match': {
        const of = this.keep(this.emit(expr.of));
        const arms = expr.arms.map((arm) => this.emit(arm));
        const last = expr.otherwise ? this.emit(expr.otherwise) : 'NaN';
        return this.keep(matchThree(of, expr.keys, arms, last));
      }
      case 'calc':
        return this.#keepCalc(
          expr.operator,
          expr.args.map((arg) => this.emit(arg)),
        );
    }
  }

  #keepCalc(operator: string, args: string[]): string {
    const folded = fold(operator, args);
    return folded ?? this.keep(calcThree(operator, args));
  }

  #over(over: Over, of: Part['of']): string {
    const result = `a${this.#count++}`;
    const outer = this.lines;
    this.lines = [];
    const where = over.where ? this.keep(this.emit(over.where)) : '1';
    const value = over.value ? this.keep(this.emit(over.value)) : '1';
    this.lines.push(addUp(over, result, where, value));
    const inner = this.lines;
    this.lines = outer;
    const start = startOf(over.fn);
    this.lines.push(`let ${result}=${start};`, ...rounds(over, of, result, inner));
    return over.fn === 'max' || over.fn === 'min' ? this.keep(`${result}===${start}?0:${result}`) : result;
  }
}

/** An operation on names or figures; each name may stand there more than once. */
export function calcThree(operator: string, [a = 'NaN', b = 'NaN', c = 'NaN']: readonly string[]): string {
  switch (operator) {
    case 'and':
      return `${a}===0||${b}===0?0:${a}*${b}`;
    case 'or':
      return `${a}===1||${b}===1?1:${a}+${b}`;
    case 'not':
      return `1-${a}`;
    case 'neg':
      return `-${a}`;
    case 'if':
      return `${a}===1?${b}:${a}===0?${c}:${b}===${c}?${b}:NaN`;
    case '=':
      return `${a}===${b}?1:${a}===${a}&&${b}===${b}?0:NaN`;
    case '!=':
      return `${a}===${b}?0:${a}===${a}&&${b}===${b}?1:NaN`;
    case '<':
      return `${a}<${b}?1:${a}>=${b}?0:NaN`;
    case '<=':
      return `${a}<=${b}?1:${a}>${b}?0:NaN`;
    case '>':
      return `${a}>${b}?1:${a}<=${b}?0:NaN`;
    case '>=':
      return `${a}>=${b}?1:${a}<${b}?0:NaN`;
    case 'min':
    case 'max':
      return `Math.${operator}(${a},${b})`;
    case '/':
      return `divide(${a},${b})`;
    case 'round':
      return `Math.floor(${a}+0.500001)`;
    case 'floor':
    case 'ceil':
      return `Math.${operator}(${a}${operator === 'floor' ? '+' : '-'}0.000001)`;
    case 'monthly':
      return `monthly(${a})`;
    case 'yearsSince':
      return `Math.floor((T-${a})/10000)`;
    case 'monthsSince':
      return `months(${a},T)`;
    case 'daysSince':
      return `dayNumber(T)-dayNumber(${a})`;
    case 'year':
      return `Math.floor(${a}/10000)`;
    case 'month':
      return `Math.floor(${a}/100)%100`;
    case 'day':
      return `${a}%100`;
    default:
      return `${a}${operator}${b}`;
  }
}

export const inThree = (of: string, keys: readonly number[]): string =>
  `${keys.map((key) => `${of}===${number(key)}`).join('||')}?1:${of}===${of}?0:NaN`;

export const matchThree = (of: string, keys: readonly number[], arms: readonly string[], last: string): string =>
  `${of}!==${of}?NaN:${arms.map((arm, at) => `${of}===${number(keys[at] ?? 0)}?${arm}:`).join('')}${last}`;

/** What an aggregation over nobody begins with. */
export const startOf = (fn: Over['fn']): string => (fn === 'all' ? '1' : fn === 'max' ? '-Infinity' : fn === 'min' ? 'Infinity' : '0');

export function addUp(over: Over, result: string, w: string, v: string): string {
  switch (over.fn) {
    case 'sum':
      return `if(${w}===1)${result}+=${v};else if(${w}!==0)${result}+=${v}===0?0:NaN;`;
    case 'count':
      return `${result}+=${w};`;
    case 'any':
      return over.value
        ? `{const x=${w}===0||${v}===0?0:${w}*${v};${result}=${result}===1||x===1?1:${result}+x;}`
        : `${result}=${result}===1||${w}===1?1:${result}+${w};`;
    case 'all':
      return `{const x=${w}===0||${v}===1?1:${w}*${v};${result}=${result}===0||x===0?0:${result}*x;}`;
    default:
      return `if(${w}!==0)${result}=Math.${over.fn}(${result},${w}===1?${v}:NaN);`;
  }
}

/** The round over members or items around the lines of an aggregation. */
export function rounds(over: Over, of: 'person' | 'household', result: string, inner: string[]): string[] {
  if (over.list) {
    const owner = over.list === 'events' ? '60' : 'i';
    const head = `{const Q=A.${over.list},I=Q.V,C=Q.count[${owner}];if(C<0)${result}=NaN;else for(let k=0,q=Q.start[${owner}]*Q.width;k<C;k++,q+=Q.width){`;
    return [head, ...inner, '}}'];
  }
  return overMembers(over, of, inner);
}

/** The round over the members that an aggregation looks at: `j` is the place of the member, `c` where his slots begin. */
export function overMembers(over: Over, of: 'person' | 'household', inner: readonly string[]): string[] {
  const guard =
    over.set === 'members' || of === 'household'
      ? ''
      : over.set === 'others'
        ? 'if(j===i)continue;'
        : `if((X[i*n+j]&${relationBit(over.set)})===0)continue;`;
  return [`for(let j=0,c=P0;j<n;j++,c+=S){${guard}`, ...inner, '}'];
}

/** A computation of figures alone is done once, here. */
export function fold(operator: string, args: readonly string[]): string | null {
  const [a, b] = args.map((arg) => (/^\(?-?\d+(\.\d+)?\)?$/.test(arg) ? Number(arg.replaceAll(/[()]/g, '')) : Number.NaN));
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return null;
  const results: Record<string, number> = { '+': a + b, '-': a - b, '*': a * b, min: Math.min(a, b), max: Math.max(a, b) };
  const result = results[operator];
  return result === undefined ? null : number(result);
}

export const number = (value: number): string => (value < 0 ? `(${value})` : String(value));
