// `npm run screenshots`: the pictures of the README, made of the demo municipality in a real browser. Starts the product on a data folder of its own.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../demo/accounts.ts';
import { root } from '../kernel/paths.ts';
import { openBrowser } from '../test/harness/browser.ts';
import { paths } from '../web/paths.ts';

const pictures = path.join(root, 'docs', 'images');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

async function startProduct(dataFolder: string): Promise<{ child: ChildProcess; address: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...process.env, HOEKSTEEN_DATA: dataFolder, PORT: String(port) },
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer): void => {
      said += data.toString();
      if (said.includes('Hoeksteen is ready')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the start ended: ${said}`)));
  });
  child.removeAllListeners('exit');
  return { child, address: `http://localhost:${port}` };
}

type Ids = { household: string; contact: string; report: string };

/** Asked of the API by the page itself, with its session. */
const findIds = (page: Page): Promise<Ids> =>
  page.evaluate(async () => {
    const api = async <Answer>(url: string, body?: object, csrf = ''): Promise<Answer> => {
      const answer = await fetch(
        `/api/v1${url}`,
        body ? { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify(body) } : {},
      );
      return (await answer.json()) as Answer;
    };
    const { csrf } = await api<{ csrf: string }>('/me');
    const found = await api<{ items: { householdId: string }[] }>('/persons/search', { text: 'samira haddad' }, csrf);
    const household = found.items[0]!.householdId;
    const contacts = await api<{ items: { id: string; channel: string }[] }>('/contacts');
    const check = await api<{ id: string }>(`/households/${household}/checks`, { trigger: 'intake' }, csrf);
    const report = await api<{ reportId: string }>(`/checks/${check.id}/reports`, { lang: 'ar' }, csrf);
    return { household, contact: contacts.items.find((one) => one.channel === 'visit')!.id, report: report.reportId };
  });

async function take(page: Page, address: string, url: string, name: string): Promise<void> {
  await page.goto(address + url);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** The public page on a phone: a question, the same in Arabic, the result. */
async function takePublic(inBrowser: Browser, address: string): Promise<void> {
  const phone = await inBrowser.newPage({ viewport: { width: 360, height: 760 }, deviceScaleFactor: 2 });
  const shot = (name: string): Promise<unknown> => phone.screenshot({ path: path.join(pictures, `${name}.png`) });
  for (const [lang, name] of [
    ['ar', 'burger-vraag-ar'],
    ['nl', 'burger-vraag'],
  ] as const) {
    await phone.goto(`${address}/recht/${lang}`);
    await phone.waitForFunction(() => document.documentElement.dataset['kept'] === 'on');
    await phone.locator('input[name=children]').check({ force: true });
    await phone.evaluate(() => document.fonts.ready.then(() => undefined));
    await shot(name);
  }
  const next = async (): Promise<void> => {
    const before = await phone.locator('main').elementHandle();
    await phone.locator('button[value=next]').click();
    await phone.waitForFunction((old) => !old?.isConnected, before);
  };
  await next();
  for (const [person, year] of [
    [0, '1990'],
    [1, '2019'],
  ] as const)
    for (const [part, text] of [
      ['d', '12'],
      ['m', '5'],
      ['y', year],
    ] as const)
      await phone.locator(`input[name="${person}|birthDate|${part}"]`).fill(text);
  await next();
  for (const person of [0, 1]) await phone.locator(`select[name="${person}|residence/status"]`).selectOption('belgian');
  await next();
  await phone.locator('input[name="0|none"]').check({ force: true });
  await next();
  await phone.locator('button[value=stop]').click();
  await phone.locator('.qr').first().waitFor();
  await shot('burger-resultaat');
}

const folder = mkdtempSync(path.join(tmpdir(), 'hoeksteen-pictures-'));
const browser = await openBrowser();
if (!browser) throw new Error('no browser: set CHROME_PATH');
const { child, address } = await startProduct(folder);
try {
  mkdirSync(pictures, { recursive: true });
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-BE' })).newPage();
  await page.goto(address);
  await page.getByLabel('Account').fill('lotte');
  await page.getByLabel('Wachtwoord').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith(paths.login));
  await page.waitForLoadState('networkidle');
  const ids = await findIds(page);
  await take(page, address, paths.myDay, 'mijn-dag');
  await take(page, address, paths.household(ids.household), 'dossier');
  await take(page, address, paths.householdRights(ids.household), 'rechten');
  await take(page, address, paths.contact(ids.contact), 'gesprek');
  await take(page, address, paths.report(ids.report), 'rapport');
  await takePublic(browser, address);
  console.log(`pictures in ${path.relative(root, pictures)}`);
} finally {
  await browser.close();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
