// Pieces of generated code. A value that is sure is one expression; one that may be open is two numbers, its lowest and its highest, with the arithmetic of
// engine/intervals.ts. A flag that is sure is a test (a JavaScript boolean) or a bit (0 or 1): bits are joined with & and |, because households are unlike each other and
// a machine that guesses which way a branch goes is wrong half of the time.
import { divide, monthlyAmount, roundHalfUp } from '../engine/graph.ts';
import { dayNumber, dayOfNumber, monthsSince } from '../engine/dates.ts';
import type { Operator } from '../engine/graph.ts';

export type Flag = 'test' | 'bit' | null;
export type Code = { sure: true; flag: Flag; is: string } | { sure: false; low: string; high: string };
export type Pair = { low: string; high: string };
/** Puts an expression into a name of its own, where it is used more than once. */
export type Keep = (code: string) => string;

export const sure = (is: string, flag: Flag = null): Code & { sure: true } => ({ sure: true, flag, is });
export const between = (low: string, high: string): Code => ({ sure: false, low, high });
export const literal = (value: number): string => (value < 0 ? `(${value})` : String(value));
const isLiteral = (code: string): boolean => /^\(?-?\d+(\.\d+)?(e[+-]?\d+)?\)?$/.test(code);
const isAtom = (code: string): boolean => /^\w+$/.test(code) || isLiteral(code);
export const valueOfLiteral = (code: string): number | null =>
  code === 'true' ? 1 : code === 'false' ? 0 : isLiteral(code) ? Number(code.replaceAll(/[()]/g, '')) : null;
export const atom = (code: string, keep: Keep): string => (isAtom(code) ? code : keep(code));

/** A flag as 0 or 1; a number as it is. */
export const asNumber = (code: Code & { sure: true }): string =>
  code.flag !== 'test' ? code.is : code.is === 'true' ? '1' : code.is === 'false' ? '0' : `(${code.is}|0)`;
export function asPair(code: Code, keep: Keep): Pair {
  if (!code.sure) return code;
  const one = atom(asNumber(code), keep);
  return { low: one, high: one };
}

/** What figures alone give is worked out here, once. */
function folded(operator: Operator, args: readonly string[], today: number): Code | null {
  const values = args.map(valueOfLiteral);
  if (values.some((one) => one === null)) return null;
  const [a = 0, b = 0, c = 0] = values as number[];
  const flagOf = (is: boolean): Code => sure(String(is), 'test');
  switch (operator) {
    case 'not':
      return flagOf(a === 0);
    case '=':
      return flagOf(a === b);
    case '!=':
      return flagOf(a !== b);
    case '<':
      return flagOf(a < b);
    case '<=':
      return flagOf(a <= b);
    case '>':
      return flagOf(a > b);
    case '>=':
      return flagOf(a >= b);
    case 'and':
      return flagOf(a === 1 && b === 1);
    case 'or':
      return flagOf(a === 1 || b === 1);
    case 'if':
      return null;
    default: {
      const result = numbers[operator]?.(a, b, today) ?? c;
      return sure(literal(result));
    }
  }
}

const numbers: Partial<Record<Operator, (a: number, b: number, today: number) => number>> = {
  neg: (a) => -a,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': divide,
  min: Math.min,
  max: Math.max,
  round: roundHalfUp,
  floor: (a) => Math.floor(a + 0.000001),
  ceil: (a) => Math.ceil(a - 0.000001),
  monthly: monthlyAmount,
  yearsSince: (a, _, today) => Math.floor((today - a) / 10_000),
  monthsSince: (a, _, today) => monthsSince(a, today),
  daysSince: (a, _, today) => dayNumber(today) - dayNumber(a),
  year: (a) => Math.floor(a / 10_000),
  month: (a) => Math.floor(a / 100) % 100,
  day: (a) => a % 100,
};

const turned: Partial<Record<Operator, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };

/** The last day that lies at least so many years, months or days back. */
const lastDay: Record<string, (count: number, today: number) => number> = {
  yearsSince: (count, today) => today - count * 10_000,
  monthsSince: (count, today) => {
    const month = Math.floor(today / 10_000) * 12 + (Math.floor(today / 100) % 100) - 1 - count;
    return Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + (today % 100);
  },
  daysSince: (count, today) => dayOfNumber(dayNumber(today) - count),
};

