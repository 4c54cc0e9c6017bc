// Screen hidden: somebody walks in, and nothing of the file is to be seen, in the window title either. Any key or a click brings it back.
import { useEffect, useRef } from 'react';
import { useText } from '../language.tsx';
import { useStore } from '../store.ts';
import { Mark } from '../ui/mark.tsx';
import { screenHidden } from './shell-state.ts';

export function Cover() {
  return useStore(screenHidden) ? <Curtain /> : null;
}

function Curtain() {
  const t = useText();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const title = document.title;
    const opener = document.activeElement;
    document.title = 'Hoeksteen';
    dialog?.showModal();
    return () => {
      dialog?.close();
      document.title = title;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const open = () => screenHidden.set(false);
  return (
    <dialog ref={box} className="cover" aria-label={t('shell.hidden')} onCancel={(event) => event.preventDefault()}>
      <button type="button" autoFocus onClick={open} onKeyDown={(event) => event.key.length === 1 && open()}>
        <Mark size={40} />
        <span>{t('shell.hidden')}</span>
        <span className="meta">{t('shell.hidden.how')}</span>
      </button>
    </dialog>
  );
}
