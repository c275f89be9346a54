import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  answerSheetSchema,
  latestOfSheet,
  questionnaireKey,
  standing,
  type AnswerSheet,
  type Given,
} from './answer-sheet.ts';
import type { IsoDate } from './calendar.ts';

const said = (valueString: string): Given => ({ kind: 'answer', values: [{ valueString }] });
const sheet: AnswerSheet = {
  id: '0b8f6c1e-5f6d-4b6e-9a51-0d2d3c4b5a69',
  questionnaire: 'example',
  url: 'https://merkzeit.example/fhir/Questionnaire/example',
  version: '1',
  occasion: 1,
  locale: 'de',
  appVersion: '0.1.0',
  startedAtIso: '2026-11-22T09:00:00.000Z',
  completedAtIso: null,
  completedOn: null,
  changes: [
    { atIso: '2026-11-22T09:00:01.000Z', linkId: 'a', given: said('eins') },
    { atIso: '2026-11-22T09:00:03.000Z', linkId: 'b', given: { kind: 'absent', reason: 'asked-unknown' } },
    { atIso: '2026-11-22T09:00:04.000Z', linkId: 'a', given: said('zwei') },
    { atIso: '2026-11-22T09:00:05.000Z', linkId: 'c', given: said('drei') },
    { atIso: '2026-11-22T09:00:06.000Z', linkId: 'c', given: { kind: 'answer', values: [] } },
  ],
  calmPageShownAtIso: null,
};

describe('a sheet of answers', () => {
  it('lets the last change of each question stand, and what was taken back not', () => {
    expect([...standing(sheet.changes)]).toEqual([
      ['a', said('zwei')],
      ['b', { kind: 'absent', reason: 'asked-unknown' }],
    ]);
  });

  it('knows its latest moment, and the key of its questionnaire', () => {
    expect(latestOfSheet(sheet)).toBe('2026-11-22T09:00:06.000Z');
    expect(latestOfSheet({ ...sheet, completedAtIso: '2026-11-22T10:00:00.000Z' })).toBe(
      '2026-11-22T10:00:00.000Z',
    );
    expect(latestOfSheet({ ...sheet, changes: [] })).toBe(sheet.startedAtIso);
    expect(questionnaireKey(sheet)).toBe('https://merkzeit.example/fhir/Questionnaire/example|1');
  });

  it('is itself after being stored, with every kind of value', () => {
    const values = [
      { valueCoding: { code: 'a' } },
      { valueCoding: { system: 'urn:s', code: 'a', display: 'A' } },
      { valueBoolean: false },
      { valueInteger: -3 },
      { valueDecimal: 2.5 },
      { valueString: 'Wort' },
    ];
    const whole: AnswerSheet = {
      ...sheet,
      openLinkId: 'a',
      helped: 'handling',
      completedAtIso: '2026-11-22T10:00:00.000Z',
      completedOn: '2026-11-22' as IsoDate,
      changes: [{ atIso: '2026-11-22T09:00:01.000Z', linkId: 'a', given: { kind: 'answer', values } }],
    };
    expect(v.parse(answerSheetSchema, structuredClone(whole))).toEqual(whole);
  });

  it.each([
    ['occasion', 0],
    ['locale', 'fr'],
    ['startedAtIso', 'today'],
    ['completedOn', '2026-02-30'],
    ['calmPageShownAtIso', true],
    ['openLinkId', ''],
    ['helped', 'yes'],
    ['helped', null],
    ['remark', 'x'],
    [
      'changes',
      [{ atIso: '2026-11-22T09:00:01.000Z', linkId: 'a', given: { kind: 'absent', reason: 'lazy' } }],
    ],
    [
      'changes',
      [
        {
          atIso: '2026-11-22T09:00:01.000Z',
          linkId: 'a',
          given: { kind: 'answer', values: [{ valueInteger: 1.5 }] },
        },
      ],
    ],
    [
      'changes',
      [
        {
          atIso: '2026-11-22T09:00:01.000Z',
          linkId: 'a',
          given: { kind: 'answer', values: [{ valueDate: '2026-01-01' }] },
        },
      ],
    ],
  ])('is damaged where its %s is %j', (field, value) => {
    expect(v.safeParse(answerSheetSchema, { ...sheet, [field]: value }).success).toBe(false);
  });
});
