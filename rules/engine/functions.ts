// The functions and operators of the language with their types.
import type { Expr, Operator, Type } from './graph.ts';
import { RuleFault } from './syntax.ts';
import { type Scope, calc, constant, isMoney, isPlain, isZero, unify } from './typing.ts';

const flag: Type = { kind: 'flag' };
const integer: Type = { kind: 'integer' };
const money: Type = { kind: 'money' };
const sinces = new Set(['yearsSince', 'monthsSince', 'daysSince', 'year', 'month', 'day']);

export function callOf(name: string, args: Expr[], scope: Scope, at: number): Expr {
  const [a, b, c] = args;
  const wrong = (what: string) => new RuleFault(scope.where, at, `${name} ${what}`);
  const takes = (count: number) => {
    if (args.length !== count) throw wrong(`takes ${count} value${count === 1 ? '' : 's'}, not ${args.length}`);
  };
  if (!a) throw wrong('needs a value, or is not a function');
  if (name === 'age' || sinces.has(name)) {
    takes(1);
    if (a.type.kind !== 'date') throw wrong(`takes a date, not a ${a.type.kind}`);
    return calc((name === 'age' ? 'yearsSince' : name) as Operator, integer, a);
  }
  switch (name) {
    case 'round':
    case 'floor':
    case 'ceil':
      takes(1);
      if (!isMoney(a.type) && !isPlain(a.type)) throw wrong(`takes money or a number, not a ${a.type.kind}`);
      return calc(name, isMoney(a.type) ? money : integer, a);
    case 'monthly':
      takes(1);
      if (!isMoney(a.type)) throw wrong(`takes money, not a ${a.type.kind}`);
      return calc('monthly', money, a);
    case 'min':
    case 'max':
      if (args.length < 2) throw wrong('takes two values or more');
      return args.slice(1).reduce((left, right) => calc(name, numeric(left, right, name, scope, at), left, right), a);
    case 'clip': {
      takes(3);
      if (!b || !c) throw wrong('takes three values');
      return callOf('min', [callOf('max', [a, b], scope, at), c], scope, at);
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(name, a, b ?? constant(0, integer), scope, at);
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(name, a, b ?? constant(0, integer), scope, at);
    default:
      throw new RuleFault(scope.where, at, `unknown function '${name}'`);
  }
}

function numeric(a: Expr, b: Expr, name: string, scope: Scope, at: number): Type {
  const type = unify(a, b, scope, at);
  if (type.kind === 'flag' || type.kind === 'code') throw new RuleFault(scope.where, at, `${name} of a ${type.kind} has no meaning`);
  return type;
}

function arithmetic(operator: '+' | '-' | '*' | '/', a: Expr, b: Expr, scope: Scope, at: number): Expr {
  if (operator === '+' || operator === '-') {
    const type = numeric(a, b, operator, scope, at);
    if (type.kind === 'date') throw new RuleFault(scope.where, at, 'dates are not added: use monthsSince, daysSince, age');
    if (operator === '+' && isZero(a)) return b;
    return calc(operator, type, a, b);
  }
  const kinds = [a.type.kind, b.type.kind];
  const fits = [a, b].every((part) => isMoney(part.type) || isPlain(part.type));
  if (!fits || (operator === '*' && isMoney(a.type) && isMoney(b.type)) || (operator === '/' && isPlain(a.type) && isMoney(b.type))) {
    throw new RuleFault(scope.where, at, `${kinds[0]} ${operator} ${kinds[1]} has no meaning`);
  }
  return calc(operator, productType(operator, a.type, b.type), a, b);
}

function productType(operator: '*' | '/', a: Type, b: Type): Type {
  if (operator === '/' && isMoney(a) && isMoney(b)) return { kind: 'number' };
  if (isMoney(a) || isMoney(b)) {
    const whole = operator === '*' && [a.kind, b.kind].includes('money') && [a.kind, b.kind].includes('integer');
    return { kind: whole ? 'money' : 'raw' };
  }
  return { kind: operator === '*' && a.kind === 'integer' && b.kind === 'integer' ? 'integer' : 'number' };
}

function comparison(operator: '=' | '!=' | '<' | '<=' | '>' | '>=', a: Expr, b: Expr, scope: Scope, at: number): Expr {
  const type = unify(a, b, scope, at);
  if ((type.kind === 'flag' || type.kind === 'code') && operator !== '=' && operator !== '!=') {
    throw new RuleFault(scope.where, at, `a ${type.kind} has no order: ${operator}`);
  }
  return calc(operator, flag, a, b);
}
