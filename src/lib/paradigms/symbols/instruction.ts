import type { Locale } from '#lib/i18n/texts.ts';
import type { InstructionPage } from '../contract.ts';
import { EXAMPLE_ID } from './drawings.ts';
import { texts } from './text.ts';
import type { SymbolTrial } from './trials.ts';

export function instruction(locale: Locale): readonly InstructionPage[] {
  const t = texts[locale].instruction;
  return [
    { text: t.key, pictures: [] },
    { text: t.task, pictures: [] },
    { text: t.example, pictures: [{ id: EXAMPLE_ID, caption: t.exampleCaption }] },
    { text: t.stays, pictures: [] },
    { text: t.speed, pictures: [] },
    { text: t.practice, pictures: [] },
  ];
}

/** Words after a practice answer. */
export function feedback(trial: SymbolTrial, answer: string | null, locale: Locale): string {
  const t = texts[locale].feedback;
  const digit = { digit: trial.correct };
  if (answer === null) return t.missed(digit);
  return answer === trial.correct ? t.right(digit) : t.wrong(digit);
}
