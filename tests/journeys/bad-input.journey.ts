/** Whatever goes wrong has its own plain sentence, and nothing already given is lost. */
import type { Page } from '@playwright/test';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { Participation } from '#lib/storage/records/participation.ts';
import { expect, test } from '../fixtures/test.ts';
import { countRows, fillTables, forgetEverything, readTable } from '../pages/device.ts';
import { anna, annaWith } from '../pages/people.ts';
import { enrol, next, protect } from '../pages/participant.ts';

/** A sound code that no practice has given out. */
const strange = makeActivationCode(new Uint8Array(12).fill(9));

async function tryCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Freischaltcode').fill(code);
  await next(page);
}

test('a code that is wrong is read aloud where it is wrong', async ({ page, server }) => {
  await page.goto(`${server.origin}/beginnen`);
  const cases: readonly [string, string][] = [
    ['', 'Bitte geben Sie den Freischaltcode ein.'],
    ['mza0 aaaa', 'Das 4. Zeichen „0“ kommt in Codes nicht vor.'],
    ['MZAA AAAA', 'Sie haben 8 eingegeben.'],
    ['MZAA AAAA AAAA AAAB', 'Ein Zeichen stimmt nicht.'],
    ['77AA AAAA AAAA AAAX', 'Dieser Code gehört zu einem anderen Angebot.'],
    [strange, 'Diesen Code kennen wir nicht.'],
  ];
  for (const [code, sentence] of cases) {
    await tryCode(page, code);
    await expect(page.getByText(sentence)).toBeVisible();
    expect(await page.getByLabel('Freischaltcode').inputValue()).toBe(code);
  }
});

test('a code that has run out or was taken back has its own sentence', async ({ page, demoServer }) => {
  for (const [reason, sentence] of [
    ['expired', 'Dieser Code ist abgelaufen.'],
    ['withdrawn', 'Ihre Praxis hat diesen Code zurückgezogen.'],
  ] as const) {
    // The server's own tests turn its clock; here only the sentence is looked at.
    await page.route('**/api/activation', async (route) => {
      await route.fulfill({ json: { outcome: 'refused', reason } });
    });
    await page.goto(demoServer.demo.appLink);
    await forgetEverything(page);
    await page.reload();
    await next(page);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.unroute('**/api/activation');
  }
});

