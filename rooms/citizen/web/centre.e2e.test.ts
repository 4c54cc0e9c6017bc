// The rules that a centre released, on the public page: computed in the browser from data that its server made, under the policy of the page, without a network after the
// first visit, and without script over the server (S043).
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { theDay } from '../../../test/harness/running.ts';
import { release, voucher } from '../../catalogue/catalogue-fixture.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('a rule of the centre, for everybody', () => {
  let house: EmptyHouse;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    house = await emptyHouse();
    await release(await house.as('policy'), await house.as('head'), { rules: [voucher()] });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await house?.close();
  });

  async function visit(hasScript: boolean): Promise<{ page: Page; context: BrowserContext; complaints: string[]; asked: string[] }> {
    const context = await browser!.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: hasScript,
      locale: 'nl-BE',
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    const { page, complaints } = await watchedPage(context);
    page.setDefaultTimeout(60_000);
    const asked: string[] = [];
    page.on('request', (request: Request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    if (hasScript) await page.clock.setFixedTime(new Date(theDay));
    await page.goto(`${house.address}/recht/nl`);
    return { page, context, complaints, asked };
  }

  /** A family with a baby in Heiderode; of everything else nothing is known. */
  async function walk(page: Page, hasScript: boolean): Promise<void> {
    const go = async (way: string): Promise<void> => {
      const button = page.locator(`button[name=way][value=${way}]`).last();
      if (!hasScript) {
        await Promise.all([page.waitForEvent('domcontentloaded'), button.click()]);
        return;
      }
      const before = await page.locator('main').elementHandle();
      await button.click();
      await page.waitForFunction((old) => !old?.isConnected, before);
    };
    await page.locator('input[name="alone"]').check({ force: true });
    await go('next');
    for (let left = 2; left > 0 && (await page.locator('.step').count()) > 0;) {
      if ((await page.locator('input[name="municipality"]').count()) > 0) {
        await page.locator('input[name="municipality"][value="99001"]').check({ force: true });
        left -= 1;
        await go('next');
      } else if ((await page.locator('input[name="event|birth"]').count()) > 0) {
        await page.locator('input[name="event|birth"]').check({ force: true });
        for (const [part, value] of Object.entries({ d: '20', m: '1', y: '2025' }))
          await page.locator(`input[name="event|birth|${part}"]`).fill(value);
        left -= 1;
        await go('next');
      } else await go('unknown');
    }
    if ((await page.locator('.step').count()) > 0) await go('stop');
  }
  const found = (page: Page) => page.locator('.heap[data-heap="likely"] [data-right="lokaalGeboortebon"]');

  it('is worked out in the browser, with nothing asked of the server but the data of the rules', async () => {
    const { page, context, complaints, asked } = await visit(true);
    await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
    await walk(page, true);
    await found(page).waitFor();
    await expect.poll(() => found(page).textContent()).toMatch(/Geboortebon.*€\s?50.*één keer.*Haal de bon af aan het onthaal/s);
    const hash = await page.evaluate(() => document.documentElement.dataset['rules']);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const own = [...new Set(asked.filter((one) => one.includes('/recht/regels/')))];
    expect(own.length).toBeGreaterThan(0);
    for (const one of own) expect(one).toMatch(new RegExp(`^GET /recht/regels/${hash}/\\d{4}-\\d\\d-\\d\\d$`));
    expect(asked.every((one) => one.startsWith('GET '))).toBe(true);
    expect(asked.some((one) => /\/assets\/\d{4}-\d\d-\d\d/.test(one))).toBe(false);
    // and once more where no network is
    await context.setOffline(true);
    await page.goto(`${house.address}/recht/nl`);
    await walk(page, true);
    await found(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says the same without script', async () => {
    const { page } = await visit(false);
    await walk(page, false);
    await expect.poll(() => found(page).textContent()).toMatch(/Geboortebon.*€\s?50.*één keer.*Haal de bon af aan het onthaal/s);
  });
});
