// Between the press that logs in and the first page there is nothing yet that listens. What is pressed then is kept, and given to the page in the same order as soon
// as it stands: who knows the way has typed Ctrl-K and half a name by then. Kept in memory alone, and for that moment alone.
import type { QueryClient } from '@tanstack/react-query';

const keptWaiting = 5000;
let held: KeyboardEventInit[] | null = null;

const hold = (event: KeyboardEvent): void => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  // Reload, another tab and the like stay the browser's; what is being composed belongs to its field.
  const isOurs =
    ctrlKey || metaKey ? key.toLowerCase() === 'k' : key.length === 1 || ['Enter', 'Backspace', 'ArrowDown', 'ArrowUp'].includes(key);
  if (event.isComposing || altKey || !isOurs) return;
  event.preventDefault();
  event.stopPropagation();
  held?.push({ key, code, ctrlKey, metaKey, altKey, shiftKey });
};

export function holdKeys(): void {
  held ??= [];
  window.addEventListener('keydown', hold, { capture: true });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Gives what was pressed to whatever has the focus now, one key a frame: the first may open the field that the next belong in. */
export async function giveKeysBack(): Promise<void> {
  for (let key = held?.shift(); key; key = held?.shift()) {
    press(key);
    await nextFrame();
  }
  window.removeEventListener('keydown', hold, { capture: true });
  held = null;
}

function press(key: KeyboardEventInit): void {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
  window.removeEventListener('keydown', hold, { capture: true });
  const isTaken = !target.dispatchEvent(event);
  window.addEventListener('keydown', hold, { capture: true });
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isTaken || !isField || key.ctrlKey || key.metaKey || key.altKey) return;
  // There is no other way to write in a field as a person does, with what listens to it hearing so.
  if (key.key?.length === 1) document.execCommand('insertText', false, key.key);
  else if (key.key === 'Backspace') document.execCommand('delete');
}

/** The page stands when the door is gone and nothing is being asked for it any more; a slow answer does not keep the keys for ever. */
export async function pageStands(client: QueryClient, door: Element | null): Promise<void> {
  const late = performance.now() + keptWaiting;
  const isComing = () => door?.isConnected === true || client.isFetching() > 0;
  while (isComing() && performance.now() < late) await nextFrame();
  await nextFrame();
}
