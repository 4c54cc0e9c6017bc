// Bounds of single expressions as closures: what is open is traced with them (missing.ts), and they are form 3 where generated code may not run.
// A closure gives the low bound and leaves the high one in run.high. Same rules as intervals.ts.
import { divideHigh, divideLow } from './bounds.ts';
import { eachOf } from './closures.ts';
import { daysSince, monthsSince, yearsSince } from './dates.ts';
import {
  type Expr,
  type Graph,
  type IntervalOf,
  type Operator,
  type Over,
  type Run,
  type Variable,
  monthlyAmount,
  most,
  roundHalfUp,
} from './graph.ts';
import { inParts } from './parts.ts';
import type { Program } from './values.ts';

export function boundsOf(expr: Expr): IntervalOf {
  expr.bounds ??= make(expr);
  return expr.bounds;
}

export function closureIntervals(graph: Graph): Program {
  const parts = inParts(graph, 60).map((part) => ({
    of: part.of,
    all: part.variables.map((one) => ({ slot: one.slot, bounds: boundsOfVariable(one) })),
  }));
  return (run) => {
    for (const part of parts) {
      const rounds = part.of === 'person' ? run.n : 1;
      for (let i = 0; i < rounds; i++) {
        const b = part.of === 'person' ? run.personBase + i * run.stride : 0;
        for (const one of part.all) {
          run.L[b + one.slot] = one.bounds(run, b, 0, 0);
          run.H[b + one.slot] = run.high;
        }
      }
    }
  };
}

const pair = (run: Run, low: number, high: number): number => {
  run.high = high;
  return low;
};

function boundsOfVariable(variable: Variable): IntervalOf {
  if (variable.over) return overBounds(variable.over, variable.of === 'person');
  return variable.expr ? boundsOf(variable.expr) : (run) => pair(run, -most, most);
}

function make(expr: Expr): IntervalOf {
  switch (expr.op) {
    case 'const': {
      const { value } = expr;
      return (run) => pair(run, value, value);
    }
    case 'param': {
      const { value } = expr.param;
      return (run) => (value === null ? pair(run, 0, most) : pair(run, value, value));
    }
    case 'today':
      return (run) => pair(run, run.today, run.today);
    case 'item': {
      const { list, field } = expr;
      return (run, _b, _c, q) => pair(run, run.lists[list].L[q + field] ?? 0, run.lists[list].H[q + field] ?? 0);
    }
    case 'slot': {
      const { slot } = expr.variable;
      const { whose } = expr;
      return (run, b, c) => {
        const at = slot + (whose === 'house' ? 0 : whose === 'own' ? b : c);
        return pair(run, run.L[at] ?? 0, run.H[at] ?? 0);
      };
    }
    case 'in': {
      const of = boundsOf(expr.of);
      const { keys } = expr;
      return (run, b, c, q) => {
        const low = of(run, b, c, q);
        const { high } = run;
        const mayBe = keys.some((key) => low <= key && key <= high);
        return pair(run, low === high && mayBe ? 1 : 0, mayBe ? 1 : 0);
      };
    }
    case 'match':
      return matchBounds(expr);
    case 'calc':
      return calcBounds(
        expr.operator,
        expr.args.map((arg) => boundsOf(arg)),
      );
  }
}

function matchBounds(expr: Extract<Expr, { op: 'match' }>): IntervalOf {
  const of = boundsOf(expr.of);
  const arms = [...expr.arms, ...(expr.otherwise ? [expr.otherwise] : [])].map((arm) => boundsOf(arm));
  const { keys } = expr;
  return (run, b, c, q) => {
    const low = of(run, b, c, q);
    if (low === run.high) {
      const at = keys.indexOf(low);
      const arm = at >= 0 ? arms[at] : expr.otherwise ? arms.at(-1) : undefined;
      if (arm) return arm(run, b, c, q);
    }
    let [least, greatest] = [Infinity, -Infinity];
    for (const arm of arms) {
      least = Math.min(least, arm(run, b, c, q));
      greatest = Math.max(greatest, run.high);
    }
    return pair(run, least, greatest);
  };
}

