// The one listener for keys. It runs the action of the page or the house whose keys were pressed.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { allowedActions, pageActions } from '../actions.ts';
import { isWritingIn, matches, singleKeys } from '../hotkeys.ts';
import { useCan } from '../me.ts';
import { screenHidden } from './shell-state.ts';

/** Two presses this close belong together ('g d', Esc Esc). */
const togetherMs = 900;

export function Keyboard() {
  const can = useCan();
  const navigate = useNavigate();
  const latest = useRef({ can, navigate });
  useLayoutEffect(() => {
    latest.current = { can, navigate };
  });
  useEffect(() => {
    let previous: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      if (screenHidden.get()) return;
      const before = previous && event.timeStamp - previous.at < togetherMs ? previous.key : null;
      previous = event.key.length === 1 || event.key === 'Escape' ? { key: event.key.toLowerCase(), at: event.timeStamp } : null;
      if (event.key === 'Escape') {
        if (before === 'escape' && !document.querySelector('dialog[open]')) screenHidden.set(true);
        return;
      }
      const isWriting = isWritingIn(event.target);
      for (const action of allowedActions(latest.current.can, pageActions.get())) {
        if (!action.keys || !matches(action.keys, event, before)) continue;
        const isChord = action.keys.startsWith('mod+');
        // Ctrl-Z inside a field is the undo of that field.
        if (isWriting && (!isChord || action.keys === 'mod+z')) continue;
        // Enter on a link or a button is that link or button.
        if (action.keys === 'enter' && event.target instanceof Element && event.target.closest('a, button, summary, [role="option"]'))
          continue;
        if (!isChord && (!singleKeys.get() || document.querySelector('dialog[open]'))) continue;
        event.preventDefault();
        previous = null;
        action.run({ go: (to) => void latest.current.navigate(to) });
        return;
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
