/** Somebody who has only the address; and somebody who has begun, and must not be welcomed again. */
import { expect, test } from '../fixtures/test.ts';
import { fillTables } from '../pages/device.ts';
import { annaWith } from '../pages/people.ts';

const WELCOME = 'Willkommen bei Merkzeit';

test('the welcome stands in the page, and nothing is kept before somebody begins', async ({
  browser,
  page,
  server,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const early = await plain.newPage();
  await early.goto(server.origin);
  await expect(early.getByRole('heading', { name: WELCOME })).toBeVisible();
  await expect(early.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await plain.close();

  await page.goto(server.origin);
  for (const name of ['Was ist Merkzeit?', 'Hilfe']) {
    await page.getByRole('link', { name, exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1, name: WELCOME })).toBeHidden();
    await page.goBack();
    await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
  }
  const kept = async (): Promise<unknown> =>
    await page.evaluate(async () => [(await indexedDB.databases()).length, Object.keys(localStorage)]);
  expect(await kept()).toEqual([0, []]);
  await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
  await expect(page.getByRole('heading', { name: 'Ihr Freischaltcode' })).toBeVisible();
  expect(await kept()).not.toEqual([0, []]);
});

test('who has begun never sees the welcome again, not even for a moment', async ({ page, server }) => {
  await page.goto(server.origin);
  await fillTables(page, annaWith(1));
  await page.addInitScript((title) => {
    const look = (): void => {
      const heading = document.querySelector('h1');
      const isSeen = heading?.textContent === title && heading.checkVisibility({ visibilityProperty: true });
      if (isSeen) sessionStorage.setItem('welcomed', 'yes');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, WELCOME);
  for (let time = 0; time < 3; time++) {
    await page.goto(server.origin);
    await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
  }
  expect(await page.evaluate(() => sessionStorage.getItem('welcomed'))).toBeNull();
});

test('a line that breaks before the app has come: a sentence, and a button that goes on', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let isAway = false;
  await page.route('**/*.js', async (route) => (isAway ? await route.abort() : await route.continue()));
  await page.goto(server.origin);
  await page.waitForLoadState('networkidle');
  isAway = true;
  await page.getByRole('link', { name: 'Jetzt beginnen' }).click();
  await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
  isAway = false;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${server.origin}/beginnen`);
  await expect(page.getByRole('heading', { name: 'Ihr Freischaltcode' })).toBeVisible();
  await context.close();
});
