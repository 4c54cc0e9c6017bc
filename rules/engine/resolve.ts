// From trees to the graph: names find their variable, types are checked, aggregations become variables of their own, circles are refused.
import { ymd } from './dates.ts';
import { type Expr, type Graph, type Over, type Param, type Type, type Variable, childrenOf } from './graph.ts';
import { type ParamSet, paramOn, paramType } from './params.ts';
import { parse } from './parse.ts';
import type { Entity } from './right.ts';
import { type ListName, type MemberSet, type OverFunction, RuleFault, type Syntax, listNames } from './syntax.ts';
import { type Scope, calc, constant, inCodes, needs, unify } from './typing.ts';
import { countryCodes, date, factInfo, flag, integer, listFields, roleCodes } from './vocabulary.ts';
import { callOf } from './functions.ts';

/** A definition in force on the day. `owner` is null for the shared ones. */
export type NamedExpression = { name: string; owner: string | null; of: Entity; is: string | (() => Expr); codes?: readonly string[] };

export class Resolver {
  readonly graph: Graph = { household: [], person: [], householdSlots: 0, personSlots: 0, stages: 1, params: new Map() };
  readonly #params: ParamSet;
  readonly #on: string;
  readonly #definitions = new Map<string, NamedExpression>();
  readonly #made = new Map<string, Variable>();
  readonly #same = new Map<string, Variable>();
  readonly #open: string[] = [];
  #overs = 0;

  constructor(definitions: readonly NamedExpression[], params: ParamSet, on: string) {
    this.#params = params;
    this.#on = on;
    for (const one of definitions) {
      const key = keyOf(one.owner, one.name);
      const where = `${one.owner ?? 'shared'}, definition ${one.name}`;
      if (this.#definitions.has(key)) throw new RuleFault(where, null, `stands twice on ${on}`);
      if (factInfo.has(one.name)) throw new RuleFault(where, null, 'has the name of a fact');
      this.#definitions.set(key, one);
    }
  }

  /** Makes (or finds) the variable of a definition. */
  definition(owner: string | null, name: string): Variable | null {
    const found = this.#definitions.get(keyOf(owner, name)) ?? this.#definitions.get(keyOf(null, name));
    if (!found) return null;
    const key = keyOf(found.owner, found.name);
    const made = this.#made.get(key);
    if (made) return made;
    const where = `${found.owner ?? 'shared'}, definition ${found.name}`;
    if (this.#open.includes(key)) throw new RuleFault(where, null, `goes round in a circle: ${[...this.#open, key].join(' -> ')}`);
    this.#open.push(key);
    const scope: Scope = { of: found.of, owner: found.owner, where, inside: null };
    const expr =
      typeof found.is === 'string'
        ? this.expression(found.is, scope, found.codes ? { kind: 'code', codes: found.codes } : null)
        : found.is();
    this.#open.pop();
    const variable = this.#add({ name: key, of: found.of, type: expr.type, expr });
    this.#made.set(key, variable);
    return variable;
  }

  expression(source: string, scope: Scope, expected: Type | null): Expr {
    const expr = this.#resolve(parse(source, scope.where), scope, expected);
    if (expected) unify(expr, constant(0, expected), scope, 1);
    return expr;
  }

  /** A condition or amount of a right gets a slot of its own, unless the same expression already has one. */
  named(name: string, of: Entity, expr: Expr): Variable {
    if (expr.op === 'slot' && expr.whose !== 'member' && expr.variable.of === of) return expr.variable;
    return this.#once(`${of} ${this.#spell(expr)}`, () => this.#add({ name, of, type: expr.type, expr }));
  }

  #once(key: string, make: () => Variable): Variable {
    const found = this.#same.get(key);
    if (found) return found;
    const made = make();
    this.#same.set(key, made);
    return made;
  }

  /** The same words for the same computation. */
  #spell(expr: Expr): string {
    switch (expr.op) {
      case 'const':
        return String(expr.value);
      case 'param':
        return `$${expr.param.name}`;
      case 'today':
        return 'today';
      case 'slot':
        return `${expr.whose}:${expr.variable.of}:${expr.variable.slot}`;
      case 'item':
        return `${expr.list}.${expr.field}`;
      case 'in':
        return `in(${this.#spell(expr.of)};${expr.keys.join()})`;
      case 'match': {
        const arms = expr.arms.map((arm) => this.#spell(arm)).join();
        return `match(${this.#spell(expr.of)};${expr.keys.join()};${arms};${expr.otherwise ? this.#spell(expr.otherwise) : ''})`;
      }
      case 'calc':
        return `${expr.operator}(${expr.args.map((arg) => this.#spell(arg)).join()})`;
    }
  }

  #add(one: Pick<Variable, 'name' | 'of' | 'type'> & Partial<Variable>): Variable {
    const list = one.of === 'person' ? this.graph.person : this.graph.household;
    const stage = one.expr ? Math.max(1, stageOf(one.expr, one.of)) : one.over ? overStage(one.over, one.of) : 0;
    const variable: Variable = { ...one, slot: list.length, stage };
    list.push(variable);
    this.graph.householdSlots = this.graph.household.length;
    this.graph.personSlots = this.graph.person.length;
    this.graph.stages = Math.max(this.graph.stages, stage + 1);
    return variable;
  }

