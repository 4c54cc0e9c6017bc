// The rules that a centre made for key moments, and how many of the moments had their check.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';

/** The newest rule of each kind that the centre decided on. */
export async function momentRules(db: Db, tenantId: number) {
  const { rows } = await sql<{
    kind: string;
    days: number | null;
    rights: string[];
    source: string;
    noted_at: string;
    name: string | null;
  }>`
    select distinct on (r.kind) r.kind, r.days, r.rights, r.source, r.noted_at, a.name
    from hs.key_moment_rule r left join hs.account a on a.tenant_id = ${tenantId} and a.id = r.noted_by
    where r.tenant_id = ${tenantId} order by r.kind, r.noted_at desc, r.id desc
  `.execute(db);
  return rows;
}
export type MomentRuleRow = Awaited<ReturnType<typeof momentRules>>[number];

export async function insertMomentRule(
  db: Db,
  actor: Actor,
  clock: Clock,
  rule: { kind: string; days: number | null; rights: string[]; source: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('key_moment_rule')
    .values({
      tenant_id: actor.tenantId,
      id,
      kind: rule.kind,
      days: rule.days,
      rights: rule.rights,
      source: rule.source,
      noted_by: actor.accountId,
      noted_at: clock.now().toString(),
    })
    .execute();
  return id;
}

export type MomentCount = { kind: string; events: number | null; due: number | null; checked: number | null; late: number | null };
export async function momentCounts(db: Db, tenantId: number, from: string, until: string): Promise<MomentCount[]> {
  const { rows } = await sql<MomentCount>`select * from hs.key_moment_counts(${tenantId}::int, ${from}::date, ${until}::date)`.execute(db);
  return rows;
}
