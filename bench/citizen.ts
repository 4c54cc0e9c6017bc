// The public page on a slow phone: Chromium with the processor slowed four times, a screen of 360 px, every press from the first question to the result.
// INP as the web vitals define it: of the interactions (event timing) the slowest, of more than fifty the 98th in a hundred. Bar: 200 ms.
// `node tools/run.mjs bench/citizen.ts`; the last line is JSON.
import path from 'node:path';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { buildApp } from '../app.ts';
import { systemClock } from '../kernel/clock.ts';
import { root } from '../kernel/paths.ts';
import { readWebFiles } from '../kernel/web-files.ts';
import { openBrowser } from '../test/harness/browser.ts';
import { testKeys } from '../test/harness/keys.ts';
import { citizenSize } from './web-size.ts';

const slower = 4;
const bar = 200;

type Interaction = { id: number; kind: string; ms: number; page: string };

/** Every interaction is noted by the browser itself, with the heading under which it was made. */
const watch = (): void => {
  const seen: Interaction[] = [];
  (globalThis as unknown as { interactions: Interaction[] }).interactions = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0)
        seen.push({ id: entry.interactionId, kind: entry.name, ms: entry.duration, page: document.querySelector('h1')?.textContent ?? '' });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
};

async function through(page: Page, address: string, persons: string[]): Promise<{ questions: number; interactions: Interaction[] }> {
  await page.goto(`${address}/recht/nl`);
  await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
  for (const name of persons) await page.locator('label.opt', { has: page.locator(`input[name="${name}"]`) }).click();
  let questions = 0;
  while ((await page.locator('.step').count()) > 0) {
    questions += 1;
    const before = await page.locator('main').elementHandle();
    for (const box of await page.locator('input[name$="|birthDate|d"]').all()) await box.pressSequentially('12');
    for (const box of await page.locator('input[name$="|birthDate|m"]').all()) await box.pressSequentially('5');
    for (const [at, box] of (await page.locator('input[name$="|birthDate|y"]').all()).entries())
      await box.pressSequentially(at < 2 ? '1990' : '2018');
    for (const box of await page.locator('select[name$="residence/status"]').all()) await box.selectOption('belgian');
    const none = page.locator('.answers label.opt', { has: page.locator('input[data-none]') });
    for (const card of await none.all()) if (!(await page.locator('input[name="alone"]').count())) await card.click();
    await page.locator('button[name=way][value=next]').click();
    await page.waitForFunction((old) => !old?.isConnected, before);
  }
  await page.locator('.qr').first().waitFor();
  for (const summary of (await page.locator('.res summary').all()).slice(0, 3)) await summary.click();
  // Event timing comes after the frame that it measures.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  return { questions, interactions: await page.evaluate(() => (globalThis as unknown as { interactions: Interaction[] }).interactions) };
}

/** One figure an interaction (a press is several events), then the one that the web vitals take. */
function inp(all: readonly Interaction[]): { ms: number; count: number; slowest: Interaction | null } {
  const longest = new Map<number, Interaction>();
  for (const one of all) if (one.ms > (longest.get(one.id)?.ms ?? 0)) longest.set(one.id, one);
  const ordered = [...longest.values()].toSorted((a, b) => b.ms - a.ms);
  return { ms: ordered[Math.floor(ordered.length / 50)]?.ms ?? 0, count: ordered.length, slowest: ordered[0] ?? null };
}

const web = await readWebFiles(path.join(root, 'dist', 'web'));
if (!web.has('/citizen.json')) throw new Error('the pages are not built: node tools/build.mjs web');
const browser = await openBrowser();
if (!browser) throw new Error('no browser: set CHROME_PATH');
const app = await buildApp({ pool: new pg.Pool(), keys: testKeys, clock: systemClock, web });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
const measured: Record<string, unknown> = {};
for (const [name, persons] of Object.entries({ alone: ['alone'], family: ['partner', 'children'] })) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const { questions, interactions } = await through(page, address, persons);
  const found = inp(interactions);
  measured[name] = {
    questions,
    interactions: found.count,
    inpMs: found.ms,
    slowest: found.slowest && { ms: found.slowest.ms, kind: found.slowest.kind, page: found.slowest.page },
  };
  await context.close();
}
await browser.close();
await app.close();
const worst = Math.max(...Object.values(measured).map((one) => (one as { inpMs: number }).inpMs));
console.log(JSON.stringify({ slower, barMs: bar, inpMs: worst, meets: worst <= bar, ...measured, size: citizenSize() }));
process.exit(0);
