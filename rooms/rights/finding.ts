// What may follow what, for a right that was found: detected -> informed -> applied -> obtained, refused or not wanted. Pure.
export const findingStates = ['detected', 'informed', 'applied', 'obtained', 'refused', 'notWanted'] as const;
export type FindingState = (typeof findingStates)[number];
export type FindingStep = { state: FindingState; onDay: string };
export type NewStep = {
  state: Exclude<FindingState, 'detected'>;
  on: string;
  reason?: string | null | undefined;
  cents?: number | null | undefined;
  per?: string | null | undefined;
};

export type StepRefusal = 'done' | 'beforeDetected' | 'inTheFuture' | 'reasonNeeded' | 'amountWithoutPeriod' | 'alreadyEnded';

const ends = new Set<FindingState>(['obtained', 'refused', 'notWanted']);

/** Every reason why this step cannot be noted. A refusal may be followed by another application: rights change, and so do files. */
export function whyNotThisStep(steps: readonly FindingStep[], step: NewStep, today: string): StepRefusal[] {
  const refusals: StepRefusal[] = [];
  const last = steps.at(-1)?.state ?? 'detected';
  const first = steps[0]?.onDay ?? step.on;
  if (last === step.state) refusals.push('done');
  if (last === 'obtained' && step.state !== 'obtained') refusals.push('alreadyEnded');
  if (ends.has(last) && last !== 'obtained' && step.state !== 'applied' && step.state !== last) refusals.push('alreadyEnded');
  if (step.on < first) refusals.push('beforeDetected');
  if (step.on > today) refusals.push('inTheFuture');
  if ((step.state === 'refused' || step.state === 'notWanted') && !(step.reason ?? '').trim()) refusals.push('reasonNeeded');
  if ((step.cents ?? null) !== null && !step.per) refusals.push('amountWithoutPeriod');
  return refusals;
}