const none: IntervalOf = (run) => pair(run, 0, 0);

function calcBounds(operator: Operator, [x = none, y = none, z = none]: IntervalOf[]): IntervalOf {
  if (operator === 'if') {
    return (run, b, c, q) => {
      const low = x(run, b, c, q);
      if (low === 1) return y(run, b, c, q);
      if (run.high === 0) return z(run, b, c, q);
      const yesLow = y(run, b, c, q);
      const yesHigh = run.high;
      const noLow = z(run, b, c, q);
      return pair(run, Math.min(yesLow, noLow), Math.max(yesHigh, run.high));
    };
  }
  const two = pairs[operator];
  if (two) {
    return (run, b, c, q) => {
      const al = x(run, b, c, q);
      const ah = run.high;
      const bl = y(run, b, c, q);
      return two(run, al, ah, bl, run.high);
    };
  }
  const one = singles[operator];
  return one ? (run, b, c, q) => one(run, x(run, b, c, q), run.high) : none;
}

type Two = (run: Run, al: number, ah: number, bl: number, bh: number) => number;
const isTrue = (yes: boolean): number => (yes ? 1 : 0);
const pairs: Partial<Record<Operator, Two>> = {
  and: (run, al, ah, bl, bh) => pair(run, al * bl, ah * bh),
  or: (run, al, ah, bl, bh) => pair(run, Math.max(al, bl), Math.max(ah, bh)),
  '+': (run, al, ah, bl, bh) => pair(run, al + bl, ah + bh),
  '-': (run, al, ah, bl, bh) => pair(run, al - bh, ah - bl),
  '*': (run, al, ah, bl, bh) => pair(run, Math.min(al * bl, al * bh, ah * bl, ah * bh), Math.max(al * bl, al * bh, ah * bl, ah * bh)),
  '/': (run, al, ah, bl, bh) => pair(run, divideLow(al, ah, bl, bh), divideHigh(al, ah, bl, bh)),
  min: (run, al, ah, bl, bh) => pair(run, Math.min(al, bl), Math.min(ah, bh)),
  max: (run, al, ah, bl, bh) => pair(run, Math.max(al, bl), Math.max(ah, bh)),
  '=': (run, al, ah, bl, bh) => pair(run, isTrue(al === ah && bl === bh && al === bl), isTrue(al <= bh && bl <= ah)),
  '!=': (run, al, ah, bl, bh) => pair(run, isTrue(al > bh || bl > ah), isTrue(!(al === ah && bl === bh && al === bl))),
  '<': (run, al, ah, bl, bh) => pair(run, isTrue(ah < bl), isTrue(al < bh)),
  '<=': (run, al, ah, bl, bh) => pair(run, isTrue(ah <= bl), isTrue(al <= bh)),
  '>': (run, al, ah, bl, bh) => pair(run, isTrue(al > bh), isTrue(ah > bl)),
  '>=': (run, al, ah, bl, bh) => pair(run, isTrue(al >= bh), isTrue(ah >= bl)),
};

type One = (run: Run, low: number, high: number) => number;
const rising =
  (f: (x: number) => number): One =>
  (run, low, high) =>
    pair(run, f(low), f(high));
const falling =
  (f: (x: number, today: number) => number): One =>
  (run, low, high) =>
    pair(run, f(high, run.today), f(low, run.today));
const partOf =
  (f: (x: number) => number, least: number, greatest: number): One =>
  (run, low, high) =>
    low === high ? pair(run, f(low), f(low)) : pair(run, least, greatest);
const singles: Partial<Record<Operator, One>> = {
  not: (run, low, high) => pair(run, 1 - high, 1 - low),
  neg: (run, low, high) => pair(run, -high, -low),
  round: rising(roundHalfUp),
  floor: rising((x) => Math.floor(x + 0.000001)),
  ceil: rising((x) => Math.ceil(x - 0.000001)),
  monthly: rising(monthlyAmount),
  yearsSince: falling(yearsSince),
  monthsSince: falling(monthsSince),
  daysSince: falling(daysSince),
  year: rising((x) => Math.floor(x / 10_000)),
  month: partOf((x) => Math.floor(x / 100) % 100, 1, 12),
  day: partOf((x) => x % 100, 1, 31),
};

