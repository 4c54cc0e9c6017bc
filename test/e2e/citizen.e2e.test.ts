// The public page in a real browser: on a small phone, with the keyboard alone, without a network, without script, in Dutch and in Arabic (S012, UX rules 1, 2, 13,
// 14, 19). And what may never happen: an answer that leaves the device.
import path from 'node:path';
import pg from 'pg';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { buildApp } from '../../app.ts';
import { citizenSize } from '../../bench/web-size.ts';
import { systemClock } from '../../kernel/clock.ts';
import type { App } from '../../kernel/http.ts';
import { testKeys } from '../harness/keys.ts';
import { root } from '../../kernel/paths.ts';
import { readWebFiles } from '../../kernel/web-files.ts';
import { opened } from '../../rooms/citizen/shared/code.ts';
import { type Look, faultsOf, openBrowser, viewportOf, watchedPage } from '../harness/browser.ts';

const browser = await openBrowser();
const phone = { width: 360, height: 740 };

describe.skipIf(browser === null)('Waar heb ik recht op?', () => {
  let app: App;
  let address: string;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let hasScript = true;

  beforeAll(async () => {
    const web = await readWebFiles(path.join(root, 'dist', 'web'));
    if (!web.has('/citizen.json')) throw new Error('the pages are not built: node tools/build.mjs web');
    // The page asks nothing of a database: this pool is never opened.
    app = await buildApp({ pool: new pg.Pool(), keys: testKeys, clock: systemClock, web });
    address = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });
  afterEach(() => context.close());

  async function visit(lang: string, more: { script?: boolean } = {}): Promise<void> {
    hasScript = more.script ?? true;
    context = await (browser as Browser).newContext({
      viewport: phone,
      javaScriptEnabled: hasScript,
      reducedMotion: 'reduce',
      locale: 'nl-BE',
    });
    ({ page, complaints } = await watchedPage(context));
    await page.goto(`${address}/recht/${lang}`);
  }
  const heading = (): Promise<string> => page.locator('h1').innerText();
  /** Presses the way and waits for the next page. */
  async function go(way: string): Promise<void> {
    const button = page.locator(`button[name=way][value=${way}]`).last();
    if (!hasScript) {
      await Promise.all([page.waitForEvent('domcontentloaded'), button.click()]);
      return;
    }
    const before = await page.locator('main').elementHandle();
    await button.click();
    await page.waitForFunction((old) => !old?.isConnected, before);
  }
  const tick = (name: string): Promise<void> => page.locator(`input[name="${name}"]`).check({ force: true });
  const fill = (name: string, text: string): Promise<void> => page.locator(`input[name="${name}"]`).fill(text);
  async function birth(person: number, [day, month, year]: [string, string, string]): Promise<void> {
    await fill(`${person}|birthDate|d`, day);
    await fill(`${person}|birthDate|m`, month);
    await fill(`${person}|birthDate|y`, year);
  }

  /** One parent with a child, Belgian, without income; of what comes after that nothing is known. Gives the questions in the order in which they came. */
  async function throughAll(): Promise<string[]> {
    const asked = [await heading()];
    await tick('children');
    await go('next');
    asked.push(await heading());
    await birth(0, ['12', '5', '1990']);
    await birth(1, ['3', '9', '2019']);
    await go('next');
    asked.push(await heading());
    for (const person of [0, 1]) await page.locator(`select[name="${person}|residence/status"]`).selectOption('belgian');
    await go('next');
    asked.push(await heading());
    await tick('0|none');
    await go('next');
    while ((await page.locator('.step').count()) > 0) {
      asked.push(await heading());
      await go('unknown');
    }
    return asked;
  }
  const heaps = (): Promise<Record<string, string[]>> =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.heap')].map((heap) => [
          heap.dataset['heap'] ?? '',
          [...heap.querySelectorAll<HTMLElement>('[data-right]')].map(
            (right) => `${right.dataset['right']} ${right.querySelector('.amt')?.textContent ?? ''}`,
          ),
        ]),
      ),
    );

  it('goes from the first question to the result, shows the first right early, and no answer leaves the device', async () => {
    const sent: Request[] = [];
    await visit('nl');
    await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
    page.on('request', (request) => sent.push(request));
    await tick('children');
    await go('next');
    await birth(0, ['12', '5', '1990']);
    await birth(1, ['3', '9', '2019']);
    await go('next');
    for (const person of [0, 1]) await page.locator(`select[name="${person}|residence/status"]`).selectOption('belgian');
    await go('next');
    await tick('0|none');
    await go('next');
    await page.locator('.so-far', { hasText: 'Leefloon' }).waitFor();
    await go('stop');
    await page.locator('.qr').first().waitFor();
    expect(Object.keys(await heaps())).toContain('likely');
    for (const request of sent) {
      expect(request.method(), request.url()).toBe('GET');
      expect(request.postData()).toBeNull();
      expect(new URL(request.url()).search + new URL(request.url()).hash).toBe('');
      expect(new URL(request.url()).pathname).toMatch(/^\/(assets\/[\w.-]+|recht-worker\.js|mark\.svg)$/);
    }
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/recht/nl');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    expect(complaints).toEqual([]);
  });

  it('works without a network after the first visit, to the code at the end', async () => {
    await visit('tr');
    await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
    await context.setOffline(true);
    await page.goto(`${address}/recht/tr`);
    await page.locator('h1').waitFor();
    const asked = await throughAll();
    expect(asked.length).toBeGreaterThan(8);
    await page.locator('.qr').first().waitFor();
    expect(Object.keys(await heaps())).toContain('likely');
  });

  it('without script it asks the same in the same order and finds the same; nothing is stored or kept', async () => {
    await visit('nl');
    const withScript = { asked: await throughAll(), found: await heaps() };
    await context.close();
    await visit('nl', { script: false });
    const answers: { method: string; cache: string | undefined; url: string; cookie: string | undefined }[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'document')
        answers.push({
          method: response.request().method(),
          cache: response.headers()['cache-control'],
          url: response.url(),
          cookie: response.headers()['set-cookie'],
        });
    });
    const without = { asked: await throughAll(), found: await heaps() };
    expect(without).toEqual(withScript);
    await expect.poll(() => page.locator('.qr').count()).toBe(1);
    expect(answers.length).toBeGreaterThanOrEqual(without.asked.length);
    for (const answer of answers)
      expect(answer).toEqual({ method: 'POST', cache: 'no-store', url: `${address}/recht/nl`, cookie: undefined });
  });

  it('the code on the page holds the facts, and only those', async () => {
    await visit('nl');
    await throughAll();
    await page.locator('.qr').first().waitFor();
    const text = (await page.locator('.as-text').allTextContents()).join('\n');
    const read = await opened(text, systemClock.today(), (bytes) => promisify(inflateRaw)(bytes));
    expect(read).toMatchObject({
      ok: true,
      carried: {
        madeOn: systemClock.today(),
        household: {
          persons: [
            { id: 'reference1', role: 'reference', birthDate: '1990-05-12', residence: { status: 'belgian' }, incomes: [] },
            { id: 'child1', role: 'child', birthDate: '2019-09-03' },
          ],
        },
      },
    });
  });

  it('goes by the keyboard alone', async () => {
    await visit('nl');
    await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
    const focus = async (selector: string): Promise<void> => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      throw new Error(`${selector} cannot be reached by Tab`);
    };
    await focus('input[name=alone]');
    await page.keyboard.press('Space');
    await focus('button[value=next]');
    await page.keyboard.press('Enter');
    await page.locator('input[name="0|birthDate|d"]').waitFor();
    // The new question has the focus: a screen reader says it, and Tab goes on from there.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await focus('input[name="0|birthDate|d"]');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1990');
    await page.keyboard.press('Enter');
    await page.locator('input[name="0|residence/status"]').first().waitFor();
    await focus('input[name="0|residence/status"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('input[name="0|none"]').waitFor();
    await focus('button[value=stop]');
    await page.keyboard.press('Enter');
    await page.locator('.heap').first().waitFor();
    await focus('button[value=back]');
    await page.keyboard.press('Enter');
    await page.locator('input[name="0|residence/status"]').first().waitFor();
    await expect.poll(() => page.locator('input[name="0|residence/status"]:checked').inputValue()).toBe('belgian');
  });

  it('keeps what was typed when a day cannot be read, and says which', async () => {
    await visit('nl');
    await tick('alone');
    await go('next');
    await birth(0, ['31', '2', '1990']);
    await go('next');
    await page.locator('[role=alert]').waitFor();
    await expect.poll(() => page.locator('input[name="0|birthDate|d"]').inputValue()).toBe('31');
    await expect.poll(() => page.locator('input[aria-invalid=true]').count()).toBe(3);
    await expect.poll(() => page.locator('.fault').innerText()).toContain('Deze dag bestaat niet.');
  });

  it('the back button of the browser goes one question back, and another language keeps the answers', async () => {
    await visit('nl');
    await tick('alone');
    await go('next');
    await birth(0, ['12', '5', '1990']);
    await go('next');
    await page.goBack();
    await page.locator('input[name="0|birthDate|d"]').waitFor();
    await expect.poll(() => page.locator('input[name="0|birthDate|y"]').inputValue()).toBe('1990');
    await page.locator('.langs summary').click();
    await page.locator('button[data-lang=ar]').click();
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await expect.poll(() => page.locator('input[name="0|birthDate|y"]').inputValue()).toBe('1990');
    await expect.poll(() => heading()).toContain('ما هو تاريخ الميلاد؟');
    await expect.poll(() => page.locator('h1 .nl').innerText()).toBe('Wat is de geboortedatum?');
  });

  it.each(['nl', 'ar'])(
    'has no fault of access in %s: light, dark, 320 px, 200 %',
    async (lang) => {
      await visit(lang);
      const faults: string[] = [];
      const openAll = (): Promise<void> =>
        page.evaluate(() => {
          for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
        });
      const ways: Look[] = [{ name: 'light' }, { name: 'dark', dark: true }, { name: '320 px', width: 320 }, { name: '200 %', zoom: true }];
      let turn = 0;
      /** In every way, or in the one whose turn it is. */
      const look = async (isWhole: boolean): Promise<void> => {
        const title = await heading();
        turn += 1;
        for (const [at, each] of ways.entries()) {
          if (!isWhole && at !== turn % ways.length) continue;
          await page.setViewportSize(viewportOf(each));
          await page.emulateMedia({ colorScheme: each.dark ? 'dark' : 'light' });
          faults.push(...(await faultsOf(page)).map((fault) => `${title}, ${each.name}: ${fault}`));
        }
      };
      /** One page of each kind is looked at in every way: cards, days, statements, incomes, properties, many fields. */
      const kinds = ['0|birthDate|d', '0|none', 'said|care', '0|use|let', 'energy'];
      const seen = new Set<string>();
      const isNewKind = async (): Promise<boolean> => {
        for (const kind of kinds) {
          if (seen.has(kind) || (await page.locator(`[name="${kind}"], [name^="h|${kind}"]`).count()) === 0) continue;
          seen.add(kind);
          return true;
        }
        return false;
      };
      await look(true);
      await tick('children');
      await tick('partner');
      await look(false);
      await go('next');
      // An empty page is no fault: everything on it may be unknown.
      while ((await page.locator('.step').count()) > 0) {
        await openAll();
        for (const box of await page.locator('.answers input[type=checkbox]:not([data-none])').all()) await box.check({ force: true });
        await look(await isNewKind());
        await go('unknown');
      }
      await page.locator('.qr').first().waitFor();
      await openAll();
      await look(true);
      expect([...seen]).toEqual(expect.arrayContaining(kinds));
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
      // Some fifty looks at whole pages: on a busy machine longer than other tests.
    },
    600_000,
  );

  it('offers to read aloud only where a voice speaks the language', async () => {
    await visit('nl');
    await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
    const hasVoice = await page.evaluate(() => speechSynthesis.getVoices().some((voice) => voice.lang.startsWith('nl')));
    await expect.poll(() => page.locator('.say').count()).toBe(hasVoice ? 1 : 0);
  });

  it('reads the question and its answers aloud, and not the Dutch beside them', async () => {
    await visit('fr');
    // This browser brings no voices: the device is given one, and what it is told to say is kept.
    await page.addInitScript(() => {
      const said: string[] = [];
      const device = {
        getVoices: () => [{ lang: 'fr-BE', name: 'Amélie' }],
        cancel: () => {},
        speak: (words: { text: string }) => said.push(words.text),
        addEventListener: () => {},
        speaking: false,
      };
      Object.assign(globalThis, {
        said,
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: device });
    });
    await page.reload();
    await page.locator('.say').click();
    const [words] = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(words).toContain('Avec qui vivez-vous ?');
    expect(words).toContain('Avec mes enfants');
    expect(words).not.toContain('Met mijn kinderen');
  });

  it('is small: at most 30 kB of script before the first question, at most 120 kB more', () => {
    const { beforeQuestionKb, engineAndLanguageKb } = citizenSize();
    expect(beforeQuestionKb).toBeLessThanOrEqual(30);
    expect(engineAndLanguageKb).toBeLessThanOrEqual(120);
  });
});
