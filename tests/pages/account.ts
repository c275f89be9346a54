/** Account, backup and a new tablet: what a person does with them. */
import { expect, type Page } from '@playwright/test';
import type { Mailbox } from '#lib/server/testing/mailbox.ts';
import { linkIn } from './mail.ts';
import { next, PASSWORD } from './participant.ts';

/** Asks for an account, from its screen to “look into your mailbox”, and consents on the way. */
export async function askForAccount(page: Page, origin: string, address: string): Promise<void> {
  await page.goto(`${origin}/konto`);
  await page.getByRole('button', { name: 'Konto einrichten' }).tap();
  await page.getByRole('button', { name: 'Ich willige ein' }).tap();
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await next(page);
  await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
}

/** Taps on the link in the mail, on another device. */
export async function confirmAddress(elsewhere: Page, link: string): Promise<void> {
  await elsewhere.goto(link);
  await elsewhere.getByRole('button', { name: 'Ja, das ist meine Adresse' }).click();
  await expect(elsewhere.getByText('Ihre Adresse ist bestätigt.')).toBeVisible();
}

export async function lookAgain(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Noch einmal nachsehen' }).tap();
  await expect(page.getByText(`Ihr Konto mit ${address} gilt.`)).toBeVisible();
}

/** An account with a confirmed address: asked here, confirmed on another device, looked at here again. */
export async function openAccount(
  page: Page,
  origin: string,
  address: string,
  mailbox: Mailbox,
): Promise<void> {
  await askForAccount(page, origin, address);
  const elsewhere = await (await page.context().browser()?.newContext())?.newPage();
  if (elsewhere === undefined) throw new Error('The browser of this page cannot open another window');
  await confirmAddress(elsewhere, linkIn(mailbox.mails[0]));
  await elsewhere.context().close();
  await lookAgain(page, address);
}

/** Switches the backup on, and waits until the server has one. */
export async function turnOnBackup(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sicherung`);
  await page.getByRole('button', { name: 'Einschalten' }).tap();
  await page.getByRole('button', { name: 'Ich willige ein' }).tap();
  await expect(page.getByText('Letzte Sicherung:')).toBeVisible({ timeout: 60_000 });
}

/** Saves the backup as a file; gives its path. */
export async function saveBackupFile(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/sicherung`);
  await page.getByRole('button', { name: 'Datei erstellen' }).tap();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Datei speichern' }).tap();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Merkzeit-Sicherung-\d{4}-\d{2}-\d{2}\.json$/);
  return await download.path();
}

/** From the restore screen to the field for the password, with the account. */
export async function beginFromServer(page: Page, origin: string, address: string): Promise<void> {
  await page.goto(`${origin}/wiederherstellen`);
  await page.getByRole('button', { name: 'Auf dem Server, mit meinem Konto' }).tap();
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await next(page);
}

/** The same with a file. */
export async function beginFromFile(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(`${origin}/wiederherstellen`);
  await page.getByRole('button', { name: 'In einer Datei' }).tap();
  await page.getByLabel('Datei auswählen').setInputFiles(path);
  await next(page);
}

export async function typePassword(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Wiederherstellen' }).tap();
}

/** From “everything is back” to the home screen. */
export async function goOnHere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Alles ist wieder da' })).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Weitermachen' }).tap();
  await page.getByText(/^Nur ich/).tap();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
}
