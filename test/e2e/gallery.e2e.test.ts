// The gallery against its stored pictures: a widget that looks different in any state is seen here, in Dutch and in Arabic, light and dark.
// `HOEKSTEEN_WRITE=1` writes the pictures anew; look at them before they are kept. A difference is written to test/e2e/pictures/*.seen.png.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { openBrowser, watchedPage } from '../harness/browser.ts';
import { logInAs, openScreen, runningHouse } from '../harness/running.ts';
import type { RunningHouse } from '../harness/running.ts';

const browser = await openBrowser();
const pictures = path.join(root, 'test', 'e2e', 'pictures');
/** Share of the points that may differ: less than the smallest mark of the alphabet. */
const allowed = 0.000_05;

const looks = [
  { name: 'nl-light', query: '', colorScheme: 'light' },
  { name: 'nl-dark', query: '', colorScheme: 'dark' },
  { name: 'ar-light', query: '?richting=rtl', colorScheme: 'light' },
] as const;

/** Which share of the points differs; 1 where the size does. Small differences of the smoothing of letters do not count. */
function difference(stored: Buffer, seen: Buffer): number {
  const [one, other] = [PNG.sync.read(stored), PNG.sync.read(seen)];
  if (one.width !== other.width || one.height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 }) / (one.width * one.height);
}

// Another browser draws letters its own way: only the one that comes with the packages is held to the pictures.
describe.skipIf(browser === null || process.env['CHROME_PATH'] !== undefined)('the gallery', () => {
  let house: RunningHouse;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    house = await runningHouse();
    context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-BE', reducedMotion: 'reduce' });
    ({ page } = await watchedPage(context));
    await logInAs(context, house, 'lotte');
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await house.close();
  });

  async function picture(query: string, colorScheme: 'light' | 'dark'): Promise<Buffer> {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openScreen(page, house, `/galerij${query}`);
    await page.evaluate(() => document.fonts.ready);
    return page.locator('.gal').screenshot({ animations: 'disabled', caret: 'hide' });
  }

  it.each(looks)('looks as it did: $name', async ({ name, query, colorScheme }) => {
    const seen = await picture(query, colorScheme);
    const file = path.join(pictures, `gallery-${name}.png`);
    const seenFile = path.join(pictures, `gallery-${name}.seen.png`);
    if (process.env['HOEKSTEEN_WRITE'] === '1') {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(file, seen);
    }
    expect(existsSync(file), `${file} is not there: HOEKSTEEN_WRITE=1 writes it`).toBe(true);
    const share = difference(readFileSync(file), seen);
    rmSync(seenFile, { force: true });
    if (share > allowed) writeFileSync(seenFile, seen);
    expect(share, `see ${seenFile}`).toBeLessThanOrEqual(allowed);
  });

  it('would see one mark in another colour', async () => {
    const before = await picture('', 'light');
    await page.evaluate(() => {
      const mark = document.querySelector<HTMLElement>('.gal button');
      if (mark) mark.style.background = 'rgb(200, 0, 0)';
    });
    const after = await page.locator('.gal').screenshot({ animations: 'disabled', caret: 'hide' });
    expect(difference(before, after)).toBeGreaterThan(allowed);
  });
});
