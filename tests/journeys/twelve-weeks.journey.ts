/**
 * The twelve weeks with a clock that is moved: a missed week, a part that comes too late, a pause, a journey to another
 * time zone, a clock that was wrong. What is done in a task is played elsewhere; here it is put into the database.
 */
import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { AnswerSheet } from '#lib/domain/answer-sheet.ts';
import type { Session } from '#lib/domain/session.ts';
import { formatDate } from '#lib/i18n/numbers.ts';
import { isTest, testsOf, type Task } from '#lib/programme/programme.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBackLater, fillTables, readTable } from '../pages/device.ts';
import { annaWith, sessionDone } from '../pages/people.ts';
import { daysAgo, sheetDone, testTasks, twelveWeeks } from '../pages/programme.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

function taskOf(id: string): Task {
  const task = twelveWeeks.tasks.find((one) => one.id === id);
  if (task === undefined) throw new Error(`No task “${id}”`);
  return task;
}

/** Anna has just begun, today. */
async function begin(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  const anna = annaWith(0);
  const [participation] = anna['participations'] ?? [];
  await fillTables(page, {
    ...anna,
    sessions: [],
    trials: [],
    answerSheets: [],
    deviceChecks: [],
    participations: [{ ...participation, startedOn: daysAgo(0) }],
  });
  await page.reload();
}

/** The tablet's own clock. */
async function nowOf(page: Page): Promise<{ readonly iso: string; readonly day: string }> {
  return await page.evaluate(() => {
    const now = new Date();
    const day = new Intl.DateTimeFormat('sv-SE').format(now);
    return { iso: now.toISOString(), day };
  });
}

/** Everything of these tasks is done, now. */
async function finish(page: Page, ...ids: readonly string[]): Promise<void> {
  const { iso, day } = await nowOf(page);
  const steps = ids.flatMap((id) => taskOf(id).steps);
  const sessions: readonly Session[] = steps.filter(isTest).map((step) => sessionDone(step, iso, day));
  const answerSheets: readonly AnswerSheet[] = steps.flatMap((step) =>
    isTest(step) ? [] : [sheetDone(step, iso, day)],
  );
  await fillTables(page, { sessions, answerSheets });
  await page.reload();
}

async function expectDue(page: Page, task: string): Promise<void> {
  await expect(page.getByText('Heute ist dran:')).toContainText(task);
}

/** The words of the stations of the way. */
async function stations(page: Page): Promise<readonly string[]> {
  return await page.getByRole('list', { name: 'Ihr Weg' }).getByRole('listitem').allTextContents();
}

async function countWith(page: Page, state: string): Promise<number> {
  return (await stations(page)).filter((text) => text.includes(state)).length;
}

test('a missed week is caught up, one test a day, and a part that comes too late is left out', async ({
  page,
  server,
}) => {
  await begin(page, server.origin);
  await expectDue(page, 'Fragen an Sie');
  await finish(page, 'about-you');
  await expectDue(page, 'Bilder unterscheiden');
  await finish(page, 'memory-1');
  await expect(page.getByText('Für heute ist alles erledigt.')).toBeVisible();
  await expect(page.getByText(/^Weiter geht es am .+: Fragen an Sie\.$/)).toBeVisible();

  await comeBackLater(page, 15 * DAY);
  await expectDue(page, 'Fragen an Sie');
  await expect(page.getByText('Diese Aufgabe war schon früher dran.')).toBeVisible();
  await finish(page, 'life-and-mood', 'well-being-1');
  await expectDue(page, 'Kurze Aufgaben');
  await finish(page, 'battery-1');
  await expect(page.getByText(/^Weiter geht es am .+: Gegenstände im Raum\.$/)).toBeVisible();
  await expect.poll(async () => await countWith(page, ': erledigt')).toBe(1);

  await comeBackLater(page, DAY);
  await expectDue(page, 'Gegenstände im Raum');
  const { iso } = await nowOf(page);
  const [arrows, rooms] = testsOf(taskOf('memory-2'));
  if (arrows === undefined || rooms === undefined) throw new Error('memory-2 has two tests');
  const begun = sessionDone(rooms, iso, null);
  await fillTables(page, {
    sessions: [
      sessionDone(arrows, iso, daysAgo(0)),
      { ...begun, partsPractised: 2, partsDoneIso: [iso, iso] },
    ],
  });
  await page.reload();
  await expect(page.getByRole('timer')).toHaveText('Noch 60 Minuten.');
  await comeBackLater(page, 4 * HOUR + 1);
  await expect(page.getByText('Für den zweiten Teil ist es inzwischen zu spät.')).toBeVisible();
  await finish(page, 'memory-2');
  await expect(page.getByText(/: Drinnen oder draußen\.$/)).toBeVisible();
});

