import type { Locale } from '#lib/i18n/texts.ts';
import type { InstructionPage } from '../contract.ts';
import { texts } from './text.ts';
import type { TemplateTrial } from './trials.ts';

/** The pages before the practice, one sentence or two on each. */
export function instruction(locale: Locale): readonly InstructionPage[] {
  const t = texts[locale];
  return [
    { text: t.instruction.task, pictures: [] },
    { text: t.instruction.example, pictures: [{ id: 'right', caption: t.right }] },
    { text: t.instruction.practice, pictures: [] },
  ];
}

/** Words after a practice answer. */
export function feedback(trial: TemplateTrial, answer: string | null, locale: Locale): string {
  const t = texts[locale].feedback;
  if (answer === null) return t.missed;
  if (answer === trial.correct) return t.right;
  return trial.correct === 'left' ? t.wrongLeft : t.wrongRight;
}
