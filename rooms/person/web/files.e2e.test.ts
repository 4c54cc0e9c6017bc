// The files in a real browser: narrowed by team and worker with the choice in the address, given to somebody else and taken back, whole on paper, and a merged one
// found under its old address with a word why.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, inventHousehold, type Caller, type Invented } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

type Made = { id: string; householdId: string };
const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('the files', () => {
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
    made = await inventHousehold(caller);
    const far = await caller.post<Made>('/persons', { name: { given: 'Odile', family: 'Verre' }, birthDate: '1950-01-02' });
    await caller.post(`/households/${far.householdId}/addresses`, { street: 'Kaai', number: '2', postalCode: '9000', city: 'Gent' });
    ({ page, complaints } = await watchedPage(context));
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    expect(complaints).toEqual([]);
  });

  const lines = () => page.locator('.dt tbody tr');

  it('are narrowed by place, with the choice in the address and a way back where none fits', async () => {
    await openScreen(page, house, '/personen');
    await expect.poll(() => lines().count()).toBe(2);
    await page.getByLabel('Gemeente').selectOption({ label: '9000 Gent' });
    await expect.poll(() => lines().count()).toBe(1);
    await expect.poll(() => lines().innerText()).toContain('Odile Verre');
    await expect.poll(() => new URL(page.url()).search).toBe('?plaats=9000');
    await page.reload();
    await expect.poll(() => page.getByLabel('Gemeente').inputValue()).toBe('9000');
    await expect.poll(() => lines().count()).toBe(1);
    await page.getByLabel('Verantwoordelijke').selectOption({ label: 'Niemand' });
    await page.getByText('Geen dossier past bij deze keuze.').waitFor();
    await page.getByRole('button', { name: 'Toon alle dossiers' }).click();
    await expect.poll(() => lines().count()).toBe(2);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('change hands within the team and come back; outside it the dialog says so before', async () => {
    await openScreen(page, house, `/dossiers/${made.householdId}/gezin`);
    const here = page.getByRole('region', { name: 'Bij wie dit dossier is' });
    await expect.poll(() => here.innerText()).toContain('Test socialWorker');
    await here.getByRole('button', { name: 'Geef dossier door' }).click();
    const dialog = page.getByRole('dialog');
    const ownTeam = await dialog.getByLabel('Team').inputValue();
    await dialog.getByLabel('Verantwoordelijk').selectOption({ label: 'Test otherWorker' });
    await dialog.getByLabel('Team').selectOption({ label: 'geen team' });
    await dialog.getByText('Dit dossier gaat buiten uw team.').waitFor();
    await dialog.getByLabel('Verantwoordelijk').selectOption({ label: 'niemand, alleen het team' });
    await dialog.getByText('Anders ziet niemand dit dossier.').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await dialog.getByLabel('Verantwoordelijk').selectOption({ label: 'Test otherWorker' });
    await dialog.getByLabel('Team').selectOption(ownTeam);
    await expect.poll(() => dialog.getByText('Dit dossier gaat buiten uw team.').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Geef door' }).click();
    await expect.poll(() => here.innerText()).toContain('Test otherWorker');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(() => here.innerText()).toContain('Test socialWorker');
    const { items } = await caller.get<{ items: { kind: string }[] }>(`/households/${made.householdId}/timeline`);
    expect(items.filter((one) => one.kind === 'assigned')).toHaveLength(2);
  });

  it('stand whole on paper, and on the screen as before after it', async () => {
    await openScreen(page, house, `/dossiers/${made.householdId}`);
    const more = page.getByRole('button', { name: /Toon nog \d+ feit/ });
    await more.waitFor();
    const facts = () => page.locator('.facts .ft tbody tr').count();
    const short = await facts();
    const hidden = Number(/\d+/.exec(await more.innerText())![0]);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await facts()).toBe(short + hidden);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(facts).toBe(short);
  });

  it('that went up in another are found under their old address, with a word why', async () => {
    const [keep, old] = [
      await caller.post<Made>('/persons', { name: { given: 'Irma', family: 'Claes' }, birthDate: '1944-05-06' }),
      await caller.post<Made>('/persons', { name: { given: 'Hortense', family: 'Baert' }, birthDate: '1931-07-08' }),
    ];
    await caller.post(`/persons/${old.id}/merge`, { into: keep.id });
    await page.goto(`${house.address}/dossiers/${old.householdId}`);
    await page.getByText('Dit is nu één dossier.').waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/dossiers/${keep.householdId}`);
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: 'Adressen van het oude dossier' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/dossiers/${old.householdId}/gezin`);
  });
});
