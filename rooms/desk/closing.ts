// Whether a contact may close (S003, S007). Pure: gives every reason why not, so that they are shown together.
import { isFamilyQuestion } from './themes.ts';

export const outcomes = ['solved', 'transferred', 'referred', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];
export const rightsStates = ['done', 'notNeeded', 'refused', 'planned'] as const;
export type RightsState = (typeof rightsStates)[number];

export type Closing = {
  outcome?: Outcome | null;
  rightsCheck?: RightsState | null;
  reason?: string | null;
  toTeam?: string | null;
  referredTo?: string | null;
  isAccepted?: boolean | null;
};
export type ClosableContact = {
  closedAt: string | null;
  themes: readonly string[];
  tags: readonly string[];
  owner: { kind: 'worker' | 'team' };
};

export type Refusal =
  | 'alreadyClosed'
  | 'outcome'
  | 'rightsCheck'
  /** no check is needed, or the person wants none: said in words */
  | 'reason'
  /** a question on growing up: referred means that the other side said yes */
  | 'referralNotAccepted'
  | 'toWhom'
  /** somebody must have taken the question before it can be solved */
  | 'nobodyTookIt';

export function whyItCannotClose(contact: ClosableContact, closing: Closing): Refusal[] {
  if (contact.closedAt !== null) return ['alreadyClosed'];
  const reasons: Refusal[] = [];
  if (!closing.outcome) reasons.push('outcome');
  if (!closing.rightsCheck) reasons.push('rightsCheck');
  const hasWords = (closing.reason ?? '').trim() !== '';
  if ((closing.rightsCheck === 'notNeeded' || closing.rightsCheck === 'refused') && !hasWords) reasons.push('reason');
  if (closing.outcome === 'solved' && contact.owner.kind === 'team') reasons.push('nobodyTookIt');
  if (isFamilyQuestion(contact)) {
    if (closing.outcome === 'referred' && !(closing.referredTo ?? '').trim()) reasons.push('toWhom');
    if (closing.outcome === 'referred' && closing.isAccepted !== true) reasons.push('referralNotAccepted');
    if (closing.outcome === 'transferred' && !closing.toTeam) reasons.push('toWhom');
  }
  return reasons;
}
