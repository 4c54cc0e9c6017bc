// Form 3, bounds: the same code on intervals. Each variable gets the lowest and the highest value it can still take over all completions of the unknown
// facts (L and H); equal means decided. Beside each open one stands the set of leaves that keep it open (M): only through what is not decided, only arms that can
// still be taken. What the values already know is taken over as it is.
import { dayNumber, monthsSince } from './dates.ts';
import type { Expr, Graph, Operator, Over, Run, Variable } from './graph.ts';
import { monthlyAmount, most } from './graph.ts';
import { divideHigh, divideLow } from './bounds.ts';
import { type Part, inParts, personLocal } from './parts.ts';
import { type Pair, addUnknown, addUp, wrap } from './interval-rounds.ts';
import { boundsOfCalc } from './interval-sums.ts';
import { type Program, fold } from './values.ts';

/** `withSets` false: the bounds alone (for the usual ranges, where nobody asks what is missing). Made on first use. */
export function generateIntervals(graph: Graph, withSets = true): Program {
  let made: Program[] | null = null;
  return (run: Run) => {
    made ??= inParts(graph, 15).map((part) => compilePart(part, withSets));
    for (const part of made) part(run);
  };
}

function compilePart(part: Part, withSets: boolean): Program {
  const emitter = new IntervalEmitter(part, withSets);
  const body = part.of === 'person' ? `for(let i=0,b=R.personBase;i<n;i++,b+=S){\n${emitter.body()}}` : emitter.body();
  const head = 'const V=R.V,L=R.L,H=R.H,M=R.M,W=R.words,n=R.n,S=R.stride,P0=R.personBase,T=R.today,X=R.relations,A=R.lists,Z=V.length;';
  const code = `"use strict";return function(R){${head}\n${body}}`;
  const build = new Function('divideLow', 'divideHigh', 'monthly', 'months', 'dayNumber', 'addRest', 'clearRest', code) as (
    ...helpers: unknown[]
  ) => Program;
  return build(divideLow, divideHigh, monthlyAmount, monthsSince, dayNumber, addRest, clearRest);
}

class IntervalEmitter {
  readonly #part: Part;
  readonly #withSets: boolean;
  readonly #pairs = new Map<Expr, Pair>();
  #lines: string[] = [];
  #count = 0;

  constructor(part: Part, withSets: boolean) {
    this.#part = part;
    this.#withSets = withSets;
  }

  body(): string {
    for (const variable of this.#part.variables) this.#define(variable);
    return this.#lines.join('\n');
  }

  #define(variable: Variable): void {
    const slot = variable.of === 'person' ? `b+${variable.slot}` : String(variable.slot);
    const name = personLocal(variable);
    this.#lines.push(`let ${name}l=V[${slot}],${name}h=${name}l;if(${name}l!==${name}l){${this.#withSets ? `const d=${slot};` : ''}`);
    const pair = variable.over
      ? this.#over(variable.over)
      : variable.expr
        ? this.#emit(variable.expr)
        : { low: `${-most}`, high: `${most}` };
    this.#lines.push(`${name}l=${pair.low};${name}h=${pair.high};`);
    if (this.#withSets && variable.expr) this.#lines.push(`if(${name}l!==${name}h){${clearSet}${this.#sets(variable.expr)}}`);
    this.#lines.push(`}L[${slot}]=${name}l;H[${slot}]=${name}h;`);
  }

  /** Code that adds to the set at D the leaves that keep this expression open. */
  #sets(expr: Expr): string {
    const pair = this.#pairs.get(expr);
    const inner = this.#setsWithin(expr);
    return pair && inner !== '' ? `if(${pair.low}!==${pair.high}){${inner}}` : '';
  }

