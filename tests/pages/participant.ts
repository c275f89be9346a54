/** What a participant does with the app: by touch, or with nothing but a keyboard (hand.ts). */
import { expect, type Page } from '@playwright/test';
import { byTouch, type Hand } from './hand.ts';
import { anna } from './people.ts';
import { answer, runningPlan } from './player.ts';

/**
 * Signs Anna up, from the code step to the home screen. The code must be in the field, or be given. Returns the code on
 * paper.
 */
export async function enrol(
  page: Page,
  code?: string,
  who: 'own' | 'shared' = 'own',
  hand: Hand = byTouch,
): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Ihr Freischaltcode' })).toBeVisible();
  if (code !== undefined) await hand.write(page.getByLabel('Freischaltcode'), code);
  await next(page, hand);
  const paper = await protect(page, who, hand);
  await hand.write(page.getByLabel('Vorname'), anna.firstName);
  await hand.write(page.getByLabel('Nachname'), anna.lastName);
  await next(page, hand);
  await hand.write(page.getByLabel('Tag'), anna.day);
  await hand.write(page.getByLabel('Monat'), anna.month);
  await hand.write(page.getByLabel('Jahr'), anna.year);
  await next(page, hand);
  await hand.press(page.getByRole('radio', { name: anna.sex, exact: true }));
  await next(page, hand);
  await hand.write(page.getByLabel('Versichertennummer'), 'a 123 456 780');
  await next(page, hand);
  await expect(page.getByText('A 123 456 780')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Ja, sie stimmt' }));
  for (const title of ['Nutzungsbedingungen', 'Ihre Daten auf diesem Tablet', 'Was Ihre Praxis erfährt']) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await hand.press(page.getByRole('button', { name: 'Ich willige ein' }));
  }
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
  return paper;
}

/** What Anna chooses; three words that do not belong together. */
export const PASSWORD = 'Birne Schlitten 7 Regen';

/** Password, recovery code and who uses the tablet. Returns the code on paper. */
export async function protect(
  page: Page,
  who: 'own' | 'shared' = 'own',
  hand: Hand = byTouch,
): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Ihr Passwort' })).toBeVisible();
  await hand.write(page.getByLabel('Passwort', { exact: true }), PASSWORD);
  await next(page, hand);
  const shown = page.getByTestId('recovery-code');
  await expect(shown).toBeVisible();
  const code = (await shown.innerText()).replace(/\s/g, '');
  await hand.press(page.getByRole('button', { name: 'Ich habe ihn aufgeschrieben' }));
  await hand.write(page.getByLabel('Die letzten vier Zeichen'), code.slice(-4));
  await next(page, hand);
  await hand.press(page.getByRole('radio', { name: who === 'own' ? /^Nur ich/ : /^Auch andere/ }));
  await next(page, hand);
  return code;
}

export async function next(page: Page, hand: Hand = byTouch): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Weiter' }));
}

/** From the home screen to the task that is due. */
export async function openTask(page: Page, hand: Hand = byTouch): Promise<void> {
  await hand.press(page.getByRole('link', { name: /^(Jetzt beginnen|Weitermachen)$/ }));
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
export async function beginPart(page: Page, part: number, hand: Hand = byTouch): Promise<void> {
  await expect(page.getByRole('heading', { name: `Abschnitt ${part} von 4` })).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Abschnitt beginnen' }));
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
export async function tellContext(page: Page, hard: number | null, hand: Hand = byTouch): Promise<void> {
  for (const [question, said] of [
    ['Wurden Sie während der Aufgabe gestört?', 'Nein'],
    ['War es um Sie herum ruhig?', 'Etwas Geräusch'],
    ['Wie müde waren Sie?', 'Gar nicht'],
    ['Konnten Sie alles gut sehen und hören?', 'Ja'],
  ] as const) {
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
    await hand.press(page.getByRole('radio', { name: said, exact: true }));
    await next(page, hand);
  }
  await expect(page.getByRole('heading', { name: 'Hat Ihnen jemand geholfen?' })).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Nicht beantworten' }));
  if (hard !== null) {
    await hand.press(page.getByRole('button', { name: String(hard), exact: true }));
    await next(page, hand);
  }
  await hand.write(page.getByLabel('Möchten Sie noch etwas dazu aufschreiben?'), 'Das Telefon lag daneben.');
  await hand.press(page.getByRole('button', { name: 'Fertig' }));
}
