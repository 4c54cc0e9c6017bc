// The search in the database: hs.person_candidates() reads what no request may read and gives ids; the persons themselves are then read under row security.
import { sql } from 'kysely';
import type { Db } from '../../../kernel/db.ts';
import type { NameQuestion, SearchRow } from './keys.ts';
import type { Scope } from '../scope.ts';

export type Question = {
  name: NameQuestion;
  exact: number[];
  address: number | null;
  births: string[];
  blind: Buffer | null;
  limit: number;
};
export type Found = { person_id: string; by_number: boolean; by_address: boolean };

export async function candidates(db: Db, actor: Scope, { name, exact, address, births, blind, limit }: Question): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select person_id, by_number, by_address from hs.person_candidates(${actor.tenantId}::int, ${JSON.stringify(name.spelled)}::jsonb, ${JSON.stringify(name.sound)}::jsonb,
      ${JSON.stringify(name.near)}::jsonb, ${JSON.stringify(name.pairs)}::jsonb, ${exact}::int[], ${address}::int, ${births}::date[], ${blind}::bytea, ${name.folded}, ${limit}::int)
  `.execute(db);
  return rows;
}

export async function writeIndex(db: Db, actor: Scope, personId: string, row: SearchRow, birthDate: string | null): Promise<void> {
  await sql`select hs.person_index(${actor.tenantId}::int, ${personId}::uuid, ${row.folded}, ${row.keys}::int[], ${birthDate}::date)`.execute(
    db,
  );
}

export async function writeAddressKey(db: Db, actor: Scope, householdId: string, key: number | null): Promise<void> {
  await sql`select hs.person_index_address(${actor.tenantId}::int, ${householdId}::uuid, ${key}::int)`.execute(db);
}

/** Notes for the data protection officer that an entry matches a shielded person. Answers nothing, so that nobody learns it. */
export async function noteCollision(
  db: Db,
  actor: Scope,
  entry: { id: string; personId: string; blind: Buffer | null; spelled: number[]; sound: number[]; birthDate: string | null; at: string },
): Promise<void> {
  await sql`
    select hs.person_collide(${actor.tenantId}::int, ${entry.id}::uuid, ${entry.personId}::uuid, ${entry.blind}::bytea, ${entry.spelled}::int[], ${entry.sound}::int[],
      ${entry.birthDate}::date, ${entry.at}::timestamptz)
  `.execute(db);
}

/** Two entries of the same birth date, or of the same name, wait for each other: the second sees the first. Until the end of the transaction. */
export async function waitForTwin(db: Db, actor: Scope, about: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person ${actor.tenantId} ${about}`}, 11))`.execute(db);
}
