// Two records of one person in a real browser: found from the file or from the warning for doubles, laid beside each other, chosen detail by detail, merged,
// taken back from the message or later from the list. By keyboard where it decides.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, type Caller } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

type Made = { id: string; householdId: string };
const desktop = { locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } };

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('two records of one person', () => {
  let house: EmptyHouse;
  let context: BrowserContext;
  let caller: Caller;
  let page: Page;
  let complaints: string[];
  let real: Made;
  let double: Made;

  beforeAll(async () => {
    house = await emptyHouse();
    context = await browser!.newContext(desktop);
    const { csrf } = await enterAs(context, house, 'socialWorker');
    caller = callerOf(context, house, csrf);
    real = await caller.post<Made>('/persons', {
      name: { given: 'Josephine', family: 'Van Mechelen' },
      birthDate: '1961-04-03',
      language: 'fr',
      phones: [{ number: '0499 00 12 34' }],
    });
    double = await caller.post<Made>('/persons', {
      name: { given: 'Jozefien', family: 'Vanmechelen' },
      birthDate: '1961-03-04',
      language: 'nl',
      mail: 'jozefien@voorbeeld.be',
      seen: [real.id],
    });
    const note = (made: Made, predicate: string, value: unknown, kind: string, detail: string | null) =>
      caller.post(`/households/${made.householdId}/facts`, { personId: made.id, predicate, value, source: { kind, detail } });
    await note(real, 'savings', 250_000, 'declared', null);
    await note(double, 'savings', 100_000, 'document', 'rekeninguittreksel');
    await note(double, 'livesInBelgium', true, 'declared', null);
    await caller.post('/contacts', { channel: 'phone', question: 'Kan ik mijn huur betalen?', personId: double.id });
    ({ page, complaints } = await watchedPage(context));
    // A whole dossier with its rights is drawn after a merge.
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const nameOf = async (id: string) => (await caller.get<{ name: { given: string } }>(`/persons/${id}`)).name.given;
  const row = (label: string) => page.locator('.beside tr', { has: page.getByRole('rowheader', { name: label, exact: true }) });

  it('are found from the file of the one', async () => {
    await openScreen(page, house, `/dossiers/${real.householdId}/gezin`);
    await page.getByRole('link', { name: 'Zoek de andere fiche van Josephine Van Mechelen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Twee fiches van één persoon' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Nieuwe persoon' }).count()).toBe(0);
    await page.getByRole('searchbox').last().fill('jozefien vanmechelen');
    await page.getByRole('button', { name: /: Jozefien Vanmechelen/ }).click();
    await page.getByRole('heading', { name: 'Naast elkaar' }).waitFor();
    await expect.poll(() => page.url()).toContain(`/personen/${real.id}/samenvoegen?met=${double.id}`);
  });

  it('stand beside each other, with source and day, and with what will happen', async () => {
    await openScreen(page, house, `/personen/${real.id}/samenvoegen?met=${double.id}`);
    await row('Spaargeld').waitFor();
    await expect.poll(() => row('Spaargeld').textContent()).toContain('rekeninguittreksel');
    await expect.poll(() => row('Spaargeld').textContent()).toContain('18-02-2025');
    await expect.poll(() => row('Geboortedatum').textContent()).toContain('03-04-1961');
    const outcome = page.locator('.outcome');
    await expect.poll(() => outcome.textContent()).toContain('1 gesprek');
    await expect.poll(() => outcome.textContent()).toContain('gaat op in dat van Josephine Van Mechelen');
    await expect.poll(() => outcome.textContent()).toContain('Mailadres: jozefien@voorbeeld.be');
    expect(await faultsInEveryLook(page)).toEqual([]);

    await page.getByRole('button', { name: 'Laat de andere fiche blijven' }).click();
    await outcome.getByText('Jozefien Vanmechelen blijft.').waitFor();
    await page.getByRole('button', { name: 'Laat de andere fiche blijven' }).click();
    await outcome.getByText('Josephine Van Mechelen blijft.').waitFor();
  });

  it('are merged as chosen by keyboard, and the message takes it back', async () => {
    await row('Naam').getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row('Naam').getByRole('radio').nth(1).isChecked()).toBe(true);
    await row('Spaargeld').getByRole('radio').nth(1).check();
    await page.locator('.outcome').getByText('Telt niet meer mee').waitFor();
    await page.getByRole('button', { name: 'Voeg samen' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/dossiers/${real.householdId}`);
    await page.getByText('De twee fiches zijn er één').waitFor();
    await page.getByRole('heading', { level: 1, name: /Jozefien Vanmechelen/ }).waitFor();
    await page.locator('.ft tr', { hasText: 'Spaargeld' }).first().getByText('1.000,00').waitFor();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByText('De twee fiches staan weer apart').waitFor();
    expect([await nameOf(real.id), await nameOf(double.id)]).toEqual(['Josephine', 'Jozefien']);
  });

  it('come apart later, from the list of what was merged', async () => {
    await openScreen(page, house, `/personen/${real.id}/samenvoegen?met=${double.id}`);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await page.waitForURL(`**/dossiers/${real.householdId}`);
    await openScreen(page, house, `/dossiers/${double.householdId}`);
    // an old address lands in the file that took it over, which says so
    await page.waitForURL(`**/dossiers/${real.householdId}?was=${double.householdId}`);
    await page.getByText('Dit is nu één dossier.').waitFor();
    await openScreen(page, house, `/personen/${real.id}/samenvoegen`);
    const merges = page.getByRole('region', { name: /Eerder samengevoegd/ });
    await merges.getByText('en weer apart op 18-02-2025').waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);

    await merges.getByRole('button', { name: /^Haal weer uit elkaar.*Jozefien Vanmechelen/ }).click();
    await page.getByText('De twee fiches staan weer apart').waitFor();
    await expect.poll(() => merges.getByRole('button').count()).toBe(0);
    expect([await nameOf(real.id), await nameOf(double.id)]).toEqual(['Josephine', 'Jozefien']);
  });

  it('are found from the warning for doubles too', async () => {
    await openScreen(page, house, '/personen');
    await page.getByRole('searchbox').last().fill('josephine vanmechelen');
    await page.getByText('Staat hier iemand twee keer?').click();
    await page.getByRole('link', { name: 'Vergelijk de twee' }).click();
    await page.getByRole('heading', { name: 'Naast elkaar' }).waitFor();
    await expect.poll(() => page.locator('.beside').textContent()).toContain('Jozefien');
  });

  it('are refused when one of the files is not open, with the way on', async () => {
    const other = await browser!.newContext(desktop);
    await enterAs(other, house, 'otherWorker' as 'head');
    const watched = await watchedPage(other);
    watched.page.setDefaultTimeout(60_000);
    await openScreen(watched.page, house, `/personen/${real.id}/samenvoegen?met=${double.id}`);
    await watched.page.getByRole('alert').getByText('U mag een van de twee dossiers niet inkijken.').waitFor();
    await expect.poll(() => watched.page.getByRole('button', { name: 'Voeg samen' }).count()).toBe(0);
    await other.close();
    expect(complaints).toEqual([]);
  });
});
