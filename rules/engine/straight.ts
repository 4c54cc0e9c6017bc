// Bounds and what keeps them open for the next question, written without jumps: what is known and what is open differs in each household, and a wrong guess of the
// machine costs more than computing both arms. Flags are whole numbers 0 and 1, an open one lies between them; the set of open leaves is two words of bits (63 leaves;
// a household with more goes through intervals.ts). Gives the same bounds and sets as intervals.ts without needing the values first.
import { divideHigh, divideLow } from './bounds.ts';
import { dayNumber, monthsSince } from './dates.ts';
import type { Expr, Graph, Over, Run, Variable } from './graph.ts';
import { monthlyAmount, most } from './graph.ts';
import { addUnknown, extremes, wrap } from './interval-rounds.ts';
import { type Part, inParts, personLocal } from './parts.ts';
import { boundsOfCalc } from './interval-sums.ts';
import { type Program, number } from './values.ts';

/** Lowest and highest value, and the two words of the set of leaves that keep them apart ('0': none can). */
type Node = { low: string; high: string; first: string; second: string };
const none = '0';
const sure = (code: string): Node => ({ low: code, high: code, first: none, second: none });
/** Most unknown leaves that two words hold: bit 0 of the first is a figure of the law that nobody has. */
export const mostStraight = 63;

export function generateStraight(graph: Graph): Program {
  let made: Program[] | null = null;
  return (run: Run) => {
    made ??= inParts(graph, 25).map(compilePart);
    for (const part of made) part(run);
  };
}

function compilePart(part: Part): Program {
  const lines = new StraightEmitter(part).body();
  const body = part.of === 'person' ? `for(let i=0,b=R.personBase;i<n;i++,b+=S){\n${lines}}` : lines;
  const head = 'const L=R.L,H=R.H,M=R.M,n=R.n,S=R.stride,P0=R.personBase,T=R.today,X=R.relations,A=R.lists,Z=R.V.length;';
  const code = `"use strict";return function(R){${head}\n${body}}`;
  const build = new Function('divideLow', 'divideHigh', 'monthly', 'months', 'dayNumber', code) as (...helpers: unknown[]) => Program;
  return build(divideLow, divideHigh, monthlyAmount, monthsSince, dayNumber);
}

class StraightEmitter {
  readonly #part: Part;
  #lines: string[] = [];
  #count = 0;

  constructor(part: Part) {
    this.#part = part;
  }

  body(): string {
    for (const variable of this.#part.variables) this.#define(variable);
    return this.#lines.join('\n');
  }

  #define(variable: Variable): void {
    const slot = variable.of === 'person' ? `b+${variable.slot}` : String(variable.slot);
    const node = variable.over ? this.#over(variable.over) : this.#emit(variable.expr as Expr);
    const name = personLocal(variable);
    this.#lines.push(`const ${name}l=${node.low},${name}h=${node.high},${name}o=-(${name}l!==${name}h|0);`);
    this.#lines.push(`const ${name}s=${masked(`${name}o`, node.first)},${name}z=${masked(`${name}o`, node.second)};`);
    this.#lines.push(`L[${slot}]=${name}l;H[${slot}]=${name}h;M[${slot}]=${name}s;M[${slot}+Z]=${name}z;`);
  }

