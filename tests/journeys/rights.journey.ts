/** The person sees, corrects, takes along, holds and deletes what Merkzeit knows of them. */
import { readFile } from 'node:fs/promises';
import { openProtected } from '#lib/handover/testing/open-protected.ts';
import { readRows } from '#lib/domain/testing/read-csv.ts';
import { unzipWithPython } from '#lib/rights/export/testing/unzip.ts';
import { parseRecord, type PersonRecord } from '#lib/scoring/export/record.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import { correct, deleteEverything, openRight, takeEverything } from '../pages/rights.ts';
import { SIMULATED_DAY, simulatedRecord, tablesOf } from '../pages/simulated.ts';

const BROKEN = /undefined|NaN|\[object/;

const test = base.extend<{ readonly record: PersonRecord }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from the pattern
  record: async ({}, use) => {
    await use(await simulatedRecord('healthy'));
  },
});

test.beforeEach(async ({ page, server, record }) => {
  await page.clock.setFixedTime(`${SIMULATED_DAY}T10:00:00+01:00`);
  await page.goto(server.origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, tablesOf(record));
  await page.reload();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
});

test('everything can be read, and taken along, without a network', async ({ page, server, record }) => {
  await page.context().setOffline(true);
  await openRight(page, server.origin, 'Alles ansehen');
  await expect(page.getByText(record.person?.lastName ?? '').first()).toBeVisible();
  await expect(page.getByText(/^gemacht am /)).toHaveCount(record.sessions.length);
  expect(await page.locator('main').innerText()).not.toMatch(BROKEN);

  await openRight(page, server.origin, 'Daten mitnehmen');
  const { plain, sealed, password } = await takeEverything(page);
  expect(plain.suggestedFilename()).toBe(`Merkzeit-Daten-${SIMULATED_DAY}.zip`);
  const files = new Map(
    unzipWithPython(await readFile(await plain.path())).map(({ name, bytes }) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
  expect(files.get('befundbrief.pdf')).toMatch(/^%PDF/);
  expect(files.get('befund-fhir.xml')).toContain('<Bundle');
  const read = parseRecord(files.get('merkzeit.json') ?? '');
  expect(read.ok && read.value.trials).toHaveLength(record.trials.length);
  const tests = [...files].filter(([name]) => name.startsWith('tests/'));
  const rows = tests.flatMap(([, table]) => readRows(table));
  expect(rows.map(({ id }) => id).toSorted()).toEqual(record.trials.map(({ id }) => id).toSorted());
  expect(readRows(files.get('frageboegen.csv') ?? '').length).toBeGreaterThan(0);

  expect(sealed.suggestedFilename()).toBe('Merkzeit-Daten.zip');
  const inside = openProtected(await readFile(await sealed.path()), password).bytes;
  expect(inside === null ? [] : unzipWithPython(inside).map(({ name }) => name)).toEqual([...files.keys()]);
});

test('a correction reaches the letter and the next message', async ({ page, server }) => {
  await openRight(page, server.origin, 'Angaben berichtigen');
  await correct(page, 'Nachname', 'Neumann');
  await page.goto(`${server.origin}/brief`);
  await expect(page.getByText('Neumann').first()).toBeVisible({ timeout: 30_000 });
  await openRight(page, server.origin, 'Angaben berichtigen');
  await correct(page, 'Versichertennummer', 'B123456782');
  await page.goto(server.origin);
  await expect
    .poll(async () => (await readTable<{ body: string }>(page, 'sent')).map(({ body }) => body).join())
    .toContain('B123456782');
  await openRight(page, server.origin, 'Was wurde gesendet?');
  await expect(page.getByText('B123456782').first()).toBeVisible();
});

test('one test goes, can be taken back before, and progress stays', async ({ page, server, record }) => {
  await openRight(page, server.origin, 'Einen Test löschen');
  const buttons = page.getByRole('button', { name: /löschen$/ });
  await expect(buttons).toHaveCount(record.sessions.length);
  await buttons.first().tap();
  await page.getByRole('button', { name: 'Doch behalten' }).tap();
  await expect(buttons).toHaveCount(record.sessions.length);
  await buttons.first().tap();
  // Who leaves has not taken it back.
  await page.getByRole('link', { name: 'Zurück' }).tap();
  await expect.poll(async () => await countRows(page, 'sessions')).toBe(record.sessions.length - 1);
  await openRight(page, server.origin, 'Alles ansehen');
  await expect(page.getByText(/Antworten von Ihnen gelöscht/)).toHaveCount(1);
  await page.goto(server.origin);
  await expect(page.getByText('Geschafft. Alle Aufgaben sind erledigt.')).toBeVisible();
});

test('a hold stands until it is lifted', async ({ page, server }) => {
  await openRight(page, server.origin, 'Anhalten');
  await page.getByRole('button', { name: 'Jetzt anhalten' }).tap();
  await expect(page.getByText(/^Angehalten seit /)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Angehalten seit /)).toBeVisible();
  await page.getByRole('button', { name: 'Anhalten aufheben' }).tap();
  await expect(page.getByRole('button', { name: 'Jetzt anhalten' })).toBeVisible();
});

test('everything goes: the tablet without a network, the server when it is back', async ({
  page,
  server,
  record,
}) => {
  await page.context().setOffline(true);
  await openRight(page, server.origin, 'Alles löschen');
  await deleteEverything(page, 'Das Tablet ist leer');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Das Tablet ist leer' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Alles ist gelöscht' })).toBeVisible({ timeout: 30_000 });
  await page.reload();
  // Kept until it was seen.
  await expect(page.getByText(/Sicherungskopien des Betreibers: gelöscht spätestens am/)).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).tap();
  await expect(page.getByRole('heading', { name: 'Willkommen bei Merkzeit' })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain(record.person?.lastName ?? '');
});
