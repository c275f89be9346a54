/** Plays any timed test: knows its trials from the seed, as the app planned them. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Session } from '#lib/domain/session.ts';
import type { Plan, PlannedTrial } from '#lib/paradigms/contract.ts';
import { DONE } from '#lib/paradigms/number-span/typing.ts';
import { testBlocks } from '#lib/paradigms/plan.ts';
import { countRows, readTable, type DevicePage } from './device.ts';
import { byTouch, type Hand } from './hand.ts';
import { planOf } from './people.ts';

/** How long this virtual person takes to decide. Faster than 200 ms is no answer to a picture, and the app says so. */
export const REACTION_MS = 400;

const OTHER: Readonly<Record<string, string>> = {
  same: 'changed',
  changed: 'same',
  left: 'right',
  right: 'left',
  indoor: 'outdoor',
  outdoor: 'indoor',
  old: 'new',
  new: 'old',
};

async function runningSession(page: DevicePage): Promise<Session> {
  const session = (await readTable<Session>(page, 'sessions')).find(
    ({ completedAtIso }) => completedAtIso === null,
  );
  if (session === undefined) throw new Error('No session is running');
  return session;
}

/** The plan of the running session, as the app shows it. */
export async function runningPlan(page: DevicePage): Promise<Plan> {
  return planOf(await runningSession(page));
}

/** The fields that answer a trial, in the order in which they are pressed; none where nothing is asked. */
export function pressesFor(trial: PlannedTrial, knows: boolean): readonly string[] {
  // Circles to be connected, digits to be typed, an object to be chosen; otherwise one field.
  if (Array.isArray(trial['labels'])) return trial['labels'] as string[];
  if (typeof trial['digits'] === 'string') return [...(knows ? (trial['correct'] as string) : '1'), DONE];
  if (Array.isArray(trial['choiceAnswers']))
    return trial['kind'] === 'learn' ? [] : [knows ? 'target' : 'same-room'];
  const correct = typeof trial['correct'] === 'string' ? trial['correct'] : null;
  if (correct === null) return [];
  return [knows ? correct : (OTHER[correct] ?? correct)];
}

/** Whether a trial shows a picture that must stand there before it is answered. */
function hasPicture(trial: PlannedTrial): boolean {
  return !Array.isArray(trial['labels']) && typeof trial['digits'] !== 'string';
}

/** In practice every answer gets a word, but the right ones of a reaction, which has its rhythm. */
function hasFeedback(trial: PlannedTrial, isRight: boolean): boolean {
  const isReaction = trial['part'] === 'simple' || trial['part'] === 'choice';
  return !(isRight && isReaction);
}

function fieldOf(page: Page, press: string): Locator {
  return page.locator(`[data-answer="${press}"]`);
}

/** Whether it came to its end before the block was over by time, with a page of words in its place. */
async function unlessOver(page: Page, doing: Promise<unknown>): Promise<boolean> {
  const done = doing.then(() => true);
  const over = page
    .getByRole('main')
    .waitFor({ timeout: 0 })
    .then(() => false);
  // The one that loses ends with the page, or in vain.
  for (const one of [done, over]) one.catch(() => undefined);
  return await Promise.race([done, over]);
}

/** The question that the field belongs to stands there, with its picture where it has one. */
async function isAsked(page: Page, field: string, withPicture: boolean): Promise<void> {
  await expect(fieldOf(page, field)).toBeVisible({ timeout: 60_000 });
  if (withPicture) await expect(page.getByRole('img').locator('img').first()).toBeVisible();
}

/**
 * Answers the trials of a block, each once its question stands there: that is when the row of the one before
 * is on the disk. Ends with the block, which may be over before its last trial. `knows` decides question by question
 * whether this virtual person sees what is right.
 */
export async function answer(
  page: Page,
  phase: 'practice' | 'test',
  block: number,
  knows: (index: number) => boolean,
  count = Infinity,
  hand: Hand = byTouch,
): Promise<void> {
  const rowsBefore = await countRows(page, 'trials');
  const plan = await runningPlan(page);
  const planned = phase === 'practice' ? plan.parts[block]?.practice : testBlocks(plan)[block]?.planned;
  const rowsReach = async (count: number): Promise<void> =>
    await expect
      .poll(async () => await countRows(page, 'trials'), { intervals: [50], timeout: 120_000 })
      .toBe(count);
  let answered = 0;
  for (const [index, trial] of (planned?.trials ?? []).entries()) {
    const isRight = knows(answered);
    const presses = pressesFor(trial, isRight);
    const [first] = presses;
    if (first === undefined) continue;
    if (answered === count) return;
    await rowsReach(rowsBefore + index);
    // Before the first trial the words of the instruction may still stand there.
    const asked = isAsked(page, first, hasPicture(trial));
    if (index === 0) await asked;
    else if (!(await unlessOver(page, asked))) return;
    await page.waitForTimeout(REACTION_MS);
    for (const press of presses)
      if (!(await unlessOver(page, hand.respond(fieldOf(page, press), press)))) return;
    answered += 1;
    if (phase === 'practice' && hasFeedback(trial, isRight)) await closeFeedback(page, hand);
  }
  // Pictures at the end of the block, at which one only looks.
  await rowsReach(rowsBefore + (planned?.trials.length ?? 0));
  await expect(page.getByRole('main')).toBeVisible();
}

async function closeFeedback(page: Page, hand: Hand): Promise<void> {
  const feedback = page.getByRole('alertdialog');
  await hand.press(feedback.getByRole('button', { name: 'Weiter' }));
  await expect(feedback).toBeHidden();
}
