// The facts as the expressions see them: name with dots, type, and the bounds within which an unknown one lies.
import { type Fact, codesAt, facts } from '../facts.ts';
import { type Type, most } from './graph.ts';
import type { ListName } from './syntax.ts';

export type FactInfo = {
  name: string;
  predicate: string;
  of: Fact['of'];
  type: Type;
  low: number;
  high: number;
  usual: Fact['usual'] | null;
  absent: number;
};

export const flag: Type = { kind: 'flag' };
export const integer: Type = { kind: 'integer' };
export const date: Type = { kind: 'date' };
const money: Type = { kind: 'money' };

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Countries: all pairs of letters, so that a code has a number without a list of countries. */
export const countryCodes = letters.flatMap((first) => letters.map((second) => first + second));
export const countryNumber = (code: string): number => (code.charCodeAt(0) - 65) * 26 + code.charCodeAt(1) - 65;

export const firstDay = 10_101;
export const lastDay = 99_991_231;
const wholeBounds: Record<string, [number, number]> = {
  municipality: [0, 99_999],
  'health/disabilityPoints': [0, 18],
  'health/invalidityPercent': [0, 100],
  'informalCare/caredForAge': [0, 130],
  'informalCare/kinshipDegree': [-1e6, 1e6],
  'informalCare/caredForPoints': [-1e6, 1e6],
  'informalCare/personsCaredFor': [1, 1e6],
};

const notInExpressions = new Set(['parents', 'partnerOf', 'receives']);

function infoOf(one: Fact): FactInfo {
  const base = { name: one.predicate.replaceAll('/', '.'), predicate: one.predicate, of: one.of, usual: one.usual ?? null };
  // The contract: a child is placed only where the file says so, all others live under one roof.
  const absent = one.predicate === 'placed' ? 0 : Number.NaN;
  if (one.predicate === 'nationality')
    return { ...base, type: { kind: 'code', codes: countryCodes }, low: 0, high: countryCodes.length - 1, absent };
  if (one.predicate === 'municipality') return { ...base, type: integer, low: 0, high: 99_999, absent };
  if (one.kind === 'flag') return { ...base, type: flag, low: 0, high: 1, absent };
  if (one.kind === 'date') return { ...base, type: date, low: firstDay, high: lastDay, absent };
  if (one.kind === 'enum') {
    const codes = one.codes ?? [];
    return { ...base, type: { kind: 'code', codes }, low: 0, high: codes.length - 1, absent };
  }
  if (one.kind === 'cents') return { ...base, type: money, low: 0, high: most / 10, absent };
  const [low, high] = wholeBounds[one.predicate] ?? [0, 1e9];
  return { ...base, type: integer, low, high, absent };
}

export const factInfo: ReadonlyMap<string, FactInfo> = new Map(
  facts
    .filter((one) => one.kind !== 'list' && !one.predicate.includes('*') && !notInExpressions.has(one.predicate))
    .map((one) => infoOf(one))
    .map((info) => [info.name, info] as const),
);

export const roleCodes = codesAt('persons', '*', 'role');

export type ItemField = { name: string; type: Type; low: number; high: number; predicate: string | null };
const field = (name: string, type: Type, low: number, high: number, predicate: string | null = null): ItemField => ({
  name,
  type,
  low,
  high,
  predicate,
});
const code = (codes: readonly string[]): [Type, number, number] => [{ kind: 'code', codes }, 0, codes.length - 1];

/** Fields of the items of a list, in the order of their columns. `predicate` names the leaf that is asked when the field is not known. */
export const listFields: Record<ListName, readonly ItemField[]> = {
  incomes: [
    field('kind', ...code(codesAt('persons', '*', 'incomes', '*', 'kind'))),
    field('yearNet', money, 0, most / 10, 'net'),
    field('yearGross', money, 0, most / 10, 'taxableGross'),
    field('startedOnLeefloon', flag, 0, 1, 'startedOnLeefloon'),
    field('active', flag, 0, 1),
  ],
  properties: [
    field('use', ...code(codesAt('persons', '*', 'properties', '*', 'use'))),
    field('cadastralIncome', money, 0, most / 10, 'cadastralIncome'),
    field('share', { kind: 'number' }, 0, 1, 'share'),
    field('rentReceivedPerYear', money, 0, most / 10, 'rentReceivedPerYear'),
    field('mortgageInterestPerYear', money, 0, most / 10, 'mortgageInterestPerYear'),
  ],
  events: [field('kind', ...code(codesAt('events', '*', 'kind'))), field('on', date, firstDay, lastDay), field('whose', integer, -1, 59)],
};

/** How many items a list that is not known usually has at most (for `leaning` only). */
export const usualMostItems: Record<ListName, number> = { incomes: 1, properties: 0, events: 0 };
