// The arithmetic of bounds (intervals.ts, straight.ts): what the bounds of the parts say of the bounds of the whole, as code without jumps where that can be.
import type { Operator } from './graph.ts';
import type { Pair } from './interval-rounds.ts';

/** Lowest and highest value of an operation on two values (or one); flags by bits. */
export function boundsOfCalc(operator: Operator, a: Pair, b: Pair): [low: string, high: string] {
  const both = (f: (x: string, y: string) => string): [string, string] => [f(a.low, b.low), f(a.high, b.high)];
  const isSame = `(${a.low}===${a.high}|0)&(${b.low}===${b.high}|0)&(${a.low}===${b.low}|0)`;
  const mayBeSame = `(${a.low}<=${b.high}|0)&(${b.low}<=${a.high}|0)`;
  switch (operator) {
    case 'and':
      return both((x, y) => `${x}&${y}`);
    case 'or':
      return both((x, y) => `${x}|${y}`);
    case 'not':
      return [`1-${a.high}`, `1-${a.low}`];
    case 'neg':
      return [`-${a.high}`, `-${a.low}`];
    case '=':
      return [isSame, mayBeSame];
    case '!=':
      return [`1-(${mayBeSame})`, `1-(${isSame})`];
    case '<':
    case '<=':
      return [`${a.high}${operator}${b.low}|0`, `${a.low}${operator}${b.high}|0`];
    case '>':
    case '>=':
      return [`${a.low}${operator}${b.high}|0`, `${a.high}${operator}${b.low}|0`];
    case 'min':
    case 'max':
      return both((x, y) => `Math.${operator}(${x},${y})`);
    case '+':
      return both((x, y) => `${x}+${y}`);
    case '-':
      return [`${a.low}-${b.high}`, `${a.high}-${b.low}`];
    case '*':
      return product(a, b);
    case '/':
      return [`divideLow(${a.low},${a.high},${b.low},${b.high})`, `divideHigh(${a.low},${a.high},${b.low},${b.high})`];
    default:
      return ofOne(operator, a);
  }
}

function product(a: Pair, b: Pair): [low: string, high: string] {
  const isFigure = (one: Pair): boolean => one.low === one.high && /^\d/.test(one.low);
  const [figure, other] = isFigure(a) ? [a, b] : [b, a];
  if (isFigure(figure)) return [`${other.low}*${figure.low}`, `${other.high}*${figure.low}`];
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => `${x}*${y}`)).join(',');
  return [`Math.min(${corners})`, `Math.max(${corners})`];
}

function ofOne(operator: Operator, a: Pair): [low: string, high: string] {
  const rising = (f: (x: string) => string): [string, string] => [f(a.low), f(a.high)];
  const falling = (f: (x: string) => string): [string, string] => [f(a.high), f(a.low)];
  const partOf = (f: (x: string) => string, low: number, high: number): [string, string] => [
    `${a.low}===${a.high}?${f(a.low)}:${low}`,
    `${a.low}===${a.high}?${f(a.high)}:${high}`,
  ];
  switch (operator) {
    case 'round':
      return rising((x) => `Math.floor(${x}+0.500001)`);
    case 'floor':
      return rising((x) => `Math.floor(${x}+0.000001)`);
    case 'ceil':
      return rising((x) => `Math.ceil(${x}-0.000001)`);
    case 'monthly':
      return rising((x) => `monthly(${x})`);
    case 'yearsSince':
      return falling((x) => `Math.floor((T-${x})/10000)`);
    case 'monthsSince':
      return falling((x) => `months(${x},T)`);
    case 'daysSince':
      return falling((x) => `dayNumber(T)-dayNumber(${x})`);
    case 'year':
      return rising((x) => `Math.floor(${x}/10000)`);
    case 'month':
      return partOf((x) => `Math.floor(${x}/100)%100`, 1, 12);
    default:
      return partOf((x) => `${x}%100`, 1, 31);
  }
}
