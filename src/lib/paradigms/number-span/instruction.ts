import type { Locale } from '#lib/i18n/texts.ts';
import type { InstructionPage } from '../contract.ts';
import { texts } from './text.ts';
import type { SpanTrial } from './trials.ts';

/** One thought a page. Throws RangeError for a part that this test does not have. */
export function instruction(part: string, locale: Locale): readonly InstructionPage[] {
  if (part !== 'forwards' && part !== 'backwards') throw new RangeError(`Number span has no part “${part}”`);
  const t = texts[locale].instruction[part];
  return t.map((text) => ({ text, pictures: [] }));
}

/** Digits with room between them, as they are read out. */
function spaced(digits: string): string {
  return [...digits].join('\u2002');
}

/** Words after a practice answer. */
export function feedback(trial: SpanTrial, answer: string | null, locale: Locale): string {
  const t = texts[locale].feedback;
  if (answer === trial.correct) return t.right;
  if (answer === null) return t.missed;
  const words = { shown: spaced(trial.digits), correct: spaced(trial.correct) };
  return trial.direction === 'forwards' ? t.wrongForwards(words) : t.wrongBackwards(words);
}
