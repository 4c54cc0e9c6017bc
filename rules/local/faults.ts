// Everything that keeps a draft of a local rule from being released, at once: first its shape, then each expression by itself, then the whole as it would be.
import { type RightCode, isOwnCode } from '../contract.ts';
import { type RuleSet, changeDays, compile } from '../engine/compile.ts';
import { isDay } from '../engine/dates.ts';
import { paramOn } from '../engine/params.ts';
import { parse } from '../engine/parse.ts';
import type { Right } from '../engine/right.ts';
import { RuleFault, type Syntax } from '../engine/syntax.ts';
import { compose } from './compose.ts';
import { type DraftFault, faultAt, faultOf } from './fault.ts';
import { ownRight } from './own-right.ts';
import type { OwnCondition, OwnRule, OwnRules } from './own-rule.ts';
import { localRights } from './rights.ts';
import { overlaps } from './stretch.ts';
import { divisionsByZero } from './zero.ts';

/** `released`: what the centre released already. */
export function faultsOfRule(rule: OwnRule, shipped: RuleSet, released: OwnRules): DraftFault[] {
  const shape = [...shapeFaults(rule, shipped), ...dayFaults(rule, released)];
  const read = expressionsOf(rule).flatMap((one) => readFaults(one));
  if (read.length > 0 || shape.some((one) => ['/right', '/from', '/to'].includes(one.pointer))) return [...shape, ...read];
  let whole: RuleSet;
  try {
    whole = compose(shipped, { ...released, rules: [...released.rules.filter((one) => !isSame(one, rule)), rule] });
  } catch (error) {
    return [...shape, asFault(error, '/figures')];
  }
  const inside = [...compileFaults(rule, whole), ...zeroFaults(rule, whole), ...amountFaults(rule, whole)];
  if (shape.length > 0 || inside.length > 0) return unique([...shape, ...inside]);
  return wholeFaults(rule, whole);
}

const isSame = (one: OwnRule, other: OwnRule): boolean =>
  one.right === other.right && one.municipality === other.municipality && one.from === other.from;

// ---------------------------------------------------------------- shape

function shapeFaults(rule: OwnRule, shipped: RuleSet): DraftFault[] {
  const faults: DraftFault[] = [];
  const own = isOwnCode(rule.right);
  if (own ? !/^lokaal[A-Z][A-Za-z0-9]{1,40}$/.test(rule.right) : !localRights.has(rule.right))
    faults.push(faultAt('/right', 'notLocal', rule.right));
  if (own && shipped.params.has(rule.right)) faults.push(faultAt('/right', 'nameTaken', rule.right));
  if (rule.source.trim() === '') faults.push(faultAt('/source', 'noSource'));
  if (own && !rule.title?.nl.trim()) faults.push(faultAt('/title/nl', 'noText'));
  if (own && rule.amount !== undefined && rule.per === undefined) faults.push(faultAt('/per', 'noPer'));
  if (rule.amount === undefined && (Object.keys(rule.figures).length > 0 || rule.per !== undefined))
    faults.push(faultAt('/amount', 'noAmount'));
  if (rule.conditions.length === 0) faults.push(faultAt('/conditions', 'noCondition'));
  for (const [key, cents] of Object.entries(rule.figures)) {
    if (!/^[a-z][A-Za-z0-9]{0,30}$/.test(key)) faults.push(faultAt(`/figures/${key}`, 'figureName', key));
    if (!Number.isSafeInteger(cents) || cents < 0) faults.push(faultAt(`/figures/${key}`, 'wholeCents', key));
  }
  const seen = new Set<string>();
  for (const [at, one] of rule.conditions.entries()) {
    if (seen.has(one.rule)) faults.push(faultAt(`/conditions/${at}/rule`, 'nameTwice', one.rule));
    seen.add(one.rule);
    faults.push(...textFaults(one, at));
  }
  return faults;
}

const textFaults = (one: OwnCondition, at: number): DraftFault[] =>
  (['met', 'notMet', 'open'] as const)
    .filter((face) => one.text[face].nl.trim() === '')
    .map((face) => faultAt(`/conditions/${at}/text/${face}/nl`, 'noText', one.rule));

