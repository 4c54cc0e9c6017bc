// Form 1 again, for the household of which every fact is known: logic has two values there, so that the code has half the branches and the arms of an `if` are only
// computed when taken. What rests on a figure of the law that nobody has stays three-valued ("soft").
import { type Expr, type Graph, type Over, type Type, type Variable, divide, monthlyAmount } from './graph.ts';
import { dayNumber, monthsSince } from './dates.ts';
import { type Part, inParts, personLocal } from './parts.ts';
import { type Program, calcThree, fold, inThree, matchThree, number, rounds, startOf, addUp as addUpThree } from './values.ts';

export function generateKnown(graph: Graph): Program {
  const soft = new Set<Variable>();
  const parts = inParts(graph, 60).map((part) => compilePart(part, soft));
  return (run) => {
    for (const part of parts) part(run);
  };
}

function compilePart(part: Part, soft: Set<Variable>): Program {
  const body = new KnownEmitter(part, soft).body();
  const code = `"use strict";return function(R){const V=R.V,n=R.n,S=R.stride,P0=R.personBase,T=R.today,X=R.relations,A=R.lists;\n${
    part.of === 'person' ? `for(let i=0,b=R.personBase;i<n;i++,b+=S){\n${body}}` : body
  }}`;
  const build = new Function('divide', 'monthly', 'months', 'dayNumber', code) as (...helpers: unknown[]) => Program;
  return build(divide, monthlyAmount, monthsSince, dayNumber);
}

type Code = { code: string; soft: boolean };

class KnownEmitter {
  readonly #part: Part;
  readonly #soft: Set<Variable>;
  #lines: string[] = [];
  #count = 0;

  constructor(part: Part, soft: Set<Variable>) {
    this.#part = part;
    this.#soft = soft;
  }

  body(): string {
    for (const variable of this.#part.variables) {
      const value = variable.over ? this.#over(variable.over) : this.#emit(variable.expr as Expr);
      if (value.soft) this.#soft.add(variable);
      const base = variable.of === 'person' ? 'b+' : '';
      const name = personLocal(variable);
      this.#lines.push(`const ${name}=${value.code};V[${base}${variable.slot}]=${name};`);
    }
    return this.#lines.join('\n');
  }

