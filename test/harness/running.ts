// The whole house as a browser meets it: server on a free port, built pages, the demo municipality, and a clock that stands still.
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { buildApp } from '../../app.ts';
import { demoAccounts, demoPassword } from '../../demo/accounts.ts';
import { loadDemo } from '../../demo/load.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { root } from '../../kernel/paths.ts';
import { readWebFiles } from '../../kernel/web-files.ts';
import { buildScanThread } from './built.ts';
import { testDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

export type RunningHouse = TestDatabase & { address: string };

/** Tuesday 18 February 2025, 10:24 in Brussels: the day of the examples. */
export const theDay = '2025-02-18T09:24:00Z';

export async function runningHouse(): Promise<RunningHouse> {
  buildScanThread();
  const database = await testDatabase();
  const clock = fixedClock(theDay);
  const { pool, keys, adminUrl } = database;
  await loadDemo({ adminUrl, pool, keys, clock, say: () => {} });
  const demo = { password: demoPassword, accounts: demoAccounts.map(({ key, name, does }) => ({ account: key, name, does })) };
  const web = await readWebFiles(path.join(root, 'dist', 'web'));
  if (!web.has('/index.html')) throw new Error('the pages are not built: node tools/build.mjs web');
  const app = await buildApp({ pool, keys, clock, demo, web });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...database,
    address,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** Logs in through the API in the browser's own context, so that a test begins inside. */
export async function logInAs(
  context: BrowserContext,
  house: RunningHouse,
  account: string,
): Promise<{ csrf: string; account: { id: string } }> {
  const answer = await context.request.post(`${house.address}/api/v1/session`, {
    data: { account, password: demoPassword },
    headers: { origin: house.address },
  });
  if (!answer.ok()) throw new Error(`${account} cannot log in: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as { csrf: string; account: { id: string } };
}

/** Opens a screen and waits until its heading stands there and nothing is loading. */
export async function openScreen(page: Page, house: { address: string }, address: string): Promise<void> {
  await page.goto(house.address + address);
  await page.locator('h1').first().waitFor();
  // The gallery shows its waiting lines for ever.
  await page.waitForFunction(() => [...document.querySelectorAll('main .ghosts')].every((lines) => lines.closest('.gal') !== null));
}
