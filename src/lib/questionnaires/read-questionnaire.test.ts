import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleText, expression, frequency, readOrThrow, score } from './fixtures.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

const ENABLE = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

function problemsOf(text: string): readonly { line: number; path: string; reason: string }[] {
  const read = readQuestionnaire(text);
  return read.ok ? [] : read.problems;
}

/** The problems of the example with these items. */
const withItems = (...item: readonly object[]): string => exampleText({ item });
const question = { linkId: 'q', type: 'boolean', text: 'Eine Frage?' };

describe('a questionnaire as the format has it', () => {
  const questionnaire = readOrThrow(exampleText());

  it('becomes pages with the words above them, and scores', () => {
    expect(
      questionnaire.pages.map(({ question: { linkId }, above }) => [
        linkId,
        ...above.map((one) => one.linkId),
      ]),
    ).toEqual([
      ['tired', 'weeks'],
      ['sad', 'weeks'],
      ['smokes'],
      ['cigarettes'],
      ['quit'],
      ['drinks', 'words'],
      ['note'],
    ]);
    expect(questionnaire.scores).toMatchObject([
      { linkId: 'sum', restsOn: ['tired', 'sad'], min: 0, max: 4, higherIs: 'worse' },
    ]);
  });

  it('has each text in both languages; where a translation is missing, the original', () => {
    expect(questionnaire.title).toEqual({ de: 'Beispiel', en: 'Example' });
    expect(questionnaire.description).toEqual({
      de: 'Sieben erfundene Fragen.',
      en: 'Sieben erfundene Fragen.',
    });
    expect(questionnaire.pages[0]?.question.options[2]).toMatchObject({
      label: { de: 'Oft', en: 'Often' },
      ordinal: 2,
    });
  });

  it('offers “I would rather not say” where the file says nothing, except for what is required', () => {
    const { pages } = readOrThrow(
      JSON.stringify({
        ...EXAMPLE,
        extension: [],
        item: [question, { ...question, linkId: 'r', required: true }],
      }),
    );
    expect(pages.map((page) => page.question.absent)).toEqual([['asked-declined'], []]);
  });
});

describe('a questionnaire from elsewhere', () => {
  const valueSet = {
    resourceType: 'ValueSet',
    id: 'vs',
    compose: {
      include: [
        {
          system: 'http://loinc.org',
          concept: [
            { code: 'LA6568-5', display: 'Not at all', extension: [{ url: ORDINAL, valueDecimal: 0 }] },
            {
              code: 'LA6571-9',
              display: 'Nearly every day',
              extension: [{ url: ORDINAL, valueDecimal: 3 }],
              designation: [{ language: 'de', value: 'Beinahe jeden Tag' }],
            },
          ],
        },
      ],
    },
  };
  const foreign = readOrThrow(
    JSON.stringify({
      resourceType: 'Questionnaire',
      url: 'http://example.org/Questionnaire/mood',
      version: '2.0',
      language: 'en-US',
      text: { status: 'generated', div: '<div>never shown</div>' },
      experimental: true,
      contained: [valueSet],
      item: [
        { linkId: '/1', type: 'choice', text: 'Little interest', answerValueSet: '#vs', prefix: '1.' },
        {
          linkId: '/2',
          type: 'choice',
          text: 'Feeling down',
          answerOption: [
            { valueCoding: { code: 'no', extension: [{ url: ORDINAL, valueDecimal: 0 }] } },
            { valueCoding: { code: 'yes', extension: [{ url: ORDINAL, valueDecimal: 1 }] } },
          ],
        },
        score('/t', '%resource.item.answer.value.ordinalValue().sum()'),
      ],
    }),
  );

  it('is read with its unknown keys, and its words stand in every language', () => {
    expect(foreign.title).toEqual({ de: foreign.id, en: foreign.id });
    expect(foreign.pages[0]?.question.options[1]).toEqual({
      value: { valueCoding: { system: 'http://loinc.org', code: 'LA6571-9', display: 'Nearly every day' } },
      label: { de: 'Beinahe jeden Tag', en: 'Nearly every day' },
      ordinal: 3,
      isExclusive: false,
    });
    expect(JSON.stringify(foreign.pages)).not.toContain('never shown');
  });

  it('has its numbers where FHIRPath finds them, and its old function by the new name', () => {
    const item = foreign.resource['item'];
    expect(item).toMatchObject([
      { answerOption: [{ extension: [{ url: ORDINAL, valueDecimal: 0 }] }, {}] },
      {
        answerOption: [{}, { extension: [{ url: ORDINAL, valueDecimal: 1 }], valueCoding: { code: 'yes' } }],
      },
      {},
    ]);
    expect(JSON.stringify(item)).not.toContain('"answerValueSet"');
    expect(foreign.scores[0]?.expression).toBe('%resource.item.answer.value.ordinal().sum()');
    expect(foreign.scores[0]?.restsOn).toEqual(['/1', '/2']);
  });

  it('names the questions of a score by itself, by their group, or by another score', () => {
    const { scores } = readOrThrow(
      withItems(
        { linkId: 'g', type: 'group', item: [frequency('g.1', 'A?'), frequency('g.2', 'B?')] },
        frequency('h', 'C?'),
        score('group', "%resource.item.where(linkId='g').item.answer.value.ordinal().sum()"),
        score('one', "%resource.item.where(linkId='g').item.where(linkId='g.2').answer.value.ordinal()"),
        score('both', "%resource.item.where(linkId='group' or linkId='h').answer.value"),
      ),
    );
    expect(scores.map(({ restsOn }) => restsOn)).toEqual([['g.1', 'g.2'], ['g.2'], ['g.1', 'g.2', 'h']]);
  });
});

