// Operators on two numbers, the lowest and the highest a value can take: the arithmetic of engine/intervals.ts as code.
import type { Operator } from '../engine/graph.ts';
import { type Pair, one } from './code.ts';

const isOne = (pair: Pair): string => `${pair.low}===${pair.high}`;
const isPositive = (pair: Pair): boolean => pair.low === pair.high && /^\d/.test(pair.low);

export function calcOpen(operator: Operator, args: readonly Pair[]): Pair {
  const zero: Pair = { low: '0', high: '0' };
  const [a = zero, b = zero, c = zero] = args;
  const pair = (low: string, high: string): Pair => ({ low, high });
  switch (operator) {
    case 'and':
      return pair(`${a.low}*${b.low}`, `${a.high}*${b.high}`);
    case 'or':
      return pair(`Math.max(${a.low},${b.low})`, `Math.max(${a.high},${b.high})`);
    case 'not':
      return pair(`1-${a.high}`, `1-${a.low}`);
    case 'neg':
      return pair(`-${a.high}`, `-${a.low}`);
    case 'if':
      return pair(
        `${a.low}===1?${b.low}:${a.high}===0?${c.low}:Math.min(${b.low},${c.low})`,
        `${a.low}===1?${b.high}:${a.high}===0?${c.high}:Math.max(${b.high},${c.high})`,
      );
    case '=':
      return pair(`${isOne(a)}&&${isOne(b)}&&${a.low}===${b.low}?1:0`, `${a.low}<=${b.high}&&${b.low}<=${a.high}?1:0`);
    case '!=':
      return pair(`${a.low}<=${b.high}&&${b.low}<=${a.high}?0:1`, `${isOne(a)}&&${isOne(b)}&&${a.low}===${b.low}?0:1`);
    case '<':
    case '<=':
      return pair(`${a.high}${operator}${b.low}?1:0`, `${a.low}${operator}${b.high}?1:0`);
    case '>':
    case '>=':
      return pair(`${a.low}${operator}${b.high}?1:0`, `${a.high}${operator}${b.low}?1:0`);
    case 'min':
    case 'max':
      return pair(`Math.${operator}(${a.low},${b.low})`, `Math.${operator}(${a.high},${b.high})`);
    case '+':
      return pair(`${a.low}+${b.low}`, `${a.high}+${b.high}`);
    case '-':
      return pair(`${a.low}-${b.high}`, `${a.high}-${b.low}`);
    case '*': {
      const times = isPositive(a) ? a.low : isPositive(b) ? b.low : null;
      const other = isPositive(a) ? b : a;
      if (times !== null) return pair(`${other.low}*${times}`, `${other.high}*${times}`);
      const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => `${x}*${y}`)).join(',');
      return pair(`Math.min(${corners})`, `Math.max(${corners})`);
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
