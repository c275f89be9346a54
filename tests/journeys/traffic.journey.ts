/**
 * Everything that a tablet sends in twelve weeks, from the code to the letter and its release: closed messages and
 * ciphertext, and nothing of the person anywhere else.
 */
import type { Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import { ACCOUNT_PATH } from '#lib/progress/wire/account.ts';
import { BACKUP_PATH } from '#lib/progress/wire/backup.ts';
import { CONSENT_PATH } from '#lib/progress/wire/consents.ts';
import { ACTIVATION_PATH, PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { RELEASE_END_PATH, RELEASE_PATH } from '#lib/progress/wire/release.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import { expect, test } from '../fixtures/test.ts';
import { openAccount, turnOnBackup } from '../pages/account.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import { enrol, PASSWORD } from '../pages/participant.ts';
import { anna } from '../pages/people.ts';
import { backToReleases, endRelease, lookForOpenings, releaseLetter } from '../pages/release.ts';
import { correct, openRight } from '../pages/rights.ts';
import { SIMULATED_DAY, simulatedRecord, tablesOf } from '../pages/simulated.ts';
import { dataKeyTexts, problemOf, restOf } from '../pages/traffic.ts';

const FIRST_NAME = 'Xanthippolyta';
const LAST_NAME = 'Quastenberg-Zwirnmayer';
const NOTE = 'Quastenberger Notiz am Rand';
const ADDRESS = 'xanthi@example.org';
/** What the tablet must have sent, or the search below finds nothing because there was nothing. */
const SENT = [
  ...[ACTIVATION_PATH, PROGRESS_PATH, CONSENT_PATH, ACCOUNT_PATH],
  ...[BACKUP_PATH, RELEASE_PATH, RELEASE_END_PATH],
];
/** Shorter lines of the letter could stand in any message by chance. */
const TELLING_CHARACTERS = 16;

/** What only its own message may hold. */
const OWN_FIELDS = {
  [PROGRESS_PATH]: ['kvnr', 'startDate', 'lastTestDate', 'testsDone', 'testsRemaining'],
  [ACTIVATION_PATH]: ['code'],
  [ACCOUNT_PATH]: ['address'],
};

const context = {
  ...({ interrupted: 'no', noise: 'some', tired: 'not', aids: 'fine', helped: 'no' } as const),
  difficulty: 7,
  note: NOTE,
};

/** The record's tests so far, some weeks at a time; every opening of the app may send. */
async function live(page: Page, origin: string, record: PersonRecord): Promise<void> {
  const { participations: _, consents: __, people: ___, sessions = [], ...rest } = tablesOf(record);
  const told = (sessions as readonly Session[]).map((one) => ({ ...one, context }));
  const participations = await readTable<object>(page, 'participations');
  await fillTables(page, {
    participations: participations.map((one) => ({
      ...one,
      programmeId: 'neotiv-12',
      startedOn: record.participation?.startedOn ?? null,
    })),
  });
  for (const share of [0.25, 0.5, 1]) {
    await fillTables(page, { ...(share === 1 && rest), sessions: told.slice(0, told.length * share) });
    await page.goto(origin);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(async () => await countRows(page, 'outbox')).toBe(0);
  }
}

/** Texts that may stand nowhere but in the message that was made for them, and in ciphertext. */
function secretsOf(record: PersonRecord, lines: readonly string[]): readonly string[] {
  const moments = [
    ...record.trials.map(({ recordedAtIso }) => recordedAtIso),
    ...record.sessions.flatMap(({ startedAtIso, completedAtIso }) => [startedAtIso, completedAtIso ?? '']),
  ];
  const ids = [...record.sessions, ...record.answerSheets].map(({ id }) => id);
  const own = [
    FIRST_NAME,
    LAST_NAME,
    NOTE,
    PASSWORD,
    ADDRESS,
    anna.kvnr,
    anna.birthday,
    '05.03.1950',
    '5. März 1950',
  ];
  return [...new Set([...own, ...moments, ...ids, ...lines])].filter((text) => text.length > 5);
}

test('twelve weeks of traffic hold closed messages and ciphertext, and nothing else of the person', async ({
  page,
  mailbox,
  mailingServer: { origin, demo },
  requests,
}) => {
  const record = await simulatedRecord('healthy');
  await page.clock.setFixedTime(`${SIMULATED_DAY}T10:00:00+01:00`);
  await page.goto(demo.appLink);
  const recoveryCode = await enrol(page);
  await openRight(page, origin, 'Angaben berichtigen');
  await correct(page, 'Vorname', FIRST_NAME);
  await correct(page, 'Nachname', LAST_NAME);
  await openAccount(page, origin, ADDRESS, mailbox);
  await turnOnBackup(page, origin);
  await live(page, origin, record);

  await page.goto(`${origin}/brief`);
  const letter = page.getByRole('article').first();
  await expect(letter).toBeVisible({ timeout: 120_000 });
  const lines = (await letter.innerText()).split('\n').filter((line) => line.length >= TELLING_CHARACTERS);
  expect(lines.length).toBeGreaterThan(5);
  const code = await releaseLetter(page, origin);
  await backToReleases(page);
  await lookForOpenings(page);
  await endRelease(page);
  for (const path of ['/gesendet', '/meine-daten/ansehen', '/erinnerungen', '/sicherheit']) {
    await page.goto(origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect.poll(async () => await countRows(page, 'outbox')).toBe(0);

  await test.step('every message is one of the closed types', () => {
    const paths = requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname);
    for (const path of SENT) expect(paths).toContain(path);
    expect(requests.map(problemOf).filter((problem) => problem !== null)).toEqual([]);
    expect(requests.filter(({ url }) => new URL(url).origin !== origin)).toEqual([]);
  });

  await test.step('no marker stands anywhere else', async () => {
    const keys = await dataKeyTexts(page);
    const inFours = (recoveryCode.match(/.{4}/g) ?? []).join(' ');
    const secrets = [
      ...secretsOf(record, lines),
      ...keys,
      ...[recoveryCode, recoveryCode.toLowerCase(), inFours, code, code.slice(1, -1)],
    ];
    const rest = requests.map((request) => restOf(request, OWN_FIELDS)).join('\n');
    const texts = [rest, decodeURIComponent(rest.replaceAll(/%(?![\da-f]{2})/gi, '%25'))];
    const found = secrets.filter((secret) => texts.some((text) => text.includes(secret)));
    expect(found).toEqual([]);
    const whole = requests.map(({ body }) => body ?? '').join('\n');
    expect(whole, 'the search finds what may stand there').toContain(anna.kvnr);
    expect(secrets.filter((secret) => whole.includes(secret))).toEqual([ADDRESS, anna.kvnr]);
  });
});
