// Handing work over in a real browser: several tasks from the work list, what was typed stays when it fails, the receiver reads from whom and why, it is
// taken back from the message or from the list; one task from the file; everything of a colleague who is away, by the head.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('work that changes hands', () => {
  let house: EmptyHouse;
  let householdId: string;
  const complaints: string[] = [];

  async function pageOf(name: string): Promise<{ page: Page; context: BrowserContext; csrf: string }> {
    const context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    const { csrf } = await enterAs(context, house, name as 'head');
    const watched = await watchedPage(context);
    watched.page.setDefaultTimeout(60_000);
    watched.page.on('pageerror', (error) => complaints.push(error.message));
    return { page: watched.page, context, csrf };
  }
  let page: Page;
  let receiver: Page;
  beforeAll(async () => {
    house = await emptyHouse();
    const giver = await pageOf('socialWorker');
    page = giver.page;
    receiver = (await pageOf('otherWorker')).page;
    const caller = callerOf(giver.context, house, giver.csrf);
    ({ householdId } = await caller.post<{ householdId: string }>('/persons', {
      name: { given: 'Rita', family: 'Hermans' },
      birthDate: '1950-03-12',
    }));
    for (const what of ['Bel de verhuurder', 'Vraag het attest op', 'Schrijf de school'])
      await caller.post('/tasks', { what, dueOn: '2025-02-20', householdId });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const row = (on: Page, what: string) => on.getByRole('row').filter({ has: on.getByRole('rowheader', { name: what }) });

  it('goes from the work list, several at once, and what was typed stays when it fails', async () => {
    await openScreen(page, house, '/');
    await page.getByRole('button', { name: 'Geef taken door' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Geef door' }).click();
    await dialog.getByText('Kies minstens één taak.').waitFor();
    await dialog.getByText('Kies wie de taken krijgt.').waitFor();
    await dialog.getByText('Zeg kort waarom.').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await dialog.getByLabel('Bel de verhuurder').check();
    await dialog.getByLabel('Vraag het attest op').check();
    await dialog.getByLabel('Aan wie?').selectOption({ label: 'Test otherWorker' });
    await dialog.getByLabel('Waarom?').fill('Ik ben morgen op vorming.');
    await page.route('**/hand-overs', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ code: 'busy', status: 503 }) }),
    );
    await dialog.getByRole('button', { name: 'Geef door' }).click();
    await dialog.getByRole('alert').waitFor();
    await expect.poll(() => dialog.getByLabel('Waarom?').inputValue()).toBe('Ik ben morgen op vorming.');
    await page.unroute('**/hand-overs');
    await dialog.getByRole('button', { name: 'Geef door' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 taken doorgegeven.').waitFor();
    await row(page, 'Bel de verhuurder').waitFor({ state: 'detached' });
    await expect.poll(() => row(page, 'Schrijf de school').count()).toBe(1);
  });

  it('tells the receiver from whom and why', async () => {
    await openScreen(receiver, house, '/');
    await row(receiver, 'Bel de verhuurder').waitFor();
    await expect
      .poll(() => row(receiver, 'Bel de verhuurder').textContent())
      .toContain('Van Test socialWorker, 18-02-2025: Ik ben morgen op vorming.');
    expect(await faultsInEveryLook(receiver)).toEqual([]);
  });

  it('comes back from the list of what was given away, but for what was done', async () => {
    await row(receiver, 'Bel de verhuurder')
      .getByRole('button', { name: /^Klaar/ })
      .click();
    await receiver.getByText('Taak afgevinkt').waitFor();
    await openScreen(page, house, '/');
    const given = page.locator('.given-away li').first();
    await expect.poll(() => given.textContent()).toContain('bij Test otherWorker');
    await given.getByRole('button', { name: /^Neem terug.*Test otherWorker/ }).click();
    await page.getByText('Eén taak is terug.').waitFor();
    await row(page, 'Vraag het attest op').waitFor();
  });

  it('goes from the file too, and Ctrl-Z takes it back', async () => {
    await openScreen(page, house, `/dossiers/${householdId}`);
    await page.getByRole('button', { name: 'Geef taken door' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alle 2').check();
    await dialog.getByLabel('Aan wie?').selectOption({ label: 'Team begeleiding' });
    await dialog.getByLabel('Waarom?').fill('Past beter bij jullie.');
    await dialog.getByRole('button', { name: 'Geef door' }).click();
    await page.getByText('2 taken doorgegeven.').waitFor();
    await page.locator('.toasts').getByRole('button', { name: 'Maak ongedaan' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('2 taken zijn terug.').waitFor();
  });

  it('goes as a whole when a colleague is away, with the files, by the head', async () => {
    const head = (await pageOf('head')).page;
    await openScreen(head, house, '/');
    await head.getByRole('button', { name: 'Geef taken door' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('Wat geeft u door?').selectOption({ label: 'Alle taken van Test socialWorker, die er niet is' });
    await dialog.getByLabel('Aan wie?').selectOption({ label: 'Test otherWorker' });
    await dialog.getByLabel('Waarom?').fill('Ziek tot eind volgende week.');
    await dialog.getByLabel(/^Afwezig tot en met/).fill('28-02-2025');
    expect(await faultsInEveryLook(head)).toEqual([]);
    await dialog.getByRole('button', { name: 'Geef door' }).click();
    await head.getByText('2 taken doorgegeven.').waitFor();
    await head.locator('.given-away').getByText('tot en met 28-02-2025').waitFor();
    await openScreen(receiver, house, `/dossiers/${householdId}`);
    await receiver.getByRole('heading', { level: 1, name: /Rita Hermans/ }).waitFor();
    await receiver.getByText('Ziek tot eind volgende week.').first().waitFor();
    // on return the one whose work it was takes it back
    await openScreen(page, house, '/');
    const given = page.locator('.given-away li').first();
    await expect.poll(() => given.textContent()).toContain('door Test head');
    await given.getByRole('button', { name: /^Neem terug/ }).click();
    await page.getByText('2 taken zijn terug.').waitFor();
    expect(complaints).toEqual([]);
  });
});
