// The watch list in the database: a change of law is noted once, what was done about it is added.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';

export type NewChange = { kind: string; title: string; source: string; publishedOn: string | null; effectiveOn: string; rights: string[] };
export type NewStep = { changeId: string; state: string; what: string | null; checkerId: string | null; decisionId: string | null };

export const changesOfLaw = (db: Db, tenantId: number, id: string | null = null) =>
  db
    .selectFrom('law_change')
    .select(['id', 'kind', 'title', 'source', 'published_on', 'effective_on', 'rights', 'noted_by', 'noted_at'])
    .where('tenant_id', '=', tenantId)
    .$if(id !== null, (query) => query.where('id', '=', id!))
    .orderBy('effective_on', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();

export async function stepsOf(db: Db, tenantId: number, changeIds: string[]) {
  if (changeIds.length === 0) return [];
  return db
    .selectFrom('law_change_step')
    .select(['id', 'change_id', 'state', 'checker_id', 'what', 'decision_id', 'by_id', 'at'])
    .where('tenant_id', '=', tenantId)
    .where('change_id', 'in', changeIds)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function insertChange(db: Db, actor: Actor, clock: Clock, change: NewChange): Promise<string> {
  const id = newId();
  await db
    .insertInto('law_change')
    .values({
      tenant_id: actor.tenantId,
      id,
      kind: change.kind,
      title: change.title,
      source: change.source,
      published_on: change.publishedOn,
      effective_on: change.effectiveOn,
      rights: change.rights,
      noted_by: actor.accountId,
      noted_at: clock.now().toString(),
    })
    .execute();
  return id;
}

export async function insertChangeStep(db: Db, actor: Actor, clock: Clock, step: NewStep): Promise<void> {
  await db
    .insertInto('law_change_step')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      change_id: step.changeId,
      state: step.state,
      checker_id: step.checkerId,
      what: step.what,
      decision_id: step.decisionId,
      by_id: actor.accountId,
      at: clock.now().toString(),
    })
    .execute();
}

export const isColleague = async (db: Db, tenantId: number, accountId: string): Promise<boolean> =>
  (await db
    .selectFrom('account')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', accountId)
    .where('active', '=', true)
    .executeTakeFirst()) !== undefined;

/** Who may be given a change of law to check: who works here, by name. */
export const colleagues = (db: Db, tenantId: number) =>
  db.selectFrom('account').select(['id', 'name']).where('tenant_id', '=', tenantId).where('active', '=', true).orderBy('name').execute();

/** What was released, by the set of rules it made: which right a version is of or which table, and how many households it touched. */
export const releasedVersions = (db: Db, tenantId: number) =>
  db
    .selectFrom('catalogue_decision as d')
    .leftJoin('local_rule as r', (join) => join.onRef('r.tenant_id', '=', 'd.tenant_id').onRef('r.id', '=', 'd.rule_id'))
    .leftJoin('local_amount as a', (join) => join.onRef('a.tenant_id', '=', 'd.tenant_id').onRef('a.id', '=', 'd.amount_id'))
    .select(['d.id', 'd.at', 'd.catalogue', 'd.impact', 'r.right_code', 'a.table_name'])
    .select((eb) => eb.fn.coalesce('r.source', 'a.source').as('source'))
    .where('d.tenant_id', '=', tenantId)
    .where('d.outcome', '=', 'released')
    .orderBy('d.at')
    .orderBy('d.id')
    .execute();
