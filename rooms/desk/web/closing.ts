// What a contact needs before it may close (S003): an outcome, a state of the rights check, and words where one of them asks for them. Pure.
export const outcomes = ['solved', 'transferred', 'referred', 'withdrawn'] as const;
export const rightsChecks = ['done', 'planned', 'notNeeded', 'refused'] as const;

export type Closing = { outcome: string | null; rightsCheck: string | null; reason: string; referredTo: string; isAccepted: boolean };
export type Lack = 'outcome' | 'rightsCheck' | 'reason' | 'toWhom' | 'referralNotAccepted';

/** `isFamily`: a question on growing up or parenting ends in an own offer or an accepted referral (S007). */
export function whyNotYet(closing: Closing, isFamily: boolean): Lack[] {
  const lacking: Lack[] = [];
  if (closing.outcome === null) lacking.push('outcome');
  if (closing.rightsCheck === null) lacking.push('rightsCheck');
  const needsWords = closing.rightsCheck === 'notNeeded' || closing.rightsCheck === 'refused';
  if (needsWords && closing.reason.trim() === '') lacking.push('reason');
  if (isFamily && closing.outcome === 'referred') {
    if (closing.referredTo.trim() === '') lacking.push('toWhom');
    if (!closing.isAccepted) lacking.push('referralNotAccepted');
  }
  return lacking;
}
