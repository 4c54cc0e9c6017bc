// Keys. A single letter works only outside fields and can be switched off (WCAG 2.1.4); a chord with Ctrl or Cmd works everywhere. Pure but for the switch.
import { createStore } from './store.ts';

const switchedOff = 'hoeksteen.singleKeysOff';
export const singleKeys = createStore<boolean>(readSwitch());

function readSwitch(): boolean {
  try {
    return localStorage.getItem(switchedOff) === null;
  } catch {
    return true;
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(switchedOff);
    else localStorage.setItem(switchedOff, '1');
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  singleKeys.set(isOn);
}

export type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

/** Does this press match `keys`? `previous` is the letter pressed just before, for 'g d'. */
export function matches(keys: string, pressed: Pressed, previous: string | null): boolean {
  const key = pressed.key.toLowerCase();
  const hasMod = pressed.ctrlKey || pressed.metaKey;
  if (keys.startsWith('mod+')) return hasMod && !pressed.altKey && key === keys.slice(4);
  if (hasMod || pressed.altKey) return false;
  const [first, second] = keys.split(' ');
  return second === undefined ? key === first && previous !== 'g' : previous === first && key === second;
}

/** Is somebody writing there? Then a single letter is a letter. */
export function isWritingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

/** 'mod+enter' -> 'Ctrl ↵', as it stands beside an action. */
export function keyName(keys: string, isMac = typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform)): string {
  return keys
    .replace('mod+', isMac ? '⌘ ' : 'Ctrl ')
    .replace('enter', '↵')
    .replaceAll('escape', 'Esc')
    .replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase());
}
