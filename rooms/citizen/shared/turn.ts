// One step of the page: what was filled in and which way was taken give the next state and what to show. The same in the browser and without JavaScript.
import { answered, notKnown, passedOver } from './answers.ts';
import type { Entries, Fault } from './form.ts';
import { oneBack } from './back.ts';
import type { Check } from './found.ts';
import { type Open, openQuestions } from './next.ts';
import { type State, emptyState } from './state.ts';

export type Turn = { state: State; open: Open[]; found: ReturnType<Check>; faults: Fault[]; entries?: Entries; isStopped: boolean };

export function turn(state: State, entries: Entries, check: Check, today: string): Turn {
  const open = (of: State): Open[] => openQuestions(of, check(of.household));
  const shown = (of: State, more: Partial<Turn> = {}): Turn => ({
    state: of,
    open: open(of),
    found: check(of.household),
    faults: [],
    isStopped: false,
    ...more,
  });
  const way = entries.get('way') ?? 'next';
  if (way === 'again') return shown(emptyState());
  if (way === 'back') return shown(oneBack(state));
  if (way === 'stop') return shown(state, { isStopped: true });
  if (way === 'go') return shown(state);
  const [now] = open(state);
  // The question of the form must be the one that is due: a page that was sent twice, or kept from before, shows what is due now.
  if (!now || entries.get('question') !== now.question.id) return shown(state);
  if (way === 'stay') return shown(state, { entries });
  if (way === 'unknown') return shown(notKnown(state, now.question));
  if (way === 'skip') return shown(passedOver(state, now.question));
  const done = answered(state, { question: now.question, pointers: now.pointers, today }, entries);
  return done.faults.length > 0 ? shown(state, { faults: done.faults, entries }) : shown(done.state);
}
