// What the room catalogue asks of the database: drafts, decisions, and what was released.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { OwnAmount, OwnRule } from '../../rules/local/own-rule.ts';
import type { AmountRow, RuleRow } from './rows.ts';
import { amountColumnsOf, amountRowColumns, ruleColumnsOf, ruleRowColumns } from './rows.ts';

// ---------------------------------------------------------------- what was released

/** Changes with every release, whatever the order in which they were committed. */
export async function releaseState(db: Db, tenantId: number): Promise<string> {
  const rows = await db
    .selectFrom('catalogue_decision')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('outcome', '=', 'released')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id).join();
}

export const releasedRules = (db: Db, tenantId: number): Promise<RuleRow[]> =>
  db
    .selectFrom('local_rule as r')
    .innerJoin('catalogue_decision as d', (join) => join.onRef('d.tenant_id', '=', 'r.tenant_id').onRef('d.rule_id', '=', 'r.id'))
    .select(ruleRowColumns('r'))
    .where('r.tenant_id', '=', tenantId)
    .where('d.tenant_id', '=', tenantId)
    .where('d.outcome', '=', 'released')
    .orderBy('r.right_code')
    .orderBy('r.from_on')
    .orderBy('r.id')
    .execute();

export const releasedAmounts = (db: Db, tenantId: number): Promise<AmountRow[]> =>
  db
    .selectFrom('local_amount as r')
    .innerJoin('catalogue_decision as d', (join) => join.onRef('d.tenant_id', '=', 'r.tenant_id').onRef('d.amount_id', '=', 'r.id'))
    .select(amountRowColumns('r'))
    .where('r.tenant_id', '=', tenantId)
    .where('d.tenant_id', '=', tenantId)
    .where('d.outcome', '=', 'released')
    .orderBy('r.table_name')
    .orderBy('r.from_on')
    .orderBy('r.id')
    .execute();

// ---------------------------------------------------------------- drafts

export const rulesWritten = (db: Db, tenantId: number): Promise<RuleRow[]> =>
  db
    .selectFrom('local_rule as r')
    .select(ruleRowColumns('r'))
    .where('r.tenant_id', '=', tenantId)
    .where('r.withdrawn_at', 'is', null)
    .orderBy('r.written_at', 'desc')
    .orderBy('r.id')
    .limit(500)
    .execute();

export const amountsWritten = (db: Db, tenantId: number): Promise<AmountRow[]> =>
  db
    .selectFrom('local_amount as r')
    .select(amountRowColumns('r'))
    .where('r.tenant_id', '=', tenantId)
    .where('r.withdrawn_at', 'is', null)
    .orderBy('r.written_at', 'desc')
    .orderBy('r.id')
    .limit(500)
    .execute();

/** For writing: nobody changes it meanwhile. A submitted one is nobody's to change, so it is only read. */
export const ruleById = (db: Db, tenantId: number, id: string): Promise<RuleRow | undefined> =>
  db
    .selectFrom('local_rule as r')
    .select(ruleRowColumns('r'))
    .where('r.tenant_id', '=', tenantId)
    .where('r.id', '=', id)
    .executeTakeFirst();

export const amountById = (db: Db, tenantId: number, id: string): Promise<AmountRow | undefined> =>
  db
    .selectFrom('local_amount as r')
    .select(amountRowColumns('r'))
    .where('r.tenant_id', '=', tenantId)
    .where('r.id', '=', id)
    .executeTakeFirst();

export async function insertRule(db: Db, actor: Actor, clock: Clock, rule: OwnRule): Promise<string> {
  const id = newId();
  await db
    .insertInto('local_rule')
    .values({ tenant_id: actor.tenantId, id, ...ruleColumnsOf(rule), written_by: actor.accountId, written_at: clock.now().toString() })
    .execute();
  return id;
}

export async function insertAmount(
  db: Db,
  actor: Actor,
  clock: Clock,
  amount: Required<Pick<OwnAmount, 'law' | 'unit'>> & OwnAmount,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('local_amount')
    .values({ tenant_id: actor.tenantId, id, ...amountColumnsOf(amount), written_by: actor.accountId, written_at: clock.now().toString() })
    .execute();
  return id;
}

type Changed = { submitted_at?: string; withdrawn_at?: string };

/** false: somebody else's, submitted meanwhile, or changed in another window. */
export async function changeRule(
  db: Db,
  tenantId: number,
  row: Pick<RuleRow, 'id' | 'version'>,
  change: Changed & Partial<ReturnType<typeof ruleColumnsOf>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('local_rule')
    .set({ ...change, version: row.version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('submitted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function changeAmount(
  db: Db,
  tenantId: number,
  row: Pick<AmountRow, 'id' | 'version'>,
  change: Changed & Partial<ReturnType<typeof amountColumnsOf>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('local_amount')
    .set({ ...change, version: row.version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('submitted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

// ---------------------------------------------------------------- decisions

/** One release at a time in a centre: each is checked against all that went before. Held until the request ends. */
export const oneAtATime = (db: Db, tenantId: number) => sql`select pg_advisory_xact_lock(710711, ${tenantId})`.execute(db);

export type Decision = {
  ruleId: string | null;
  amountId: string | null;
  writtenBy: string;
  submittedAt: string;
  outcome: 'released' | 'returned';
  reason: string | null;
  catalogue: string | null;
  impact: unknown;
};

export async function insertDecision(db: Db, actor: Actor, clock: Clock, decision: Decision): Promise<string> {
  const id = newId();
  await db
    .insertInto('catalogue_decision')
    .values({
      tenant_id: actor.tenantId,
      id,
      rule_id: decision.ruleId,
      amount_id: decision.amountId,
      written_by: decision.writtenBy,
      submitted_at: decision.submittedAt,
      outcome: decision.outcome,
      reason: decision.reason,
      by_id: actor.accountId,
      at: clock.now().toString(),
      catalogue: decision.catalogue,
      impact: decision.impact === null ? null : JSON.stringify(decision.impact),
    })
    .execute();
  return id;
}

export type DecisionRow = Awaited<ReturnType<typeof decisionsOf>>[number];
export const decisionsOf = (db: Db, tenantId: number) =>
  db
    .selectFrom('catalogue_decision')
    .select(['id', 'rule_id', 'amount_id', 'outcome', 'reason', 'by_id', 'at', 'catalogue', 'impact'])
    .where('tenant_id', '=', tenantId)
    .orderBy('at')
    .execute();

export async function namesOfAccounts(db: Db, tenantId: number, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** NIS code of the municipality of the centre. */
export async function municipalityOf(db: Db, tenantId: number): Promise<number> {
  const row = await db.selectFrom('tenant').select('municipality').where('id', '=', tenantId).executeTakeFirstOrThrow();
  return Number(row.municipality);
}

export const nameOfMunicipality = async (db: Db, nis: string): Promise<string | null> =>
  (await db.selectFrom('municipality').select('name_nl').where('nis', '=', nis).orderBy('valid_from', 'desc').executeTakeFirst())
    ?.name_nl ?? null;

/** The centres of this database. */
export const tenantsHere = (db: Db) => db.selectFrom('tenant').select(['id', 'municipality']).orderBy('id').execute();
