// Types of the language: what may stand beside what, said with the place where it goes wrong.
import type { Expr, Operator, Type } from './graph.ts';
import type { Entity } from './right.ts';
import { type ListName, RuleFault } from './syntax.ts';

/** Where an expression stands: whose it is, in which right, and within which aggregation. */
export type Scope = {
  of: Entity;
  owner: string | null;
  where: string;
  inside: { kind: 'members' } | { kind: 'list'; list: ListName } | null;
};

export const constant = (value: number, type: Type): Expr => ({ op: 'const', value, type });
export const calc = (operator: Operator, type: Type, ...args: Expr[]): Expr => ({ op: 'calc', operator, args, type });

export const isZero = (expr: Expr): boolean => expr.op === 'const' && expr.value === 0;
export const isMoney = (type: Type): boolean => type.kind === 'money' || type.kind === 'raw';
export const isPlain = (type: Type): boolean => type.kind === 'integer' || type.kind === 'number';

export function needs(expr: Expr, kind: Type['kind'], scope: Scope, at: number): Expr {
  if (expr.type.kind !== kind) throw new RuleFault(scope.where, at, `a ${kind} was expected, this is a ${expr.type.kind}`);
  return expr;
}

/** The type of two values that must be of one kind (both arms of an if, both sides of +). Zero fits everywhere among numbers. */
export function unify(a: Expr, b: Expr, scope: Scope, at: number): Type {
  const [left, right] = [a.type, b.type];
  if (isZero(a) && (isMoney(right) || isPlain(right)) && isPlain(left)) return right;
  if (isZero(b) && (isMoney(left) || isPlain(left)) && isPlain(right)) return left;
  if (isMoney(left) && isMoney(right)) return left.kind === 'raw' ? left : right;
  if (isPlain(left) && isPlain(right)) return left.kind === 'number' ? left : right;
  const sameCodes = left.codes === right.codes || left.codes?.join() === right.codes?.join();
  if (left.kind === right.kind && sameCodes) return left;
  throw new RuleFault(scope.where, at, `${left.kind} and ${right.kind} do not go together`);
}

/** A constant that stands in a list of codes (`in`, `match`). */
export function inCodes(expr: Expr, of: Expr, scope: Scope, at: number): number {
  if (expr.op !== 'const') throw new RuleFault(scope.where, at, 'a code or a number was expected');
  unify(expr, of, scope, at);
  return expr.value;
}
