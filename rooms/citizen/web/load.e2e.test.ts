// The code of a citizen in a conversation, in a real browser: pasted, looked at, refused when it has expired, noted after consent. By the keyboard, without a fault
// of access in any look (S012).
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import readerOfQr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueHash } from '../../../rules/catalogue.ts';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { logInAs, openScreen, runningHouse, theDay } from '../../../test/harness/running.ts';
import type { RunningHouse } from '../../../test/harness/running.ts';
import { opened, sealed } from '../shared/code.ts';

const browser = await openBrowser();
// A module of before ECMAScript modules: what it exports stands one deeper.
const jsQR = (readerOfQr as unknown as { default?: typeof readerOfQr }).default ?? readerOfQr;

describe.skipIf(browser === null)('de code van de burger', () => {
  let house: RunningHouse;
  beforeAll(async () => {
    house = await runningHouse();
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await house.close();
  });

  const codeOf = async (madeOn: string): Promise<string> =>
    (
      (await sealed(
        {
          household: {
            persons: [{ id: 'reference1', role: 'reference', birthDate: '1990-05-12', savings: 125_000, residence: { status: 'belgian' } }],
          },
          madeOn,
          rules: catalogueHash(),
        },
        (bytes) => promisify(deflateRaw)(bytes),
      )) ?? []
    ).join('\n');

  it('is read, refused with what to do, and noted after consent', async () => {
    const context = await (browser as Browser).newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nl-BE',
      reducedMotion: 'reduce',
    });
    const { page, complaints } = await watchedPage(context);
    const { csrf } = await logInAs(context, house, 'lotte');
    const made = await context.request.post(`${house.address}/api/v1/contacts`, {
      data: { channel: 'visit', anonymous: true, question: 'Ik heb een code bij' },
      headers: { origin: house.address, 'x-csrf-token': csrf },
    });
    const { id } = (await made.json()) as { id: string };
    await openScreen(page, house, `/gesprekken/${id}`);
    await page.getByRole('button', { name: 'Code van de burger' }).click();
    await page.getByRole('heading', { name: 'Code van de burger' }).waitFor();
    await page.getByLabel('De code').fill(await codeOf('2025-01-10'));
    await page.getByRole('button', { name: 'Lees de code' }).click();
    await page.getByText('De code is vervallen.').waitFor();
    // What was pasted is still there.
    await expect.poll(() => page.getByLabel('De code').inputValue()).toContain('HSK1:');
    await page.getByLabel('De code').fill(await codeOf('2025-02-10'));
    await page.getByRole('button', { name: 'Lees de code' }).press('Enter');
    await page.getByText('Gemaakt op 10-02-2025. Werkt tot 12-03-2025.').waitFor();
    await expect.poll(() => page.getByRole('row', { name: /Spaargeld/ }).innerText()).toContain('1.250');
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByLabel(/gaat akkoord/).press('Space');
    await page.getByRole('button', { name: 'Noteer in het dossier' }).press('Enter');
    await page.getByText(/feiten genoteerd/).waitFor();
    await page.getByText('burger').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is read off the drawing on the screen by a reader of others, as a camera would, and loaded in a conversation', async () => {
    const phone = await (browser as Browser).newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, locale: 'nl-BE' });
    const own = await watchedPage(phone);
    own.page.setDefaultTimeout(60_000);
    await own.page.clock.setFixedTime(new Date(theDay));
    await own.page.goto(`${house.address}/recht/nl`);
    const go = async (way: string): Promise<void> => {
      const before = await own.page.locator('main').elementHandle();
      await own.page.locator(`button[name=way][value=${way}]`).last().click();
      await own.page.waitForFunction((old) => !old?.isConnected, before);
    };
    await own.page.locator('input[name="alone"]').check({ force: true });
    await go('next');
    for (const [part, value] of Object.entries({ d: '12', m: '5', y: '1990' }))
      await own.page.locator(`input[name="0|birthDate|${part}"]`).fill(value);
    await go('next');
    await go('stop');
    const drawings = own.page.locator('.qr');
    await drawings.first().waitFor();
    const texts: string[] = [];
    for (const drawing of await drawings.all()) texts.push(await readQr(own.page, await drawing.screenshot({ scale: 'device' })));
    // Signs turned round or one module off: a reader that reads anything would pass this test.
    expect(await readQr(own.page, await own.page.locator('h1').screenshot({ scale: 'device' }))).toBe('');
    expect(texts).toEqual(await own.page.locator('#code .as-text').allTextContents());
    const read = await opened(texts.join('\n'), '2025-02-18', (bytes) => promisify(inflateRaw)(bytes));
    expect(read).toMatchObject({ ok: true, carried: { madeOn: '2025-02-18', household: { persons: [{ birthDate: '1990-05-12' }] } } });
    expect(own.complaints).toEqual([]);
    await phone.close();

    const context = await (browser as Browser).newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nl-BE',
      reducedMotion: 'reduce',
    });
    const { page } = await watchedPage(context);
    const { csrf } = await logInAs(context, house, 'lotte');
    const made = await context.request.post(`${house.address}/api/v1/contacts`, {
      data: { channel: 'visit', anonymous: true, question: 'Ik heb een code bij' },
      headers: { origin: house.address, 'x-csrf-token': csrf },
    });
    await openScreen(page, house, `/gesprekken/${((await made.json()) as { id: string }).id}`);
    await page.getByRole('button', { name: 'Code van de burger' }).click();
    await page.getByLabel('De code').fill(texts.join('\n'));
    await page.getByRole('button', { name: 'Lees de code' }).press('Enter');
    await page.getByText('Gemaakt op 18-02-2025.').waitFor();
    await page.getByLabel(/gaat akkoord/).press('Space');
    await page.getByRole('button', { name: 'Noteer in het dossier' }).press('Enter');
    await page.getByText(/feiten genoteerd|feit genoteerd/).waitFor();
    await context.close();
  });
});

/** The text of a QR in a picture, '' where there is none. The browser decodes the picture, the reader gets its pixels. */
async function readQr(page: Page, picture: Buffer): Promise<string> {
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('no canvas');
    paper.drawImage(bitmap, 0, 0);
    const { data } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 30_000) text += String.fromCodePoint(...data.subarray(at, at + 30_000));
    return { pixels: btoa(text), width: bitmap.width, height: bitmap.height };
  }, picture.toString('base64'));
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data ?? '';
}
