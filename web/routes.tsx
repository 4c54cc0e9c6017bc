// The map of the staff screens. The shell knows its own pages; the rooms bring theirs (rooms/<room>/web/room.tsx).
import { createBrowserRouter, redirect, type LoaderFunctionArgs } from 'react-router';
import { useText } from './language.tsx';
import { canQuery, meQuery } from './me.ts';
import { loginPath, paths } from './paths.ts';
import { asProblem } from './problem.ts';
import { queryClient } from './query-client.ts';
import { rooms } from './rooms.ts';
import { Frame } from './shell/frame.tsx';
import { PageFault } from './shell/page-fault.tsx';
import { setFocusDue } from './ui/focus-due.ts';

/** Nobody sees a page of the house without being known; who comes by a pasted link lands there after login. */
async function known({ request }: LoaderFunctionArgs): Promise<null> {
  try {
    await Promise.all([queryClient.ensureQueryData(meQuery), queryClient.ensureQueryData(canQuery)]);
    return null;
  } catch (error) {
    if (asProblem(error).status !== 401) throw error;
    const { pathname, search } = new URL(request.url);
    throw redirect(loginPath(pathname + search));
  }
}

// Loaders run once for the session; a change of address inside the house does not ask again who I am.
const once = { loader: known, shouldRevalidate: () => false };

export const router = createBrowserRouter([
  // The way back from another provider names its problem here.
  { path: '/login', loader: ({ request }) => redirect(paths.login + new URL(request.url).search) },
  { path: paths.login, lazy: () => import('./pages/login.tsx'), ErrorBoundary: PageFault, HydrateFallback: Waiting },
  { ...once, ErrorBoundary: PageFault, HydrateFallback: Waiting, children: rooms.flatMap((room) => room.bareRoutes ?? []) },
  {
    ...once,
    Component: Frame,
    ErrorBoundary: PageFault,
    HydrateFallback: Waiting,
    children: [
      {
        ErrorBoundary: PageFault,
        children: [
          ...rooms.flatMap((room) => room.routes ?? []),
          { path: paths.gallery, lazy: () => import('./pages/gallery.tsx') },
          { path: '*', lazy: () => import('./pages/not-found.tsx') },
        ],
      },
    ],
  },
]);

// Told before React draws the new page, so that its heading knows to take the focus. The first page keeps the focus where the browser put it.
let shown = router.state.location.pathname;
router.subscribe(({ location }) => {
  if (location.pathname === shown) return;
  shown = location.pathname;
  setFocusDue();
});

function Waiting() {
  const t = useText();
  return (
    <div className="waiting" aria-busy="true">
      <p>Hoeksteen</p>
      <p className="meta">{t('ui.loading')}</p>
    </div>
  );
}
