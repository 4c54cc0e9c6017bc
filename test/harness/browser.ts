// A real Chromium: the one of CHROME_PATH, or the one that comes from npm and needs no system packages. null where neither runs; those tests count as not run.
import sparticuz from '@sparticuz/chromium';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** One process for all falls over; a drawing card that is played by the processor takes a fifth of the time of a test and draws the same. */
const unwanted = /^--(headless|single-process|use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)/;

export async function openBrowser(): Promise<Browser | null> {
  const own = process.env.CHROME_PATH;
  // The npm build is for Linux x64 alone.
  if (!own && (process.platform !== 'linux' || process.arch !== 'x64')) return null;
  const args = own ? [] : [...sparticuz.args.filter((arg) => !unwanted.test(arg)), '--disable-gpu'];
  const executablePath = own ?? (await sparticuz.executablePath());
  try {
    return await chromium.launch({ executablePath, args: [...args, '--no-sandbox'], headless: true });
  } catch (error) {
    console.error(`no browser: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return null;
  }
}

export type Look = { name: string; dark?: boolean; width?: number; zoom?: boolean; rtl?: boolean };
/** The ways in which every screen is looked at: light, dark, a narrow phone, 200 %, mirrored. */
export const looks: Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: '320 px', width: 320 },
  { name: '200 %', zoom: true },
  { name: 'mirrored', rtl: true },
  { name: 'mirrored, dark, 320 px', rtl: true, dark: true, width: 320 },
];

/** 200 % of 1440 x 900 is a page of 720 x 450 CSS pixels. */
export const viewportOf = (look: Look) => (look.zoom ? { width: 720, height: 450 } : { width: look.width ?? 1440, height: 900 });

/** A page that notes what the browser complains of: scripts that fail, styles or scripts that the page policy refuses. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused call (401, 422) is also written to the console by the browser; the screen says it in its own words.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return { page, complaints };
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 AA and the good practices of axe; each violation as one line. Also what sticks out at the side. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Read in once a page: six looks at one page would parse half a megabyte six times.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, levels);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(wide > 0 ? [`${wide} px too wide`] : [])];
}

/** Looks at the page that is open in every way; the answer is empty when nothing is wrong. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await page.setViewportSize(viewportOf(look));
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.evaluate(
      (dir) => {
        document.documentElement.dir = dir;
      },
      look.rtl ? 'rtl' : 'ltr',
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // A colour that is still on its way to the other look has the contrast of neither.
    await page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
          .map((one) => one.finished),
      ).then(() => undefined),
    );
    faults.push(...(await faultsOf(page)).map((fault) => `${look.name}: ${fault}`));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  return faults;
}
