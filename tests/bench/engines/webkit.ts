/** The journey in WebKitGTK, with a mouse: the engine of an iPad, as near as it can be had without one. */
import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type RunningServer } from '../../fixtures/server.ts';
import { countRows, fillTables } from '../../pages/device.ts';
import { PASSWORD } from '../../pages/participant.ts';
import { anna, annaWith } from '../../pages/people.ts';
import { pressesFor, REACTION_MS, runningPlan } from '../../pages/player.ts';
import { testBlocks } from '#lib/paradigms/plan.ts';
import { lookAtAbilities, type Abilities } from './abilities.ts';
import { expectFieldsOnScreen } from './fields.ts';
import type { Engine, EngineStep } from './engine.ts';
import { findDriver, startDriver } from './webkit-driver.ts';
import { WebkitPage } from './webkit-page.ts';

const NEXT = 'Weiter';
const LAST_BLOCK = 3;
/** How long a picture may stand there, and its row take, at most. */
const ROW_MS = 60_000;

async function next(page: WebkitPage): Promise<void> {
  await page.press('button', NEXT);
}

async function signUp(page: WebkitPage, { origin, demo }: RunningServer): Promise<void> {
  await page.goto(origin);
  await page.press('link', 'Jetzt beginnen');
  await page.see('heading', 'Ihr Freischaltcode');
  await page.write('Freischaltcode', demo.appLink.slice(demo.appLink.indexOf('#') + 1));
  await next(page);
  await page.see('heading', 'Ihr Passwort');
  await page.write('Passwort', PASSWORD);
  await next(page);
  await page.see('button', 'Ich habe ihn aufgeschrieben');
  const code = await page.evaluate(
    () => document.querySelector('[data-testid="recovery-code"]')?.textContent.replace(/\s/g, '') ?? '',
    null,
  );
  await page.press('button', 'Ich habe ihn aufgeschrieben');
  await page.write('Die letzten vier Zeichen', code.slice(-4));
  await next(page);
  await page.press('radio', /^Nur ich/);
  await next(page);
  await page.write('Vorname', anna.firstName);
  await page.write('Nachname', anna.lastName);
  await next(page);
  await page.write('Tag', anna.day);
  await page.write('Monat', anna.month);
  await page.write('Jahr', anna.year);
  await next(page);
  await page.press('radio', anna.sex);
  await next(page);
  await page.write('Versichertennummer', 'a 123 456 780');
  await next(page);
  await page.press('button', 'Ja, sie stimmt');
  for (const title of ['Nutzungsbedingungen', 'Ihre Daten auf diesem Tablet', 'Was Ihre Praxis erfährt']) {
    await page.see('heading', title);
    await page.press('button', 'Ich willige ein');
  }
  await page.see('heading', 'Guten Tag, Frau Muster.');
}

/** The first answer to each question, where it is one to be chosen. */
async function answerQuestions(page: WebkitPage): Promise<void> {
  await page.press('link', 'Jetzt beginnen');
  await page.press('button', /^(Beginnen|Weiter)$/);
  await page.see('radio', /./);
  while ((await page.title()) !== 'Ihre Antworten') {
    const before = await page.title();
    if ((await page.find('radio', /./)) !== null) await page.press('radio', /./);
    await page.press('button', /^(Weiter|Ohne Antwort weiter)$/);
    await page.evaluate(async (title) => {
      while (document.querySelector('h1')?.textContent.trim() === title)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }, before);
  }
  await page.press('button', 'Fertig');
  await page.see('heading', 'Geschafft');
}

async function rowsReach(page: WebkitPage, count: number): Promise<void> {
  const until = Date.now() + ROW_MS;
  for (;;) {
    const kept = await countRows(page.device, 'trials');
    if (kept >= count) return;
    if (Date.now() > until) throw new Error(`${kept} of ${count} rows are kept`);
  }
}

/** Every trial of the last block, answered right as soon as it is asked. */
async function playLastPart(page: WebkitPage, origin: string): Promise<void> {
  await fillTables(page.device, annaWith(LAST_BLOCK));
  await page.goto(origin);
  await page.press('link', 'Weitermachen');
  await page.press('button', 'Abschnitt beginnen');
  const trials = testBlocks(await runningPlan(page.device))[LAST_BLOCK]?.planned.trials ?? [];
  const before = await countRows(page.device, 'trials');
  for (const [index, trial] of trials.entries()) {
    const [press] = pressesFor(trial, true);
    if (press === undefined) continue;
    // The row of the trial before is on the disk when this one is asked.
    await rowsReach(page, before + index);
    await page.see('answer', press);
    await wait(REACTION_MS);
    await page.press('answer', press);
  }
  await rowsReach(page, before + trials.length);
  for (const said of ['Nein', 'Etwas Geräusch', 'Gar nicht', 'Ja']) {
    await page.press('radio', said);
    await next(page);
  }
  await page.press('button', 'Nicht beantworten');
  await page.press('button', '5');
  await next(page);
  await page.press('button', 'Fertig');
  await page.see('heading', 'Geschafft');
}

async function makeLetter(page: WebkitPage): Promise<void> {
  await page.press('link', 'Zum Befundbrief');
  await page.press('link', 'Speichern, drucken oder weitergeben');
  await page.press('button', /^Speichern/);
  await page.press('button', /^Brief für Ihre Ärztin oder Ihren Arzt/);
  await page.see('link', 'Speichern');
}

async function playIn(driverOrigin: string, onDone: (step: EngineStep) => void): Promise<Abilities> {
  const server = await startServer({ demo: true });
  const page = await WebkitPage.open(driverOrigin);
  try {
    await signUp(page, server);
    onDone('signing up');
    await answerQuestions(page);
    onDone('the questions at the beginning');
    await playLastPart(page, server.origin);
    onDone('the last part of a test');
    await makeLetter(page);
    onDone('the letter');
    await expectFieldsOnScreen(
      page.device,
      server.origin,
      async (width, height) => await page.resize(width, height),
    );
    onDone('all fields of all tests on the screen');
    const abilities = await page.evaluate(lookAtAbilities, null);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready), null);
    await server.stop();
    await page.goto(server.origin);
    await page.see('heading', 'Guten Tag, Frau Muster.');
    onDone('a start without internet');
    return abilities;
  } finally {
    await page.close();
    await server.remove();
  }
}

export const webkitEngine: Engine = {
  name: 'WebKit',
  path: findDriver(),
  play: async (path, onDone) => {
    const driver = await startDriver(path);
    try {
      return await playIn(driver.origin, onDone);
    } finally {
      await driver.stop();
    }
  },
};
