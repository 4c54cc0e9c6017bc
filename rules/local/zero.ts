// Where a division by zero is possible: a divisor that is not a figure above zero and is not fenced by the condition around it (`if x > 0 then ... / x`).
import type { ParamSet } from '../engine/params.ts';
import { parse } from '../engine/parse.ts';
import type { Syntax } from '../engine/syntax.ts';

type World = { params: ParamSet; names: ReadonlyMap<string, Syntax> };

/** Columns of divisions whose divisor may be zero. */
export function divisionsByZero(tree: Syntax, names: readonly { name: string; is: string }[], params: ParamSet): number[] {
  const parsed = new Map(names.map((one) => [one.name, parse(one.is, one.name)]));
  const found: number[] = [];
  walk(tree, new Set(), { params, names: parsed }, found);
  return found;
}

/** `safe`: expressions, as they are spelled, that are not zero here. */
function walk(tree: Syntax, safe: ReadonlySet<string>, world: World, found: number[]): void {
  if (tree.kind === 'if') {
    walk(tree.test, safe, world, found);
    walk(tree.yes, new Set([...safe, ...notZeroWhere(tree.test, true, world)]), world, found);
    walk(tree.no, new Set([...safe, ...notZeroWhere(tree.test, false, world)]), world, found);
    return;
  }
  if (tree.kind === 'binary' && (tree.op === 'and' || tree.op === 'or')) {
    walk(tree.left, safe, world, found);
    walk(tree.right, new Set([...safe, ...notZeroWhere(tree.left, tree.op === 'and', world)]), world, found);
    return;
  }
  if (tree.kind === 'over') {
    if (tree.where) walk(tree.where, safe, world, found);
    if (tree.value) walk(tree.value, new Set([...safe, ...(tree.where ? notZeroWhere(tree.where, true, world) : [])]), world, found);
    return;
  }
  if (tree.kind === 'binary' && tree.op === '/' && !isNeverZero(tree.right, safe, world)) found.push(tree.at);
  for (const part of partsOf(tree)) walk(part, safe, world, found);
}

function partsOf(tree: Syntax): Syntax[] {
  switch (tree.kind) {
    case 'not':
    case 'minus':
      return [tree.of];
    case 'binary':
      return [tree.left, tree.right];
    case 'in':
      return [tree.of, ...tree.options];
    case 'match':
      return [tree.of, ...tree.arms.map((arm) => arm.value), ...(tree.otherwise ? [tree.otherwise] : [])];
    case 'call':
      return tree.args;
    case 'brackets':
      return [tree.of, ...tree.steps.flatMap((step) => [step.above, step.rate])];
    default:
      return [];
  }
}

function isNeverZero(tree: Syntax, safe: ReadonlySet<string>, world: World): boolean {
  if (safe.has(spell(tree))) return true;
  if (isPositive(tree, world)) return true;
  if (tree.kind === 'minus') return isNeverZero(tree.of, safe, world);
  if (tree.kind === 'binary' && tree.op === '*') return isNeverZero(tree.left, safe, world) && isNeverZero(tree.right, safe, world);
  if (tree.kind === 'if') return isNeverZero(tree.yes, safe, world) && isNeverZero(tree.no, safe, world);
  const named = tree.kind === 'name' ? world.names.get(tree.name) : undefined;
  return (
    named !== undefined &&
    isNeverZero(named, new Set(), {
      ...world,
      names: new Map([...world.names].filter(([name]) => tree.kind !== 'name' || name !== tree.name)),
    })
  );
}

function isPositive(tree: Syntax, world: World): boolean {
  if (tree.kind === 'number') return tree.value > 0;
  if (tree.kind === 'param') {
    const [table = '', key = ''] = tree.name.split('.');
    const values = (world.params.get(table)?.rows ?? []).map((row) => row.values[key] ?? null).filter((value) => value !== null);
    return values.length > 0 && values.every((value) => value > 0);
  }
  if (tree.kind === 'call' && tree.name === 'max') return tree.args.some((arg) => isPositive(arg, world));
  if (tree.kind === 'call' && tree.name === 'min') return tree.args.every((arg) => isPositive(arg, world));
  if (tree.kind === 'binary' && tree.op === '*') return isPositive(tree.left, world) && isPositive(tree.right, world);
  return false;
}

/** What cannot be zero where this test is `value`. */
function notZeroWhere(test: Syntax, value: boolean, world: World): string[] {
  if (test.kind === 'not') return notZeroWhere(test.of, !value, world);
  if (test.kind !== 'binary') return [];
  const { op, left, right } = test;
  if (op === (value ? 'and' : 'or')) return [...notZeroWhere(left, value, world), ...notZeroWhere(right, value, world)];
  const isZero = (tree: Syntax): boolean => tree.kind === 'number' && tree.value === 0;
  const apart = value ? ['!=', '>', '<'] : ['=', '<=', '>='];
  if (isZero(right) && apart.includes(op)) return [spell(left)];
  if (isZero(left) && apart.includes(op)) return [spell(right)];
  const above = value ? ['>', '>='] : ['<', '<='];
  const below = value ? ['<', '<='] : ['>', '>='];
  if (above.includes(op) && isPositive(right, world)) return [spell(left)];
  if (below.includes(op) && isPositive(left, world)) return [spell(right)];
  return [];
}

const spell = (tree: Syntax): string => JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? undefined : value));
