// Undo instead of "are you sure": what was done, for ten seconds, with the way back. Ctrl-Z takes the newest.
import { createStore } from './store.ts';

export type Toast = { id: number; text: string; kind: 'done' | 'problem'; undo: (() => unknown) | null; seconds: number };
export const toasts = createStore<Toast[]>([]);
let last = 0;

export function showToast(text: string, options: { undo?: () => unknown; kind?: 'done' | 'problem'; seconds?: number } = {}): number {
  last += 1;
  const toast: Toast = { id: last, text, kind: options.kind ?? 'done', undo: options.undo ?? null, seconds: options.seconds ?? 10 };
  toasts.set((before) => [...before.slice(-2), toast]);
  return toast.id;
}

export function dropToast(id: number): void {
  toasts.set((before) => before.filter((toast) => toast.id !== id));
}

/** Takes the newest toast that can be undone; false when there is none. */
export function undoLatest(): boolean {
  const latest = toasts.get().findLast((toast) => toast.undo !== null);
  if (!latest) return false;
  dropToast(latest.id);
  latest.undo?.();
  return true;
}