function overBounds(over: Over, ofPerson: boolean): IntervalOf {
  const where = over.where ? boundsOf(over.where) : (run: Run) => pair(run, 1, 1);
  const value = over.value ? boundsOf(over.value) : (run: Run) => pair(run, 1, 1);
  return (run, b) => {
    const fold = new BoundsFold(over);
    const isKnown = eachOf(run, over, ofPerson, b, (c, q) => {
      const wl = where(run, b, c, q);
      const wh = run.high;
      const vl = value(run, b, c, q);
      fold.add(wl, wh, vl, run.high);
    });
    if (!isKnown && over.list) {
      const wl = where(run, b, 0, 0);
      const wh = Math.max(wl, run.high);
      const vl = value(run, b, 0, 0);
      fold.unknown(wh, vl, run.high, run.lists[over.list].usualMost);
    }
    return pair(run, fold.lowest(), fold.highest());
  };
}

class BoundsFold {
  readonly #fn: Over['fn'];
  #low: number;
  #high: number;
  #isSure = false;
  #maybeLow = Infinity;
  #maybeHigh = -Infinity;

  constructor(over: Over) {
    this.#fn = over.fn;
    this.#low = over.fn === 'all' ? 1 : over.fn === 'max' ? -Infinity : over.fn === 'min' ? Infinity : 0;
    this.#high = this.#low;
  }

  add(wl: number, wh: number, vl: number, vh: number): void {
    const fn = this.#fn;
    if (fn === 'count') {
      this.#low += wl;
      this.#high += wh;
    } else if (fn === 'any') {
      this.#low = Math.max(this.#low, wl * vl);
      this.#high = Math.max(this.#high, wh * vh);
    } else if (fn === 'all') {
      this.#low = Math.min(this.#low, Math.max(1 - wh, vl));
      this.#high = Math.min(this.#high, Math.max(1 - wl, vh));
    } else if (wl === 1) {
      this.#isSure = true;
      this.#low = fn === 'sum' ? this.#low + vl : Math[fn](this.#low, vl);
      this.#high = fn === 'sum' ? this.#high + vh : Math[fn](this.#high, vh);
    } else if (wh === 1) {
      if (fn === 'sum') {
        this.#low += Math.min(0, vl);
        this.#high += Math.max(0, vh);
      } else this.#maybe(vl, vh);
    }
  }

  unknown(wh: number, vl: number, vh: number, times: number): void {
    if (times === 0 || wh === 0) return;
    const fn = this.#fn;
    if (fn === 'sum') {
      this.#low = vl < 0 ? -most : 0;
      this.#high = vh > 0 ? Math.min(most, vh * times) : 0;
    } else if (fn === 'count') this.#high = times;
    else if (fn === 'any') this.#high = vh;
    else if (fn === 'all') this.#low = vl;
    else this.#maybe(vl, vh);
  }

  #maybe(vl: number, vh: number): void {
    this.#maybeLow = Math.min(this.#maybeLow, vl);
    this.#maybeHigh = Math.max(this.#maybeHigh, vh);
  }

  lowest(): number {
    if (this.#fn === 'max') return this.#isSure ? this.#low : Math.min(0, this.#maybeLow);
    if (this.#fn === 'min') return this.#isSure ? Math.min(this.#low, this.#maybeLow) : Math.min(0, this.#maybeLow);
    return this.#low;
  }

  highest(): number {
    if (this.#fn === 'max') return this.#isSure ? Math.max(this.#high, this.#maybeHigh) : Math.max(0, this.#maybeHigh);
    if (this.#fn === 'min') return this.#isSure ? this.#high : Math.max(0, this.#maybeHigh);
    return this.#high;
  }
}
