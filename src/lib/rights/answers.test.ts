import { describe, expect, it } from 'vitest';
import { EXAMPLE, sheetFor } from '#lib/questionnaires/fixtures.ts';
import { readQuestionnaire } from '#lib/questionnaires/read-questionnaire.ts';
import { readSheets } from './answers.ts';

const json = JSON.stringify(EXAMPLE);
const read = readQuestionnaire(json);
if (!read.ok) throw new Error('The example cannot be read');
const sheet = sheetFor(read.questionnaire, [
  ['cigarettes', { kind: 'answer', values: [{ valueInteger: 5 }] }],
  ['tired', { kind: 'answer', values: [{ valueCoding: { code: '1', display: 'Manchmal' } }] }],
  ['sad', { kind: 'absent', reason: 'asked-declined' }],
]);
const copy = { key: `${sheet.url}|${sheet.version}`, id: 'example', json };

describe('the answers of a person', () => {
  it('stand in the order of the questionnaire, with its words', () => {
    const [{ title, answers } = { title: '', answers: [] }] = readSheets([sheet], [copy]);
    expect(title).toBe('Beispiel');
    expect(answers.map(({ linkId, question }) => [linkId, question])).toEqual([
      ['tired', 'Waren Sie müde?'],
      ['sad', 'Waren Sie traurig?'],
      ['cigarettes', 'Wie viele Zigaretten am Tag?'],
    ]);
  });

  it('are those that stand: the last one counts, what was taken back is gone', () => {
    const atIso = '2026-11-22T11:00:00.000Z';
    const changes = [
      ...sheet.changes,
      { atIso, linkId: 'cigarettes', given: { kind: 'answer', values: [{ valueInteger: 6 }] } as const },
      { atIso, linkId: 'sad', given: { kind: 'answer', values: [] } as const },
    ];
    const [{ answers } = { answers: [] }] = readSheets([{ ...sheet, changes }], [copy]);
    expect(answers.map(({ linkId }) => linkId)).toEqual(['tired', 'cigarettes']);
    expect(answers[1]).toMatchObject({ changedAtIso: atIso, given: { values: [{ valueInteger: 6 }] } });
  });

  it.each([
    ['is missing', []],
    ['is damaged', [{ ...copy, json: '{' }]],
    ['is no object', [{ ...copy, json: '[1]' }]],
  ])('are all there where the text of the questionnaire %s', (_, copies) => {
    const [{ title, answers } = { title: '', answers: [] }] = readSheets([sheet], copies);
    expect(title).toBeNull();
    expect(answers.map(({ linkId, question }) => [linkId, question])).toEqual([
      ['cigarettes', null],
      ['tired', null],
      ['sad', null],
    ]);
  });
});
