// What the browser keeps on the device (IndexedDB), seen from a test.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the device holds this text: of a note, or of a line that has no place on the server yet. */
export async function untilKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(isKept, text), { timeout: 10_000, interval: 50 }).toBe(true);
}

/** Runs in the page. */
async function isKept(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('hoeksteen');
    opening.addEventListener('error', () => resolve(false));
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        resolve(
          all.result.some(
            (draft: { value: string | { text?: string } }) => (typeof draft.value === 'string' ? draft.value : draft.value.text) === text,
          ),
        );
      });
    });
  });
}
