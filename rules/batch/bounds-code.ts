// Operators on two numbers, the lowest and the highest a value can take: the arithmetic of engine/intervals.ts as code.
import type { Operator } from '../engine/graph.ts';
import { type Pair, literal, one, valueOfLiteral } from './code.ts';

const zero = '0';
const yes = '1';

/** Flags are 0 or 1, and often written out where a figure of the law is not known: then hardly anything is left to compute. */
const and = (a: string, b: string): string => (a === zero || b === zero ? zero : a === yes ? b : b === yes ? a : `${a}&${b}`);
const or = (a: string, b: string): string => (a === yes || b === yes ? yes : a === zero ? b : b === zero ? a : `${a}|${b}`);
const not = (a: string): string => (a === zero ? yes : a === yes ? zero : `${a}^1`);

function compare(operator: '<' | '<=' | '>' | '>=', a: string, b: string): string {
  const [x, y] = [valueOfLiteral(a), valueOfLiteral(b)];
  if (x === null || y === null) return `${a}${operator}${b}?1:0`;
  const holds = operator === '<' ? x < y : operator === '<=' ? x <= y : operator === '>' ? x > y : x >= y;
  return holds ? yes : zero;
}

/** The least or the most of what is not written twice and not known beforehand. */
function extreme(fn: 'min' | 'max', all: readonly string[]): string {
  const different = [...new Set(all)];
  const values = different.map(valueOfLiteral);
  const known = values.filter((one) => one !== null);
  const rest = different.filter((_, at) => values[at] === null);
  const folded = known.length > 0 ? [literal(Math[fn](...known))] : [];
  const left = [...folded, ...rest];
  return left.length === 1 ? (left[0] ?? zero) : `Math.${fn}(${left.join(',')})`;
}

/** Zero times anything that is never infinite is zero. */
const product = (a: string, b: string): string => (a === zero || b === zero ? zero : `${a}*${b}`);

function choice(test: Pair, a: string, b: string, fn: 'min' | 'max'): string {
  if (a === b) return a;
  if (test.low === yes) return a;
  if (test.high === zero) return b;
  if (test.low === test.high) return `${test.low}===1?${a}:${b}`;
  const open = extreme(fn, [a, b]);
  const otherwise = test.high === yes ? open : `${test.high}===0?${b}:${open}`;
  return test.low === zero ? otherwise : `${test.low}===1?${a}:${otherwise}`;
}

const isOne = (pair: Pair): string => `${pair.low}===${pair.high}`;
const isPositive = (pair: Pair): boolean => pair.low === pair.high && /^\d/.test(pair.low);

export function calcOpen(operator: Operator, args: readonly Pair[]): Pair {
  const nothing: Pair = { low: zero, high: zero };
  const [a = nothing, b = nothing, c = nothing] = args;
  const pair = (low: string, high: string): Pair => ({ low, high });
  switch (operator) {
    case 'and':
      return pair(and(a.low, b.low), and(a.high, b.high));
    case 'or':
      return pair(or(a.low, b.low), or(a.high, b.high));
    case 'not':
      return pair(not(a.high), not(a.low));
    case 'neg':
      return pair(`-${a.high}`, `-${a.low}`);
    case 'if':
      return pair(choice(a, b.low, c.low, 'min'), choice(a, b.high, c.high, 'max'));
    case '=':
      return pair(`${isOne(a)}&&${isOne(b)}&&${a.low}===${b.low}?1:0`, `${a.low}<=${b.high}&&${b.low}<=${a.high}?1:0`);
    case '!=':
      return pair(`${a.low}<=${b.high}&&${b.low}<=${a.high}?0:1`, `${isOne(a)}&&${isOne(b)}&&${a.low}===${b.low}?0:1`);
    case '<':
    case '<=':
      return pair(compare(operator, a.high, b.low), compare(operator, a.low, b.high));
    case '>':
    case '>=':
      return pair(compare(operator, a.low, b.high), compare(operator, a.high, b.low));
    case 'min':
    case 'max':
      return pair(extreme(operator, [a.low, b.low]), extreme(operator, [a.high, b.high]));
    case '+':
      return pair(`${a.low}+${b.low}`, `${a.high}+${b.high}`);
    case '-':
      return pair(`${a.low}-${b.high}`, `${a.high}-${b.low}`);
    case '*': {
      const times = isPositive(a) ? a.low : isPositive(b) ? b.low : null;
      const other = isPositive(a) ? b : a;
      if (times !== null) return pair(`${other.low}*${times}`, `${other.high}*${times}`);
      const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => product(x, y)));
      return pair(extreme('min', corners), extreme('max', corners));
    }
    case '/':
      return pair(`divideLow(${a.low},${a.high},${b.low},${b.high})`, `divideHigh(${a.low},${a.high},${b.low},${b.high})`);
    case 'yearsSince':
    case 'monthsSince':
    case 'daysSince':
      return pair(one(operator, a.high), one(operator, a.low));
    case 'month':
      return pair(`${isOne(a)}?${one(operator, a.low)}:1`, `${isOne(a)}?${one(operator, a.high)}:12`);
    case 'day':
      return pair(`${isOne(a)}?${one(operator, a.low)}:1`, `${isOne(a)}?${one(operator, a.high)}:31`);
    default:
      return pair(one(operator, a.low), one(operator, a.high));
  }
}
