import type { AnswerSheet, AnswerValue, Given } from '#lib/domain/answer-sheet.ts';
import type { Questionnaire } from './model.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

type Part = Readonly<Record<string, unknown>>;
const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const OURS = 'https://merkzeit.example/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** The English beside a German text. */
export function english(content: string): Part {
  const extension = [
    { url: 'lang', valueCode: 'en' },
    { url: 'content', valueString: content },
  ];
  return { extension: [{ url: `${HL7}/translation`, extension }] };
}

/** An expression of an extension of SDC, or of ours. */
export function expression(url: string, text: string): Part {
  return { url, valueExpression: { language: 'text/fhirpath', expression: text } };
}

/** A score of the example; it says nothing of the questions it rests on. */
export function score(linkId: string, rule: string, ...more: readonly Part[]): Part {
  const extension = [expression(`${SDC}/sdc-questionnaire-calculatedExpression`, rule), ...more];
  return { linkId, type: 'integer', text: 'Summe', _text: english('Sum'), readOnly: true, extension };
}

const FREQUENCY: readonly (readonly [string, string])[] = [
  ['Nie', 'Never'],
  ['Manchmal', 'Sometimes'],
  ['Oft', 'Often'],
];

/** Three answers, worth 0, 1 and 2. */
export function frequency(linkId: string, text: string): Part {
  return {
    linkId,
    type: 'choice',
    text,
    _text: english(`${text} (en)`),
    answerOption: FREQUENCY.map(([display, translated], i) => ({
      extension: [{ url: `${HL7}/ordinalValue`, valueDecimal: i }],
      valueCoding: { system: 'urn:frequency', code: String(i), display, _display: english(translated) },
    })),
  };
}

/** An invented questionnaire with everything the format has. */
export const EXAMPLE: Part & { readonly item: readonly Part[] } = {
  resourceType: 'Questionnaire',
  id: 'example',
  language: 'de',
  url: 'https://merkzeit.example/fhir/Questionnaire/example',
  version: '1',
  title: 'Beispiel',
  _title: english('Example'),
  status: 'active',
  description: 'Sieben erfundene Fragen.',
  copyright: 'Frei erfunden.',
  extension: [
    { url: `${OURS}/absent-answers`, valueCode: 'asked-unknown' },
    { url: `${OURS}/absent-answers`, valueCode: 'asked-declined' },
    expression(
      `${OURS}/calm-page-when`,
      "%resource.repeat(item).where(linkId='sad').answer.value.ordinal() = 2",
    ),
  ],
  item: [
    {
      linkId: 'weeks',
      type: 'group',
      text: 'In den letzten zwei Wochen:',
      _text: english('In the last two weeks:'),
      item: [frequency('tired', 'Waren Sie müde?'), frequency('sad', 'Waren Sie traurig?')],
    },
    score(
      'sum',
      "%resource.repeat(item).where(linkId='tired' or linkId='sad').answer.value.ordinal().sum()",
      { url: `${HL7}/minValue`, valueInteger: 0 },
      { url: `${HL7}/maxValue`, valueInteger: 4 },
      { url: `${OURS}/score-higher-is`, valueCode: 'worse' },
    ),
    { linkId: 'smokes', type: 'boolean', text: 'Rauchen Sie?', _text: english('Do you smoke?') },
    {
      linkId: 'cigarettes',
      type: 'integer',
      text: 'Wie viele Zigaretten am Tag?',
      _text: english('How many cigarettes a day?'),
      enableWhen: [{ question: 'smokes', operator: '=', answerBoolean: true }],
      extension: [
        { url: `${HL7}/minValue`, valueInteger: 1 },
        { url: `${HL7}/maxValue`, valueInteger: 60 },
        { url: `${HL7}/questionnaire-unit`, valueCoding: { display: 'Zigaretten' } },
      ],
    },
    {
      linkId: 'quit',
      type: 'string',
      text: 'Was würde Ihnen helfen, aufzuhören?',
      _text: english('What would help you to stop?'),
      extension: [
        expression(
          `${SDC}/sdc-questionnaire-enableWhenExpression`,
          "%resource.item.where(linkId='cigarettes').answer.value > 20",
        ),
      ],
    },
    { linkId: 'words', type: 'display', text: 'Fast geschafft.', _text: english('Almost done.') },
    {
      linkId: 'drinks',
      type: 'choice',
      repeats: true,
      text: 'Was trinken Sie gern?',
      _text: english('What do you like to drink?'),
      answerOption: [
        { valueCoding: { code: 'tea', display: 'Tee', _display: english('Tea') } },
        { valueCoding: { code: 'coffee', display: 'Kaffee', _display: english('Coffee') } },
        {
          extension: [{ url: `${HL7}/questionnaire-optionExclusive`, valueBoolean: true }],
          valueCoding: { code: 'none', display: 'Nichts davon', _display: english('None of these') },
        },
      ],
    },
    {
      linkId: 'note',
      type: 'text',
      text: 'Möchten Sie etwas dazu sagen?',
      _text: english('Anything to add?'),
    },
  ],
};

/** The example, with other keys where they are given, as a file. */
export function exampleText(other: Part = {}): string {
  return JSON.stringify({ ...EXAMPLE, ...other }, null, 2);
}

/** Reads a questionnaire that has to be readable; throws what is wrong with it. */
export function readOrThrow(text: string): Questionnaire {
  const read = readQuestionnaire(text);
  if (read.ok) return read.questionnaire;
  throw new Error(read.problems.map(({ line, path, reason }) => `${line} ${path}: ${reason}`).join('\n'));
}

/** An answer of one or more values. */
export function answer(...values: readonly AnswerValue[]): Given {
  return { kind: 'answer', values };
}

/** The answer of a code. */
export function coded(code: string): Given {
  return answer({ valueCoding: { code } });
}

/** A sheet with these changes, a second apart. */
export function sheetFor(
  { id, url, version }: Pick<Questionnaire, 'id' | 'url' | 'version'>,
  given: readonly (readonly [string, Given])[] = [],
): AnswerSheet {
  return {
    id: '0b8f6c1e-5f6d-4b6e-9a51-0d2d3c4b5a69',
    questionnaire: id,
    url,
    version,
    occasion: 1,
    locale: 'de',
    appVersion: '0.1.0',
    startedAtIso: '2026-11-22T09:00:00.000Z',
    completedAtIso: null,
    completedOn: null,
    changes: given.map(([linkId, one], i) => ({
      atIso: new Date(Date.UTC(2026, 10, 22, 9, 0, i + 1)).toISOString(),
      linkId,
      given: one,
    })),
    calmPageShownAtIso: null,
  };
}
