import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import type { Drawing, DrawRequest } from './drawing.ts';

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** The first Chromium on the search path; undefined leaves the choice to Playwright's own. */
function installedChromium(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    places.map((p) => join(p, name)),
  );
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export type Painted = {
  readonly webp: Uint8Array;
  /** Grey values 0..255, GREY_WIDTH x GREY_HEIGHT, row by row. */
  readonly grey: Uint8Array;
};

export type Studio = {
  /** The picture as it is kept. */
  readonly draw: (request: DrawRequest) => Promise<Painted>;
  /** Grey values of a picture as it was kept. */
  readonly read: (webp: Uint8Array) => Promise<Uint8Array>;
  /** Red, green and blue (0..255) of a picture as it was kept, GREY_WIDTH x GREY_HEIGHT, row by row. */
  readonly readColours: (webp: Uint8Array) => Promise<Uint8Array>;
  /** Grey values of a quick small rendering, to choose between candidates. */
  readonly draft: (request: DrawRequest) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** What the drawing page offers; lists of numbers would take longer to hand over than to draw. */
type DrawingPage = {
  readonly draw: (request: DrawRequest) => Promise<Drawing>;
  readonly draft: (request: DrawRequest) => string;
  readonly read: (webpBase64: string) => Promise<string>;
  readonly readColours: (webpBase64: string) => Promise<string>;
};

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** Opens a browser with the drawing page. Its software renderer makes pictures the same on every machine. */
export async function openStudio(): Promise<Studio> {
  const vite = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    appType: 'mpa',
    server: { host: '127.0.0.1', port: 4181, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await vite.listen();
  const executablePath = installedChromium();
  const browser = await chromium.launch({ args: flags, ...(executablePath ? { executablePath } : {}) });
  const close = async () => {
    await browser.close();
    await vite.close();
  };
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
    const address = vite.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4181/';
    await page.goto(`${address}src/laboratory/render/page.html`, { timeout: 120_000 });
    await page
      .waitForFunction('typeof window.draw === "function"', undefined, { timeout: 60_000 })
      .catch(() => {
        throw new Error(`The drawing page did not start. ${problems.join(' ')}`);
      });
    return {
      draw: async (request) => {
        const drawing = await page.evaluate(
          async (r) => await (window as unknown as DrawingPage).draw(r),
          request,
        );
        return { webp: bytes(drawing.webpBase64), grey: bytes(drawing.greyBase64) };
      },
      read: async (webp) => {
        const text = Buffer.from(webp).toString('base64');
        return bytes(
          await page.evaluate(async (t) => await (window as unknown as DrawingPage).read(t), text),
        );
      },
      readColours: async (webp) => {
        const text = Buffer.from(webp).toString('base64');
        return bytes(
          await page.evaluate(async (t) => await (window as unknown as DrawingPage).readColours(t), text),
        );
      },
      draft: async (request) =>
        bytes(await page.evaluate((r) => (window as unknown as DrawingPage).draft(r), request)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
