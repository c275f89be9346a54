/** Somebody who helps: named on the tablet, asked by mail, reminded, and gone with one tap; no name ever leaves. */
import type { Page } from '@playwright/test';
import type { HelperRemindersMessage, MailRemindersReply } from '#lib/progress/wire/reminders.ts';
import { recordRequests } from '../fixtures/requests.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { readTable } from '../pages/device.ts';
import { linkIn } from '../pages/mail.ts';
import { enrol, next } from '../pages/participant.ts';

const NAME = 'Bernd Beispiel';
const ADDRESS = 'tochter@example.org';
/** The server looks once a minute for what is due. */
const ROUND_MS = 90_000;

async function nameHelper(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Eine Person nennen' }).tap();
  await page.getByLabel('Name').fill(NAME);
  await next(page);
  await page.getByLabel('E-Mail-Adresse dieser Person').fill(ADDRESS);
  await next(page);
  await page.getByRole('button', { name: 'Ich willige ein' }).tap();
}

test('a helper says yes by mail, is reminded in general words, and ends it with one tap', async ({
  page,
  browser,
  mailbox,
  mailingServer: { origin, demo },
}) => {
  const requests = recordRequests(page.context());
  await page.goto(demo.appLink);
  await enrol(page);
  await page.goto(`${origin}/hilfsperson`);
  await nameHelper(page);
  await expect(page.getByText(`Wir haben per E-Mail an ${ADDRESS} gefragt.`)).toBeVisible();
  await expectAccessible(page);
  expect(mailbox.mails.map(({ to }) => to)).toEqual([[ADDRESS]]);
  expect(JSON.stringify(requests)).not.toContain('Beispiel');
  expect(mailbox.mails[0]?.text).not.toMatch(/Muster|Anna|Beispiel/);

  // Somewhere else, without the app: the helper.
  const elsewhere = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await elsewhere.goto(linkIn(mailbox.mails[0]));
  await elsewhere.getByRole('button', { name: 'Ja, bitte erinnern' }).click();
  await expect(elsewhere.getByText('Ihre Adresse ist bestätigt.')).toBeVisible();
  await elsewhere.getByRole('link', { name: 'Wie Sie helfen können' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Mithelfen bei Merkzeit' })).toBeVisible();
  await expectAccessible(elsewhere);

  // In place of next week: the same message as the app's, with a moment that is almost there.
  const [participation] = await readTable<{ deviceKey: string }>(page, 'participations');
  const headers = { authorization: `Bearer ${participation?.deviceKey ?? ''}` };
  const remindSoon = async (): Promise<MailRemindersReply> => {
    const moments = [new Date(Date.now() + 2000).toISOString()];
    const data: HelperRemindersMessage = { helperAddress: ADDRESS, isNew: false, moments, locale: 'de' };
    const response = await elsewhere.request.post(`${origin}/api/reminders/helping`, { headers, data });
    return (await response.json()) as MailRemindersReply;
  };
  expect(await remindSoon()).toEqual({ outcome: 'stored', isConfirmed: true });
  await expect.poll(() => mailbox.mails.length, { timeout: ROUND_MS }).toBe(2);
  const [, reminder] = mailbox.mails;
  expect(reminder?.text).toContain('Ein Mensch, dem Sie helfen, hat eine Aufgabe in Merkzeit.');
  expect(reminder?.text).toContain(`${origin}/mithelfen\n`);
  await elsewhere.goto(linkIn(reminder));
  await expect(
    elsewhere.getByText('Sie erhalten für diesen Menschen keine Erinnerungen mehr.'),
  ).toBeVisible();
  expect(await remindSoon()).toEqual({ outcome: 'refused', reason: 'stopped' });
  await elsewhere.close();
});

test('the person ends it: the tablet forgets the name, the server the address', async ({
  page,
  mailbox,
  mailingServer: { origin, demo },
}) => {
  await page.goto(demo.appLink);
  await enrol(page);
  await page.goto(`${origin}/hilfsperson`);
  await nameHelper(page);
  await expect(page.getByText(`Wir haben per E-Mail an ${ADDRESS} gefragt.`)).toBeVisible();
  await page.getByRole('button', { name: 'Nicht mehr erinnern' }).tap();
  await expect(page.getByText('Diese Person wird nicht mehr erinnert.')).toBeVisible();
  await page.goto(`${origin}/gesendet`);
  await expect(
    page.getByText('{"helperAddress":null,"isNew":false,"moments":[],"locale":"de"}', { exact: true }),
  ).toBeVisible();
  // The question that was sent before no longer opens anything.
  await page.goto(linkIn(mailbox.mails[0]));
  await page.getByRole('button', { name: 'Ja, bitte erinnern' }).tap();
  await expect(page.getByText('Dieser Link gilt nicht mehr.')).toBeVisible();
});
