// A change of law on its way: given to somebody, being checked, then done (with what was done) or found to change nothing. Pure.
import type { Actor } from '../../kernel/actor.ts';

export type WatchState = 'given' | 'checking' | 'done' | 'noChange';
export type WatchStep = {
  change_id: string;
  state: WatchState;
  checker_id: string | null;
  what: string | null;
  decision_id: string | null;
  by_id: string;
  at: string;
};

/** The last step says where it stands, the last giving who checks. */
export function stateOfChange(steps: readonly WatchStep[]): { state: WatchState; checkerId: string | null } {
  return {
    state: steps.at(-1)?.state ?? 'given',
    checkerId: steps.filter((step) => step.state === 'given').at(-1)?.checker_id ?? null,
  };
}

/** Why this actor may not take this step; null where nothing stands in the way. */
export function whyNotStep(
  actor: Pick<Actor, 'accountId' | 'roles'>,
  step: { state: WatchState; what: string | null; checkerId: string | null },
  now: { state: WatchState; checkerId: string | null },
): string | null {
  if (step.state === 'given') {
    if (!actor.roles.includes('head') && !actor.roles.includes('policy')) return 'notYoursToGive';
    return step.checkerId === null ? 'toWhom' : null;
  }
  if (step.checkerId !== null) return 'toWhom';
  if (now.checkerId !== actor.accountId) return 'notGivenToYou';
  if (now.state === 'done' || now.state === 'noChange') return 'over';
  if (step.state !== 'checking' && (step.what ?? '').trim() === '') return 'what';
  return null;
}
