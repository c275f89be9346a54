/** The release of the letter: the person with a tablet, and the doctor at a desk. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Releases the letter for thirty days, from the person's screen to the code, and consents on the way. */
export async function releaseLetter(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/freigaben`);
  await page.getByRole('button', { name: 'Brief freigeben' }).tap();
  await expect(page.getByLabel('7 Tage (üblich)')).toBeChecked();
  // The tablet of a virtual person may be some days ahead of the server.
  await page.getByText('30 Tage').tap();
  await page.getByRole('button', { name: 'Weiter' }).tap();
  await page.getByRole('button', { name: 'Ich willige ein' }).tap();
  // The letter is made first, in its worker.
  const shown = page.getByTestId('release-code');
  await expect(shown).toBeVisible({ timeout: 120_000 });
  return (await shown.innerText()).replace(/\s+/g, '');
}

/** From the code back to the list. */
export async function backToReleases(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fertig' }).tap();
  await expect(page.getByRole('heading', { name: 'Ihre Freigaben' })).toBeVisible();
}

/** Asks whether the letter was opened; gives the openings as they are listed. */
export async function lookForOpenings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Nachsehen, ob der Brief geöffnet wurde' }).tap();
  return page.getByText('Geöffnet am').locator('xpath=following-sibling::ul').getByRole('listitem');
}

export async function endRelease(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Beenden' }).tap();
  await expect(page.getByText('Beendet. Der Code öffnet den Brief nicht mehr.')).toBeVisible();
}

/** The doctor types a code on the page that opens letters. */
export async function typeReleaseCode(desk: Page, code: string): Promise<void> {
  await desk.getByLabel('Code').fill(code);
  await desk.getByRole('button', { name: 'Brief öffnen' }).click();
}
