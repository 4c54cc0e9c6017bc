// One set of rules on one stretch of days without a change: every right with its variables, and the programs made from the graph. Kept by rule set and stretch.
import { ymd } from './dates.ts';
import { type GatherFacts, TakenFacts } from './taken.ts';
import { generateTaken } from './taken-code.ts';
import { TakenFigures } from './taken-figures.ts';
import { type Template, templatesOf } from './templates.ts';
import { closureValues } from './closures.ts';
import type { Expr, Graph, Run, Variable } from './graph.ts';
import { closureIntervals } from './interval-closures.ts';
import { BitSearch, Leaves, type OpenFacts } from './leaves.ts';
import { Tracer } from './missing.ts';
import { type ParamSet, changesOf } from './params.ts';
import { type Reader, makeReader, newRun } from './read.ts';
import { type NamedExpression, Resolver } from './resolve.ts';
import {
  type Condition,
  type Manual,
  type NextLine,
  type Note,
  type Right,
  type SharedDefinitions,
  type StepLine,
  type Text,
  lawCodes,
} from './right.ts';
import { RuleFault } from './syntax.ts';
import { type Scope, calc, constant } from './typing.ts';
import { type Filler, makeFiller } from './unknowns.ts';
import { fastIntervals, fastValues, makeKnownCheck } from './which-code.ts';
import { generateStraight } from './straight.ts';
import type { Program } from './values.ts';
import { dayAfter } from './dates.ts';

export type RuleSet = { rights: readonly Right[]; shared: readonly SharedDefinitions[]; params: ParamSet };

export type CompiledCondition = {
  condition: Condition;
  when: Variable | null;
  rule: Variable;
  test: Expr;
  met: Template;
  notMet: Template;
  open: Template;
};
export type CompiledRight = {
  right: Right;
  conditions: CompiledCondition[];
  ok: Variable;
  /** False: this person has no result of this right. */
  holder: Variable | null;
  manual: Variable | null;
  receives: Variable;
  amount: Variable | null;
  law: Variable | null;
  manuals: { manual: Manual; when: Variable; text: Template }[];
  /** Notes, steps and next lines are for the explanation alone: no slots, evaluated when asked. */
  notes: { note: Note; when: Expr; text: Template }[];
  steps: { step: StepLine; when: Expr | null; value: Expr; name: Template }[];
  next: { line: NextLine; when: Expr | null; text: Template }[];
};

export type Version = {
  from: string;
  graph: Graph;
  rights: CompiledRight[];
  run: Run;
  read: Reader;
  values: Program;
  /** Bounds with what keeps them open, and the bounds alone for the usual ranges. */
  intervals: Program;
  usualIntervals: Program;
  /** Bounds with what keeps them open, without the values before: for the question. Null where code may not be generated. */
  straight: Program | null;
  filler: Filler;
  /** No figure of the law that the rules use is unknown on these days. */
  hasAllFigures: boolean;
  openFacts: OpenFacts;
  leaves: Leaves;
  /** What the values rest on: facts, and figures of the law. */
  taken: GatherFacts;
  figures: TakenFigures;
};

export type Form = 'generated' | 'closures';
type Dated = { from?: string; to?: string };
const inForce = (one: Dated, on: string): boolean => (one.from === undefined || one.from <= on) && (one.to === undefined || on <= one.to);

/** All days on which a rule or a figure it uses changes, in order. The first stretch begins on 0001-01-01. */
export function changeDays(rules: RuleSet): string[] {
  const days = new Set<string>(['0001-01-01']);
  const add = (one: Dated): void => {
    if (one.from !== undefined) days.add(one.from);
    if (one.to !== undefined) days.add(dayAfter(one.to));
  };
  for (const right of rules.rights) {
    add(right);
    for (const list of [right.definitions, right.conditions, right.manual, right.notes, right.steps])
      for (const one of list ?? []) add(one);
  }
  for (const shared of rules.shared) for (const one of shared.definitions) add(one);
  const tables = new Set([...JSON.stringify([rules.rights, rules.shared]).matchAll(/\$([A-Za-z]\w*)\./g)].map((match) => match[1] ?? ''));
  for (const day of changesOf(rules.params, tables)) days.add(day);
  return [...days].sort();
}

