/** Random touches on every screen of the participant, from a seed. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { createRng } from '#lib/domain/rng.ts';
import { RECORD_TYPES } from '#lib/storage/records/all.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { startServer } from '../fixtures/server.ts';
import { readTable, type TableName } from '../pages/device.ts';
import { SCREENS, arriveAs, nameOf, openScreen, type Screen } from '../pages/screens.ts';
import { figure, type Bench, type Figure } from './figure.ts';
import { fence, hasWayOn } from './monkey/fence.ts';
import { TEXTS, walk } from './monkey/hand.ts';

/** On each screen, unless the command line says otherwise. */
const TOUCHES = 10_000;
/** Until the hand is led back to the screen: it leaves it soon. */
const TOUCHES_A_WALK = 100;
/** How long a screen may take to be opened again; longer means that it is not there any more. */
const OPENING_MS = 5_000;
/** Hands at work at the same time, each at a tablet of its own. */
const HANDS = 2;
const SEED = 'monkey-1';
const UNEXPECTED = 'Es ist etwas Unerwartetes geschehen';

interface Tally {
  touches: number;
  /** What the page threw, or the app showed as unexpected; each with where. */
  readonly errors: Set<string>;
  /** Screens without a way on. */
  readonly deadEnds: Set<string>;
  /** Records that could not be read afterwards, or a tablet that did not open. */
  readonly damage: Set<string>;
}

/** A tablet of its own with what such a person has done, and the hand at it. */
async function tabletFor(browser: Browser, origin: string, screen: Screen, tally: Tally): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    isMobile: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    tally.errors.add(`${nameOf(screen)}, then ${new URL(page.url()).pathname}: ${error.message}`);
  });
  await fence(page);
  await page.exposeFunction('touched', () => void (tally.touches += 1));
  await arriveAs(page, origin, screen.who);
  return page;
}

/** Whether the screen could be opened: touches may have deleted, locked or ended what it shows. */
async function isThere(page: Page, origin: string, screen: Screen): Promise<boolean> {
  return await openScreen(page, origin, screen, OPENING_MS).then(
    () => true,
    () => false,
  );
}

/** Touches on, over all pages to which the hand is led, until `until` touches are counted in all. */
async function walkUntil(page: Page, seed: string, until: number, tally: Tally): Promise<void> {
  const rng = createRng(seed);
  while (tally.touches < until) {
    const before = tally.touches;
    await page
      .evaluate(walk, {
        seed: Math.floor(rng.float() * 2 ** 32),
        touches: until - tally.touches,
        texts: TEXTS,
      })
      // The page was exchanged for another one under the hand.
      .catch(async () => await page.waitForLoadState());
    if (tally.touches === before) return;
  }
}

async function judgePage(page: Page, origin: string, where: string, tally: Tally): Promise<void> {
  const here = `${where}, then ${page.url().replace(origin, '')}`;
  if (!page.url().startsWith(origin)) tally.errors.add(`${here}: outside of the app`);
  else if (!(await hasWayOn(page))) tally.deadEnds.add(here);
  else if (await page.getByText(UNEXPECTED).isVisible()) tally.errors.add(`${here}: an unexpected error`);
}

/** Opens the app anew, in another window: the touched one may be on its way elsewhere. All that is there must be whole. */
async function judgeData(touched: Page, origin: string, where: string, tally: Tally): Promise<void> {
  const page = await touched.context().newPage();
  await fence(page);
  await touched.close();
  await page.goto(origin);
  if (!(await hasWayOn(page))) tally.damage.add(`${where}: does not open again`);
  for (const table of Object.keys(RECORD_TYPES) as TableName[]) {
    const reason = await readTable(page, table).then(
      () => null,
      (error: unknown) => String(error),
    );
    // Locked, or everything deleted, by touches: then there is nothing to be read from outside.
    if (reason?.includes('No profile opens by itself') === true) return;
    if (reason !== null) tally.damage.add(`${where}: ${table}: ${reason}`);
  }
}

async function touchScreen(
  browser: Browser,
  origin: string,
  screen: Screen,
  touches: number,
  tally: Tally,
): Promise<void> {
  const where = `${screen.who}, ${nameOf(screen)}`;
  const leave = async (page: Page): Promise<void> => {
    await judgeData(page, origin, where, tally);
    await page.context().close();
  };
  let page = await tabletFor(browser, origin, screen, tally);
  while (tally.touches < touches) {
    if (!(await isThere(page, origin, screen))) {
      await leave(page);
      page = await tabletFor(browser, origin, screen, tally);
      await openScreen(page, origin, screen);
    }
    const before = tally.touches;
    const until = Math.min(touches, before + TOUCHES_A_WALK);
    await walkUntil(page, `${SEED} ${where} ${touches - until}`, until, tally);
    await judgePage(page, origin, where, tally);
    if (tally.touches > before) continue;
    tally.deadEnds.add(`${where}: takes no touches`);
    break;
  }
  await leave(page);
}

function figuresOf(tallies: readonly Tally[]): Figure[] {
  const count = (of: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  return [
    figure('screens', '', tallies.length),
    figure(
      'touches',
      '',
      count(({ touches }) => touches),
    ),
    figure(
      'errors',
      '',
      count(({ errors }) => errors.size),
      '= 0',
    ),
    figure(
      'dead ends',
      '',
      count(({ deadEnds }) => deadEnds.size),
      '= 0',
    ),
    figure(
      'records damaged, or tablets that did not open again',
      '',
      count(({ damage }) => damage.size),
      '= 0',
    ),
  ];
}

export const bench: Bench = {
  name: 'monkey',
  question: 'Do random touches on every screen lead to an error, a dead end or damaged data?',
  run: async (rounds = TOUCHES) => {
    const tallies: Tally[] = [];
    const executablePath = findBrowser();
    const browser = await chromium.launch({
      args: [...CHROMIUM_FLAGS],
      ...(executablePath !== null && { executablePath }),
    });
    const server = await startServer({ isFirstStart: true });
    try {
      const waiting = [...SCREENS];
      const work = async (): Promise<void> => {
        for (let screen = waiting.shift(); screen !== undefined; screen = waiting.shift()) {
          const tally: Tally = { touches: 0, errors: new Set(), deadEnds: new Set(), damage: new Set() };
          tallies.push(tally);
          await touchScreen(browser, server.origin, screen, rounds, tally);
          // Told at once: ten thousand touches on every screen take hours.
          console.error(`${screen.who}, ${nameOf(screen)}: ${tally.touches} touches`);
          for (const line of [...tally.errors, ...tally.deadEnds, ...tally.damage]) console.error(line);
        }
      };
      await Promise.all(Array.from({ length: HANDS }, work));
    } finally {
      await browser.close();
      await server.remove();
    }
    return figuresOf(tallies);
  },
};
