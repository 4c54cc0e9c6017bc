// What the page remembers: the facts, and which questions were put. In the browser it lives in the page alone; without JavaScript it travels in the body of the
// form. Nowhere is it stored.
import type { Household } from '../../../rules/contract.ts';
import type { Statement } from './questions.ts';

export type State = {
  household: Household;
  /** Questions that were put, in order: the way back. */
  done: string[];
  /** Passed over for now: they come again at the end, once. */
  skipped: string[];
  /** Statements not ticked (`no:care`), also where the contract has no fact for it, and those of which one does not know (`maybe:care`). */
  said: string[];
  /** What stood there before the way back was taken: filled in again, but not reckoned with. */
  draft?: Household;
};

export const noTo = (statement: Statement): string => `no:${statement.id}`;
export const maybe = (statement: Statement): string => `maybe:${statement.id}`;

export const emptyState = (): State => ({ household: { persons: [] }, done: [], skipped: [], said: [] });
