// Nothing typed is ever lost. A draft is kept on the device within a second after the last key and sent to the server within five; what the server has not
// confirmed stays on the device and is found again after a reload, a killed tab, an expired session, a cut network, a fault or a new version of the house.
// This file is the core: no browser, no React, time and storage come from outside (drafts-store.ts, use-draft.ts).
import { asProblem } from './problem.ts';

export type DraftStatus = 'saved' | 'dirty' | 'sending' | 'waiting' | 'refused' | 'conflict';
export type Versioned<V> = { value: V; version: number };
/** What lies on the device. `sent` is what was on its way when the page ended: if the server has it, there is no conflict. */
export type LocalDraft<V> = Versioned<V> & { key: string; editedAt: number; sent?: V };
export type DraftStore<V> = {
  read(key: string): Promise<LocalDraft<V> | undefined>;
  write(draft: LocalDraft<V>): Promise<void>;
  remove(key: string): Promise<void>;
};
export type Timers = { set(run: () => void, ms: number): unknown; clear(handle: unknown): void; now(): number };

export type DraftState<V> = {
  value: V;
  status: DraftStatus;
  /** Until the device was asked, nothing can be typed: otherwise a found text could be typed over. */
  isReady: boolean;
  /** When the text on the screen was found on the device: the moment it was typed. */
  recoveredFrom: number | null;
  /** Only with 'conflict': what stands on the server. */
  theirs: Versioned<V> | null;
  error: unknown;
};

export type DraftOptions<V> = {
  key: string;
  initial: Versioned<V>;
  send: (value: V, version: number) => Promise<{ version: number }>;
  store: DraftStore<V>;
  timers: Timers;
  onState?: (state: DraftState<V>) => void;
};

/** Rest after the last key, and the longest wait while somebody keeps typing. */
export const rests = {
  localMs: 250,
  localMaxMs: 800,
  serverMs: 1500,
  serverMaxMs: 4000,
  retryMs: [2000, 4000, 8000, 15_000, 30_000],
  openMs: 8000,
};

export type Draft<V> = {
  state(): DraftState<V>;
  change(value: V): void;
  /** Now, not later: the field was left, the page is going, the connection is back. */
  flush(): Promise<void>;
  resolve(choice: Versioned<V>): void;
  close(): void;
  /** Resolves when the device has been asked. */
  ready: Promise<void>;
};

