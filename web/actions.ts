// The registry of actions. Shell and rooms declare theirs; a page adds its own while it is on the screen. The palette shows all of them, so that no action
// is only known to those who know its key.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { roomActions } from './rooms.ts';
import { shellActions } from './shell/shell-actions.ts';
import { createStore } from './store.ts';
import type { Action } from './room.ts';

export const pageActions = createStore<Action[]>([]);

/** An action of the page on the screen: `usePageAction({ id: 'dossier.note', keys: 'n', ... })`; null while it is not possible. */
export function usePageAction(action: Action | null): void {
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
  });
  const { id, label, icon, keys, also, access } = action ?? nothing;
  useEffect(() => {
    if (id === undefined || label === undefined || icon === undefined) return undefined;
    const entry: Action = { id, label, icon, keys, also, access, run: (context) => latest.current?.run(context) };
    pageActions.set((before) => [...before.filter((other) => other.id !== id), entry]);
    return () => pageActions.set((before) => before.filter((other) => other !== entry));
  }, [id, label, icon, keys, also, access]);
}

const nothing: Partial<Action> = {};

/** All actions a person may do now: those of the page first, because those are meant. */
export function allowedActions(can: (action: string) => boolean, ofPage: Action[]): Action[] {
  return [...ofPage, ...roomActions, ...shellActions].filter((action) => action.access === undefined || can(action.access));
}

/** Those that fit what was typed: every word must be found somewhere in the label or the other words. */
export function findActions(actions: Action[], typed: string, textOf: (action: Action) => string): Action[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return actions.filter((action) => {
    const text = fold(`${textOf(action)} ${action.also ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
