// The keys of one object of a household into their slots. The keys that it has are gone through, not the ones it might have: no two files have the same, and asking a
// machine for a key that is not there is slow. Files of one maker name their keys in one order, so the key that came after this one the last time is tried first.
import { type CodeTable, codeTable, numberOf } from './codes.ts';
import { ymd } from './dates.ts';
import type { Variable } from './graph.ts';
import { countryNumber, factInfo } from './vocabulary.ts';

type Source = Record<string, unknown>;

/** How a leaf is read; whole numbers, because this is the innermost loop of a scan. */
const kinds = { number: 0, flag: 1, date: 2, code: 3, country: 4, within: 5, digits: 6, kept: 7, unused: 8 } as const;
type Leaf = { key: string; kind: number; slot: number; codes: CodeTable; inner: Level | null; next: Leaf | null };
/** A key by its path from the object on ('work/status'), the slot it goes to, and what stands there where the key does not. */
export type Key = {
  path: string;
  kind: Exclude<keyof typeof kinds, 'within' | 'unused'>;
  slot: number;
  codes?: readonly string[];
  absent?: number;
};
/** The leaves of one object; `before` comes before its first key. */
type Level = { leaves: Map<string, Leaf>; before: Leaf };
export type KeyPlan = { level: Level; slots: Int32Array; absent: Float64Array };

const noCodes = codeTable([]);
/** The one text that stands for this key in every object: comparing with it is comparing addresses. */
function asKey(text: string): string {
  for (const key in { [text]: 0 }) return key;
  return text;
}
const newLeaf = (key: string, kind: number): Leaf => ({ key: asKey(key), kind, slot: -1, codes: noCodes, inner: null, next: null });
const newLevel = (): Level => ({ leaves: new Map(), before: newLeaf('', kinds.unused) });

/** The schema has far fewer; what is above it is only slower. */
const mostKeys = 200;

export function planOf(keys: readonly Key[]): KeyPlan {
  const level = newLevel();
  for (const { path, kind, slot, codes } of keys) {
    const steps = path.split('/');
    const last = steps.pop() ?? '';
    let at = level;
    for (const step of steps) {
      const within = at.leaves.get(step) ?? { ...newLeaf(step, kinds.within), inner: newLevel() };
      at.leaves.set(step, within);
      at = within.inner ?? at;
    }
    at.leaves.set(last, { ...newLeaf(last, kinds[kind]), slot, codes: codeTable(codes ?? []) });
  }
  const numbers = keys.filter((one) => one.kind !== 'kept');
  return {
    level,
    slots: Int32Array.from(numbers, (one) => one.slot),
    absent: Float64Array.from(numbers, (one) => one.absent ?? Number.NaN),
  };
}

/** The keys of the facts that the rules read. */
export function keysOf(variables: readonly Variable[]): Key[] {
  return variables.flatMap((one) => {
    const { fact, slot, type } = one;
    if (fact === undefined || fact.startsWith('#')) return [];
    const { codes = [] } = type;
    const absent = factInfo.get(fact.replaceAll('/', '.'))?.absent ?? Number.NaN;
    return [{ path: fact, kind: kindOf(one), slot, codes, absent }];
  });
}

function kindOf({ fact, type }: Variable): Key['kind'] {
  if (fact === 'nationality') return 'country';
  if (fact === 'municipality') return 'digits';
  return type.kind === 'flag' || type.kind === 'date' || type.kind === 'code' ? type.kind : 'number';
}

/** Everything absent first, then what is there. `b` is added to each slot; what is kept as it stands goes to `kept` from `k` on (null and absent leave nothing). */
export function readKeys(plan: KeyPlan, from: object, V: Float64Array, b: number, kept: unknown[], k: number): void {
  const { slots, absent } = plan;
  for (let at = 0; at < slots.length; at++) V[b + (slots[at] as number)] = absent[at] as number;
  readLevel(plan.level, from as Source, V, b, kept, k);
}

function readLevel(level: Level, from: Source, V: Float64Array, b: number, kept: unknown[], k: number): void {
  let last = level.before;
  for (const key in from) {
    let leaf = last.next;
    // One that is left out now and then is passed over.
    if (leaf !== null && leaf.key !== key) leaf = leaf.next;
    if (leaf === null || leaf.key !== key) {
      leaf = leafOf(level, key);
      last.next = leaf;
    }
    last = leaf;
    const raw = from[key];
    if (leaf.kind === kinds.unused || raw === undefined || raw === null) continue;
    if (leaf.inner !== null) readLevel(leaf.inner, raw as Source, V, b, kept, k);
    else if (leaf.kind === kinds.kept) kept[k + leaf.slot] = raw;
    else V[b + leaf.slot] = leafNumber(leaf, raw);
  }
}

function leafOf(level: Level, key: string): Leaf {
  const known = level.leaves.get(key);
  if (known) return known;
  const unused = newLeaf(key, kinds.unused);
  if (level.leaves.size < mostKeys) level.leaves.set(key, unused);
  return unused;
}

function leafNumber(leaf: Leaf, raw: unknown): number {
  switch (leaf.kind) {
    case kinds.number:
      return raw as number;
    case kinds.flag:
      return raw === true ? 1 : 0;
    case kinds.date:
      return ymd(raw as string);
    case kinds.code:
      return numberOf(leaf.codes, raw as string);
    case kinds.country:
      return countryNumber(raw as string);
    default:
      return Number(raw);
  }
}
