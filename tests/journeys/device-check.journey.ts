/** Before the first task on a device: does the person see, hear and tap well? Advice, never an exclusion. */
import type { Locator, Page } from '@playwright/test';
import type { DeviceCheck } from '#lib/domain/device-check.ts';
import { expect, test } from '../fixtures/test.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import {
  ANNAS,
  annasDeviceCheck,
  passDeviceCheck,
  seeAndHear,
  setVoice,
  spoken,
  tapCircles,
} from '../pages/device-check.ts';
import { annaWith } from '../pages/people.ts';

/** Anna, signed up, before her first task. */
async function openFirstTask(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, { ...annaWith(0), deviceChecks: [], sessions: [], trials: [] });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
  await page.getByRole('link', { name: 'Weitermachen' }).tap();
}

/** The first page of the task. */
function task(page: Page): Locator {
  return page.getByRole('heading', { name: 'Pfeile' });
}

/** The one check that is stored. */
async function storedCheck(page: Page): Promise<DeviceCheck> {
  await expect.poll(async () => await countRows(page, 'deviceChecks')).toBe(1);
  const [check] = await readTable<DeviceCheck>(page, 'deviceChecks');
  if (check === undefined) throw new Error('No check is stored');
  return check;
}

test.beforeEach(async ({ page }) => await setVoice(page, false));

test('a person passes the check once, and it does not come again', async ({ page, server }) => {
  await openFirstTask(page, server.origin);
  await passDeviceCheck(page);
  await expect(task(page)).toBeVisible();

  const { id, appVersion, checkedAtIso, frameMs, ...said } = await storedCheck(page);
  expect(annasDeviceCheck).toMatchObject(said);
  expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(appVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect(Date.parse(checkedAtIso)).toBeGreaterThan(Date.parse('2026-01-01'));
  expect(frameMs).toBeGreaterThan(1);

  await page.goto(server.origin);
  await page.getByRole('link', { name: /Jetzt beginnen|Weitermachen/ }).tap();
  await expect(task(page)).toBeVisible();
  expect(await countRows(page, 'deviceChecks')).toBe(1);
  expect(await countRows(page, 'outbox')).toBe(0);
});

test('somebody who sees, hears and hits little gets advice, and goes on', async ({ page, server }) => {
  await page.clock.install();
  await openFirstTask(page, server.origin);
  await seeAndHear(page, { line: 'Keine davon', word: 'Lampe', heard: 'Nein' });
  await page.getByRole('button', { name: 'Kreise zeigen' }).tap();

  await page.touchscreen.tap(400, 600);
  await expect(page.getByRole('heading', { name: 'Tippen Sie bitte mitten auf den Kreis.' })).toBeVisible();
  const passOver = page.getByRole('button', { name: 'Weiter', exact: true });
  await expect(passOver).toBeHidden();
  await page.clock.fastForward(20_000);
  await passOver.tap();
  await tapCircles(page, 2);

  await expect(page.getByRole('heading', { name: 'Das kann Ihnen helfen' })).toBeVisible();
  const sections = page.getByRole('heading', { level: 2 });
  await expect(sections).toHaveText([
    'Besser lesen',
    'Blasses besser erkennen',
    'Besser hören',
    'Sicher tippen',
  ]);
  await passOver.tap();
  await expect(task(page)).toBeVisible();
  const check = await storedCheck(page);
  expect(check).toMatchObject({
    smallestReadablePx: 'none',
    lowestVisibleContrast: 4.54,
    toneHeard: 'not',
    taps: { topLeft: { isHit: false, missedTaps: 1 }, middle: { isHit: true, missedTaps: 0 } },
  });
});

test('where the tablet has a voice, every screen can be read aloud, and the voice is checked too', async ({
  page,
  server,
}) => {
  await setVoice(page, true);
  await openFirstTask(page, server.origin);
  // The first page can be read aloud, too.
  await expect(page.getByRole('heading', { name: 'Bevor es losgeht' })).toBeVisible();
  await page.getByRole('button', { name: 'Vorlesen' }).tap();
  const [first, second] = await spoken(page);
  expect(first).toBe('Bevor es losgeht.');
  expect(second).toMatch(/^Wir prüfen kurz, ob Sie alles gut sehen, hören und tippen können\./);
  await passDeviceCheck(page);
  expect(await spoken(page)).toContain('Guten Tag. Merkzeit kann Ihnen Texte vorlesen.');
  expect(await storedCheck(page)).toMatchObject({ hasVoice: true, toneHeard: 'well', speechHeard: 'well' });
});

test('everything may be left out, also on a small screen without sound', async ({ page, server }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'AudioContext'));
  await page.setViewportSize({ width: 390, height: 844 });
  await openFirstTask(page, server.origin);
  await page.getByRole('button', { name: 'Weiter', exact: true }).tap();
  const skip = page.getByRole('button', { name: 'Auslassen' });
  for (const question of ['Welche ist die kleinste Zeile', 'Welches ist das blasseste Wort']) {
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
    await skip.tap();
  }
  await page.getByRole('button', { name: 'Ton abspielen' }).tap();
  await expect(page.getByText('Hier kann gerade kein Ton abgespielt werden.')).toBeVisible();
  await page.getByRole('button', { name: 'Weiter', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Tippen Sie auf fünf Kreise' })).toBeVisible();
  await skip.tap();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Kein Ton', 'Mehr Platz']);

  await page.getByRole('button', { name: 'Noch einmal prüfen' }).tap();
  await expect(page.getByRole('heading', { name: 'Bevor es losgeht' })).toBeVisible();
  expect(await countRows(page, 'deviceChecks')).toBe(0);
});

test('the tablet has no room left for the check', async ({ page, server }) => {
  await openFirstTask(page, server.origin);
  await seeAndHear(page, ANNAS);
  await page.getByRole('button', { name: 'Kreise zeigen' }).tap();
  // A browser lets a single small record through however little room it has: it is told here to refuse them all.
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    addEventListener('room', () => (IDBObjectStore.prototype.put = put), { once: true });
  });
  await tapCircles(page);
  await page.getByRole('button', { name: 'Weiter', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Auf dem Tablet ist kein Platz mehr' })).toBeVisible();
  expect(await countRows(page, 'deviceChecks')).toBe(0);

  await page.evaluate(() => dispatchEvent(new Event('room')));
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).tap();
  await expect(task(page)).toBeVisible();
  expect((await storedCheck(page)).smallestReadablePx).toBe(annasDeviceCheck.smallestReadablePx);
});

