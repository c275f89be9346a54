/** The public texts open for everybody, and say who runs the server; the app tells what it sent, and why. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test.ts';
import { enrol } from '../pages/participant.ts';

const PAGES = [
  { path: '/datenschutz', german: 'Datenschutzerklärung', english: 'Privacy statement' },
  { path: '/nutzung', german: 'Nutzungsbedingungen', english: 'Terms of use' },
  { path: '/impressum', german: 'Impressum', english: 'Imprint' },
  {
    path: '/verzeichnis',
    german: 'Verzeichnis von Verarbeitungstätigkeiten',
    english: 'Record of processing',
  },
];

test('the public texts open without an account, in two languages, and ask nothing of anybody else', async ({
  page,
  requests,
  server,
}) => {
  for (const { path, german, english } of PAGES) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(german);
    await expect(page.getByText('Der Betreiber dieses Servers hat seine Angaben noch nicht')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(english);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(german);
  }
  expect(requests.filter(({ url }) => new URL(url).origin !== server.origin)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the imprint can be read without JavaScript, and names whoever entered themselves', async ({
  browser,
  server,
}) => {
  const folder = join(server.dataDir, 'content');
  await mkdir(folder, { recursive: true });
  const operator = {
    name: 'Praxis Beispiel',
    address: ['Lindenweg 3', '39104 Magdeburg'],
    email: 'post@praxis.example',
    hosting: 'Rechenzentrum in Magdeburg',
  };
  await writeFile(join(folder, 'operator.json'), JSON.stringify(operator));
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/impressum`);
  await expect(page.getByText('Praxis Beispiel')).toBeVisible();
  await expect(page.getByText('Lindenweg 3')).toBeVisible();
  await page.goto(`${server.origin}/datenschutz`);
  await expect(page.getByText('Der Server steht hier: Rechenzentrum in Magdeburg')).toBeVisible();
  await page.close();
});

test('every message stands in the log with its purpose and its legal basis', async ({ page, demoServer }) => {
  await page.goto(demoServer.demo.appLink);
  await enrol(page);
  await page.goto(`${demoServer.origin}/gesendet`);
  const activation = page.getByRole('article').filter({ hasText: 'Freischaltcode' }).last();
  await expect(activation).toContainText('Der Server prüft Ihren Freischaltcode');
  await expect(activation).toContainText('Art. 6 Abs. 1 Buchstabe b DSGVO');
  const code = demoServer.demo.appLink.split('#')[1] ?? '';
  await expect(activation.getByText(`{"code":"${code}"}`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Mehr über den Umgang mit Ihren Daten' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datenschutzerklärung');
  await page.getByRole('link', { name: 'Zurück' }).tap();
  await expect(page.getByText('Guten Tag')).toBeVisible();
});
