/** From the code to the letter without a finger and without a pointer, on screens that can also be followed by ear. */
import { expect, test } from '../fixtures/test.ts';
import { expectFollowed } from '../pages/accessibility-tree.ts';
import { fillTables, readTable } from '../pages/device.ts';
import { byKeyboard, type Hand } from '../pages/hand.ts';
import { beginPart, enrol, openTask, tellContext } from '../pages/participant.ts';
import { annaWith } from '../pages/people.ts';
import { answer } from '../pages/player.ts';
import { answerQuestionnaire } from '../pages/questionnaire.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';

test('a code becomes a letter with a keyboard alone, and every screen can be followed by ear', async ({
  page,
  demoServer: { origin, demo },
}) => {
  const keys = byKeyboard(page);
  const screens = new Set<string>();
  // Before every key that leads on, as somebody listens first.
  const hand: Hand = {
    ...keys,
    press: async (target) => {
      await expect(target).toBeVisible();
      await expectFollowed(page);
      screens.add(await page.title());
      await keys.press(target);
    },
  };

  await test.step('signing up', async () => {
    await page.goto(origin);
    await keys.press(page.getByRole('link', { name: 'Jetzt beginnen' }));
    await enrol(page, demo.appLink.slice(demo.appLink.indexOf('#') + 1), 'own', hand);
  });

  await test.step('the questions at the beginning', async () => {
    await openTask(page, hand);
    await answerQuestionnaire(page, 'first', hand);
  });

  await test.step('the last part of a test', async () => {
    await fillTables(page, annaWith(3));
    await page.goto(origin);
    await keys.press(page.getByRole('link', { name: 'Weitermachen' }));
    await beginPart(page, 4, hand);
    await answer(page, 'test', 3, () => true, Infinity, hand);
    await tellContext(page, 5, hand);
    const rows = await readTable<TrialRow>(page, 'trials');
    const own = rows.filter(({ pointer }) => pointer === 'keyboard');
    expect(own.length).toBeGreaterThan(10);
  });

  await test.step('the letter', async () => {
    await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
    await hand.press(page.getByRole('link', { name: 'Zum Befundbrief' }));
    await hand.press(page.getByRole('link', { name: 'Speichern, drucken oder weitergeben' }));
    await hand.press(page.getByRole('button', { name: 'Speichern' }));
    await hand.press(page.getByRole('button', { name: 'Brief für Ihre Ärztin oder Ihren Arzt (PDF)' }));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.getByRole('link', { name: 'Speichern', exact: true })),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Merkzeit-Brief-/);
  });

  expect(screens.size).toBeGreaterThan(15);
});
