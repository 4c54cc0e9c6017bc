// A file of another team in a real browser: it says that it is not open, asks why, keeps what was typed when the server fails, opens for four hours and says
// so above the file; the head finds a task, reviews it with a remark, and cannot review what was opened by oneself.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { untilKept } from '../../../test/harness/device.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, inventHousehold } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

const reason = 'De stroom wordt vandaag afgesloten en de collega is ziek.';
const desktop = { locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } };

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('a file that is not open', () => {
  let house: EmptyHouse;
  let householdId: string;
  const contexts: BrowserContext[] = [];
  let page: Page;
  let complaints: string[];

  async function pageOf(name: string): Promise<{ page: Page; complaints: string[]; context: BrowserContext }> {
    const context = await browser!.newContext(desktop);
    contexts.push(context);
    await enterAs(context, house, name as 'head');
    return { ...(await watchedPage(context)), context };
  }
  beforeAll(async () => {
    house = await emptyHouse();
    const context = await browser!.newContext(desktop);
    contexts.push(context);
    const { csrf } = await enterAs(context, house, 'socialWorker');
    ({ householdId } = await inventHousehold(callerOf(context, house, csrf)));
    ({ page, complaints } = await pageOf('otherWorker'));
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it('says so, and what an emergency means, in every look', async () => {
    await openScreen(page, house, `/dossiers/${householdId}`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Dit dossier is niet voor u open');
    await page.getByText('Het staat vier uur open, voor u alleen.').waitFor();
    await page.getByText('binnen vijf werkdagen').waitFor();
    await page.getByRole('button', { name: 'Open het dossier vier uur' }).click();
    await page.getByText('Kies wat er aan de hand is.').waitFor();
    await page.getByText('Nog 20 tekens.').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('shows the same page for a file that does not exist, on every tab', async () => {
    const unknown = '01900000-0000-7000-8000-000000000000';
    await openScreen(page, house, `/dossiers/${unknown}/gezin`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Dit dossier is niet voor u open');
    await page.getByLabel('Gevaar voor iemand').check();
    // Other words than those of the next test: a draft that lies on the device from here must not pass for the one of there.
    const other = 'Een buur hoorde geroep achter de deur.';
    await page.getByLabel('Waarom moet het nu?').fill(other);
    await page.getByRole('button', { name: 'Open het dossier vier uur' }).click();
    await page.getByText('Dit dossier kan zo niet open.').waitFor();
    await expect.poll(() => page.getByLabel('Waarom moet het nu?').inputValue()).toBe(other);
  });

  it('keeps the reason as typed when the request fails and after a reload, then opens by keyboard', async () => {
    await openScreen(page, house, `/dossiers/${householdId}`);
    await page.getByLabel('Dringende hulp').check();
    await page.getByLabel('Waarom moet het nu?').click();
    await page.keyboard.type(reason);
    await untilKept(page, reason);
    await page.route('**/break-glass', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ code: 'busy', status: 503 }) }),
    );
    await page.getByRole('button', { name: 'Open het dossier vier uur' }).click();
    await page.getByRole('alert').getByText('Wat u schreef, staat er nog.').waitFor();
    await expect.poll(() => page.getByLabel('Waarom moet het nu?').inputValue()).toBe(reason);
    await page.unroute('**/break-glass');
    await page.reload();
    await expect.poll(() => page.getByLabel('Waarom moet het nu?').inputValue()).toBe(reason);
    await page.getByLabel('Dringende hulp').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Noodtoegang tot 14:24.').waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Samira');
    await expect.poll(() => page.locator('.emergency-note').textContent()).toContain(reason);
    await expect.poll(() => page.locator('.emergency-note').textContent()).toContain('25-02-2025');
    expect(await faultsInEveryLook(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('reaches the head as a task, who reviews it with a remark', async () => {
    const head = await pageOf('head');
    await openScreen(head.page, house, '/');
    const row = head.page.getByRole('row').filter({ hasText: 'Kijk een noodtoegang na' });
    await row.waitFor();
    await expect.poll(() => row.textContent()).toContain('Geopend op 18-02, 5 werkdagen');
    await expect.poll(() => row.getByRole('button', { name: /^Klaar/ }).count()).toBe(0);
    await row.getByRole('link', { name: /^Kijk na/ }).click();
    await head.page.getByRole('heading', { level: 1, name: 'Nazicht van noodtoegangen' }).waitFor();
    const review = head.page.locator('.review').filter({ hasText: reason });
    await expect.poll(() => review.textContent()).toContain('Samira');
    await expect.poll(() => review.textContent()).toContain('ten laatste op 25-02-2025');
    expect(await faultsInEveryLook(head.page)).toEqual([]);
    await review.getByRole('button', { name: 'Nagekeken' }).click();
    await review.getByText('Nog 10 tekens.').waitFor();
    await review.getByLabel('Wat vond u?').fill('Besproken met de collega, terecht geopend.');
    await review.getByRole('button', { name: 'Nagekeken' }).click();
    await head.page.getByText('Niets na te kijken.').waitFor();
    await head.page.getByRole('button', { name: 'Nagekeken' }).click();
    await head.page.getByText('Besproken met de collega, terecht geopend.').waitFor();
    expect(await faultsInEveryLook(head.page)).toEqual([]);
    await head.page.getByRole('link', { name: /^Mijn dag/ }).click();
    await head.page.getByRole('heading', { name: 'Dinsdag 18 februari' }).waitFor();
    await expect.poll(() => row.count()).toBe(0);
    expect(head.complaints).toEqual([]);
  });

  it('is marked when the review is late, and is for the data protection officer a number, not a name', async () => {
    const client = await house.as('otherWorker');
    await client.post(`/households/${householdId}/break-glass`, { reason: `${reason} Nog eens.`, category: 'danger' });
    await house.admin.query(
      `update hs.access_grant set from_at = from_at - interval '12 days' where reviewed_at is null and kind = 'breakGlass'`,
    );
    const dpo = await pageOf('dpo');
    await openScreen(dpo.page, house, '/nazicht');
    const review = dpo.page.locator('.review').first();
    await review.getByText('Te laat', { exact: true }).waitFor();
    await expect.poll(() => review.textContent()).toContain('13-02-2025');
    await expect.poll(() => review.textContent()).not.toContain('Samira');
    expect(await faultsInEveryLook(dpo.page)).toEqual([]);
    expect(dpo.complaints).toEqual([]);
  });
});
