/** The whole way once: from a doctor's code to a letter in the participant's hand, and not a word more to anybody. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createRng } from '#lib/domain/rng.ts';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { RecordedRequest } from '../fixtures/requests.ts';
import { expect, test } from '../fixtures/test.ts';
import { passDeviceCheck } from '../pages/device-check.ts';
import { countRows, readTable } from '../pages/device.ts';
import { DOCTORS_LETTER, saveFile } from '../pages/handover.ts';
import { openHandOver, textOfPdf } from '../pages/letter.ts';
import { anna } from '../pages/people.ts';
import { daysAgo, testTasks } from '../pages/programme.ts';
import {
  beginPart,
  doArrows,
  tellContext,
  enrol,
  openTask,
  practise,
  readInstruction,
} from '../pages/participant.ts';
import { answer } from '../pages/player.ts';
import { answerQuestionnaire } from '../pages/questionnaire.ts';
import { screensSeen, watchScreens } from '../pages/reading.ts';
import { createCode, openDesk, practice, setUp } from '../pages/practice.ts';

const FIVE = ['testsDone', 'lastTestDate', 'testsRemaining', 'startDate', 'kvnr'];

/** Not read aloud: timed trials, which have no heading, and where the screen or a finger is measured. */
const SILENT = ['', 'Tippen Sie auf den Kreis.', 'Der Bildschirm'];

/** Every kind of screen with an instruction or a question: signing up, home, questionnaires, device check, test, circumstances. */
const SPOKEN = [
  'Willkommen bei Merkzeit',
  'Ihr Freischaltcode',
  'Ihr Passwort',
  'Ihr Ersatzschlüssel',
  'Wer benutzt dieses Tablet?',
  'Wie heißen Sie?',
  'Stimmt diese Nummer?',
  'Nutzungsbedingungen',
  'Was Ihre Praxis erfährt',
  'Guten Tag, Frau Muster.',
  'Über Sie',
  'Mit welcher Hand schreiben Sie?',
  'Wie geht es Ihnen heute?',
  'Bevor es losgeht',
  'Welche ist die kleinste Zeile, die Sie bequem lesen können?',
  'Hören Sie den Ton?',
  'Tippen Sie auf fünf Kreise',
  'Alles in Ordnung',
  'Pfeile',
  'Bilder unterscheiden',
  'Abschnitt 4 von 4',
  'Wie müde waren Sie?',
  'Wie schwer war die Aufgabe für Sie?',
  'Möchten Sie noch etwas dazu aufschreiben?',
  'Geschafft',
];

