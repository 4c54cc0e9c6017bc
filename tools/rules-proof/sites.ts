// The rules of a day as closures that can be watched and bent: which arm of each `if` and `match` was taken, and each figure and threshold in a place where
// another value can be put. The expressions are those of the engine; only the leaves and the choices are wrapped.
import { closureValues, valueOf } from '../../rules/engine/closures.ts';
import { type RuleSet, type Version, compile } from '../../rules/engine/compile.ts';
import { type Expr, type Operator, type Run, type Variable, childrenOf } from '../../rules/engine/graph.ts';
import { dayNumber, dayOfNumber } from '../../rules/engine/dates.ts';
import { boundsOf, closureIntervals } from '../../rules/engine/interval-closures.ts';

/**
 * A figure of the law or a threshold in a rule: `value` is what the rules compute with now. A `day` is a comparison with the day of the check (an age, a term, a
 * month of the year): its value is how many days later that comparison believes it is.
 */
export type Site = { key: string; kind: 'money' | 'rate' | 'whole' | 'date' | 'day'; base: number; value: number; rights: Set<string> };
export type Watch = (key: string, arm: string) => void;
export type Watched = { version: Version; sites: Map<string, Site>; arms: Map<string, string[]> };

const comparisons: ReadonlySet<Operator> = new Set<Operator>(['=', '!=', '<', '<=', '>', '>=']);

function print(expr: Expr): string {
  switch (expr.op) {
    case 'const':
      return String(expr.value);
    case 'param':
      return `$${expr.param.name}`;
    case 'slot':
      return expr.variable.name.startsWith('~') ? overOf(expr.variable) : expr.variable.name;
    case 'item':
      return `${expr.list}.${expr.field}`;
    case 'today':
      return 'today';
    case 'in':
      return `${print(expr.of)} in (${expr.keys.join(' ')})`;
    case 'match':
      return `match ${print(expr.of)} (${expr.keys.join(' ')})`;
    case 'calc':
      return `${expr.operator}(${expr.args.map(print).join(', ')})`;
  }
}
const overOf = (variable: Variable): string => {
  const { over } = variable;
  const parts = [over?.value, over?.where].map((part) => (part ? print(part) : '')).join(' | ');
  return `${over?.fn}(${over?.set ?? over?.list}: ${parts})`;
};

export function watched(rules: RuleSet, on: string, watch: Watch | null): Watched {
  const version = compile(rules, on, 'closures');
  const made: Watched = { version, sites: new Map(), arms: new Map() };
  const roots = rootsOf(version);
  const readBy = rightsOf(version);
  // What compiling made already has the unwatched leaves in it.
  for (const { expr } of roots) each(expr, null, (node) => void (delete node.run, delete node.bounds));
  for (const { owner, expr, variable } of roots) {
    const rights = readBy(owner, variable);
    each(expr, null, (node, parent) => wrap(made, node, parent, owner, rights, watch));
  }
  version.values = closureValues(version.graph);
  version.intervals = closureIntervals(version.graph);
  version.usualIntervals = version.intervals;
  return made;
}

type Root = { owner: string; expr: Expr; variable: Variable | null };

function rootsOf(version: Version): Root[] {
  const roots: Root[] = [];
  const seen = new Set<Variable>();
  const follow = (owner: string, expr: Expr, variable: Variable | null): void => {
    roots.push({ owner, expr, variable });
    each(expr, null, (node) => {
      if (node.op === 'slot' && node.variable.name.startsWith('~')) inner(owner, node.variable, variable);
    });
  };
  // A sum, count or any has no name of its own: it belongs to the definition in which it stands.
  const inner = (owner: string, over: Variable, variable: Variable | null): void => {
    if (seen.has(over)) return;
    seen.add(over);
    for (const part of [over.over?.value, over.over?.where]) if (part) follow(owner, part, variable);
  };
  for (const variable of [...version.graph.household, ...version.graph.person])
    if (variable.expr && !variable.name.startsWith('~')) follow(variable.name, variable.expr, variable);
  for (const { right, notes, steps } of version.rights) {
    for (const one of notes) follow(`${right.code}: note ${one.note.rule}`, one.when, null);
    for (const one of steps) {
      follow(`${right.code}: step ${one.step.name.nl}`, one.value, null);
      if (one.when) follow(`${right.code}: step ${one.step.name.nl}`, one.when, null);
    }
  }
  return roots;
}