export function compile(rules: RuleSet, on: string, form: Form): Version {
  const inForceNow = rules.rights.filter((right) => inForce(right, on));
  const compiler = new Compiler(rules, inForceNow, on);
  const rights = inForceNow.map((right) => compiler.right(right));
  const { graph } = compiler.resolver;
  const fast = form === 'generated';
  const run = newRun(graph);
  run.today = ymd(on);
  const leaves = new Leaves(run, graph.household, graph.person);
  const closures = closureIntervals(graph);
  const notes = rights.flatMap((one) => one.notes.map((note) => note.when));
  return {
    from: on,
    graph,
    rights,
    run,
    read: fast ? readerWithCheck(graph) : makeReader(graph),
    values: fast ? fastValues(graph) : closureValues(graph),
    intervals: fast ? fastIntervals(graph, true) : closures,
    usualIntervals: fast ? fastIntervals(graph, false) : closures,
    straight: fast ? generateStraight(graph) : null,
    filler: makeFiller(graph, leaves),
    hasAllFigures: [...graph.params.values()].every((param) => param.value !== null),
    leaves,
    openFacts: fast ? new BitSearch(run, leaves) : new Tracer(run),
    taken: fast ? generateTaken(graph, notes, run) : new TakenFacts(run),
    figures: new TakenFigures(run),
  };
}

/** Where code may be generated it pays to know at once whether anything is missing. */
function readerWithCheck(graph: Graph): Reader {
  const read = makeReader(graph);
  const isKnown = makeKnownCheck(graph);
  return (household, run) => {
    read(household, run);
    run.isKnown = isKnown(run);
  };
}

class Compiler {
  readonly resolver: Resolver;
  readonly #on: string;
  readonly #rights: ReadonlyMap<string, Right>;
  readonly #made = new Map<string, CompiledRight>();

