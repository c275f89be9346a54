import { questionnaireKey, standing, type AnswerSheet, type AnswerValue } from '#lib/domain/answer-sheet.ts';
import type { Json } from '#lib/domain/json.ts';
import { URLS } from '../format/urls.ts';
import type { Look } from '../look.ts';
import type { Item, Question, Questionnaire, ScoreRule } from '../model.ts';
import { isSameAnswer } from '../same-answer.ts';

/** A FHIR R4 QuestionnaireResponse, as JSON. */
export type QuestionnaireResponse = {
  readonly resourceType: 'QuestionnaireResponse';
} & Readonly<Record<string, Json>>;

type FhirItem = Readonly<Record<string, Json>>;

/** The value with the questionnaire's own code system, words and number. */
function fhirValue(value: AnswerValue, { options }: Question): FhirItem {
  const option = options.find((one) => isSameAnswer(one.value, value));
  const own = option?.value ?? value;
  if (!('valueCoding' in own) || option === undefined || option.ordinal === null) return { ...own };
  const extension = [{ url: URLS.ordinal, valueDecimal: option.ordinal }];
  return { valueCoding: { extension, ...own.valueCoding } };
}

function questionItem(question: Question, sheet: AnswerSheet, given: ReturnType<typeof standing>): FhirItem {
  const { linkId } = question;
  const now = given.get(linkId);
  const times = sheet.changes
    .filter((change) => change.linkId === linkId)
    .map(({ atIso }) => ({ url: URLS.answeredAt, valueDateTime: atIso }));
  const absent = now?.kind === 'absent' ? [{ url: URLS.dataAbsentReason, valueCode: now.reason }] : [];
  const extension = [...absent, ...times];
  return {
    ...(extension.length === 0 ? {} : { extension }),
    linkId,
    text: question.text[sheet.locale],
    ...(now?.kind === 'answer' ? { answer: now.values.map((value) => fhirValue(value, question)) } : {}),
  };
}

function scoreItem({ linkId, type, text }: ScoreRule, value: number, { locale }: AnswerSheet): FhirItem {
  const isWhole = type === 'integer' && Number.isInteger(value);
  const answer = isWhole ? { valueInteger: value } : { valueDecimal: value };
  return { linkId, text: text[locale], answer: [answer] };
}

/**
 * A sheet as a FHIR R4 QuestionnaireResponse. Answers of questions that are no longer asked are left out, so that they do
 * not count; the sheet keeps them. An answer of “I do not know” or “I would rather not say” is FHIR's data-absent-reason
 * at the item; each change of an answer is an extension `answered-at` there. Scores stand at their items.
 * @param looked what the engine made of this very sheet
 */
export function toQuestionnaireResponse(
  questionnaire: Questionnaire,
  sheet: AnswerSheet,
  looked: Pick<Look, 'enabled'> & { readonly scores: readonly { linkId: string; value: number | null }[] },
): QuestionnaireResponse {
  const given = standing(sheet.changes);
  const enabled = new Set(looked.enabled);
  const values = new Map(looked.scores.map(({ linkId, value }) => [linkId, value]));
  const itemsOf = (items: readonly Item[]): readonly FhirItem[] =>
    items.flatMap((item): readonly FhirItem[] => {
      if (item.kind === 'group') {
        const inside = itemsOf(item.items);
        const text = item.text[sheet.locale];
        if (inside.length === 0) return [];
        return [{ linkId: item.linkId, ...(text === '' ? {} : { text }), item: inside }];
      }
      if (item.kind === 'score') {
        const value = values.get(item.linkId) ?? null;
        return value === null ? [] : [scoreItem(item, value, sheet)];
      }
      return item.kind === 'question' && enabled.has(item.linkId) ? [questionItem(item, sheet, given)] : [];
    });
  return {
    resourceType: 'QuestionnaireResponse',
    id: sheet.id,
    language: sheet.locale,
    questionnaire: questionnaireKey(questionnaire),
    status: sheet.completedAtIso === null ? 'in-progress' : 'completed',
    authored: sheet.completedAtIso ?? sheet.changes.at(-1)?.atIso ?? sheet.startedAtIso,
    item: itemsOf(questionnaire.items),
  };
}
