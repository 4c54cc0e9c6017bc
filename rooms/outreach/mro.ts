// The mini rights investigation (S012, S013): what may follow what. referred -> contact 1, 2, 3 -> reported -> followed; or stopped. Pure.
import type { Household } from '../../rules/contract.ts';
import type { Method } from './mro-method.ts';

export const places = ['home', 'office', 'childCentre', 'elsewhere'] as const;
export const referrers = ['regionalNurse', 'partner', 'own'] as const;
export const grounds = ['youngChild', 'lowWorkIntensity', 'birth', 'other'] as const;
export const shops = ['bieskruid', 'biesotiekje', 'other'] as const;
export const mroStates = ['referred', 'talking', 'reported', 'followed', 'stopped'] as const;
export type MroState = (typeof mroStates)[number];

/** As it stands, without what was undone; contacts in the order of their days. */
export type Trajectory = {
  referredOn: string;
  method: Method;
  contacts: { id: string; onDay: string }[];
  vouchers: { id: string; contactId: string; handedOn: string; isRedeemed: boolean }[];
  steps: { state: 'reported' | 'corrected' | 'followed' | 'stopped'; onDay: string }[];
  /** The family took its consent back. */
  isWithdrawn: boolean;
};

export type MroRefusal =
  | 'ended'
  | 'consentWithdrawn'
  | 'inTheFuture'
  | 'beforeReferral'
  | 'sameDay'
  | 'unknownContact'
  | 'tooEarly'
  | 'beforeContact'
  | 'tooMany'
  | 'notIncreased'
  | 'increasedUnknown'
  | 'tooFewContacts'
  | 'notReported'
  | 'done'
  | 'reasonNeeded'
  | 'hasVoucher'
  | 'isReported'
  | 'redeemed'
  | 'beforeHandedOver'
  | 'hasLaterStep';

const has = (mro: Trajectory, state: Trajectory['steps'][number]['state']): boolean => mro.steps.some((step) => step.state === state);

export function stateOfMro(mro: Trajectory): MroState {
  if (has(mro, 'stopped')) return 'stopped';
  if (has(mro, 'followed')) return 'followed';
  if (has(mro, 'reported')) return 'reported';
  return mro.contacts.length > 0 ? 'talking' : 'referred';
}

const isEnded = (mro: Trajectory): boolean => has(mro, 'stopped') || has(mro, 'followed');
const common = (mro: Trajectory): MroRefusal[] => [
  ...(isEnded(mro) ? (['ended'] as const) : []),
  ...(mro.isWithdrawn ? (['consentWithdrawn'] as const) : []),
];

export function whyNotContact(mro: Trajectory, contact: { on: string }, today: string): MroRefusal[] {
  const refusals = common(mro);
  if (contact.on > today) refusals.push('inTheFuture');
  if (contact.on < mro.referredOn) refusals.push('beforeReferral');
  // three contacts are three days: two talks on one day are one contact
  if (mro.contacts.some((one) => one.onDay === contact.on)) refusals.push('sameDay');
  return refusals;
}

/** The place of a contact among the contacts: 1 is the first. 0: there is no such contact. */
const contactNumber = (mro: Trajectory, contactId: string): number => mro.contacts.findIndex((one) => one.id === contactId) + 1;

/** `isIncreased`: whether the family has the increased reimbursement; null: not known. `ofFamily`: vouchers that the family holds, all its files together. */
export function whyNotVoucher(
  mro: Trajectory,
  voucher: { contactId: string; on: string },
  family: { ofFamily: number; isIncreased: boolean | null },
  today: string,
): MroRefusal[] {
  const refusals = common(mro);
  const number = contactNumber(mro, voucher.contactId);
  if (number === 0) refusals.push('unknownContact');
  else {
    if (number < mro.method.voucherFromContact) refusals.push('tooEarly');
    if (voucher.on < mro.contacts[number - 1]!.onDay) refusals.push('beforeContact');
  }
  if (voucher.on > today) refusals.push('inTheFuture');
  if (family.ofFamily >= mro.method.voucherMax) refusals.push('tooMany');
  if (family.isIncreased === false) refusals.push('notIncreased');
  if (family.isIncreased === null) refusals.push('increasedUnknown');
  return refusals;
}

export function whyNotReport(mro: Trajectory): MroRefusal[] {
  const refusals = common(mro);
  if (has(mro, 'reported')) refusals.push('done');
  if (mro.contacts.length < mro.method.minContacts) refusals.push('tooFewContacts');
  return refusals;
}

/** A report that was handed over stays; a new version beside it says what was wrong. Also after the end: a paper in somebody's hands must be right. */
export function whyNotCorrect(mro: Trajectory): MroRefusal[] {
  const refusals: MroRefusal[] = [];
  if (!has(mro, 'reported')) refusals.push('notReported');
  if (mro.isWithdrawn) refusals.push('consentWithdrawn');
  return refusals;
}

export function whyNotEnd(
  mro: Trajectory,
  end: { state: 'followed' | 'stopped'; on: string; reason?: string | null | undefined },
  today: string,
): MroRefusal[] {
  const refusals: MroRefusal[] = [];
  if (isEnded(mro)) refusals.push('ended');
  if (end.on > today) refusals.push('inTheFuture');
  if (end.on < mro.referredOn) refusals.push('beforeReferral');
  if (end.state === 'followed' && !has(mro, 'reported')) refusals.push('notReported');
  if (end.state === 'stopped' && !(end.reason ?? '').trim()) refusals.push('reasonNeeded');
  return refusals;
}

export function whyNotRedeem(mro: Trajectory, voucherId: string, on: string, today: string): MroRefusal[] {
  const voucher = mro.vouchers.find((one) => one.id === voucherId);
  if (!voucher) return ['unknownContact'];
  const refusals: MroRefusal[] = [];
  if (voucher.isRedeemed) refusals.push('redeemed');
  if (on > today) refusals.push('inTheFuture');
  if (on < voucher.handedOn) refusals.push('beforeHandedOver');
  return refusals;
}

/** A contact on which something rests is not taken back: first what rests on it. A contact before it gives its number away, and with it a voucher. */
export function whyNotUndoContact(mro: Trajectory, contactId: string): MroRefusal[] {
  const refusals: MroRefusal[] = [];
  const at = contactNumber(mro, contactId);
  if (mro.vouchers.some((voucher) => contactNumber(mro, voucher.contactId) >= at)) refusals.push('hasVoucher');
  if (has(mro, 'reported')) refusals.push('isReported');
  return refusals;
}

export const whyNotUndoStep = (mro: Trajectory, state: Trajectory['steps'][number]['state']): MroRefusal[] =>
  state === 'reported' && (has(mro, 'corrected') || has(mro, 'followed') || has(mro, 'stopped')) ? ['hasLaterStep'] : [];

/** Whether the family has the increased reimbursement, by its facts: true where somebody has it, false where it is said of everybody that they have not. */
export function hasIncreased(household: Household): boolean | null {
  const known = household.persons.map((person) =>
    person.health?.increasedReimbursement === true || person.receives?.includes('verhoogdeTegemoetkoming')
      ? true
      : (person.health?.increasedReimbursement ?? null),
  );
  if (known.includes(true)) return true;
  // children follow their parents: what is not said of them leaves nothing open
  const adults = known.filter((_, place) => household.persons[place]!.role === 'reference' || household.persons[place]!.role === 'partner');
  return adults.every((one) => one === false) ? false : null;
}