  #resolve(tree: Syntax, scope: Scope, expected: Type | null): Expr {
    switch (tree.kind) {
      case 'number':
        return constant(tree.value, { kind: Number.isInteger(tree.value) ? 'integer' : 'number' });
      case 'date':
        return constant(ymd(tree.value), date);
      case 'param':
        return this.#param(tree.name, scope, tree.at);
      case 'name':
        return this.#name(tree.name, tree.at, scope, expected);
      case 'not':
        return calc('not', flag, needs(this.#resolve(tree.of, scope, flag), 'flag', scope, tree.at));
      case 'minus': {
        const inner = this.#resolve(tree.of, scope, null);
        return inner.op === 'const' ? constant(-inner.value, inner.type) : calc('neg', inner.type, inner);
      }
      case 'in':
        return this.#in(tree, scope);
      case 'if': {
        const test = needs(this.#resolve(tree.test, scope, flag), 'flag', scope, tree.at);
        const yes = this.#resolve(tree.yes, scope, expected);
        const no = this.#resolve(tree.no, scope, expected ?? yes.type);
        return calc('if', unify(yes, no, scope, tree.at), test, yes, no);
      }
      case 'match':
        return this.#match(tree, scope, expected);
      case 'over':
        return this.#over(tree, scope);
      case 'brackets':
        return this.#brackets(tree, scope);
      case 'call':
        if (tree.name === 'receives') return this.#receives(tree, scope);
        return callOf(
          tree.name,
          tree.args.map((arg) => this.#resolve(arg, scope, null)),
          scope,
          tree.at,
        );
      case 'binary':
        return this.#binary(tree, scope);
    }
  }

  #binary(tree: Extract<Syntax, { kind: 'binary' }>, scope: Scope): Expr {
    const logic = tree.op === 'and' || tree.op === 'or';
    const left = this.#resolve(tree.left, scope, logic ? flag : null);
    const right = this.#resolve(tree.right, scope, logic ? flag : left.type);
    if (logic) return calc(tree.op, flag, needs(left, 'flag', scope, tree.at), needs(right, 'flag', scope, tree.at));
    return callOf(tree.op, [left, right], scope, tree.at);
  }

  #param(name: string, scope: Scope, at: number): Expr {
    const param = this.graph.params.get(name) ?? paramOn(this.#params, name, this.#on);
    if (typeof param === 'string') throw new RuleFault(scope.where, at, param);
    this.graph.params.set(name, param);
    return { op: 'param', param, type: paramType(this.#params, name) };
  }

  #name(name: string, at: number, scope: Scope, expected: Type | null): Expr {
    if (expected?.kind === 'code') {
      const number = expected.codes?.indexOf(name) ?? -1;
      if (number >= 0) return constant(number, expected);
    }
    const simple = simpleNames.get(name);
    if (simple) return simple;
    if (name === 'notKnown') return { op: 'param', param: notKnown, type: { kind: 'money' } };
    const outer = name.startsWith('self.') ? name.slice(5) : null;
    if (outer !== null && scope.inside?.kind !== 'members')
      throw new RuleFault(scope.where, at, "'self' has a meaning only within an aggregation over members");
    if (outer === null && scope.inside?.kind === 'list') {
      const item = itemOf(scope.inside.list, name);
      if (item) return item;
      if (name === 'mine') return this.#mine(scope, at);
    }
    const variable = this.#variable(outer ?? name, scope);
    if (!variable) throw new RuleFault(scope.where, at, `unknown name '${name}'${hintFor(name, expected)}`);
    if (variable.of === 'household') return { op: 'slot', variable, whose: 'house', type: variable.type };
    if (scope.of === 'household' && scope.inside?.kind !== 'members') {
      throw new RuleFault(scope.where, at, `'${name}' is of a person: say of whom with sum, count, any or all`);
    }
    const whose = scope.inside?.kind === 'members' && outer === null ? 'member' : 'own';
    if (scope.of === 'household' && whose === 'own')
      throw new RuleFault(scope.where, at, 'the household itself is nobody: self is not there');
    return { op: 'slot', variable, whose, type: variable.type };
  }

  #mine(scope: Scope, at: number): Expr {
    const index = this.#variable('index', scope);
    const whose = itemOf('events', 'whose');
    if (scope.of !== 'person' || !index || !whose) throw new RuleFault(scope.where, at, "'mine' has a meaning for a person only");
    const own: Expr = { op: 'slot', variable: index, whose: 'own', type: integer };
    return calc('or', flag, callOf('=', [whose, constant(-1, integer)], scope, at), callOf('=', [whose, own], scope, at));
  }

  #variable(name: string, scope: Scope): Variable | null {
    const defined = this.definition(scope.owner, name);
    if (defined) return defined;
    const [right = '', what = ''] = name.split('.');
    if (this.#definitions.has(keyOf(right, what)) && what === 'entitled') return this.definition(right, what);
    const made = this.#made.get(name);
    if (made) return made;
    const info = factInfo.get(name);
    const builtin = builtins.get(name);
    if (!info && !builtin) return null;
    const variable = info
      ? this.#add({ name, of: info.of, type: info.type, fact: info.predicate })
      : this.#add({ name, of: 'person', type: builtin ?? flag, fact: `#${name}` });
    this.#made.set(name, variable);
    return variable;
  }

  #receives(tree: Extract<Syntax, { kind: 'call' }>, scope: Scope): Expr {
    const [code] = tree.args;
    if (code?.kind !== 'name' || tree.args.length !== 1)
      throw new RuleFault(scope.where, tree.at, 'receives(code) takes one code of a right');
    const name = `receives(${code.name})`;
    let variable = this.#made.get(name);
    if (!variable) {
      variable = this.#add({ name, of: 'person', type: flag, fact: `#receives:${code.name}` });
      this.#made.set(name, variable);
    }
    if (scope.of === 'household' && scope.inside?.kind !== 'members')
      throw new RuleFault(scope.where, tree.at, 'receives is of a person: any(members where receives(...))');
    return { op: 'slot', variable, whose: scope.inside?.kind === 'members' ? 'member' : 'own', type: flag };
  }

  #in(tree: Extract<Syntax, { kind: 'in' }>, scope: Scope): Expr {
    const of = this.#resolve(tree.of, scope, null);
    const keys = tree.options.map((option) => inCodes(this.#resolve(option, scope, of.type), of, scope, option.at));
    const found: Expr = { op: 'in', of, keys, type: flag };
    return tree.negated ? calc('not', flag, found) : found;
  }

  #match(tree: Extract<Syntax, { kind: 'match' }>, scope: Scope, expected: Type | null): Expr {
    const of = this.#resolve(tree.of, scope, null);
    const keys = tree.arms.map((arm) => inCodes(this.#resolve(arm.key, scope, of.type), of, scope, arm.key.at));
    const values = [...tree.arms.map((arm) => arm.value), ...(tree.otherwise ? [tree.otherwise] : [])];
    let type = expected;
    const arms: Expr[] = [];
    for (const value of values) {
      const arm = this.#resolve(value, scope, type);
      type = arms[0] ? unify(arm, constant(0, type ?? arm.type), scope, value.at) : arm.type;
      arms.push(arm);
    }
    const covers = of.type.codes?.every((_, code) => keys.includes(code)) ?? false;
    if (!tree.otherwise && !covers) throw new RuleFault(scope.where, tree.at, 'not every code has an arm: add else');
    const otherwise = tree.otherwise ? (arms.pop() ?? null) : null;
    return { op: 'match', of, keys, arms, otherwise, type: type ?? flag };
  }

  /** r1 of what lies between t1 and t2, r2 of what lies above t2. */
  #brackets(tree: Extract<Syntax, { kind: 'brackets' }>, scope: Scope): Expr {
    const of = this.#resolve(tree.of, scope, null);
    const steps = tree.steps.map((step) => ({
      above: this.#resolve(step.above, scope, null),
      rate: this.#resolve(step.rate, scope, null),
    }));
    let total: Expr = constant(0, integer);
    for (const [at, step] of steps.entries()) {
      const over = callOf('max', [constant(0, integer), callOf('-', [of, step.above], scope, tree.at)], scope, tree.at);
      const next = steps[at + 1];
      const part = next ? callOf('min', [over, callOf('-', [next.above, step.above], scope, tree.at)], scope, tree.at) : over;
      total = callOf('+', [total, callOf('*', [part, step.rate], scope, tree.at)], scope, tree.at);
    }
    return total;
  }

  #over(tree: Extract<Syntax, { kind: 'over' }>, scope: Scope): Expr {
    if (scope.inside)
      throw new RuleFault(scope.where, tree.at, 'an aggregation within an aggregation: give the inner one a name of its own');
    const list = (listNames as readonly string[]).includes(tree.set) ? (tree.set as ListName) : null;
    if (scope.of === 'household' && (list ? list !== 'events' : tree.set !== 'members')) {
      throw new RuleFault(scope.where, tree.at, `the household has members and events, no ${tree.set}`);
    }
    const inner: Scope = { ...scope, inside: list ? { kind: 'list', list } : { kind: 'members' } };
    const where = tree.where ? needs(this.#resolve(tree.where, inner, flag), 'flag', scope, tree.at) : null;
    const value = tree.value ? this.#resolve(tree.value, inner, tree.fn === 'all' ? flag : null) : null;
    const type = overType(tree.fn, value, scope, tree.at);
    const over: Over = { fn: tree.fn, set: list ? null : (tree.set as MemberSet), list, value, where };
    const spelled = [value, where].map((part) => (part ? this.#spell(part) : '')).join(' where ');
    const variable = this.#once(`${scope.of} ${tree.fn}(${tree.set}: ${spelled})`, () => {
      this.#overs += 1;
      return this.#add({ name: `~${this.#overs} ${tree.fn}(${tree.set})`, of: scope.of, type, over });
    });
    return { op: 'slot', variable, whose: scope.of === 'person' ? 'own' : 'house', type };
  }
}

const keyOf = (owner: string | null, name: string): string => (owner === null ? name : `${owner}.${name}`);
// A centre types names of its own: maps, so that `constructor` is a name like any other.
const builtins: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['isReference', flag],
  ['hasPartner', flag],
  ['index', integer],
  ['role', { kind: 'code', codes: roleCodes }],
]);
const simpleNames: ReadonlyMap<string, Expr> = new Map<string, Expr>([
  ['today', { op: 'today', type: date }],
  ['true', constant(1, flag)],
  ['false', constant(0, flag)],
]);
const notKnown: Param = {
  name: 'notKnown',
  law: '',
  value: null,
  unit: 'cents',
  from: '0001-01-01',
  to: null,
  source: 'niet gevonden in openbare bronnen',
  confidence: 'missing',
  indexed: false,
};

