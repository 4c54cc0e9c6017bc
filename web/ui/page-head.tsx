// The head of a page: the name of the thing, one sentence about it, the actions. Takes the focus after navigation and sets the title of the window.
import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { setFocusDue, takeFocusDue } from './focus-due.ts';
import { unbroken } from './unbroken.tsx';

/** Put the ref on the h1 of a page that has no PageHead (the identity bar). `title` goes to the window: keep names of persons out of it. */
export function useHeading(title: string, { takesFocus = true } = {}): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - Hoeksteen`;
  }, [title]);
  useLayoutEffect(() => {
    const own = heading.current;
    // A heading that had the focus and is replaced (the page was still loading) hands it to the next one.
    return () => {
      if (own !== null && document.activeElement === own) setFocusDue();
    };
  }, []);
  useEffect(() => {
    if (takeFocusDue() && takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return heading;
}

type Props = {
  title: string;
  /** When the title holds a name: what the window says instead. */ windowTitle?: string;
  sub?: ReactNode;
  children?: ReactNode;
};

export function PageHead({ title, windowTitle, sub, children }: Props) {
  const heading = useHeading(windowTitle ?? title);
  return (
    <div className="page-h">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub ? <p className="sub">{unbroken(sub)}</p> : null}
      </div>
      {children ? <div className="acts">{children}</div> : null}
    </div>
  );
}