  #setsWithin(expr: Expr): string {
    switch (expr.op) {
      case 'param':
        return expr.param.value === null ? 'M[d]|=1;' : '';
      case 'slot':
        return `M[d]|=M[${placeOf(expr)}];M[d+Z]|=M[${placeOf(expr)}+Z];if(W>2)addRest(M,d,${placeOf(expr)},W,Z);`;
      case 'item':
        return `{const B=Q.B[q+${expr.field}];if(B>0&&q>0)M[(B>>5)*Z+d]|=1<<(B&31);}`;
      case 'in':
        return this.#sets(expr.of);
      case 'match': {
        const of = this.#pairs.get(expr.of);
        const arms = expr.arms.map((arm) => this.#sets(arm));
        const last = expr.otherwise ? this.#sets(expr.otherwise) : '';
        const taken = arms.map((arm, at) => `if(${of?.low}===${number(expr.keys[at] ?? 0)}){${arm}}else `).join('');
        return `if(${of?.low}!==${of?.high}){${this.#sets(expr.of)}${arms.join('')}${last}}else ${taken}{${last}}`;
      }
      case 'calc': {
        const [test, yes, no] = expr.args;
        if (expr.operator !== 'if' || !test || !yes || !no) return expr.args.map((arg) => this.#sets(arg)).join('');
        const pair = this.#pairs.get(test);
        return `if(${pair?.low}!==${pair?.high}){${this.#sets(test)}${this.#sets(yes)}${this.#sets(no)}}else if(${pair?.low}===1){${this.#sets(yes)}}else{${this.#sets(no)}}`;
      }
      default:
        return '';
    }
  }

  #keep(low: string, high: string): Pair {
    const name = `t${this.#count++}`;
    this.#lines.push(`const ${name}l=${low},${name}h=${high};`);
    return { low: `${name}l`, high: `${name}h` };
  }

