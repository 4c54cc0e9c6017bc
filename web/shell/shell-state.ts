// What the shell itself remembers while a page is open: help, hidden screen, the search that should open.
import { createStore } from '../store.ts';

export const helpOpen = createStore(false);
export const screenHidden = createStore(false);
/** Counts the requests to open the search; the search box listens. */
export const searchWanted = createStore(0);

export function openSearch(): void {
  searchWanted.set((before) => before + 1);
}
