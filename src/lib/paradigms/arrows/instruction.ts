import type { Locale } from '#lib/i18n/texts.ts';
import type { InstructionPage } from '../contract.ts';
import { texts } from './text.ts';
import type { ArrowTrial } from './trials.ts';

export function instruction(locale: Locale): readonly InstructionPage[] {
  const t = texts[locale].instruction;
  return [
    { text: t.look, pictures: [] },
    { text: t.example, pictures: [{ id: 'right', caption: texts[locale].right }] },
    { text: t.speed, pictures: [] },
    { text: t.practice, pictures: [] },
  ];
}

/** Words after a practice answer. */
export function feedback(trial: ArrowTrial, answer: string | null, locale: Locale): string {
  const t = texts[locale].feedback;
  if (answer === null) return t.missed;
  if (answer === trial.correct) return t.right;
  return trial.correct === 'left' ? t.wrongLeft : t.wrongRight;
}
