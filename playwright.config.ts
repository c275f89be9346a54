import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browser.mjs';

const executablePath = findBrowser();
const minute = 60_000;

/** The journeys play against the production build through server.mjs: `npm run build` first, or simply `npm test`. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['journeys/*.journey.ts', 'fixtures/*.journey.ts'],
  outputDir: 'test-results/journeys',
  globalSetup: './tests/fixtures/template.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  fullyParallel: true,
  // The journeys mostly wait for pictures to pass: three at a time fit on two cores.
  workers: 3,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // A memory test takes real minutes.
  timeout: 15 * minute,
  globalTimeout: 55 * minute,
  expect: { timeout: 15_000 },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    // Without film: taking a picture of every frame would disturb what is timed.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...CHROMIUM_FLAGS],
      ...(executablePath !== null && { executablePath }),
    },
  },
  projects: [
    {
      name: 'tablet',
      use: { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
