// Form 6: the same graph as closures, for where generated code may not run (a strict content security policy). Also evaluates single expressions for the
// explanation. Same rules as values.ts: NaN is unknown, logic has three values.
import { daysSince, monthsSince, yearsSince } from './dates.ts';
import {
  type Expr,
  type Graph,
  type Operator,
  type Over,
  type Run,
  type ValueOf,
  type Variable,
  divide,
  householdOwner,
  monthlyAmount,
  roundHalfUp,
} from './graph.ts';
import { inParts } from './parts.ts';
import { relationBit } from './relations.ts';
import type { Program } from './values.ts';

/** The closure of an expression, made once. */
export function valueOf(expr: Expr): ValueOf {
  expr.run ??= make(expr);
  return expr.run;
}

export function closureValues(graph: Graph): Program {
  const parts = inParts(graph, 60).map((part) => ({
    of: part.of,
    all: part.variables.map((one) => ({ slot: one.slot, value: valueOfVariable(one) })),
  }));
  return (run) => {
    for (const part of parts) {
      const rounds = part.of === 'person' ? run.n : 1;
      for (let i = 0; i < rounds; i++) {
        const b = part.of === 'person' ? run.personBase + i * run.stride : 0;
        for (const one of part.all) run.V[b + one.slot] = one.value(run, b, 0, 0);
      }
    }
  };
}

function valueOfVariable(variable: Variable): ValueOf {
  if (variable.over) return overOf(variable.over, variable.of === 'person');
  return variable.expr ? valueOf(variable.expr) : () => Number.NaN;
}

function make(expr: Expr): ValueOf {
  switch (expr.op) {
    case 'const': {
      const { value } = expr;
      return () => value;
    }
    case 'param': {
      const value = expr.param.value ?? Number.NaN;
      return () => value;
    }
    case 'today':
      return (run) => run.today;
    case 'item': {
      const { list, field } = expr;
      return (run, _b, _c, q) => run.lists[list].V[q + field] ?? Number.NaN;
    }
    case 'slot': {
      const { slot } = expr.variable;
      if (expr.whose === 'house') return (run) => run.V[slot] ?? Number.NaN;
      return expr.whose === 'own' ? (run, b) => run.V[b + slot] ?? Number.NaN : (run, _b, c) => run.V[c + slot] ?? Number.NaN;
    }
    case 'in': {
      const of = valueOf(expr.of);
      const { keys } = expr;
      return (run, b, c, q) => {
        const value = of(run, b, c, q);
        return Number.isNaN(value) ? value : keys.includes(value) ? 1 : 0;
      };
    }
    case 'match': {
      const of = valueOf(expr.of);
      const arms = expr.arms.map((arm) => valueOf(arm));
      const last = expr.otherwise ? valueOf(expr.otherwise) : () => Number.NaN;
      const { keys } = expr;
      return (run, b, c, q) => {
        const value = of(run, b, c, q);
        if (Number.isNaN(value)) return value;
        return (arms[keys.indexOf(value)] ?? last)(run, b, c, q);
      };
    }
    case 'calc':
      return calcOf(
        expr.operator,
        expr.args.map((arg) => valueOf(arg)),
      );
  }
}

const never: ValueOf = () => Number.NaN;

function calcOf(operator: Operator, [x = never, y = never, z = never]: ValueOf[]): ValueOf {
  const two = two2[operator];
  if (two) return (run, b, c, q) => two(x(run, b, c, q), y(run, b, c, q));
  if (operator === 'if') {
    return (run, b, c, q) => {
      const test = x(run, b, c, q);
      if (test === 1) return y(run, b, c, q);
      if (test === 0) return z(run, b, c, q);
      const yes = y(run, b, c, q);
      return yes === z(run, b, c, q) ? yes : Number.NaN;
    };
  }
  const one = one1[operator];
  return one ? (run, b, c, q) => one(x(run, b, c, q), run.today) : never;
}

