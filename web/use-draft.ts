// A draft on the screen. `const note = useDraft({ key, initial, send })`; then `note.value`, `note.change(value)`, `note.status`.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { nowMs } from './clock.ts';
import { createDraft, type Draft, type DraftState, type Timers, type Versioned } from './drafts.ts';
import { deviceStore } from './drafts-store.ts';
import { useMe } from './me.ts';
import { countFailed } from './sync.ts';

const timers: Timers = {
  set: (run, ms) => window.setTimeout(run, ms),
  clear: (handle) => window.clearTimeout(handle as number),
  now: nowMs,
};

type Options<V> = { key: string; initial: Versioned<V>; send: (value: V, version: number) => Promise<{ version: number }> };
export type UsedDraft<V> = DraftState<V> & { change: (value: V) => void; flush: () => void; resolve: (choice: Versioned<V>) => void };

/** One draft a key. Another `initial` under the same key does not replace what is being typed; another key is another draft. */
export function useDraft<V>({ key, initial, send }: Options<V>): UsedDraft<V> {
  const account = useMe().account.id;
  const latestSend = useRef(send);
  const first = useRef(initial);
  useLayoutEffect(() => {
    latestSend.current = send;
    first.current = initial;
  });
  const held = useRef<Draft<V> | null>(null);
  const [state, setState] = useState<DraftState<V>>({
    value: initial.value,
    status: 'saved',
    isReady: false,
    recoveredFrom: null,
    theirs: null,
    error: null,
  });

  useEffect(() => {
    const draft = createDraft<V>({
      key: `${account}/${key}`,
      initial: first.current,
      send: (value, version) => latestSend.current(value, version),
      store: deviceStore<V>(),
      timers,
      onState: setState,
    });
    held.current = draft;
    setState(draft.state());
    const flush = () => void draft.flush();
    const onHide = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHide);
      flush();
      draft.close();
      held.current = null;
    };
  }, [account, key]);

  // The sync light knows of a text that the server does not have.
  const isStuck = state.status === 'waiting' || state.status === 'refused' || state.status === 'conflict';
  useEffect(() => {
    if (!isStuck) return undefined;
    countFailed(1);
    return () => countFailed(-1);
  }, [isStuck]);

  return {
    ...state,
    change: (value) => held.current?.change(value),
    flush: () => void held.current?.flush(),
    resolve: (choice) => held.current?.resolve(choice),
  };
}
