// The files of the mini rights investigation, put together from what was noted, and as the screens show them.
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { Keys } from '../../kernel/keys.ts';
import { openNote } from '../../kernel/notes.ts';
import { consentingOfMany, householdWithAbsorbed, householdsFacts } from '../person/public.ts';
import { contactsOf, mrosOf, stepsOf, vouchersOf, vouchersOfFamily } from './mro-queries.ts';
import type { ContactRow, MroRow, StepRow, VoucherRow } from './mro-queries.ts';
import type { Mro } from './mro-schema.ts';
import type { Method } from './mro-method.ts';
import { hasIncreased, stateOfMro, whyNotContact, whyNotCorrect, whyNotEnd, whyNotReport, whyNotVoucher } from './mro.ts';
import type { Trajectory } from './mro.ts';

export type Reading = { db: Db; keys: Keys; actor: Actor; today: string };
export type File = { row: MroRow; mro: Trajectory; contacts: ContactRow[]; vouchers: VoucherRow[]; steps: StepRow[] };
export type Family = { ofFamily: number; isIncreased: boolean | null };

/** The consent under which the investigation runs. */
export const mroConsent = 'rightsCheck';

export async function filesOf({ db, actor, today }: Reading, rows: MroRow[]): Promise<File[]> {
  const { tenantId } = actor;
  const ids = rows.map((row) => row.id);
  const [contacts, vouchers, steps, consents] = [
    await contactsOf(db, tenantId, ids),
    await vouchersOf(db, tenantId, ids),
    await stepsOf(db, tenantId, ids),
    await consentingOfMany(
      db,
      { tenantId },
      rows.map((row) => row.household_id),
      [mroConsent],
      today,
    ),
  ];
  return rows.map((row) => {
    const own = {
      contacts: contacts.filter((one) => one.mro_id === row.id),
      vouchers: vouchers.filter((one) => one.mro_id === row.id),
      steps: steps.filter((one) => one.mro_id === row.id),
    };
    return {
      row,
      ...own,
      mro: {
        referredOn: row.referred_on,
        method: row.method as Method,
        contacts: own.contacts.map((one) => ({ id: one.id, onDay: one.on_day })),
        vouchers: own.vouchers.map((one) => ({
          id: one.id,
          contactId: one.contact_id,
          handedOn: one.handed_on,
          isRedeemed: one.redemption_id !== null,
        })),
        steps: own.steps.map((one) => ({ state: one.state as 'reported', onDay: one.on_day })),
        isWithdrawn: consents.get(row.household_id) === 'no',
      },
    };
  });
}

export async function filesOfHousehold(reading: Reading, householdId: string): Promise<File[]> {
  const { db, actor } = reading;
  return filesOf(reading, await mrosOf(db, actor.tenantId, await householdWithAbsorbed(db, actor.tenantId, householdId)));
}

export async function familyOf({ db, actor, today }: Reading, householdId: string): Promise<Family> {
  const { tenantId } = actor;
  const all = await householdWithAbsorbed(db, tenantId, householdId);
  const known = (await householdsFacts(db, { tenantId }, [householdId], today)).get(householdId);
  return { ofFamily: await vouchersOfFamily(db, tenantId, all), isIncreased: known ? hasIncreased(known.household) : null };
}

export async function showFile(reading: Reading, { row, mro, contacts, vouchers, steps }: File, family: Family): Promise<Mro> {
  const { db, keys, actor, today } = reading;
  const words = (one: ContactRow): Promise<string | null> | null =>
    one.sealed && openNote(db, keys, actor.tenantId, one.household_id, one.id, one.sealed);
  const last = contacts.at(-1);
  return {
    id: row.id,
    householdId: row.household_id,
    referredOn: row.referred_on,
    referrer: row.referrer as 'regionalNurse',
    organisation: row.organisation,
    grounds: row.grounds as Mro['grounds'],
    basis: row.basis as Mro['basis'],
    state: stateOfMro(mro),
    method: mro.method,
    contacts: await Promise.all(
      contacts.map(async (one, place) => ({
        id: one.id,
        number: place + 1,
        on: one.on_day,
        place: one.place as 'home',
        minutes: one.minutes,
        words: await words(one),
        by: { id: one.by_id, name: one.name ?? '' },
      })),
    ),
    vouchers: vouchers.map((one) => ({
      id: one.id,
      contactId: one.contact_id,
      serial: one.serial,
      cents: one.cents,
      handedOn: one.handed_on,
      redemption: one.redemption_id === null ? null : { id: one.redemption_id, shop: one.shop as 'bieskruid', on: one.redeemed_on! },
    })),
    steps: steps.map((one) => ({
      id: one.id,
      state: one.state as 'reported',
      on: one.on_day,
      reportId: one.report_id,
      reason: one.reason,
    })),
    vouchersOfFamily: family.ofFamily,
    isIncreased: family.isIncreased,
    whyNot: {
      contact: whyNotContact(mro, { on: today }, today),
      voucher: last ? whyNotVoucher(mro, { contactId: last.id, on: today }, family, today) : ['tooEarly'],
      report: whyNotReport(mro),
      corrected: whyNotCorrect(mro),
      followed: whyNotEnd(mro, { state: 'followed', on: today }, today),
      stopped: whyNotEnd(mro, { state: 'stopped', on: today, reason: '-' }, today),
    },
    openedAt: row.opened_at,
  };
}
