// The list of files and what it can be narrowed by: who answers for it, the team, the place.
import { sql } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';
import type { Scope } from '../scope.ts';

/** `workerId` null: files that nobody answers for. */
type HouseholdFilter = { workerId?: string | null; teamId?: string; postalCode?: string };

/** The newest files of this actor: own work first. */
export const householdsOfActor = (db: Db, actor: Actor, { workerId, teamId, postalCode }: HouseholdFilter, limit: number) =>
  db
    .selectFrom('household')
    .select(['id', 'anonymous', 'pseudonym', 'worker_id', 'team_id'])
    .where('tenant_id', '=', actor.tenantId)
    .where('absorbed_into', 'is', null)
    .$if(workerId !== undefined, (query) => query.where('worker_id', 'is not distinct from', workerId ?? null))
    .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
    .$if(postalCode !== undefined, (query) =>
      query.where(
        'id',
        'in',
        shownHomes(db, actor)
          .select('household_id')
          .where('postal_code', '=', postalCode ?? ''),
      ),
    )
    .orderBy(sql`worker_id is not distinct from ${actor.accountId}::uuid`, 'desc')
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();

/** Main addresses of now. A protected address names no place: neither in a list nor by what a filter leaves. */
const shownHomes = (db: Db, actor: Actor) =>
  db
    .selectFrom('address')
    .where('tenant_id', '=', actor.tenantId)
    .where('kind', '=', 'main')
    .where('valid_until', 'is', null)
    .where('corrected_by', 'is', null)
    .where('protected', '=', false);

export const placesOfHouseholds = (db: Db, actor: Actor, householdIds: string[]) =>
  shownHomes(db, actor).select(['household_id', 'postal_code', 'city']).where('household_id', 'in', householdIds).execute();

/** The places where the files of this actor live, each once. */
export const placesOfActor = (db: Db, actor: Actor) =>
  shownHomes(db, actor)
    .select(['postal_code', (fn) => fn.fn.min<string>('city').as('city')])
    .groupBy('postal_code')
    .orderBy('postal_code')
    .limit(500)
    .execute();

export async function namesOfTeams(db: Db, actor: Scope): Promise<Map<string, string>> {
  const rows = await db.selectFrom('team').select(['id', 'name']).where('tenant_id', '=', actor.tenantId).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
