// From the scan to a list to an attempt, and a mini rights investigation from referral to report, in a real browser on a real server with its jobs (S012, S013, S014, S208).
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorker } from '../../../kernel/jobs.ts';
import { urlFor } from '../../../kernel/migrate.ts';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { buildScanThread } from '../../../test/harness/built.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { openScreen } from '../../../test/harness/running.ts';
import { familyOf, type Made } from '../outreach-fixture.ts';
import { scanJobs } from '../scan.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('outreach on screen', () => {
  let house: EmptyHouse;
  let jobs: { stop(): Promise<void> };
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let families: Made[];

  beforeAll(async () => {
    buildScanThread();
    house = await emptyHouse();
    const client = await house.as('socialWorker');
    families = [await familyOf(client), await familyOf(client), await familyOf(client, { person: { safetyFlag: 'addressProtected' } })];
    jobs = await startWorker({
      queueUrl: urlFor(house.adminUrl, house.keys, 'hs_queue'),
      pool: house.pool,
      keys: house.keys,
      clock: house.clock,
      jobs: [scanJobs[0]!],
    });
  });
  afterAll(async () => {
    await jobs?.stop();
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    context = await browser!.newContext({
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
    });
    ({ page, complaints } = await watchedPage(context));
    return () => {
      expect(complaints).toEqual([]);
      return context.close();
    };
  });

  it('the head begins a scan, watches it end, makes a list and takes it along for a purpose', async () => {
    await enterAs(context, house, 'head');
    await openScreen(page, house, '/outreach');
    await page.getByText('Er is nog geen scan gedaan.').waitFor();
    await page.getByRole('link', { name: 'Toon de scan' }).click();
    await page.getByRole('button', { name: 'Begin een scan' }).click();
    await page.getByRole('heading', { name: /Gevonden op/ }).waitFor({ timeout: 30_000 });
    await expect.poll(() => page.getByText('3 gezinnen bekeken.').isVisible()).toBe(true);
    // one to four is not shown
    expect(
      await page
        .getByRole('row', { name: /Leefloon/ })
        .first()
        .innerText(),
    ).toContain('niet getoond');
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nieuwe lijst' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nieuwe lijst' });
    await dialog.getByLabel('Naam van de lijst').fill('Leefloon in februari');
    await dialog.getByLabel('Recht', { exact: true }).selectOption('leefloon');
    await dialog.getByRole('button', { name: 'Maak de lijst' }).click();
    await page.getByRole('heading', { name: 'Leefloon in februari' }).waitFor();
    await page.getByText('3 van 3 gezinnen').waitFor();
    await expect.poll(() => page.getByText('adres beschermd').count()).toBe(1);
    expect(await faultsInEveryLook(page)).toEqual([]);

    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const exporting = page.getByRole('dialog', { name: 'De lijst als bestand' });
    await exporting.getByLabel('Brieven').check();
    await exporting.getByLabel('Waarom', { exact: true }).fill('brief over het leefloon');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exporting.getByRole('button', { name: 'Maak het bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('outreach-2025-02-18.csv');
    await page.getByText('Wie deze lijst meenam').waitFor();
    await expect.poll(() => page.locator('.plain-list', { hasText: 'brief over het leefloon' }).innerText()).toContain('3 gezinnen');
    await openScreen(page, house, '/outreach');
    await page.getByRole('link', { name: 'Leefloon in februari' }).waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('a worker searches the list, notes an attempt, takes it back, and notes a no that is kept', async () => {
    await enterAs(context, house, 'socialWorker');
    await openScreen(page, house, '/outreach');
    await page.getByRole('link', { name: 'Leefloon in februari' }).click();
    await page.getByText('3 van 3 gezinnen').waitFor();
    const family = families[0]!.family;
    await page.getByLabel('Zoek in deze lijst').fill(family);
    await page.getByText('1 van 3 gezinnen').waitFor();
    // what was typed stays on the screen
    expect(page.url()).not.toContain(family);
    const row = page.getByRole('row', { name: new RegExp(family) });
    await expect.poll(() => row.innerText()).toMatch(/zeker/);
    await row.getByRole('button', { name: /Noteer poging/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await dialog.getByText('Kies wat ervan kwam.').waitFor();
    await dialog.getByLabel('Geen antwoord').check();
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await row.getByText('Geprobeerd').waitFor();
    await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
    await row.getByText('Nieuw').waitFor();
    await row.getByRole('button', { name: /Noteer poging/ }).click();
    await dialog.getByLabel('Wil het niet').check();
    await dialog.getByLabel('Waarom niet').fill('zoekt eerst zelf werk');
    await dialog.getByLabel('Hoe kende het gezin dit recht').selectOption('leaflet');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await row.getByText('zoekt eerst zelf werk').waitFor();
    await expect.poll(() => row.getByRole('button', { name: /Noteer poging/ }).count()).toBe(0);
    await page.getByLabel('Zoek in deze lijst').fill('bestaat niet');
    await page.getByText('Niemand past bij wat u koos').waitFor();
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await page.getByText('3 van 3 gezinnen').waitFor();
    await openScreen(page, house, `/dossiers/${families[0]!.householdId}/rechten/leefloon`);
    await page.locator('.steps', { hasText: 'zoekt eerst zelf werk' }).waitFor();
  });

  it('a mini rights investigation goes from the referral over three contacts and a voucher to the report', async () => {
    await enterAs(context, house, 'socialWorker');
    const home = families[1]!;
    const client = await house.as('socialWorker');
    await client.post(`/households/${home.householdId}/facts`, {
      personId: home.personId,
      predicate: 'health/increasedReimbursement',
      value: true,
      source: { kind: 'document' },
    });
    await openScreen(page, house, `/dossiers/${home.householdId}/mro`);
    await page.getByRole('button', { name: 'Noteer doorverwijzing' }).click();
    const referral = page.getByRole('form', { name: 'Noteer doorverwijzing' });
    await referral.getByLabel('Doorverwezen op').fill('06-01-2025');
    await referral.getByLabel('kind jonger dan 3', { exact: true }).check();
    await referral.getByLabel(/Waarom kiest u anders dan de feiten/).fill('Het kind is nog niet ingeschreven');
    await referral.getByRole('button', { name: 'Noteer doorverwijzing' }).click();
    await referral.getByText('Zonder toestemming wordt niets bewaard.').waitFor();
    await referral.getByLabel(/Het gezin stemt toe/).check();
    await referral.getByRole('button', { name: 'Noteer doorverwijzing' }).click();
    await page.getByText('Nog 3 contacten voor het rapport.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Geef bon' }).getAttribute('aria-disabled')).toBe('true');
    for (const [at, on] of ['14-01-2025', '28-01-2025', '11-02-2025'].entries()) {
      await page.getByRole('button', { name: 'Noteer contact' }).click();
      const form = page.getByRole('form', { name: 'Noteer contact' });
      await form.getByLabel('Dag').fill(on);
      await form.getByRole('button', { name: 'Noteer contact' }).click();
      await page.locator('.mro-way', { hasText: `Contact ${at + 1}` }).waitFor();
    }
    await page.getByText('Het rapport kan gemaakt worden.').waitFor();
    await page.getByRole('button', { name: 'Geef bon' }).click();
    const voucher = page.getByRole('form', { name: 'Geef bon' });
    await voucher.getByLabel('Nummer van de bon').fill('b-0017');
    await voucher.getByRole('button', { name: 'Geef bon' }).click();
    await page.getByText(/Bon B-0017 van €\u00a050,00/).waitFor();
    await page.getByRole('button', { name: 'Maak rechtenrapport' }).click();
    await page.getByRole('form', { name: 'Maak rechtenrapport' }).getByRole('button', { name: 'Maak rechtenrapport' }).click();
    await page.getByText('Rechtenrapport overhandigd').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open rapport' }).click();
    await page.locator('.a4').first().waitFor();
  });

  it('S014: the key moments say which has no rule yet, and the head decides', async () => {
    await enterAs(context, house, 'head');
    await openScreen(page, house, '/outreach/schakelmomenten');
    await page.getByText('1 schakelmoment heeft nog geen regel:').waitFor();
    await page.getByRole('button', { name: 'Wijzig iets anders' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nazicht binnen (dagen)').fill('21');
    await dialog.getByLabel(/Op grond van/).fill('afspraak van het team');
    await dialog.getByLabel('Leefloon', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page
      .getByRole('row', { name: /iets anders/ })
      .getByText('21 dagen')
      .waitFor();
    await expect.poll(() => page.getByText('heeft nog geen regel').count()).toBe(0);
    expect(await faultsInEveryLook(page)).toEqual([]);
  });

  it('who makes policy sees counts, and no way to a name', async () => {
    await enterAs(context, house, 'policy');
    await openScreen(page, house, '/outreach');
    await page.getByRole('heading', { name: /Gevonden op/ }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Lijsten' }).count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: 'Begin een scan' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Cijfers' }).click();
    await page.locator('.counts').waitFor();
    await expect.poll(() => page.locator('.counts').innerText()).toContain('niet getoond');
    for (const { family } of families) await expect.poll(() => page.locator('body').innerText()).not.toContain(family);
    expect(await faultsInEveryLook(page)).toEqual([]);
  });
});
