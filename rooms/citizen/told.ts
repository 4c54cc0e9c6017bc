// What a citizen brought along, as facts to note: of whom, which, what. What the file says already is left; what it says otherwise is noted beside it.
import type { Household, Person } from '../../rules/contract.ts';
import { factByPredicate } from '../../rules/facts.ts';

export type Told = { person: number | null; predicate: string; isItem: boolean; value: unknown };

const itemLists = new Set(['incomes', 'properties', 'events']);
/** Who somebody is stands in the household itself, not in a fact. */
const notFacts = new Set(['id', 'role', 'on', 'persons', 'parents', 'partnerOf']);

export function toldBy(household: Household): Told[] {
  return [...factsIn(household, null), ...household.persons.flatMap((person, at) => factsIn(person, at))];
}

function factsIn(facts: object, person: number | null, path = ''): Told[] {
  return (Object.entries(facts) as [string, unknown][]).flatMap(([key, value]): Told[] => {
    const predicate = path === '' ? key : `${path}/${key}`;
    if (notFacts.has(predicate) || value === null || value === undefined) return [];
    if (typeof value === 'object' && !Array.isArray(value) && !factByPredicate.has(predicate)) return factsIn(value, person, predicate);
    const isList = itemLists.has(predicate) && Array.isArray(value) && value.length > 0;
    return isList
      ? value.map((item: unknown) => ({ person, predicate, isItem: true, value: item }))
      : [{ person, predicate, isItem: false, value }];
  });
}

/** The file says exactly this already. */
export function isKnown(told: Told, known: Household | Person | undefined): boolean {
  let value: unknown = known;
  for (const step of told.predicate.split('/')) value = (value as Record<string, unknown> | null | undefined)?.[step];
  const same = (one: unknown): boolean => canonical(one) === canonical(told.value);
  return told.isItem ? Array.isArray(value) && value.some(same) : value !== undefined && value !== null && same(value);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, each]) => each !== null)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

export type Member = { personId: string; role: string; birthDate: string | null };

/** Who in the code is probably whom in the file: the same birth date, else the only one left of that role. null: nobody. */
export function matched(brought: readonly Person[], members: readonly Member[]): (string | null)[] {
  const left = new Set(members);
  const take = (found: Member | undefined): string | null => {
    if (!found) return null;
    left.delete(found);
    return found.personId;
  };
  const certain = brought.map((person) =>
    person.role === 'reference'
      ? take([...left].find((one) => one.role === 'reference'))
      : take([...left].find((one) => one.role === person.role && one.birthDate !== null && one.birthDate === person.birthDate)),
  );
  return brought.map((person, at) => {
    if (certain[at]) return certain[at] ?? null;
    const same = [...left].filter((one) => one.role === person.role && (one.birthDate === null || person.birthDate === undefined));
    return same.length === 1 ? take(same[0]) : null;
  });
}
