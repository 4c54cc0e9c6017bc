// The shell in a real browser: the door, the keyboard, the palette, an expired session, a hidden screen, languages; and every screen of the shell looked at by axe.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPassword } from '../../demo/accounts.ts';
import { faultsInEveryLook, openBrowser, watchedPage } from '../harness/browser.ts';
import { logInAs, openScreen, runningHouse } from '../harness/running.ts';
import type { RunningHouse } from '../harness/running.ts';

const browser = await openBrowser();

describe.skipIf(browser === null)('the shell', () => {
  let house: RunningHouse;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    house = await runningHouse();
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await house.close();
  });
  beforeEach(async () => {
    context = await (browser as Browser).newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-BE', reducedMotion: 'reduce' });
    ({ page, complaints } = await watchedPage(context));
  });
  afterEach(async () => {
    await context.close();
    // No script failed, the page policy refused nothing, and no text was missing.
    expect(complaints).toEqual([]);
  });

  /** The option of the palette that Enter would take. */
  const selected = () => page.locator('.pal [aria-selected="true"]');
  const focused = () =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 40) ?? ''}`);

  describe('the door', () => {
    it('says in plain words that a password is wrong, keeps the account, and lets in with the right one to the page that was asked', async () => {
      await page.goto(`${house.address}/galerij`);
      await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
      await page.getByLabel('Account', { exact: true }).fill('lotte');
      await page.getByLabel('Wachtwoord', { exact: true }).fill('fout wachtwoord hier');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Account en wachtwoord passen niet bij elkaar.').waitFor();
      await expect.poll(() => page.getByLabel('Account', { exact: true }).inputValue()).toBe('lotte');
      await page.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Galerij' }).waitFor();
      await expect.poll(() => new URL(page.url()).pathname).toBe('/galerij');
    });

    it('of a demo shows its accounts, and choosing one fills both fields', async () => {
      await page.goto(`${house.address}/aanmelden`);
      await page.getByRole('button', { name: /^lotte/ }).click();
      await expect.poll(() => page.getByLabel('Account', { exact: true }).inputValue()).toBe('lotte');
      await expect.poll(() => page.getByLabel('Wachtwoord', { exact: true }).inputValue()).toBe(demoPassword);
    });

    it('speaks French and English', async () => {
      await page.goto(`${house.address}/aanmelden`);
      await page.getByRole('button', { name: 'Français' }).click();
      await page.getByRole('heading', { name: 'Connexion' }).waitFor();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Log in' }).waitFor();
    });

    it('is without faults in every look', async () => {
      await page.goto(`${house.address}/aanmelden`);
      await page.getByRole('region', { name: 'Kies een account' }).waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });

  describe('the palette', () => {
    beforeEach(async () => {
      await logInAs(context, house, 'lotte');
      await openScreen(page, house, '/galerij');
    });

    // How long it takes is for `npm run bench`; here is what makes it quick: it needs nothing from the network, and stands in the frame after the key.
    it('opens at once and asks the server nothing, runs an action by keyboard alone, and Esc gives the focus back', async () => {
      await page.getByRole('button', { name: 'Volgende' }).first().focus();
      const requests: string[] = [];
      const note = (request: { url(): string }): void => void requests.push(new URL(request.url()).pathname);
      page.on('request', note);
      await page.keyboard.press('Control+k');
      await page.locator('.pal [role="listbox"]').waitFor();
      page.off('request', note);
      expect(requests).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => focused()).toContain('Volgende');

      await page.keyboard.press('Control+k');
      await page.keyboard.type('mijn account');
      await expect.poll(() => selected().textContent()).toContain('Open mijn account');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Mijn account' }).waitFor();
    });

    it('teaches the key beside the action, and moves with the arrows', async () => {
      await page.keyboard.press('Control+k');
      const option = page.getByRole('option', { name: /Toon de sneltoetsen/ });
      await expect.poll(() => option.locator('kbd').textContent()).toBe('?');
      const first = await selected().textContent();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => selected().textContent()).not.toBe(first);
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => selected().textContent()).toBe(first);
    });

    it('is without faults while it is open', async () => {
      await openScreen(page, house, '/nergens');
      await page.keyboard.press('Control+k');
      await page.getByRole('listbox').waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });

  describe('moving through the house', () => {
    beforeEach(async () => {
      await logInAs(context, house, 'lotte');
      await openScreen(page, house, '/galerij');
    });

    it('puts the focus on the heading of the new page, names the window, and back restores where one was', async () => {
      await page.evaluate(() => window.scrollTo(0, 2400));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('mijn account');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Mijn account' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await expect.poll(() => page.title()).toBe('Mijn account - Hoeksteen');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      await page.goBack();
      await page.getByRole('heading', { name: 'Galerij' }).waitFor();
      await page.waitForFunction(() => window.scrollY > 2000);
    });

    it('skips to the content with the first Tab', async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('Tab');
      await expect.poll(() => focused()).toBe('A Naar de inhoud');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    });

    it('hides the screen and its title with Esc Esc, and any key brings it back', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Scherm verborgen' }).waitFor();
      await expect.poll(() => page.title()).toBe('Hoeksteen');
      await page.keyboard.press('x');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => page.title()).toBe('Galerij - Hoeksteen');
    });

    it('shows the keys with ?, and single letters can be switched off', async () => {
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' });
      await dialog.getByRole('checkbox', { name: 'Losse letters werken als sneltoets' }).uncheck();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await expect.poll(() => dialog.count()).toBe(0);
      await page.keyboard.press('Control+k');
      await page.getByRole('listbox').waitFor();
    });

    it('says that an address leads nowhere', async () => {
      await openScreen(page, house, '/nergens');
      await page.getByRole('heading', { name: 'Dit vinden wij niet' }).waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });

    it('gives ten seconds to take something back, also with Ctrl-Z', async () => {
      await page.getByRole('button', { name: 'Toon een toast' }).click();
      const toast = page.locator('.toasts .toast');
      await toast.getByText('Taak afgevinkt').waitFor();
      await page.keyboard.press('Control+z');
      await toast.waitFor({ state: 'detached' });
    });
  });

  it('asks the password above the page when the session has ended, loses nothing, and goes on with the same call', async () => {
    await logInAs(context, house, 'lotte');
    await openScreen(page, house, '/mijn-account');
    await page.getByLabel('Wachtwoord van nu').fill(demoPassword);
    await page.getByLabel('Nieuw wachtwoord').fill('kort');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Verander het wachtwoord' }).click();
    const layer = page.getByRole('dialog', { name: 'Uw sessie is afgelopen' });
    await layer.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('current-password');
    expect(await faultsInEveryLook(page)).toEqual([]);
    // The account is filled in and the focus stands in the password.
    await page.keyboard.type(demoPassword);
    await page.keyboard.press('Enter');
    await layer.waitFor({ state: 'detached' });
    await expect.poll(() => focused()).toContain('Verander het wachtwoord');
    // The call that met the end went on: the server now refuses the short password, and what was typed still stands there.
    await page.getByText('Te kort. Neem minstens 15 tekens.').waitFor();
    await expect.poll(() => page.getByLabel('Nieuw wachtwoord').inputValue()).toBe('kort');
  });

  it('warns two minutes before the session ends, and one key keeps it open', async () => {
    await page.clock.install();
    await logInAs(context, house, 'lotte');
    await openScreen(page, house, '/mijn-account');
    // An answer that still comes in would count as the last one.
    await page.waitForLoadState('networkidle');
    await page.clock.fastForward('12:30');
    await expect.poll(() => page.getByText('U wordt zo afgemeld.').count()).toBe(0);
    await page.clock.fastForward('01:00');
    await page.getByText('U wordt zo afgemeld.').waitFor();
    await page.getByRole('button', { name: 'Blijf aangemeld' }).press('Enter');
    await page.getByText('U wordt zo afgemeld.').waitFor({ state: 'detached' });
  });

  it('asks before logging out when a text is only on this device, and says it on Mijn dag', async () => {
    const { account } = await logInAs(context, house, 'lotte');
    await openScreen(page, house, '/');
    await page.getByText('Alles is verzonden.').waitFor();
    await page.evaluate(
      (key) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('hoeksteen');
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const change = opening.result.transaction('drafts', 'readwrite');
            change.objectStore('drafts').put({ key, value: 'Nog niet verzonden', version: 1, editedAt: 1_739_870_000_000 });
            change.addEventListener('complete', () => resolve());
          });
        }),
      `${account.id}/contact/01a1fe27-5de2-7608-9983-f34d547328b7/housing`,
    );
    await page.reload();
    await page.getByText(/Staat veilig op dit toestel/).waitFor();
    await page.getByRole('button', { name: /Lotte Maes/ }).click();
    await page.getByRole('menuitem', { name: 'Meld af' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nog niet alles is verzonden' });
    await dialog.getByText('1 tekst staat alleen op dit toestel.', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Meld af en gooi weg' }).click();
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/aanmelden');
  });

  describe('a screen', () => {
    it.each([
      ['the gallery', 'lotte', '/galerij'],
      ['the gallery in Arabic', 'lotte', '/galerij?richting=rtl'],
      ['my account', 'lotte', '/mijn-account'],
      ['the accounts', 'koen', '/accounts'],
      ['the supervision', 'an', '/toezicht'],
    ])('%s is without faults in every look', async (_name, account, address) => {
      await logInAs(context, house, account);
      await openScreen(page, house, address);
      expect(await faultsInEveryLook(page)).toEqual([]);
    });

    it('of somebody else is not in the rail, and says so by its address', async () => {
      await logInAs(context, house, 'koen');
      await openScreen(page, house, '/toezicht');
      await page.getByRole('heading', { name: 'Dit mag u niet zien' }).waitFor();
      await expect
        .poll(() => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allTextContents())
        .toEqual(['Accounts']);
    });
  });

  it('makes an account after asking the password once more, and shows the temporary password once', async () => {
    await logInAs(context, house, 'koen');
    await openScreen(page, house, '/accounts');
    await page.getByRole('button', { name: 'Maak een account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Maak een account' });
    await dialog.getByLabel('Naam').fill('Mieke Daems');
    await dialog.getByLabel('Account', { exact: true }).fill('mieke');
    await dialog.getByLabel('maatschappelijk werker').check();
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    const temporary = page.getByRole('dialog', { name: 'Tijdelijk wachtwoord' });
    const confirm = page.getByRole('dialog', { name: 'Geef uw wachtwoord nog eens' });
    await temporary.or(confirm).first().waitFor();
    if (await confirm.isVisible()) {
      await confirm.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword);
      await page.keyboard.press('Enter');
      await temporary.waitFor();
    }
    await expect.poll(() => temporary.locator('.key').textContent()).toMatch(/^[a-z]{4}(-[a-z]{4}){5}$/);
    await temporary.getByRole('button').click();
    await page.getByRole('cell', { name: 'mieke', exact: true }).waitFor();
  });
});
