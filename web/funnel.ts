// The one error funnel. Whatever was not handled at its own place arrives here and is said as a toast, in the language of the screen.
import { createStore } from './store.ts';

export type Reported = { id: number; error: unknown };
export const reported = createStore<Reported[]>([]);
let last = 0;

export function reportProblem(error: unknown): void {
  last += 1;
  reported.set((before) => [...before.slice(-2), { id: last, error }]);
}

export function dropReported(id: number): void {
  reported.set((before) => before.filter((entry) => entry.id !== id));
}
