// The graph of one stretch of days written small, so that the page in the browser needs no rules, no parser and no eval: made at the build, and made into closures
// again in the browser. Of the rights stays what decides; their texts come by language.
import type { Household, Per, RightCode } from '../../../rules/contract.ts';
import { closureValues } from '../../../rules/engine/closures.ts';
import type { CompiledRight, Version } from '../../../rules/engine/compile.ts';
import { ymd } from '../../../rules/engine/dates.ts';
import { evaluate } from '../../../rules/engine/evaluate.ts';
import type { Expr, Graph, Operator, Over, Type, Variable } from '../../../rules/engine/graph.ts';
import { closureIntervals } from '../../../rules/engine/interval-closures.ts';
import { Leaves } from '../../../rules/engine/leaves.ts';
import { Tracer } from '../../../rules/engine/missing.ts';
import { makeReader, newRun } from '../../../rules/engine/read.ts';
import type { Entity, Right } from '../../../rules/engine/right.ts';
import { TakenFacts } from '../../../rules/engine/taken.ts';
import { TakenFigures } from '../../../rules/engine/taken-figures.ts';
import { makeFiller } from '../../../rules/engine/unknowns.ts';
import { countryCodes } from '../../../rules/engine/vocabulary.ts';
import { type Check, citizenFound } from './found.ts';

/** A number alone is a constant; null a figure of the law that nobody has. */
type PackedExpr = number | null | [string, ...unknown[]];
type Box = { e: PackedExpr };
type PackedOver = [fn: Over['fn'], set: Over['set'], list: Over['list'], value: Box | 0, where: Box | 0];
type PackedVariable = [type: number, stage: number, fact: string | 0, expr: Box | 0, over: PackedOver | 0];
export type Packed = {
  from: string;
  types: { kind: Type['kind']; codes?: readonly string[] | 'countries' }[];
  house: PackedVariable[];
  person: PackedVariable[];
  stages: number;
  /** The variables of a right by the name under which the engine looks for them (ok, amount, receives). */
  rights: [code: string, entity: Entity, per: Per | null, variables: Record<string, number>][];
};

const none = -1;

export function pack(version: Version): Packed {
  const { graph } = version;
  const all = [...graph.household, ...graph.person];
  const numbers = new Map(all.map((variable, at) => [variable, at]));
  const types: string[] = [];
  const typeOf = (type: Type): number => {
    const text = JSON.stringify(type.codes === countryCodes ? { kind: type.kind, codes: 'countries' } : type);
    if (!types.includes(text)) types.push(text);
    return types.indexOf(text);
  };
  const numberOf = (variable: Variable): number => numbers.get(variable) ?? none;
  const expr = (one: Expr): PackedExpr => {
    switch (one.op) {
      case 'const':
        return one.value;
      case 'param':
        return one.param.value;
      case 'today':
        return ['t'];
      case 'item':
        return ['i', one.list, one.field];
      case 'slot':
        return [one.whose === 'own' ? 'o' : one.whose === 'member' ? 'm' : 'h', numberOf(one.variable)];
      case 'in':
        return ['n', expr(one.of), one.keys];
      case 'match':
        return ['w', expr(one.of), one.keys, one.arms.map(expr), one.otherwise ? { e: expr(one.otherwise) } : 0];
      case 'calc':
        return [`=${one.operator}`, ...one.args.map(expr)];
    }
  };
  const box = (one: Expr | null): Box | 0 => (one ? { e: expr(one) } : 0);
  const over = (one: Over): PackedOver => [one.fn, one.set, one.list, box(one.value), box(one.where)];
  const variable = (one: Variable): PackedVariable => [
    typeOf(one.type),
    one.stage,
    one.fact ?? 0,
    box(one.expr ?? null),
    one.over ? over(one.over) : 0,
  ];
  const house = graph.household.map(variable);
  const person = graph.person.map(variable);
  return {
    from: version.from,
    house,
    person,
    types: types.map((text) => JSON.parse(text) as Packed['types'][number]),
    stages: graph.stages,
    rights: version.rights.map((one) => [
      one.right.code,
      one.right.entity,
      one.right.amount?.per ?? null,
      Object.fromEntries(
        Object.entries(one).flatMap(([name, value]) => (numbers.has(value as Variable) ? [[name, numberOf(value as Variable)]] : [])),
      ),
    ]),
  };
}