test('a code becomes a letter', async ({ browser, context, page, server, requests }, info) => {
  const desk = await openDesk(browser);
  await setUp(desk, server.setupLink);
  const code = await createCode(desk);

  await watchScreens(page);
  await test.step('the participant opens the app and signs up', async () => {
    await page.goto(server.origin);
    await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
    await enrol(page, ` ${code.toLowerCase()} `);
    await expect(page.getByText('Fragen an Sie')).toBeVisible();
    await expect(page.getByText('Sie brauchen dafür kein Internet.')).toBeVisible({ timeout: 60_000 });
    await expect.poll(async () => await countRows(page, 'outbox')).toBe(0);
  });
  const startedOn = daysAgo(0);
  const onlineRequests = requests.length;

  await test.step('everything the app is made of is on the tablet', async () => {
    expect(await missingFromCache(page)).toEqual([]);
  });

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();

  await test.step('without a network: the questions at the beginning', async () => {
    await openTask(page);
    await answerQuestionnaire(page);
    await answerQuestionnaire(page, 'none');
    await expect(page.getByText('Heute ist noch etwas dran: Bilder unterscheiden.')).toBeVisible();
    await page.getByRole('link', { name: 'Zur Startseite' }).tap();
  });

  await test.step('without a network: instruction, practice and the whole test', async () => {
    await openTask(page);
    await answerQuestionnaire(page, 'last');
    await passDeviceCheck(page);
    await doArrows(page);
    await readInstruction(page);
    await practise(page, 8);
    const rng = createRng('a person of good memory');
    for (const part of [1, 2, 3, 4]) {
      await beginPart(page, part);
      await answer(page, 'test', part - 1, () => rng.float() < 0.85);
    }
    await tellContext(page, 9);
    await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
  });

  await test.step('every screen so far could be read aloud, but no timed trial', async () => {
    const { spoken, silent } = await screensSeen(page);
    expect(silent).toContain('');
    expect(silent.filter((heading) => !SILENT.includes(heading))).toEqual([]);
    expect(spoken).toEqual(expect.arrayContaining(SPOKEN));
  });

  await test.step('every picture is a row with honest stamps', async () => {
    const rows = (await readTable<TrialRow>(page, 'trials')).filter(({ phase }) => phase === 'test');
    const studied = rows.filter(({ trial }) => trial['kind'] === 'study');
    const judged = rows.filter(({ trial }) => trial['kind'] !== 'study');
    expect([studied.length, judged.length]).toEqual([64, 12 + 64]);
    const unflagged = studied.filter(({ flags }) => !flags.includes('off-duration'));
    for (const { onsetMs, offsetMs, frameMs } of unflagged) {
      expect(Math.abs((offsetMs ?? 0) - onsetMs - 3000)).toBeLessThan(frameMs / 2);
    }
    for (const row of judged) {
      expect(row.answer).toMatch(/^(same|changed|left|right)$/);
      expect(row.pointer).toBe('touch');
      expect(row.drawnMs).toBeLessThan(row.onsetMs);
      expect(row.onsetMs).toBeLessThan(row.eventMs ?? 0);
      expect(row.eventMs).toBeLessThanOrEqual((row.handledMs ?? 0) + 1.5);
    }
    const bytes = JSON.stringify(rows).length;
    info.annotations.push({ type: 'measured', description: `${rows.length} rows, ${bytes} bytes as JSON` });
  });

  await test.step('without a network: the letter', async () => {
    await page.getByRole('link', { name: 'Zum Befundbrief' }).tap();
    await openHandOver(page);
    const download = await saveFile(page, DOCTORS_LETTER);
    expect(download.suggestedFilename()).toMatch(/^Merkzeit-Brief-\d{4}-\d\d-\d\d\.pdf$/);
    const letter = await readFile(await download.path());
    const text = textOfPdf(letter).join('\n');
    expect(text).toContain('Anna Muster');
    expect(text).toContain('05.03.1950');
    expect(text).toContain('Bilder unterscheiden');
    expect(text).toContain('Was Sie in den Fragebögen angegeben haben');
    expect(text).toMatch(/keine? Vergleichsgruppe/);
    expect(text).toMatch(/keine Diagnose/);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(letter.byteLength).toBeLessThan(250 * 1024);
  });

  await test.step('meanwhile nothing was tried but to report progress', () => {
    const tried = requests.slice(onlineRequests).filter(({ method }) => method !== 'GET');
    expect(new Set(tried.map(({ url }) => new URL(url).pathname))).toEqual(new Set(['/api/progress']));
  });

  await context.setOffline(false);
  await expect.poll(async () => await countRows(page, 'outbox'), { timeout: 90_000 }).toBe(0);

  await test.step('the app shows what was sent, character by character', async () => {
    await page.goto(`${server.origin}/gesendet`);
    const posted = messagesIn(requests).map(({ body }) => body);
    await expect(page.locator('pre')).toHaveCount(posted.length);
    const sent = await page.locator('pre').allInnerTexts();
    expect(sent.toSorted()).toEqual(posted.toSorted());
  });

  await test.step('every request that the browser ever made is one of these', async () => {
    for (const request of requests) checkRequest(request, server.origin);
    const progress = messagesIn(requests)
      .filter(({ url }) => url.endsWith('/api/progress'))
      .map(({ body }) => body ?? '');
    const sessions = await readTable<Session>(page, 'sessions');
    expect(sessions.every(({ device, displayChecks }) => device !== null && displayChecks.length > 0)).toBe(
      true,
    );
    const [session] = sessions;
    expect(progress.map((body) => JSON.parse(body) as unknown)).toEqual([
      {
        testsDone: 0,
        lastTestDate: null,
        testsRemaining: testTasks.length,
        startDate: startedOn,
        kvnr: anna.kvnr,
      },
      {
        testsDone: 1,
        lastTestDate: session?.completedOn,
        testsRemaining: testTasks.length - 1,
        startDate: startedOn,
        kvnr: anna.kvnr,
      },
    ]);
  });

  await test.step('the practice sees five things, and nothing else', async () => {
    await desk.getByRole('link', { name: 'Teilnehmende' }).first().click();
    const row = desk.getByRole('row').filter({ hasText: 'A 123 456 780' });
    await expect(row.getByRole('cell').nth(0)).toHaveText('im Plan');
    await expect(row.getByRole('cell').nth(1)).toHaveText('1');
    await expect(row.getByRole('cell').nth(3)).toHaveText(String(testTasks.length - 1));
    const everything = await desk.locator('body').innerText();
    for (const secret of [anna.firstName, 'Muster', '1950', practice.password])
      expect(everything).not.toContain(secret);
  });
});

/** Files of the participant's build that no cache holds. The portal's own pages are not part of the app. */
async function missingFromCache(page: Page): Promise<string[]> {
  const built = filesBelow('build/client').filter(
    (file) => !/\.(br|gz|map)$/.test(file) && !/^\/(stimuli|screenshots)\//.test(file),
  );
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  return built.filter(
    (file) =>
      !kept.includes(file) && !['/service-worker.js', '/_app/version.json', '/_app/env.js'].includes(file),
  );
}

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(path).isDirectory() ? filesBelow(path, `${prefix}/${name}`) : [`${prefix}/${name}`];
  });
}

/** What was posted, each message once: without a network the same one is tried again, with the same id. */
function messagesIn(requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  const posted = requests.filter(({ method }) => method === 'POST');
  return [...new Map(posted.map((request) => [request.headers['idempotency-key'], request])).values()];
}

/** What may be posted here, by its address. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '/api/activation': ['code'],
  '/api/progress': FIVE,
  '/api/consents': ['textId', 'textVersion', 'state', 'at'],
};

/** Only our own server; nothing in addresses; only these messages, with only their keys. */
function checkRequest({ method, url, headers, body }: RecordedRequest, origin: string): void {
  if (url.startsWith('blob:') || url.startsWith('data:')) return;
  const { origin: to, pathname, search } = new URL(url);
  expect(to, url).toBe(origin);
  // The policy pages in their second language, kept for offline use.
  expect(['', '?sprache=en'], url).toContain(search);
  if (method === 'GET') {
    expect(body, url).toBeNull();
    return;
  }
  expect(method, url).toBe('POST');
  const keys = Object.keys(JSON.parse(body ?? '{}') as object);
  expect(KEYS[pathname], url).toEqual(keys);
  expect(headers['cookie'], url).toBeUndefined();
}
