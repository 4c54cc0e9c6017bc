// Runs of the scan and what they found.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';

const runColumns = [
  'id',
  'on_day',
  'catalogue',
  'total',
  'done',
  'refused',
  'cursor',
  'asked_by',
  'asked_at',
  'seen_at',
  'finished_at',
  'stopped_at',
] as const;
export type RunRow = {
  id: string;
  on_day: string;
  catalogue: string;
  total: number;
  done: number;
  refused: number;
  cursor: string | null;
  asked_by: string;
  asked_at: string;
  seen_at: string;
  finished_at: string | null;
  stopped_at: string | null;
};

export const runsOf = (db: Db, tenantId: number, limit: number) =>
  db
    .selectFrom('scan_run as r')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'r.tenant_id').onRef('a.id', '=', 'r.asked_by'))
    .select([...runColumns.map((column) => `r.${column}` as const), 'a.name'])
    .where('r.tenant_id', '=', tenantId)
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(limit)
    .execute();

export const runById = (db: Db, tenantId: number, runId: string): Promise<RunRow | undefined> =>
  db.selectFrom('scan_run').select(runColumns).where('tenant_id', '=', tenantId).where('id', '=', runId).executeTakeFirst();

/** The run that is under way. */
export const openRun = (db: Db, tenantId: number): Promise<RunRow | undefined> =>
  db
    .selectFrom('scan_run')
    .select(runColumns)
    .where('tenant_id', '=', tenantId)
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .executeTakeFirst();

export const lastFinishedRun = (db: Db, tenantId: number): Promise<RunRow | undefined> =>
  db
    .selectFrom('scan_run')
    .select(runColumns)
    .where('tenant_id', '=', tenantId)
    .where('finished_at', 'is not', null)
    .orderBy('on_day', 'desc')
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** null: another run is under way. */
export async function insertRun(
  db: Db,
  actor: Actor,
  run: { onDay: string; catalogue: string; total: number; at: string },
): Promise<string | null> {
  const row = await db
    .insertInto('scan_run')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      on_day: run.onDay,
      catalogue: run.catalogue,
      total: run.total,
      asked_by: actor.accountId,
      asked_at: run.at,
      seen_at: run.at,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id']).where('finished_at', 'is', null).where('stopped_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** false: it had ended already. */
export async function stopRun(db: Db, actor: Actor, runId: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('scan_run')
    .set({ stopped_at: at, stopped_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', runId)
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

// ---------------------------------------------------------------- as a job

/** The run, held until this step of it is stored: two steps of one run wait for each other. */
export const heldRun = (db: Db, tenantId: number, runId: string): Promise<RunRow | undefined> =>
  db.selectFrom('scan_run').select(runColumns).where('tenant_id', '=', tenantId).where('id', '=', runId).forUpdate().executeTakeFirst();

export async function changeRun(
  db: Db,
  tenantId: number,
  runId: string,
  change: Partial<Pick<RunRow, 'catalogue' | 'total' | 'done' | 'refused' | 'cursor' | 'seen_at' | 'finished_at'>>,
): Promise<void> {
  await db.updateTable('scan_run').set(change).where('tenant_id', '=', tenantId).where('id', '=', runId).execute();
}

export type HitRow = {
  id: string;
  run_id: string;
  household_id: string;
  person_id: string | null;
  right_code: string;
  certainty: string;
  cents: number | null;
  per: string | null;
  missing: string[];
  since_on: string;
  worker_id: string | null;
  team_id: string | null;
  shielded: boolean;
  kin: string[];
};

export async function insertHits(db: Db, tenantId: number, hits: HitRow[]): Promise<void> {
  // a row is fourteen parameters, and a statement takes 65,535
  for (let at = 0; at < hits.length; at += 1000) {
    await db
      .insertInto('scan_hit')
      .values(hits.slice(at, at + 1000).map((hit) => ({ tenant_id: tenantId, ...hit })))
      .execute();
  }
}

export async function dropHits(db: Db, tenantId: number, runId: string): Promise<void> {
  await db.deleteFrom('scan_hit').where('tenant_id', '=', tenantId).where('run_id', '=', runId).execute();
}

/** Since when these households' rights were found, in the run before this one. */
export async function sinceOf(
  db: Db,
  tenantId: number,
  runId: string,
  householdIds: string[],
): Promise<{ household_id: string; person_id: string | null; right_code: string; since_on: string }[]> {
  return db
    .selectFrom('scan_hit')
    .select(['household_id', 'person_id', 'right_code', 'since_on'])
    .where('tenant_id', '=', tenantId)
    .where('run_id', '=', runId)
    .where(sql<boolean>`household_id = any(${householdIds}::uuid[])`)
    .execute();
}

/** Counts by right, of files that are no secret, so that they stay when the rows are gone. */
export async function keepCounts(db: Db, tenantId: number, runId: string): Promise<void> {
  await sql`
    insert into hs.scan_count (tenant_id, run_id, right_code, certain, likely, yearly_cents)
    select ${tenantId}::int, ${runId}::uuid, h.right_code, count(*) filter (where h.certainty = 'certain'), count(*) filter (where h.certainty = 'likely'),
      coalesce(sum(h.cents * (case h.per when 'month' then 12 when 'halfMonth' then 24 when 'day' then 365 else 1 end)) filter (where h.certainty = 'certain'), 0)
    from hs.scan_hit h where h.tenant_id = ${tenantId} and h.run_id = ${runId}::uuid and not h.shielded group by h.right_code
  `.execute(db);
}

/** One run is kept of a day, and the rows of the last one alone. */
export async function keepOneOfTheDay(db: Db, tenantId: number, run: Pick<RunRow, 'id' | 'on_day'>): Promise<void> {
  await db.deleteFrom('scan_hit').where('tenant_id', '=', tenantId).where('run_id', '<>', run.id).execute();
  const ofTheDay = db
    .selectFrom('scan_run')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('on_day', '=', run.on_day)
    .where('id', '<>', run.id);
  await db.deleteFrom('scan_count').where('tenant_id', '=', tenantId).where('run_id', 'in', ofTheDay).execute();
  await db.deleteFrom('scan_run').where('tenant_id', '=', tenantId).where('on_day', '=', run.on_day).where('id', '<>', run.id).execute();
}

// ---------------------------------------------------------------- counts

export type ScanCount = { right_code: string; certain: number | null; likely: number | null; yearly_cents: number | null };
export async function scanCounts(db: Db, tenantId: number, runId: string): Promise<ScanCount[]> {
  const { rows } = await sql<ScanCount>`select * from hs.scan_counts(${tenantId}::int, ${runId}::uuid)`.execute(db);
  return rows;
}
