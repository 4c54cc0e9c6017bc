// Lists and who stands on them: read, closed, exported, counted, and erased when they lapse.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';

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

const entries = (db: Db, tenantId: number) =>
  db
    .selectFrom('outreach_entry as e')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.id', '=', 'e.worker_id'))
    .leftJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'e.tenant_id').onRef('t.id', '=', 'e.team_id'))
    .select(['e.id', 'e.list_id', 'e.household_id', 'e.person_id', 'e.worker_id', 'e.team_id', 'e.shielded', 'e.kin'])
    .select(['a.name as worker_name', 't.name as team_name'])
    .where('e.tenant_id', '=', tenantId);
export const entriesOf = (db: Db, tenantId: number, listId: string, page: { limit: number; offset: number }) =>
  entries(db, tenantId).where('e.list_id', '=', listId).orderBy('e.id').limit(page.limit).offset(page.offset).execute();
export const entryById = (db: Db, tenantId: number, entryId: string) =>
  entries(db, tenantId).where('e.id', '=', entryId).executeTakeFirst();
export type EntryRow = NonNullable<Awaited<ReturnType<typeof entryById>>>;

export const rightsOf = (db: Db, tenantId: number, entryIds: string[]) =>
  db
    .selectFrom('outreach_right')
    .select(['id', 'entry_id', 'person_id', 'right_code', 'certainty', 'cents', 'per', 'missing', 'since_on'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`entry_id = any(${entryIds}::uuid[])`)
    .orderBy('id')
    .execute();
export type RightRow = Awaited<ReturnType<typeof rightsOf>>[number];

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