const ordered = (isTrue: boolean, isFalse: boolean): number => (isTrue ? 1 : isFalse ? 0 : Number.NaN);
const known = (a: number, b: number, isTrue: boolean): number => (Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Number(isTrue));
const two2: Partial<Record<Operator, (a: number, b: number) => number>> = {
  and: (a, b) => (a === 0 || b === 0 ? 0 : a * b),
  or: (a, b) => (a === 1 || b === 1 ? 1 : a + b),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': divide,
  '=': (a, b) => known(a, b, a === b),
  '!=': (a, b) => known(a, b, a !== b),
  '<': (a, b) => ordered(a < b, a >= b),
  '<=': (a, b) => ordered(a <= b, a > b),
  '>': (a, b) => ordered(a > b, a <= b),
  '>=': (a, b) => ordered(a >= b, a < b),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};
const one1: Partial<Record<Operator, (a: number, today: number) => number>> = {
  not: (a) => 1 - a,
  neg: (a) => -a,
  round: roundHalfUp,
  floor: (a) => Math.floor(a + 0.000001),
  ceil: (a) => Math.ceil(a - 0.000001),
  monthly: monthlyAmount,
  yearsSince,
  monthsSince,
  daysSince,
  year: (a) => Math.floor(a / 10_000),
  month: (a) => Math.floor(a / 100) % 100,
  day: (a) => a % 100,
};

function overOf(over: Over, ofPerson: boolean): ValueOf {
  const where = over.where ? valueOf(over.where) : () => 1;
  const value = over.value ? valueOf(over.value) : () => 1;
  return (run, b) => {
    const fold = new Fold(over);
    if (!eachOf(run, over, ofPerson, b, (c, q) => fold.add(where(run, b, c, q), value(run, b, c, q)))) return Number.NaN;
    return fold.result();
  };
}

/** Runs over the members or items; false where the list is not known. */
export function eachOf(run: Run, over: Over, ofPerson: boolean, b: number, visit: (c: number, q: number, index: number) => void): boolean {
  const own = ofPerson ? (b - run.personBase) / run.stride : -1;
  if (over.list) {
    const items = run.lists[over.list];
    const owner = over.list === 'events' ? householdOwner : own;
    const count = items.count[owner] ?? -1;
    const start = items.start[owner] ?? 0;
    for (let k = 0; k < count; k++) visit(0, (start + k) * items.width, k);
    return count >= 0;
  }
  const bit = relationBit(over.set);
  for (let j = 0; j < run.n; j++) {
    if (over.set === 'others' && j === own) continue;
    if (bit !== 0 && ((run.relations[own * run.n + j] ?? 0) & bit) === 0) continue;
    visit(run.personBase + j * run.stride, 0, j);
  }
  return true;
}

class Fold {
  readonly #fn: Over['fn'];
  #total: number;
  #isEmpty = true;

  constructor(over: Over) {
    this.#fn = over.fn;
    this.#total = over.fn === 'all' ? 1 : over.fn === 'max' ? -Infinity : over.fn === 'min' ? Infinity : 0;
  }

  add(w: number, v: number): void {
    const all = this.#total;
    const both = w === 0 || v === 0 ? 0 : w * v;
    const implied = w === 0 || v === 1 ? 1 : w * v;
    if (this.#fn === 'sum') this.#total += w === 1 ? v : w === 0 || v === 0 ? 0 : Number.NaN;
    else if (this.#fn === 'count') this.#total += w;
    else if (this.#fn === 'any') this.#total = all === 1 || both === 1 ? 1 : all + both;
    else if (this.#fn === 'all') this.#total = all === 0 || implied === 0 ? 0 : all * implied;
    else if (w !== 0) {
      this.#isEmpty = false;
      this.#total = Math[this.#fn](all, w === 1 ? v : Number.NaN);
    }
  }

  result(): number {
    return this.#isEmpty && (this.#fn === 'max' || this.#fn === 'min') ? 0 : this.#total;
  }
}
