/** The doctors' portal with made-up participants, in all views. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import type { RunningServer } from '../fixtures/server.ts';
import { createCode, openDesk, setUp } from '../pages/practice.ts';
import { daysAgo } from '../pages/programme.ts';
import { takePart } from '../pages/reporting.ts';
import type { Section } from './screens.ts';
import { VIEWS, contextOf, drawn, sideBySide } from './views.ts';

/** Behind the sign-in; the first is the work list. */
const SIGNED_IN = [
  '/arzt',
  '/arzt/codes',
  '/arzt/mitglieder',
  '/arzt/protokoll',
  '/arzt/rueckrufe',
  '/arzt/sichtbar',
];
const SIGNED_OUT = ['/arzt/anmelden', '/arzt/passwort'];

/** Made up; the numbers have sound check digits and belong to nobody. */
const MESSAGES = [
  { kvnr: 'A123456780', testsDone: 2, testsRemaining: 10, startDate: daysAgo(40), lastTestDate: daysAgo(20) },
  { kvnr: 'B123456782', testsDone: 1, testsRemaining: 11, startDate: daysAgo(9), lastTestDate: daysAgo(1) },
  { kvnr: 'C123456784', testsDone: 12, testsRemaining: 0, startDate: daysAgo(90), lastTestDate: daysAgo(3) },
  null,
];

/** Sets the practice up, with people who take part; gives its session and the address of one of them. */
async function fill(
  browser: Browser,
  { origin, setupLink }: RunningServer,
): Promise<{ readonly session: Awaited<ReturnType<BrowserContext['cookies']>>; readonly person: string }> {
  const desk = await openDesk(browser);
  await setUp(desk, setupLink);
  for (const message of MESSAGES)
    await takePart(desk.context().request, origin, await createCode(desk), message);
  await desk.goto(`${origin}/arzt`);
  await desk.getByRole('main').getByRole('rowheader').first().getByRole('link').click();
  await desk.waitForURL(/teilnahme/);
  const person = new URL(desk.url()).pathname;
  const session = await desk.context().cookies();
  await desk.context().close();
  return { session, person };
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => await document.fonts.ready);
}

export async function drawPortal(
  browser: Browser,
  server: RunningServer,
  folder: string,
  fileOf: (who: string, name: string) => string,
): Promise<Section> {
  const { session, person } = await fill(browser, server);
  const paths = [...SIGNED_OUT, ...SIGNED_IN, person];
  const pictures = new Map<string, Buffer[]>(paths.map((path) => [path, []]));
  for (const view of VIEWS) {
    const context = await contextOf(browser, view);
    const page = await context.newPage();
    for (const path of paths) {
      if (path === SIGNED_IN[0]) await context.addCookies(session);
      await visit(page, server.origin + path);
      pictures.get(path)?.push(await drawn(page, view));
    }
    await context.close();
  }
  const board = await browser.newPage();
  const screens = [];
  for (const [path, of] of pictures) {
    const name = path === person ? '/arzt/teilnahme' : path;
    const file = fileOf('praxis', name);
    writeFileSync(`${folder}/${file}`, await sideBySide(board, of));
    screens.push({ name, file });
  }
  await board.close();
  console.error(`portal: ${screens.length} screens`);
  return { title: 'Arztportal', screens };
}
