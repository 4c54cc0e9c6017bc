// A text that has no place on the server yet (a new question, a line before it is sent): kept on this device while it is typed, gone when it was sent.
import { useEffect, useRef, useState } from 'react';
import { nowMs } from '../clock.ts';
import { deviceStore } from '../drafts-store.ts';
import { useMe } from '../me.ts';

const restMs = 250;

export type LocalText = { text: string; isReady: boolean; change: (text: string) => void; clear: () => void };

export function useLocalDraft(name: string): LocalText {
  const account = useMe().account.id;
  const key = `${account}/${name}`;
  const [text, setText] = useState('');
  const [isReady, setReady] = useState(false);
  const timer = useRef<number | null>(null);
  const latest = useRef('');
  useEffect(() => {
    let wasLeft = false;
    const arrive = (found: string) => {
      if (wasLeft) return;
      latest.current = found;
      setText(found);
      setReady(true);
    };
    deviceStore<string>()
      .read(key)
      .then((draft) => arrive(draft?.value ?? ''))
      .catch(() => arrive(''));
    // A tab that closes within the rest still leaves its last words behind.
    const keepNow = () => timer.current !== null && void write(key, latest.current);
    window.addEventListener('pagehide', keepNow);
    return () => {
      wasLeft = true;
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [key]);
  const stop = () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
  };
  return {
    text,
    isReady,
    change: (next) => {
      latest.current = next;
      setText(next);
      stop();
      timer.current = window.setTimeout(() => {
        timer.current = null;
        void write(key, next);
      }, restMs);
    },
    clear: () => {
      stop();
      latest.current = '';
      setText('');
      void write(key, '');
    },
  };
}

/** A device that refuses to keep is no reason to stop writing: the text stays on the screen. */
async function write(key: string, text: string): Promise<void> {
  try {
    if (text === '') await deviceStore<string>().remove(key);
    else await deviceStore<string>().write({ key, value: text, version: 0, editedAt: nowMs() });
  } catch (error) {
    console.warn('Draft not kept on this device', error);
  }
}
