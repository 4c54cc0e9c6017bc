// The dossier in a real browser: a fact is corrected where it stands and taken back, one line is noted with N, a member who looks like somebody is shown
// first, and two people who change one record choose what stays.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { untilKept } from '../../../test/harness/device.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, inventHousehold, type Caller, type Invented } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('a dossier', () => {
  let house: EmptyHouse;
  let context: BrowserContext;
  let caller: Caller;
  let csrf: string;
  let page: Page;
  let complaints: string[];
  let made: Invented;

  beforeAll(async () => {
    house = await emptyHouse();
    context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    csrf = (await enterAs(context, house, 'socialWorker')).csrf;
    caller = callerOf(context, house, csrf);
  });
  afterAll(async () => {
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

  const row = (label: string) => page.locator('.ft tr', { has: page.getByRole('rowheader', { name: label, exact: true }) }).first();

  it('corrects a fact where it stands, with its source; the former one stays in the history', async () => {
    await openScreen(page, house, `/dossiers/${made.householdId}`);
    await expect.poll(() => row('Spaargeld').innerText()).toContain('7.450,00');
    await row('Spaargeld').getByRole('button').first().click();
    await row('Spaargeld').getByLabel('Bron', { exact: true }).selectOption('authentic');
    await row('Spaargeld').getByLabel('Welke bron').fill('bank');
    await row('Spaargeld').locator('.money input').fill('6.000');
    await row('Spaargeld').getByRole('button', { name: 'Bewaar' }).click();
    await expect.poll(() => row('Spaargeld').innerText()).toContain('6.000,00');
    await expect.poll(() => row('Spaargeld').innerText()).toContain('bank');
    await row('Spaargeld').getByRole('button').first().click();
    await row('Spaargeld').getByRole('button', { name: 'Geschiedenis' }).click();
    const history = page.getByRole('dialog');
    await expect.poll(() => history.locator('.history li').count()).toBe(2);
    await expect.poll(() => history.innerText()).toContain('7.450,00');
  });

  it('notes one line with N, also what was begun before a reload', async () => {
    await openScreen(page, house, `/dossiers/${made.householdId}`);
    await page.keyboard.press('n');
    const line = page.getByLabel('Nieuwe notitie');
    await expect.poll(() => line.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('Belde met de school');
    await untilKept(page, 'Belde met de school');
    await page.reload();
    await expect.poll(() => line.inputValue()).toBe('Belde met de school');
    await page.getByRole('button', { name: 'Noteer als telefoon' }).click();
    const event = page.locator('.tl li', { hasText: 'Belde met de school' });
    await event.waitFor();
    await expect.poll(() => event.innerText()).toContain('Telefoongesprek');
    await expect.poll(() => line.inputValue()).toBe('');
  });

  it('R8: shows who looks alike before a member is made', async () => {
    await openScreen(page, house, `/dossiers/${made.householdId}/gezin`);
    const { members } = await caller.get<{ members: { name: { given: string; family: string }; birthDate: string }[] }>(
      `/households/${made.householdId}`,
    );
    const yara = members.find((member) => member.name.given === 'Yara');
    await page.getByRole('button', { name: 'Voeg een gezinslid toe' }).click();
    const form = page.getByRole('form', { name: 'Voeg een gezinslid toe' });
    await form.getByLabel('Band met de referentiepersoon').selectOption('child');
    await form.getByLabel('Voornaam').fill('Yarra');
    await form.getByLabel('Geboortedatum').fill((yara?.birthDate ?? '').split('-').toReversed().join('-'));
    await form.getByRole('button', { name: 'Voeg een gezinslid toe' }).click();
    const doubles = page.getByRole('region', { name: 'Mogelijk dubbel' });
    await doubles.waitFor();
    // What was typed stands above those who look like it, each with its reason.
    await expect.poll(() => doubles.locator('tbody tr').first().innerText()).toContain('Yarra');
    await expect.poll(() => doubles.locator('tbody tr').nth(1).innerText()).toContain('zelfde geboortedag');
    await expect.poll(() => doubles.locator('tbody tr').count()).toBeLessThanOrEqual(6);
  });

  it('R6: two people change one record: both versions stand side by side, nothing is overwritten', async () => {
    await openScreen(page, house, `/dossiers/${made.householdId}/gezin`);
    const language = page.getByLabel('Taal', { exact: true });
    await language.waitFor();
    const person = await caller.get<{ version: number }>(`/persons/${made.samira}`);
    await context.request.patch(`${house.address}/api/v1/persons/${made.samira}`, {
      data: { language: 'tr' },
      headers: { origin: house.address, 'x-csrf-token': csrf, 'if-match': `"${person.version}"` },
    });
    await language.selectOption('uk');
    const clash = page.getByRole('dialog');
    await clash.waitFor();
    await expect.poll(() => clash.innerText()).toContain('Niets is overschreven');
    expect((await caller.get<{ language: string }>(`/persons/${made.samira}`)).language).toBe('tr');
    await clash.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await expect.poll(async () => (await caller.get<{ language: string }>(`/persons/${made.samira}`)).language).toBe('uk');
  });
});
