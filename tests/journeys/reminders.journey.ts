/** Reminders by e-mail, from the consent to the link that stops them, and the calendar file as another program reads it. */
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import type { MailRemindersMessage, MailRemindersReply } from '#lib/progress/wire/reminders.ts';
import { expect, test } from '../fixtures/test.ts';
import { fillTables, readTable } from '../pages/device.ts';
import { linkIn } from '../pages/mail.ts';
import { enrol } from '../pages/participant.ts';

const ADDRESS = 'anna.muster@example.org';
/** The server looks once a minute for what is due. */
const ROUND_MS = 90_000;

async function turnOnMail(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'E-Mail', exact: true })
    .getByRole('button', { name: 'Einschalten' })
    .tap();
  await page.getByLabel('E-Mail-Adresse').fill(ADDRESS);
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await page.getByRole('button', { name: 'Ich willige ein' }).tap();
}

test('reminders by e-mail come after a yes, say nothing, and end with one tap', async ({
  page,
  browser,
  mailbox,
  mailingServer: { origin, demo },
}) => {
  await page.goto(demo.appLink);
  await enrol(page);
  await page.goto(`${origin}/erinnerungen`);
  await turnOnMail(page);
  await expect(page.getByText(`Wir haben eine E-Mail an ${ADDRESS} geschickt.`)).toBeVisible();
  expect(mailbox.mails.map(({ to }) => to)).toEqual([[ADDRESS]]);

  // Somewhere else, without the app: the link of the mail.
  const elsewhere = await browser.newPage();
  await elsewhere.goto(linkIn(mailbox.mails[0]));
  await elsewhere.getByRole('button', { name: 'Ja, bitte erinnern' }).click();
  await expect(elsewhere.getByText('Ihre Adresse ist bestätigt.')).toBeVisible();

  await page.goto(`${origin}/gesendet`);
  const sent = (await readTable<{ kind: string; body: string }>(page, 'sent')).find(
    ({ kind }) => kind === 'mail-reminders',
  );
  await expect(page.getByText(sent?.body ?? 'no message', { exact: true })).toBeVisible();

  // In place of next week: the same message as the app's, with a moment that is almost there.
  const [participation] = await readTable<{ deviceKey: string }>(page, 'participations');
  const headers = { authorization: `Bearer ${participation?.deviceKey ?? ''}` };
  await page.close();
  const remindSoon = async (): Promise<MailRemindersReply> => {
    const moments = [new Date(Date.now() + 2000).toISOString()];
    const data: MailRemindersMessage = { address: ADDRESS, isNew: false, moments, locale: 'de' };
    const response = await elsewhere.request.post(`${origin}/api/reminders/mail`, { headers, data });
    return (await response.json()) as MailRemindersReply;
  };
  expect(await remindSoon()).toEqual({ outcome: 'stored', isConfirmed: true });
  await expect.poll(() => mailbox.mails.length, { timeout: ROUND_MS }).toBe(2);
  const [, reminder] = mailbox.mails;
  expect(reminder?.headers.get('subject')).toBe('Merkzeit');
  const link = linkIn(reminder);
  expect(reminder?.text.trim()).toBe(
    `Guten Tag,\n\nEine Aufgabe wartet auf Sie.\n\nKeine E-Mails mehr:\n${link}`,
  );

  await elsewhere.goto(link);
  await expect(elsewhere.getByText('Sie erhalten keine E-Mails mehr von Merkzeit.')).toBeVisible();
  // The tablet knows nothing of it yet; what it still asks for begins nothing anew.
  expect(await remindSoon()).toEqual({ outcome: 'refused', reason: 'stopped' });
  expect(mailbox.mails).toHaveLength(2);
  await elsewhere.close();
});

test('the calendar file holds the days of the programme, for every calendar', async ({
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  await enrol(page);
  // The programme of the demo is over within a day: this one is asked about the twelve weeks.
  const participations = await readTable<object>(page, 'participations');
  await fillTables(page, {
    participations: participations.map((record) => ({ ...record, programmeId: 'neotiv-12' })),
  });
  await page.goto(`${demoServer.origin}/erinnerungen`);
  await page.getByRole('button', { name: 'Uhrzeit ändern' }).tap();
  await page.getByRole('button', { name: '16 Uhr' }).tap();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'In meinen Kalender eintragen' }).tap();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('merkzeit.ics');
  const file = await readFile(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(events.length).toBeGreaterThanOrEqual(12);
  for (const { summary, description, startDate } of events) {
    expect([summary, description, startDate.hour]).toEqual(['Merkzeit', 'Eine Aufgabe wartet auf Sie.', 16]);
    expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
  }
});

test('a push message is shown by the worker, in the general words, whatever it contains', async ({
  page,
  context,
  server,
}) => {
  await context.grantPermissions(['notifications'], { origin: server.origin });
  await page.goto(server.origin);
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  const browser = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first !== undefined) resolve(first.registrationId);
    });
  });
  await browser.send('ServiceWorker.enable');
  const registrationId = await registered;
  const data = '{"locale":"de","text":"Ihr Ergebnis ist da."}';
  await browser.send('ServiceWorker.deliverPushMessage', {
    origin: `${server.origin}/`,
    registrationId,
    data,
  });
  await expect
    .poll(
      async () =>
        await page.evaluate(async () => {
          const shown = await (await navigator.serviceWorker.ready).getNotifications();
          return shown.map(({ title, body }) => [title, body]);
        }),
    )
    .toEqual([['Merkzeit', 'Eine Aufgabe wartet auf Sie.']]);
});