test('going back keeps the answers; a reload in the middle begins it again and loses nothing else', async ({
  page,
  server,
}) => {
  await openFirstTask(page, server.origin);
  await seeAndHear(page, { line: 'Tag und Nacht', word: 'Kissen', heard: 'Ja, gut' });
  await page.getByRole('button', { name: 'Kreise zeigen' }).tap();
  await page.getByRole('button', { name: 'Kreis 1 von 5' }).tap();
  const back = page.getByRole('button', { name: 'Zurück' });
  for (const question of [
    'Tippen Sie auf fünf Kreise',
    'Hören Sie den Ton?',
    'Welches ist das blasseste Wort',
  ]) {
    await back.tap();
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
  }
  await expect(page.getByRole('radio', { name: 'Kissen' })).toBeChecked();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bevor es losgeht' })).toBeVisible();
  expect(await countRows(page, 'deviceChecks')).toBe(0);
  expect(await countRows(page, 'people')).toBe(1);
  expect(await countRows(page, 'consents')).toBe(3);
  await page.getByRole('link', { name: 'Zurück' }).tap();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
});

test('a task that was begun before there was a check goes on at once', async ({ page, server }) => {
  await page.goto(server.origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, annaWith(3));
  await page.goto(`${server.origin}/aufgabe`);
  await expect(
    page.getByText('Legen Sie das Tablet vor sich hin.').or(page.getByText('Sie können sich ausruhen.')),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bevor es losgeht' })).toBeHidden();
});
