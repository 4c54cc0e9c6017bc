// What a merge would do, before it is done: where two records differ, what goes along, and what happens to the households.
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { problem } from '../../../kernel/errors.ts';
import { factsOf } from '../fact/queries.ts';
import { householdById, membershipsOf, membershipsOfPerson } from '../household/queries.ts';
import type { HouseholdRow, MembershipRow } from '../household/queries.ts';
import { compare } from './compare.ts';
import type { Compared, Told } from './compare.ts';
import { countsOf } from './merge-queries.ts';
import { visiblePerson } from './persons.ts';
import { numbersOf } from './queries.ts';
import type { PersonRow } from './queries.ts';

/** absorbed: the whole file goes up in the other; place: the staying record takes that place; double: both lived there, one place remains. */
export type HomeChange = { householdId: string; role: string; kind: 'absorbed' | 'place' | 'double' };
export type Pair = {
  from: PersonRow;
  into: PersonRow;
  files: { from: HouseholdRow; into: HouseholdRow };
  told: { from: Told; into: Told };
  compared: Compared;
  homes: HomeChange[];
  /** Rows that follow, by what they are. */
  moves: { kind: string; n: number }[];
  hasTwoNumbers: boolean;
};

const kinds: Record<string, string> = {
  fact: 'fact',
  contact: 'contact',
  finding: 'finding',
  consent: 'consent',
  key_event: 'event',
  household_note: 'note',
  outreach_entry: 'outreach',
  national_number: 'number',
};

/**
 * Both records with their files. A merge lets whoever reads the one file read what was told in the other, so both must be open to who asks; and who is
 * shielded is merged with nobody, for the same reason.
 */
export async function pairOf(db: Db, actor: Actor, clock: Clock, fromId: string, intoId: string): Promise<Pair> {
  if (fromId === intoId) throw problem('person.mergeSelf', { status: 422 });
  const from = await visiblePerson(db, actor, fromId);
  const into = await visiblePerson(db, actor, intoId);
  if (from.shielded || into.shielded) throw problem('person.mergeShielded', { status: 409 });
  if (from.merged_into !== null || into.merged_into !== null) throw problem('person.merged', { status: 409 });
  const fileFrom = await householdById(db, actor, from.household_id);
  const fileInto = await householdById(db, actor, into.household_id);
  if (!fileFrom || !fileInto) throw problem('person.mergeFile', { status: 403 });
  const homes = await homesAfter(db, actor, from, into, fileFrom);
  const isAbsorbed = homes.some(({ kind }) => kind === 'absorbed');
  const told = {
    from: await toldOf(db, actor, from, isAbsorbed),
    into: await toldOf(db, actor, into, isAbsorbed),
  };
  const counts = await countsOf(db, actor, from.id);
  const [numbers, others] = [await numbersOf(db, actor, from.id), await numbersOf(db, actor, into.id)];
  return {
    from,
    into,
    files: { from: fileFrom, into: fileInto },
    told,
    compared: compare({ from, into }, told, clock.today()),
    homes,
    moves: Object.entries(kinds).flatMap(([table, kind]) => {
      const n = counts.get(table) ?? 0;
      return n > 0 ? [{ kind, n }] : [];
    }),
    hasTwoNumbers: [numbers, others].every((list) => list.some((one) => one.kind === 'national')),
  };
}

async function toldOf(db: Db, actor: Actor, person: PersonRow, withHousehold: boolean): Promise<Told> {
  const facts = await factsOf(db, actor, person.household_id, [person.id]);
  return {
    person: facts.filter((fact) => fact.person_id === person.id),
    household: withHousehold ? facts.filter((fact) => fact.person_id === null) : [],
  };
}

const overlaps = (one: MembershipRow, other: MembershipRow): boolean =>
  one.household_id === other.household_id &&
  (one.valid_until === null || other.valid_from <= one.valid_until) &&
  (other.valid_until === null || one.valid_from <= other.valid_until);

/** As hs.person_merge_into() will do it. */
async function homesAfter(db: Db, actor: Actor, from: PersonRow, into: PersonRow, file: HouseholdRow): Promise<HomeChange[]> {
  const [mine, theirs] = [await membershipsOfPerson(db, actor, from.id), await membershipsOfPerson(db, actor, into.id)];
  const others = (await membershipsOf(db, actor, [file.id])).filter((one) => one.person_id !== from.id);
  const isAlone = from.household_id !== into.household_id && (file.anonymous || others.length === 0);
  return mine.map((one) => ({
    householdId: one.household_id,
    role: one.role,
    kind:
      isAlone && one.household_id === from.household_id ? 'absorbed' : theirs.some((other) => overlaps(one, other)) ? 'double' : 'place',
  }));
}
