// Lists, who stands on them, and the attempts to reach them.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { FileColumns } from '../task/public.ts';
import type { Filter, Hit, LeftOut } from './list.ts';

// ---------------------------------------------------------------- making a list

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

// ---------------------------------------------------------------- reading

const listColumns = [
  'l.id',
  'l.name',
  'l.run_id',
  'l.on_day',
  'l.catalogue',
  'l.filter',
  'l.left_out',
  'l.lapses_on',
  'l.made_by',
  'l.made_at',
  'l.closed_at',
  'l.lapsed',
  'a.name as maker',
] as const;

const lists = (db: Db, tenantId: number) =>
  db
    .selectFrom('outreach_list as l')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'l.tenant_id').onRef('a.id', '=', 'l.made_by'))
    .select(listColumns)
    .where('l.tenant_id', '=', tenantId);
export const listsOf = (db: Db, tenantId: number) =>
  lists(db, tenantId).orderBy('l.made_at', 'desc').orderBy('l.id', 'desc').limit(200).execute();
export const listById = (db: Db, tenantId: number, listId: string) => lists(db, tenantId).where('l.id', '=', listId).executeTakeFirst();
export type ListRow = NonNullable<Awaited<ReturnType<typeof listById>>>;

/** How far each list got, in files that the actor may see. */
export async function progressOf(db: Db, tenantId: number, listIds: string[]) {
  const { rows } = await sql<{ list_id: string; households: number; ended: number; approached: number }>`
    select e.list_id, count(*)::int as households,
      (count(*) filter (where exists (select from hs.outreach_attempt a where a.tenant_id = ${tenantId} and a.entry_id = e.id and a.undone_at is null)))::int as approached,
      (count(*) filter (where exists (select from hs.outreach_attempt a where a.tenant_id = ${tenantId} and a.entry_id = e.id and a.undone_at is null
        and a.result in ('accepted', 'declined', 'unreachable'))))::int as ended
    from hs.outreach_entry e where e.tenant_id = ${tenantId} and e.list_id = any(${listIds}::uuid[]) group by e.list_id
  `.execute(db);
  return new Map(rows.map((row) => [row.list_id, row]));
}

const entryColumns = ['e.id', 'e.list_id', 'e.household_id', 'e.person_id', 'e.worker_id', 'e.team_id', 'e.shielded', 'e.kin'] as const;

export const entriesOf = (db: Db, tenantId: number, listId: string, page: { limit: number; offset: number }) =>
  db
    .selectFrom('outreach_entry as e')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.id', '=', 'e.worker_id'))
    .leftJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'e.tenant_id').onRef('t.id', '=', 'e.team_id'))
    .select([...entryColumns, 'a.name as worker_name', 't.name as team_name'])
    .where('e.tenant_id', '=', tenantId)
    .where('e.list_id', '=', listId)
    .orderBy('e.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
export type EntryRow = Awaited<ReturnType<typeof entriesOf>>[number];

export const entryById = (db: Db, tenantId: number, entryId: string) =>
  db
    .selectFrom('outreach_entry as e')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.id', '=', 'e.worker_id'))
    .leftJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'e.tenant_id').onRef('t.id', '=', 'e.team_id'))
    .select([...entryColumns, 'a.name as worker_name', 't.name as team_name'])
    .where('e.tenant_id', '=', tenantId)
    .where('e.id', '=', entryId)
    .executeTakeFirst();

/** Two who note an attempt at one household wait for each other. */
export const holdEntry = (db: Db, tenantId: number, entryId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/${entryId}`}, 12))`.execute(db);

export const rightsOf = (db: Db, tenantId: number, entryIds: string[]) =>
  db
    .selectFrom('outreach_right')
    .select(['id', 'entry_id', 'person_id', 'right_code', 'certainty', 'cents', 'per', 'missing', 'since_on'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`entry_id = any(${entryIds}::uuid[])`)
    .orderBy('id')
    .execute();
export type RightRow = Awaited<ReturnType<typeof rightsOf>>[number];

export const attemptsOf = (db: Db, tenantId: number, entryIds: string[]) =>
  db
    .selectFrom('outreach_attempt as o')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'o.tenant_id').onRef('a.id', '=', 'o.by_id'))
    .select([
      'o.id',
      'o.entry_id',
      'o.household_id',
      'o.on_day',
      'o.channel',
      'o.result',
      'o.minutes',
      'o.heard_from',
      'o.wants_visit',
      'o.forwarded_to',
      'o.sealed',
      'o.by_id',
      'o.at',
      'a.name as by_name',
    ])
    .where('o.tenant_id', '=', tenantId)
    .where(sql<boolean>`o.entry_id = any(${entryIds}::uuid[])`)
    .where('o.undone_at', 'is', null)
    .orderBy('o.at')
    .orderBy('o.id')
    .execute();
export type AttemptRow = Awaited<ReturnType<typeof attemptsOf>>[number];

// ---------------------------------------------------------------- attempts

