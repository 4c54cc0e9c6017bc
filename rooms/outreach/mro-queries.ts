// Files of the mini rights investigation: what was noted is added, and undone by a record.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { FileColumns } from '../task/public.ts';
import type { Method } from './mro-method.ts';

const fileColumns = ['worker_id', 'team_id', 'shielded', 'kin'] as const;
const mroColumns = [
  'id',
  'household_id',
  'referred_on',
  'referrer',
  'organisation',
  'grounds',
  'basis',
  'consent_id',
  'method',
  'opened_by',
  'opened_at',
  ...fileColumns,
] as const;

export const mroById = (db: Db, tenantId: number, mroId: string) =>
  db.selectFrom('mro').select(mroColumns).where('tenant_id', '=', tenantId).where('id', '=', mroId).executeTakeFirst();
export type MroRow = NonNullable<Awaited<ReturnType<typeof mroById>>>;

export const mrosOf = (db: Db, tenantId: number, householdIds: string[]) =>
  db
    .selectFrom('mro')
    .select(mroColumns)
    .where('tenant_id', '=', tenantId)
    .where('household_id', 'in', householdIds)
    .orderBy('referred_on', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Two who write in the file of one family wait for each other: a third voucher is never a matter of who is first. */
export const holdFamily = (db: Db, tenantId: number, householdId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/${householdId}`}, 13))`.execute(db);

export async function insertMro(
  db: Db,
  actor: Actor,
  mro: {
    id: string;
    householdId: string;
    referredOn: string;
    referrer: string;
    organisation: string | null;
    grounds: string[];
    basis: unknown;
    consentId: string;
    method: Method;
    at: string;
    file: FileColumns;
  },
): Promise<void> {
  await db
    .insertInto('mro')
    .values({
      tenant_id: actor.tenantId,
      id: mro.id,
      household_id: mro.householdId,
      referred_on: mro.referredOn,
      referrer: mro.referrer,
      organisation: mro.organisation,
      grounds: mro.grounds,
      basis: JSON.stringify(mro.basis),
      consent_id: mro.consentId,
      method: JSON.stringify(mro.method),
      opened_by: actor.accountId,
      opened_at: mro.at,
      ...mro.file,
    })
    .execute();
}

// ---------------------------------------------------------------- what was noted

export const contactsOf = (db: Db, tenantId: number, mroIds: string[]) =>
  db
    .selectFrom('mro_contact as c')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.by_id'))
    .select(['c.id', 'c.mro_id', 'c.household_id', 'c.on_day', 'c.place', 'c.minutes', 'c.sealed', 'c.by_id', 'a.name'])
    .where('c.tenant_id', '=', tenantId)
    .where(sql<boolean>`c.mro_id = any(${mroIds}::uuid[])`)
    .where('c.undone_at', 'is', null)
    .orderBy('c.on_day')
    .orderBy('c.at')
    .execute();
export type ContactRow = Awaited<ReturnType<typeof contactsOf>>[number];

export const vouchersOf = (db: Db, tenantId: number, mroIds: string[]) =>
  db
    .selectFrom('mro_voucher as v')
    .leftJoin('mro_redemption as r', (join) =>
      join.onRef('r.tenant_id', '=', 'v.tenant_id').onRef('r.voucher_id', '=', 'v.id').on('r.undone_at', 'is', null),
    )
    .select([
      'v.id',
      'v.mro_id',
      'v.contact_id',
      'v.serial',
      'v.cents',
      'v.handed_on',
      'r.id as redemption_id',
      'r.shop',
      'r.on_day as redeemed_on',
    ])
    .where('v.tenant_id', '=', tenantId)
    .where(sql<boolean>`v.mro_id = any(${mroIds}::uuid[])`)
    .where('v.undone_at', 'is', null)
    .orderBy('v.handed_on')
    .orderBy('v.at')
    .execute();
export type VoucherRow = Awaited<ReturnType<typeof vouchersOf>>[number];

export const stepsOf = (db: Db, tenantId: number, mroIds: string[]) =>
  db
    .selectFrom('mro_step')
    .select(['id', 'mro_id', 'state', 'on_day', 'report_id', 'reason'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`mro_id = any(${mroIds}::uuid[])`)
    .where('undone_at', 'is', null)
    .orderBy('at')
    .execute();
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number];

type Noted = { id: string; mro: MroRow; at: string };
const ofTenant = (actor: Actor, { id, mro, at }: Noted) => ({
  tenant_id: actor.tenantId,
  id,
  household_id: mro.household_id,
  by_id: actor.accountId,
  at,
  worker_id: mro.worker_id,
  team_id: mro.team_id,
  shielded: mro.shielded,
  kin: mro.kin,
});

export async function insertContact(
  db: Db,
  actor: Actor,
  contact: Noted & { on: string; place: string; minutes: number | null; sealed: Buffer | null },
): Promise<void> {
  await db
    .insertInto('mro_contact')
    .values({
      ...ofTenant(actor, contact),
      mro_id: contact.mro.id,
      on_day: contact.on,
      place: contact.place,
      minutes: contact.minutes,
      sealed: contact.sealed,
    })
    .execute();
}

/** false: that number was handed over already. */
export async function insertVoucher(
  db: Db,
  actor: Actor,
  voucher: Noted & { contactId: string; serial: string; cents: number; on: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('mro_voucher')
    .values({
      ...ofTenant(actor, voucher),
      mro_id: voucher.mro.id,
      contact_id: voucher.contactId,
      serial: voucher.serial,
      cents: voucher.cents,
      handed_on: voucher.on,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'serial']).where('undone_at', 'is', null).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function insertRedemption(
  db: Db,
  actor: Actor,
  redemption: Noted & { voucherId: string; shop: string; on: string },
): Promise<void> {
  await db
    .insertInto('mro_redemption')
    .values({ ...ofTenant(actor, redemption), voucher_id: redemption.voucherId, shop: redemption.shop, on_day: redemption.on })
    .execute();
}

export async function insertMroStep(
  db: Db,
  actor: Actor,
  step: Noted & { state: string; on: string; reportId: string | null; reason: string | null },
): Promise<void> {
  await db
    .insertInto('mro_step')
    .values({
      ...ofTenant(actor, step),
      mro_id: step.mro.id,
      state: step.state,
      on_day: step.on,
      report_id: step.reportId,
      reason: step.reason,
    })
    .execute();
}

const undoable = { contact: 'mro_contact', voucher: 'mro_voucher', redemption: 'mro_redemption', step: 'mro_step' } as const;
export type Undoable = keyof typeof undoable;

/** false: there is no such thing to undo. */
export async function undoNoted(db: Db, actor: Actor, kind: Undoable, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(undoable[kind])
    .set({ undone_at: at, undone_by: actor.accountId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Vouchers of a family, in all its files. */
export async function vouchersOfFamily(db: Db, tenantId: number, householdIds: string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`select hs.mro_vouchers_of(${tenantId}::int, ${householdIds}::uuid[]) as n`.execute(db);
  return rows[0]?.n ?? 0;
}
