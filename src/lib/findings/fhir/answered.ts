import { toQuestionnaireResponse } from '#lib/questionnaires/engine/response.ts';
import type { Questionnaire } from '#lib/questionnaires/model.ts';
import type { AnsweredQuestionnaire } from '../questionnaires.ts';
import { tidy, type Draft, type Named, type Resource } from './draft.ts';
import { inElementOrder } from './element-order.ts';
import { headOf, identifierOf, moment, referTo, type Frame } from './frame.ts';
import { uuidOf } from './ids.ts';
import type { FhirInput } from './input.ts';

/** A draft in the order of FHIR, as a resource. */
function ordered(draft: Named & Readonly<Record<string, Draft>>): Resource {
  const { resourceType, id } = draft;
  const parts = inElementOrder(draft, resourceType) as Readonly<Record<string, Draft>>;
  return tidy({ ...parts, resourceType, id });
}

function responseOf(
  frame: Frame,
  { questionnaire, sheet, look }: AnsweredQuestionnaire,
  id: string,
): Resource {
  const { language, authored: _authored, ...response } = toQuestionnaireResponse(questionnaire, sheet, look);
  return ordered({
    ...response,
    ...headOf(frame, response.resourceType, id),
    // The MIO forbids it here; its words are in the language in which the person answered.
    language: frame.shape === 'diga' ? undefined : language,
    identifier: identifierOf(id),
    subject: referTo(frame.patient),
    authored: moment(sheet.completedAtIso),
    author: referTo(frame.patient),
    source: referTo(frame.patient),
  });
}

function questionnaireOf(frame: Frame, { resource, title }: Questionnaire, id: string): Resource {
  const { status = 'unknown', language = 'de' } = resource;
  return ordered({
    ...resource,
    ...headOf(frame, 'Questionnaire', id),
    language,
    identifier: [identifierOf(id)],
    title: resource['title'] ?? title.de,
    status,
  });
}

/** The questionnaires that were handed in, each once with its words, and every answer sheet. */
export async function answeredOf(
  frame: Frame,
  { questionnaires }: FhirInput,
): Promise<{ readonly questionnaires: readonly Resource[]; readonly responses: readonly Resource[] }> {
  const answered = questionnaires.filter(
    ({ sheet }, i) =>
      sheet.completedAtIso !== null && questionnaires.findIndex((one) => one.sheet.id === sheet.id) === i,
  );
  const texts = new Map(
    answered.map(({ questionnaire }) => [`${questionnaire.url}|${questionnaire.version}`, questionnaire]),
  );
  return {
    questionnaires: await Promise.all(
      [...texts].map(async ([key, text]) =>
        questionnaireOf(frame, text, await uuidOf(`Questionnaire/${key}`)),
      ),
    ),
    responses: await Promise.all(
      answered.map(async (one) =>
        responseOf(frame, one, await uuidOf(`QuestionnaireResponse/${one.sheet.id}`)),
      ),
    ),
  };
}
