/** What the password, the code on paper and the second copy are for. */
import { expect, test } from '../fixtures/test.ts';
import { countRows, fillTables } from '../pages/device.ts';
import { enrol, next, PASSWORD, protect } from '../pages/participant.ts';
import { annaWith } from '../pages/people.ts';
import type { Page } from '@playwright/test';

const GREETING = 'Guten Tag, Frau Muster.';

async function lock(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Passwort und Sperre' }).tap();
  await page.getByRole('button', { name: 'Jetzt sperren' }).tap();
  await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
}

/** What needs no vault. */
const OPEN_TO_ALL = [
  ['/hilfe', 'Hilfe'],
  ['/anzeige', 'Anzeige'],
  ['/ueber', 'Was ist Merkzeit?'],
  ['/installieren', 'Merkzeit als App'],
] as const;

async function unlock(page: Page, password: string): Promise<void> {
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).tap();
}

test('on a tablet that others use too the password is asked for, and only the right one opens', async ({
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  await enrol(page, undefined, 'shared');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
  for (const path of ['/brief', '/gesendet', '/meine-daten', '/aufgabe', '/sicherheit']) {
    await page.goto(`${demoServer.origin}${path}`);
    await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
    await expect(page.getByText('Muster')).toHaveCount(0);
  }
  for (const [path, title] of OPEN_TO_ALL) {
    await page.goto(`${demoServer.origin}${path}`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText('Muster')).toHaveCount(0);
  }
  await page.goto(demoServer.origin);
  await page.getByRole('link', { name: 'Hilfe' }).tap();
  await expect(page.getByRole('heading', { name: 'Hilfe', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Zurück' }).tap();
  for (let attempt = 1; attempt < 5; attempt++) {
    await unlock(page, `${PASSWORD}${attempt}`);
    await expect(page.getByText('Das Passwort stimmt nicht. Achten Sie auf')).toBeVisible();
  }
  await unlock(page, 'noch ein falsches');
  await expect(page.getByText(/Bitte warten Sie \d+ Sekunden/)).toBeVisible();
  // Reloading saves nobody who knows the password from waiting half a minute.
  await page.reload();
  await unlock(page, PASSWORD);
  await expect(page.getByRole('heading', { name: GREETING })).toBeVisible();
});

test('the code on paper opens what a forgotten password does not, and a new password takes its place', async ({
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  const code = await enrol(page);
  await lock(page);
  await page.getByRole('button', { name: 'Passwort vergessen?' }).tap();
  await page.getByLabel('Ersatzschlüssel').fill(`${code.slice(0, 23)}A`);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).tap();
  await expect(page.getByText(/Ein Zeichen stimmt nicht|gehört nicht zu diesem Tablet/)).toBeVisible();
  await page.getByLabel('Ersatzschlüssel').fill((code.toLowerCase().match(/.{4}/g) ?? []).join(' '));
  await page.getByRole('button', { name: 'Öffnen', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Ihr Passwort' })).toBeVisible();
  await page.getByLabel('Passwort', { exact: true }).fill('Gartenzaun im Winter');
  await next(page);
  await expect(page.getByRole('heading', { name: GREETING })).toBeVisible();

  await page.reload();
  await unlock(page, PASSWORD);
  await expect(page.getByText('Das Passwort stimmt nicht.')).toBeVisible();
  await unlock(page, 'Gartenzaun im Winter');
  await expect(page.getByRole('heading', { name: GREETING })).toBeVisible();
});

test('two people share a tablet, and neither sees anything of the other', async ({ page, demoServer }) => {
  await page.goto(demoServer.demo.appLink);
  await enrol(page);
  await page.getByRole('link', { name: 'Passwort und Sperre' }).tap();
  await page.getByRole('button', { name: 'Merkzeit für eine zweite Person' }).tap();
  await expect(page.getByRole('heading', { name: 'Willkommen bei Merkzeit' })).toBeVisible();
  await expect(page.getByText('Muster')).toHaveCount(0);
  expect(await countRows(page, 'people')).toBe(0);

  await page.evaluate(() => sessionStorage.clear());
  await page.goto(demoServer.origin);
  await expect(page.getByRole('heading', { name: 'Wer sind Sie?' })).toBeVisible();
  await page.getByRole('button', { name: 'Baum' }).tap();
  await expect(page.getByRole('heading', { name: 'Willkommen bei Merkzeit' })).toBeVisible();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(demoServer.origin);
  await page.getByRole('button', { name: 'Tasse' }).tap();
  await expect(page.getByRole('heading', { name: GREETING })).toBeVisible();
});

test('the browser loses its whole database, and everything is there again', async ({
  context,
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  await enrol(page);
  const { people: _people, participations: _participations, ...done } = annaWith(2);
  await fillTables(page, done);
  await page.reload();
  await expect(page.getByRole('heading', { name: GREETING })).toBeVisible();
  const rows = await countRows(page, 'trials');
  expect(rows).toBeGreaterThan(60);

  await page.goto(`${demoServer.origin}/hilfe`);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: demoServer.origin,
    storageTypes: 'indexeddb',
  });
  await page.goto(demoServer.origin);
  // The key of the browser is gone with it: the password opens the second copy.
  await unlock(page, PASSWORD);
  await expect(page.getByRole('heading', { name: GREETING })).toBeVisible();
  await expect(page.getByText('Ihre Antworten sind alle da.')).toBeVisible();
  await page.getByRole('link', { name: 'Passwort und Sperre' }).tap();
  await page.getByRole('button', { name: 'Ohne Passwort öffnen' }).tap();
  await expect(page.getByText('Merkzeit geht auf diesem Tablet ohne Passwort auf.')).toBeVisible();
  expect(await countRows(page, 'trials')).toBe(rows);
});

test('who closes the app before the code was written down is shown another one', async ({
  page,
  demoServer,
}) => {
  await page.goto(demoServer.demo.appLink);
  await next(page);
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await next(page);
  const first = await page.getByTestId('recovery-code').innerText();
  // Without the scanned code, which would begin with itself again.
  await page.goto(`${demoServer.origin}/beginnen`);
  await page.reload();
  await expect(page.getByTestId('recovery-code')).toBeVisible();
  expect(await page.getByTestId('recovery-code').innerText()).not.toBe(first);
});

test('the protection is chosen once: going back and on does not ask again', async ({ page, demoServer }) => {
  await page.goto(demoServer.demo.appLink);
  await next(page);
  await protect(page);
  await expect(page.getByRole('heading', { name: 'Wie heißen Sie?' })).toBeVisible();
  await page.getByRole('button', { name: 'Zurück' }).tap();
  await expect(page.getByRole('heading', { name: 'Ihr Freischaltcode' })).toBeVisible();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Wie heißen Sie?' })).toBeVisible();
});

test('the tablet’s own lock opens the vault, until the person no longer wants it', async ({
  context,
  page,
  demoServer,
}) => {
  const browser = await context.newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(demoServer.demo.appLink);
  await enrol(page, undefined, 'shared');
  await page.getByRole('link', { name: 'Passwort und Sperre' }).tap();
  // No server takes part.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Einrichten' }).tap();
  await expect(page.getByText('Das ist eingerichtet.')).toBeVisible();
  await context.setOffline(false);

  await page.reload();
  await page.getByRole('button', { name: 'Öffnen wie das Tablet' }).tap();
  await expect(page.getByRole('heading', { name: 'Passwort und Sperre' })).toBeVisible();

  // A finger that the tablet does not know.
  await page.reload();
  await browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Öffnen wie das Tablet' }).tap();
  await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
  await expect(page.getByText('Muster')).toHaveCount(0);
  await unlock(page, PASSWORD);

  await page.getByRole('button', { name: 'Nicht mehr so öffnen' }).tap();
  await expect(page.getByText('Ab jetzt öffnet das Tablet Merkzeit nicht mehr.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bitte Ihr Passwort' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Öffnen wie das Tablet' })).toHaveCount(0);
});
