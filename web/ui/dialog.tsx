// A dialog, on the browser's own <dialog>: the page behind is inert, Esc closes, and the focus returns to where it came from.
// `LegalAct` is the only confirmation in the house: who, what, how much, from when, and what follows.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';

type Props = {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Not closable by Esc: the login above a form. */ isFirm?: boolean;
  wide?: boolean;
};

export function Dialog({ title, onClose, children, isFirm, wide }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Asked while rendering: by the time of the effect something inside may already have the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // showModal takes the first control. A field that asked for the focus could not have it before the dialog was on the screen.
    dialog?.querySelector<HTMLElement>('[data-focus]')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [opener]);
  return (
    <dialog
      ref={box}
      className={wide ? 'dlg modal wide' : 'dlg modal'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!isFirm) onClose();
      }}
      onMouseDown={(event) =>
        event.target === box.current && !isFirm && isOutside(event.currentTarget, event.clientX, event.clientY) && onClose()
      }
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

function isOutside(box: HTMLElement, x: number, y: number): boolean {
  const edge = box.getBoundingClientRect();
  return x < edge.left || x > edge.right || y < edge.top || y > edge.bottom;
}

export type LegalActLine = { label: string; value: ReactNode };

/** The content of a legal act: put it in a Dialog, or on a page of its own. */
export function LegalAct({
  lines,
  act,
  back,
  onAct,
  onBack,
  busy,
}: {
  lines: LegalActLine[];
  act: string;
  back: string;
  onAct: () => void;
  onBack: () => void;
  busy?: boolean;
}) {
  return (
    <>
      <dl>
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      <p className="acts">
        <Button kind="law" onClick={onAct} busy={busy}>
          {act}
        </Button>
        <Button onClick={onBack}>{back}</Button>
      </p>
    </>
  );
}

export function CloseButton({ onClose }: { onClose: () => void }) {
  const t = useText();
  return <Button onClick={onClose}>{t('ui.close')}</Button>;
}
