// Making a list: what a run found in the files one may see, who stands on another list or said no, and the list itself.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { FileColumns } from '../task/public.ts';
import type { Filter, Hit, LeftOut } from './list.ts';

export type VisibleHit = Hit & { file: FileColumns };

/** What a run found, of the files that the actor may see. */
export async function hitsOfRun(db: Db, tenantId: number, runId: string, filter: Filter): Promise<VisibleHit[]> {
  let query = db
    .selectFrom('scan_hit')
    .select([
      'household_id',
      'person_id',
      'right_code',
      'certainty',
      'cents',
      'per',
      'missing',
      'since_on',
      'worker_id',
      'team_id',
      'shielded',
      'kin',
    ])
    .where('tenant_id', '=', tenantId)
    .where('run_id', '=', runId)
    .orderBy('household_id')
    .orderBy('right_code')
    .orderBy('id');
  if (filter.rights && filter.rights.length > 0) query = query.where(sql<boolean>`right_code = any(${filter.rights}::text[])`);
  if (filter.certainOnly) query = query.where('certainty', '=', 'certain');
  if (filter.teamId) query = query.where('team_id', '=', filter.teamId);
  return (await query.execute()).map((row) => ({
    householdId: row.household_id,
    personId: row.person_id,
    right: row.right_code,
    certainty: row.certainty,
    cents: row.cents,
    per: row.per,
    missing: row.missing,
    sinceOn: row.since_on,
    file: { worker_id: row.worker_id, team_id: row.team_id, shielded: row.shielded, kin: row.kin },
  }));
}

/** Households that stand on a list that is not closed, and did not end there. */
export async function onOpenLists(db: Db, tenantId: number, householdIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ household_id: string }>`
    select distinct e.household_id from hs.outreach_entry e
    join hs.outreach_list l on l.tenant_id = ${tenantId} and l.id = e.list_id and l.closed_at is null
    where e.tenant_id = ${tenantId} and e.household_id = any(${householdIds}::uuid[])
      and not exists (select from hs.outreach_attempt a where a.tenant_id = ${tenantId} and a.entry_id = e.id and a.undone_at is null
        and a.result in ('accepted', 'declined', 'unreachable'))
  `.execute(db);
  return new Set(rows.map((row) => row.household_id));
}

/** Rights that households said no to on a list since a day. */
export async function declinedSince(db: Db, tenantId: number, householdIds: string[], since: string) {
  const { rows } = await sql<{ household_id: string; person_id: string | null; right_code: string }>`
    select distinct r.household_id, r.person_id, r.right_code from hs.outreach_right r
    join hs.outreach_attempt a on a.tenant_id = ${tenantId} and a.entry_id = r.entry_id and a.result = 'declined' and a.undone_at is null and a.on_day >= ${since}
    where r.tenant_id = ${tenantId} and r.household_id = any(${householdIds}::uuid[])
  `.execute(db);
  return rows;
}

export type NewList = {
  name: string;
  runId: string;
  onDay: string;
  catalogue: string;
  filter: Filter;
  leftOut: LeftOut;
  lapsesOn: string;
  at: string;
  entries: { householdId: string; personId: string | null; hits: VisibleHit[] }[];
};

export async function insertList(db: Db, actor: Actor, list: NewList): Promise<string> {
  const id = newId();
  const { tenantId } = actor;
  await db
    .insertInto('outreach_list')
    .values({
      tenant_id: tenantId,
      id,
      name: list.name,
      run_id: list.runId,
      on_day: list.onDay,
      catalogue: list.catalogue,
      filter: JSON.stringify(list.filter),
      left_out: JSON.stringify(list.leftOut),
      lapses_on: list.lapsesOn,
      made_by: actor.accountId,
      made_at: list.at,
    })
    .execute();
  const entries = list.entries.map((entry) => ({ ...entry, id: newId(), file: entry.hits[0]!.file }));
  for (let from = 0; from < entries.length; from += 500) {
    const part = entries.slice(from, from + 500);
    await db
      .insertInto('outreach_entry')
      .values(
        part.map((entry) => ({
          tenant_id: tenantId,
          id: entry.id,
          list_id: id,
          household_id: entry.householdId,
          person_id: entry.personId,
          made_at: list.at,
          ...entry.file,
        })),
      )
      .execute();
    await db
      .insertInto('outreach_right')
      .values(
        part.flatMap((entry) =>
          entry.hits.map((hit) => ({
            tenant_id: tenantId,
            id: newId(),
            entry_id: entry.id,
            household_id: entry.householdId,
            person_id: hit.personId,
            right_code: hit.right,
            certainty: hit.certainty,
            cents: hit.cents,
            per: hit.per,
            missing: hit.missing,
            since_on: hit.sinceOn,
            ...hit.file,
          })),
        ),
      )
      .execute();
  }
  return id;
}
