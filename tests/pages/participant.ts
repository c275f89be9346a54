/** What a participant does with the app: taps and typing, as a person with a tablet. */
import { expect, type Page } from '@playwright/test';
import { anna } from './people.ts';
import { answer, runningPlan } from './player.ts';

/**
 * Signs Anna up, from the code step to the home screen. The code must be in the field, or be given. Returns the code on
 * paper.
 */
export async function enrol(page: Page, code?: string, who: 'own' | 'shared' = 'own'): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Ihr Freischaltcode' })).toBeVisible();
  if (code !== undefined) await page.getByLabel('Freischaltcode').fill(code);
  await next(page);
  const paper = await protect(page, who);
  await page.getByLabel('Vorname').fill(anna.firstName);
  await page.getByLabel('Nachname').fill(anna.lastName);
  await next(page);
  await page.getByLabel('Tag').fill(anna.day);
  await page.getByLabel('Monat').fill(anna.month);
  await page.getByLabel('Jahr').fill(anna.year);
  await next(page);
  await page.getByText(anna.sex, { exact: true }).tap();
  await next(page);
  await page.getByLabel('Versichertennummer').fill('a 123 456 780');
  await next(page);
  await expect(page.getByText('A 123 456 780')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, sie stimmt' }).tap();
  for (const title of ['Nutzungsbedingungen', 'Ihre Daten auf diesem Tablet', 'Was Ihre Praxis erfährt']) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Ich willige ein' }).tap();
  }
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
  return paper;
}

/** What Anna chooses; three words that do not belong together. */
export const PASSWORD = 'Birne Schlitten 7 Regen';

/** Password, recovery code and who uses the tablet. Returns the code on paper. */
export async function protect(page: Page, who: 'own' | 'shared' = 'own'): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Ihr Passwort' })).toBeVisible();
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await next(page);
  const shown = page.getByTestId('recovery-code');
  await expect(shown).toBeVisible();
  const code = (await shown.innerText()).replace(/\s/g, '');
  await page.getByRole('button', { name: 'Ich habe ihn aufgeschrieben' }).tap();
  await page.getByLabel('Die letzten vier Zeichen').fill(code.slice(-4));
  await next(page);
  await page.getByText(who === 'own' ? /^Nur ich/ : /^Auch andere/).tap();
  await next(page);
  return code;
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weiter' }).tap();
}

/** From the home screen to the task that is due. */
export async function openTask(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Jetzt beginnen|Weitermachen)$/ }).tap();
}

/** Through all instruction pages: to the first practice trial, or to the first block where nothing is practised. */
export async function readInstruction(page: Page): Promise<void> {
  const step = page.getByText(/^\d+ von \d+$/);
  const [, pages = ''] = /von (\d+)/.exec(await step.innerText()) ?? [];
  for (let number = 1; number < Number(pages); number++) {
    await expect(step).toHaveText(`${number} von ${pages}`);
    await next(page);
  }
  await expect(step).toHaveText(`${pages} von ${pages}`);
  await page.getByRole('button', { name: /^(Üben beginnen|Weiter)$/ }).tap();
}

/** Practises as somebody who has understood, up to the first part of the test. */
export async function practise(page: Page, trials: number): Promise<void> {
  await answer(page, 'practice', 0, () => true);
  await expect(page.getByText(`Sie haben ${trials} von ${trials} Mal richtig geantwortet.`)).toBeVisible();
  await next(page);
}

/** The arrows before a memory test, from their instruction to their last answer. */
export async function doArrows(page: Page): Promise<void> {
  await readInstruction(page);
  await practise(page, 4);
  await expect(page.getByRole('heading', { name: 'Pfeile' })).toBeVisible();
  await page.getByRole('button', { name: 'Beginnen' }).tap();
  await answer(page, 'test', 0, () => true);
}

/** Begins a part of the test when it is offered. */
export async function beginPart(page: Page, part: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `Abschnitt ${part} von 4` })).toBeVisible();
  await page.getByRole('button', { name: 'Abschnitt beginnen' }).tap();
}

/** A whole part of the running test: instruction, practice and all its blocks. `knows`: question by question. */
export async function playPart(
  page: Page,
  partIndex: number,
  knows: (index: number) => boolean = () => true,
): Promise<void> {
  await readInstruction(page);
  const plan = await runningPlan(page);
  const part = plan.parts[partIndex];
  if (part === undefined) throw new RangeError(`The test has no part ${partIndex}`);
  if (part.practice !== null) {
    await answer(page, 'practice', partIndex, () => true);
    await expect(page.getByText('Sie haben die Aufgabe verstanden.')).toBeVisible();
    await next(page);
  }
  const before = plan.parts.slice(0, partIndex).reduce((sum, { test }) => sum + test.length, 0);
  for (let block = before; block < before + part.test.length; block++) {
    await page.getByRole('button', { name: /^(Abschnitt beginnen|Beginnen)$/ }).tap();
    await answer(page, 'test', block, knows);
  }
}

/** What Anna says about the circumstances; `hard`: how hard the test was, where that is asked. */
export async function tellContext(page: Page, hard: number | null): Promise<void> {
  for (const [question, said] of [
    ['Wurden Sie während der Aufgabe gestört?', 'Nein'],
    ['War es um Sie herum ruhig?', 'Etwas Geräusch'],
    ['Wie müde waren Sie?', 'Gar nicht'],
    ['Konnten Sie alles gut sehen und hören?', 'Ja'],
  ] as const) {
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
    await page.getByText(said, { exact: true }).tap();
    await next(page);
  }
  await expect(page.getByRole('heading', { name: 'Hat Ihnen jemand geholfen?' })).toBeVisible();
  await page.getByRole('button', { name: 'Nicht beantworten' }).tap();
  if (hard !== null) {
    await page.getByRole('button', { name: String(hard), exact: true }).tap();
    await next(page);
  }
  await page.getByLabel('Möchten Sie noch etwas dazu aufschreiben?').fill('Das Telefon lag daneben.');
  await page.getByRole('button', { name: 'Fertig' }).tap();
}