  #keep(code: string): string {
    if (/^-?[\w.]+$/.test(code)) return code;
    const name = `t${this.#count++}`;
    this.#lines.push(`const ${name}=${code};`);
    return name;
  }

  /** Bounds of an expression, with the leaves of its parts as far as it is open itself. */
  #node(low: string, high: string, parts: readonly Node[]): Node {
    const [l, h] = [this.#keep(low), this.#keep(high)];
    return this.#withSets(l, h, union(parts.map((one) => one.first)), union(parts.map((one) => one.second)));
  }

  #withSets(low: string, high: string, first: string, second: string): Node {
    if (low === high || (first === none && second === none)) return { low, high, first: none, second: none };
    const open = this.#keep(`-(${low}!==${high}|0)`);
    return { low, high, first: this.#keep(masked(open, first)), second: this.#keep(masked(open, second)) };
  }

  #emit(expr: Expr): Node {
    switch (expr.op) {
      case 'const':
        return sure(number(expr.value));
      case 'param':
        return expr.param.value === null ? { low: '0', high: String(most), first: '1', second: none } : sure(number(expr.param.value));
      case 'today':
        return sure('T');
      case 'item':
        return this.#item(expr);
      case 'slot':
        return this.#slot(expr);
      case 'in':
        return this.#in(expr);
      case 'match':
        return this.#match(expr);
      case 'calc':
        return this.#calc(expr);
    }
  }

  #item({ field, type }: Extract<Expr, { op: 'item' }>): Node {
    const flag = type.kind === 'flag' ? '|0' : '';
    const leaf = this.#keep(`q>0?Q.B[q+${field}]:0`);
    return {
      low: this.#keep(`IL[q+${field}]${flag}`),
      high: this.#keep(`IH[q+${field}]${flag}`),
      first: this.#keep(`(${leaf}>0&${leaf}<32)<<(${leaf}&31)`),
      second: this.#keep(`(${leaf}>31|0)<<(${leaf}&31)`),
    };
  }

  #slot({ variable, whose }: Extract<Expr, { op: 'slot' }>): Node {
    const name = personLocal(variable);
    if (whose !== 'member' && this.#part.locals.has(variable))
      return { low: `${name}l`, high: `${name}h`, first: `${name}s`, second: `${name}z` };
    const at = whose === 'member' ? `c+${variable.slot}` : whose === 'own' ? `b+${variable.slot}` : String(variable.slot);
    const flag = variable.type.kind === 'flag' ? '|0' : '';
    const [low, high] = [this.#keep(`L[${at}]${flag}`), this.#keep(`H[${at}]${flag}`)];
    // The set of a fact that is known is never written: what stands there is of another household.
    return this.#withSets(low, high, `M[${at}]`, `M[${at}+Z]`);
  }

  #in({ of, keys }: Extract<Expr, { op: 'in' }>): Node {
    const node = this.#emit(of);
    const { low, high } = node;
    if ((of.type.codes?.length ?? 99) < 31) {
      const bits = keys.reduce((all, key) => all | (1 << key), 0);
      const known = `(${low}===${high}|0)&${bits}>>${low}&1`;
      return this.#node(known, `(((2<<${high})-(1<<${low}))&${bits})!==0|0`, [node]);
    }
    const isKey = keys.map((key) => `(${low}===${number(key)}|0)`).join('|');
    const mayBe = keys.map((key) => `(${low}<=${number(key)}|0)&(${high}>=${number(key)}|0)`).join('|');
    return this.#node(`(${low}===${high}|0)&(${isKey})`, mayBe, [node]);
  }

  #match(expr: Extract<Expr, { op: 'match' }>): Node {
    const of = this.#emit(expr.of);
    const arms = expr.arms.map((arm) => this.#emit(arm));
    const last = expr.otherwise ? this.#emit(expr.otherwise) : null;
    const open = this.#keep(`${of.low}!==${of.high}|0`);
    const chosen = expr.keys.map((key) => this.#keep(`(${of.low}===${number(key)}|0)&(1-${open})`));
    const all = last ? [...arms, last] : arms;
    const taken = last ? [...chosen, this.#keep(`1-${open}-${chosen.join('-')}`)] : chosen;
    const sets = (word: 'first' | 'second'): string =>
      union([of[word], ...all.map((arm, at) => masked(`-(${open}|${taken[at]})`, arm[word]))]);
    const pick = (bound: 'low' | 'high', fold: 'min' | 'max'): string => {
      if (expr.type.kind === 'flag') {
        const least = all.map((arm) => arm[bound]).join(fold === 'min' ? '&' : '|');
        return `${all.map((arm, at) => `${taken[at]}&${arm[bound]}`).join('|')}|${open}&(${least})`;
      }
      const arm = arms.map((one, at) => `${chosen[at]}===1?${one[bound]}:`).join('');
      const widest = `Math.${fold}(${all.map((one) => one[bound]).join(',')})`;
      return `${open}===1?${widest}:${arm}${last ? last[bound] : widest}`;
    };
    return this.#withSets(this.#keep(pick('low', 'min')), this.#keep(pick('high', 'max')), sets('first'), sets('second'));
  }

  #calc(expr: Extract<Expr, { op: 'calc' }>): Node {
    const parts = expr.args.map((arg) => this.#emit(arg));
    const [a = sure('0'), b = sure('0'), c = sure('0')] = parts;
    if (expr.operator === 'if') return this.#if(a, b, c, expr.type.kind === 'flag');
    const [low, high] = boundsOfCalc(expr.operator, a, b);
    return this.#node(low, high, parts);
  }

  #if(test: Node, yes: Node, no: Node, isFlag: boolean): Node {
    const [l, h] = [this.#keep(test.low), this.#keep(test.high)];
    const sets = (word: 'first' | 'second'): string => union([test[word], masked(`-${h}`, yes[word]), masked(`-(1-${l})`, no[word])]);
    const [low, high] = isFlag
      ? [`${l}&${yes.low}|(1-${h})&${no.low}|${yes.low}&${no.low}`, `${h}&${yes.high}|(1-${l})&${no.high}`]
      : [
          `${l}===${h}?${l}*${yes.low}+(1-${l})*${no.low}:Math.min(${yes.low},${no.low})`,
          `${l}===${h}?${l}*${yes.high}+(1-${l})*${no.high}:Math.max(${yes.high},${no.high})`,
        ];
    return this.#withSets(this.#keep(low), this.#keep(high), sets('first'), sets('second'));
  }

  #over(over: Over): Node {
    const name = `a${this.#count++}`;
    const [l, h, s, z] = [`${name}l`, `${name}h`, `${name}s`, `${name}z`];
    const outer = this.#lines;
    this.#lines = [];
    const w = over.where ? this.#emit(over.where) : sure('1');
    const v = over.value ? this.#emit(over.value) : sure('1');
    const sets = (['first', 'second'] as const).map((word) => masked(`-${w.high}`, union([w[word], v[word]])));
    const inner = [...this.#lines, addUp(over, l, h, w, v)];
    for (const [at, into] of [s, z].entries()) if (sets[at] !== none) inner.push(`${into}|=${sets[at]};`);
    const owner = `const B=Q.ownerB[${over.list === 'events' ? '60' : 'i'}];${s}|=(B<32|0)<<(B&31);${z}|=(B>31|0)<<(B&31);`;
    const unknown = [...this.#lines, addUnknown(over, l, h, w, v), `{${owner}}`];
    this.#lines = outer;
    const start = over.fn === 'all' ? '1' : over.fn === 'max' ? '-Infinity' : over.fn === 'min' ? 'Infinity' : '0';
    const isExtreme = over.fn === 'max' || over.fn === 'min';
    this.#lines.push(
      `let ${l}=${start},${h}=${start},${s}=0,${z}=0${isExtreme ? `,${l}m=Infinity,${l}x=-Infinity` : ''};`,
      ...wrap(over, this.#part.of, inner, unknown),
    );
    if (!isExtreme) return { low: l, high: h, first: s, second: z };
    const isSure = `${l}!==${start}`;
    const [low, high] =
      over.fn === 'max'
        ? [`${isSure}?${l}:Math.min(0,${l}m)`, `${isSure}?Math.max(${h},${l}x):Math.max(0,${l}x)`]
        : [`${isSure}?Math.min(${l},${l}m):Math.min(0,${l}m)`, `${isSure}?${h}:Math.max(0,${l}x)`];
    return { low: this.#keep(low), high: this.#keep(high), first: s, second: z };
  }
}

const masked = (mask: string, set: string): string => (set === none ? none : `${mask}&${/^\w+$/.test(set) ? set : `(${set})`}`);
const union = (sets: readonly string[]): string => [...new Set(sets)].filter((one) => one !== none).join('|') || none;

function addUp(over: Over, l: string, h: string, w: Node, v: Node): string {
  switch (over.fn) {
    case 'sum': {
      const open = w.low === w.high ? '' : `if(${w.low}!==${w.high}){${l}+=Math.min(${v.low},0);${h}+=Math.max(${v.high},0);}`;
      return `${l}+=${w.low}*${v.low};${h}+=${w.low}*${v.high};${open}`;
    }
    case 'count':
      return `${l}+=${w.low};${h}+=${w.high};`;
    case 'any':
      return `${l}|=${w.low}&${v.low};${h}|=${w.high}&${v.high};`;
    case 'all':
      return `${l}&=1-${w.high}|${v.low};${h}&=1-${w.low}|${v.high};`;
    default:
      return extremes(over.fn, l, h, w, v);
  }
}
