// By which method the centre does a mini rights investigation, version by version, and the indicator.
import type { Actor } from '../../kernel/actor.ts';
import { sql } from 'kysely';
import type { Db } from '../../kernel/db.ts';
import type { Method } from './mro-method.ts';

export async function ownMethods(db: Db, tenantId: number): Promise<Method[]> {
  const rows = await db
    .selectFrom('mro_method')
    .select(['version', 'valid_from', 'min_contacts', 'voucher_cents', 'voucher_max', 'voucher_from_contact', 'source'])
    .where('tenant_id', '=', tenantId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    from: row.valid_from,
    minContacts: row.min_contacts,
    voucherCents: row.voucher_cents,
    voucherMax: row.voucher_max,
    voucherFromContact: row.voucher_from_contact,
    source: row.source,
  }));
}

/** Which investigations use which version, of the files that the asker may see. */
export const usesOfMethods = (db: Db, tenantId: number) =>
  db
    .selectFrom('mro')
    .select(['id', 'household_id', 'referred_on', 'method'])
    .where('tenant_id', '=', tenantId)
    .orderBy('referred_on', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();

export async function insertMethod(db: Db, actor: Actor, id: string, method: Method, at: string): Promise<void> {
  await db
    .insertInto('mro_method')
    .values({
      tenant_id: actor.tenantId,
      id,
      version: method.version,
      valid_from: method.from,
      min_contacts: method.minContacts,
      voucher_cents: method.voucherCents,
      voucher_max: method.voucherMax,
      voucher_from_contact: method.voucherFromContact,
      source: method.source,
      noted_by: actor.accountId,
      noted_at: at,
    })
    .execute();
}

export type MroCounts = {
  files: number | null;
  contacts: number | null;
  reported: number | null;
  stopped: number | null;
  vouchers: number | null;
  redeemed: number | null;
  voucher_cents: number | null;
  found: number | null;
  obtained: number | null;
  obtained_cents: number | null;
};
export async function mroCounts(db: Db, tenantId: number, from: string, until: string): Promise<MroCounts> {
  const { rows } = await sql<MroCounts>`select * from hs.mro_counts(${tenantId}::int, ${from}::date, ${until}::date)`.execute(db);
  return rows[0]!;
}
