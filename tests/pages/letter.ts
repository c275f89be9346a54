/** The letter on the screen and on paper. */
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';

/** From the short letter to the one with every value and every answer. */
export async function showEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles ausführlich zeigen' }).tap({ timeout: 60_000 });
}

/** From the letter to the question of what to do with it. */
export async function openHandOver(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Speichern, drucken oder weitergeben' }).tap({ timeout: 60_000 });
}

/** What can be read on a PDF's pages, page by page. */
export function textOfPdf(bytes: Uint8Array): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
