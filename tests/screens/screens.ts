/**
 * `npm run screens`: draws every screen in all modes and sizes into docs/screens, with a page that shows them, and the
 * two pictures that an app store or a browser shows before installing (static/screenshots). Needs `npm run build`.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { CHROMIUM_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { startServer } from '../fixtures/server.ts';
import { FIRST_TIMES, openFirstTrial } from '../pages/first-trial.ts';
import {
  openScreen,
  arriveAs,
  nameOf,
  SCREENS,
  VIEWERS,
  type Screen,
  type Viewer,
} from '../pages/screens.ts';
import { drawPortal } from './portal.ts';
import { VIEWS, contextOf, drawn, sideBySide, type View } from './views.ts';

const FOLDER = 'docs/screens';
const STORE_FOLDER = 'static/screenshots';
const PHOTOGRAPHED = '/';

const WHO: Readonly<Record<Viewer, string>> = {
  nobody: 'Noch nicht begonnen',
  begun: 'Mitten in einer Aufgabe',
  done: 'Vier Aufgaben sind erledigt',
};

/** One section of the page: a heading, and its screens with their files. */
export interface Section {
  readonly title: string;
  readonly screens: readonly { readonly name: string; readonly file: string }[];
}

/** `/meine-daten/ansehen`, `done` → `done-meine-daten-ansehen.jpg`. */
export function fileOf(who: string, name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[a-z0-9äöü]+/g) ?? ['start'];
  return `${[who, ...words].join('-')}.jpg`;
}

/** All screens of one kind of person, in one view. */
async function drawAs(
  browser: Browser,
  origin: string,
  who: Viewer,
  view: View,
): Promise<Map<Screen, Buffer>> {
  const context = await contextOf(browser, view);
  const page = await context.newPage();
  await arriveAs(page, origin, who);
  const pictures = new Map<Screen, Buffer>();
  for (const screen of SCREENS.filter((one) => one.who === who)) {
    await openScreen(page, origin, screen);
    await page.evaluate(async () => await document.fonts.ready);
    pictures.set(screen, await drawn(page, view));
    if (who === 'done' && screen.path === PHOTOGRAPHED) await photograph(page, view);
  }
  await context.close();
  return pictures;
}

/** For the manifest: the home screen on a tablet and on a phone, one window high. */
async function photograph(page: Page, view: View): Promise<void> {
  const form = { Tablet: 'wide', Telefon: 'narrow' }[view.name];
  if (form !== undefined) await page.screenshot({ path: `${STORE_FOLDER}/home-${form}.png` });
}

async function participantSections(browser: Browser, origin: string): Promise<Section[]> {
  const sections: Section[] = [];
  const board = await browser.newPage();
  for (const who of VIEWERS) {
    const views: Map<Screen, Buffer>[] = [];
    for (const view of VIEWS) views.push(await drawAs(browser, origin, who, view));
    const screens = [];
    for (const screen of SCREENS.filter((one) => one.who === who)) {
      const file = fileOf(who, nameOf(screen));
      const pictures = views.map((of) => of.get(screen) ?? Buffer.alloc(0));
      writeFileSync(`${FOLDER}/${file}`, await sideBySide(board, pictures));
      screens.push({ name: nameOf(screen), file });
    }
    sections.push({ title: WHO[who], screens });
    console.error(`${who}: ${screens.length} screens`);
  }
  await board.close();
  return sections;
}

/** The first trial of every test. */
async function drawTrials(browser: Browser, origin: string): Promise<Section> {
  const views: Buffer[][] = [];
  for (const view of VIEWS) {
    const context = await contextOf(browser, view);
    const page = await context.newPage();
    await arriveAs(page, origin, 'begun');
    const pictures: Buffer[] = [];
    for (const test of FIRST_TIMES) {
      await openFirstTrial(page, origin, test);
      pictures.push(await drawn(page, view));
    }
    views.push(pictures);
    await context.close();
  }
  const board = await browser.newPage();
  const screens = [];
  for (const [index, { paradigm }] of FIRST_TIMES.entries()) {
    const file = fileOf('test', paradigm);
    const pictures = views.map((of) => of[index] ?? Buffer.alloc(0));
    writeFileSync(`${FOLDER}/${file}`, await sideBySide(board, pictures));
    screens.push({ name: paradigm, file });
  }
  await board.close();
  console.error(`tests: ${screens.length} screens`);
  return { title: 'Die erste Aufgabe jedes Tests', screens };
}

function pageOf(sections: readonly Section[]): string {
  const views = VIEWS.map(({ name, width, height }) => `${name} (${width} × ${height})`).join(', ');
  const lines = sections.flatMap(({ title, screens }) => [
    `## ${title}`,
    '',
    ...screens.flatMap(({ name, file }) => [`### ${name}`, '', `![${name}](${file})`, '']),
  ]);
  return `# Screens\n\nEvery screen as it is, made by \`npm run screens\`. From left to right: ${views}. Long pages are cut.\n\n${lines.join('\n')}`;
}

export async function main(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const folder of [FOLDER, STORE_FOLDER]) mkdirSync(folder, { recursive: true });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath !== null && { executablePath }),
  });
  const server = await startServer({ isFirstStart: true });
  try {
    const sections = [
      ...(await participantSections(browser, server.origin)),
      await drawTrials(browser, server.origin),
      await drawPortal(browser, server, FOLDER, fileOf),
    ];
    writeFileSync(`${FOLDER}/README.md`, pageOf(sections));
  } finally {
    await browser.close();
    await server.remove();
  }
  return 0;
}
