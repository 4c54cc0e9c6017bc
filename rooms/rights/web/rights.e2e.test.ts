// The rights check in a real browser on a real server: an answer in place, another day, one question at a time, the report in Arabic (S014, S020).
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { callerOf, inventHousehold, type Caller, type Invented } from '../../../test/harness/invented-household.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { openScreen } from '../../../test/harness/running.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('the rights of a household', () => {
  let house: EmptyHouse;
  let context: BrowserContext;
  let caller: Caller;
  let page: Page;
  let complaints: string[];
  let made: Invented;

  beforeAll(async () => {
    house = await emptyHouse();
    context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    const { csrf } = await enterAs(context, house, 'socialWorker');
    caller = callerOf(context, house, csrf);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    made = await inventHousehold(caller);
    ({ page, complaints } = await watchedPage(context));
    return () => {
      expect(complaints).toEqual([]);
      return page.close();
    };
  });

  const openRights = (query = '') => openScreen(page, house, `/dossiers/${made.householdId}/rechten${query}`);

  it('shows the leefloon to the cent with its articles, its computation and its papers', async () => {
    await openRights('/leefloon');
    const detail = page.locator('.rd');
    await detail.getByRole('heading', { name: /^Leefloon/ }).waitFor();
    await expect.poll(() => detail.locator('.sum-n').innerText()).toContain('€\u00a01.155,66');
    await expect.poll(() => detail.locator('.tree .ln').count()).toBeGreaterThan(3);
    await expect.poll(() => detail.locator('.tree .src').allInnerTexts()).toContainEqual(expect.stringContaining('26-05-2002'));
    await expect.poll(() => detail.locator('.calc .tot').innerText()).toContain('1.155,66');
    await expect.poll(() => detail.locator('.papers li').count()).toBeGreaterThan(1);
  });

  // How long it takes is for `npm run bench`; here is what it waits for: one request, whose answer holds the new list.
  it('answers an open question in place: the row keeps its place, holds the wash, and changes with one request', async () => {
    await openRights();
    const asked = page.locator('.qrow', { hasText: 'Kreeg Samira al eens een installatiepremie?' });
    await asked.waitFor();
    const before = await asked.boundingBox();
    // What is fetched again afterwards is held: the row does not wait for it.
    const written: string[] = [];
    const held: Route[] = [];
    await page.route('**/api/v1/**', (route) => {
      if (route.request().method() === 'GET') held.push(route);
      else {
        written.push(`${route.request().method()} ${new URL(route.request().url()).pathname.split('/').at(-1)}`);
        void route.continue();
      }
    });
    await asked.getByRole('button', { name: 'Ja', exact: true }).click();
    const changed = page.locator('.fresh', { hasText: 'Installatiepremie' });
    await changed.waitFor();
    expect(written).toEqual(['POST answers']);
    await Promise.all(held.map((route) => route.continue()));
    await page.unroute('**/api/v1/**');
    await expect.poll(() => changed.innerText()).toContain('Nee');
    expect((await changed.boundingBox())?.y).toBeCloseTo(before?.y ?? -1, -1);
    // Nobody was asked whether they are sure: what was answered can be taken back for ten seconds.
    await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
    await asked.waitFor();
  });

  it('keeps who works with the keyboard where the answer was given, also after taking it back', async () => {
    await openRights();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const answer = page.getByRole('group', { name: 'Kreeg Samira al eens een installatiepremie?' }).getByRole('button', { name: 'Ja' });
    await answer.focus();
    await page.keyboard.press('Enter');
    await answer.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement !== document.body);
    await expect.poll(() => focused()).toContain('Installatiepremie');
    await page.keyboard.press('Control+z');
    await answer.waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    await expect.poll(() => focused()).toContain('Installatiepremie');
  });

  it('explains another day by the rules of that day, and back brings today', async () => {
    await openRights('/leefloon');
    await page.getByRole('button', { name: 'Op een andere datum' }).click();
    // Key by key: '01-12-20' is no day of 2020 on the way to 2024.
    await page.getByLabel('Op welke dag').pressSequentially('01-12-2024');
    await page.waitForURL(/op=2024-12-01/);
    await page.getByText('regels van 1 december 2024').waitFor();
    await page.goBack();
    await page.getByText('regels van 18 februari').waitFor();
    expect(page.url()).not.toContain('op=');
  });

  it('asks one question at a time on the same state', async () => {
    await openRights('?wijze=vraag');
    const first = await page.locator('.one-q').innerText();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.waitForFunction((text) => document.querySelector('.one-q')?.textContent !== text, first);
    await page.getByRole('button', { name: 'Alles op één blad' }).click();
    await page.locator('.all-rows li').first().waitFor();
    await expect.poll(() => page.locator('.all-rows li').count()).toBeGreaterThan(15);
  });

  it('hands over a report of at most two pages, Arabic at its own edge, and the same as PDF', async () => {
    await openRights();
    await page.getByRole('button', { name: 'Maak rechtenrapport' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rechtenrapport' });
    await expect.poll(() => dialog.getByLabel('Arabisch').isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Maak rechtenrapport' }).click();
    await page.waitForURL(/\/rapporten\//);
    await page.locator('.a4').first().waitFor();
    const arabic = page.locator('main [lang="ar"]').first();
    await expect.poll(() => arabic.getAttribute('dir')).toBe('rtl');
    await page.waitForFunction(() => document.querySelectorAll('main .a4').length > 0 && document.fonts.status === 'loaded');
    await expect.poll(() => page.locator('main .a4').count()).toBeLessThanOrEqual(2);
    for (const sheet of await page.locator('main .a4').all())
      await expect.poll(() => sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
    const link = await page.getByRole('link', { name: 'PDF' }).getAttribute('href');
    const pdf = await context.request.get(house.address + link);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    // From now on the family is told what is certain, and what comes of it is followed.
    await page.getByRole('button', { name: 'Terug naar de rechten' }).click();
    await page.waitForURL(/\/rechten/);
    await openRights('/leefloon');
    await page.locator('.steps', { hasText: 'Verteld' }).waitFor();
    await page.getByRole('button', { name: 'Niet gewild' }).click();
    await page.getByLabel('Waarom', { exact: true }).fill('wil eerst met de familie spreken');
    await page.getByRole('button', { name: 'Niet gewild' }).click();
    await page.locator('.steps', { hasText: 'wil eerst met de familie spreken' }).waitFor();
  });

  it('S014: a turning point in a life makes a check of rights due', async () => {
    await openRights();
    await page.getByRole('button', { name: 'Er veranderde iets' }).click();
    await page.getByLabel('Wat veranderde', { exact: true }).selectOption('birth');
    await page.locator('form', { hasText: 'Wat veranderde' }).getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Een rechtenverkenning staat klaar').waitFor();
    await openScreen(page, house, `/dossiers/${made.householdId}`);
    await page.locator('.todo li', { hasText: /recht/i }).first().waitFor();
  });
});
