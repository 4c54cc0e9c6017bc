// What partners sent: a partner reads its own rows, somebody of the centre those that wait.
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { NewSent } from './mro-schema.ts';

const columns = [
  'id',
  'organisation',
  'referred_on',
  'given',
  'family',
  'phone',
  'town',
  'child_born_on',
  'language',
  'grounds',
  'made_at',
  'settled_as',
  'settled_at',
] as const;

export async function insertReferral(db: Db, actor: Actor, id: string, sent: NewSent, at: string): Promise<void> {
  await db
    .insertInto('mro_referral')
    .values({
      tenant_id: actor.tenantId,
      id,
      partner_id: actor.accountId,
      organisation: sent.organisation.trim(),
      referred_on: sent.referredOn,
      given: sent.given.trim(),
      family: sent.family.trim(),
      phone: sent.phone?.trim() || null,
      town: sent.town?.trim() || null,
      child_born_on: sent.childBornOn ?? null,
      language: sent.language ?? null,
      grounds: sent.grounds,
      agreed: sent.agreed,
      made_at: at,
    })
    .execute();
}

export const referralsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('mro_referral')
    .select(columns)
    .where('tenant_id', '=', actor.tenantId)
    .where('partner_id', '=', actor.accountId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
export type ReferralRow = Awaited<ReturnType<typeof referralsOf>>[number];

export const waitingReferrals = (db: Db, tenantId: number) =>
  db
    .selectFrom('mro_referral')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('settled_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .limit(500)
    .execute();

type Settled = { as: 'taken'; mroId: string; at: string } | { as: 'declined'; mroId: null; at: string };

/** false: it is not there, or somebody was first. */
export async function settleReferral(db: Db, actor: Actor, id: string, { as, mroId, at }: Settled): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mro_referral')
    .set({ settled_as: as, settled_at: at, settled_by: actor.accountId, mro_id: mroId })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
