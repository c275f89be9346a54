/** Answer sheets of virtual people. */
import { questionnaireKey, type AnswerSheet, type AnswerValue } from '../src/lib/domain/answer-sheet.ts';
import type { IsoDate } from '../src/lib/domain/calendar.ts';
import type { Rng } from '../src/lib/domain/rng.ts';
import type { Question, Questionnaire } from '../src/lib/questionnaires/model.ts';
import { questionnaireById } from '../src/lib/questionnaires/registry.ts';
import type { RecordQuestionnaire } from '../src/lib/scoring/export/record.ts';

/** Ages, heights and the like lie in the middle of what may be typed. */
function middle({ min, max }: Question): number {
  return Math.round(((min ?? 0) + (max ?? 100)) / 2);
}

/** One answer that the question allows; null: none, a text is left out. */
function answerTo(question: Question, rng: Rng): AnswerValue | null {
  const { type, options } = question;
  if (options.length > 0) return rng.pick(options).value;
  if (type === 'integer') return { valueInteger: middle(question) };
  return type === 'decimal' ? { valueDecimal: middle(question) } : null;
}

/** Every question answered at random, also those that would not be asked: they do not count. */
function answersTo({ pages }: Questionnaire, day: IsoDate, rng: Rng): AnswerSheet['changes'] {
  return pages.flatMap(({ question }, i) => {
    const value = answerTo(question, rng);
    const atIso = new Date(Date.parse(`${day}T08:00:00.000Z`) + i * 5000).toISOString();
    return value === null
      ? []
      : [{ atIso, linkId: question.linkId, given: { kind: 'answer', values: [value] } as const }];
  });
}

/** One shipped questionnaire handed in on a day. Throws RangeError for one that is not shipped. */
export function virtualSheet(
  id: string,
  occasion: number,
  day: IsoDate,
  appVersion: string,
  rng: Rng,
): AnswerSheet {
  const questionnaire = questionnaireById(id);
  if (questionnaire === null) throw new RangeError(`No questionnaire “${id}” is shipped.`);
  const number = String(rng.int(0, 999_999_999)).padStart(12, '0');
  return {
    id: `00000000-0000-4000-8000-${number}`,
    questionnaire: questionnaire.id,
    url: questionnaire.url,
    version: questionnaire.version,
    occasion,
    locale: 'de',
    appVersion,
    startedAtIso: `${day}T08:00:00.000Z`,
    completedAtIso: `${day}T08:10:00.000Z`,
    completedOn: day,
    changes: answersTo(questionnaire, day, rng),
    calmPageShownAtIso: null,
  };
}

/** The words of the questionnaires of some sheets, each once. */
export function wordsOf(sheets: readonly AnswerSheet[]): readonly RecordQuestionnaire[] {
  const words = sheets.flatMap((sheet) => {
    const questionnaire = questionnaireById(sheet.questionnaire);
    return questionnaire === null
      ? []
      : [
          {
            key: questionnaireKey(sheet),
            id: questionnaire.id,
            json: JSON.stringify(questionnaire.resource),
          },
        ];
  });
  return [...new Map(words.map((one) => [one.key, one])).values()];
}
