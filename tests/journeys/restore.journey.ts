/** A tablet is lost: from the server's backup or from a file the person goes on with a new one, where they were. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import {
  openAccount,
  beginFromFile,
  beginFromServer,
  goOnHere,
  saveBackupFile,
  turnOnBackup,
  typePassword,
} from '../pages/account.ts';
import { fillTables, readTable, type TableName } from '../pages/device.ts';
import { enrol } from '../pages/participant.ts';
import { annaWith } from '../pages/people.ts';

const ADDRESS = 'anna.muster@example.org';
const KEPT: readonly TableName[] = ['people', 'sessions', 'trials', 'answerSheets', 'consents'];

/** Anna in the middle of the picture test: two of its blocks are done. */
async function openInTheMiddle(page: Page, appLink: string, origin: string): Promise<void> {
  await page.goto(appLink);
  await enrol(page);
  const { participations: _, consents: __, ...done } = annaWith(2);
  await fillTables(page, done);
  await page.goto(origin);
}

/** All that must be back, in an order of its own. */
async function recordsOf(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for (const table of KEPT) {
    const texts = (await readTable(page, table)).map((record) => `${table} ${JSON.stringify(record)}`);
    all.push(...texts.toSorted());
  }
  return all;
}

test('after the loss of a tablet everything is back from the server', async ({
  page,
  mailbox,
  mailingServer: { origin, demo },
  profileDir,
  launchBrowser,
}) => {
  await openInTheMiddle(page, demo.appLink, origin);
  await openAccount(page, origin, ADDRESS, mailbox);
  await turnOnBackup(page, origin);
  const before = await recordsOf(page);
  const [old] = await readTable<{ deviceKey: string }>(page, 'participations');

  const { context } = await launchBrowser(profileDir);
  const next = await context.newPage();
  await beginFromServer(next, origin, ADDRESS);
  await test.step('a wrong password and an unknown address are told alike', async () => {
    const said = next.getByText('passen nicht zusammen');
    await typePassword(next, 'Apfel Schlitten 7 Regen');
    await expect(said).toBeVisible({ timeout: 60_000 });
    await expectAccessible(next);
    await beginFromServer(next, origin, 'otto@example.org');
    await typePassword(next);
    await expect(said).toBeVisible({ timeout: 60_000 });
  });
  await test.step('without internet it says so', async () => {
    await context.setOffline(true);
    await next.getByRole('button', { name: 'Wiederherstellen' }).tap();
    await expect(next.getByText('Der Server ist gerade nicht zu erreichen.')).toBeVisible({
      timeout: 60_000,
    });
    await context.setOffline(false);
  });
  await beginFromServer(next, origin, ADDRESS);
  await typePassword(next);
  await goOnHere(next);

  const back = new Set(await recordsOf(next));
  expect(before.filter((record) => !back.has(record))).toEqual([]);
  const [participation] = await readTable<{ deviceKey: string }>(next, 'participations');
  expect(participation?.deviceKey).not.toBe(old?.deviceKey);
  await expect(next.getByRole('link', { name: /^(Jetzt beginnen|Weitermachen)$/ })).toBeVisible();

  await test.step('the log of what was sent has the sign-in, and the address was told', async () => {
    const kinds = (await readTable<{ kind: string }>(next, 'sent')).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['stretching', 'sign-in', 'restore', 'adopt']));
    await expect.poll(() => mailbox.mails.length).toBe(2);
  });
  await test.step('the lost tablet can fetch and send nothing', async () => {
    const answer = await page.request.post(`${origin}/api/account/device-key`, {
      headers: { authorization: `Bearer ${old?.deviceKey ?? ''}` },
      data: { nextDeviceKey: 'A'.repeat(43) },
    });
    expect(await answer.json()).toEqual({ outcome: 'refused', reason: 'notActivated' });
  });
});

test('a file brings everything back without an account', async ({
  page,
  demoServer: { origin, demo },
  profileDir,
  launchBrowser,
  requests,
}) => {
  await openInTheMiddle(page, demo.appLink, origin);
  const path = await saveBackupFile(page, origin);
  const before = await recordsOf(page);
  expect(requests.filter(({ url }) => url.includes('/api/backup'))).toEqual([]);
  const { context } = await launchBrowser(profileDir);
  const next = await context.newPage();
  await beginFromFile(next, origin, path);
  await typePassword(next);
  await goOnHere(next);
  const back = new Set(await recordsOf(next));
  expect(before.filter((record) => !back.has(record))).toEqual([]);
});
