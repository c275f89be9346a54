/** Every screen can be read and hit by a tired person: nothing cut, nothing small, nothing hidden from a screen reader. */
import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { COLOURS } from '#lib/ui/display.ts';
import { expect, test } from '../fixtures/test.ts';
import { violationsOn } from '../pages/axe.ts';
import { SCREENS, VIEWERS, arriveAs, nameOf, openScreen } from '../pages/screens.ts';

const SMALLEST_TEXT_PX = 19;
const SMALLEST_TARGET_PX = 60;

const SIZES = [
  { name: 'tablet across', width: 1024, height: 768, text: 'normal' },
  { name: 'large tablet', width: 1366, height: 1024, text: 'normal' },
  { name: 'tablet upright, largest letters', width: 768, height: 1024, text: 'largest' },
  { name: 'small phone', width: 360, height: 740, text: 'normal' },
  // 200 % text on a tablet is half the room.
  { name: 'tablet with large text', width: 512, height: 384, text: 'normal' },
];

for (const who of VIEWERS) {
  const screens = SCREENS.filter((screen) => screen.who === who);
  test(`${screens.length} screens for somebody who has ${who === 'nobody' ? 'not begun' : who}`, async ({
    page,
    server,
  }) => {
    await arriveAs(page, server.origin, who);
    for (const screen of screens) {
      await test.step(nameOf(screen), async () => {
        await openScreen(page, server.origin, screen);
        for (const { name, width, height, text } of SIZES) {
          await page.setViewportSize({ width, height });
          await setRoot(page, 'text', text);
          expect.soft(await smallThings(page), `${nameOf(screen)}, ${name}`).toEqual([]);
        }
        await setRoot(page, 'text', 'normal');
        for (const colours of COLOURS.filter((one) => one !== 'device')) {
          await setRoot(page, 'colours', colours);
          expect.soft(await violationsOn(page), `${nameOf(screen)}, ${colours}`).toEqual([]);
        }
      });
    }
  });
}

test('no screen is left out', () => {
  const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('+page.svelte') && !file.startsWith('arzt'))
    .map((file) => `/${file.replace(/\([a-z]+\)\//, '').replace(/\/?\+page\.svelte$/, '')}`);
  expect(routes.filter((route) => SCREENS.every(({ path }) => path !== route))).toEqual([]);
});

/** As the page “Anzeige” does it. */
async function setRoot(page: Page, name: 'text' | 'colours', value: string): Promise<void> {
  await page.evaluate(([key, to]) => void (document.documentElement.dataset[key] = to), [
    name,
    value,
  ] as const);
}

/** What is cut off, too small to read, or too small to hit; each named by its words. */
async function smallThings(page: Page): Promise<string[]> {
  return await page.evaluate(
    ([textPx, targetPx]) => {
      const found: string[] = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`wider than the screen: ${scrollWidth} > ${clientWidth}`);
      const isSeen = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
      };
      for (const element of document.querySelectorAll('body *')) {
        const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const words = text
          .map(({ textContent }) => textContent ?? '')
          .join('')
          .trim();
        if (words === '' || !isSeen(element)) continue;
        const size = parseFloat(getComputedStyle(element).fontSize);
        if (size < textPx) found.push(`${size} px: ${words.slice(0, 40)}`);
      }
      for (const target of document.querySelectorAll(
        'button, a, input:not([type=hidden]), label:has(input)',
      )) {
        // A radio button's target is its whole row; a link within a sentence is text.
        if (!isSeen(target) || (target instanceof HTMLInputElement && target.type === 'radio')) continue;
        if (target.matches('p a, li a, dd a')) continue;
        const { width, height } = target.getBoundingClientRect();
        if (Math.min(width, height) < targetPx) {
          found.push(`${Math.round(width)}×${Math.round(height)}: ${target.textContent.trim().slice(0, 40)}`);
        }
      }
      return found;
    },
    [SMALLEST_TEXT_PX, SMALLEST_TARGET_PX] as const,
  );
}
