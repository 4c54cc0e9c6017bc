// One row for each act on someone's data: who, what, whose, why. Written in the transaction of the act and before data leave, so that what is not
// logged did not happen. Holds ids, never names or numbers. GDPR art. 5 par. 2, 30 and 32; KSZ minimal norms (logging of consultations).
import type { Actor } from './actor.ts';
import { instantText, systemClock } from './clock.ts';
import { execute } from './db.ts';
import type { Db } from './db.ts';
import { newId } from './ids.ts';

export type AuditRow = {
  action: string;
  /** Ids of persons, households or contacts. */
  subjects: string[];
  fields?: string[];
  reason?: string;
  purpose?: string;
  requestId?: string;
  onBehalf?: string;
};

const insert = `
  with unsealed as (insert into hs.audit_unsealed (tenant_id, at, id) values ($1, $2, $3))
  insert into hs.audit (tenant_id, at, id, account_id, on_behalf, action, subjects, fields, purpose, reason, request_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

export async function audit(db: Db, actor: Actor, row: AuditRow): Promise<void> {
  // Real time, also where a test or a story tells the act on another day.
  const at = instantText(systemClock.now());
  await execute(db, insert, [
    actor.tenantId,
    at,
    newId(),
    actor.accountId,
    row.onBehalf ?? null,
    row.action,
    row.subjects,
    row.fields ?? [],
    row.purpose ?? null,
    row.reason ?? null,
    row.requestId ?? null,
  ]);
}
