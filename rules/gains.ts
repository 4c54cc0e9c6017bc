// Rights whose amount is no money that comes in: a ceiling of what one pays oneself, or the part of one's own income that nobody may take. They are shown with
// their figure and never added up with what a household gains.
import type { Result, RightCode } from './contract.ts';

const noGain: ReadonlySet<RightCode> = new Set<RightCode>(['maximumfactuur', 'beslagvrijInkomen']);

/** The money that this result brings in; null where it brings none or the amount is not known. */
export const gainOf = (result: Pick<Result, 'right' | 'amount'>): Result['amount'] => (noGain.has(result.right) ? null : result.amount);
