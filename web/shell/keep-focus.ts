// An answer that is given, a task that is ticked off, a form that closes: what had the focus goes away, and the browser would put it at the top of the page.
// The focus goes instead to what now stands in its place, so that who works with the keyboard, or hears the page, goes on where he was.
import { useEffect, type RefObject } from 'react';

const controls =
  'a[href], button:not([disabled]), input:not([type="hidden"]):not([disabled]), select:not([disabled]), textarea:not([disabled])';

type Place = { around: Element; index: number };

/** From the element outwards to `root`: each thing around it, and which child it is on the way in. */
function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement)
    places.push({ around: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return places;
}

/** The first control at the place, else the first after it, else the last before it. */
function controlAt({ around, index }: Place): HTMLElement | null {
  const children = [...around.children];
  for (const child of [...children.slice(index), ...children.slice(0, index).toReversed()]) {
    const control = child.matches(controls) ? child : child.querySelector(controls);
    if (control instanceof HTMLElement && control.checkVisibility()) return control;
  }
  return null;
}

/** Within one page: another has a heading of its own that takes the focus. */
export function useKeepFocus(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = sheet.current;
    if (!root) return undefined;
    let held: { element: Element; places: Place[]; page: string } | null = null;
    const onFocus = (event: FocusEvent) => {
      held =
        event.target instanceof Element && event.target !== root
          ? { element: event.target, places: placesOf(event.target, root), page: window.location.pathname }
          : null;
    };
    // Who clicks beside it has let go of it. What was taken away is no longer there a frame later.
    const onLeave = ({ target }: FocusEvent) =>
      requestAnimationFrame(() => {
        if (held?.element === target && held?.element.isConnected && document.activeElement === document.body) held = null;
      });
    const restore = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!held || held.element.isConnected || !isLost || document.querySelector('dialog[open]')) return;
      if (held.page !== window.location.pathname) return;
      const place = held.places.find(({ around }) => around.isConnected);
      held = null;
      if (place) controlAt(place)?.focus();
    };
    // After the frame in which it went: a field that asks for the focus itself has it by then.
    const watch = new MutationObserver(() => {
      if (held && !held.element.isConnected) requestAnimationFrame(restore);
    });
    root.addEventListener('focusin', onFocus);
    root.addEventListener('focusout', onLeave);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('focusout', onLeave);
      watch.disconnect();
    };
  }, [sheet]);
}
