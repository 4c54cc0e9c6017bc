// What somebody at a desk waits for: the command palette, and an answer to an open question (the request alone, and until the row on the screen has changed).
// A real Chromium on the demo municipality. Bars: palette 100 ms, answer 300 ms. `node tools/run.mjs bench/screens.ts`; the last line is JSON.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildApp } from '../app.ts';
import { demoPassword } from '../demo/accounts.ts';
import { loadDemo } from '../demo/load.ts';
import { fixedClock } from '../kernel/clock.ts';
import { openPool } from '../kernel/db.ts';
import { urlFor } from '../kernel/migrate.ts';
import { root } from '../kernel/paths.ts';
import { readWebFiles } from '../kernel/web-files.ts';
import { openBrowser } from '../test/harness/browser.ts';
import { startTestCluster, templateName } from '../test/harness/global-postgres.ts';
import { callerOf, inventHousehold } from '../test/harness/invented-household.ts';
import { testKeys } from '../test/harness/keys.ts';

const rounds = 15;
const bars = { palette: 100, answer: 300 };
const theDay = '2025-02-18T09:24:00Z';
const question = 'Kreeg Samira al eens een installatiepremie?';

const spread = (times: readonly number[]): { best: number; p50: number; p95: number } => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10;
  return { best: at(0), p50: at(0.5), p95: at(0.95) };
};

/** Runs in the page: the milliseconds from the key to the list of the palette. */
const openPalette = (): Promise<number> =>
  new Promise((resolve) => {
    const from = performance.now();
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.pal [role="listbox"]')) return;
      watch.disconnect();
      resolve(performance.now() - from);
    });
    watch.observe(document.body, { subtree: true, childList: true });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  });

/** Runs in the page: presses an answer and gives the milliseconds until the row has changed. */
const answerQuestion = (asked: string): Promise<number> =>
  new Promise((resolve) => {
    const rows = (): Element[] => [...document.querySelectorAll('.qrow')].filter((one) => one.textContent?.includes(asked));
    const button = [...(rows()[0]?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Ja');
    const from = performance.now();
    const watch = new MutationObserver(() => {
      if (rows().length > 0 || !document.querySelector('.fresh')) return;
      watch.disconnect();
      resolve(performance.now() - from);
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
    button?.click();
  });

async function palette(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/account`);
  await page.locator('h1').first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await page.evaluate(openPalette));
    await page.keyboard.press('Escape');
    await page.locator('.pal').waitFor({ state: 'detached' });
  }
  return times;
}

const web = await readWebFiles(path.join(root, 'dist', 'web'));
if (!web.has('/index.html')) throw new Error('the pages are not built: node tools/build.mjs web');
const browser = await openBrowser();
if (!browser) throw new Error('no browser: set CHROME_PATH');
const { cluster, stop } = await startTestCluster();
const adminUrl = cluster.url(templateName);
const pool = openPool(urlFor(adminUrl, testKeys, 'hs_login'));
const clock = fixedClock(theDay);
await loadDemo({ adminUrl, pool, keys: testKeys, clock, say: () => {} });
const app = await buildApp({ pool, keys: testKeys, clock, web });
try {
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  const login = await context.request.post(`${address}/api/v1/session`, {
    data: { account: 'lotte', password: demoPassword },
    headers: { origin: address },
  });
  const { csrf } = (await login.json()) as { csrf: string };
  const caller = callerOf(context, { address }, csrf);
  const page = await context.newPage();
  const paletteTimes = await palette(page, address);

  const { householdId, samira } = await inventHousehold(caller);
  const requestTimes: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const from = performance.now();
    await caller.post(`/households/${householdId}/answers`, {
      personId: samira,
      predicate: 'savings',
      value: round % 2 === 0 ? 2_978_000 : 0,
      source: { kind: 'document' },
    });
    requestTimes.push(performance.now() - from);
  }
  await page.goto(`${address}/dossiers/${householdId}/rechten`);
  const screenTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.locator('.qrow', { hasText: question }).waitFor();
    screenTimes.push(await page.evaluate(answerQuestion, question));
    await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
  }
  const [palettes, requests, screens] = [spread(paletteTimes), spread(requestTimes), spread(screenTimes)];
  console.log(JSON.stringify({ bench: 'screens', unit: 'ms', palette: palettes, answerRequest: requests, answerOnScreen: screens, bars }));
} finally {
  await browser.close();
  await app.close();
  await pool.end();
  await stop();
}
process.exit(0);