test('thirty days without internet: every task opens, and every picture of it is there', async ({
  page,
  server,
}) => {
  await begin(page, server.origin);
  await finish(page, 'about-you', 'memory-1');
  // The day that is named grows with every picture book that has come: six weeks are all of them.
  const lastDay = formatDate(daysAgo(-6 * 7), 'de');
  await expect(
    page.getByText(`Alle Aufgaben bis zum ${lastDay} sind auf dem Tablet gespeichert`),
  ).toBeVisible({
    timeout: 180_000,
  });
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  await server.stop();
  await page.context().setOffline(true);

  const own = twelveWeeks.tasks.filter(({ id }) => !['about-you', 'memory-1'].includes(id));
  let today = 0;
  for (const task of own) {
    const day = (task.week - 1) * 7 + task.day;
    if (day > 30) break;
    if (day > today) await comeBackLater(page, (day - today) * DAY);
    today = Math.max(today, day);
    await expect(page.getByText('Heute ist dran:')).toBeVisible();
    expect(await picturesMissing(page, task), task.id).toEqual([]);
    await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(server.origin);
    await finish(page, task.id);
  }
  expect(today).toBeGreaterThanOrEqual(28);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Pictures of a task that the app does not get. */
async function picturesMissing(page: Page, task: Task): Promise<readonly string[]> {
  const folders = testsOf(task)
    .filter(({ paradigm }) => existsSync(`static/stimuli/${paradigm}`))
    .map(({ paradigm, form }) => `/stimuli/${paradigm}/${form}/`);
  return await page.evaluate(async (wanted) => {
    const missing: string[] = [];
    for (const folder of wanted) {
      const manifest = (await (await fetch(`${folder}manifest.json`)).json()) as {
        readonly pictures: readonly { readonly file: string }[];
      };
      for (const { file } of manifest.pictures) {
        const answer = await fetch(folder + file).catch(() => null);
        if (answer?.ok !== true) missing.push(folder + file);
      }
    }
    return missing;
  }, folders);
}

test('a pause moves everything, and ends when the person says so', async ({ page, server }) => {
  await begin(page, server.origin);
  await finish(page, 'about-you', 'memory-1');
  await comeBackLater(page, 2 * DAY);
  await finish(page, 'life-and-mood', 'well-being-1', 'battery-1');

  await page.getByRole('link', { name: 'Eine Pause machen' }).tap();
  await page.getByRole('button', { name: 'Pause beginnen' }).tap();
  await expect(page.getByText('Bitte wählen Sie aus, wie lange.')).toBeVisible();
  await page.getByText('Zwei Wochen', { exact: true }).tap();
  await page.getByRole('button', { name: 'Pause beginnen' }).tap();
  await expect(page.getByText('Sie machen gerade eine Pause.')).toBeVisible();
  await comeBackLater(page, 13 * DAY);
  await expect(page.getByText('Sie machen gerade eine Pause.')).toBeVisible();
  await comeBackLater(page, DAY);
  await expect(page.getByText('Für heute ist alles erledigt.')).toBeVisible();
  await comeBackLater(page, 5 * DAY);
  await expectDue(page, 'Gegenstände im Raum');

  await page.getByRole('link', { name: 'Eine Pause machen' }).tap();
  await page.getByText('Bis ich wieder weitermache', { exact: true }).tap();
  await page.getByRole('button', { name: 'Pause beginnen' }).tap();
  await expect(page.getByText('Sie machen gerade eine Pause.')).toBeVisible();
  await comeBackLater(page, 100 * DAY);
  await expect(page.getByText('Es geht weiter, sobald Sie die Pause beenden.')).toBeVisible();
  await page.getByRole('button', { name: 'Pause jetzt beenden' }).tap();
  await expectDue(page, 'Gegenstände im Raum');
});

test('the day is that of the place where the person is', async ({ server, profileDir, launchBrowser }) => {
  let minutesAhead = 0;
  const arriveIn = async (timeZone: string): Promise<{ page: Page; leave: () => Promise<void> }> => {
    const { context } = await launchBrowser(profileDir, timeZone);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.origin);
    if (minutesAhead > 0) await comeBackLater(page, minutesAhead);
    return { page, leave: async () => await context.close() };
  };

  const home = await arriveIn('Europe/Berlin');
  await begin(home.page, server.origin);
  await finish(home.page, 'about-you', 'memory-1');
  await expect(home.page.getByText('Für heute ist alles erledigt.')).toBeVisible();
  minutesAhead = await home.page.evaluate(() => {
    const afterMidnight = new Date();
    afterMidnight.setHours(24, 30, 0, 0);
    return (afterMidnight.getTime() - Date.now()) / 60_000;
  });
  await comeBackLater(home.page, minutesAhead);
  await expectDue(home.page, 'Fragen an Sie');
  await home.leave();

  const west = await arriveIn('America/New_York');
  await expect(west.page.getByText('Für heute ist alles erledigt.')).toBeVisible();
  await west.leave();

  const east = await arriveIn('Asia/Tokyo');
  await expectDue(east.page, 'Fragen an Sie');
});

test('a clock that was a year ahead is said once, and everything goes on', async ({ page, server }) => {
  await begin(page, server.origin);
  await finish(page, 'about-you');
  await comeBackLater(page, 365 * DAY);
  await expect(page.getByText('Die Zeit für die Aufgaben ist vorbei.')).toBeVisible();
  await finish(page, 'memory-1');
  await comeBackLater(page, -365 * DAY);
  await expect(page.getByText('Die Uhr des Tablets stimmt nicht')).toBeVisible();
  await expect(page.getByText('Für heute ist alles erledigt.')).toBeVisible();
  await comeBackLater(page, DAY);
  await expect(page.getByText('Die Uhr des Tablets stimmt nicht')).toBeHidden();
  await expectDue(page, 'Fragen an Sie');
});

test('from the first week to the last, and the practice hears of fourteen tests', async ({
  page,
  server,
  requests,
}) => {
  await begin(page, server.origin);
  for (let week = 1; week <= 12; week++) {
    const own = twelveWeeks.tasks.filter((task) => task.week === week);
    let day = 0;
    for (const task of own) {
      if (task.day > day) await comeBackLater(page, (task.day - day) * DAY);
      day = Math.max(day, task.day);
      await expect(page.getByText('Heute ist dran:')).toBeVisible();
      await finish(page, task.id);
    }
    await expect
      .poll(async () => await countWith(page, ': erledigt'), { message: `week ${week}` })
      .toBe(week);
    await comeBackLater(page, (7 - day) * DAY);
  }
  await expect(page.getByText('Geschafft. Alle Aufgaben sind erledigt.')).toBeVisible();
  await page.getByRole('link', { name: 'Befundbrief ansehen' }).tap();
  await expect(page.getByRole('heading', { name: 'Ihr Befundbrief' })).toBeVisible();
  const lastProgress = (): unknown[] => {
    const bodies = requests.flatMap(({ body, url }) =>
      url.endsWith('/api/progress') && body !== null ? [body] : [],
    );
    const last = JSON.parse(bodies.at(-1) ?? '{}') as Readonly<Record<string, unknown>>;
    return [last['testsDone'], last['testsRemaining']];
  };
  await expect.poll(lastProgress, { timeout: 60_000 }).toEqual([testTasks.length, 0]);
  const sessions = await readTable<Session>(page, 'sessions');
  const days = sessions.filter(({ paradigm }) => paradigm !== 'arrows').map(({ completedOn }) => completedOn);
  expect(new Set(days).size).toBe(testTasks.length);
});
