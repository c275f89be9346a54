/** Engines that Playwright drives: Chromium, and Firefox by WebDriver BiDi, with a mouse in both. */
import { chromium, expect, firefox, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { CHROMIUM_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { startServer } from '../../fixtures/server.ts';
import { fromCodeToLetter } from '../../pages/from-code-to-letter.ts';
import { byMouse } from '../../pages/hand.ts';
import { lookAtAbilities, type Abilities } from './abilities.ts';
import { expectFieldsOnScreen } from './fields.ts';
import type { Engine, EngineStep } from './engine.ts';

const FIREFOX_PATH = '/usr/bin/firefox-esr';

async function playIn(browser: Browser, onDone: (step: EngineStep) => void): Promise<Abilities> {
  const server = await startServer({ demo: true });
  try {
    const context = await browser.newContext({
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      viewport: { width: 1024, height: 768 },
    });
    const page = await context.newPage();
    for (const { name, play } of fromCodeToLetter(page, server, byMouse)) {
      await play();
      onDone(name);
    }
    await expectFieldsOnScreen(
      page,
      server.origin,
      async (width, height) => await page.setViewportSize({ width, height }),
    );
    onDone('all fields of all tests on the screen');
    const abilities = await page.evaluate(lookAtAbilities);
    await page.evaluate(async () => await navigator.serviceWorker.ready);
    await server.stop();
    await page.goto(server.origin);
    await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
    onDone('a start without internet');
    return abilities;
  } finally {
    await browser.close();
    await server.remove();
  }
}

export const chromiumEngine: Engine = {
  name: 'Chromium',
  path: findBrowser(),
  play: async (executablePath, onDone) =>
    await playIn(await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath }), onDone),
};

export const firefoxEngine: Engine = {
  name: 'Firefox',
  path: existsSync(FIREFOX_PATH) ? FIREFOX_PATH : null,
  play: async (executablePath, onDone) =>
    await playIn(await firefox.launch({ channel: 'moz-firefox', executablePath }), onDone),
};
