/** From the code to the letter without a finger and without a pointer, on screens that can also be followed by ear. */
import { expect, test } from '../fixtures/test.ts';
import { expectFollowed } from '../pages/accessibility-tree.ts';
import { readTable } from '../pages/device.ts';
import { fromCodeToLetter, savingLink } from '../pages/from-code-to-letter.ts';
import { byKeyboard, type Hand } from '../pages/hand.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';

test('a code becomes a letter with a keyboard alone, and every screen can be followed by ear', async ({
  page,
  demoServer,
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

  for (const { name, play } of fromCodeToLetter(page, demoServer, hand, keys)) await test.step(name, play);

  const [download] = await Promise.all([page.waitForEvent('download'), hand.press(savingLink(page))]);
  expect(download.suggestedFilename()).toMatch(/^Merkzeit-Brief-/);
  const rows = await readTable<TrialRow>(page, 'trials');
  expect(rows.filter(({ pointer }) => pointer === 'keyboard').length).toBeGreaterThan(10);
  expect(screens.size).toBeGreaterThan(15);
});
