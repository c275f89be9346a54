import { questionnaireKey } from '../src/lib/domain/answer-sheet.ts';
import type { AnsweredQuestionnaire } from '../src/lib/findings/questionnaires.ts';
import { look } from '../src/lib/questionnaires/engine/look.ts';
import { readQuestionnaire } from '../src/lib/questionnaires/read-questionnaire.ts';
import type { PersonRecord } from '../src/lib/scoring/export/record.ts';

/** The questionnaires of a record that were handed in and whose words are in it, as the letter tells them. */
export function answeredIn({ answerSheets, questionnaires }: PersonRecord): readonly AnsweredQuestionnaire[] {
  const texts = new Map(
    questionnaires.flatMap(({ key, json }) => {
      const read = readQuestionnaire(json);
      return read.ok && questionnaireKey(read.questionnaire) === key
        ? [[key, read.questionnaire] as const]
        : [];
    }),
  );
  return answerSheets.flatMap((sheet) => {
    const questionnaire = texts.get(questionnaireKey(sheet));
    return sheet.completedAtIso === null || questionnaire === undefined
      ? []
      : [{ questionnaire, sheet, look: look(questionnaire, sheet) }];
  });
}
