/** Somebody asks the practice for a call: what is sent is shown before, the practice rings up, and it is deleted. */
import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { enrol, next } from '../pages/participant.ts';
import { createCode, openDesk, setUp } from '../pages/practice.ts';

const NAME = 'Anna Muster';
const PHONE = '030 / 123 45-67';

/** From the first page to the one that shows what is sent. */
async function fillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await page.getByLabel('Ihr Name').fill(NAME);
  await next(page);
  await page.getByLabel('Telefonnummer').fill(PHONE);
  await next(page);
  await page.getByText('8 bis 11 Uhr').tap();
  await next(page);
}

test('a person asks for a call, the practice rings up, and the request is gone', async ({
  page,
  context,
  browser,
  server: { origin, setupLink },
}) => {
  const desk = await openDesk(browser);
  await setUp(desk, setupLink);
  const code = await createCode(desk);
  await page.goto(`${origin}/beginnen#${code.replaceAll(' ', '')}`);
  await enrol(page);
  await page.goto(`${origin}/hilfe`);

  await test.step('what is wrong is said where it is wrong', async () => {
    await page.getByRole('link', { name: 'Um einen Anruf bitten' }).tap();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Weiter' }).tap();
    await page.getByLabel('Ihr Name').fill(' ');
    await next(page);
    await expect(page.getByText('Bitte geben Sie Ihren Namen ein.')).toBeVisible();
    await page.getByLabel('Ihr Name').fill(NAME);
    await next(page);
    for (const wrong of ['', 'Nachbarin', '123', '1'.repeat(21), '030<script>']) {
      await page.getByLabel('Telefonnummer').fill(wrong);
      await next(page);
      await expect(page.getByText(/Bitte geben Sie Ihre Telefonnummer ein|5 bis 20 Ziffern/)).toBeVisible();
    }
    await expectAccessible(page);
    await page.reload();
  });

  await test.step('without internet it waits, and is sent when there is one', async () => {
    await context.setOffline(true);
    await fillIn(page);
    await expect(page.getByRole('heading', { name: 'Das wird gesendet' })).toBeVisible();
    for (const words of [NAME, PHONE, '8 bis 11 Uhr']) await expect(page.getByText(words)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Absenden' }).tap();
    await expect(page.getByText('Sie wird gesendet, sobald das Tablet Internet hat.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Ihre Praxis ruft Sie an.')).toBeVisible();
    await page.goto(`${origin}/gesendet`);
    await expect(page.getByText('Ihr Name für den Anruf')).toBeVisible();
    await expect(page.getByText('8 bis 11 Uhr')).toBeVisible();
  });

  await test.step('the practice sees it, and deletes it when it is done', async () => {
    await desk.goto(`${origin}/arzt`);
    await desk.getByRole('link', { name: 'Rückrufe (1)' }).click();
    await expect(desk.getByText(NAME)).toBeVisible();
    await expect(desk.getByRole('link', { name: PHONE })).toHaveAttribute('href', 'tel:0301234567');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: `Erledigt: ${NAME}` }).click();
    await expect(desk.getByText('Die Bitte ist gelöscht.')).toBeVisible();
    await expect(desk.getByText('Niemand wartet auf einen Anruf.')).toBeVisible();
    await desk.getByRole('link', { name: 'Protokoll' }).click();
    await expect(desk.getByText('Rückruf erledigt')).toBeVisible();
  });

  await test.step('it can be taken back before', async () => {
    await page.goto(`${origin}/hilfe/rueckruf`);
    await page.getByRole('button', { name: 'Die Bitte zurücknehmen' }).tap();
    await expect(page.getByText('Ihre Bitte ist zurückgenommen.')).toBeVisible();
    await fillIn(page);
    await page.getByRole('button', { name: 'Absenden' }).tap();
    await expect(page.getByText('Ihre Praxis ruft Sie an.')).toBeVisible();
    await desk.goto(`${origin}/arzt/rueckrufe`);
    await expect(desk.getByText(NAME)).toBeVisible();
    await page.getByRole('button', { name: 'Die Bitte zurücknehmen' }).tap();
    await expect(page.getByText('Ihre Bitte ist zurückgenommen.')).toBeVisible();
    await expect
      .poll(async () => {
        await desk.reload();
        return await desk.getByText('Niemand wartet auf einen Anruf.').isVisible();
      })
      .toBe(true);
  });
});

test('the telephone number of whoever runs the server stands in the help, also without internet', async ({
  page,
  context,
  server: { origin, dataDir },
}) => {
  await mkdir(join(dataDir, 'content'), { recursive: true });
  const operator = { name: 'Praxis am Markt', address: ['Lindenweg 3'], email: 'post@praxis.example' };
  const enter = async (more: object): Promise<void> =>
    await writeFile(join(dataDir, 'content', 'operator.json'), JSON.stringify({ ...operator, ...more }));
  await enter({});
  await page.goto(`${origin}/hilfe`);
  await expect(page.getByRole('heading', { name: 'Hilfe' })).toBeVisible();
  await expect(page.getByText('Telefon, Praxis am Markt:')).toBeHidden();
  await enter({ phone: PHONE });
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  await page.reload();
  const number = page.getByRole('link', { name: PHONE });
  await expect(number).toHaveAttribute('href', 'tel:0301234567');
  await expectAccessible(page);
  await expect
    .poll(async () => await page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
  await page.reload();
  await expect(number).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(number).toBeVisible();
});
