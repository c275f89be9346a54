/** The account: asked, confirmed by the mail, a new password that the server learns of, the other tablets signed out. */
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { askForAccount, confirmAddress, lookAgain } from '../pages/account.ts';
import { readTable } from '../pages/device.ts';
import { linkIn } from '../pages/mail.ts';
import { enrol, next, PASSWORD } from '../pages/participant.ts';

const ADDRESS = 'anna.muster@example.org';

test('an account is asked, confirmed, and learns of a new password', async ({
  page,
  browser,
  mailbox,
  mailingServer: { origin, demo },
}) => {
  await page.goto(demo.appLink);
  await enrol(page);
  await askForAccount(page, origin, ADDRESS);
  await expectAccessible(page);
  expect(mailbox.mails).toHaveLength(1);

  await test.step('asking how it stands sends no mail', async () => {
    await page.getByRole('button', { name: 'Noch einmal nachsehen' }).tap();
    await expect.poll(async () => (await readTable(page, 'outbox')).length).toBe(0);
    await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
    expect(mailbox.mails).toHaveLength(1);
  });

  const elsewhere = await browser.newPage();
  await confirmAddress(elsewhere, linkIn(mailbox.mails[0]));
  await elsewhere.close();
  await lookAgain(page, ADDRESS);

  await test.step('a new password is told by the proof of the old one', async () => {
    await page.goto(`${origin}/sicherheit`);
    await page.getByRole('button', { name: 'Passwort ändern' }).tap();
    await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
    await next(page);
    await expect(page.getByRole('heading', { name: 'Ihr Passwort', exact: true })).toBeVisible();
    await page.getByLabel('Passwort', { exact: true }).fill('Wolke Teller 8 Garten');
    await next(page);
    await expect(page.getByText('Die Änderung gilt ab jetzt.')).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => mailbox.mails.length, { timeout: 60_000 }).toBe(2);
    const sent = await readTable<{ kind: string; answer: string }>(page, 'sent');
    expect(sent.filter(({ kind }) => kind === 'password').map(({ answer }) => answer)).toEqual(['accepted']);
  });

  await test.step('other tablets are signed out, and this one goes on', async () => {
    const keyOf = async (): Promise<string | undefined> =>
      (await readTable<{ deviceKey: string }>(page, 'participations'))[0]?.deviceKey;
    const before = await keyOf();
    await page.goto(`${origin}/konto`);
    await page.getByRole('button', { name: 'Auf anderen Geräten abmelden' }).tap();
    await expect(page.getByText('Andere Geräte wurden abgemeldet:')).toBeVisible({ timeout: 60_000 });
    expect(await keyOf()).not.toBe(before);
    const answer = await page.request.post(`${origin}/api/account/device-key`, {
      headers: { authorization: `Bearer ${before ?? ''}` },
      data: { nextDeviceKey: 'A'.repeat(43) },
    });
    expect(await answer.json()).toEqual({ outcome: 'refused', reason: 'notActivated' });
    await page.getByRole('button', { name: 'Andere Adresse' }).tap();
    await page.getByLabel('E-Mail-Adresse').fill('otto@example.org');
    await next(page);
    await expect(page.getByText(`Bis dahin gilt Ihr Konto mit ${ADDRESS}.`)).toBeVisible();
  });
});
