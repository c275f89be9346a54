/** Where the tests' browser is, and how it is started: the one place that knows. */
import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Without these, Chromium looks for Google's hosts at every start; as root it needs --no-sandbox. */
export const CHROMIUM_FLAGS = Object.freeze([
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);

/** Path of a Chrome or Chromium, or null where only Playwright's own download is left. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  return [chosen, ...CANDIDATES].find((path) => path !== undefined && existsSync(path)) ?? null;
}
