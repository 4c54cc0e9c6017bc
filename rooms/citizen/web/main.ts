// The page in the browser. The first question came as HTML and works at once; this small part only listens, and fetches the rest while one reads. From the first
// answer on nothing leaves the device any more.
import '../../../web/tokens.css';
import '../../../web/css/base.css';
import '../../../web/css/button.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './citizen.css';
import type { Lang } from '../../../rules/contract.ts';
import { listenToBoxes } from './boxes.ts';
import { keepForLater } from './keep.ts';

const lang = document.documentElement.lang as Lang;
if (lang === 'ar') void import('./arabic.ts');
document.documentElement.dataset['live'] = 'on';

const app = () => import('./app.ts').then((module) => module.start(lang));
let started: ReturnType<typeof app> | null = null;
/** A failed load is tried again at the next press. */
const start = (): ReturnType<typeof app> =>
  (started ??= app().catch((error: unknown) => {
    started = null;
    throw error;
  }));

listenToBoxes();
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.id !== 'answers' && form.id !== 'languages') return;
  event.preventDefault();
  // Pressed twice: the first press is still being answered.
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const submitter = event.submitter as HTMLButtonElement | null;
  void answer(form, submitter).finally(() => (form.ariaBusy = null));
});

/** First the press is seen, then the work is done: on a slow phone the button answers at once. */
async function answer(form: HTMLFormElement, submitter: HTMLButtonElement | null): Promise<void> {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const page = await start().catch(() => null);
  if (page) await page.submitted(form, submitter);
  else document.documentElement.setAttribute('data-not-loaded', 'on');
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('#leave');
  if (!link) return;
  event.preventDefault();
  // Not a step in the history: the way back does not lead here.
  location.replace(link.href);
});

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
addEventListener(
  'load',
  () =>
    idle(
      () =>
        void start().then(
          (page) => page.ready().then(keepForLater),
          () => undefined,
        ),
    ),
  { once: true },
);