  constructor(rules: RuleSet, rights: readonly Right[], on: string) {
    this.#on = on;
    this.#rights = new Map(rights.map((right) => [right.code, right]));
    const definitions: NamedExpression[] = [];
    for (const shared of rules.shared) {
      for (const one of shared.definitions) if (inForce(one, on)) definitions.push({ ...one, owner: null });
    }
    for (const right of rights) {
      for (const one of right.definitions ?? [])
        if (inForce(one, on)) definitions.push({ ...one, owner: right.code, of: one.of ?? right.entity });
      definitions.push({ name: 'entitled', owner: right.code, of: right.entity, is: () => this.#entitled(right.code) });
    }
    this.resolver = new Resolver(definitions, rules.params, on);
  }

  right(right: Right): CompiledRight {
    const made = this.#made.get(right.code);
    if (made) return made;
    const conditions = right.conditions.filter((one) => inForce(one, this.#on)).map((one) => this.#condition(right, one));
    if (conditions.length === 0) throw new RuleFault(right.code, null, `has no condition on ${this.#on}`);
    const manuals = (right.manual ?? []).filter((one) => inForce(one, this.#on)).map((one) => this.#manual(right, one));
    const compiled: CompiledRight = {
      right,
      conditions,
      ok: this.#all(
        right,
        'ok',
        'and',
        conditions.map((one) => one.rule),
      ),
      holder: right.holders === undefined ? null : this.#flag(right, 'holders', right.holders),
      manual:
        manuals.length > 0
          ? this.#all(
              right,
              'manual',
              'or',
              manuals.map((one) => one.when),
            )
          : null,
      manuals,
      receives: this.#flag(
        right,
        'receives',
        (right.entity === 'person' ? `receives(${right.code})` : `any(members where receives(${right.code}))`) +
          (right.already === undefined ? '' : ` or (${right.already})`),
      ),
      amount: this.#amount(right),
      law: this.#law(right),
      notes: (right.notes ?? []).filter((one) => inForce(one, this.#on)).map((one) => this.#note(right, one)),
      steps: (right.steps ?? []).filter((one) => inForce(one, this.#on)).map((one) => this.#step(right, one)),
      next: right.next.map((line) => this.#next(right, line)),
    };
    this.#made.set(right.code, compiled);
    return compiled;
  }

  #entitled(code: string): Expr {
    const right = this.#rights.get(code);
    if (!right) throw new RuleFault(code, null, 'is no right on this day');
    const compiled = this.right(right);
    const ok = slotOf(compiled.ok);
    return compiled.manual ? calc('and', flag, ok, calc('not', flag, slotOf(compiled.manual))) : ok;
  }

  #scope(right: Right, what: string): Scope {
    return { of: right.entity, owner: right.code, where: `${right.code}, ${what}`, inside: null };
  }

  #expr(right: Right, what: string, source: string, expected: 'flag' | null = 'flag'): Expr {
    return this.resolver.expression(source, this.#scope(right, what), expected ? { kind: expected } : null);
  }

  #flag(right: Right, what: string, source: string): Variable {
    return this.resolver.named(`${right.code}: ${what}`, right.entity, this.#expr(right, what, source));
  }

  #condition(right: Right, condition: Condition): CompiledCondition {
    const what = `condition ${condition.rule}`;
    const when = condition.when === undefined ? null : this.#flag(right, `${what} (when)`, condition.when);
    const test = this.#expr(right, what, condition.test);
    const whole = when ? calc('or', flag, calc('not', flag, slotOf(when)), test) : test;
    const rule = this.resolver.named(`${right.code}: ${what}`, right.entity, whole);
    const { met, notMet, open } = condition.text;
    return { condition, when, rule, test, met: this.#text(right, met), notMet: this.#text(right, notMet), open: this.#text(right, open) };
  }

  #manual(right: Right, manual: Manual): CompiledRight['manuals'][number] {
    return { manual, when: this.#flag(right, `manual ${manual.rule}`, manual.when), text: this.#text(right, manual.text) };
  }

  #note(right: Right, note: Note): CompiledRight['notes'][number] {
    return { note, when: this.#expr(right, `note ${note.rule}`, note.when), text: this.#text(right, note.text) };
  }

  #step(right: Right, step: StepLine): CompiledRight['steps'][number] {
    const what = `step ${step.name.nl}`;
    const value = this.#expr(right, what, step.value, null);
    if (value.type.kind !== 'money' && value.type.kind !== 'raw')
      throw new RuleFault(`${right.code}, ${what}`, null, `a step is money, this is a ${value.type.kind}`);
    return {
      step,
      when: step.when === undefined ? null : this.#expr(right, `${what} (when)`, step.when),
      value,
      name: this.#text(right, step.name),
    };
  }

  #next(right: Right, line: NextLine): CompiledRight['next'][number] {
    return { line, when: line.when === undefined ? null : this.#expr(right, 'next (when)', line.when), text: this.#text(right, line.text) };
  }

  #amount(right: Right): Variable | null {
    if (!right.amount) return null;
    const expr = this.#expr(right, 'amount', right.amount.is, null);
    if (expr.type.kind !== 'money')
      throw new RuleFault(`${right.code}, amount`, null, `must be money in whole cents, this is ${expr.type.kind}: round it`);
    return this.resolver.named(`${right.code}: amount`, right.entity, expr);
  }

  #law(right: Right): Variable | null {
    if (right.law === undefined) return null;
    const expr = this.resolver.expression(right.law, this.#scope(right, 'law'), { kind: 'code', codes: lawCodes });
    return this.resolver.named(`${right.code}: law`, right.entity, expr);
  }

  #all(right: Right, name: string, operator: 'and' | 'or', variables: readonly Variable[]): Variable {
    const [first, ...rest] = variables.map((one) => slotOf(one));
    const expr = rest.reduce<Expr>((left, one) => calc(operator, flag, left, one), first ?? constant(1, flag));
    return this.resolver.named(`${right.code}: ${name}`, right.entity, expr);
  }

  #text(right: Right, text: Text): Template {
    return templatesOf(text, (source) => this.#expr(right, `text {${source}}`, source, null));
  }
}

const flag = { kind: 'flag' } as const;
const slotOf = (variable: Variable): Expr => ({
  op: 'slot',
  variable,
  whose: variable.of === 'person' ? 'own' : 'house',
  type: variable.type,
});

const stretches = new WeakMap<RuleSet, { days: string[]; versions: Map<string, Version> }>();

/** The last version that was asked for: one check after another asks for the same. */
let last: { rules: RuleSet; on: string; form: Form; version: Version; today: number } | null = null;

/** The version in force on a day, made on first use. */
export function versionOn(rules: RuleSet, on: string, form: Form = 'generated'): Version {
  if (last === null || last.rules !== rules || last.on !== on || last.form !== form)
    last = { rules, on, form, version: versionOf(rules, on, form), today: ymd(on) };
  last.version.run.today = last.today;
  return last.version;
}

function versionOf(rules: RuleSet, on: string, form: Form): Version {
  let known = stretches.get(rules);
  if (!known) {
    known = { days: changeDays(rules), versions: new Map() };
    stretches.set(rules, known);
  }
  let at = known.days.length - 1;
  while (at > 0 && (known.days[at] ?? '') > on) at -= 1;
  const from = known.days[at] ?? on;
  const key = `${form} ${from}`;
  let version = known.versions.get(key);
  if (!version) {
    version = compile(rules, from, form);
    known.versions.set(key, version);
  }
  return version;
}
