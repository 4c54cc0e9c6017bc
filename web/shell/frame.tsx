// The frame of every staff screen: rail and top bar make an inverted L around the sheet.
import { Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useText } from '../language.tsx';
import { setFocusDue } from '../ui/focus-due.ts';
import { Skeleton } from '../ui/message.tsx';
import { Cover } from './cover.tsx';
import { HelpDialog } from './help.tsx';
import { Keyboard } from './keyboard.tsx';
import { LoginLayer } from './login-layer.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

export function Frame() {
  const t = useText();
  const { pathname } = useLocation();
  const isGoing = useNavigation().state !== 'idle';
  const first = useRef(true);
  const shown = useRef(pathname);
  // Set while rendering, before the heading of the new page mounts and looks at it. The first page keeps the focus where the browser put it.
  if (shown.current !== pathname) {
    shown.current = pathname;
    if (!first.current) setFocusDue();
  }
  useEffect(() => {
    first.current = false;
  }, []);
  return (
    <>
      <a className="skip" href="#inhoud">
        {t('shell.skip')}
      </a>
      <div className="staff">
        <TopBar />
        <Rail />
        <main className="sheet" id="inhoud" tabIndex={-1} aria-busy={isGoing || undefined}>
          <Notices />
          <Suspense fallback={<Skeleton lines={6} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Keyboard />
      <HelpDialog />
      <LoginLayer />
      <Cover />
      <ScrollRestoration />
    </>
  );
}
