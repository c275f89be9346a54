/** Merkzeit comes to the home screen: by the browser's own offer, or step by step in pictures. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

/** What Chrome and Edge send to a page that they could install, and the person's answer to it. */
async function offer(page: Page, outcome: 'accepted' | 'dismissed'): Promise<void> {
  await page.evaluate((answer) => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    window.dispatchEvent(
      Object.assign(event, { prompt: async () => await Promise.resolve({ outcome: answer }) }),
    );
    if (!event.defaultPrevented) throw new Error('The browser would show a banner of its own');
  }, outcome);
}

test('where the browser offers it, one button is enough', async ({ page, server }) => {
  await page.goto(server.origin);
  // The words stand there before the app does.
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
  await offer(page, 'dismissed');
  await page.getByRole('link', { name: 'Merkzeit als App' }).tap();
  await page.getByRole('button', { name: 'Jetzt einrichten' }).tap();
  await expect(page.getByText('Es wurde nichts eingerichtet.')).toBeVisible();
  // The offer is used up: the steps stand there instead.
  await expect(page.getByRole('button', { name: 'Jetzt einrichten' })).toHaveCount(0);
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await offer(page, 'accepted');
  await page.getByRole('button', { name: 'Jetzt einrichten' }).tap();
  await expect(page.getByText('Merkzeit ist jetzt eine App.')).toBeVisible();
});

test('an iPad gets the steps of Safari, and the others on request', async ({ browser, server }) => {
  const context = await browser.newContext({ locale: 'de-DE', hasTouch: true });
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });
    Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/installieren`);
  await expect(page.getByText('Wählen Sie „Zum Home-Bildschirm“.')).toBeVisible();
  const edge = page.getByText('Wählen Sie „Apps“');
  await expect(edge).toBeHidden();
  await page.getByText('Windows, mit Edge').tap();
  await expect(edge).toBeVisible();
  await page.goto(`${server.origin}/speicher`);
  await page.getByRole('link', { name: 'Merkzeit als App' }).tap();
  await expect(page.getByRole('heading', { name: 'Merkzeit als App' })).toBeVisible();
  await context.close();
});

test('opened as an app, it says so', async ({ page, server }) => {
  await page.addInitScript(() => {
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) =>
      query === '(display-mode: standalone)' ? real('(min-width: 1px)') : real(query);
  });
  await page.goto(`${server.origin}/installieren`);
  await expect(page.getByText('Merkzeit ist hier schon als App offen.')).toBeVisible();
});
