// The frame of every staff screen: rail and top bar make an inverted L around the sheet.
import { Suspense, useRef } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useText } from '../language.tsx';
import { Skeleton } from '../ui/message.tsx';
import { Cover } from './cover.tsx';
import { HelpDialog } from './help.tsx';
import { useKeepFocus } from './keep-focus.ts';
import { Keyboard } from './keyboard.tsx';
import { LoginLayer } from './login-layer.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { UnsentDialog } from './unsent-dialog.tsx';

export function Frame() {
  const t = useText();
  const sheet = useRef<HTMLElement>(null);
  useKeepFocus(sheet);
  const isGoing = useNavigation().state !== 'idle';
  return (
    <>
      <a className="skip" href="#inhoud">
        {t('shell.skip')}
      </a>
      <div className="staff">
        <TopBar />
        <Rail />
        <main ref={sheet} className="sheet" id="inhoud" tabIndex={-1} aria-busy={isGoing || undefined}>
          <Notices />
          <Suspense fallback={<Skeleton lines={6} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Keyboard />
      <HelpDialog />
      <LoginLayer />
      <UnsentDialog />
      <Cover />
      <ScrollRestoration />
    </>
  );
}
