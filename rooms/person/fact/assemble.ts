// The household of the contract (rules/contract.ts) out of members and facts, as known for one day, with for each value the fact it came from.
// What nobody told stays absent: unknown is never 0 and never "no".
import type { Household, Role } from '../../../rules/contract.ts';
import { hasItems } from './classes.ts';
import { weighAll } from './weigh.ts';
import type { FactRow, SourceKind, Weighed } from './weigh.ts';

export type MemberRow = { personId: string; role: string; birthDate: string | null; from: string; until: string | null };
export type Provenance = Record<string, { factId: string; source: { kind: SourceKind; detail: string | null }; notedAt: string }>;
export type Assembled = { household: Household; provenance: Provenance };
export type AssembleInput = {
  householdId: string;
  members: MemberRow[];
  facts: FactRow[];
  on: string;
  /** Municipality of the main address, where no fact says it. */
  municipality: string | null;
  /** Merged record -> the record that stayed. */
  merged: ReadonlyMap<string, string>;
};

type Loose = Record<string, unknown>;

export function assemble({ householdId, members, facts, on, municipality, merged }: AssembleInput): Assembled {
  const present = membersOn(members, on);
  const places = new Map(present.map((member, index) => [member.personId, index]));
  const household: Loose = { id: householdId, on, ...(municipality !== null && { municipality }) };
  const persons: Loose[] = present.map(({ personId, role, birthDate }) => ({
    id: personId,
    role,
    ...(birthDate !== null && { birthDate }),
  }));
  const provenance: Provenance = {};
  const refer = idReader(merged, places);
  const weighed = weighAll(facts, on).filter(({ fact }) => fact.person_id === null || places.has(fact.person_id));
  const target = (fact: FactRow): { entity: Loose; pointer: string } => {
    const place = fact.person_id === null ? null : places.get(fact.person_id)!;
    return place === null ? { entity: household, pointer: '' } : { entity: persons[place]!, pointer: `/persons/${place}` };
  };

  for (const { fact } of weighed.filter((one) => !hasItems(one.fact.predicate))) {
    const value = refer(fact.predicate, fact.value);
    if (value === null || value === undefined) continue;
    const { entity, pointer } = target(fact);
    put(entity, fact.predicate.split('/'), value);
    provenance[`${pointer}/${fact.predicate}`] = originOf(fact);
  }
  for (const { list, from } of listsOf(weighed)) {
    const { entity, pointer } = target(from[0]!);
    const predicate = from[0]!.predicate;
    put(
      entity,
      [predicate],
      list.map((item) => refer(predicate, item)),
    );
    if (list.length === 0) provenance[`${pointer}/${predicate}`] = originOf(from[0]!);
    list.forEach((_, index) => (provenance[`${pointer}/${predicate}/${index}`] = originOf(from[index]!)));
  }
  return { household: { ...household, persons } as unknown as Household, provenance };
}

const roleOrder = ['reference', 'partner', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'parentInLaw', 'childInLaw', 'other'];

/** Who lives there on the day, born by then, in a fixed order, with exactly one reference person. */
export function membersOn(members: MemberRow[], on: string): (MemberRow & { role: Role })[] {
  const present = members
    .filter(
      (member) =>
        member.from <= on && (member.until === null || member.until >= on) && (member.birthDate === null || member.birthDate <= on),
    )
    .toSorted(
      (one, other) =>
        roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role) ||
        (one.birthDate ?? '9999').localeCompare(other.birthDate ?? '9999') ||
        one.personId.localeCompare(other.personId),
    );
  // The contract needs a reference person. Where the file has none on that day (the one before died or left), the first of the order stands in.
  return present.map((member, index) => ({ ...member, role: (index === 0 ? 'reference' : member.role) as Role }));
}

const originOf = (fact: FactRow): Provenance[string] => ({
  factId: fact.id,
  source: { kind: fact.source_kind as SourceKind, detail: fact.source_detail },
  notedAt: fact.recorded_at,
});

function put(entity: Loose, path: string[], value: unknown): void {
  let at = entity;
  for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Loose;
  at[path.at(-1)!] = value;
}

// A list is told whole ("no income", []) or item by item. What was told item by item before a whole list was told is out of date.
function listsOf(weighed: Weighed[]): { list: unknown[]; from: FactRow[] }[] {
  const lists = new Map<string, FactRow[]>();
  for (const { fact } of weighed) {
    if (!hasItems(fact.predicate)) continue;
    const key = `${fact.person_id ?? ''}|${fact.predicate}`;
    lists.set(key, [...(lists.get(key) ?? []), fact]);
  }
  return [...lists.values()].flatMap((facts) => {
    const whole = facts.find((fact) => fact.item_id === null);
    const told = whole && Array.isArray(whole.value) ? whole.value : [];
    const items = facts
      .filter((fact) => fact.item_id !== null && (!whole || fact.recorded_at > whole.recorded_at))
      .toSorted((one, other) => (one.item_id! < other.item_id! ? -1 : 1));
    const living = items.filter((fact) => fact.value !== null);
    // an item that was ended leaves a known list, perhaps an empty one; a whole list that is null is unknown
    if ((!whole || whole.value === null) && living.length === 0) return items.length > 0 && !whole ? [{ list: [], from: [items[0]!] }] : [];
    const from = [...told.map(() => whole!), ...living];
    return [{ list: [...told, ...living.map((fact) => fact.value)], from: from.length > 0 ? from : [whole!] }];
  });
}

const idPredicates = new Set(['parents', 'partnerOf', 'informalCare/for']);

// Ids in values follow a merge, and an id of somebody who is not here on the day is left out: the contract refuses an id that points at nobody.
function idReader(
  merged: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, number>,
): (predicate: string, value: unknown) => unknown {
  const living = (id: string): string => {
    let found = id;
    for (let i = 0; i < 10 && merged.has(found); i++) found = merged.get(found)!;
    return found;
  };
  return (predicate, value) => {
    if (predicate === 'events' && typeof (value as Loose | null)?.['person'] === 'string') {
      const { person, ...event } = value as { person: string } & Loose;
      return places.has(living(person)) ? { ...event, person: living(person) } : event;
    }
    if (!idPredicates.has(predicate)) return value;
    if (Array.isArray(value)) return value.map((id) => living(String(id))).filter((id) => places.has(id));
    if (typeof value !== 'string') return value;
    return places.has(living(value)) ? living(value) : null;
  };
}
