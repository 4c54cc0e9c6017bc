// Two records of one person beside each other: where they differ, what only one of them knows, and what a choice sets aside. Pure.
import { hasItems } from '../fact/classes.ts';
import { canonical, weighAll } from '../fact/weigh.ts';
import type { FactRow } from '../fact/weigh.ts';
import { birthOf } from './birth.ts';
import type { PersonRow } from './queries.ts';

export const detailKeys = [
  'name',
  'originalName',
  'birthDate',
  'gender',
  'language',
  'writtenLanguage',
  'needsInterpreter',
  'mail',
  'safety',
  'deceasedOn',
] as const;
export type DetailKey = (typeof detailKeys)[number];
export type DetailValue = { value: string; note: string | null };
/** `from`: the record that is merged; `into`: the one that stays. */
export type DetailLine = { key: DetailKey; from: DetailValue | null; into: DetailValue | null };
export type FactLine = { key: string; predicate: string; of: 'person' | 'household'; isList: boolean; from: FactRow[]; into: FactRow[] };
export type Keep = 'from' | 'into' | 'both';
export type Compared = {
  /** Both know something, and something else. */
  details: DetailLine[];
  /** Only the merged record knows it: it is taken over. */
  filled: DetailLine[];
  facts: FactLine[];
  /** Facts that only the merged record has, and go along. */
  along: FactRow[];
  /** Things that both know the same; the double of a list is set aside, so that one wage does not count twice. */
  same: number;
  doubles: string[];
};
export type Choices = { details: Partial<Record<DetailKey, 'from' | 'into'>>; facts: { key: string; keep: Keep }[] };
export type Told = { person: FactRow[]; household: FactRow[] };

const said = (value: string | null, note: string | null = null): DetailValue | null => (value === null ? null : { value, note });

function detailOf(row: PersonRow, key: DetailKey): DetailValue | null {
  switch (key) {
    case 'name':
      return said(`${row.given} ${row.family}`.trim() || null);
    case 'originalName':
      return said(row.original_name);
    case 'birthDate':
      return said(birthOf(row));
    case 'gender':
      return said(row.gender);
    case 'language':
      return said(row.language);
    case 'writtenLanguage':
      return said(row.written_language);
    case 'needsInterpreter':
      return said(row.needs_interpreter === null ? null : String(row.needs_interpreter));
    case 'mail':
      return said(row.mail);
    case 'safety':
      return said(row.safety_flag, row.safety_note);
    case 'deceasedOn':
      return said(row.deceased_on);
  }
}

/** The facts that count today, by what they are about. The birth date is a detail of the person. */
function counting(facts: FactRow[], of: FactLine['of'], today: string): Map<string, FactRow[]> {
  const known = new Map<string, FactRow[]>();
  for (const { fact } of weighAll(facts, today)) {
    if (fact.predicate === 'birthDate' || (fact.item_id !== null && fact.value === null)) continue;
    const key = `${of}|${fact.predicate}`;
    known.set(key, [...(known.get(key) ?? []), fact]);
  }
  return known;
}

const words = (facts: FactRow[]): string =>
  facts
    .map((fact) => canonical(fact.value))
    .toSorted()
    .join();

/** `from.household` is empty unless the whole file is taken over. */
export function compare(records: { from: PersonRow; into: PersonRow }, told: { from: Told; into: Told }, today: string): Compared {
  const lines = detailKeys.map((key) => ({ key, from: detailOf(records.from, key), into: detailOf(records.into, key) }));
  const compared: Compared = {
    details: lines.filter(({ from, into }) => from && into && canonical(from) !== canonical(into)),
    filled: lines.filter(({ from, into }) => from && !into),
    facts: [],
    along: [],
    same: 0,
    doubles: [],
  };
  for (const of of ['person', 'household'] as const) {
    const into = counting(told.into[of], of, today);
    for (const [key, mine] of counting(told.from[of], of, today)) {
      const theirs = into.get(key);
      const predicate = mine[0]!.predicate;
      if (!theirs) compared.along.push(...mine);
      else if (words(mine) !== words(theirs))
        compared.facts.push({ key, predicate, of, isList: hasItems(predicate), from: mine, into: theirs });
      else {
        compared.same++;
        if (hasItems(predicate)) compared.doubles.push(...mine.filter((fact) => fact.item_id !== null).map((fact) => fact.id));
      }
    }
  }
  return compared;
}

/** Details that the staying record takes from the other, and the facts that no longer count. What was not chosen stays as it is: both facts are kept. */
export function chosen(
  compared: Compared,
  told: { from: Told; into: Told },
  choices: Choices,
  today: string,
): { details: DetailKey[]; aside: string[] } {
  const takesOver = (key: DetailKey): boolean => choices.details[key] === 'from' && compared.details.some((line) => line.key === key);
  // The merge itself fills in what is unknown, but for a name, a warning and a death.
  const filled = compared.filled.map(({ key }) => key).filter((key) => key === 'name' || key === 'safety' || key === 'deceasedOn');
  const aside = [...compared.doubles];
  if (compared.details.some(({ key }) => key === 'birthDate'))
    aside.push(...births(takesOver('birthDate') ? told.into.person : told.from.person));
  for (const line of compared.facts) {
    const keep = choices.facts.find((one) => one.key === line.key)?.keep ?? 'both';
    if (keep === 'both') continue;
    const lost = keep === 'into' ? told.from[line.of] : told.into[line.of];
    // What ended before today stays true of its time.
    const now = lost.filter((fact) => fact.predicate === line.predicate && (fact.valid_until === null || fact.valid_until >= today));
    aside.push(...now.filter((fact) => fact.retracted_at === null).map((fact) => fact.id));
  }
  return { details: [...filled, ...detailKeys.filter(takesOver)], aside: [...new Set(aside)] };
}

const births = (facts: FactRow[]): string[] =>
  facts.filter((fact) => fact.predicate === 'birthDate' && fact.retracted_at === null).map((fact) => fact.id);
