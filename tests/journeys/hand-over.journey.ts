/** The letter leaves the tablet, in every form and without a network, and only by the person's own hand. */
import type { BrowserContext, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { openProtected } from '#lib/handover/testing/open-protected.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { fillTables } from '../pages/device.ts';
import {
  DOCTORS_LETTER,
  doSomethingElse,
  mailToMyself,
  printOnPaper,
  saveFile,
  saveProtected,
} from '../pages/handover.ts';
import { openHandOver, textOfPdf } from '../pages/letter.ts';
import { SIMULATED_DAY, simulatedRecord, tablesOf } from '../pages/simulated.ts';

const LARGE_PAGE = 'Eine Seite in großer Schrift (PDF)';
const READABLE_FILE = 'Alles ausführlich, auch zum Vorlesen (HTML)';
const PRACTICE_FILE = 'Datei für Computer der Praxis (FHIR)';
const LARGEST_PDF_BYTES = 250 * 1024;
const BROKEN = /undefined|NaN|null|\[object/;
const CHECK_CODE = /Prüfcode +[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

const test = base.extend<{ readonly record: PersonRecord; readonly who: string }>({
  who: ['healthy', { option: true }],
  record: async ({ who }, use) => {
    await use(await simulatedRecord(who));
  },
});

/** The app of somebody who is through the twelve weeks, at the hand-over, without a network. */
async function openFinished(page: Page, origin: string, record: PersonRecord): Promise<void> {
  await page.clock.setFixedTime(`${SIMULATED_DAY}T10:00:00+01:00`);
  await page.goto(origin);
  await expect(page.getByRole('link', { name: 'Jetzt beginnen' })).toBeVisible();
  await fillTables(page, tablesOf(record));
  await page.reload();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.context().setOffline(true);
  await page.goto(`${origin}/brief`);
  await openHandOver(page);
}

/** What stands in a file of XML: its root, its family names, and its Observations with and without a value. */
async function readFhir(
  page: Page,
  xml: string,
): Promise<{
  readonly root: string;
  readonly names: readonly string[];
  readonly measured: readonly string[];
  readonly absent: readonly string[];
}> {
  return await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    const broken = file.querySelector('parsererror');
    if (broken !== null) throw new Error(broken.textContent);
    const observations = [...file.querySelectorAll('Observation')];
    const textOf = (one: Element): string => one.querySelector('code > text')?.getAttribute('value') ?? '';
    const hasValue = (one: Element): boolean =>
      [...one.children, ...one.querySelectorAll(':scope > component > *')].some(({ localName }) =>
        localName.startsWith('value'),
      );
    return {
      root: `${file.documentElement.localName} ${file.documentElement.namespaceURI ?? ''}`,
      names: [...file.querySelectorAll('Patient > name > family')].map(
        (one) => one.getAttribute('value') ?? '',
      ),
      measured: observations.filter(hasValue).map(textOf),
      absent: observations.filter((one) => !hasValue(one)).map(textOf),
    };
  }, xml);
}

/** Opens a file as one does from a folder; `asked` goes on to gather every address that it asks for. */
async function openFromDisk(
  context: BrowserContext,
  path: string,
): Promise<{ readonly file: Page; readonly asked: readonly string[] }> {
  const file = await context.newPage();
  const asked: string[] = [];
  file.on('request', (request) => asked.push(request.url()));
  await file.goto(pathToFileURL(path).href);
  return { file, asked };
}

test('a letter is saved, protected, printed and mailed, and nothing is sent', async ({
  context,
  page,
  server,
  requests,
  record,
}, info) => {
  const lastName = record.person?.lastName ?? '';
  await openFinished(page, server.origin, record);
  const before = requests.length;

  await test.step('the letter for the practice', async () => {
    const download = await saveFile(page, DOCTORS_LETTER);
    expect(download.suggestedFilename()).toBe(`Merkzeit-Brief-${SIMULATED_DAY}.pdf`);
    const bytes = await readFile(await download.path());
    expect(bytes.byteLength).toBeLessThan(LARGEST_PDF_BYTES);
    const pages = textOfPdf(bytes);
    info.annotations.push({
      type: 'measured',
      description: `${bytes.byteLength} bytes, ${pages.length} pages`,
    });
    const [first = ''] = pages;
    expect(first).toContain(lastName);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(text).not.toMatch(BROKEN);
    }
    expect(pages.join('\n')).toMatch(CHECK_CODE);
    await doSomethingElse(page);
  });

  await test.step('the page in large type', async () => {
    const download = await saveFile(page, LARGE_PAGE);
    const pages = textOfPdf(await readFile(await download.path()));
    expect.soft(pages).toHaveLength(1);
    expect(pages[0]).toContain(lastName);
    expect(pages[0]).toMatch(/keine Diagnose/);
    expect(pages[0]).not.toMatch(BROKEN);
    await doSomethingElse(page);
  });

  await test.step('the file for screen readers, opened from the disk', async () => {
    const download = await saveFile(page, READABLE_FILE);
    expect(download.suggestedFilename()).toBe(`Merkzeit-Brief-${SIMULATED_DAY}.html`);
    const path = info.outputPath('letter.html');
    await download.saveAs(path);
    const { file, asked } = await openFromDisk(context, path);
    await expect(file.getByRole('heading', { level: 1 })).toHaveText('Ergebnisse Ihrer Gedächtnisaufgaben');
    for (const caption of ['Werte der Fragebögen', 'Werte zum Schaubild'])
      await expect(file.getByRole('table', { name: caption }).first()).toBeVisible();
    expect(await file.locator('body').innerText()).not.toMatch(BROKEN);
    await expectAccessible(file);
    expect(asked).toEqual([pathToFileURL(path).href]);
    await file.close();
    await doSomethingElse(page);
  });

  await test.step('the file for the computer of the practice', async () => {
    const download = await saveFile(page, PRACTICE_FILE);
    expect(download.suggestedFilename()).toBe(`Merkzeit-Praxis-${SIMULATED_DAY}.xml`);
    const { root, names, measured } = await readFhir(page, await readFile(await download.path(), 'utf8'));
    expect(root).toBe('Bundle http://hl7.org/fhir');
    expect(names).toEqual([lastName]);
    expect(measured.length).toBeGreaterThan(record.sessions.length);
    await doSomethingElse(page);
  });

  await test.step('a copy that only its password opens', async () => {
    const { download, password } = await saveProtected(page, DOCTORS_LETTER);
    expect(download.suggestedFilename()).toBe('Merkzeit-Brief.zip');
    const zip = await readFile(await download.path());
    expect(openProtected(zip, `${password}x`).bytes).toBeNull();
    const { name, bytes } = openProtected(zip, password);
    expect(name).toBe('Merkzeit-Brief.pdf');
    expect(textOfPdf(bytes ?? new Uint8Array())[0]).toContain(lastName);
    expect(zip.includes(lastName)).toBe(false);
    await doSomethingElse(page);
  });

  for (const [sheet, most] of [
    ['Brief für Ihre Ärztin oder Ihren Arzt', Infinity],
    ['Eine Seite in großer Schrift', 1],
  ] as const) {
    await test.step(`on paper: ${sheet}`, async () => {
      const pages = textOfPdf(await printOnPaper(page, sheet));
      expect.soft(pages.length).toBeLessThanOrEqual(most);
      expect(pages[0]).toContain(lastName);
      expect(pages.join('\n')).toMatch(/keine Diagnose/);
      expect(pages.join('\n')).not.toContain('Jetzt ist der Drucker dran');
      expect(pages.join('\n')).not.toMatch(BROKEN);
      await doSomethingElse(page);
    });
  }

  await test.step('an e-mail that the person writes and sends', async () => {
    const { download, address } = await mailToMyself(page, DOCTORS_LETTER);
    expect(download.suggestedFilename()).toBe(`Merkzeit-Brief-${SIMULATED_DAY}.pdf`);
    expect(address).toMatch(/^mailto:\?subject=[^&]+&body=[^&]+$/);
    const { firstName = '', birthday = '' } = record.person ?? {};
    for (const secret of [lastName, firstName, birthday])
      expect(decodeURIComponent(address)).not.toContain(secret);
  });

  await test.step('meanwhile nobody was told anything', () => {
    // The mail program gets its address from the browser, not from the network.
    const asked = requests.slice(before).filter(({ url }) => !url.startsWith('mailto:'));
    const sent = asked.filter(({ method, url }) => method !== 'GET' || new URL(url).search !== '');
    const expected = ['/api/progress', '/api/consents'];
    expect(sent.filter(({ url }) => !expected.includes(new URL(url).pathname))).toEqual([]);
  });
});

test.describe('of somebody with a test that cannot be used', () => {
  test.use({ who: 'invalid' });

  test('no file holds a result of it', async ({ page, server, record }) => {
    await openFinished(page, server.origin, record);

    const letter = await saveFile(page, DOCTORS_LETTER);
    const text = textOfPdf(await readFile(await letter.path())).join('\n');
    expect(text).toMatch(/Reaktion \([^)]+\), nicht verwertbar/);
    expect(text).not.toMatch(BROKEN);
    await doSomethingElse(page);

    const practice = await saveFile(page, PRACTICE_FILE);
    const { names, measured, absent } = await readFhir(page, await readFile(await practice.path(), 'utf8'));
    expect(names).toEqual([record.person?.lastName]);
    const ofReaction = (said: string): boolean => said.startsWith('Reaktion');
    expect(absent.filter(ofReaction).length).toBeGreaterThan(2);
    expect(measured.filter(ofReaction)).toEqual([]);
    expect(measured.filter((said) => said.startsWith('Symbole'))).not.toEqual([]);
  });
});
