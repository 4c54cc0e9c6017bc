// Who may be the person that was typed: candidates from the database, read under row security, weighed by the steps of rank.ts.
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';
import { nationalNumberIndex } from '../../../kernel/keys.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { birthOf } from '../identity/birth.ts';
import { personsById } from '../identity/queries.ts';
import type { PersonRow } from '../identity/queries.ts';
import type { FoundPerson } from '../schema.ts';
import { addressKey, exactKeys, nameQuestion } from './keys.ts';
import type { Address } from './keys.ts';
import { candidates } from './queries.ts';
import type { Found } from './queries.ts';
import { leastScore, rank } from './rank.ts';

export type Asked = {
  name: string;
  birth: string | null;
  /** Eleven digits. */
  number: string | null;
  phones: string[];
  mail: string | null;
  address: Address | null;
  /** The last of it may still be typed. */
  isTyping?: boolean;
};
const weighedAtMost = 80;

export async function findPersons(db: Db, actor: Actor, keys: Keys, asked: Asked, limit: number): Promise<FoundPerson[]> {
  const { tenantId } = actor;
  const found = await candidates(db, actor, {
    name: nameQuestion(tenantId, asked.name, asked.isTyping),
    exact: exactKeys(tenantId, asked),
    address: asked.address && addressKey(tenantId, asked.address),
    births: birthsNear(asked.birth),
    blind: asked.number === null ? null : nationalNumberIndex(keys, tenantId, asked.number),
    limit: weighedAtMost,
  });
  if (found.length === 0) return [];
  // who is found by number may be found by name as well
  const how = new Map<string, Found>();
  for (const one of found) if (!how.get(one.person_id)?.by_number) how.set(one.person_id, one);
  const persons = await personsById(db, actor, [...how.keys()]);
  const typed = { name: asked.name, birth: asked.birth, phones: asked.phones, mail: asked.mail };
  return persons
    .filter((person) => person.merged_into === null)
    .map((person) => {
      const { by_number, by_address } = how.get(person.id)!;
      const known = {
        given: person.given,
        family: person.family,
        originalName: person.original_name,
        birth: birthOf(person),
        phones: person.phones.map((phone) => phone.number),
        mail: person.mail,
      };
      return hit(person, rank(typed, known, { byNumber: by_number, byAddress: by_address }));
    })
    .filter((one) => one.score >= leastScore && one.reason.length > 0)
    .toSorted((one, other) => other.score - one.score || one.personId.localeCompare(other.personId))
    .slice(0, limit);
}

const hit = (person: PersonRow, { score, reason }: { score: number; reason: string[] }): FoundPerson => ({
  personId: person.id,
  householdId: person.household_id,
  name: { given: person.given, family: person.family },
  birthDate: birthOf(person),
  reason,
  score,
  safetyFlag: person.safety_flag as FoundPerson['safetyFlag'],
});

// The date as typed, and with day and month swapped where that is a date.
function birthsNear(birth: string | null): string[] {
  if (birth === null || birth.length < 10) return [];
  const [year, month, day] = birth.split('-') as [string, string, string];
  return Number(day) <= 12 && day !== month ? [birth, `${year}-${day}-${month}`] : [birth];
}
