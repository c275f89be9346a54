import type { Locale } from '#lib/i18n/texts.ts';
import type { InstructionPage } from '../contract.ts';
import { DONE } from './answer.ts';
import { texts } from './text.ts';
import type { ConnectTrial, PartId } from './trials.ts';

function words(...pages: readonly string[]): readonly InstructionPage[] {
  return pages.map((text) => ({ text, pictures: [] }));
}

/** The pages before a part; the second part tells only what is new. */
export function instruction(part: PartId, locale: Locale): readonly InstructionPage[] {
  const t = texts[locale].instruction;
  if (part === 'alternating') {
    return [
      ...words(t.alternatingTask),
      { text: t.alternatingExample, pictures: [{ id: 'alternating', caption: t.alternatingCaption }] },
      ...words(t.alternatingRule, t.speed, t.practice),
    ];
  }
  return [
    ...words(t.numbersTask),
    { text: t.numbersExample, pictures: [{ id: 'numbers', caption: t.numbersCaption }] },
    ...words(t.ends, t.errors, t.speed, t.practice),
  ];
}

/** Words after a practice board. */
export function feedback(trial: ConnectTrial, answer: string | null, locale: Locale): string {
  const t = texts[locale].feedback;
  if (trial.part === 'numbers') return answer === DONE ? t.doneNumbers : t.notDoneNumbers;
  return answer === DONE ? t.doneAlternating : t.notDoneAlternating;
}
