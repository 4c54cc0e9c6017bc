// The catalogue in a real browser: one makes a local birth voucher with its faults said while typing, another sees whom it touches and releases it, a family's
// check shows it. And an indexation entered once, the watch list, every screen with axe (S043, S210).
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { openScreen } from '../../../test/harness/running.ts';
import { namedFamily } from '../catalogue-fixture.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('rules and amounts of the centre', () => {
  let house: EmptyHouse;
  const contexts: BrowserContext[] = [];
  const complaints: string[][] = [];
  let policy: Page;
  let head: Page;
  let worker: Page;
  let family: { householdId: string };

  async function pageOf(name: 'policy' | 'head' | 'socialWorker'): Promise<Page> {
    const context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    await enterAs(context, house, name);
    const watched = await watchedPage(context);
    watched.page.setDefaultTimeout(60_000);
    complaints.push(watched.complaints);
    return watched.page;
  }
  beforeAll(async () => {
    house = await emptyHouse();
    family = await namedFamily(await house.as('socialWorker'), 'Peeters');
    policy = await pageOf('policy');
    head = await pageOf('head');
    worker = await pageOf('socialWorker');
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await house?.close();
    expect(complaints.flat()).toEqual([]);
  });

  it('one makes a birth voucher, and a fault is said at its place while it is typed', async () => {
    await openScreen(policy, house, '/regels');
    await policy.getByRole('link', { name: 'Plaatselijke regels' }).click();
    await policy.getByRole('link', { name: 'Maak een plaatselijke regel' }).click();
    await policy.locator('.rail a[aria-current="page"]', { hasText: 'Regels en bedragen' }).waitFor();
    await policy.getByLabel('Naam', { exact: true }).fill('Geboortebon');
    await policy.getByText('Code: lokaalGeboortebon').waitFor();
    await policy.getByLabel('Geldt vanaf').fill('01-01-2025');
    await policy.getByLabel('Beslissing').fill('Gemeenteraad 12-12-2024');
    const test = policy.getByLabel('Voorwaarde 1 in de taal van de regels');
    await test.fill('any(events where kind = birth and daysSinc(on) <= 365)');
    await policy.getByText('Teken 35. Deze functie bestaat niet: daysSinc.').waitFor();
    await expect.poll(() => policy.locator('.cat-where mark').first().innerText()).toBe('daysSinc');
    await expect
      .poll(() => policy.getByRole('button', { name: 'Leg voor aan een tweede persoon' }).getAttribute('aria-disabled'))
      .toBe('true');
    await test.fill('any(events where kind = birth and daysSince(on) <= 365)');
    await policy.getByLabel('Voorwaarde 1, als het klopt', { exact: true }).fill('Er is een baby.');
    await policy.getByLabel('Voorwaarde 1, als het niet klopt', { exact: true }).fill('Er is geen baby.');
    await policy.getByLabel('Voorwaarde 1, als wij het niet weten', { exact: true }).fill('Wij weten niet of er een baby is.');
    await policy.getByLabel('Naam van het bedrag').fill('bon');
    await policy.getByLabel('Bedrag', { exact: true }).fill('50');
    await policy.getByRole('button', { name: 'Voeg het bedrag toe' }).click();
    await expect
      .poll(() => policy.getByLabel('Hoeveel iemand krijgt, in de taal van de regels').inputValue())
      .toBe('$lokaalGeboortebon.bon');
    await policy.getByText('Niets houdt vrijgave tegen.').waitFor();
    expect(await faultsInEveryLook(policy)).toEqual([]);
    await policy.getByRole('button', { name: 'Leg voor aan een tweede persoon' }).click();
    await policy.getByText('Dit wacht op een tweede persoon.').waitFor();
    await expect.poll(() => policy.getByRole('button', { name: 'Geef vrij' }).count()).toBe(0);
  });

  it('another sees whom it touches, and releases it', async () => {
    await openScreen(head, house, '/regels/plaatselijk');
    await head.getByRole('link', { name: 'Geboortebon' }).click();
    await head.getByText('vraagt om dit vrij te geven').waitFor();
    await head.getByRole('button', { name: 'Bekijk wie dit raakt' }).click();
    const line = head.getByRole('row', { name: /Noor Peeters/ });
    await line.waitFor();
    await expect.poll(() => line.innerText()).toMatch(/bestaat niet\s+ja, €\s50,00 eenmalig/);
    expect(await faultsInEveryLook(head)).toEqual([]);
    const download = head.waitForEvent('download');
    await head.getByRole('link', { name: 'Haal de lijst op (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('gevolgen.csv');
    await head.getByRole('button', { name: 'Geef vrij' }).click();
    await head.getByText('Vrijgegeven door Test head').waitFor();
  });

  it('the check of the family shows it, and the list of rights says it is our own', async () => {
    await openScreen(worker, house, `/dossiers/${family.householdId}/rechten/lokaalGeboortebon`);
    await worker
      .locator('.rd')
      .getByRole('heading', { name: /Geboortebon/ })
      .waitFor();
    await expect.poll(() => worker.locator('.rd .sum-n').innerText()).toContain('50,00');
    await expect.poll(() => worker.locator('.rd .tree').innerText()).toContain('Er is een baby.');
    await openScreen(worker, house, '/regels?zoek=geboortebon');
    await worker.locator('summary', { hasText: 'Geboortebon' }).filter({ hasText: 'eigen' }).click();
    await worker.getByText('Gemeenteraad 12-12-2024').first().waitFor();
    await openScreen(worker, house, '/regels');
    await worker.locator('summary', { hasText: 'Leefloon' }).first().click();
    await worker.getByRole('row', { name: /leefloon\.cat1/ }).waitFor();
    await expect
      .poll(() => worker.getByRole('row', { name: /leefloon\.cat1/ }).innerText())
      .toMatch(/Leefloon per maand\. Categorie 1: samenwonend.*876,13.*gezien op een webpagina/s);
    expect(await faultsInEveryLook(worker)).toEqual([]);
    await expect.poll(() => worker.getByRole('link', { name: 'Maak een plaatselijke regel' }).count()).toBe(0);
  });

  it('an indexation entered once becomes rows beside their formula, released together by another', async () => {
    await openScreen(policy, house, '/regels/bedragen');
    await policy.getByLabel('Nieuwe index vanaf').fill('01-09-2026');
    await policy.getByLabel('Coëfficiënt').fill('1,8114');
    await policy.getByLabel('Bron van de indexatie').fill('omzendbrief 25-08-2026');
    await policy.getByRole('button', { name: 'Maak de rijen' }).click();
    await policy.getByRole('button', { name: 'Leg 8 rijen samen voor' }).waitFor();
    await expect.poll(() => policy.getByRole('row', { name: /leefloonIndex/ }).innerText()).toContain('verschil 0 met de formule 1.02^30');
    expect(await faultsInEveryLook(policy)).toEqual([]);
    await policy.getByRole('button', { name: 'Leg 8 rijen samen voor' }).click();
    await policy.getByText('Dit wacht op een tweede persoon.').waitFor();
    await openScreen(head, house, '/regels/bedragen');
    await head.getByRole('button', { name: 'Bekijk wie dit raakt' }).click();
    await head
      .getByRole('row', { name: /Noor Peeters/ })
      .first()
      .waitFor();
    await head.getByRole('button', { name: 'Geef vrij' }).click();
    await head.getByRole('button', { name: 'Geef vrij' }).waitFor({ state: 'detached' });
    await head.getByRole('row', { name: /sinds 01-09-2026/ }).waitFor();
  });

  it('a draft is kept with its faults, changed, kept again, and thrown away by who wrote it', async () => {
    await openScreen(policy, house, '/regels/plaatselijk/nieuw');
    await policy.getByLabel('Naam', { exact: true }).fill('Fonds voor de vrije tijd');
    await policy.getByRole('button', { name: 'Bewaar' }).click();
    await policy.getByRole('heading', { level: 1, name: 'Fonds voor de vrije tijd' }).waitFor();
    for (const source of ['Gemeenteraad 1', 'Gemeenteraad 2']) {
      await policy.getByLabel('Beslissing').fill(source);
      const kept = policy.waitForResponse((answer) => answer.request().method() === 'PUT');
      // A button that is still busy with the time before takes no second press.
      await policy.locator('button:not([aria-busy])', { hasText: 'Bewaar' }).click();
      expect((await kept).status()).toBe(200);
    }
    await policy.getByRole('button', { name: 'Gooi dit ontwerp weg' }).click();
    await policy.getByRole('heading', { level: 1, name: 'Plaatselijke regels' }).waitFor();
    await policy.getByRole('link', { name: 'Geboortebon' }).waitFor();
    await expect.poll(() => policy.getByRole('link', { name: 'Fonds voor de vrije tijd' }).count()).toBe(0);
  });

  it('a row that falls by half says so while it is typed', async () => {
    await openScreen(policy, house, '/regels/bedragen?tabel=leefloon');
    await policy.getByLabel('Categorie 1: samenwonend', { exact: true }).fill('400');
    await policy
      .getByText(/Dit daalt tot de helft of minder/)
      .first()
      .waitFor();
  });

  it('a circular is noted, given to somebody, and what was done is said by who was given it', async () => {
    await openScreen(policy, house, '/regels/opvolging');
    await policy.getByRole('button', { name: 'Noteer een wijziging' }).click();
    const dialog = policy.getByRole('dialog', { name: 'Noteer een wijziging' });
    await dialog.getByLabel('Wat verandert er').fill('Omzendbrief leefloon');
    await dialog.getByLabel('Bron').fill('POD MI 12-02-2025');
    await dialog.getByLabel('Bekendgemaakt op').fill('12-02-2025');
    await dialog.getByLabel('Geldt vanaf').fill('01-03-2025');
    await dialog.getByLabel('Wie kijkt het na').selectOption({ label: 'Test socialWorker' });
    await dialog.getByLabel('Leefloon', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Noteer', exact: true }).click();
    await policy.getByText('Nagekeken door Test socialWorker').waitFor();
    await openScreen(worker, house, '/regels/opvolging');
    await worker.getByRole('button', { name: 'Ik kijk het na' }).click();
    await worker.getByText('wordt nagekeken').first().waitFor();
    await worker.getByLabel('Wat is er gedaan').fill('Verduidelijking, geen ander bedrag.');
    expect(await faultsInEveryLook(worker)).toEqual([]);
    await worker.getByRole('button', { name: 'Het verandert niets' }).click();
    await worker.getByText('verandert niets').first().waitFor();
  });

  it('says how many days lie between publication and release, by right, with what it counts and over which period', async () => {
    await openScreen(policy, house, '/regels/opvolging');
    await policy.getByRole('button', { name: 'Noteer een wijziging' }).click();
    const dialog = policy.getByRole('dialog', { name: 'Noteer een wijziging' });
    await dialog.getByLabel('Wat verandert er').fill('Reglement geboortebon');
    await dialog.getByLabel('Bron').fill('Gemeenteraad 30-01-2025');
    await dialog.getByLabel('Bekendgemaakt op').fill('01-02-2025');
    await dialog.getByLabel('Geldt vanaf').fill('01-03-2025');
    await dialog.getByLabel('Wie kijkt het na').selectOption({ label: 'Test socialWorker' });
    await dialog.getByLabel('Geboortebon', { exact: true }).last().check();
    await dialog.getByRole('button', { name: 'Noteer', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await openScreen(worker, house, '/regels/opvolging');
    const change = worker.getByRole('article', { name: 'Reglement geboortebon' });
    await change.getByLabel('Wat is er gedaan').fill('Eigen regel vrijgegeven.');
    const versions = change.getByLabel('Welke vrijgegeven versie verwerkt het');
    await expect
      .poll(() => versions.locator('option').allInnerTexts())
      .toContainEqual(expect.stringContaining('Geboortebon (Gemeenteraad 12-12-2024)'));
    await versions.selectOption({ index: 1 });
    await change.getByRole('button', { name: 'Het is gedaan' }).click();
    await change.getByText(/Vrijgegeven op .*, \d+ dag(en)? na de bekendmaking\./).waitFor();
    const row = worker.getByRole('table', { name: 'Van bekendmaking tot vrijgave' }).getByRole('row', { name: /Geboortebon/ });
    await row.waitFor();
    await worker.getByText('Wat het telt:').waitFor();
    await worker.getByText('Waarover:').waitFor();
    await expect.poll(() => worker.locator('#watch-figures ~ p.meta').innerText()).toMatch(/Periode: 01-01-20\d\d tot en met/);
    expect(await faultsInEveryLook(worker)).toEqual([]);
  });
});
