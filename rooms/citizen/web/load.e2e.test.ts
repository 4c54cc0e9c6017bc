// The code of a citizen in a conversation, in a real browser: pasted, looked at, refused when it has expired, noted after consent. By the keyboard, without a fault
// of access in any look (S012).
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueHash } from '../../../rules/catalogue.ts';
import { faultsInEveryLook, openBrowser, watchedPage } from '../../../test/harness/browser.ts';
import { logInAs, openScreen, runningHouse } from '../../../test/harness/running.ts';
import type { RunningHouse } from '../../../test/harness/running.ts';
import { sealed } from '../shared/code.ts';

const browser = await openBrowser();

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
    expect(await page.getByLabel('De code').inputValue()).toContain('HSK1:');
    await page.getByLabel('De code').fill(await codeOf('2025-02-10'));
    await page.getByRole('button', { name: 'Lees de code' }).press('Enter');
    await page.getByText('Gemaakt op 10-02-2025. Werkt tot 12-03-2025.').waitFor();
    expect(await page.getByRole('row', { name: /Spaargeld/ }).innerText()).toContain('1.250');
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByLabel(/gaat akkoord/).press('Space');
    await page.getByRole('button', { name: 'Noteer in het dossier' }).press('Enter');
    await page.getByText(/feiten genoteerd/).waitFor();
    await page.getByText('burger').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