/** Of whom an expression is: the right that owns it, or the rights that read a shared one. */
function rightsOf(version: Version): (owner: string, variable: Variable | null) => string[] {
  const readers = new Map<Variable, Set<string>>();
  for (const { right, ok, manual, amount, law, notes, steps } of version.rights) {
    const visit = (variable: Variable): void => {
      const known = readers.get(variable) ?? new Set<string>();
      if (known.has(right.code)) return;
      readers.set(variable, known.add(right.code));
      for (const part of [variable.expr, variable.over?.value, variable.over?.where]) if (part) slots(part, visit);
    };
    for (const variable of [ok, manual, amount, law]) if (variable) visit(variable);
    for (const part of [...notes.map((one) => one.when), ...steps.flatMap((one) => [one.value, ...(one.when ? [one.when] : [])])])
      slots(part, visit);
  }
  const codes = new Set<string>(version.rights.map((one) => one.right.code));
  return (owner, variable) => {
    if (variable) return [...(readers.get(variable) ?? [])];
    const [code = ''] = owner.split(/[.:]/);
    return codes.has(code) ? [code] : [];
  };
}
const slots = (expr: Expr, visit: (variable: Variable) => void): void =>
  each(expr, null, (node) => {
    if (node.op === 'slot') visit(node.variable);
  });

/** Children first. */
function each(expr: Expr, parent: Expr | null, visit: (node: Expr, parent: Expr | null) => void): void {
  for (const child of childrenOf(expr)) each(child, expr, visit);
  visit(expr, parent);
}

function wrap(made: Watched, node: Expr, parent: Expr | null, owner: string, rights: readonly string[], watch: Watch | null): void {
  if (node.op === 'param' || node.op === 'const') {
    const site = siteOf(made, node, parent, owner);
    if (!site) return;
    for (const right of rights) site.rights.add(right);
    node.run = () => site.value;
    node.bounds = (run) => {
      run.high = site.value;
      return site.value;
    };
    return;
  }
  bendDay(made, node, parent, owner, rights);
  const isIf = node.op === 'calc' && node.operator === 'if';
  if (!watch || (!isIf && node.op !== 'match')) return;
  const key = `${withoutRight(owner)} | ${isIf ? `if ${print(childrenOf(node)[0]!)}` : print(node)}`;
  const names = isIf
    ? ['else', 'then']
    : [...(node as { keys: readonly number[] }).keys.map(String), ...(node.op === 'match' && node.otherwise ? ['else'] : [])];
  made.arms.set(key, names);
  const of = valueOf(childrenOf(node)[0]!);
  delete node.run;
  const plain = valueOf(node);
  node.run = (run, b, c, q) => {
    const value = of(run, b, c, q);
    if (isIf) {
      if (value === 0 || value === 1) watch(key, names[value]!);
    } else if (!Number.isNaN(value)) watch(key, names.includes(String(value)) ? String(value) : 'else');
    return plain(run, b, c, q);
  };
}

const readsToday: ReadonlySet<Operator> = new Set<Operator>(['yearsSince', 'monthsSince', 'daysSince']);

/** Wherever the day of the check is read: there it can be a day earlier or later, and nowhere else. */
function bendDay(made: Watched, node: Expr, parent: Expr | null, owner: string, rights: readonly string[]): void {
  if (node.op !== 'calc' || (!readsToday.has(node.operator) && !node.args.some((one) => one.op === 'today'))) return;
  const key = `${withoutRight(owner)} | the day in ${parent ? print(parent) : print(node)}`;
  const site = made.sites.get(key) ?? { key, kind: 'day' as const, base: 0, value: 0, rights: new Set<string>() };
  made.sites.set(key, site);
  for (const right of rights) site.rights.add(right);
  delete node.run;
  delete node.bounds;
  const plain = valueOf(node);
  const plainBounds = boundsOf(node);
  const onThatDay = (run: Run, look: () => number): number => {
    if (site.value === 0) return look();
    const { today } = run;
    run.today = dayOfNumber(dayNumber(today) + site.value);
    const found = look();
    run.today = today;
    return found;
  };
  node.run = (run, b, c, q) => onThatDay(run, () => plain(run, b, c, q));
  node.bounds = (run, b, c, q) => onThatDay(run, () => plainBounds(run, b, c, q));
}

/** A condition that two rights write alike is one node, of whichever comes first that day: it is named without the right. */
const withoutRight = (owner: string): string => owner.replace(/^\w+: condition /, 'condition ');

function siteOf(made: Watched, node: Expr & { op: 'param' | 'const' }, parent: Expr | null, owner: string): Site | null {
  const { kind } = node.type;
  if (kind === 'flag' || kind === 'code') return null;
  const base = node.op === 'param' ? node.param.value : node.value;
  if (base === null) return null;
  let key = '';
  if (node.op === 'param') key = `$${node.param.name}`;
  else {
    // A literal counts where it is compared with something; 0 is no threshold of its own ("has any").
    if (parent?.op !== 'calc' || !comparisons.has(parent.operator) || base === 0) return null;
    key = `${withoutRight(owner)} | ${print(parent)}`;
  }
  const site = made.sites.get(key) ?? {
    key,
    kind:
      kind === 'date'
        ? ('date' as const)
        : kind === 'money' || kind === 'raw'
          ? ('money' as const)
          : Number.isInteger(base) && kind === 'integer'
            ? ('whole' as const)
            : ('rate' as const),
    base,
    value: base,
    rights: new Set<string>(),
  };
  made.sites.set(key, site);
  return site;
}
