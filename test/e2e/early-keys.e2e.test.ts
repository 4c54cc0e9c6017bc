// Who knows the way types on while the house still opens its door: nothing of it is lost.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../demo/accounts.ts';
import { openBrowser, watchedPage } from '../harness/browser.ts';
import { runningHouse, type RunningHouse } from '../harness/running.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('keys pressed before the first page stands', () => {
  let house: RunningHouse;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    house = await runningHouse();
    context = await browser!.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-BE', reducedMotion: 'reduce' });
    ({ page, complaints } = await watchedPage(context));
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    expect(complaints).toEqual([]);
  });

  /** The answer to the login stays away until `open` is called. */
  async function heldDoor(): Promise<() => void> {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route('**/api/v1/session', async (route) => {
      await opened;
      await route.continue();
    });
    return open;
  }

  async function logIn(password: string): Promise<void> {
    await page.goto(`${house.address}/aanmelden`);
    await page.getByLabel('Account', { exact: true }).fill('lotte');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
  }

  it('go to the account, also for who was sent to the door from another page', async () => {
    await page.goto(house.address);
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await page.keyboard.type('lotte');
    await expect.poll(() => page.getByLabel('Account', { exact: true }).inputValue()).toBe('lotte');
  });

  it('go to the search that the first of them opened', async () => {
    const open = await heldDoor();
    await logIn(demoPassword);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('haddax');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('d');
    open();
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('haddad');
    await page.getByRole('option', { name: /Samira Haddad/ }).waitFor();
    // From here on keys are ordinary keys again.
    await page.keyboard.type(' s');
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('haddad s');
  });

  it('go to the field that the door asks again when the password was wrong', async () => {
    await page.unroute('**/api/v1/session');
    await context.clearCookies();
    const open = await heldDoor();
    await logIn('fout');
    await page.keyboard.type('en');
    expect(await page.getByLabel('Wachtwoord', { exact: true }).inputValue()).toBe('fout');
    open();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByLabel('Wachtwoord', { exact: true }).inputValue()).toBe('fouten');
  });
});