/** "completed years under 18" is "born after that day": a comparison of days instead of a division. The same for months and days. */
function sinceCompared(operator: Operator, a: string, b: string, today: number): string | null {
  const [, since = '', day = ''] = /^(yearsSince|monthsSince|daysSince)\((\w+)\)$/.exec(a) ?? [];
  const limit = valueOfLiteral(b);
  const other = turned[operator];
  if (day === '') return valueOfLiteral(a) !== null && other && /Since\(\w+\)$/.test(b) ? sinceCompared(other, b, a, today) : null;
  // So far back that the reckoning would leave the calendar, or a part of a day: no.
  if (limit === null || !Number.isInteger(limit) || Math.abs(limit) > 200) return null;
  const last = (more: number): string => literal(lastDay[since]?.(limit + more, today) ?? 0);
  switch (operator) {
    case '<':
      return `${day}>${last(0)}`;
    case '<=':
      return `${day}>${last(1)}`;
    case '>=':
      return `${day}<=${last(0)}`;
    case '>':
      return `${day}<=${last(1)}`;
    case '=':
      return `((${day}<=${last(0)})&(${day}>${last(1)}))===1`;
    default:
      return null;
  }
}

export function calcSure(operator: Operator, args: readonly (Code & { sure: true })[], today: number, keep: Keep): Code {
  const codes = args.map((one) => one.is);
  const constant = folded(operator, codes, today);
  if (constant) return constant;
  const [a = '', b = '', c = ''] = codes;
  switch (operator) {
    case 'and':
    case 'or': {
      // true and x is x, false and x is false; or the other way round.
      const [through, stops] = operator === 'and' ? ['true', 'false'] : ['false', 'true'];
      if (a === stops || b === stops) return sure(stops, 'test');
      const [left, right] = args;
      if (a === through && right) return right;
      if (b === through && left) return left;
      return sure(`(${a}${operator === 'and' ? '&' : '|'}${b})`, 'bit');
    }
    case 'not':
      return args[0]?.flag === 'bit' ? sure(`(${a}^1)`, 'bit') : sure(`!${a}`, 'test');
    case 'if': {
      const [, yes, no] = args;
      if (!yes || !no) break;
      if (a === 'true') return yes;
      if (a === 'false') return no;
      return yes.flag === null ? sure(`(${a}?${b}:${c})`) : sure(`(${a}?${asNumber(yes)}:${asNumber(no)})`, 'bit');
    }
    case '=':
    case '!=': {
      const years = sinceCompared(operator, a, b, today);
      const [x, y] = args.map(asNumber);
      return sure(years === null ? `(${x}${operator === '=' ? '===' : '!=='}${y})` : `(${years})`, 'test');
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return sure(`(${sinceCompared(operator, a, b, today) ?? `${a}${operator}${b}`})`, 'test');
    case 'min':
    case 'max':
      return sure(`Math.${operator}(${a},${b})`);
    case '+':
    case '-':
    case '*':
      return sure(`(${a}${operator}${b})`);
    case 'neg':
      return sure(`(-${a})`);
    case '/': {
      const by = valueOfLiteral(b);
      return sure(by !== null && by !== 0 ? `(${a}/${b})` : `divide(${a},${b})`);
    }
    // By these names until it is known whether they are compared; they are helpers of the generated code.
    case 'yearsSince':
    case 'monthsSince':
    case 'daysSince':
      return sure(`${operator}(${atom(a, keep)})`);
    default:
      break;
  }
  return sure(one(operator, a));
}

/** Functions of one value, as code. */
export function one(operator: Operator, a: string): string {
  switch (operator) {
    case 'round':
      return `Math.floor(${a}+0.500001)`;
    case 'floor':
      return `Math.floor(${a}+0.000001)`;
    case 'ceil':
      return `Math.ceil(${a}-0.000001)`;
    case 'monthly':
      return `monthly(${a})`;
    case 'yearsSince':
    case 'monthsSince':
    case 'daysSince':
      return `${operator}(${a})`;
    case 'year':
      return `Math.floor(${a}/10000)`;
    case 'month':
      return `(Math.floor(${a}/100)%100)`;
    default:
      return `(${a}%100)`;
  }
}

export const helpers = ['divide', 'monthly', 'months', 'dayNumber', 'divideLow', 'divideHigh'] as const;
