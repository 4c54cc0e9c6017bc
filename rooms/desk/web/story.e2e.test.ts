// Story 1, first steps, from a question without a name to a report in the language of the family (S003, S004, S007): once with the mouse where a mouse is
// natural, once with the keyboard alone.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { emptyHouse, enterAs, type EmptyHouse } from '../../../test/harness/empty-house.ts';
import { callerOf, type Caller } from '../../../test/harness/invented-household.ts';
import { openScreen } from '../../../test/harness/running.ts';

const browser: Browser | null = await openBrowser();
describe.skipIf(!browser)('from a question to a report', () => {
  let house: EmptyHouse;
  let context: BrowserContext;
  let caller: Caller;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    house = await emptyHouse();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    context = await browser!.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1440, height: 900 } });
    const { csrf } = await enterAs(context, house, 'socialWorker');
    caller = callerOf(context, house, csrf);
    ({ page, complaints } = await watchedPage(context));
    return () => {
      expect(complaints).toEqual([]);
      return context.close();
    };
  });

  /** Types one line into "Typ een feit" and waits until it stands among the captured facts. */
  async function capture(line: string, label: string): Promise<void> {
    await page.getByLabel('Nieuw feit').fill(line);
    await page.getByLabel('Nieuw feit').press('Enter');
    await page.locator('.cap li', { hasText: label }).first().waitFor();
  }

  it('S003, S004: somebody without a name asks; facts are noted once; rights change while one talks; a report in Arabic leaves', async () => {
    await openScreen(page, house, '/gesprekken/nieuw');
    await page.getByLabel('Zonder naam').check();
    await page.getByLabel('Wat is de vraag').fill('Ik kom niet rond met mijn geld.');
    await page.getByLabel('Inkomen', { exact: true }).check();
    // As the button says, also from within a field.
    await page.getByLabel('Wat is de vraag').press('Control+Enter');
    await page.waitForURL(/\/gesprekken\/[0-9a-f-]{36}/);
    // No name, no number: the address holds ids alone, and the heading says that there is no name.
    await page.getByRole('heading', { name: 'Zonder naam' }).waitFor();
    await page.getByLabel('Vrije notitie over inkomen').fill('Heeft niets meer. Slaapt bij een vriend.');

    await capture('erkend vluchteling', 'Verblijf');
    await capture('geboren 12-05-1990', 'Geboortedatum');
    await capture('woont in belgie', 'Woont in België');
    await capture('geen inkomen', 'Inkomsten');
    await capture('geen spaargeld', 'Spaargeld');
    await capture('wil werken', 'Werkbereid');
    // What cannot be read is said, and nothing is guessed.
    await page.getByLabel('Nieuw feit').fill('de buurvrouw past op');
    await page.getByLabel('Nieuw feit').press('Enter');
    await page.getByText('Dit feit herkennen wij niet').waitFor();

    const live = page.getByRole('region', { name: 'Rechten die nu veranderen' });
    await live.locator('.chg', { hasText: 'Leefloon' }).first().waitFor();
    await expect.poll(() => live.locator('.chg', { hasText: 'Leefloon' }).first().innerText()).toContain('Want:');

    // The screen is turned to the client: no notes on it, no rail, one question.
    await page.getByRole('button', { name: 'Draai het scherm' }).click();
    await page.locator('.turned-page').waitFor();
    await expect.poll(() => page.locator('body').innerText()).not.toContain('Slaapt bij een vriend');
    await expect.poll(() => page.locator('.rail').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Draai terug' }).click();

    // It cannot close without an outcome and the state of the rights check.
    await page.getByRole('button', { name: /^Rond af/ }).click();
    const closing = page.getByRole('dialog');
    await expect.poll(() => closing.innerText()).toContain('Nog nodig: een einde van de vraag, de stand van de rechten.');
    await closing.getByRole('link', { name: 'Kijk de rechten na' }).click();
    await page.getByRole('heading', { name: 'Rechtenverkenning' }).waitFor();
    await page.getByRole('button', { name: 'Maak rechtenrapport' }).click();
    const asking = page.getByRole('dialog', { name: 'Rechtenrapport' });
    await asking.getByLabel('Arabisch').check();
    await asking.getByRole('button', { name: 'Maak rechtenrapport' }).click();
    await page.waitForURL(/\/rapporten\//);
    await page.locator('main .a4 [lang="ar"]').first().waitFor();
    expect(page.url()).not.toMatch(/haddad|samira|1990/i);

    // Back to the conversation by the list, and close it.
    await openScreen(page, house, '/gesprekken');
    await page
      .getByRole('link', { name: /Zonder naam/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Rond af/ }).click();
    await closing.getByLabel('Opgelost').check();
    await closing.getByLabel('Rechten zijn nagekeken').check();
    await closing.getByRole('button', { name: /^Rond af/ }).click();
    await page.getByText('Gesprek afgerond').waitFor();
    const { items } = await caller.get<{ items: { closedAt: string | null }[] }>('/contacts?state=all');
    expect(items[0]?.closedAt).not.toBeNull();
  });

  it('R2: the same short way with the keyboard alone', async () => {
    await openScreen(page, house, '/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().waitFor();
    await page.keyboard.type('vraag zonder naam');
    await page
      .getByRole('option', { name: /zonder naam/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nieuwe vraag' }).waitFor();
    await tabTo(page, 'Wat is de vraag');
    await page.keyboard.type('De verwarming is stuk.');
    await tabTo(page, 'Begin het gesprek');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/gesprekken\/[0-9a-f-]{36}/);
    await page.getByLabel('Nieuw feit').waitFor();
    await tabTo(page, 'Nieuw feit');
    await page.keyboard.type('stookolie');
    await page.keyboard.press('Enter');
    await page.locator('.cap li', { hasText: 'stookolie' }).waitFor();
    // Ctrl-Z takes the newest back.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await page.locator('.cap li', { hasText: 'stookolie' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    const closing = page.getByRole('dialog');
    await closing.getByLabel('Opgelost').waitFor();
    // The dialog takes the focus after it is drawn; who tabs before that walks through the page behind it.
    await page.waitForFunction(
      () => document.activeElement?.closest('dialog') !== null && document.activeElement?.closest('dialog') !== undefined,
    );
    await tabTo(page, 'Opgelost');
    await page.keyboard.press('Space');
    await tabTo(page, 'Rechten zijn nagekeken');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => closing.getByLabel('Rechten nakijken is gepland').isChecked()).toBe(true);
    await tabTo(page, 'Rond af');
    await page.keyboard.press('Enter');
    await page.getByText('Gesprek afgerond').waitFor();
  });
});

/** Presses Tab until the focused thing has this name, and checks on the way that the focus can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      // Between the last and the first thing of a dialog the focus is with the browser itself.
      if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: true };
      const labels =
        'labels' in element && element.labels instanceof NodeList ? [...element.labels].map((label) => label.textContent ?? '') : [];
      const style = getComputedStyle(element);
      const isSeen =
        style.outlineStyle !== 'none' ||
        style.boxShadow !== 'none' ||
        element.closest('.dom.now, .write') !== null ||
        style.borderBlockEndStyle === 'solid';
      return { name: [element.getAttribute('aria-label') ?? '', ...labels, element.textContent ?? ''].join(' '), isSeen };
    });
    if (!focused.isSeen) throw new Error(`the focus on "${focused.name}" cannot be seen`);
    if (focused.name.includes(name)) return;
  }
  throw new Error(`no way to "${name}" with Tab`);
}
