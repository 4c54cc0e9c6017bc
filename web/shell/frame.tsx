// The frame of every staff screen: rail and top bar make an inverted L around the sheet.
import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useText } from '../language.tsx';
import { Skeleton } from '../ui/message.tsx';
import { Cover } from './cover.tsx';
import { HelpDialog } from './help.tsx';
import { Keyboard } from './keyboard.tsx';
import { LoginLayer } from './login-layer.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { UnsentDialog } from './unsent-dialog.tsx';

export function Frame() {
  const t = useText();
  const isGoing = useNavigation().state !== 'idle';
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
      <UnsentDialog />
      <Cover />
      <ScrollRestoration />
    </>
  );
}
