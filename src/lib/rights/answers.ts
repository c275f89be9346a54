import {
  questionnaireKey,
  standing,
  type AnswerSheet,
  type AnswerValue,
  type Given,
} from '#lib/domain/answer-sheet.ts';
import type { RecordQuestionnaire } from '#lib/scoring/export/record.ts';

/** The words of a questionnaire, as far as its answers are to be read with them. */
interface QuestionnaireWords {
  /** Null: its text is not there, or cannot be read. */
  readonly title: string | null;
  /** By linkId, in their order. */
  readonly questions: ReadonlyMap<string, string>;
}

/** One question that was answered, with the answer that stands. */
export interface ReadAnswer {
  readonly linkId: string;
  /** The words of the question in the language of the questionnaire; null: they are not there. */
  readonly question: string | null;
  readonly given: Given;
  /** When the answer was given that stands, wall clock, ISO 8601. */
  readonly changedAtIso: string;
}

/** One sheet with its words. */
export interface ReadSheet {
  readonly sheet: AnswerSheet;
  readonly title: string | null;
  /** In the order of the questionnaire; what it does not have comes last. */
  readonly answers: readonly ReadAnswer[];
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NO_WORDS: QuestionnaireWords = { title: null, questions: new Map() };

/** Reads title and questions as plain FHIR. A text that is damaged has no words: rights hold all the same. */
function wordsOf(json: string): QuestionnaireWords {
  let resource: unknown;
  try {
    resource = JSON.parse(json);
  } catch {
    return NO_WORDS;
  }
  if (!isPart(resource)) return NO_WORDS;
  const questions = new Map<string, string>();
  const visit = (items: unknown): void => {
    if (!Array.isArray(items)) return;
    for (const item of items as readonly unknown[]) {
      if (!isPart(item)) continue;
      const { linkId, text } = item;
      if (typeof linkId === 'string' && typeof text === 'string') questions.set(linkId, text);
      visit(item.item);
    }
  };
  visit(resource.item);
  return { title: typeof resource.title === 'string' ? resource.title : null, questions };
}

/** What a person said, as a text without a language: the words they saw, the number, `true` or `false`. */
export function plainValue(value: AnswerValue): string | number | boolean {
  if ('valueCoding' in value) return value.valueCoding.display ?? value.valueCoding.code;
  if ('valueBoolean' in value) return value.valueBoolean;
  if ('valueInteger' in value) return value.valueInteger;
  return 'valueDecimal' in value ? value.valueDecimal : value.valueString;
}

/** Every sheet with the answers that stand, in the order in which the sheets were begun. */
export function readSheets(
  sheets: readonly AnswerSheet[],
  questionnaires: readonly RecordQuestionnaire[],
): readonly ReadSheet[] {
  const words = new Map(questionnaires.map(({ key, json }) => [key, wordsOf(json)]));
  const ordered = sheets.toSorted((a, b) => (a.startedAtIso < b.startedAtIso ? -1 : 1));
  return ordered.map((sheet) => {
    const { title, questions } = words.get(questionnaireKey(sheet)) ?? NO_WORDS;
    const order = [...questions.keys()];
    const placeOf = (linkId: string): number =>
      questions.has(linkId) ? order.indexOf(linkId) : order.length;
    const answers = [...standing(sheet.changes)].map(([linkId, given]) => ({
      linkId,
      question: questions.get(linkId) ?? null,
      given,
      changedAtIso: sheet.changes.findLast((change) => change.linkId === linkId)?.atIso ?? sheet.startedAtIso,
    }));
    return { sheet, title, answers: answers.toSorted((a, b) => placeOf(a.linkId) - placeOf(b.linkId)) };
  });
}
