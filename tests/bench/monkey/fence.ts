/** What keeps a random hand within the app, and what a person needs on each of its pages. */
import type { Page } from '@playwright/test';

/** Lets nothing of a walk leave the page: no paper, no files, no other app, no dialogue that waits. */
export async function fence(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  await page.addInitScript(() => {
    window.print = () => undefined;
    navigator.share = async () => await Promise.resolve();
  });
}

/**
 * Whether the page is one on which a person can go on: a heading, and something to press, or a timed test under way.
 * Waits until it is; false after ten seconds.
 */
export async function hasWayOn(page: Page): Promise<boolean> {
  return await page
    .waitForFunction(
      () => {
        const seen = (element: Element): boolean => element.getBoundingClientRect().height > 0;
        const canPress = [...document.querySelectorAll('a[href], button:not([disabled])')].some(seen);
        const isTimed = document.querySelector('main') === null && document.body.childElementCount > 0;
        return isTimed || (document.querySelector('h1') !== null && canPress);
      },
      null,
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
}
