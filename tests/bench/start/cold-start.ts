/** The app is opened without internet, by a browser that was closed: until what is to be done can be pressed. */
import { chromium, type BrowserContext } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { fillTables } from '../../pages/device.ts';
import { annaBefore } from '../../pages/people.ts';
import { SLOWER } from './first-visit.ts';

/** What Anna presses on her first page. */
const NEXT_STEP = 'Jetzt beginnen';

async function launch(profileDir: string): Promise<BrowserContext> {
  const executablePath = findBrowser();
  return await chromium.launchPersistentContext(profileDir, {
    args: [...CHROMIUM_FLAGS],
    ...(executablePath !== null && { executablePath }),
    viewport: { width: 1024, height: 768 },
  });
}

/** Anna’s tablet: signed up, her first test done, and everything kept that the app needs without internet. */
export async function prepareTablet(profileDir: string, origin: string): Promise<void> {
  const context = await launch(profileDir);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin);
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  await fillTables(page, annaBefore(1));
  await page.goto(origin);
  await page.getByRole('link', { name: NEXT_STEP }).waitFor();
  await context.close();
}

/** Milliseconds from the navigation to the frame in which the button is there and works. The server is away meanwhile. */
export async function startCold(profileDir: string, origin: string): Promise<number> {
  const context = await launch(profileDir);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript((label) => {
      const look = (): void => {
        const isThere =
          getComputedStyle(document.body).visibility === 'visible' &&
          [...document.querySelectorAll('a')].some(
            (link) => link.textContent.trim() === label && link.checkVisibility({ visibilityProperty: true }),
          );
        if (isThere) performance.mark('usable');
        else requestAnimationFrame(look);
      };
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', look);
      else look();
    }, NEXT_STEP);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(origin);
    const usable = await page.waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime);
    return (await usable.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}
