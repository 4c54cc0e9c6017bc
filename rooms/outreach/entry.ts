// A household on a list: what may be noted about reaching it, and where it stands. new -> attempted -> reached -> accepted or declined; or unreachable. Pure.
export const channels = ['phone', 'mail', 'letter', 'visit', 'office'] as const;
type Channel = (typeof channels)[number];
export const results = ['noAnswer', 'messageLeft', 'wrongDetails', 'reached', 'accepted', 'declined', 'unreachable'] as const;
export type Result = (typeof results)[number];
export const entryStates = ['new', 'attempted', 'reached', 'accepted', 'declined', 'unreachable'] as const;
export type EntryState = (typeof entryStates)[number];
export const sourcesOfAwareness = ['leaflet', 'partner', 'media', 'family', 'centre', 'nobody'] as const;

export type Attempt = { onDay: string; result: Result };
export type NewAttempt = { on: string; channel: Channel; result: Result; words?: string | null | undefined };
export type AttemptRefusal = 'ended' | 'listClosed' | 'inTheFuture' | 'beforeList' | 'reasonNeeded' | 'triedTooLittle';

const spokenTo = new Set<Result>(['reached', 'accepted', 'declined']);
const ends = new Set<EntryState>(['accepted', 'declined', 'unreachable']);
/** Days on which somebody was tried before one may say that they cannot be reached: a norm of the house. */
const triesBeforeUnreachable = 2;

/** `attempts` in the order in which they were noted, without those that were undone. */
export function stateOf(attempts: readonly Attempt[]): EntryState {
  const last = attempts.at(-1);
  if (!last) return 'new';
  if (last.result === 'accepted' || last.result === 'declined' || last.result === 'unreachable') return last.result;
  return attempts.some((attempt) => spokenTo.has(attempt.result)) ? 'reached' : 'attempted';
}

export const isSpokenTo = (result: Result): boolean => spokenTo.has(result);

/** Every reason why this attempt cannot be noted. */
export function whyNotThisAttempt(
  attempts: readonly Attempt[],
  attempt: NewAttempt,
  list: { onDay: string; isClosed: boolean },
  today: string,
): AttemptRefusal[] {
  const refusals: AttemptRefusal[] = [];
  if (list.isClosed) refusals.push('listClosed');
  if (ends.has(stateOf(attempts))) refusals.push('ended');
  if (attempt.on > today) refusals.push('inTheFuture');
  if (attempt.on < list.onDay) refusals.push('beforeList');
  if (attempt.result === 'declined' && !(attempt.words ?? '').trim()) refusals.push('reasonNeeded');
  const days = new Set(attempts.map((one) => one.onDay));
  if (attempt.result === 'unreachable' && days.size < triesBeforeUnreachable) refusals.push('triedTooLittle');
  return refusals;
}
