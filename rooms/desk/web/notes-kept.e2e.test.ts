// Nothing typed is ever lost (R4): the tab is killed, the session expires, the network is cut, the server answers 500, a colleague writes the same note.
// Each time the page is loaded again and the text is identical, on the screen and on the server.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { untilKept } from '../../../test/harness/device.ts';
import { emptyHouse, enterAs, givePassword, testPassword, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, type Caller } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

const said =
  'De flat is droog en warm. ‘De eigenaar belt elke week, ik neem niet meer op.’ Twee slaapkamers voor vier; Yara maakt haar huiswerk op bed. 1.380 € waarborg.';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('what is typed in a conversation', () => {
  let house: EmptyHouse;
  let context: BrowserContext;
  let caller: Caller;
  let login: string;
  let page: Page;
  let contactId: string;

  beforeAll(async () => {
    house = await emptyHouse();
    await givePassword(house, 'socialWorker');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    const entered = await enterAs(context, house, 'socialWorker');
    login = entered.login;
    caller = callerOf(context, house, entered.csrf);
    contactId = (
      await caller.post<{ id: string }>('/contacts', { channel: 'visit', question: 'Ik kan de waarborg niet betalen.', anonymous: true })
    ).id;
    page = await context.newPage();
    await open(page);
    return () => context.close();
  });

  const open = (on: Page) => openScreen(on, house, `/gesprekken/${contactId}?domein=housing`);
  const note = (on: Page = page) => on.getByLabel('Vrije notitie over wonen');
  const onServer = async () => {
    const { notes } = await caller.get<{ notes: { domain: string; text: string; worry: string | null; version: number }[] }>(
      `/contacts/${contactId}`,
    );
    return notes.find((one) => one.domain === 'housing') ?? null;
  };
  /** Waits for the thing itself: what the server holds. */
  const untilOnServer = (text: string) => expect.poll(async () => (await onServer())?.text, { timeout: 20_000, interval: 200 }).toBe(text);

  const untilOnScreen = (text: string) => expect.poll(() => note().inputValue(), { timeout: 5_000, interval: 50 }).toBe(text);

  it('is on the server within five seconds after the last key, beside its worry', async () => {
    await note().pressSequentially(said.slice(0, 60));
    await page.getByLabel('Zorg').fill('waarborg tegen eind februari');
    const from = Date.now();
    await expect.poll(async () => (await onServer())?.worry, { timeout: 5_000, interval: 100 }).toBe('waarborg tegen eind februari');
    expect(Date.now() - from).toBeLessThan(5_000);
    expect((await onServer())?.text).toBe(said.slice(0, 60));
  });

  it.each([1, 17, 90, said.length])('survives a killed tab after %i characters', async (length) => {
    // The server hears nothing at all, so that only the device can know.
    await context.route('**/notes/**', (route) => route.abort());
    await note().pressSequentially(said.slice(0, length));
    await untilKept(page, said.slice(0, length));
    // Killed, not closed: the page has no chance to do anything more.
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => {});
    await crashed;
    await page.close();
    await context.unroute('**/notes/**');
    page = await context.newPage();
    await open(page);
    await untilOnScreen(said.slice(0, length));
    await untilOnServer(said.slice(0, length));
  });

  it('survives a cut network, and leaves by itself when the connection is back', async () => {
    await context.setOffline(true);
    await note().fill(said);
    await page.getByText('Geen verbinding').first().waitFor();
    await context.setOffline(false);
    await untilOnServer(said);
    await page.reload();
    await untilOnScreen(said);
  });

  it('survives a server that answers 500, time and again', async () => {
    let refused = 0;
    await context.route('**/notes/**', (route) => {
      refused += 1;
      return refused <= 2
        ? route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"code":"internal","status":500,"requestId":"r"}' })
        : route.continue();
    });
    await note().fill(said);
    await untilOnServer(said);
    expect(refused).toBeGreaterThan(2);
    await page.reload();
    await untilOnScreen(said);
  });

  it('survives an expired session: one logs in above the page and goes on', async () => {
    await context.clearCookies();
    await note().fill(said);
    const layer = page.getByRole('dialog');
    await layer.getByLabel('Wachtwoord').waitFor();
    await expect.poll(() => note().inputValue()).toBe(said);
    const account = layer.getByLabel('Account');
    if (await account.isEditable().catch(() => false)) await account.fill(login);
    await layer.getByLabel('Wachtwoord').fill(testPassword);
    await layer.getByRole('button', { name: 'Meld aan' }).click();
    await layer.waitFor({ state: 'detached' });
    await untilOnServer(said);
  });

  it('meets the words of a colleague side by side: nothing is overwritten, one chooses', async () => {
    await note().fill('mijn woorden');
    await untilOnServer('mijn woorden');
    const version = (await onServer())?.version ?? 0;
    await caller.put(`/contacts/${contactId}/notes/housing`, { text: 'woorden van Ilse', discussed: true }, version);
    await note().fill('mijn woorden, en meer');
    await page.getByText('Iemand wijzigde deze notitie terwijl u typte.').waitFor();
    const table = page.getByRole('region', { name: 'Botsing' });
    await expect.poll(() => table.innerText()).toContain('woorden van Ilse');
    expect((await onServer())?.text).toBe('woorden van Ilse');
    await table.getByLabel('mijn woorden, en meer').check();
    await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await untilOnServer('mijn woorden, en meer');
  });

  it('stays with its own conversation: the note of the one never appears in the other', async () => {
    await note().fill(said);
    await untilOnServer(said);
    contactId = (await caller.post<{ id: string }>('/contacts', { channel: 'phone', question: 'iets anders', anonymous: true })).id;
    await open(page);
    await expect.poll(() => note().inputValue()).toBe('');
  });
});
