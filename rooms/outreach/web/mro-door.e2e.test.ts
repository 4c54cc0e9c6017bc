// The regional nurse at her own door, the worker who takes her referral up with the reasons that the facts give, a report that is corrected, and the versions of the
// method (S012, S209), in a real browser with axe in every look.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { openScreen } from '../../../test/harness/running.ts';
import { familyOf, type Made } from '../outreach-fixture.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('from the nurse to the report', () => {
  let house: EmptyHouse;
  let home: Made;
  const contexts: BrowserContext[] = [];
  const complaints: string[][] = [];
  let nurse: Page;
  let worker: Page;
  let head: Page;

  async function pageOf(name: 'partner' | 'socialWorker' | 'head'): Promise<Page> {
    const context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    await enterAs(context, house, name);
    const watched = await watchedPage(context);
    watched.page.setDefaultTimeout(30_000);
    complaints.push(watched.complaints);
    return watched.page;
  }
  beforeAll(async () => {
    house = await emptyHouse();
    home = await familyOf(await house.as('socialWorker'));
    [nurse, worker, head] = [await pageOf('partner'), await pageOf('socialWorker'), await pageOf('head')];
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await house?.close();
    expect(complaints.flat()).toEqual([]);
  });

  it('the nurse fills in the narrow form and sees what she sent, and no other screen is hers', async () => {
    await openScreen(nurse, house, '/doorverwijzingen');
    await nurse.getByText('U stuurde nog niets door.').waitFor();
    await nurse.getByRole('button', { name: 'Geef door' }).click();
    await nurse.getByText('Zonder instemming geeft u niets door.').waitFor();
    await nurse.getByLabel('Voornaam').fill('Amina');
    await nurse.getByLabel('Familienaam').fill('Zonderling');
    await nurse.getByLabel('Telefoon').fill('0470 12 34 56');
    await nurse.getByLabel('Geboortedatum van het jongste kind').fill('01-06-2024');
    await nurse.getByLabel('kind jonger dan 3').check();
    await nurse.getByLabel('Het gezin stemt ermee in dat ik dit doorgeef').check();
    expect(await faultsInEveryLook(nurse)).toEqual([]);
    await nurse.getByRole('button', { name: 'Geef door' }).click();
    const row = nurse.getByRole('row', { name: /Amina Zonderling/ });
    await row.waitFor();
    await expect.poll(() => row.innerText()).toMatch(/wacht/);
    await expect.poll(() => nurse.getByRole('navigation').first().getByRole('link').allInnerTexts()).toEqual(['Doorverwijzen']);
  });

  it('the worker sees it wait, and takes it up with the reasons that the facts give', async () => {
    await openScreen(worker, house, '/outreach/doorverwezen');
    await worker.getByRole('row', { name: /Amina Zonderling/ }).waitFor();
    expect(await faultsInEveryLook(worker)).toEqual([]);
    await openScreen(worker, house, `/dossiers/${home.householdId}/mro`);
    await worker.getByRole('button', { name: 'Noteer doorverwijzing' }).click();
    const form = worker.getByRole('form', { name: 'Noteer doorverwijzing' });
    await form.getByText('Niemand van 18 tot 64 jaar werkt').waitFor();
    await expect.poll(() => form.getByLabel('lage werkintensiteit').isChecked()).toBe(true);
    await form.getByLabel('Ontvangen doorverwijzing').selectOption({ index: 1 });
    await expect.poll(() => form.getByLabel('kind jonger dan 3', { exact: true }).isChecked()).toBe(true);
    await form.getByLabel('Het gezin stemt toe dat zijn rechten worden nagekeken').check();
    await form.getByRole('button', { name: 'Noteer doorverwijzing' }).click();
    // the file knows of no child: who chooses otherwise says why
    await form.getByText('Noteer waarom.').waitFor();
    await form.getByLabel(/Waarom kiest u anders dan de feiten/).fill('Het kind is nog niet ingeschreven');
    expect(await faultsInEveryLook(worker)).toEqual([]);
    await form.getByRole('button', { name: 'Noteer doorverwijzing' }).click();
    await worker.getByText('Het kind is nog niet ingeschreven').waitFor();
    await openScreen(nurse, house, '/doorverwijzingen');
    await nurse.getByRole('row', { name: /Amina Zonderling.*opgenomen op 18-02-2025/ }).waitFor();
    await openScreen(worker, house, '/outreach/doorverwezen');
    await worker.getByText('Er wacht niets.').waitFor();
  });

  it('a report that was wrong is corrected, and both stand there', async () => {
    const client = await house.as('socialWorker');
    const [mro] = (await client.get(`/households/${home.householdId}/mro`)).body.items;
    await house.admin.query(`update hs.mro set referred_on = '2025-02-10'`);
    for (const on of ['2025-02-14', '2025-02-15', '2025-02-17'])
      expect((await client.post(`/mro/${mro.id}/contacts`, { on, place: 'home' })).status).toBe(201);
    expect((await client.post(`/mro/${mro.id}/report`, { lang: 'nl' })).status).toBe(201);
    await openScreen(worker, house, `/dossiers/${home.householdId}/mro`);
    await worker.getByRole('button', { name: 'Verbeter het rapport' }).click();
    const form = worker.getByRole('form', { name: 'Verbeter het rapport' });
    await form.getByLabel('Wat was er fout').fill('Het spaargeld was fout');
    await form.getByRole('button', { name: 'Verbeter het rapport' }).click();
    await worker.getByText('Rechtenrapport, versie 2:').waitFor();
    await worker.getByText('Het spaargeld was fout').waitFor();
    await expect.poll(() => worker.getByRole('link', { name: 'Open rapport' }).count()).toBe(2);
    expect(await faultsInEveryLook(worker)).toEqual([]);
  });

  it('the head adds a version of the method; the old stands below it with the files that use it', async () => {
    await openScreen(head, house, '/outreach/werkwijze');
    await head.getByText('1 onderzoek dat u mag zien').click();
    await head.getByRole('link', { name: new RegExp(home.family) }).waitFor();
    await head.getByRole('button', { name: 'Nieuwe versie' }).click();
    const form = head.getByRole('form', { name: 'Nieuwe versie' });
    await form.getByLabel('Geldt vanaf').fill('01-01-2019');
    await form.getByLabel('Minstens zoveel contacten').fill('4');
    await form.getByLabel('Beslissing').fill('raadsbesluit 14-01-2025');
    await form.getByRole('button', { name: 'Bewaar de nieuwe versie' }).click();
    await form.getByText('De nieuwe versie moet later beginnen dan de vorige.').waitFor();
    await form.getByLabel('Geldt vanaf').fill('01-03-2025');
    expect(await faultsInEveryLook(head)).toEqual([]);
    await form.getByRole('button', { name: 'Bewaar de nieuwe versie' }).click();
    await head.getByRole('article', { name: /Versie 2.*nog niet/ }).waitFor();
    await head.getByRole('article', { name: /Versie 1.*nu/ }).waitFor();
    expect(await faultsInEveryLook(head)).toEqual([]);
    await openScreen(worker, house, '/outreach/werkwijze');
    await expect.poll(() => worker.getByRole('button', { name: 'Nieuwe versie' }).count()).toBe(0);
  });
});
