import type { Page } from '@playwright/test';
import type { Recorded, Target } from '../target.ts';

/** What every page of `pages/` offers as `window.bench`. */
interface BenchPage {
  readonly ready: boolean;
  readonly done: boolean;
  start(): void;
  rows(): Recorded[];
}

const inPage = async <T>(page: Page, read: (bench: BenchPage) => T): Promise<T> =>
  await page.evaluate(`(${String(read)})(window.bench)`);

/** A target that is one of the bench's own pages. */
export function pageTarget(
  what: Pick<Target, 'about' | 'timestamps' | 'input' | 'modes'>,
  file: string,
  more: Readonly<Record<string, string>> = {},
): Target {
  return {
    ...what,
    key: 'j',
    tap: { x: 400, y: 455 },
    diode: { x: 400, y: 300 },
    url: ({ base, mode, trials, durations, isi }) =>
      `${base}/pages/${file}?${new URLSearchParams({
        mode,
        trials: String(trials),
        isi: String(isi),
        durations: durations.join('-'),
        ...more,
      }).toString()}`,
    prepare: async (page) => void (await page.waitForFunction('window.bench?.ready')),
    start: async (page) => await inPage(page, (bench) => bench.start()),
    done: async (page) => await inPage(page, (bench) => bench.done),
    read: async (page) => await inPage(page, (bench) => bench.rows()),
  };
}
