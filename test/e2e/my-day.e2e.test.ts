// Mijn dag in a real browser, with the demo municipality (S009: terms with their reason): the groups, the line of today, ticking off and taking back, the keyboard.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../harness/browser.ts';
import { logInAs, openScreen, runningHouse } from '../harness/running.ts';
import type { RunningHouse } from '../harness/running.ts';

const browser = await openBrowser();

describe.skipIf(browser === null)('Mijn dag', () => {
  let house: RunningHouse;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    house = await runningHouse();
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await house.close();
  });
  beforeEach(async () => {
    context = await (browser as Browser).newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-BE', reducedMotion: 'reduce' });
    ({ page, complaints } = await watchedPage(context));
    const { csrf } = await logInAs(context, house, 'lotte');
    await newTask(csrf, 'Bel de verhuurder', '2025-02-18');
    await openScreen(page, house, '/');
  });
  afterEach(async () => {
    await house.admin.query(`delete from hs.task_event where task_id in (select id from hs.task where kind = 'free')`);
    await house.admin.query(`delete from hs.task where kind = 'free'`);
    await context.close();
    expect(complaints).toEqual([]);
  });

  async function newTask(csrf: string, what: string, dueOn: string): Promise<string> {
    const answer = await context.request.post(`${house.address}/api/v1/tasks`, {
      data: { what, dueOn },
      headers: { origin: house.address, 'x-csrf-token': csrf },
    });
    return ((await answer.json()) as { id: string }).id;
  }
  const row = (what: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: what }) });

  it('names the day, says what is due, and hangs every term on one line of today', async () => {
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Dinsdag 18 februari');
    await expect.poll(() => page.getByText('Eén termijn is voorbij, twee dingen moeten vandaag.').count()).toBe(1);
    await page.getByRole('row', { name: /^Vandaag 2/ }).waitFor();
    const starts = await page
      .locator('.wl tbody .axis')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().x)));
    expect(new Set(starts).size).toBe(1);
  });

  it('keeps the list out of what stands beside it, on a laptop too', async () => {
    for (const width of [1440, 1366, 1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const [list, side] = await Promise.all([page.locator('.wl').boundingBox(), page.locator('.side').boundingBox()]);
      // On a narrow screen it stands below.
      const isBeside = (side?.y ?? 0) < (list?.y ?? 0) + (list?.height ?? 0);
      expect((list?.x ?? 0) + (list?.width ?? Infinity), `at ${width}`).toBeLessThanOrEqual(isBeside ? (side?.x ?? 0) + 1 : width);
    }
  });

  it('says what happened and how to try again when a list does not come', async () => {
    let isBroken = true;
    await context.route('**/api/v1/contacts?**', (route) =>
      isBroken
        ? route.fulfill({
            status: 500,
            contentType: 'application/problem+json',
            body: JSON.stringify({ code: 'unexpected', status: 500, requestId: 'abc-123' }),
          })
        : route.continue(),
    );
    await openScreen(page, house, '/gesprekken');
    await page.getByRole('alert').getByText('abc-123').waitFor();
    isBroken = false;
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('table').or(page.locator('.empty')).first().waitFor();
  });

  it('puts what is late first, in words', async () => {
    await house.admin.query(`update hs.task set started_on = '2025-01-17', due_on = '2025-02-16' where kind = 'free'`);
    await page.reload();
    await page.getByRole('row', { name: /^Te laat 2/ }).waitFor();
    await expect.poll(() => row('Bel de verhuurder').locator('.term').textContent()).toBe('2 dagen te laat');
    await expect.poll(() => page.locator('.wl tbody tr:not(.grp)').first().getByRole('rowheader').textContent()).toBe('Bel de verhuurder');
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('ticks a task off at once and gives it back, by the button or by Ctrl-Z', async () => {
    await row('Bel de verhuurder')
      .getByRole('button', { name: /^Klaar: Bel de verhuurder/ })
      .click();
    await row('Bel de verhuurder').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await row('Bel de verhuurder').waitFor();

    await row('Bel de verhuurder')
      .getByRole('button', { name: /^Klaar: Bel de verhuurder/ })
      .click();
    await row('Bel de verhuurder').waitFor({ state: 'detached' });
    await page.locator('.toasts').getByText('Taak afgevinkt').waitFor();
    await page.keyboard.press('Control+z');
    await row('Bel de verhuurder').waitFor();
  });

  it('brings a task back when the server refuses, and says so', async () => {
    await context.route('**/api/v1/tasks/*/done', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'unexpected', status: 500, requestId: 'abc-123' }),
      }),
    );
    await row('Bel de verhuurder')
      .getByRole('button', { name: /^Klaar: Bel de verhuurder/ })
      .click();
    await page.locator('.toasts').getByText('abc-123').waitFor();
    await row('Bel de verhuurder').waitFor();
  });

  it('keeps its filter in the address, and back takes it off', async () => {
    await page.getByRole('button', { name: 'Ook van mijn team' }).click();
    await page.getByRole('button', { name: 'Enkel mijn taken' }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?van=team');
    await page.goBack();
    await page.getByRole('button', { name: 'Ook van mijn team' }).waitFor();
  });

  it('says that the connection is gone and keeps showing what it knows', async () => {
    await context.setOffline(true);
    await page.getByText('Geen verbinding.', { exact: true }).waitFor();
    await expect.poll(() => row('Bel de verhuurder').count()).toBe(1);
    await context.setOffline(false);
    await page.getByText('Geen verbinding.', { exact: true }).waitFor({ state: 'detached' });
  });

  it('begins with Enter where nothing else has the focus', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(gesprekken|dossiers)\//);
  });

  it('shows the day in French and in English', async () => {
    await page.getByRole('button', { name: /Lotte Maes/ }).click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await page.getByRole('heading', { name: 'Mardi 18 février' }).waitFor();
    await page.getByRole('columnheader', { name: 'Pourquoi cette date' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('anglais');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tuesday 18 February' }).waitFor();
  });
});
