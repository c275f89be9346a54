/** How much a tablet must fetch before the participant sees something, and to work offline afterwards. */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { startServer } from '../fixtures/server.ts';
import { figure, type Bench, type Figure } from './figure.ts';
import { KINDS, kilobytes, weigh, type Encoding, type Kind } from './weight.ts';

export const bench: Bench = {
  name: 'size',
  question:
    'How many bytes does the first visit of the app cost, and how many does it keep for working offline?',
  run: async () => {
    const server = await startServer();
    const executablePath = findBrowser();
    const browser = await chromium.launch({
      args: [...CHROMIUM_FLAGS],
      ...(executablePath !== null && { executablePath }),
    });
    try {
      const page = await browser.newPage();
      const firstLoad = await addressesOfFirstLoad(page, server.origin);
      const precached = await addressesInCaches(page);
      return [...(await firstLoadFigures(firstLoad)), ...(await precacheFigures(precached))];
    } finally {
      await browser.close();
      await server.remove();
    }
  },
};

/** What the page itself asks for until it is quiet; the service worker's own fetches are the precache. */
async function addressesOfFirstLoad(page: Page, origin: string): Promise<string[]> {
  const addresses = new Set<string>();
  page.context().on('request', (asked) => {
    if (asked.serviceWorker() === null && asked.url().startsWith(origin)) addresses.add(asked.url());
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  return [...addresses];
}

/** Null where the app has no service worker. */
async function addressesInCaches(page: Page): Promise<string[] | null> {
  return await page.evaluate(async () => {
    if ((await navigator.serviceWorker.getRegistration()) === undefined) return null;
    await navigator.serviceWorker.ready;
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
    }
    return kept;
  });
}

async function firstLoadFigures(addresses: readonly string[]): Promise<Figure[]> {
  const files = await Promise.all(addresses.map(weigh));
  const bytes = (encoding: Encoding, kind?: Kind): number =>
    files
      .filter((file) => kind === undefined || file.kind === kind)
      .reduce((all, file) => all + file.bytes[encoding], 0);
  return [
    figure('first load, gzip', 'kB', kilobytes(bytes('gzip')), '<= 250'),
    figure('first load, brotli', 'kB', kilobytes(bytes('br'))),
    figure('first load, uncompressed', 'kB', kilobytes(bytes('identity'))),
    figure('first load, requests', '', files.length),
    ...KINDS.map((kind) => figure(`first load, ${kind}, gzip`, 'kB', kilobytes(bytes('gzip', kind)))),
  ];
}

async function precacheFigures(addresses: readonly string[] | null): Promise<Figure[]> {
  const files = addresses === null ? null : await Promise.all(addresses.map(weigh));
  const bytes = (encoding: Encoding): number | null =>
    files && kilobytes(files.reduce((all, file) => all + file.bytes[encoding], 0));
  return [
    figure('precache, gzip', 'kB', bytes('gzip')),
    figure('precache, uncompressed', 'kB', bytes('identity')),
    figure('precache, files', '', files?.length ?? null),
  ];
}