describe('what would be wrong to go on with is named, with its line', () => {
  it.each([
    ['no JSON', '{\n  "resourceType": "Questionnaire"\n  "id": "x"\n}', 3, /JSON/],
    ['another resource', '{ "resourceType": "Patient" }', 1, /not a FHIR Questionnaire/],
    ['a list', '[]', 1, /“resourceType” is missing/],
    ['no url', exampleText({ url: undefined }), 1, /“url” is missing/],
    ['no version', exampleText({ version: undefined }), 1, /“version” is missing/],
    ['no questions', exampleText({ item: [] }), 0, /no questions/],
    ['only words', withItems({ linkId: 'd', type: 'display', text: 'Worte' }), 0, /no question/],
    ['a long id', exampleText({ id: 'ä' }), 3, /letters, digits/],
    ['a photograph', withItems({ ...question, type: 'attachment' }), 0, /“attachment” are not supported/],
    ['an open choice', withItems({ ...question, type: 'open-choice' }), 0, /“open-choice” are not supported/],
    ['a twin', withItems(question, question), 0, /“q” is there twice/],
    ['no text', withItems({ ...question, text: ' ' }), 0, /has no text/],
    ['no answers', withItems({ ...question, type: 'choice' }), 0, /needs its answers/],
    [
      'a value set elsewhere',
      withItems({ ...question, type: 'choice', answerValueSet: 'http://example.org/vs' }),
      0,
      /is not contained/,
    ],
    [
      'an unknown question',
      withItems({ ...question, enableWhen: [{ question: 'none', operator: '=', answerBoolean: true }] }),
      0,
      /There is no question “none”/,
    ],
    [
      'a question that comes later',
      withItems(
        { ...question, enableWhen: [{ question: 'r', operator: '=', answerBoolean: true }] },
        {
          ...question,
          linkId: 'r',
        },
      ),
      0,
      /comes before/,
    ],
    [
      'an answer that is not offered',
      withItems(frequency('f', 'A?'), {
        ...question,
        enableWhen: [{ question: 'f', operator: '=', answerCoding: { code: '9' } }],
      }),
      0,
      /has no such answer/,
    ],
    [
      'two conditions without a word between them',
      withItems(
        { ...question, linkId: 'a' },
        {
          ...question,
          enableWhen: [
            { question: 'a', operator: '=', answerBoolean: true },
            { question: 'a', operator: 'exists', answerBoolean: true },
          ],
        },
      ),
      0,
      /enableBehavior/,
    ],
    ['half an expression', withItems(question, score('s', '1 +')), 0, /is not FHIRPath/],
    ['an unknown variable', withItems(question, score('s', '%patient.age')), 0, /%patient/],
    [
      'a rule that looks at the clock',
      withItems(question, score('s', 'today().toString().length()')),
      0,
      /today/,
    ],
    [
      'another language',
      withItems(question, {
        ...score('s', '1'),
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
            valueExpression: { language: 'text/cql', expression: '1' },
          },
        ],
      }),
      0,
      /text\/fhirpath/,
    ],
    [
      'a calculated text',
      withItems(question, { ...score('s', "'a'"), type: 'string' }),
      0,
      /calculated item/,
    ],
    ['a hidden question', withItems({ ...question, readOnly: true }), 0, /nobody could answer/],
    [
      'a look ahead',
      withItems(
        { ...question, extension: [expression(ENABLE, "%resource.item.where(linkId='r').exists()")] },
        {
          ...question,
          linkId: 'r',
        },
      ),
      0,
      /does not come before/,
    ],
    ['a modifier', withItems({ ...question, modifierExtension: [{ url: 'x' }] }), 0, /modifierExtension/],
    [
      'a question inside a question',
      withItems({ ...question, item: [{ ...question, linkId: 'r' }] }),
      0,
      /inside a question/,
    ],
    ['brackets without end', `{"resourceType":${'['.repeat(200)}`, 1, /nested too deeply/],
  ])('%s', (_name, text, line, reason) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.reason).join('\n')).toMatch(reason);
    expect(problems.every((problem) => problem.line >= 1)).toBe(true);
    if (line > 0) expect(problems[0]?.line).toBe(line);
  });

  it('points at the line itself', () => {
    const text = withItems(question, { ...question, linkId: 'r', type: 'quantity' });
    const [problem] = problemsOf(text);
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('"quantity"');
    expect(problem?.path).toBe('item.1.type');
  });

  it('never throws, whatever the text', () => {
    const text = exampleText();
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, length, put) => {
        const read = readQuestionnaire(text.slice(0, at) + put + text.slice(at + length));
        expect(read.ok ? 1 : read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readQuestionnaire(json).ok).toBe(false);
      }),
    );
  });
});
