/** A tablet with its profile on disk, on which the harness page runs; it can be killed, and its files changed meanwhile. */
import type { CDPSession, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { launchPersistent } from '../../fixtures/persistent.ts';
import type { harness } from './page/page.ts';
import type { Site } from './site.ts';

export type Harness = typeof harness;

type Answer<K extends keyof Harness> = ReturnType<Harness[K]> extends Promise<infer T> ? T : never;

export interface Run {
  /** Calls the harness in the page. Rejects where the browser is killed meanwhile. */
  call<K extends keyof Harness>(name: K, ...args: Parameters<Harness[K]>): Promise<Answer<K>>;
  readonly page: Page;
  readonly cdp: CDPSession;
  kill(): Promise<void>;
}

export interface Tablet {
  readonly profileDir: string;
  /** The person opens the app. */
  start(): Promise<Run>;
  remove(): Promise<void>;
}

export async function newTablet(site: Site): Promise<Tablet> {
  const profileDir = await mkdtemp(join(tmpdir(), 'merkzeit-tablet-'));
  const executablePath = findBrowser();
  let running: Run | null = null;
  return {
    profileDir,
    async start() {
      const { context, kill } = await launchPersistent(profileDir, {
        args: [...CHROMIUM_FLAGS],
        ...(executablePath !== null && { executablePath }),
      });
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(site.origin);
      const run: Run = {
        page,
        cdp: await context.newCDPSession(page),
        call: async <K extends keyof Harness>(name: K, ...args: Parameters<Harness[K]>) =>
          (await page.evaluate(
            async ([called, given]) => {
              const { harness } = globalThis as unknown as {
                harness: Record<string, (...list: readonly unknown[]) => Promise<unknown>>;
              };
              return await harness[called]?.(...given);
            },
            [name, args] as const,
          )) as Answer<K>,
        async kill() {
          running = null;
          await kill();
        },
      };
      running = run;
      return run;
    },
    async remove() {
      await running?.kill();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
