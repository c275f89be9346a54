/** What can go wrong with timing while a person is at a test: a flag in the row, or a calm sentence. */
import type { CDPSession, Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { expect, test } from '../fixtures/test.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import { annaBeforeArrows } from '../pages/people.ts';
import { answer } from '../pages/player.ts';

async function openArrows(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, annaBeforeArrows());
  await page.goto(`${origin}/aufgabe`);
  await page.getByRole('button', { name: 'Beginnen' }).tap();
}

async function rowsOf(page: Page, count: number): Promise<readonly TrialRow[]> {
  await expect.poll(async () => await countRows(page, 'trials')).toBeGreaterThanOrEqual(count);
  return (await readTable<TrialRow>(page, 'trials')).toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Waits for the arrow and says where the field for an answer is. */
async function arrowUp(page: Page, label: string): Promise<{ readonly x: number; readonly y: number }> {
  await expect(page.getByRole('img').locator('img')).toBeVisible();
  const box = await page.getByRole('button', { name: label, exact: true }).boundingBox();
  if (box === null) throw new Error(`No field ${label}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function touch(
  finger: CDPSession,
  type: 'touchStart' | 'touchEnd',
  at: readonly object[],
): Promise<void> {
  await finger.send('Input.dispatchTouchEvent', { type, touchPoints: at as { x: number; y: number }[] });
}

test('a slow display is explained, and one may go on all the same', async ({ page, server }) => {
  // A tablet that saves power calls back every second frame.
  await page.addInitScript(() => {
    const everyFrame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => everyFrame(() => everyFrame(callback));
  });
  await openArrows(page, server.origin);
  await expect(page.getByRole('heading', { name: 'Der Bildschirm arbeitet gerade langsam' })).toBeVisible();
  await page.getByRole('button', { name: 'Noch einmal prüfen' }).tap();
  await expect(page.getByText('Gleich geht es los …')).toBeVisible();
  await page.getByRole('button', { name: 'Trotzdem weitermachen' }).tap();
  await answer(page, 'test', 0, () => true, 1);
  const [row] = await rowsOf(page, 1);
  expect(row?.frameMs).toBeGreaterThan(25);
  const [session] = await readTable<Session>(page, 'sessions');
  expect(session?.displayChecks.map(({ isSlow }) => isSlow)).toEqual([true]);
});

test('the tablet is turned during a test', async ({ page, server }) => {
  await openArrows(page, server.origin);
  await answer(page, 'test', 0, () => true, 1);
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(page.getByText('Das Tablet wurde gedreht.')).toBeVisible();
  const [session] = await readTable<Session>(page, 'sessions');
  expect(session?.interruptions.map(({ reason }) => reason)).toEqual(['rotated']);
});

test('a dialogue of the system takes the focus for a moment', async ({ page, server }) => {
  await openArrows(page, server.origin);
  await arrowUp(page, 'links');
  await page.evaluate(() => void window.dispatchEvent(new Event('blur')));
  await page.getByRole('button', { name: 'links', exact: true }).tap();
  const [row] = await rowsOf(page, 1);
  expect(row?.flags).toContain('blurred');
});

test('a second finger, a finger that rests, a touch that the system takes away', async ({
  context,
  page,
  server,
}) => {
  await openArrows(page, server.origin);
  const finger = await context.newCDPSession(page);

  const left = await arrowUp(page, 'links');
  const middle = { x: 512, y: 700, id: 1 };
  await touch(finger, 'touchStart', [middle]);
  await touch(finger, 'touchStart', [middle, { ...left, id: 2 }]);
  const [first] = await rowsOf(page, 1);
  expect(first?.flags).toContain('second-finger');

  // One finger stays down over the next arrow.
  await touch(finger, 'touchEnd', [middle]);
  await arrowUp(page, 'links');
  await touch(finger, 'touchStart', [middle, { ...left, id: 3 }]);
  const [, second] = await rowsOf(page, 2);
  expect(second?.flags).toEqual(expect.arrayContaining(['finger-held', 'second-finger']));

  await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await arrowUp(page, 'links');
  await page.getByRole('button', { name: 'links', exact: true }).tap();
  const [, , third] = await rowsOf(page, 3);
  expect(third?.flags.filter((flag) => flag === 'finger-held' || flag === 'second-finger')).toEqual([]);
});

test('a press before the arrow is not the answer', async ({ page, server }) => {
  await openArrows(page, server.origin);
  await page.getByRole('button', { name: 'rechts', exact: true }).tap();
  await arrowUp(page, 'links');
  await page.getByRole('button', { name: 'links', exact: true }).tap();
  const [row] = await rowsOf(page, 1);
  expect(row?.answer).toBe('left');
  expect(row?.flags).toContain('early-press');
  expect(row?.presses).toBe(2);
});
