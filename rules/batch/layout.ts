// Which columns a set of rights reads, and how a value lies in each: flags and codes in a byte, days as yyyymmdd, money and numbers as doubles. Every column has a
// value of its own for "not known", and a bit, so that one word of a household tells whether anything that some rights read is missing.
import type { RightCode } from '../contract.ts';
import type { RuleSet } from '../engine/compile.ts';
import { codeNumbers } from '../engine/codes.ts';
import { yearsBefore, ymd } from '../engine/dates.ts';
import type { Variable } from '../engine/graph.ts';
import { relationBit } from '../engine/relations.ts';
import { type ListName, listNames } from '../engine/syntax.ts';
import { type FactInfo, type ItemField, countryNumber, factInfo, listFields } from '../engine/vocabulary.ts';
import { factByPredicate } from '../facts.ts';
import { chosenRights, listsOf, planOf } from './plan.ts';

export type Kind = 'flag' | 'code' | 'country' | 'day' | 'number';
export type Owner = 'household' | 'person' | ListName;
export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

export type Column = {
  /** The fact (`residence/status`, `#role`) or the field of a list (`incomes.kind`). */
  key: string;
  of: Owner;
  kind: Kind;
  /** -1: always known. */
  bit: number;
  at: number;
  /** The bounds of a value that is not known. */
  low: number;
  high: number;
  /** What it usually is where it is not known. */
  usual: { low: number; high: number };
  numberOf: (code: string) => number;
  /** A flag of a person lies in a word with others as well, as the program for what is known reads them: its word and its bit. */
  pack: { word: number; bit: number } | null;
};

/** Fewer than 32, so that a word is never negative. */
const flagsEach = 31;

/** What stands in a column where nothing is known. */
export const unknownOf: Record<Kind, number> = { flag: 2, code: 255, country: 65_535, day: 0, number: Number.NaN };

export type Layout = {
  rules: RuleSet;
  on: string;
  today: number;
  columns: Column[];
  byKey: ReadonlyMap<string, Column>;
  lists: readonly ListName[];
  /** The bit of a list that is not known as a whole. */
  listBits: ReadonlyMap<ListName, number>;
  usesRelations: boolean;
  /** The places of the bits of relations.ts that are asked for. */
  relations: readonly number[];
  /** Words of flags a person. */
  packs: number;
  /** Words of 32 bits for what is not known of a household. */
  words: number;
};

type Bare = Omit<Column, 'bit' | 'at' | 'pack'>;

const columnOf = (variable: Variable, today: number): Bare => {
  const key = variable.fact ?? '';
  const info = factInfo.get(key.replaceAll('/', '.'));
  const [low, high] = [info?.low ?? 0, info?.high ?? 0];
  const base = { key, of: variable.of, low, high, usual: usualOf(info, today), numberOf: codeNumbers(variable.type.codes ?? []) };
  if (key === '#role') return { ...base, kind: 'code' };
  if (key === 'nationality') return { ...base, kind: 'country', numberOf: countryNumber };
  if (key === 'municipality') return { ...base, kind: 'number', numberOf: Number };
  return { ...base, kind: kindOf(variable.type.kind) };
};

/** A usual day is told in years back from today. */
function usualOf(info: FactInfo | undefined, today: number): { low: number; high: number } {
  const { low, high } = info?.usual ?? { low: info?.low ?? 0, high: info?.high ?? 0 };
  if (info?.type.kind !== 'date' || info.usual === null) return { low, high };
  return { low: yearsBefore(today, high), high: yearsBefore(today, low) };
}

/** The same for the field of an item; the amounts of the contract are those of a month where the field holds a year. */
function usualOfField(list: ListName, { name, predicate, low, high }: ItemField): { low: number; high: number } {
  const usual = factByPredicate.get(`${list}/*/${predicate ?? ''}`)?.usual;
  const times = name.startsWith('year') ? 12 : 1;
  return usual ? { low: usual.low * times, high: usual.high * times } : { low, high };
}

const kindOf = (kind: string): Kind => (kind === 'flag' || kind === 'code' ? kind : kind === 'date' ? 'day' : 'number');
const isDerived = (key: string): boolean => key.startsWith('#');

/** The columns for these rights (all that are in force on the day, if none are named). */
export function layoutOf(rules: RuleSet, on: string, only?: readonly RightCode[]): Layout {
  const { version, rights } = chosenRights(rules, on, only);
  const { graph } = planOf(version, rights);
  const today = ymd(on);
  const bare: Bare[] = [...graph.household, ...graph.person]
    .filter((one) => one.fact !== undefined && one.fact !== '#index' && one.fact !== '#isReference')
    .map((one) => columnOf(one, today));
  if (!bare.some((one) => one.key === '#role')) {
    const role = { key: '#role', of: 'person' as const, kind: 'code' as const, low: 0, high: 0, usual: { low: 0, high: 0 } };
    bare.push({ ...role, numberOf: () => -1 });
  }
  const all = [...graph.household, ...graph.person];
  const lists = listsOf(all);
  for (const [list, fields] of lists) {
    for (const [field, info] of listFields[list].entries()) {
      const { name, type, low, high } = info;
      const base = { key: `${list}.${name}`, of: list, kind: kindOf(type.kind), low, high, usual: usualOfField(list, info) };
      if (fields.has(field)) bare.push({ ...base, numberOf: codeNumbers(type.codes ?? []) });
    }
  }
  let bits = 0;
  let flags = 0;
  const packOf = (one: Bare): Column['pack'] => {
    if (one.of !== 'person' || one.kind !== 'flag') return null;
    const place = flags++;
    return { word: Math.floor(place / flagsEach), bit: place % flagsEach };
  };
  const columns = bare.map((one, at) => ({
    ...one,
    at,
    bit: isDerived(one.key) || one.key === 'placed' ? -1 : bits++,
    pack: packOf(one),
  }));
  const listBits = new Map([...lists.keys()].map((list) => [list, bits++] as const));
  const asked = all.reduce((bits, one) => bits | relationBit(one.over?.set ?? null), 0);
  const isRelation = (one: Variable): boolean => one.over?.set != null && one.over.set !== 'members' && one.over.set !== 'others';
  return {
    rules,
    on,
    today,
    columns,
    byKey: new Map(columns.map((one) => [one.key, one])),
    lists: listNames.filter((list) => lists.has(list)),
    listBits,
    usesRelations: all.some((one) => isRelation(one) || one.fact === '#hasPartner'),
    relations: Array.from({ length: 8 }, (_, at) => at).filter((at) => ((asked >> at) & 1) === 1),
    packs: Math.ceil(flags / flagsEach),
    words: Math.max(1, (bits + 31) >> 5),
  };
}
