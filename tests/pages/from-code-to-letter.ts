/** The whole way of a participant in short: a code, the first questions, the last part of a test, a letter. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { fillTables, readTable } from './device.ts';
import type { Hand } from './hand.ts';
import { beginPart, enrol, openTask, tellContext } from './participant.ts';
import { annaWith } from './people.ts';
import { answer } from './player.ts';
import { answerQuestionnaire } from './questionnaire.ts';

/** How many answers the part has at least that is played. */
const ANSWERS = 10;

export type StepName =
  'signing up' | 'the questions at the beginning' | 'the last part of a test' | 'the letter';

interface Step {
  readonly name: StepName;
  readonly play: () => Promise<void>;
}

/**
 * The steps, to be played one after the other; the last one ends with a letter that can be saved.
 * @param arriving presses the first button of a page that has just been loaded; `hand` all others
 */
export function fromCodeToLetter(
  page: Page,
  { origin, demo }: { readonly origin: string; readonly demo: { readonly appLink: string } },
  hand: Hand,
  arriving: Hand = hand,
): readonly Step[] {
  return [
    {
      name: 'signing up',
      play: async () => {
        await page.goto(origin);
        await arriving.press(page.getByRole('link', { name: 'Jetzt beginnen' }));
        await enrol(page, demo.appLink.slice(demo.appLink.indexOf('#') + 1), 'own', hand);
      },
    },
    {
      name: 'the questions at the beginning',
      play: async () => {
        await openTask(page, hand);
        await answerQuestionnaire(page, 'first', hand);
      },
    },
    {
      name: 'the last part of a test',
      play: async () => {
        await fillTables(page, annaWith(3));
        await page.goto(origin);
        await arriving.press(page.getByRole('link', { name: 'Weitermachen' }));
        await beginPart(page, 4, hand);
        const before = await readTable<TrialRow>(page, 'trials');
        await answer(page, 'test', 3, () => true, Infinity, hand);
        const after = await readTable<TrialRow>(page, 'trials');
        expect(after.length - before.length).toBeGreaterThan(ANSWERS);
        await tellContext(page, 5, hand);
      },
    },
    {
      name: 'the letter',
      play: async () => {
        await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
        await hand.press(page.getByRole('link', { name: 'Zum Befundbrief' }));
        await hand.press(page.getByRole('link', { name: 'Speichern, drucken oder weitergeben' }));
        await hand.press(page.getByRole('button', { name: 'Speichern' }));
        await hand.press(page.getByRole('button', { name: 'Brief für Ihre Ärztin oder Ihren Arzt (PDF)' }));
        await expect(savingLink(page)).toHaveAttribute('download', /^Merkzeit-Brief-.*\.pdf$/);
      },
    },
  ];
}

/** Saves the letter that is ready. */
export const savingLink = (page: Page): Locator => page.getByRole('link', { name: 'Speichern', exact: true });