export type NewAttemptRow = {
  id: string;
  entryId: string;
  householdId: string;
  onDay: string;
  channel: string;
  result: string;
  minutes: number | null;
  heardFrom: string | null;
  wantsVisit: boolean;
  forwardedTo: string | null;
  sealed: Buffer | null;
  stepIds: string[];
  taskId: string | null;
  at: string;
  file: FileColumns;
};
export async function insertAttempt(db: Db, actor: Actor, attempt: NewAttemptRow): Promise<void> {
  await db
    .insertInto('outreach_attempt')
    .values({
      tenant_id: actor.tenantId,
      id: attempt.id,
      entry_id: attempt.entryId,
      household_id: attempt.householdId,
      on_day: attempt.onDay,
      channel: attempt.channel,
      result: attempt.result,
      minutes: attempt.minutes,
      heard_from: attempt.heardFrom,
      wants_visit: attempt.wantsVisit,
      forwarded_to: attempt.forwardedTo,
      sealed: attempt.sealed,
      step_ids: attempt.stepIds,
      task_id: attempt.taskId,
      by_id: actor.accountId,
      at: attempt.at,
      ...attempt.file,
    })
    .execute();
}

/** null: there is no such attempt to undo. Only the last of its entry can be. */
export async function undoAttempt(db: Db, actor: Actor, attemptId: string, at: string) {
  const { rows } = await sql<{ entry_id: string; household_id: string; step_ids: string[]; task_id: string | null }>`
    update hs.outreach_attempt o set undone_at = ${at}, undone_by = ${actor.accountId}
    where o.tenant_id = ${actor.tenantId} and o.id = ${attemptId}::uuid and o.undone_at is null
      and not exists (select from hs.outreach_attempt later where later.tenant_id = ${actor.tenantId} and later.entry_id = o.entry_id
        and later.undone_at is null and (later.at, later.id) > (o.at, o.id))
    returning o.entry_id, o.household_id, o.step_ids, o.task_id
  `.execute(db);
  return rows[0] ?? null;
}

export async function closeList(db: Db, actor: Actor, listId: string, at: string | null): Promise<void> {
  await db
    .updateTable('outreach_list')
    .set({ closed_at: at, closed_by: at === null ? null : actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', listId)
    .execute();
}

// ---------------------------------------------------------------- exports

export async function insertExport(
  db: Db,
  actor: Actor,
  given: { listId: string; purpose: string; reason: string; households: number; at: string },
): Promise<void> {
  await db
    .insertInto('outreach_export')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      list_id: given.listId,
      purpose: given.purpose,
      reason: given.reason,
      households: given.households,
      by_id: actor.accountId,
      at: given.at,
    })
    .execute();
}

export const exportsOf = (db: Db, tenantId: number, listId: string) =>
  db
    .selectFrom('outreach_export as e')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.id', '=', 'e.by_id'))
    .select(['e.id', 'e.purpose', 'e.reason', 'e.households', 'e.by_id', 'e.at', 'a.name'])
    .where('e.tenant_id', '=', tenantId)
    .where('e.list_id', '=', listId)
    .orderBy('e.at', 'desc')
    .limit(100)
    .execute();

// ---------------------------------------------------------------- counts

export type OutreachCount = {
  heard_from: string;
  households: number | null;
  approached: number | null;
  reached: number | null;
  accepted: number | null;
  declined: number | null;
  unreachable: number | null;
};
export async function outreachCounts(db: Db, tenantId: number, from: string, until: string): Promise<OutreachCount[]> {
  const { rows } = await sql<OutreachCount>`select * from hs.outreach_counts(${tenantId}::int, ${from}::date, ${until}::date)`.execute(db);
  return rows;
}

// ---------------------------------------------------------------- as a job

/** Entries whose list lapsed and with whom nobody had a contact: erased with what hangs on them. How many of each list. */
export async function eraseLapsed(db: Db, tenantId: number, today: string): Promise<number> {
  const { rows } = await sql<{ id: string; list_id: string }>`
    select e.id, e.list_id from hs.outreach_entry e join hs.outreach_list l on l.tenant_id = ${tenantId} and l.id = e.list_id and l.lapses_on < ${today}
    where e.tenant_id = ${tenantId} and not exists (select from hs.outreach_attempt a where a.tenant_id = ${tenantId} and a.entry_id = e.id and a.undone_at is null
      and a.result in ('reached', 'accepted', 'declined'))
  `.execute(db);
  if (rows.length === 0) return 0;
  const ids = rows.map((row) => row.id);
  await sql`delete from hs.outreach_attempt where tenant_id = ${tenantId} and entry_id = any(${ids}::uuid[])`.execute(db);
  await sql`delete from hs.outreach_right where tenant_id = ${tenantId} and entry_id = any(${ids}::uuid[])`.execute(db);
  await sql`delete from hs.outreach_entry where tenant_id = ${tenantId} and id = any(${ids}::uuid[])`.execute(db);
  for (const listId of new Set(rows.map((row) => row.list_id))) {
    const lapsed = rows.filter((row) => row.list_id === listId).length;
    await sql`update hs.outreach_list set lapsed = lapsed + ${lapsed} where tenant_id = ${tenantId} and id = ${listId}::uuid`.execute(db);
  }
  return rows.length;
}
