// What was found and what came of it, the turning points, and the ledger: each change a record.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Per, Result } from '../../rules/contract.ts';
import { gainOf } from '../../rules/gains.ts';
import type { FileColumns } from '../task/public.ts';
import type { FindingState } from './finding.ts';

export type FindingRow = { id: string; householdId: string; right: string; personId: string | null; file: FileColumns; steps: StepRow[] };
type StepRow = { id: string; state: FindingState; onDay: string; reason: string | null; cents: number | null; per: Per | null };

async function withSteps(
  db: Db,
  tenantId: number,
  rows: {
    id: string;
    household_id: string;
    right_code: string;
    person_id: string | null;
    worker_id: string | null;
    team_id: string | null;
    shielded: boolean;
    kin: string[];
  }[],
): Promise<FindingRow[]> {
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('finding_step')
    .select(['id', 'finding_id', 'state', 'on_day', 'reason', 'cents', 'per'])
    .where('tenant_id', '=', tenantId)
    .where(
      'finding_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('undone_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, household_id, right_code, person_id, ...file }) => ({
    id,
    householdId: household_id,
    right: right_code,
    personId: person_id,
    file,
    steps: steps
      .filter((step) => step.finding_id === id)
      .map((step) => ({
        id: step.id,
        state: step.state as FindingState,
        onDay: step.on_day,
        reason: step.reason,
        cents: step.cents,
        per: step.per as Per | null,
      })),
  }));
}

const columns = ['id', 'household_id', 'right_code', 'person_id', 'worker_id', 'team_id', 'shielded', 'kin'] as const;

/** `householdIds`: the household and those that became part of it. */
export async function findingsOf(db: Db, tenantId: number, householdIds: string[]): Promise<FindingRow[]> {
  return withSteps(
    db,
    tenantId,
    await db
      .selectFrom('finding')
      .select(columns)
      .where('tenant_id', '=', tenantId)
      .where('household_id', 'in', householdIds)
      .orderBy('id')
      .execute(),
  );
}

export async function findingById(db: Db, tenantId: number, findingId: string): Promise<FindingRow | null> {
  const rows = await db
    .selectFrom('finding')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', findingId)
    .forUpdate()
    .execute();
  return (await withSteps(db, tenantId, rows))[0] ?? null;
}

export async function insertStep(
  db: Db,
  actor: Actor,
  clock: Clock,
  finding: Pick<FindingRow, 'id' | 'householdId' | 'right' | 'file'>,
  step: { state: FindingState; on: string; reason?: string | null; cents?: number | null; per?: Per | null; factId?: string | null },
): Promise<string> {
  const id = newId();
  const hasAmount = (step.cents ?? null) !== null && (step.per ?? null) !== null;
  await db
    .insertInto('finding_step')
    .values({
      tenant_id: actor.tenantId,
      id,
      finding_id: finding.id,
      household_id: finding.householdId,
      right_code: finding.right,
      state: step.state,
      on_day: step.on,
      reason: step.reason ?? null,
      cents: hasAmount ? step.cents! : null,
      per: hasAmount ? step.per! : null,
      fact_id: step.factId ?? null,
      by_id: actor.accountId,
      at: clock.now().toString(),
      ...finding.file,
    })
    .execute();
  return id;
}

/** A finding for each certain right that is not followed yet. Two checks at once make one finding: they wait for each other. */
export async function detect(
  db: Db,
  actor: Actor,
  clock: Clock,
  check: { id: string; householdId: string; householdIds: string[]; file: FileColumns },
  certain: readonly Result[],
): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.tenantId}/${check.householdId}`}, 11))`.execute(db);
  const known = new Set(
    (await findingsOf(db, actor.tenantId, check.householdIds)).map((finding) => `${finding.right}/${finding.personId ?? ''}`),
  );
  const made: string[] = [];
  for (const result of certain) {
    if (known.has(`${result.right}/${result.person ?? ''}`)) continue;
    const id = newId();
    await db
      .insertInto('finding')
      .values({
        tenant_id: actor.tenantId,
        id,
        household_id: check.householdId,
        person_id: result.person,
        right_code: result.right,
        check_id: check.id,
        ...check.file,
      })
      .execute();
    await insertStep(
      db,
      actor,
      clock,
      { id, householdId: check.householdId, right: result.right, file: check.file },
      { state: 'detected', on: clock.today(), cents: gainOf(result)?.cents ?? null, per: gainOf(result)?.per ?? null },
    );
    made.push(id);
  }
  return made;
}

/** Undone by a record; gives the fact that was noted with the step. null: there is no such step to undo. */
export async function undoStep(db: Db, actor: Actor, clock: Clock, stepId: string): Promise<{ factId: string | null } | null> {
  const row = await db
    .updateTable('finding_step')
    .set({ undone_at: clock.now().toString(), undone_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', stepId)
    .where('state', '<>', 'detected')
    .where('undone_at', 'is', null)
    .returning('fact_id')
    .executeTakeFirst();
  return row ? { factId: row.fact_id } : null;
}

// ---------------------------------------------------------------- key moments

const eventColumns = ['id', 'household_id', 'person_id', 'kind', 'on_day', 'due_on', 'task_id', 'check_id', 'noted_at'] as const;
export type EventRow = Awaited<ReturnType<typeof eventsOf>>[number];

export const eventsOf = (db: Db, tenantId: number, householdIds: string[]) =>
  db
    .selectFrom('key_event')
    .select(eventColumns)
    .where('tenant_id', '=', tenantId)
    .where('household_id', 'in', householdIds)
    .orderBy('on_day', 'desc')
    .execute();

export async function insertEvent(
  db: Db,
  actor: Actor,
  clock: Clock,
  event: {
    id: string;
    householdId: string;
    personId: string | null;
    kind: string;
    onDay: string;
    dueOn: string | null;
    taskId: string | null;
    file: FileColumns;
  },
): Promise<void> {
  await db
    .insertInto('key_event')
    .values({
      tenant_id: actor.tenantId,
      id: event.id,
      household_id: event.householdId,
      person_id: event.personId,
      kind: event.kind,
      on_day: event.onDay,
      due_on: event.dueOn,
      task_id: event.taskId,
      noted_by: actor.accountId,
      noted_at: clock.now().toString(),
      ...event.file,
    })
    .execute();
}

/** Key moments of this household whose check was due: this check is the one. Gives their ids, whose tasks are done with it. */
export async function answerEvents(db: Db, tenantId: number, householdIds: string[], checkId: string): Promise<string[]> {
  const due = await db
    .selectFrom('key_event')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('household_id', 'in', householdIds)
    .where('due_on', 'is not', null)
    .where('check_id', 'is', null)
    .execute();
  const ids = due.map((row) => row.id);
  if (ids.length > 0)
    await db.updateTable('key_event').set({ check_id: checkId }).where('tenant_id', '=', tenantId).where('id', 'in', ids).execute();
  return ids;
}

// ---------------------------------------------------------------- the ledger

export type LedgerRow = {
  right_code: string;
  detected: number | null;
  informed: number | null;
  applied: number | null;
  obtained: number | null;
  refused: number | null;
  not_wanted: number | null;
  obtained_cents: number | null;
  open_cents: number | null;
};

export async function ledgerRows(db: Db, tenantId: number, from: string, until: string): Promise<LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`select * from hs.take_up_ledger(${tenantId}::int, ${from}::date, ${until}::date)`.execute(db);
  return rows;
}
