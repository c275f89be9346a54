/** The first visit, on a slow tablet and a slow line: when the largest words are seen, and what had to come for that. */
import type { Browser, Page } from '@playwright/test';

/** As Lighthouse takes a phone on a slow 4G line to be. */
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
export const SLOWER = 4;

export interface Visit {
  /** Largest contentful paint, ms since the navigation began. */
  readonly largestMs: number;
  /** Scripts that the page itself asked for until its button works. */
  readonly scripts: readonly string[];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** A browser that was never here opens an address. `ready`: says when the page can be used. */
export async function visitFirst(
  browser: Browser,
  address: string,
  ready: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const scripts = new Set<string>();
    context.on('request', (asked) => {
      if (asked.serviceWorker() === null && asked.resourceType() === 'script') scripts.add(asked.url());
    });
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(address);
    await ready(page);
    const asked = [...scripts];
    const largestMs = await page.evaluate(
      async () =>
        await new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            if (last !== undefined) resolve(last.startTime);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    return { largestMs, scripts: asked };
  } finally {
    await context.close();
  }
}
