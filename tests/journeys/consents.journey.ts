/** Consents: seen, withdrawn with as few taps as given, and what that stops and leaves open. */
import type { Page } from '@playwright/test';
import type { ConsentMessage } from '#lib/progress/wire/consents.ts';
import { expect, test } from '../fixtures/test.ts';
import { enrol } from '../pages/participant.ts';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The messages about consents that were sent, as the person reads them, newest first. */
async function sentConsents(page: Page, origin: string): Promise<readonly ConsentMessage[]> {
  await page.goto(`${origin}/gesendet`);
  await expect(page.getByRole('heading', { name: 'Was wurde gesendet?' })).toBeVisible();
  await expect(page.getByText('Noch nicht gesendet')).toHaveCount(0);
  const bodies = await page.getByText(/^\{"textId"/).allInnerTexts();
  return bodies.map((body) => JSON.parse(body) as ConsentMessage);
}

test('what was agreed to is sent, can be withdrawn, and stops no more than it must', async ({
  page,
  demoServer: { origin, demo },
}) => {
  await page.goto(demo.appLink);
  await enrol(page);
  await expect
    .poll(async () =>
      (await sentConsents(page, origin)).map(({ textId, state }) => [textId, state]).toSorted(),
    )
    .toEqual([
      ['health-data', 'given'],
      ['progress', 'given'],
      ['terms', 'given'],
    ]);

  await test.step('an optional one, given and withdrawn with two taps each', async () => {
    await page.goto(`${origin}/einwilligungen`);
    for (const [title, effect] of [
      ['Löschen nach dem Ende', 'Nichts wird von selbst gelöscht.'],
      ['Abrechnung mit Ihrer Krankenkasse', 'wird nicht mehr abgerechnet.'],
    ] as const) {
      const optional = card(page, title);
      await optional.getByRole('button', { name: 'Einwilligen' }).tap();
      await page.getByRole('button', { name: 'Ich willige ein' }).tap();
      await expect(optional.getByText(/^Gegeben am/)).toBeVisible();
      await optional.getByRole('button', { name: 'Zurücknehmen' }).tap();
      await expect(page.getByText(effect)).toBeVisible();
      await page.getByRole('button', { name: 'Jetzt zurücknehmen' }).tap();
      await expect(optional.getByText(/^Zurückgenommen am/)).toBeVisible();
    }
  });

  await test.step('a required one: what stops is said before', async () => {
    const progress = card(page, 'Was Ihre Praxis erfährt');
    await progress.getByRole('button', { name: 'Zurücknehmen' }).tap();
    await expect(page.getByText('Die Tests enden')).toBeVisible();
    await page.getByRole('button', { name: 'Jetzt zurücknehmen' }).tap();
    await expect(progress.getByText(/^Zurückgenommen am/)).toBeVisible();
  });

  await test.step('no tests, but letter, export and deletion', async () => {
    await page.goto(origin);
    await expect(page.getByRole('heading', { name: 'Merkzeit braucht Ihre Einwilligung' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toHaveCount(0);
    for (const name of ['Meine Daten speichern', 'Alles löschen', 'Alle Einwilligungen']) {
      await expect(page.getByRole('link', { name })).toBeVisible();
    }
    await page.goto(`${origin}/aufgabe`);
    await expect(page.getByRole('heading', { name: 'Merkzeit braucht Ihre Einwilligung' })).toBeVisible();
    await page.getByRole('link', { name: 'Befundbrief ansehen' }).tap();
    await expect(page.getByRole('heading', { name: 'Ihr Befundbrief' })).toBeVisible();
  });

  await test.step('agreed to again, the tests go on', async () => {
    await page.goto(origin);
    await page.getByRole('button', { name: 'Ich willige ein' }).tap();
    await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  });

  await expect
    .poll(async () =>
      (await sentConsents(page, origin))
        .filter(({ textId }) => textId === 'progress')
        .toSorted((a, b) => a.at.localeCompare(b.at))
        .map(({ state }) => state),
    )
    .toEqual(['given', 'withdrawn', 'given']);
});