function dayFaults(rule: OwnRule, released: OwnRules): DraftFault[] {
  if (!isDay(rule.from)) return [faultAt('/from', 'noSuchDay', rule.from)];
  if (rule.to !== undefined && (!isDay(rule.to) || rule.to < rule.from)) return [faultAt('/to', 'endsBefore', rule.to)];
  const others = released.rules.filter((one) => one.right === rule.right && one.municipality === rule.municipality);
  const kinds = isOwnCode(rule.right) ? others.filter((one) => one.right === rule.right) : [];
  return [
    ...others.filter((one) => clash(rule, one)).map((one) => faultAt('/from', 'overlap', `${one.from} ${one.to ?? ''}`.trim())),
    ...(kinds.some((one) => one.entity !== rule.entity) ? [faultAt('/entity', 'otherKind')] : []),
    ...(kinds.some((one) => one.per !== rule.per) ? [faultAt('/per', 'otherKind')] : []),
  ];
}

/** An open version ends where the next begins; only days that were named twice are an overlap. */
const clash = (rule: OwnRule, one: OwnRule): boolean => {
  if (rule.from === one.from) return true;
  const [first, second] = rule.from < one.from ? [rule, one] : [one, rule];
  return first.to !== undefined && overlaps(first, second);
};

// ---------------------------------------------------------------- expressions

type Spelled = { pointer: string; source: string };
const expressionsOf = (rule: OwnRule): Spelled[] => [
  ...rule.names.map((one, at) => ({ pointer: `/names/${at}/is`, source: one.is })),
  ...rule.conditions.map((one, at) => ({ pointer: `/conditions/${at}/test`, source: one.test })),
  ...(rule.amount === undefined ? [] : [{ pointer: '/amount', source: rule.amount }]),
];

function readFaults({ pointer, source }: Spelled): DraftFault[] {
  if (source.trim() === '') return [faultAt(pointer, 'noExpression')];
  try {
    parse(source, 'draft');
    return [];
  } catch (error) {
    return [asFault(error, pointer)];
  }
}

const asFault = (error: unknown, pointer: string): DraftFault => {
  if (error instanceof RuleFault) return faultOf(error, pointer);
  // brackets within brackets without end: the machine gives up before the writer does
  if (error instanceof RangeError) return faultAt(pointer, 'tooDeep');
  throw error;
};

/** Each expression in a right of its own, so that one fault does not hide another and columns are those that were typed. */
function compileFaults(rule: OwnRule, whole: RuleSet): DraftFault[] {
  const entity = whole.rights.find((one) => one.code === rule.right)?.entity ?? rule.entity;
  const bare: OwnRule = { ...rule, ...(entity && { entity }), to: rule.from, conditions: [], title: { nl: rule.right } };
  delete bare.amount;
  delete bare.next;
  // what the right itself names, whatever the municipality
  const shared = (localRights.get(rule.right)?.([]).definitions ?? []).filter((one) => one.name !== 'localAmount');
  const probe = (more: Partial<OwnRule>, pointer: string): DraftFault[] => {
    const made = ownRight([{ ...bare, ...more }]);
    const right: Right = { ...made, definitions: [...(made.definitions ?? []), ...shared] };
    const rights = related(rule.right, [right, ...whole.rights.filter((one) => one.code !== rule.right)]);
    try {
      compile({ ...whole, rights }, rule.from, 'closures');
      return [];
    } catch (error) {
      return [asFault(error, placeOf(error, rule) ?? pointer)];
    }
  };
  return [
    ...rule.names.flatMap((one, at) => probe({ conditions: [plain(`${one.name} = ${one.name}`)] }, `/names/${at}/is`)),
    ...rule.conditions.flatMap((one, at) => probe({ conditions: [one] }, `/conditions/${at}/test`)),
    ...(rule.amount === undefined ? [] : probe({ amount: rule.amount, per: rule.per ?? 'once' }, '/amount')),
    ...(rule.next || rule.title ? probe({ ...(rule.next && { next: rule.next }), ...(rule.title && { title: rule.title }) }, '/next') : []),
  ];
}

