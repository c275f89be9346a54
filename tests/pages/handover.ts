/** Handing over the letter, as a person with a tablet does it. */
import { expect, type Download, type Page } from '@playwright/test';

/** What can be done, in the words on the screen. */
export type WayTitle =
  'Speichern' | 'Drucken' | 'Teilen' | 'Mir selbst eine E-Mail schicken' | 'Mit einem Passwort schützen';

/** The file for the practice, in the words on the screen. */
export const DOCTORS_LETTER = 'Brief für Ihre Ärztin oder Ihren Arzt (PDF)';

/** From the first question to the screen after the file was chosen. Where only one fits, none is asked for. */
export async function chooseFile(page: Page, way: WayTitle, file: string | null): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Was möchten Sie tun?' })).toBeVisible();
  await page.getByRole('button', { name: way }).tap();
  if (file !== null) await page.getByRole('button', { name: file }).tap();
}

/** Taps “save” and waits for the file and for the sentence that says where it is. */
async function tapSave(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Speichern', exact: true }).tap(),
  ]);
  return download;
}

/** Saves a file from the first question on. */
export async function saveFile(page: Page, file: string | null): Promise<Download> {
  await chooseFile(page, 'Speichern', file);
  const download = await tapSave(page);
  await expect(page.getByText(`Sie heißt „${download.suggestedFilename()}“.`)).toBeVisible();
  return download;
}

/** Saves a copy protected by the password that is suggested; `password` opens it. */
export async function saveProtected(
  page: Page,
  file: string | null,
): Promise<{ readonly download: Download; readonly password: string }> {
  await chooseFile(page, 'Mit einem Passwort schützen', file);
  const password = await page.getByTestId('password').innerText();
  await page.getByRole('button', { name: 'Ich habe es notiert' }).tap();
  const download = await tapSave(page);
  await expect(page.getByText('Zum Öffnen braucht man das Passwort')).toBeVisible();
  return { download, password };
}

/** Prints, and gives the paper as a PDF. A headless browser has no print window: what it would show is drawn instead. */
export async function printOnPaper(page: Page, file: string | null): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await chooseFile(page, 'Drucken', file);
  await page.getByRole('button', { name: 'Drucken', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Jetzt ist der Drucker dran' })).toBeVisible();
  return await page.pdf({ format: 'A4', preferCSSPageSize: true });
}

/** The e-mail way of a device without a share sheet; `address` is what opens the mail program. */
export async function mailToMyself(
  page: Page,
  file: string,
): Promise<{ readonly download: Download; readonly address: string }> {
  await chooseFile(page, 'Mir selbst eine E-Mail schicken', file);
  await expect(page.getByText('Sicherer ist eine Datei mit Passwort.')).toBeVisible();
  const download = await tapSave(page);
  await expect(page.getByText(`Hängen Sie die Datei „${download.suggestedFilename()}“ an.`)).toBeVisible();
  const open = page.getByRole('link', { name: 'Mail-Programm öffnen' });
  const address = (await open.getAttribute('href')) ?? '';
  await open.tap();
  await expect(page.getByRole('heading', { name: 'Ihr Mail-Programm ist dran' })).toBeVisible();
  return { download, address };
}

/** Back to the first question after something was done. */
export async function doSomethingElse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Etwas anderes tun' }).tap();
}
