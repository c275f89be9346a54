import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Given } from '#lib/domain/answer-sheet.ts';
import { look } from '#lib/questionnaires/engine/look.ts';
import { sheetFor } from '#lib/questionnaires/fixtures.ts';
import { questionnaireById } from '#lib/questionnaires/registry.ts';
import { questionnairesSection, type AnsweredQuestionnaire } from './questionnaires.ts';

const on = '2026-11-22' as IsoDate;

/** A questionnaire of ours, handed in; each answer by the number of its option, from 0. */
function answered(
  id: string,
  options: Readonly<Record<string, readonly number[]>>,
  day: IsoDate = on,
): AnsweredQuestionnaire {
  const questionnaire = questionnaireById(id);
  if (questionnaire === null) throw new Error(`There is no ${id}`);
  const given = Object.entries(options).map(([linkId, chosen]): [string, Given] => {
    const page = questionnaire.pages.find(({ question }) => question.linkId === linkId);
    const values = chosen
      .map((place) => page?.question.options[place]?.value)
      .filter((one) => one !== undefined);
    if (values.length !== chosen.length) throw new Error(`${id} has no such answer to ${linkId}`);
    return [linkId, { kind: 'answer', values }];
  });
  const sheet = {
    ...sheetFor(questionnaire, given),
    completedAtIso: `${day}T10:00:00.000Z`,
    completedOn: day,
  };
  return { questionnaire, sheet, look: look(questionnaire, sheet) };
}

function textOf(all: readonly AnsweredQuestionnaire[]): string {
  return JSON.stringify(questionnairesSection(all, 'complete', 'de'));
}

const who5 = questionnaireById('who-5')?.pages.map(({ question }) => question.linkId) ?? [];
const lowest = Object.fromEntries(who5.map((linkId) => [linkId, [5]]));

describe('questionnaires in the letter', () => {
  it('are not mentioned where none was handed in', () => {
    expect(questionnairesSection([], 'complete', 'de')).toBeNull();
  });

  it('show a value with its range, the number of answers, the published meaning and its source', () => {
    const text = textOf([answered('who-5', lowest)]);
    expect(text).toContain('0 von 100');
    expect(text).toContain('Quellen');
    expect(text).toContain('22. November 2026');
  });

  it('show no value where answers are missing', () => {
    const [first = '', ...others] = who5;
    expect(others).toHaveLength(4);
    const text = textOf([answered('who-5', { [first]: [0] })]);
    expect(text).toContain('Kein Wert');
    expect(text).toContain('1 von 5 Fragen beantwortet');
    expect(text).not.toContain('Quellen');
  });

  it('show the latest, with the values of earlier times beside its own', () => {
    const earlier = '2026-11-15' as IsoDate;
    const week = questionnaireById('week')?.pages[0]?.question.linkId ?? '';
    const text = textOf([
      answered('who-5', lowest, earlier),
      answered('week', { [week]: [0] }, earlier),
      answered('who-5', lowest),
      answered('week', { [week]: [1] }),
    ]);
    expect(text.match(/"title":"[^"]*WHO[^"]*15\. November/g)).toBeNull();
    expect(text).toContain('0 am 15.11.2026');
    expect(text.match(/"title":"[^"]*WHO[^"]*22\. November/g)).toHaveLength(1);
    expect(text.match(/"caption":"Wie geht[^"]*15\. November/g)).toBeNull();
    expect(text.match(/"caption":"Wie geht[^"]*22\. November/g)).toHaveLength(1);
  });

  it('say which were answered with help, in every length that has them, and nothing of the others', () => {
    const alone = answered('who-5', lowest);
    const withHelp = { ...alone, sheet: { ...alone.sheet, helped: 'answers' } } as const;
    for (const length of ['doctor', 'complete'] as const) {
      const text = (all: readonly AnsweredQuestionnaire[]) =>
        JSON.stringify(questionnairesSection(all, length, 'de'));
      expect(text([withHelp])).toMatch(/Hilfe \(eigene Angabe\).*22\. November 2026: Ja, bei den Antworten/);
      expect(text([alone])).not.toContain('Hilfe (eigene Angabe)');
      const said = { ...alone, sheet: { ...alone.sheet, helped: 'no' } } as const;
      expect(text([said])).not.toContain('Hilfe (eigene Angabe)');
    }
  });

  it('list what can be influenced, without a number', () => {
    const smoking = questionnaireById('lifestyle')?.pages.find(({ question }) =>
      /rauch/i.test(question.text.de),
    )?.question;
    const yes = smoking?.options.findIndex(({ label }) => /^ja/i.test(label.de)) ?? -1;
    const text = textOf([answered('lifestyle', { [smoking?.linkId ?? '']: [yes] })]);
    expect(text).toMatch(/ändern lässt: Rauchen\./);
    expect(text).toContain('Ein Risiko ist aus Ihren Angaben nicht berechnet.');
  });
});
