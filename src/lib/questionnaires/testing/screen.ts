import { page } from 'vitest/browser';
import { expect } from 'vitest';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Database } from '#lib/storage/database.ts';
import type { QuestionnaireDependencies } from '../open-sheet.ts';

/** What the screen needs; each look at the clock is a second later. */
export function dependenciesFor(db: Database, locale: Locale = 'de'): QuestionnaireDependencies {
  let second = 0;
  return {
    db,
    questionnaire: 'example',
    occasion: 1,
    locale,
    appVersion: '0.1.0',
    now: () => new Date(Date.UTC(2026, 10, 22, 9, 0, second++)),
    newId: () => crypto.randomUUID(),
  };
}

export const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Waits for a page by its heading, which has the focus. */
export async function seen(title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect.element(heading).toBeVisible();
  await expect.element(heading).toHaveFocus();
}

/** From the first page of the example up to the question „Rauchen Sie?“. */
export async function answerTheFirstTwo(second = 'Manchmal'): Promise<void> {
  await button('Beginnen').click();
  await seen('Waren Sie müde?');
  await page.getByText('Oft').click();
  await button('Weiter').click();
  await seen('Waren Sie traurig?');
  await page.getByText(second).click();
  await button('Weiter').click();
}
