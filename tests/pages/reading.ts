/** Whether the screens that a person meets can be read aloud: looked at in every frame, while they do what they do. */
import type { Page } from '@playwright/test';
import { setVoice } from './device-check.ts';

const KEY = 'seen-by-the-test';

/** Heading of each screen: whether it could be read aloud. Empty heading: a timed trial. */
type Seen = Readonly<Record<string, boolean>>;

/** Gives the browser a voice, and begins to look; call it before the first page. */
export async function watchScreens(page: Page): Promise<void> {
  await setVoice(page, true);
  await page.addInitScript((key) => {
    const seen = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, boolean>;
    const look = (): void => {
      const heading = document.querySelector('h1')?.textContent.trim() ?? '';
      const isOffered = [...document.querySelectorAll('header button')].some(
        ({ textContent }) => textContent.trim() === 'Vorlesen',
      );
      if (seen[heading] !== true && seen[heading] !== isOffered) {
        seen[heading] = isOffered;
        sessionStorage.setItem(key, JSON.stringify(seen));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, KEY);
}

/** All screens since `watchScreens`, by whether they could be read aloud. */
export async function screensSeen(
  page: Page,
): Promise<{ readonly spoken: readonly string[]; readonly silent: readonly string[] }> {
  const seen = await page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Seen, KEY);
  const headings = Object.keys(seen);
  return {
    spoken: headings.filter((heading) => seen[heading] === true),
    silent: headings.filter((heading) => seen[heading] === false),
  };
}