test('a code that was used on another tablet is refused, and keeps its owner', async ({
  browser,
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  await enrol(page);
  const other = await browser.newContext({ hasTouch: true, isMobile: true, locale: 'de-DE' });
  const stranger = await other.newPage();
  await stranger.goto(demoServer.demo.appLink);
  await next(stranger);
  await expect(stranger.getByText('Dieser Code wurde schon auf einem anderen Gerät benutzt.')).toBeVisible();
  await other.close();
});

test('details that cannot be are asked again, with what was typed still there', async ({
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  await next(page);
  await protect(page);
  await page.getByLabel('Vorname').fill(anna.firstName);
  await next(page);
  await expect(page.getByText('Bitte geben Sie Ihren Nachnamen ein.')).toBeVisible();
  await page.getByLabel('Nachname').fill(anna.lastName);
  await next(page);

  for (const [day, month, year, sentence] of [
    ['5', '3', '', 'Bitte füllen Sie Tag, Monat und Jahr aus.'],
    ['31', '2', '1950', 'Diesen Tag gibt es nicht.'],
    ['5', '3', '2100', 'Dieser Tag liegt in der Zukunft.'],
    ['5', '3', String(new Date().getFullYear() - 10), 'Merkzeit ist für Erwachsene.'],
  ] as const) {
    await page.getByLabel('Tag').fill(day);
    await page.getByLabel('Monat').fill(month);
    await page.getByLabel('Jahr').fill(year);
    await next(page);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.getByLabel('Jahr').fill(anna.year);
  await next(page);
  await next(page);
  await expect(page.getByText('Bitte tippen Sie auf eine der vier Möglichkeiten.')).toBeVisible();

  await test.step('a reload goes on here', async () => {
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'Welches Geschlecht steht in Ihren Papieren?' }),
    ).toBeVisible();
    await page.getByText(anna.sex, { exact: true }).tap();
    await next(page);
  });

  for (const [kvnr, sentence] of [
    ['1234567890', 'Die Nummer beginnt mit einem Buchstaben von A bis Z.'],
    ['AO23456780', 'Nach dem Buchstaben stehen nur Ziffern.'],
    ['A12345678', 'Die Nummer hat zehn Stellen. Sie haben 9 eingegeben.'],
    ['A123456789', 'Eine Ziffer stimmt nicht.'],
  ] as const) {
    await page.getByLabel('Versichertennummer').fill(kvnr);
    await next(page);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.getByLabel('Versichertennummer').fill(anna.kvnr);
  await next(page);
  await page.getByRole('button', { name: 'Ja, sie stimmt' }).tap();
  await page.getByRole('button', { name: 'Ich möchte das nicht' }).tap();
  await expect(page.getByText('Ohne diese Einwilligung kann Merkzeit nicht beginnen.')).toBeVisible();
  expect(await countRows(page, 'consents')).toBe(0);
});

test('a server that does not answer is not waited for', async ({ page, demoServer }) => {
  await page.goto(demoServer.demo.appLink);
  await expect(page.getByLabel('Freischaltcode')).toBeVisible();
  await page.route('**/api/**', () => undefined);
  await next(page);
  await expect(page.getByText('Der Code wird geprüft …')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ihr Passwort' })).toBeVisible();
});

test('a server that is away or talks nonsense does not hold anybody up', async ({ page, demoServer }) => {
  await page.goto(demoServer.demo.appLink);
  await expect(page.getByLabel('Freischaltcode')).toBeVisible();
  // A network that wants a sign-in answers everything with its own page.
  await page.route(
    '**/api/**',
    async (route) => await route.fulfill({ contentType: 'text/html', body: '<h1>WLAN</h1>' }),
  );
  await enrol(page);
  await expect(
    page.getByText('Ihr Freischaltcode wird geprüft, sobald das Tablet Internet hat.'),
  ).toBeVisible();
  // The code, three consents and the progress.
  expect(await countRows(page, 'outbox')).toBe(5);

  await page.unroute('**/api/**');
  await demoServer.kill9();
  await page.reload();
  await page.getByRole('link', { name: 'Was wurde gesendet?' }).tap();
  await expect(page.getByText('Noch nicht gesendet: 5.')).toBeVisible();

  await demoServer.restart();
  await page.reload();
  await expect(page.getByText('angekommen')).toHaveCount(5);
  const [participation] = await readTable<Participation>(page, 'participations');
  expect(participation?.activation).toBe('accepted');
});

test('a code that turns out to be unknown later loses nothing', async ({ context, page, server }) => {
  await page.goto(`${server.origin}/beginnen`);
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  await context.setOffline(true);
  await enrol(page, strange);
  await context.setOffline(false);
  await expect(page.getByText('Ihre Praxis kennt diesen Freischaltcode nicht.')).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('link', { name: 'Code neu eingeben' }).tap();
  await expect(page.getByLabel('Freischaltcode')).toHaveValue(strange);
  expect(await countRows(page, 'people')).toBe(1);
});

test('a browser that may store nothing says so', async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(server.origin);
  await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
  await expect(page.getByRole('heading', { name: 'Merkzeit darf hier nichts speichern' })).toBeVisible();
});

test('a clock that was set back is noticed, and nothing stops', async ({ page, server }) => {
  await page.goto(server.origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, annaWith(1));
  await page.clock.setFixedTime(new Date('2026-01-05T10:00:00Z'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Die Uhr des Tablets stimmt nicht' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Weitermachen' })).toBeVisible();
});

test('a picture that does not arrive, or arrives damaged, is told and tried again', async ({
  context,
  page,
  server,
}) => {
  await page.goto(server.origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, annaWith(3));
  await context.route(
    '**/stimuli/picture-discrimination/1/*.webp',
    async (route) => await route.fulfill({ body: 'not a picture' }),
  );
  await page.evaluate(
    async () => await Promise.all((await caches.keys()).map(async (name) => await caches.delete(name))),
  );
  await page.goto(`${server.origin}/aufgabe`);
  await expect(page.getByRole('heading', { name: 'Ein Bild ist beschädigt angekommen' })).toBeVisible();
  await context.unroute('**/stimuli/picture-discrimination/1/*.webp');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).tap();
  await expect(page.getByRole('heading', { name: 'Abschnitt 4 von 4' })).toBeVisible();
});