/** The check of a household on a day, from a packed graph: the same bounds and the same missing facts as everywhere else. */
export function checkOf(packed: Packed): (on: string) => Check {
  const version = unpack(packed);
  return (on) => (household: Household) => {
    version.run.today = ymd(on);
    return household.persons.length === 0 ? [] : evaluate(version, household).map(citizenFound);
  };
}

function unpack(packed: Packed): Version {
  const types: Type[] = packed.types.map(({ kind, codes }) =>
    codes === undefined ? { kind } : { kind, codes: codes === 'countries' ? countryCodes : codes },
  );
  const bare =
    (of: Entity) =>
    (one: PackedVariable, slot: number): Variable => {
      const variable: Variable = { name: '', of, type: types[one[0]] ?? { kind: 'number' }, slot, stage: one[1] };
      if (one[2] !== 0) variable.fact = one[2];
      return variable;
    };
  const household = packed.house.map(bare('household'));
  const person = packed.person.map(bare('person'));
  const all = [...household, ...person];
  const at = (number: number): Variable => {
    const variable = all[number];
    if (!variable) throw new Error('the packed rules are not whole');
    return variable;
  };
  const any: Type = { kind: 'number' };
  const expr = (one: PackedExpr): Expr => {
    if (typeof one === 'number') return { op: 'const', value: one, type: any };
    if (one === null) return { op: 'param', param: { value: null } as never, type: any };
    const [op, a, b, c, d] = one as [string, never, never, PackedExpr[], Box | 0];
    switch (op) {
      case 't':
        return { op: 'today', type: any };
      case 'i':
        return { op: 'item', list: a, field: b, type: any };
      case 'o':
      case 'm':
      case 'h':
        return { op: 'slot', variable: at(a), whose: op === 'o' ? 'own' : op === 'm' ? 'member' : 'house', type: any };
      case 'n':
        return { op: 'in', of: expr(a), keys: b, type: any };
      case 'w':
        return { op: 'match', of: expr(a), keys: b, arms: c.map(expr), otherwise: d === 0 ? null : expr(d.e), type: any };
      default:
        return { op: 'calc', operator: op.slice(1) as Operator, args: (one.slice(1) as PackedExpr[]).map(expr), type: any };
    }
  };
  for (const [number, one] of [...packed.house, ...packed.person].entries()) {
    const variable = at(number);
    const [, , , ownExpr, over] = one;
    if (ownExpr !== 0) variable.expr = expr(ownExpr.e);
    if (over !== 0) {
      const [fn, set, list, value, where] = over;
      variable.over = { fn, set, list, value: value === 0 ? null : expr(value.e), where: where === 0 ? null : expr(where.e) };
    }
  }
  const graph: Graph = {
    household,
    person,
    householdSlots: household.length,
    personSlots: person.length,
    stages: packed.stages,
    params: new Map(),
  };
  const run = newRun(graph);
  const leaves = new Leaves(run, household, person);
  const intervals = closureIntervals(graph);
  return {
    from: packed.from,
    graph,
    rights: packed.rights.map((one) => rightOf(one, at)),
    run,
    read: makeReader(graph),
    values: closureValues(graph),
    intervals,
    usualIntervals: intervals,
    straight: null,
    filler: makeFiller(graph, leaves),
    hasAllFigures: false,
    leaves,
    openFacts: new Tracer(run),
    taken: new TakenFacts(run),
    figures: new TakenFigures(run),
  };
}

function rightOf([code, entity, per, variables]: Packed['rights'][number], at: (number: number) => Variable): CompiledRight {
  const right = { code: code as RightCode, entity, ...(per ? { amount: { is: '', per } } : {}) } as Right;
  const named = Object.fromEntries(Object.entries(variables).map(([name, number]) => [name, at(number)]));
  const { ok, receives } = named;
  if (!ok || !receives) throw new Error('the packed rules are not whole');
  return {
    manual: null,
    holder: null,
    amount: null,
    ...named,
    ok,
    receives,
    right,
    law: null,
    conditions: [],
    manuals: [],
    notes: [],
    steps: [],
    next: [],
  };
}
