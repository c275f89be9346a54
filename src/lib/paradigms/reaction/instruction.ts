import type { Locale } from '#lib/i18n/texts.ts';
import type { InstructionPage } from '../contract.ts';
import { texts } from './text.ts';
import { FIELDS, type ReactionPart, type ReactionTrial } from './trials.ts';

/** One thought a page. Throws RangeError for a part that this test does not have. */
export function instruction(part: string, locale: Locale): readonly InstructionPage[] {
  if (part !== 'simple' && part !== 'choice') throw new RangeError(`Reaction has no part “${part}”`);
  const known: ReactionPart = part;
  const t = texts[locale].instruction[known];
  return [
    { text: t.look, pictures: [] },
    { text: t.example, pictures: [{ id: `example-${known}`, caption: t.caption }] },
    { text: t.hands, pictures: [] },
    { text: t.speed, pictures: [] },
    { text: t.practice, pictures: [] },
  ];
}

/**
 * Words after a practice press. None after a right one: they would come between two marks, and the hands would have
 * to leave the fields; how many were right is told after the practice.
 */
export function feedback(trial: ReactionTrial, answer: string | null, locale: Locale): string | null {
  const t = texts[locale].feedback;
  if (answer === trial.correct) return null;
  if (answer === null) return trial.part === 'simple' ? t.missedSimple : t.missedChoice;
  return t.wrong({ place: t.places[FIELDS.indexOf(trial.correct)] ?? '' });
}