const plain = (test: string): OwnCondition => ({ rule: 'probe', test, text: { met: { nl: '.' }, notMet: { nl: '.' }, open: { nl: '.' } } });

function placeOf(error: unknown, rule: OwnRule): string | null {
  if (!(error instanceof RuleFault)) return null;
  const [, kind, name] = /, (definition|condition|text) \{?([\w.]+)/.exec(error.where) ?? [];
  if (kind === 'definition' && name === 'localAmount') return '/amount';
  if (kind !== 'definition') return null;
  const at = rule.names.findIndex((one) => one.name === name);
  return at < 0 ? null : `/names/${at}/is`;
}

function zeroFaults(rule: OwnRule, whole: RuleSet): DraftFault[] {
  return expressionsOf(rule).flatMap(({ pointer, source }) =>
    divisionsByZero(parse(source, pointer), rule.names, whole.params).map((column) => faultAt(pointer, 'divisionByZero', null, column)),
  );
}

/** A right that pays needs its figures from its first day. */
function amountFaults(rule: OwnRule, whole: RuleSet): DraftFault[] {
  if (rule.amount === undefined) return [];
  return paramsIn(parse(rule.amount, 'amount'), rule, new Set()).flatMap(({ name, at }) => {
    const param = paramOn(whole.params, name, rule.from);
    return typeof param === 'string' || param.value !== null ? [] : [faultAt('/amount', 'noAmountVersion', `$${name} ${rule.from}`, at)];
  });
}

type Place = { name: string; at: number };

/** The figures of the law in an expression, through the names it uses: each at the column where it was typed. */
function paramsIn(part: unknown, rule: OwnRule, seen: Set<string>): Place[] {
  if (typeof part !== 'object' || part === null) return [];
  const tree = part as Syntax;
  if (tree.kind === 'param') return [{ name: tree.name, at: tree.at }];
  const named = tree.kind === 'name' && !seen.has(tree.name) ? rule.names.find((one) => one.name === tree.name) : undefined;
  if (named) {
    seen.add(named.name);
    return paramsIn(parse(named.is, named.name), rule, seen).map(({ name }) => ({ name, at: tree.at }));
  }
  return Object.values(part).flatMap((inner: unknown) => paramsIn(inner, rule, seen));
}

/** The right as it would be, on every stretch of days of this version. */
function wholeFaults(rule: OwnRule, whole: RuleSet): DraftFault[] {
  const rights = related(rule.right, whole.rights);
  for (const day of daysFrom({ ...whole, rights }, rule.from)) {
    try {
      compile({ ...whole, rights }, day, 'closures');
    } catch (error) {
      const other = error instanceof RuleFault ? (error.where.split(',')[0] ?? '') : rule.right;
      if (other !== rule.right) return [faultAt('/to', 'breaksOther', `${other} ${day}`)];
      return [asFault(error, placeOf(error, rule) ?? '/conditions')];
    }
  }
  return [];
}

/** A day and every later one on which something changes: what ends can take away what another speaks of. */
export const daysFrom = (rules: RuleSet, from: string): string[] => [from, ...changeDays(rules).filter((day) => day > from)];

/** The right, those it speaks of, those that speak of it, and so on. */
function related(code: RightCode, rights: readonly Right[]): Right[] {
  const speaksOf = new Map(
    rights.map((one) => [one.code, [...JSON.stringify(one).matchAll(/(\w+)\.entitled/g)].map((match) => match[1] ?? '')]),
  );
  const found = new Set<string>([code, ...rights.filter((one) => speaksOf.get(one.code)?.includes(code)).map((one) => one.code)]);
  for (const one of found) for (const other of speaksOf.get(one as RightCode) ?? []) found.add(other);
  return rights.filter((one) => found.has(one.code));
}

const unique = (faults: DraftFault[]): DraftFault[] => {
  const seen = new Set<string>();
  return faults.filter((one) => {
    const key = `${one.pointer} ${one.code} ${one.column} ${one.detail}`;
    return !seen.has(key) && seen.add(key);
  });
};
