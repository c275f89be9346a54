/** The person makes the app larger, darker, English or left-handed, sees it at once, and finds it so again. */
import type { Locator, Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { fillTables, readTable } from '../pages/device.ts';
import { enrol, openTask, readInstruction } from '../pages/participant.ts';
import { annaBefore } from '../pages/people.ts';

const choose = async (page: Page, group: string, choice: string): Promise<void> =>
  await page.getByRole('group', { name: group }).getByText(choice, { exact: true }).tap();

const look = async (page: Page) =>
  await page.evaluate(() => {
    const { color, backgroundColor, fontSize } = getComputedStyle(document.body);
    return { ink: color, paper: backgroundColor, px: Number.parseFloat(fontSize) };
  });

test('larger, darker, English: at once, on every page, and at the next start', async ({
  page,
  demoServer,
}) => {
  const { origin, demo } = demoServer;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(origin);
  const before = await look(page);
  await page.getByRole('link', { name: 'Größere Schrift, andere Farben, English' }).tap();
  await expect(page.getByRole('heading', { name: 'Anzeige' })).toBeVisible();

  await choose(page, 'Schrift', 'Groß');
  expect((await look(page)).px).toBe(before.px * 1.25);
  await choose(page, 'Farben', 'Dunkel');
  const dark = await look(page);
  expect(dark.paper).not.toBe(before.paper);
  await choose(page, 'Bewegung', 'Nichts bewegt sich');
  await expectAccessible(page);

  await test.step('on the way in, and after a new start', async () => {
    await page.goto(demo.appLink);
    await enrol(page);
    expect(await look(page)).toEqual(dark);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
    expect(await look(page)).toEqual(dark);
  });

  await test.step('in English, and back', async () => {
    await page.getByRole('link', { name: 'Anzeige' }).tap();
    await choose(page, 'Sprache', 'English');
    await expect(page.getByRole('heading', { name: 'Display' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Done' }).tap();
    await expect(page.getByRole('link', { name: 'Reminders' })).toBeVisible();
    await page.reload();
    await page.getByRole('link', { name: 'Display' }).tap();
    await page.getByRole('button', { name: 'Everything as in the beginning' }).tap();
    await expect(page.getByRole('heading', { name: 'Anzeige' })).toBeVisible();
    expect(await look(page)).toEqual(before);
  });
});

test('for a left hand what is pressed most stands left, and the session says so', async ({
  page,
  server,
}) => {
  const middleOf = async (target: Locator): Promise<number> => {
    const box = await target.boundingBox();
    return box === null ? Number.NaN : box.x + box.width / 2;
  };
  const centre = 512;
  await page.goto(server.origin);
  await fillTables(page, annaBefore(2, 1));
  await page.goto(`${server.origin}/anzeige`);
  const done = page.getByRole('link', { name: 'Fertig' });
  await expect(done).toBeVisible();
  expect(await middleOf(done)).toBeGreaterThan(centre);

  await choose(page, 'Hand', 'Links');
  expect(await middleOf(done)).toBeLessThan(centre);

  await done.tap();
  await openTask(page);
  await readInstruction(page);
  const choice = page.locator('[data-answer="target"]');
  await expect(choice).toBeVisible({ timeout: 60_000 });
  expect(await middleOf(choice)).toBeLessThan(centre);
  const [session] = (await readTable<Session>(page, 'sessions')).filter(
    ({ completedAtIso }) => completedAtIso === null,
  );
  expect(session?.device?.hand).toBe('left');
});
