import { ABSENT_REASONS, type AbsentReason } from '#lib/domain/answer-sheet.ts';
import { QUESTION_TYPES, type AnswerChoice, type Question } from '../model.ts';
import { readCondition, type Surroundings } from './conditions.ts';
import type { Extended, FhirItem } from './fhir.ts';
import { answerOptions, readChoices } from './options.ts';
import { extensionOf, extensionsOf, numberOf, type Path, type Report } from './report.ts';
import { LOINC, SELF_HARM_CODE, URLS } from './urls.ts';
import { readWording } from './wording.ts';

const YES_NO: readonly AnswerChoice[] = [
  { value: { valueBoolean: true }, label: { de: 'Ja', en: 'Yes' }, ordinal: null, isExclusive: false },
  { value: { valueBoolean: false }, label: { de: 'Nein', en: 'No' }, ordinal: null, isExclusive: false },
];

/** What may be said instead of an answer; null: the element says nothing about it. */
export function readAbsent(element: Extended, path: Path, report: Report): readonly AbsentReason[] | null {
  const told = extensionsOf(element, URLS.absentAnswers, path);
  if (told.length === 0) return null;
  return told.flatMap(({ extension: { valueCode }, path: at }) => {
    const reason = ABSENT_REASONS.find((known) => known === valueCode);
    if (reason === undefined) report(at, `The valueCode is one of: ${ABSENT_REASONS.join(', ')}.`);
    return reason === undefined ? [] : [reason];
  });
}

function readOptions(item: FhirItem, path: Path, around: Surroundings): readonly AnswerChoice[] {
  if (item.type === 'boolean') return YES_NO;
  if (item.type !== 'choice') return [];
  const options = answerOptions(item, around.contained ?? [], path, around.report);
  return options === null ? [] : readChoices(options, around.language, path, around.report);
}

/** Reads one question. Null where it cannot be asked; then it was reported. */
export function readQuestion(item: FhirItem, path: Path, around: Surroundings): Question | null {
  const { report, language } = around;
  const type = QUESTION_TYPES.find((known) => known === item.type);
  if (type === undefined) {
    const supported = ['group', 'display', ...QUESTION_TYPES].join(', ');
    report([...path, 'type'], `Items of type “${item.type}” are not supported; these are: ${supported}.`);
    return null;
  }
  const isHidden = extensionOf(item, URLS.hidden)?.valueBoolean === true;
  if (isHidden || item.readOnly === true) {
    report(path, 'This is hidden or read-only and is not calculated: nobody could answer it.');
  }
  if (item.repeats === true && type !== 'choice') {
    report([...path, 'repeats'], 'Only a choice can have several answers.');
  }
  if (item.item?.some((inner) => inner.type !== 'display') === true) {
    report(
      [...path, 'item'],
      'A question inside a question is not supported; put it after it, with enableWhen.',
    );
  }
  const text = readWording(item.text, item._text, language);
  if (text === null) report(path, 'This question has no text.');
  const [min, max] = [numberOf(item, URLS.minValue), numberOf(item, URLS.maxValue)];
  if (min !== null && max !== null && min > max) report(path, 'minValue is above maxValue.');
  const unit = extensionOf(item, URLS.unit)?.valueCoding;
  const fallback: readonly AbsentReason[] = item.required === true ? [] : ['asked-declined'];
  return {
    kind: 'question',
    linkId: item.linkId,
    type,
    text: text ?? { de: '', en: '' },
    condition: readCondition(item, path, around),
    repeats: item.repeats === true,
    options: readOptions(item, path, around),
    min,
    max,
    unit: readWording(unit?.display ?? unit?.code, unit?._display, language),
    maxLength: item.maxLength ?? null,
    absent: readAbsent(item, path, report) ?? around.absent ?? fallback,
    asksSelfHarm: item.code?.some(({ system, code }) => system === LOINC && code === SELF_HARM_CODE) === true,
  };
}
