// Which of several facts counts. Nothing is overwritten, so two sources may differ; both are shown, and one counts, by this rule:
// 1. of one kind of source the fact about the latest time counts (its own "since", else the day it was noted), of two about the same day the later noted;
// 2. an authentic source counts above a document, a document above what was declared;
// 3. unless the weaker one tells of a change since a day after the stronger one was noted: then it is about a later situation, and counts.
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';

export type SourceKind = 'authentic' | 'document' | 'declared';
export type FactRow = {
  id: string;
  household_id: string;
  person_id: string | null;
  predicate: string;
  item_id: string | null;
  value: unknown;
  source_kind: string;
  source_detail: string | null;
  valid_from: string | null;
  valid_until: string | null;
  field_class: string;
  recorded_at: string;
  noted_by: string;
  retracted_at: string | null;
  version: number;
};
export type Weighed = { fact: FactRow; differs: FactRow[] };

const strength: Record<string, number> = { authentic: 3, document: 2, declared: 1 };

const notedOn = (fact: FactRow): string => dayOf(Temporal.Instant.from(fact.recorded_at));
const since = (fact: FactRow): string => fact.valid_from ?? notedOn(fact);
const holdsOn = (fact: FactRow, on: string): boolean =>
  fact.retracted_at === null &&
  (fact.valid_from === null || fact.valid_from <= on) &&
  (fact.valid_until === null || fact.valid_until >= on);

const isLater = (one: FactRow, other: FactRow): boolean => {
  const [left, right] = [since(one), since(other)];
  if (left !== right) return left > right;
  return one.recorded_at === other.recorded_at ? one.id > other.id : one.recorded_at > other.recorded_at;
};

/** The fact that counts on a day among those about one subject, and the others that say something else; null when none holds. */
export function weigh(facts: FactRow[], on: string): Weighed | null {
  const latest = new Map<string, FactRow>();
  for (const fact of facts) {
    if (!holdsOn(fact, on)) continue;
    const known = latest.get(fact.source_kind);
    if (!known || isLater(fact, known)) latest.set(fact.source_kind, fact);
  }
  const ranked = [...latest.values()].toSorted((one, other) => (strength[other.source_kind] ?? 0) - (strength[one.source_kind] ?? 0));
  let counting = ranked[0];
  if (!counting) return null;
  for (const weaker of ranked.slice(1)) {
    if (weaker.valid_from !== null && weaker.valid_from > notedOn(counting)) counting = weaker;
  }
  const said = canonical(counting.value);
  return { fact: counting, differs: ranked.filter((fact) => fact !== counting && canonical(fact.value) !== said) };
}

/** What a fact is about: one thing of one person or of the household. */
const subjectOf = (fact: Pick<FactRow, 'person_id' | 'predicate' | 'item_id'>): string =>
  `${fact.person_id ?? ''}|${fact.predicate}|${fact.item_id ?? ''}`;

/** Every subject once, with the fact that counts on the day. */
export function weighAll(facts: FactRow[], on: string): Weighed[] {
  const bySubject = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const key = subjectOf(fact);
    const known = bySubject.get(key);
    if (known) known.push(fact);
    else bySubject.set(key, [fact]);
  }
  return [...bySubject.values()].map((group) => weigh(group, on)).filter((found) => found !== null);
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join()}}`;
}
