/** What a participant does with the app: taps and typing, as a person with a tablet. */
import { expect, type Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import { countRows, readTable } from './device.ts';
import { testBlocks } from '#lib/paradigms/plan.ts';
import { anna, planOf } from './people.ts';

/** How long this virtual person takes to decide. Faster than 200 ms is no answer to a picture, and the app says so. */
const REACTION_MS = 400;

/** Signs Anna up, from the code step to the home screen. The code must be in the field, or be given. */
export async function enrol(page: Page, code?: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Ihr Freischaltcode' })).toBeVisible();
  if (code !== undefined) await page.getByLabel('Freischaltcode').fill(code);
  await next(page);
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
  for (const title of ['Ihre Daten auf diesem Tablet', 'Was Ihre Praxis erfährt']) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Ich willige ein' }).tap();
  }
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weiter' }).tap();
}

/** From the home screen to the task that is due. */
export async function openTask(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Jetzt beginnen' }).tap();
}

/** Through all instruction pages to the first practice trial. */
export async function readInstruction(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: 'Üben beginnen' });
  const more = page.getByRole('button', { name: 'Weiter' });
  await expect(start.or(more)).toBeVisible();
  while (await more.isVisible()) await more.tap();
  await start.tap();
}

/** Label of the field by which a planned answer is given. */
const LABELS: Readonly<Record<string, string>> = {
  same: 'gleich',
  changed: 'verändert',
  left: 'links',
  right: 'rechts',
};
const OTHER: Readonly<Record<string, string>> = {
  same: 'changed',
  changed: 'same',
  left: 'right',
  right: 'left',
};

/** The trials of the running session, as the app shows them. */
async function trialsOf(
  page: Page,
  phase: 'practice' | 'test',
  block: number,
): Promise<readonly { readonly correct: string | null }[]> {
  const session = (await readTable<Session>(page, 'sessions')).find(
    ({ completedAtIso }) => completedAtIso === null,
  );
  if (session === undefined) throw new Error('No session is running');
  const plan = planOf(session);
  const blocks = testBlocks(plan);
  return (phase === 'practice' ? plan.parts[block]?.practice : blocks[block]?.planned)?.trials ?? [];
}

/**
 * Answers test pictures of a block by touch, each once its question stands there: that is when the row of the picture
 * before it is on the disk. `knows` decides picture by picture whether this virtual person sees what is right.
 */
export async function answer(
  page: Page,
  phase: 'practice' | 'test',
  block: number,
  knows: (index: number) => boolean,
  count = Infinity,
): Promise<void> {
  const rowsBefore = await countRows(page, 'trials');
  const trials = await trialsOf(page, phase, block);
  let answered = 0;
  for (const [index, trial] of trials.entries()) {
    if (trial.correct === null) continue;
    if (answered === count) return;
    await expect
      .poll(async () => await countRows(page, 'trials'), { intervals: [50], timeout: 30_000 })
      .toBe(rowsBefore + index);
    const given = knows(answered) ? trial.correct : OTHER[trial.correct];
    const field = page.getByRole('button', { name: LABELS[given ?? ''] ?? '', exact: true });
    await expect(field).toBeVisible();
    await expect(page.getByRole('img').locator('img')).toBeVisible();
    await page.waitForTimeout(REACTION_MS);
    await field.tap();
    answered += 1;
    if (phase === 'practice') await closeFeedback(page);
  }
}

async function closeFeedback(page: Page): Promise<void> {
  const feedback = page.getByRole('alertdialog');
  await feedback.getByRole('button', { name: 'Weiter' }).tap();
  await expect(feedback).toBeHidden();
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
  await expect(page.getByRole('heading', { name: `Teil ${part} von 4` })).toBeVisible();
  await page.getByRole('button', { name: 'Teil beginnen' }).tap();
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