export function createDraft<V>({ key, initial, send, store, timers, onState }: DraftOptions<V>): Draft<V> {
  let state: DraftState<V> = { value: initial.value, status: 'saved', isReady: false, recoveredFrom: null, theirs: null, error: null };
  let version = initial.version;
  let isSending = false;
  let inFlight: V | undefined;
  let isClosed = false;
  let failures = 0;
  let writing: Promise<void> = Promise.resolve();
  const local = resting(timers, rests.localMs, rests.localMaxMs, () => void keep());
  const server = resting(timers, rests.serverMs, rests.serverMaxMs, () => void deliver());
  let retry: unknown = null;

  const set = (next: Partial<DraftState<V>>) => {
    state = { ...state, ...next };
    if (!isClosed) onState?.(state);
  };

  // One writing at a time, so that an older text never lands after a newer one. A device that refuses to keep is no reason to stop sending.
  const keep = (): Promise<void> => {
    local.stop();
    const draft: LocalDraft<V> = {
      key,
      value: state.value,
      version,
      editedAt: timers.now(),
      ...(inFlight === undefined ? {} : { sent: inFlight }),
    };
    writing = writing.then(() => store.write(draft)).catch(() => {});
    return writing;
  };
  const forget = (): Promise<void> => {
    local.stop();
    writing = writing.then(() => store.remove(key)).catch(() => {});
    return writing;
  };

  const deliver = async (): Promise<void> => {
    server.stop();
    if (isSending || state.status === 'conflict' || state.status === 'saved') return;
    if (retry !== null) timers.clear(retry);
    retry = null;
    isSending = true;
    const going = state.value;
    set({ status: 'sending', error: null });
    inFlight = going;
    await keep();
    try {
      version = (await send(going, version)).version;
      failures = 0;
      isSending = false;
      inFlight = undefined;
      if (same(state.value, going)) {
        set({ status: 'saved', recoveredFrom: null });
        await forget();
      } else {
        set({ status: 'dirty' });
        local.start();
        server.start();
      }
    } catch (error) {
      isSending = false;
      fail(error);
    }
  };

  const fail = (error: unknown) => {
    const { status, body } = asProblem(error);
    if (status === 412) {
      set({ status: 'conflict', theirs: theirsOf<V>(body), error });
      return;
    }
    // A refusal does not pass by waiting; it is tried again when the text changes. Anything else is.
    if (status >= 400 && status < 500 && status !== 401 && status !== 408 && status !== 429) {
      set({ status: 'refused', error });
      return;
    }
    const pause = rests.retryMs[Math.min(failures, rests.retryMs.length - 1)] ?? 30_000;
    failures += 1;
    set({ status: 'waiting', error });
    retry = timers.set(() => void deliver(), pause);
  };

  // What lies on the device is read before anything is written there. A device that is slow to answer is waited for; when patience ends one may type,
  // and what is found later still comes to the screen: in its place when nothing was typed, else beside what was typed, to choose from.
  const recover = async (): Promise<void> => {
    const reading = store.read(key).catch(() => undefined);
    let isLate = false;
    const patience = new Promise<undefined>((resolve) =>
      timers.set(() => {
        isLate = true;
        resolve(undefined);
      }, rests.openMs),
    );
    writing = Promise.race([reading, patience]).then(() => {});
    const found = await Promise.race([reading, patience]);
    if (found) return arrive(found);
    set({ isReady: true });
    if (isLate) void reading.then((later) => later && arrive(later));
  };

  const arrive = (found: LocalDraft<V>): void | Promise<void> => {
    if (!same(state.value, initial.value)) {
      if (!same(found.value, state.value))
        set({ status: 'conflict', theirs: { value: found.value, version }, recoveredFrom: found.editedAt });
      return undefined;
    }
    if (same(found.value, initial.value)) {
      set({ isReady: true });
      return forget();
    }
    const isOurs = found.version === version || (found.sent !== undefined && same(found.sent, initial.value));
    if (isOurs) {
      set({ isReady: true, value: found.value, status: 'dirty', recoveredFrom: found.editedAt });
      server.start();
    } else {
      set({ isReady: true, value: found.value, status: 'conflict', theirs: initial, recoveredFrom: found.editedAt });
    }
    return undefined;
  };

  return {
    state: () => state,
    change(value) {
      if (!state.isReady || same(value, state.value)) return;
      const isHeld = state.status === 'conflict';
      set({ value, status: isHeld ? 'conflict' : isSending ? 'sending' : 'dirty' });
      local.start();
      if (!isHeld) server.start();
    },
    async flush() {
      if (state.status === 'saved') return;
      await keep();
      await deliver();
    },
    resolve(choice) {
      version = choice.version;
      set({ value: choice.value, status: 'dirty', theirs: null, error: null });
      local.start();
      server.start();
    },
    close() {
      if (local.isRunning()) void keep();
      isClosed = true;
      server.stop();
      if (retry !== null) timers.clear(retry);
    },
    ready: recover(),
  };
}

/** Runs after a rest, but at the latest `maxMs` after the first request. */
function resting(timers: Timers, restMs: number, maxMs: number, run: () => void) {
  let handle: unknown = null;
  let first = 0;
  const stop = () => {
    if (handle !== null) timers.clear(handle);
    handle = null;
  };
  return {
    start() {
      const now = timers.now();
      if (handle === null) first = now;
      else timers.clear(handle);
      handle = timers.set(
        () => {
          handle = null;
          run();
        },
        Math.max(0, Math.min(restMs, first + maxMs - now)),
      );
    },
    stop,
    isRunning: () => handle !== null,
  };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The server's own version out of a 412, when it sent one: `{ current: { version, ... } }`. */
function theirsOf<V>(body: Record<string, unknown>): Versioned<V> | null {
  const current = body.current;
  if (typeof current !== 'object' || current === null || !('version' in current) || typeof current.version !== 'number') return null;
  const value = 'value' in current ? current.value : 'text' in current && Object.keys(current).length <= 2 ? current.text : current;
  return { value: value as V, version: current.version };
}