  #emit(expr: Expr): Pair {
    const pair = this.#bounds(expr);
    this.#pairs.set(expr, pair);
    return pair;
  }

  #bounds(expr: Expr): Pair {
    switch (expr.op) {
      case 'const':
        return both(number(expr.value));
      case 'param':
        return expr.param.value === null ? { low: '0', high: String(most) } : both(number(expr.param.value));
      case 'today':
        return both('T');
      case 'item':
        return { low: `IL[q+${expr.field}]`, high: `IH[q+${expr.field}]` };
      case 'slot':
        return this.#slot(expr);
      case 'in': {
        const of = this.#emit(expr.of);
        const [x, y] = [of.low, of.high];
        const isKey = expr.keys.map((key) => `${x}===${number(key)}`).join('||');
        const mayBe = expr.keys.map((key) => `(${x}<=${number(key)}&&${y}>=${number(key)})`).join('||');
        return this.#keep(`${x}===${y}&&(${isKey})?1:0`, `${mayBe}?1:0`);
      }
      case 'match':
        return this.#match(expr);
      case 'calc':
        return this.#calc(
          expr.operator,
          expr.args.map((arg) => this.#emit(arg)),
        );
    }
  }

  #slot(expr: Extract<Expr, { op: 'slot' }>): Pair {
    const { slot } = expr.variable;
    if (expr.whose === 'member') return { low: `L[c+${slot}]`, high: `H[c+${slot}]` };
    const name = personLocal(expr.variable);
    if (this.#part.locals.has(expr.variable)) return { low: `${name}l`, high: `${name}h` };
    return expr.whose === 'own' ? { low: `L[b+${slot}]`, high: `H[b+${slot}]` } : { low: `L[${slot}]`, high: `H[${slot}]` };
  }

  #match(expr: Extract<Expr, { op: 'match' }>): Pair {
    const of = this.#emit(expr.of);
    const arms = expr.arms.map((arm) => this.#emit(arm));
    const last = expr.otherwise ? this.#emit(expr.otherwise) : null;
    const all = last ? [...arms, last] : arms;
    const pick = (bound: 'low' | 'high', fold: string): string => {
      const chosen = arms.map((arm, at) => `${of.low}===${number(expr.keys[at] ?? 0)}?${arm[bound]}:`).join('');
      const open = `Math.${fold}(${all.map((arm) => arm[bound]).join(',')})`;
      return `${of.low}===${of.high}?(${chosen}${last ? last[bound] : open}):${open}`;
    };
    return this.#keep(pick('low', 'min'), pick('high', 'max'));
  }

  #calc(operator: Operator, args: Pair[]): Pair {
    const [a = both('0'), b = both('0'), c = both('0')] = args;
    const folded = args.every((pair) => pair.low === pair.high)
      ? fold(
          operator,
          args.map((pair) => pair.low),
        )
      : null;
    if (folded !== null) return both(folded);
    if (operator === 'if')
      return this.#keep(
        `${a.low}===1?${b.low}:${a.high}===0?${c.low}:Math.min(${b.low},${c.low})`,
        `${a.low}===1?${b.high}:${a.high}===0?${c.high}:Math.max(${b.high},${c.high})`,
      );
    const [low, high] = boundsOfCalc(operator, a, b);
    return this.#keep(low, high);
  }

  #over(over: Over): Pair {
    const name = `a${this.#count++}`;
    const outer = this.#lines;
    this.#lines = [];
    const w = over.where ? this.#emit(over.where) : both('1');
    const v = over.value ? this.#emit(over.value) : both('1');
    const [l, h] = [`${name}l`, `${name}h`];
    const inner = [...this.#lines, addUp(over, l, h, w, v), this.#overSets(over, w)];
    const unknown = [...this.#lines, addUnknown(over, l, h, w, v)];
    if (this.#withSets) unknown.push(`{const B=Q.ownerB[${over.list === 'events' ? '60' : 'i'}];M[(B>>5)*Z+d]|=1<<(B&31);}`);
    this.#lines = outer;
    if (this.#withSets) this.#lines.push(clearSet);
    const start = over.fn === 'all' ? '1' : over.fn === 'max' ? '-Infinity' : over.fn === 'min' ? 'Infinity' : '0';
    const isExtreme = over.fn === 'max' || over.fn === 'min';
    this.#lines.push(
      `let ${l}=${start},${h}=${start}${isExtreme ? `,${l}m=Infinity,${l}x=-Infinity` : ''};`,
      ...wrap(over, this.#part.of, inner, unknown),
    );
    if (!isExtreme) return { low: l, high: h };
    const isSure = `${l}!==${start}`;
    return over.fn === 'max'
      ? this.#keep(`${isSure}?${l}:Math.min(0,${l}m)`, `${isSure}?Math.max(${h},${l}x):Math.max(0,${l}x)`)
      : this.#keep(`${isSure}?Math.min(${l},${l}m):Math.min(0,${l}m)`, `${isSure}?${h}:Math.max(0,${l}x)`);
  }

  #overSets(over: Over, w: Pair): string {
    if (!this.#withSets) return '';
    const sets = `${over.where ? this.#sets(over.where) : ''}${over.value ? this.#sets(over.value) : ''}`;
    return sets === '' ? '' : `if(${w.high}!==0){${sets}}`;
  }
}

const clearSet = 'M[d]=0;M[d+Z]=0;if(W>2)clearRest(M,d,W,Z);';
const placeOf = ({ whose, variable }: Extract<Expr, { op: 'slot' }>): string =>
  whose === 'member' ? `c+${variable.slot}` : whose === 'own' ? `b+${variable.slot}` : String(variable.slot);

/** The words of a set after the second: few households have so many unknown facts. */
function addRest(M: Int32Array, into: number, from: number, words: number, size: number): void {
  for (let k = 2, at = 2 * size; k < words; k++, at += size) M[at + into] = (M[at + into] as number) | (M[at + from] as number);
}

function clearRest(M: Int32Array, at: number, words: number, size: number): void {
  for (let k = 2; k < words; k++) M[k * size + at] = 0;
}

const both = (code: string): Pair => ({ low: code, high: code });
const number = (value: number): string => (value < 0 ? `(${value})` : String(value));
