/** The person's rights over their data, as a person with a tablet uses them. */
import { expect, type Download, type Page } from '@playwright/test';
import { doSomethingElse, saveFile, saveProtected } from './handover.ts';

/** The places of “Meine Daten”, in the words on the screen. */
export type RightsPlace =
  | 'Alles ansehen'
  | 'Was wurde gesendet?'
  | 'Daten mitnehmen'
  | 'Angaben berichtigen'
  | 'Einwilligungen'
  | 'Widersprechen'
  | 'Anhalten'
  | 'Einen Test löschen'
  | 'Alles löschen';

/** Opens one of the places from anywhere in the app. */
export async function openRight(page: Page, origin: string, place: RightsPlace): Promise<void> {
  await page.goto(`${origin}/meine-daten`);
  await page.getByRole('link', { name: place }).tap();
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

/** From “Daten mitnehmen” to the plain ZIP and the one with a password. */
export async function takeEverything(page: Page): Promise<{
  readonly plain: Download;
  readonly sealed: Download;
  readonly password: string;
}> {
  await page.getByRole('button', { name: 'Datei herstellen' }).tap();
  // There is one file only: none is asked for.
  const plain = await saveFile(page, null);
  await doSomethingElse(page);
  const { download, password } = await saveProtected(page, null);
  return { plain, sealed: download, password };
}

/** Corrects one field and saves. */
export async function correct(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Änderung speichern' }).tap();
  await expect(page.getByRole('heading', { name: 'Gespeichert' })).toBeVisible();
}

/** Through the two pages to the end: the receipt, or that the tablet is empty. */
export async function deleteEverything(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await expect(page.getByRole('heading', { name: 'Jetzt alles löschen' })).toBeVisible();
  await page.getByRole('button', { name: 'Alles löschen' }).tap();
  await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 30_000 });
}
