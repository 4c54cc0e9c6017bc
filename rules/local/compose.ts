// The rules of a centre: what is shipped, and over it what the centre released itself. Pure: the same two give the same rule set and the same hash.
import type { AmountRow, AmountTable } from '../amounts/row.ts';
import { type RightCode, isOwnCode } from '../contract.ts';
import { dayAfter, dayBefore } from '../engine/dates.ts';
import type { RuleSet } from '../engine/compile.ts';
import { paramSet } from '../engine/params.ts';
import type { Right } from '../engine/right.ts';
import { RuleFault } from '../engine/syntax.ts';
import { localRules } from './all.ts';
import type { LocalRule, LocalVersion } from './local-rule.ts';
import { ownRight } from './own-right.ts';
import { type OwnAmount, type OwnRule, type OwnRules, figuresTable } from './own-rule.ts';
import { localRights } from './rights.ts';
import { inOrder, without } from './stretch.ts';

export function compose(shipped: RuleSet, own: OwnRules): RuleSet {
  if (own.rules.length === 0 && own.amounts.length === 0) return shipped;
  const byRight = grouped(own.rules, (one) => one.right);
  const rights = shipped.rights.map((right) => {
    const versions = byRight.get(right.code);
    return versions ? localRight(right, versions) : right;
  });
  const made = [...byRight].filter(([code]) => isOwnCode(code)).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, versions] of made) rights.push(ownRight(inOrder(versions)));
  return { rights, shared: shipped.shared, params: paramSet(tablesWith([...shipped.params.values()], own)) };
}

/** A shipped right of which the centre's versions take the place of the shipped ones, in its municipality and on their days. */
function localRight(right: Right, versions: readonly OwnRule[]): Right {
  const make = localRights.get(right.code);
  if (!make) throw new RuleFault(right.code, null, 'is no right that a municipality makes for itself');
  const byPlace = grouped(versions, (one) => one.municipality);
  const kept = localRules
    .filter((one) => one.right === right.code)
    .flatMap((rule) =>
      rule.municipalities.map((place): LocalRule => ({
        ...rule,
        municipalities: [place],
        versions: leftOf(rule, byPlace.get(place) ?? []),
      })),
    );
  const own = [...byPlace].map(([place, all]): LocalRule => ({
    right: right.code,
    municipalities: [place],
    versions: inOrder(all).map((one) => versionOf(one)),
  }));
  return make([...kept.filter((one) => one.versions.length > 0), ...own]);
}

const leftOf = (rule: LocalRule, own: readonly OwnRule[]): LocalVersion[] =>
  inOrder(own).reduce<LocalVersion[]>((left, version) => left.flatMap((one) => without(one, version)), [...rule.versions]);

function versionOf(one: OwnRule): LocalVersion {
  return {
    from: one.from,
    ...(one.to !== undefined && { to: one.to }),
    source: one.source,
    definitions: one.names,
    conditions: one.conditions.map((condition) => ({ ...condition, source: condition.source ?? one.source })),
    ...(one.manual && { manual: one.manual }),
    ...(one.amount !== undefined && { amount: one.amount }),
  };
}

/** Every table with the centre's own rows in it, and the tables of its own figures. */
export function tablesWith(shipped: readonly AmountTable[], own: OwnRules): AmountTable[] {
  const tables = new Map(shipped.map((table) => [table.name, table]));
  for (const [right, versions] of grouped(own.rules, (one) => one.right)) {
    const table = figuresOf(right, inOrder(versions));
    if (table) tables.set(table.name, table);
  }
  for (const [name, rows] of grouped(own.amounts, (one) => one.table)) {
    const table = tables.get(name) ?? { name, law: rows[0]?.law ?? name, unit: rows[0]?.unit ?? 'cents', rows: [], undated: [] };
    tables.set(name, { ...table, rows: rowsWith(table.rows, rows) });
  }
  return [...tables.values()];
}

/** Money of the versions of one right: a key that a version does not name is not known on its days. */
function figuresOf(right: RightCode, versions: readonly OwnRule[]): AmountTable | null {
  const keys = [...new Set(versions.flatMap((one) => Object.keys(one.figures)))].sort();
  if (keys.length === 0) return null;
  const rows = versions.map((one): AmountRow => ({
    from: one.from,
    to: one.to ?? null,
    values: Object.fromEntries(keys.map((key) => [key, one.figures[key] ?? null])),
    confidence: 'page',
    source: one.source,
  }));
  return { name: figuresTable(right), law: versions.at(-1)?.source ?? '', unit: 'cents', rows: withGaps(rows, keys), undated: [] };
}

/** The centre's row holds from its day until the next row begins, its own or a shipped one. */
function rowsWith(shipped: readonly AmountRow[], own: readonly OwnAmount[]): AmountRow[] {
  const keys = Object.keys(shipped[0]?.values ?? own[0]?.values ?? {});
  const later = (from: string): string | undefined =>
    shipped
      .map((row) => row.from)
      .filter((day) => day > from && isKnown(shipped, day))
      .sort()[0];
  const closed = inOrder(own).map(({ table: _table, law: _law, unit: _unit, ...row }): AmountRow => {
    const next = row.to === null ? later(row.from) : undefined;
    return next === undefined ? row : (without<AmountRow>(row, { from: next, to: null })[0] ?? row);
  });
  const left = closed.reduce<AmountRow[]>((rows, row) => rows.flatMap((one) => without(one, row)), [...shipped]);
  return withGaps(
    [...left, ...closed].sort((one, other) => (one.from < other.from ? -1 : 1)).map((row) => ({ ...row, to: row.to ?? null })),
    keys,
  );
}

const isKnown = (rows: readonly AmountRow[], from: string): boolean =>
  Object.values(rows.find((row) => row.from === from)?.values ?? {}).some((value) => value !== null);

/** A gap is a written row with null. */
function withGaps(rows: readonly AmountRow[], keys: readonly string[]): AmountRow[] {
  const nothing = Object.fromEntries(keys.map((key) => [key, null]));
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    if (!before?.to || dayAfter(before.to) >= row.from) return [row];
    const gap: AmountRow = {
      from: dayAfter(before.to),
      to: dayBefore(row.from),
      values: nothing,
      confidence: 'missing',
      source: 'not entered',
    };
    return [gap, row];
  });
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