  #keep(code: string): string {
    if (/^[\w.]+$/.test(code)) return code;
    const name = `t${this.#count++}`;
    this.#lines.push(`const ${name}=${code};`);
    return name;
  }

  #emit(expr: Expr): Code {
    switch (expr.op) {
      case 'const':
        return hard(number(expr.value));
      case 'param':
        return expr.param.value === null ? { code: 'NaN', soft: true } : hard(number(expr.param.value));
      case 'today':
        return hard('T');
      case 'item':
        return hard(`I[q+${expr.field}]`);
      case 'slot':
        return { code: this.#slot(expr), soft: this.#soft.has(expr.variable) };
      case 'in': {
        const of = this.#emit(expr.of);
        const kept = this.#keep(of.code);
        if (of.soft) return { code: this.#keep(inThree(kept, expr.keys)), soft: true };
        if (expr.keys.every((key) => Number.isInteger(key) && key >= 0 && key < 31) && isCode(expr.of))
          return hard(`(${expr.keys.reduce((bits, key) => bits | (1 << key), 0)}>>${kept}&1)`);
        return hard(`(${expr.keys.map((key) => `(${kept}===${number(key)})`).join('|')}|0)`);
      }
      case 'match': {
        const of = this.#emit(expr.of);
        const arms = expr.arms.map((arm) => this.#emit(arm));
        const last = expr.otherwise ? this.#emit(expr.otherwise) : { code: 'NaN', soft: false };
        const kept = this.#keep(of.code);
        const chosen = expr.keys.map((key, at) => `${kept}===${number(key)}?${arms[at]?.code}:`).join('');
        if (!of.soft) return { code: `(${chosen}${last.code})`, soft: last.soft || arms.some((one) => one.soft) };
        return {
          code: this.#keep(
            matchThree(
              kept,
              expr.keys,
              arms.map((one) => one.code),
              last.code,
            ),
          ),
          soft: true,
        };
      }
      case 'calc':
        return this.#calc(
          expr.operator,
          expr.args.map((arg) => this.#emit(arg)),
          expr.type,
        );
    }
  }

  #slot(expr: Extract<Expr, { op: 'slot' }>): string {
    if (expr.whose === 'member') return `V[c+${expr.variable.slot}]`;
    if (this.#part.locals.has(expr.variable)) return personLocal(expr.variable);
    return expr.whose === 'own' ? `V[b+${expr.variable.slot}]` : `V[${expr.variable.slot}]`;
  }

  #calc(operator: string, args: Code[], type: Type): Code {
    const folded = fold(
      operator,
      args.map((one) => one.code),
    );
    if (folded !== null) return hard(folded);
    const [a, b, c] = args;
    const codes = args.map((one) => one.code);
    if (operator === 'if' && a && b && c && !a.soft)
      return b.soft || c.soft
        ? { code: `(${a.code}===1?${b.code}:${c.code})`, soft: true }
        : hard(this.#choose(a.code, b.code, c.code, type));
    const soft = args.some((one) => one.soft);
    const two = soft ? null : twoValued(operator, codes);
    if (two !== null) return hard(two);
    return {
      code: this.#keep(
        calcThree(
          operator,
          codes.map((one) => this.#keep(one)),
        ),
      ),
      soft,
    };
  }

  #choose(test: string, yes: string, no: string, type: Type): string {
    const isExact = type.kind !== 'raw' && type.kind !== 'number';
    if (!isExact || !isCheap(yes) || !isCheap(no)) return `(${test}===1?${yes}:${no})`;
    if (no === '0') return type.kind === 'flag' ? `(${test}&${yes})` : `(${test}*${yes})`;
    if (type.kind === 'flag') return yes === '1' ? `(${test}|${no})` : `(${test}&${yes}|1-${test}&${no})`;
    const kept = this.#keep(no);
    return `(${kept}+(${yes}-${kept})*${test})`;
  }

  #over(over: Over): Code {
    const result = `a${this.#count++}`;
    const outer = this.#lines;
    this.#lines = [];
    const where = over.where ? this.#emit(over.where) : null;
    const w = where ? this.#keep(where.code) : '1';
    const before = this.#lines;
    this.#lines = [];
    const value = over.value ? this.#emit(over.value) : null;
    const soft = where?.soft === true || value?.soft === true;
    const v = soft && value ? this.#keep(value.code) : (value?.code ?? '1');
    const plain = this.#lines.length === 0 && isCheap(v) ? addUpPlain(over, result, w, v) : null;
    const inner = soft
      ? [...before, ...this.#lines, addUpThree(over, result, w, v)]
      : plain !== null
        ? [...before, plain]
        : [...before, ...guarded(w, [...this.#lines, addUp(over, result, v)])];
    this.#lines = outer;
    this.#lines.push(`let ${result}=${startOf(over.fn)};`, ...rounds(over, this.#part.of, result, inner));
    const isExtreme = over.fn === 'max' || over.fn === 'min';
    return { code: isExtreme ? this.#keep(`${result}===${startOf(over.fn)}?0:${result}`) : result, soft };
  }
}

/** Short enough to be computed for nothing. */
const isCheap = (code: string): boolean => code.length < 60 && !/\?|divide|monthly|months|dayNumber|Infinity/.test(code);
const isCode = (expr: Expr): boolean => expr.type.kind === 'code';

const hard = (code: string): Code => ({ code, soft: false });

/** Written without a jump where that can be: what a jump depends on is different in each household, and a wrong guess costs more than the computation. */
function twoValued(operator: string, [a = '0', b = '0']: string[]): string | null {
  switch (operator) {
    case 'and':
      return `(${a}&${b})`;
    case 'or':
      return `(${a}|${b})`;
    case 'not':
      return `(1-${a})`;
    case 'neg':
      return `(-${a})`;
    case '=':
    case '!=':
      return `(${a}${operator === '=' ? '===' : '!=='}${b}|0)`;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `(${a}${operator}${b}|0)`;
    case '+':
    case '-':
    case '*':
      return `(${a}${operator}${b})`;
    case 'min':
    case 'max':
      return `Math.${operator}(${a},${b})`;
    default:
      return null;
  }
}

const guarded = (where: string, lines: string[]): string[] => (where === '1' ? lines : [`if(${where}===1){`, ...lines, '}']);

function addUp(over: Over, result: string, v: string): string {
  switch (over.fn) {
    case 'sum':
      return `${result}+=${v};`;
    case 'count':
      return `${result}+=1;`;
    case 'any':
      return v === '1' ? `${result}=1;break;` : `if(${v}===1){${result}=1;break;}`;
    case 'all':
      return `if(${v}!==1){${result}=0;break;}`;
    default:
      return `${result}=Math.${over.fn}(${result},${v});`;
  }
}

/** The same without a jump, where computing the value for nobody costs next to nothing. */
function addUpPlain(over: Over, result: string, w: string, v: string): string | null {
  switch (over.fn) {
    case 'sum':
      return w === '1' ? `${result}+=${v};` : `${result}+=${w}*${v};`;
    case 'count':
      return `${result}+=${w};`;
    case 'any':
      return `${result}|=${v === '1' ? w : w === '1' ? v : `${w}&${v}`};`;
    case 'all':
      return `${result}&=${w === '1' ? v : `1-${w}|${v}`};`;
    default:
      return null;
  }
}
