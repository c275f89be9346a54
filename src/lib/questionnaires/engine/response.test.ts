import { describe, expect, it } from 'vitest';
import { answer, coded, exampleText, readOrThrow, sheetFor } from '../fixtures.ts';
import { look } from './look.ts';
import { toQuestionnaireResponse, type QuestionnaireResponse } from './response.ts';

const example = readOrThrow(exampleText());
const AT = 'https://merkzeit.example/fhir/StructureDefinition/answered-at';

function responseTo(sheet: ReturnType<typeof sheetFor>): QuestionnaireResponse {
  return toQuestionnaireResponse(example, sheet, look(example, sheet));
}

describe('a sheet as a FHIR QuestionnaireResponse', () => {
  it('has answers with their value, their number and the times of every change, and the score', () => {
    const sheet = sheetFor(example, [
      ['tired', coded('0')],
      ['sad', coded('1')],
      ['tired', coded('1')],
      ['smokes', { kind: 'absent', reason: 'asked-declined' }],
      ['note', answer({ valueString: 'Guten Tag' })],
    ]);
    expect(responseTo(sheet)).toEqual({
      resourceType: 'QuestionnaireResponse',
      id: sheet.id,
      language: 'de',
      questionnaire: 'https://merkzeit.example/fhir/Questionnaire/example|1',
      status: 'in-progress',
      authored: '2026-11-22T09:00:05.000Z',
      item: [
        {
          linkId: 'weeks',
          text: 'In den letzten zwei Wochen:',
          item: [
            {
              linkId: 'tired',
              text: 'Waren Sie müde?',
              extension: [
                { url: AT, valueDateTime: '2026-11-22T09:00:01.000Z' },
                { url: AT, valueDateTime: '2026-11-22T09:00:03.000Z' },
              ],
              answer: [
                {
                  valueCoding: {
                    extension: [
                      { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 },
                    ],
                    system: 'urn:frequency',
                    code: '1',
                    display: 'Manchmal',
                  },
                },
              ],
            },
            expect.objectContaining({ linkId: 'sad' }),
          ],
        },
        { linkId: 'sum', text: 'Summe', answer: [{ valueInteger: 2 }] },
        {
          linkId: 'smokes',
          text: 'Rauchen Sie?',
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
              valueCode: 'asked-declined',
            },
            { url: AT, valueDateTime: '2026-11-22T09:00:04.000Z' },
          ],
        },
        { linkId: 'drinks', text: 'Was trinken Sie gern?' },
        {
          linkId: 'note',
          text: 'Möchten Sie etwas dazu sagen?',
          extension: [{ url: AT, valueDateTime: '2026-11-22T09:00:05.000Z' }],
          answer: [{ valueString: 'Guten Tag' }],
        },
      ],
    });
  });

  it('is completed when the person is finished', () => {
    const done = { ...sheetFor(example), completedAtIso: '2026-11-22T10:00:00.000Z' };
    expect(responseTo(done)).toMatchObject({ status: 'completed', authored: '2026-11-22T10:00:00.000Z' });
  });
});