function hintFor(name: string, expected: Type | null): string {
  if (expected?.kind === 'code' && expected.codes && expected.codes !== countryCodes) return ` (a code of ${expected.codes.join(', ')}?)`;
  const last = name.split('.').at(-1) ?? name;
  const near = [...factInfo.keys()].find((fact) => fact.endsWith(last) || fact.startsWith(name));
  return near ? ` (${near}?)` : '';
}

function itemOf(list: ListName, name: string): Expr | null {
  const at = listFields[list].findIndex((one) => one.name === name);
  const found = listFields[list][at];
  return found ? { op: 'item', list, field: at, type: found.type } : null;
}

function overType(fn: OverFunction, value: Expr | null, scope: Scope, at: number): Type {
  if (fn === 'count') return integer;
  if (fn === 'any' || fn === 'all') {
    if (fn === 'all' && !value) throw new RuleFault(scope.where, at, 'all(SET: condition where ...) needs its condition');
    if (value) needs(value, 'flag', scope, at);
    return flag;
  }
  if (!value) throw new RuleFault(scope.where, at, `${fn}(SET: expression where ...) needs its expression`);
  if (value.type.kind === 'flag' || value.type.kind === 'code' || (value.type.kind === 'date' && fn === 'sum')) {
    throw new RuleFault(scope.where, at, `${fn} of a ${value.type.kind} has no meaning`);
  }
  return value.type;
}

/** The round over the persons in which an expression of this entity can be computed. */
function stageOf(expr: Expr, of: Entity): number {
  if (expr.op !== 'slot') return Math.max(0, ...childrenOf(expr).map((child) => stageOf(child, of)));
  if (expr.whose === 'member') return expr.variable.stage + (of === 'person' ? 1 : 0);
  const fromHousehold = of === 'person' && expr.variable.of === 'household' && expr.variable.stage > 0;
  return expr.variable.stage + (fromHousehold ? 1 : 0);
}

const overStage = (over: Over, of: Entity): number =>
  Math.max(1, ...[over.value, over.where].map((part) => (part ? stageOf(part, of) : 0)));
