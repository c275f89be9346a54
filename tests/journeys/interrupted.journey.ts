/** A timed test is cut short: nothing answered is lost, and the person is told why and how it goes on. */
import type { Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import { expect, test } from '../fixtures/test.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import { showEverything } from '../pages/letter.ts';
import { annaWith } from '../pages/people.ts';
import { beginPart, tellContext } from '../pages/participant.ts';
import { answer } from '../pages/player.ts';

const ROWS_BEFORE = 12 + 3 * 32;

/** Anna before the last part of her test. */
async function openLastPart(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, annaWith(3));
  await page.reload();
  await page.getByRole('link', { name: 'Weitermachen' }).tap();
  await beginPart(page, 4);
}

async function interruptionsOf(page: Page): Promise<string[]> {
  const sessions = await readTable<Session>(page, 'sessions');
  const session = sessions.find(({ paradigm }) => paradigm === 'picture-discrimination');
  return (session?.interruptions ?? []).map(({ reason, block }) => `${reason} in ${block}`);
}

test('the app is reloaded in the middle of a part', async ({ page, server }) => {
  await openLastPart(page, server.origin);
  await answer(page, 'test', 3, () => true, 3);
  await expect.poll(async () => await countRows(page, 'trials')).toBeGreaterThanOrEqual(ROWS_BEFORE + 7);
  const kept = await countRows(page, 'trials');

  await page.reload();
  await expect(page.getByText('Der Test wurde unterbrochen.')).toBeVisible();
  expect(await countRows(page, 'trials')).toBeGreaterThanOrEqual(kept);
  expect(await interruptionsOf(page)).toEqual(['closed in 3']);
});

test('the browser is killed in the middle of a part, and the test is finished later', async ({
  server,
  profileDir,
  launchBrowser,
}) => {
  const before = await launchBrowser(profileDir);
  const page = before.context.pages()[0] ?? (await before.context.newPage());
  await openLastPart(page, server.origin);
  await answer(page, 'test', 3, () => true, 2);
  await expect.poll(async () => await countRows(page, 'trials')).toBeGreaterThanOrEqual(ROWS_BEFORE + 4);
  const kept = await countRows(page, 'trials');
  await before.kill();

  const after = await launchBrowser(profileDir);
  const again = after.context.pages()[0] ?? (await after.context.newPage());
  await again.goto(server.origin);
  expect(await countRows(again, 'trials')).toBeGreaterThanOrEqual(kept);
  await again.getByRole('link', { name: 'Weitermachen' }).tap();
  await expect(again.getByText('Alle Antworten bis dahin sind gespeichert.')).toBeVisible();
  await beginPart(again, 4);
  await answer(again, 'test', 3, () => true);
  await tellContext(again, 3);
  await expect(again.getByRole('heading', { name: 'Geschafft' })).toBeVisible();

  await again.getByRole('link', { name: 'Zum Befundbrief' }).tap();
  await showEverything(again);
  await expect(again.getByText(/nach einer Unterbrechung neu begonnen/).first()).toBeVisible();
});

test('another app comes to the front', async ({ page, server }) => {
  await openLastPart(page, server.origin);
  await answer(page, 'test', 3, () => true, 1);
  // A headless browser has no other app: the page is told what a tablet would tell it.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText('Merkzeit war zwischendurch nicht zu sehen.')).toBeVisible();
  expect(await interruptionsOf(page)).toEqual(['hidden in 3']);
});

test('the person goes home in the middle, and comes back', async ({ page, server }) => {
  await openLastPart(page, server.origin);
  await answer(page, 'test', 3, () => true, 1);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Weitermachen' })).toBeVisible();
  await page.getByRole('link', { name: 'Weitermachen' }).tap();
  await expect(page.getByText('Der Test wurde unterbrochen.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Abschnitt 4 von 4' })).toBeVisible();
});

test('the same test is opened in a second window', async ({ context, page, server }) => {
  await openLastPart(page, server.origin);
  const second = await context.newPage();
  await second.goto(`${server.origin}/aufgabe`);
  await expect(
    second.getByRole('heading', { name: 'Die Aufgabe läuft schon in einem anderen Fenster' }),
  ).toBeVisible();
});

test('the tablet has no room left for an answer', async ({ context, page, server }) => {
  await openLastPart(page, server.origin);
  const browser = await context.newCDPSession(page);
  await answer(page, 'test', 3, () => true, 1);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1 });
  await expect(page.getByRole('heading', { name: 'Auf dem Tablet ist kein Platz mehr' })).toBeVisible({
    timeout: 60_000,
  });
  const kept = await countRows(page, 'trials');

  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).tap();
  await expect(page.getByText('Nun ist alles gespeichert.')).toBeVisible();
  expect(await countRows(page, 'trials')).toBe(kept + 1);
});
