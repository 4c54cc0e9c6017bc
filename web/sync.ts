// The sync light: one small store that says whether everything is with the server. Calls and drafts feed it; the top bar shows it.
import { nowMs } from './clock.ts';
import { createStore } from './store.ts';

export type Sync = { pending: number; isOffline: boolean; failed: number; savedAt: number | null };
export const sync = createStore<Sync>({
  pending: 0,
  isOffline: typeof navigator !== 'undefined' && navigator.onLine === false,
  failed: 0,
  savedAt: null,
});

export type SyncState = 'saved' | 'saving' | 'offline' | 'failed';
export function syncState(state: Sync): SyncState {
  if (state.isOffline) return 'offline';
  if (state.failed > 0) return 'failed';
  return state.pending > 0 ? 'saving' : 'saved';
}

/** Call it when something goes to the server; call what it gives back when that ended. */
export function beginSaving(): (outcome: 'saved' | 'failed' | 'gone') => void {
  sync.set((before) => ({ ...before, pending: before.pending + 1 }));
  let isOver = false;
  return (outcome) => {
    if (isOver) return;
    isOver = true;
    sync.set((before) => ({ ...before, pending: before.pending - 1, savedAt: outcome === 'saved' ? nowMs() : before.savedAt }));
  };
}

/** A draft that the server refused stays counted until it is through. */
export function countFailed(difference: 1 | -1): void {
  sync.set((before) => ({ ...before, failed: Math.max(0, before.failed + difference) }));
}

/** How often the connection was lost. */
let losses = 0;

export function setOffline(isOffline: boolean): void {
  if (isOffline) losses += 1;
  sync.set((before) => (before.isOffline === isOffline ? before : { ...before, isOffline }));
}

/** Call it when something is asked; call what it gives back when the answer came. An answer to what was asked before the connection went says nothing of now. */
export function beginAsking(): () => void {
  const before = losses;
  return () => {
    if (before === losses) setOffline(false);
  };
}

export function watchConnection(target: Window): () => void {
  const offline = () => setOffline(true);
  const online = () => setOffline(false);
  target.addEventListener('offline', offline);
  target.addEventListener('online', online);
  return () => {
    target.removeEventListener('offline', offline);
    target.removeEventListener('online', online);
  };
}
