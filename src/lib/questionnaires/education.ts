import type { AnswerSheet } from '#lib/domain/answer-sheet.ts';
import type { Look } from './look.ts';

/** A score of this name is the person's years of schooling and training, in whichever questionnaire it stands. */
const EDUCATION = 'educationYears';

/**
 * Completed years of schooling and training as last said in a questionnaire that was handed in; null: not asked, or not
 * answered.
 * @param answered in the order in which they were begun
 */
export function educationYearsIn(
  answered: readonly {
    readonly sheet: Pick<AnswerSheet, 'completedOn'>;
    readonly look: { readonly scores: readonly Pick<Look['scores'][number], 'linkId' | 'value'>[] };
  }[],
): number | null {
  const values = answered.flatMap(({ sheet, look }) =>
    sheet.completedOn === null
      ? []
      : look.scores.flatMap(({ linkId, value }) => (linkId === EDUCATION && value !== null ? [value] : [])),
  );
  return values.at(-1) ?? null;
}
