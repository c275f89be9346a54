/** The app after its browser was killed and has lost its databases: nothing is gone, and the person reads one sentence. */
import type { Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '../fixtures/test.ts';
import { tearLog } from '../pages/disk.ts';
import { enrol, PASSWORD } from '../pages/participant.ts';
import { correct, openRight } from '../pages/rights.ts';

test('a database that the browser throws away comes back, and the password still opens it', async ({
  demoServer: { origin, demo },
  profileDir,
  launchBrowser,
}) => {
  const open = async (address: string): Promise<{ page: Page; kill: () => Promise<void> }> => {
    const { context, kill } = await launchBrowser(profileDir);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    return { page, kill };
  };
  const first = await open(demo.appLink);
  await enrol(first.page);
  await first.kill();
  // As Chromium leaves its log when it is killed between a record's head and its body.
  await tearLog(profileDir, Buffer.from('da42c7f0880001', 'hex'));

  await test.step('the first start goes on as if nothing were', async () => {
    const second = await open(origin);
    await openRight(second.page, origin, 'Angaben berichtigen');
    await correct(second.page, 'Nachname', 'Nachmuster');
    await second.kill();
  });

  await test.step('the next finds no database, asks for the password, and has everything', async () => {
    const { page, kill } = await open(origin);
    await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
    await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Öffnen' }).tap();
    await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Nachmuster.' })).toBeVisible();
    await kill();
  });
});

test('a browser that is killed again and again during the sign-up goes on where it was', async ({
  demoServer: { demo },
  profileDir,
  launchBrowser,
}) => {
  for (const delayMs of [0, 40, 150, 400]) {
    const { context, kill } = await launchBrowser(profileDir);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(demo.appLink);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Bitte Ihr Passwort')).toBeHidden();
    const button = page.getByRole('button', { name: 'Weiter' });
    if (await button.isVisible()) await button.tap();
    await wait(delayMs);
    await kill();
  }
  const { context } = await launchBrowser(profileDir);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(demo.appLink);
  await expect(page.getByRole('heading', { name: /^(Ihr Freischaltcode|Ihr Passwort)$/ })).toBeVisible();
});
