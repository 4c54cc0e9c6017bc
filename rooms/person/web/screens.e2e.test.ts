// Every screen of a household in every look: light, dark, 320 px, 200 %, mirrored. No violation of WCAG 2.2 AA, nothing sticks out at the side, nothing is
// missing a text. The report of the family also in Arabic.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, inventHousehold } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('the screens of a household', () => {
  let house: EmptyHouse;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  const places: Record<string, string> = {};

  beforeAll(async () => {
    house = await emptyHouse();
    context = await browser!.newContext({
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const { csrf } = await enterAs(context, house, 'socialWorker');
    const caller = callerOf(context, house, csrf);
    const { householdId, samira } = await inventHousehold(caller);
    await caller.post(`/persons/${samira}/consents`, { purpose: 'rightsCheck', language: 'ar', until: '2026-02-05' });
    await caller.post(`/households/${householdId}/addresses`, {
      street: 'Molenstraat',
      number: '12',
      postalCode: '3999',
      city: 'Heiderode',
      from: '2024-12-01',
    });
    await caller.post(`/households/${householdId}/notes`, {
      channel: 'phone',
      text: 'Belde met de verhuurder. Hij wacht tot eind februari.',
    });
    const contact = await caller.post<{ id: string }>('/contacts', {
      channel: 'visit',
      question: 'Ik kan de waarborg niet betalen.',
      themes: ['housing'],
      personId: samira,
    });
    await caller.put(`/contacts/${contact.id}/notes/income`, { text: 'Poetst 14 uur per week bij drie gezinnen.', discussed: true }, 0);
    await caller.post(`/contacts/${contact.id}/interpreter`, { action: 'start', name: 'Nadia B.', mode: 'onSite' });
    const check = await caller.post<{ id: string }>(`/households/${householdId}/checks`, { trigger: 'report' });
    const report = async (lang: string) => (await caller.post<{ reportId: string }>(`/checks/${check.id}/reports`, { lang })).reportId;
    places['personen'] = '/personen';
    places['dossier'] = `/dossiers/${householdId}`;
    places['gezin'] = `/dossiers/${householdId}/gezin`;
    places['wie keek mee'] = `/dossiers/${householdId}/wie-keek-mee`;
    places['rechten'] = `/dossiers/${householdId}/rechten/leefloon`;
    places['rechten, vraag per vraag'] = `/dossiers/${householdId}/rechten?wijze=vraag`;
    places['rechten, alles'] = `/dossiers/${householdId}/rechten?wijze=alles`;
    places['gesprekken'] = '/gesprekken';
    places['nieuwe vraag'] = '/gesprekken/nieuw';
    places['gesprek'] = `/gesprekken/${contact.id}?domein=housing`;
    places['gesprek, gedraaid'] = `/gesprekken/${contact.id}?scherm=klant`;
    places['rapport, Nederlands'] = `/rapporten/${await report('nl')}`;
    places['rapport, Arabisch'] = `/rapporten/${await report('ar')}`;
    ({ page, complaints } = await watchedPage(context));
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it.each([
    'personen',
    'dossier',
    'gezin',
    'wie keek mee',
    'rechten',
    'rechten, vraag per vraag',
    'rechten, alles',
    'gesprekken',
    'nieuwe vraag',
    'gesprek',
    'gesprek, gedraaid',
    'rapport, Nederlands',
    'rapport, Arabisch',
  ])('%s', async (name) => {
    await openScreen(page, house, places[name] ?? '/');
    expect(await faultsInEveryLook(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(page.url()).not.toMatch(/samira|haddad|1990/i);
  });

  it('rechten die blijven liggen, for the head of the service', async () => {
    const other = await browser!.newContext({
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await enterAs(other, house, 'head');
    const watched = await watchedPage(other);
    await openScreen(watched.page, house, '/niet-opgenomen-rechten');
    await watched.page.getByText('Aantallen onder 5 zijn verborgen').or(watched.page.getByText('Nog geen bevindingen')).first().waitFor();
    expect(await faultsInEveryLook(watched.page)).toEqual([]);
    expect(watched.complaints).toEqual([]);
    await other.close();
  });
});
