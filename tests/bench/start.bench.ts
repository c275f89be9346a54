/** How soon somebody sees and can do something: on the first visit, and every day without internet. */
import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { startServer } from '../fixtures/server.ts';
import { figure, roundedFigure, type Bench, type Figure } from './figure.ts';
import { addBarePage } from './start/bare-page.ts';
import { prepareTablet, startCold } from './start/cold-start.ts';
import { visitFirst } from './start/first-visit.ts';
import { judge } from './start/lighthouse.ts';
import { kilobytes, weigh } from './weight.ts';

const DEFAULT_ROUNDS = 11;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function visits(origin: string, barePath: string, rounds: number): Promise<Figure[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath !== null && { executablePath }),
  });
  try {
    const bare: number[] = [];
    const app: number[] = [];
    let scripts: readonly string[] = [];
    for (let round = 0; round < rounds; round++) {
      const empty = await visitFirst(browser, origin + barePath, async () => await Promise.resolve());
      bare.push(empty.largestMs);
      // The offer to read aloud or the button could be there before a script is; a tap on the way in could not.
      const seen = await visitFirst(browser, origin, async (page) => {
        await page.waitForFunction(() => document.documentElement.dataset['text'] !== undefined);
      });
      app.push(seen.largestMs);
      ({ scripts } = seen);
    }
    const weights = await Promise.all(scripts.map(weigh));
    const gzip = weights.reduce((all, { bytes }) => all + bytes.gzip, 0);
    return [
      figure('first visit: scripts until it can be used, gzip', 'kB', kilobytes(gzip), '<= 90'),
      figure('first visit: scripts until it can be used', 'files', scripts.length),
      roundedFigure('first visit: largest contentful paint', 'ms', median(app)),
      roundedFigure('bare page: largest contentful paint', 'ms', median(bare)),
      roundedFigure(
        'first visit: paint, as a ratio to the bare page',
        '',
        median(app) / median(bare),
        '<= 2',
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function judgements(origin: string): Promise<Figure[]> {
  const judged = await judge(origin);
  for (const { category, lost } of judged)
    for (const title of lost) console.error(`Lighthouse, ${category}: ${title}`);
  return judged.map(({ category, score }) => figure(`Lighthouse: ${category}`, 'of 100', score, '= 100'));
}

export const bench: Bench = {
  name: 'start',
  question: 'How soon can somebody do something, on the first visit and every day without internet?',
  run: async (rounds = DEFAULT_ROUNDS) => {
    const bare = await addBarePage();
    const profileDir = await mkdtemp(join(tmpdir(), 'merkzeit-start-'));
    const server = await startServer();
    try {
      const figures = [
        ...(await visits(server.origin, bare.path, rounds)),
        ...(await judgements(server.origin)),
      ];
      await prepareTablet(profileDir, server.origin);
      await server.stop();
      const starts: number[] = [];
      for (let round = 0; round < rounds; round++) starts.push(await startCold(profileDir, server.origin));
      return [
        ...figures,
        roundedFigure(
          'without internet, processor four times slower: until it can be used',
          'ms',
          median(starts),
          '<= 1000',
        ),
        roundedFigure(
          'without internet, processor four times slower: the slowest',
          'ms',
          Math.max(...starts),
        ),
      ];
    } finally {
      await server.remove();
      await bare.remove();
      await rm(profileDir, { recursive: true, force: true });
    }
  },
};
